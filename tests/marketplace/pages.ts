import { readFileSync } from 'node:fs';
import { dayOf, PACIFIC, type StandInOrder } from './orders';
import { PRIVATE, parcelsOf, printIso, TABS } from './payloads';

/** Texts changed in summer 2026: `order-id` is "Order ID:", "Order date:", "Track order", `ref-number` what came after. */
export type Labels = 'ref-number' | 'order-id';

/** How a page asks its server the first time: by a script tag, or by a posted form. */
export type Transport = 'jsonp' | 'fetch' | 'xhr';

/** Both stand at the same addresses. */
export type Layout = 'desktop' | 'mobile';

/** What every page of the stand-in needs to know. */
export interface PageOptions {
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

const WORDS: Record<Labels, { id: string; date: string; track: string; paid: string }> = {
  'ref-number': { id: 'Ref. Number', date: 'Date', track: 'Track status', paid: 'Paid on' },
  'order-id': { id: 'Order ID', date: 'Order date', track: 'Track order', paid: 'Payment completed on' },
};

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
  script,
  config = { renderDelay: 0 },
  body = '',
  layout,
  stripped,
}: FrameOptions): string {
  const names: Record<string, string> = {};
  const markup = `<body class="${layout ?? 'desktop'}">
<header class="top"><div class="top-in"><a class="wordmark" href="https://www.aliexpress.com/">AliExpress<small>stand-in for tests, not the real site</small></a>
<div class="search">usb c cable<i></i></div>
<div class="who" id="_global_header_23_">Welcome<br><b>${PRIVATE.account}</b></div></div></header>
<div class="frame"><nav class="side"><b>Account</b><span>Overview</span><span class="here">Orders</span><span>Payment</span><span>Refund and return</span><span>Feedback</span><span>Settings</span><span>Shipping address</span></nav>
<main><div id="root">${body}</div></main></div>
<div class="foot">A stand-in marketplace. No order on this page is real.</div>`;
  const css = file('common.css');
  // Before the script gets them: it needs the names that were given here.
  const shown = stripped ? renamedMarkup(markup, names) : markup;
  const style = stripped ? renamedStyle(css, names) : css;
  const data = escaped(JSON.stringify({ ...config, names: stripped ? names : null }));
  return `<!doctype html>
<html lang="en">
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
  const { labels, zone, now, country, renderDelay, transport, answerDelay, classes, inline } = options;
  const config = {
    words: WORDS[labels],
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
  return { config, layout: options.layout, stripped: options.stripped };
}

/** The order list, `/p/order/index.html`. */
export function listPage(options: PageOptions): string {
  const tabs = [...TABS, { code: 'recycle', title: 'Deleted orders' }];
  return frame({ title: 'Orders', script: 'list.js', ...framed(options, { tabs }) });
}

/** One order, `/p/order/detail.html`. */
export function detailPage(id: string, order: StandInOrder | undefined, options: PageOptions): string {
  const delivered = order?.delivered !== undefined && order?.delivered !== null;
  const late = order?.promises.couponDay && order.promises.couponDay < dayOf(options.now, PACIFIC);
  const config = {
    orderId: id,
    // No day in it, also where the parcel has arrived.
    track: order?.shipped
      ? delivered
        ? { title: 'Delivered', words: 'Package delivered.' }
        : { title: 'In transit', words: 'Package left carrier facility' }
      : null,
    trackingNumbers: order ? parcelsOf(order).flatMap(({ mailNo }) => mailNo ?? []) : [],
    coupon: late && order?.stage === 'in-transit' ? order.promises.couponText : null,
  };
  return frame({ title: 'Order Detail', script: 'detail.js', ...framed(options, config) });
}

/** The parcels of one order, `/p/tracking/index.html`. */
export function trackingPage(id: string, options: PageOptions): string {
  return frame({ title: 'Tracking', script: 'tracking.js', ...framed(options, { orderId: id }) });
}

/** All refunds and disputes, `m.aliexpress.com/p/refund-dispute/list.html`. */
export function refundsPage(options: PageOptions): string {
  return frame({ title: 'Refunds', script: 'refunds.js', ...framed(options) });
}

/** Where the site sends who is not logged in. The title is the site's. */
export function loginPage(): string {
  return frame({
    title: 'Buy Products Online from China Wholesalers at Aliexpress.com',
    body: '<div class="block"><h1>Register/Sign in</h1><p>Email or phone number</p></div>',
  });
}

/** Any other page of the site: a title and, at most, a few lines of text. */
export function otherPage(title: string, lines: string[] = []): string {
  const text = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return frame({ title, body: `<div class="block"><h1>${escaped(title)}</h1>${text}</div>` });
}

/**
 * One refund or dispute, `trade.aliexpress.com/issue/fastissue/Detail.htm`. No public source shows the real one, so
 * nothing of it is to be relied on.
 */
export function casePage(order: StandInOrder | undefined): string {
  const claim = order?.case;
  if (!order || !claim) return otherPage('Refund/return details', ['This request cannot be shown.']);
  return otherPage('Refund/return details', [
    claim.status === 4 ? 'Finished' : 'In progress',
    order.refundNote ? [order.refundNote.title, order.refundNote.amountText].filter(Boolean).join(' ') : '',
    `Request ID: ${claim.reverseOrderLineId}`,
    `Ref. Number: ${order.id}`,
    order.lines[0]?.title ?? '',
    `Submitted ${printIso(claim.opened, PACIFIC)}`,
    `Updated ${printIso(claim.changed, PACIFIC)}`,
  ]);
}

/** Where a return or refund is begun, `/p/reverse-pages/start.html`. */
export function startPage(): string {
  return otherPage('Returns/refunds', ['Have you received your package?', 'Yes', 'No']);
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
