import { readFileSync } from 'node:fs';
import { ENGLISH, fill, LANGUAGES, type Print, printDate, type Words } from './languages';
import { addDays, dayOf, PACIFIC, type StandInOrder } from './orders';
import { moneyOf, PRIVATE, parcelsOf, printIso, tabsOf } from './payloads';

/** Texts changed in summer 2026: `order-id` is "Order ID:", "Order date:", "Track order", `ref-number` what came after. */
export type Labels = keyof Words['labels'];

/** How a page asks its server the first time: by a script tag, or by a posted form. */
export type Transport = 'jsonp' | 'fetch' | 'xhr';

/** Both stand at the same addresses. */
export type Layout = 'desktop' | 'mobile';

/** What a page shows when it is refused: as the site did it once, or as its libraries for captcha and log-in do it. */
export type Refusals = { captcha: 'plain' | 'dialog'; login: 'leave' | 'dialog' };

/** What may stand where another page should: the home page, an error, what a bot filter shows before it lets one in. */
export type Instead = 'home' | 'error' | 'moment';

/** What every page of the stand-in needs to know. */
export interface PageOptions {
  print: Print;
  refusals: Refusals;
  labels: Labels;
  transport: Transport;
  layout: Layout;
  /** Milliseconds that its server takes. */
  answerDelay: number;
  /** The zone that the page asks its server for, an IANA name. */
  zone: string;
  now: number;
  /** Milliseconds between an answer and the cards. */
  renderDelay: number;
  country: string;
  /** The page's own elements have unknown names and lead nowhere. */
  classes: boolean;
  /** Everything in the document has unknown names; its links are what they were. */
  stripped: boolean;
  /** The data itself, where the page does not depend on its API: one answer per page of the list. */
  inline: unknown[] | null;
}

const file = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** The offset of a zone at a moment as the tracking page asks for it: `GMT-07:00`. */
export function offsetOf(zone: string, at: number): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  return name === 'GMT' || !name ? 'GMT+00:00' : name;
}

/** A class or id by which nobody knows it; the page's script goes on with the same names. */
function newName(names: Record<string, string>, name: string): string {
  names[name] ??= `x${Object.keys(names).length}`;
  return names[name];
}

/** The style sheet with new names in its selectors. */
const renamedStyle = (css: string, names: Record<string, string>) =>
  css.replace(/[^{}]+(?=\{)/g, (selector) =>
    selector.replace(/([.#])([a-z][\w-]*)/gi, (_, sign, name) => sign + newName(names, name)),
  );

/** Markup with new names; its scripts must not be in it. */
const renamedMarkup = (html: string, names: Record<string, string>) =>
  html.replace(
    /\b(class|id)="([^"]*)"/g,
    (_, attribute, value) =>
      `${attribute}="${value.replace(/\S+/g, (name: string) => newName(names, name))}"`,
  );

interface FrameOptions {
  title: string;
  print: Print;
  /** Its script in `page/`. */
  script?: string;
  config?: Record<string, unknown>;
  /** What stands in it before the script runs. */
  body?: string;
  layout?: Layout;
  stripped?: boolean;
}

function frame({
  title,
  print,
  script,
  config = { renderDelay: 0 },
  body = '',
  layout,
  stripped,
}: FrameOptions): string {
  const names: Record<string, string> = {};
  const { dir, locale, site } = LANGUAGES[print.language];
  const markup = `<body class="${layout ?? 'desktop'}">
<header class="top"><div class="top-in"><a class="wordmark" href="https://www.aliexpress.com/">AliExpress<small>stand-in for tests, not the real site</small></a>
<div class="search">usb c cable<i></i></div>
<div class="who" id="_global_header_23_">${site.welcome}<br><b>${PRIVATE.account}</b></div></div></header>
<div class="frame"><nav class="side"><b>${site.account}</b><span>${site.overview}</span><span class="here">${site.orders}</span><span>${site.payment}</span><span>${site.refund}</span><span>${site.feedback}</span><span>${site.settings}</span><span>${site.addresses}</span></nav>
<main><div id="root">${body}</div></main></div>
<div class="foot">A stand-in marketplace. No order on this page is real.</div>`;
  const css = file('common.css');
  // Before the script gets them: it needs the names that were given here.
  const shown = stripped ? renamedMarkup(markup, names) : markup;
  const style = stripped ? renamedStyle(css, names) : css;
  const data = escaped(JSON.stringify({ ...config, names: stripped ? names : null }));
  return `<!doctype html>
<html lang="${print.language === 'en' ? 'en' : locale}"${dir === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<script data-config="${data}">${file('common.js')}</script>
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width">
<style>${style}</style>
</head>
${shown}
${script ? `<script>${file(script)}</script>` : ''}
</body>
</html>`;
}

/** What `frame` takes of a page's options, with what only this page needs. */
function framed(options: PageOptions, more: Record<string, unknown> = {}): Omit<FrameOptions, 'title'> {
  const {
    labels,
    zone,
    now,
    country,
    renderDelay,
    transport,
    answerDelay,
    classes,
    inline,
    print,
    refusals,
  } = options;
  const words = LANGUAGES[print.language];
  const config = {
    words: { ...words, labels: words.labels[labels] },
    language: print.language,
    refusals,
    timeZone: zone,
    offset: offsetOf(zone, now),
    country,
    renderDelay,
    transport,
    answerDelay,
    mobile: options.layout === 'mobile',
    classes,
    inline: inline?.[0] ?? null,
    inlinePages: inline,
    ...more,
  };
  return { print, config, layout: options.layout, stripped: options.stripped };
}

/** The order list, `/p/order/index.html`. */
export function listPage(options: PageOptions): string {
  const words = LANGUAGES[options.print.language];
  const tabs = [...tabsOf(words), { code: 'recycle', title: words.tabs.recycle }];
  return frame({ title: words.list.title, script: 'list.js', ...framed(options, { tabs }) });
}

/** One order, `/p/order/detail.html`. */
export function detailPage(id: string, order: StandInOrder | undefined, options: PageOptions): string {
  const delivered = order?.delivered !== undefined && order?.delivered !== null;
  const late = order?.promises.couponDay && order.promises.couponDay < dayOf(options.now, PACIFIC);
  const { print } = options;
  const words = LANGUAGES[print.language];
  const [title, sentence] = words.tracking[delivered ? 'delivered' : 'leftFacility'];
  const config = {
    orderId: id,
    // No day in it, also where the parcel has arrived.
    track: order?.shipped ? { title, words: sentence } : null,
    trackingNumbers: order ? parcelsOf(order).flatMap(({ mailNo }) => mailNo ?? []) : [],
    coupon:
      late && order?.stage === 'in-transit'
        ? fill(words.promises.couponLate, { amount: moneyOf(order, order.promises.couponText, print) })
        : null,
  };
  return frame({ title: words.detail.title, script: 'detail.js', ...framed(options, config) });
}

/** The parcels of one order, `/p/tracking/index.html`. */
export function trackingPage(id: string, options: PageOptions): string {
  return frame({
    title: LANGUAGES[options.print.language].tracking.title,
    script: 'tracking.js',
    ...framed(options, { orderId: id }),
  });
}

/** All refunds and disputes, `m.aliexpress.com/p/refund-dispute/list.html`. */
export function refundsPage(options: PageOptions): string {
  return frame({
    title: LANGUAGES[options.print.language].refunds.title,
    script: 'refunds.js',
    ...framed(options),
  });
}

/** Where the site sends who is not logged in. The title is the site's. */
export function loginPage(print: Print = ENGLISH): string {
  const { site } = LANGUAGES[print.language];
  return frame({
    ...{ print, title: site.home },
    body: `<div class="block"><h1>${site.signIn}</h1><p>${site.signInField}</p></div>`,
  });
}

/** Any other page of the site: a title and, at most, a few lines of text. */
export function otherPage(title: string, lines: string[] = [], print: Print = ENGLISH): string {
  const text = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return frame({ title, print, body: `<div class="block"><h1>${escaped(title)}</h1>${text}</div>` });
}

/** The site's home page: articles with numbers as long as an order's, prices and a day, and nobody's orders. */
export function homePage(now: number, print: Print = ENGLISH): string {
  const { site, buttons } = LANGUAGES[print.language];
  const day = printDate(addDays(dayOf(now), 4), print.language, print.dates, print.digits);
  const tile = (n: number) =>
    `<a class="tile" href="https://www.aliexpress.com/item/10050${String(n * 90_001_234_567).slice(0, 11)}.html"><b>USB-C cable ${n}</b> <span>$${n}.99</span> <button type="button" class="comet-btn">${buttons.cart}</button></a>`;
  return frame({
    ...{ print, title: site.home },
    body: `<div class="block"><h1>${fill(site.homeHead, { day })}</h1>${[1, 2, 3, 4, 5, 6].map(tile).join('')}</div>`,
  });
}

/** A page without anything of the site's own: an error, or what stands before a site while it looks at the visitor. */
export function barePage(which: Exclude<Instead, 'home'>, print: Print = ENGLISH): string {
  const { dir, locale, site } = LANGUAGES[print.language];
  const [title, words] =
    which === 'error' ? [site.errorTitle, site.errorWords] : [site.moment, site.checking];
  return `<!doctype html>
<html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1><p>${escaped(words)}</p></body></html>`;
}

/** What the frame of a captcha shows, under `…/_____tmd_____/punish`. */
export function captchaPage(print: Print = ENGLISH): string {
  const { dir, locale, site } = LANGUAGES[print.language];
  return `<!doctype html>
<html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><title>Captcha</title></head>
<body><p>${escaped(site.captcha)}</p><div class="nc-container"><div id="nc_1_wrapper"><span id="nc_1_n1z">&gt;&gt;</span> ${escaped(site.slide)}</div></div></body></html>`;
}

/**
 * One refund or dispute, `trade.aliexpress.com/issue/fastissue/Detail.htm`. No public source shows the real one, so
 * nothing of it is to be relied on.
 */
export function casePage(order: StandInOrder | undefined, print: Print = ENGLISH): string {
  const { refunds, notes, labels } = LANGUAGES[print.language];
  const claim = order?.case;
  if (!order || !claim) return otherPage(refunds.details, [refunds.cannotShow], print);
  const note = order.refundNote;
  const lines = [
    claim.status === 4 ? refunds.finished : refunds.open,
    note
      ? [notes[note.title] ?? note.title, note.amountText && moneyOf(order, note.amountText, print)]
          .filter(Boolean)
          .join(' ')
      : '',
    `${refunds.request}: ${claim.reverseOrderLineId}`,
    `${labels['ref-number'].id}: ${order.id}`,
    order.lines[0]?.title ?? '',
    `${refunds.submitted} ${printIso(claim.opened, PACIFIC)}`,
    `${refunds.updated} ${printIso(claim.changed, PACIFIC)}`,
  ];
  return otherPage(refunds.details, lines, print);
}

/** Where a return or refund is begun, `/p/reverse-pages/start.html`. */
export function startPage(print: Print = ENGLISH): string {
  const { buttons } = LANGUAGES[print.language];
  return otherPage(buttons.dispute, [buttons.disputeTitle, buttons.yes, buttons.no], print);
}

/** A picture of a product: a shape on a ground whose colours follow from `name`. */
export function picture(name: string): string {
  let seed = 7;
  for (const c of name) seed = (seed * 33 + c.charCodeAt(0)) % 100_003;
  const hue = seed % 360;
  const shape = [
    '<rect x="56" y="60" width="108" height="100" rx="16"/>',
    '<circle cx="110" cy="110" r="54"/>',
    '<path d="M60 150 110 52l50 98z"/>',
    '<rect x="84" y="44" width="52" height="132" rx="26"/>',
  ][Math.floor(seed / 360) % 4];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="220" viewBox="0 0 220 220"><rect width="220" height="220" fill="hsl(${hue} 40% 90%)"/><g fill="hsl(${(hue + 25) % 360} 45% 55%)">${shape}</g></svg>`;
}
