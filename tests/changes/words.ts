import type { Changed } from './models';
import type { Random } from './random';
import { LANGUAGES, type Words } from './translations';

/** What sellers and carriers wrote: no language of the marketplace. */
const OTHERS_WORDS =
  '.item-title, .item-sku-attr, .item-tags, .store-name, .order-item-store-name, .order-item-content-info-name, .order-item-content-info-sku, .contact-info, [class*="nodeDesc"], [class*="carrierValue"], [class*="shippingToInfo"], .more-to-love, script, style, title';

/** The text nodes of a page, but those within `except`. */
export function textNodes(doc: Document, except = 'script, style'): Text[] {
  const found: Text[] = [];
  const walk = (parent: Element) => {
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === 3) {
        if ((node.nodeValue ?? '').trim()) found.push(node as Text);
      } else if (node.nodeType === 1 && !(node as Element).matches(except)) walk(node as Element);
    }
  };
  if (doc.body) walk(doc.body);
  return found;
}

/** Names of the payload's texts that the marketplace itself words. */
const WORDED_KEYS = new Set([
  ...['statusText', 'orderDateText', 'title', 'reminder', 'content', 'text', 'time', 'timeText'],
  ...['orderCreatTime', 'payTime', 'orderShipTime', 'orderEndTime', 'expectDeliveryDateTitle', 'fdTitle'],
  ...['fdContentList', 'etaTimeText', 'trackingName'],
]);

/** Rewords the texts of a page, in its document and in its answer alike. Returns how many it changed. */
function reword({ doc, answer }: Changed, to: (text: string) => string): number {
  let touched = 0;
  const changed = (before: string) => {
    const after = to(before);
    if (after !== before) touched++;
    return after;
  };
  if (doc) for (const node of textNodes(doc, OTHERS_WORDS)) node.nodeValue = changed(node.nodeValue ?? '');
  const walk = (value: unknown, worded: boolean): unknown => {
    if (typeof value === 'string') return worded ? changed(value) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, worded));
    if (typeof value !== 'object' || value === null) return value;
    const own = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(own)) {
      if (key !== 'skuAttrs' && key !== 'ret') own[key] = walk(inner, WORDED_KEYS.has(key));
    }
    return own;
  };
  walk(answer, false);
  return touched;
}

/** Labels of two generations (aliexpress-pages.md §0.4 and §4): before July 2026, and since. */
const GENERATIONS: readonly (readonly [older: string, newer: string])[] = [
  ['Order ID', 'Ref. Number'],
  ['Order date', 'Date'],
  ['Track order', 'Track status'],
  ['Payment completed on', 'Paid on'],
  ['Open dispute', 'Returns/refunds'],
  ['주문 ID', '주문번호:'],
  ['주문일', '주문일자:'],
];

/** The same page with the labels of the other generation. */
export function otherLabels(changed: Changed): number {
  const other = new Map(GENERATIONS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  return reword({ ...changed, answer: null }, (text) => {
    const [, before = '', label = '', rest = ''] =
      /^(\s*)([^:：\d]*?:?)(\s*(?:[:：].*)?)$/su.exec(text) ?? [];
    const next = other.get(label);
    return next ? `${before}${next}${rest}` : text;
  });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = new RegExp(`\\b${MONTH} (\\d{1,2}), (20\\d\\d)\\b`, 'gi');
const SPAN = new RegExp(`\\b${MONTH} (\\d{1,2})(?: - (?:${MONTH} )?(\\d{1,2}))?(?![\\d,]*\\d{4})\\b`, 'gi');
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** English words of the page models, as keys of `Words`. */
const STATUS: Record<string, keyof Words['status']> = {
  ...{ 'awaiting payment': 'unpaid', 'to pay': 'unpaid', unpaid: 'unpaid' },
  ...{ 'awaiting shipment': 'unsent', 'ready to ship': 'unsent', 'to ship': 'unsent', processing: 'unsent' },
  ...{ 'awaiting delivery': 'underway', 'awaiting receipt': 'underway', shipped: 'underway' },
  ...{ completed: 'completed', finished: 'completed', 'awaiting feedback': 'completed' },
  ...{ canceled: 'cancelled', cancelled: 'cancelled', closed: 'cancelled', expired: 'cancelled' },
};
const LABEL: Record<string, keyof Words['label']> = {
  ...{ date: 'date', 'order date': 'date', 'ref. number': 'id', 'order id': 'id' },
  ...{ 'order placed on': 'placed', 'paid on': 'paid', 'payment completed on': 'paid' },
  ...{ 'shipment completed on': 'shipped', 'order completed on': 'completed', 'payment method': 'method' },
  ...{ total: 'total', 'tracking number': 'number', carrier: 'carrier' },
};
const BUTTON: Record<string, keyof Words['button']> = {
  ...{ 'confirm received': 'confirm', 'confirm goods received': 'confirm', 'track status': 'track' },
  ...{ 'track order': 'track', 'add to cart': 'cart', remove: 'remove', 'returns/refunds': 'return' },
  ...{ 'open dispute': 'return', details: 'details', copy: 'copy', 'view orders': 'more' },
};
const PARCEL: Record<string, keyof Words['parcel']> = {
  ...{ 'estimated delivery date': 'eta', 'estimated delivery': 'eta', delivered: 'delivered' },
  ...{ delivery: 'delivery', 'in transit': 'transit' },
};
const BLOCK: Record<string, keyof Words['block']> = {
  ...{ 'service commitment': 'commitment', 'fast delivery': 'fast', 'free returns': 'free' },
  ...{ refund: 'refund', paid: 'paid' },
};

/** A translator from the page models' English into one language, with one wording of each word and one form of dates. */
function translator(words: Words, random: Random): (text: string) => string {
  const one = (worded: string | readonly string[]) =>
    typeof worded === 'string' ? worded : random.pick(worded);
  const chosen = <K extends string>(group: Record<K, string | readonly string[]>) =>
    Object.fromEntries(
      Object.entries<string | readonly string[]>(group).map(([key, word]) => [key, one(word)]),
    );
  const own = {
    status: chosen(words.status),
    label: chosen(words.label),
    button: chosen(words.button),
    parcel: chosen(words.parcel),
    block: chosen(words.block),
  };
  const locale = random.pick(words.locales);
  const month = random.pick(['short', 'short', 'long'] as const);
  const whole: Intl.DateTimeFormatOptions = random.chance(0.2)
    ? { dateStyle: 'medium' }
    : { year: 'numeric', month, day: 'numeric' };
  const print = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
  const at = (name: string, day: string, year = '2026') =>
    Date.UTC(Number(year), MONTHS.indexOf(name.slice(0, 3).toLowerCase()), Number(day));

  const exact = (text: string): string | undefined => {
    const key = text.toLowerCase();
    const status = STATUS[key];
    const button = BUTTON[key];
    const parcel = PARCEL[key];
    const block = BLOCK[key];
    const label = LABEL[key];
    if (status) return own.status[status];
    if (button) return own.button[button];
    if (parcel) return own.parcel[parcel];
    if (block) return own.block[block];
    return label && own.label[label];
  };

  const dates = (text: string) => {
    // Whole dates first, and out of the way: the rest of one looks like a day without a year.
    const printed: string[] = [];
    const marked = text.replace(DAY, (_, name, day, year) => {
      printed.push(print(whole, at(name, day, year)));
      return `\ue000${printed.length - 1}\ue001`;
    });
    return marked
      .replace(/^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) \| /, (_, name) => {
        // 2026-11-22 is a Sunday.
        const sunday = Date.UTC(2026, 10, 22);
        return `${print({ weekday: 'short' }, sunday + WEEKDAYS.indexOf(name) * 86_400_000)} | `;
      })
      .replace(SPAN, (_, first, from, second, to) => {
        const begin = print({ month, day: 'numeric' }, at(first, from));
        return to ? `${begin} - ${print({ month, day: 'numeric' }, at(second ?? first, to))}` : begin;
      })
      .replace(/\ue000(\d+)\ue001/g, (_, index) => printed[Number(index)] ?? '');
  };

  /** Sentences, and pieces of them where a page has the date in an element of its own. */
  const [beforeDay = '', afterDay = ''] = words.arrive('\u0000').split('\u0000');
  const sentences: [RegExp, (...groups: string[]) => string][] = [
    [/^Refund if no delivery before (.+)$/, (day) => words.refund(dates(day))],
    [/^Apply for (\S+) coupon code if delayed by (.+)$/, (money, day) => words.coupon(dates(day), money)],
    [/^Refund if items damaged$/, () => words.damaged],
    [/^Refund if package lost$/, () => words.lost],
    [/^If your order does not arrive on$/, () => beforeDay.trim() || '\u200b'],
    [
      /^If your order does not arrive on (.+) you can apply for a refund\.$/,
      (day) => words.arrive(dates(day)),
    ],
    [/^you can apply for a refund\.$/, () => afterDay.trim() || '\u200b'],
    [
      /^Order complete\.If .* within (\d+) days of confirming receipt\.If .* within (\d+) days after order was placed\.$/,
      (a, b) => `${words.confirmed(a)}${words.defective(b)}`,
    ],
    [/^Not satisfied with your order\? Send it back within (\d+) days after delivery\..*$/, words.returned],
    [/^Payment received\.The seller has up to (\d+) days to ship your order\.$/, words.ship],
    [/^(To pay|Unpaid|To ship|Shipped|Processing) (\(\d+\))$/, (tab, count) => `${exact(tab)} ${count}`],
  ];

  const translate = (text: string): string => {
    const word = exact(text);
    if (word !== undefined) return word;
    if (text.includes(' · ')) return text.split(' · ').map(translate).join(' · ');
    for (const [pattern, to] of sentences) {
      const found = pattern.exec(text);
      if (found) return to(...found.slice(1));
    }
    const [, label = '', colon = '', rest = ''] = /^([^:：]{3,30})([:：]\s*)(.*)$/su.exec(text) ?? [];
    const known = label && exact(label);
    if (known) return `${known}${colon}${rest && translate(rest)}`;
    return dates(text);
  };
  return (text) => {
    const core = text.trim();
    if (!core) return text;
    return text.replace(core, () => translate(core));
  };
}

/** The same page in another language, any or the one given. Pages that are not in English stay as they are. */
export function otherLanguage(
  changed: Changed,
  random: Random,
  language: string = random.pick(Object.keys(LANGUAGES)),
): number {
  const { doc, answer } = changed;
  if (doc && doc.documentElement.getAttribute('lang') !== 'en') return 0;
  const { locales } = LANGUAGES[language] as Words;
  const touched = reword(changed, translator(LANGUAGES[language] as Words, random));
  // Every request of such a page has its language (aliexpress-pages.md §3.1; tracking: public code, 2025-26), and is seen
  // where its answer is. One of its countries, which need not be the one whose dates are printed.
  const { region } = new Intl.Locale(locales[0] as string).maximize();
  if (answer) {
    changed.model = {
      ...changed.model,
      request: { ...changed.model.request, _lang: `${language}_${region}` },
    };
  }
  doc?.documentElement.setAttribute('lang', language);
  if (language === 'ar' || language === 'he') doc?.documentElement.setAttribute('dir', 'rtl');
  return touched;
}
