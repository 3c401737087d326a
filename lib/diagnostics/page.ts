import { createOutline } from './outline';
import { textShape } from './shape';
import { createNamer, type Namer } from './words';

/** How a document is built, without anything that it says. */
export interface PageShape {
  /** Its address: host of the marketplace, path and names of parameters. */
  address: string;
  lang: string;
  dir: string;
  /** Elements that were looked at. */
  elements: number;
  /** One line an element, indented: `div.order-item [data-pl] "A a"`. */
  lines: string[];
  /** Not all of it is in `lines`. */
  cut: boolean;
}

/** Elements that are looked at, how deep, and characters of all lines. */
const MOST = { elements: 30_000, depth: 80, characters: 200_000, classes: 8, attributes: 12 };

/** Elements by their own names; others may be called anything. */
const TAGS = new Set(
  `a abbr article aside audio b bdi blockquote body br button canvas code dd details dialog div dl dt em fieldset figure font
   footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label legend li link main mark menu meta nav noscript
   ol optgroup option p picture pre progress s script section select slot small source span strong style sub summary sup svg
   table tbody td template textarea tfoot th thead time title tr u ul video`.split(/\s+/),
);
/** Nothing in them is read by anyone. */
const CLOSED = 'head, script, style, noscript, template, svg, iframe, canvas, video, audio';
/** Attributes that are named; of those that begin with `data-` or `aria-` the rest is a name, too. */
const NAMED = ['role', 'title', 'alt', 'src', 'target', 'disabled', 'hidden', 'for', 'name', 'style'];
const TYPES = ['button', 'checkbox', 'hidden', 'number', 'password', 'radio', 'search', 'submit', 'text'];
/** What ClaimClock itself put there. */
const OWN = /^claimclock-/;

/** Hosts of marketplaces whose names say nothing of anyone: `www`, a language, the parts of the site. */
const HOST = /(?:^|\.)(aliexpress\.(?:com|us|ru))$/;
const SUBDOMAIN = /^(?:[a-z]{2}|www|acs|login|passport|trade|feedback|message)$/;

function hostShape(host: string): string {
  const own = HOST.exec(host);
  if (!own) return 'elsewhere';
  const before = host.slice(0, own.index).split('.').filter(Boolean);
  return [...before.map((name) => (SUBDOMAIN.test(name) ? name : '~')), own[1]].join('.');
}

/**
 * An address as its shape: the host only where it is a marketplace's own, path and names of parameters by their known words,
 * no value of any.
 */
export function addressShape(href: string, base: string, name: Namer): string {
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  if (!url) return '?';
  if (!/^https?:$/.test(url.protocol)) return name(url.protocol);
  // By hand: to Firefox' content scripts the parameters of an address are no list (seen in 142).
  const pairs = url.search.slice(1).split('&').filter(Boolean).slice(0, 20);
  const parameters = pairs.map((pair) => name(pair.split('=', 1)[0] as string));
  const own = url.origin === new URL(base).origin;
  const host = own ? '' : `//${hostShape(url.hostname)}`;
  const path = hostShape(url.hostname) === 'elsewhere' && !own ? '' : name(url.pathname);
  return `${host}${path}${parameters.length ? `?${parameters.join('&')}` : ''}${url.hash ? '#' : ''}`;
}

function attributesOf(element: Element, base: string, name: Namer): string {
  const shown: string[] = [];
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    if (attribute === 'href') shown.push(`href=${addressShape(value, base, name)}`);
    else if (attribute === 'type') shown.push(TYPES.includes(value) ? `type=${value}` : 'type');
    else if (/^(?:data|aria)-/.test(attribute)) shown.push(name(attribute));
    else if (NAMED.includes(attribute)) shown.push(attribute);
  }
  const some = shown.slice(0, MOST.attributes).join(' ');
  return some && ` [${some}]`;
}

function headOf(element: Element, base: string, name: Namer): string {
  const tag = TAGS.has(element.localName) ? element.localName : `<${name(element.localName)}>`;
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const shown = classes.slice(0, MOST.classes).map((one) => `.${name(one)}`);
  const more = classes.length > MOST.classes ? '.…' : '';
  return `${tag}${id ? `#${name(id)}` : ''}${shown.join('')}${more}${attributesOf(element, base, name)}`;
}

const languageOf = (element: Element) => {
  const lang = element.getAttribute('lang') ?? '';
  return /^[a-z]{2}(?:[-_][A-Z]{2})?$/.test(lang) ? lang : lang && '?';
};
const directionOf = (element: Element) => {
  const dir = element.getAttribute('dir') ?? '';
  return ['ltr', 'rtl', 'auto'].includes(dir) ? dir : dir && '?';
};

/** The shape of a document: what it consists of, and of its texts and names only what nobody can be told by. */
export function pageShape(doc: Document): PageShape {
  const name = createNamer();
  const outline = createOutline();
  const base = doc.URL;
  let elements = 0;
  let cut = false;
  const visit = (element: Element, depth: number): number => {
    elements += 1;
    const children: number[] = [];
    let head = headOf(element, base, name);
    if (!element.matches(CLOSED)) {
      const texts: string[] = [];
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3) {
          const shape = textShape(node.nodeValue ?? '');
          if (!shape) continue;
          texts.push(shape);
          children.push(outline.add(`"${shape}"`, []));
        } else if (node.nodeType === 1 && !OWN.test((node as Element).localName)) {
          if (elements >= MOST.elements || depth >= MOST.depth) cut = true;
          else children.push(visit(node as Element, depth + 1));
        }
      }
      // A text alone stands beside its element.
      if (texts.length === 1 && children.length === 1) {
        head += ` "${texts[0]}"`;
        children.pop();
      }
    }
    return outline.add(head, children);
  };
  const root = doc.documentElement;
  const all = root ? outline.lines(visit(root, 0), MOST.characters) : { lines: [], cut: false };
  return {
    address: addressShape(base, 'about:blank', name),
    lang: root ? languageOf(root) : '',
    dir: root ? directionOf(root) : '',
    elements,
    lines: all.lines,
    cut: cut || all.cut,
  };
}
