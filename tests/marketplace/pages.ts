import { readFileSync } from 'node:fs';
import { dayOf, PACIFIC, type StandInOrder } from './orders';
import { PRIVATE, TABS } from './payloads';

/** Texts changed in summer 2026: `order-id` is "Order ID:", "Order date:", "Track order", `ref-number` what came after. */
export type Labels = 'ref-number' | 'order-id';

/** What every page of the stand-in needs to know. */
export interface PageOptions {
  labels: Labels;
  /** The zone that the page asks its server for, an IANA name. */
  zone: string;
  now: number;
  /** Milliseconds between an answer and the cards. */
  renderDelay: number;
  country: string;
  /** The page's own elements have unknown names too. */
  classes: boolean;
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

function frame(title: string, script: string | null, config: Record<string, unknown>, body = ''): string {
  const data = escaped(JSON.stringify(config));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<script data-config="${data}">${file('common.js')}</script>
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width">
<style>${file('common.css')}</style>
</head>
<body>
<header class="top"><div class="top-in"><a class="wordmark" href="https://www.aliexpress.com/">AliExpress<small>stand-in for tests, not the real site</small></a>
<div class="search">usb c cable<i></i></div>
<div class="who" id="_global_header_23_">Welcome<br><b>${PRIVATE.account}</b></div></div></header>
<div class="frame"><nav class="side"><b>Account</b><span>Overview</span><span class="here">Orders</span><span>Payment</span><span>Refund and return</span><span>Feedback</span><span>Settings</span><span>Shipping address</span></nav>
<main><div id="root">${body}</div></main></div>
<div class="foot">A stand-in marketplace. No order on this page is real.</div>
${script ? `<script>${file(script)}</script>` : ''}
</body>
</html>`;
}

function configOf(options: PageOptions): Record<string, unknown> {
  return {
    words: WORDS[options.labels],
    timeZone: options.zone,
    offset: offsetOf(options.zone, options.now),
    country: options.country,
    renderDelay: options.renderDelay,
    classes: options.classes,
    inline: options.inline?.[0] ?? null,
    inlinePages: options.inline,
  };
}

/** The order list, `/p/order/index.html`. */
export function listPage(options: PageOptions): string {
  const tabs = [...TABS, { code: 'recycle', title: 'Deleted orders' }];
  return frame('Orders', 'list.js', { ...configOf(options), tabs });
}

/** One order, `/p/order/detail.html`. */
export function detailPage(id: string, order: StandInOrder | undefined, options: PageOptions): string {
  const delivered = order?.delivered !== undefined && order?.delivered !== null;
  const late = order?.promises.couponDay && order.promises.couponDay < dayOf(options.now, PACIFIC);
  return frame('Order Detail', 'detail.js', {
    ...configOf(options),
    orderId: id,
    track: order?.shipped
      ? delivered
        ? { title: 'Delivered', words: 'Package delivered.' }
        : { title: 'In transit', words: 'Package left carrier facility' }
      : null,
    coupon: late && order?.stage === 'in-transit' ? order.promises.couponText : null,
  });
}

/** The parcel of one order, `/p/tracking/index.html`. */
export function trackingPage(id: string, options: PageOptions): string {
  return frame('Tracking', 'tracking.js', { ...configOf(options), orderId: id });
}

/** All refunds and disputes, `m.aliexpress.com/p/refund-dispute/list.html`. */
export function refundsPage(options: PageOptions): string {
  return frame('Refunds', 'refunds.js', configOf(options));
}

/** Where the site sends who is not logged in. The title is the site's. */
export function loginPage(): string {
  return frame(
    'Buy Products Online from China Wholesalers at Aliexpress.com',
    null,
    { renderDelay: 0 },
    '<div class="block"><h1>Register/Sign in</h1><p>Email or phone number</p></div>',
  );
}

/** Any other page of the site: a title and nothing to read. */
export function otherPage(title: string): string {
  return frame(title, null, { renderDelay: 0 }, `<div class="block"><h1>${escaped(title)}</h1></div>`);
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
