import { type Face, faceOf } from '../../components/badge/face';
import { badgeCss } from '../../components/badge/style';
import type { ProblemCode } from '../domain/schema';
import type { OrderView } from '../domain/view';
import type { Anchor } from '../marketplaces/types';
import { E2E } from '../platform/build';
import { drawFace } from './face';
import type { CardKit } from './kit';
import { isRtl, type Spot, spotFor } from './place';
import { boxFor, plant } from './plant';

const BADGE = 'claimclock-badge';
const NOTICE = 'claimclock-notice';
const DATES = 'claimclock-dates';
/** Something that was in sight for less long (ms) was not read before it was pressed. */
const KNOWINGLY = 500;
/** Badges that are drawn in one task. */
const SLICE = 40;
/** A page that throws a badge out of the same place more often than this does not want it. */
const PATIENT = 20;
/** What the short form of a badge takes, px, before it is measured: sign and "99d". */
const SHORT = 64;

/**
 * A badge's host takes no room and no part in the page's layout: out of flow, without a size, at the place where it was
 * put in. What the page's CSS says of it loses against `!important` here. Distances are measured once and set inside.
 */
const hostCss = `
:host{all:initial!important;position:absolute!important;display:block!important;inline-size:0!important;block-size:0!important;z-index:2!important;color-scheme:inherit!important;pointer-events:auto!important}
.place{position:absolute;inline-size:max-content;max-inline-size:none;visibility:hidden}
.place.put{visibility:visible}
.place .cc-badge,.place .cc-badge b{max-inline-size:none}
`;
const noticeCss = ':host{all:initial!important;color-scheme:inherit!important}';

/** What the overlay needs of the session that it belongs to. */
export interface OverlayEvents {
  /** Says "arrived, all fine" of an order, or takes it back. Rejects where that could not be stored. */
  settle(view: OrderView, settled: boolean): Promise<void>;
  /** Does something to the page that is no change of the page. */
  quietly(action: () => void): void;
  /** The scripts of cards and notices, loaded when they are first needed. Rejects where the browser refuses. */
  kit(): Promise<CardKit>;
}

interface Drawn {
  host: HTMLElement;
  root: ShadowRoot;
  box: HTMLElement;
  button: HTMLButtonElement;
  anchor: Anchor;
  view: OrderView;
  compact: boolean;
  /** What the button shows, so that nothing is drawn twice. */
  face: string;
  /** The minute at which that was worked out: nothing in a badge changes faster. */
  minute: number;
  /** The card is there, drawn or closed. */
  kit: CardKit | null;
  saying: 'sending' | 'failed' | undefined;
  /** Since when its card has been in sight, uncovered as far as the browser tells; on the time line of events. */
  seenSince: number | null;
}

/** A click is the user's, on an element that stands where it was put. */
const isOwn = ({ root, host }: Drawn, event: Event) =>
  event.isTrusted && host.isConnected && (event.currentTarget as Node | null)?.getRootNode() === root;

/** Tells since when an element has been in sight. Chromium also tells when the page covers it or makes it transparent. */
function whileSeen(element: Element, tell: (since: number | null) => void): void {
  let since: number | null = null;
  const options = { threshold: 0.5, trackVisibility: true, delay: 100 };
  new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    const seen = entry?.isIntersecting && entry.isVisible !== false;
    since = seen ? (since ?? entry.time) : null;
    tell(since);
  }, options).observe(element);
}

/** What badges are drawn in. */
export interface DrawContext {
  /** Epoch ms. */
  now: number;
  zone: string;
  /** Cards show the order's timeline: on its own page. */
  timeline: boolean;
}

/** The badges and notices of one page. */
export interface Overlay {
  /** Brings places in line: exactly one badge at each whose order is known. Other places stay as they are. */
  draw(anchors: readonly Anchor[], views: ReadonlyMap<string, OrderView>, context: DrawContext): void;
  /** Takes the badges of places away. */
  drop(places: readonly Element[]): void;
  /** Shows the page's problem, or takes the notice away. One that the user closed stays closed. */
  notice(shop: string, code: ProblemCode | null, field?: string): void;
  /** Offers to read the dates of orders, those that `undated` gives now, unless the user has closed that. */
  offer(shop: string, undated: () => OrderView[]): void;
  /** Takes everything out of the page. */
  remove(): void;
}

const minuteOf = (at: number) => Math.floor(at / 60_000);

/** An overlay for a document. */
export function createOverlay(doc: Document, events: OverlayEvents): Overlay {
  const drawn = new Map<Element, Drawn>();
  const thrownOut = new WeakMap<Element, number>();
  /** Places that are still to be brought in line. */
  const waiting = new Map<Element, Anchor>();
  let slice: ReturnType<typeof setTimeout> | undefined;
  const widths = new Map<string, number>();
  let rtl: boolean | undefined;
  let known: ReadonlyMap<string, OrderView> = new Map();
  let time: DrawContext = { now: 0, zone: 'UTC', timeline: false };
  let noticed: { host: HTMLElement; code: ProblemCode } | null = null;
  let offered: ReturnType<typeof plant> | undefined;
  const closedNotices = new Set<ProblemCode>();

  /** Draws a badge; one that cannot be drawn does not take the others with it. */
  const paint = (badge: Drawn) => {
    try {
      draw(badge);
    } catch {
      badge.face = '';
      badge.button.replaceChildren();
    }
  };

  /** A badge in the form it has, and its card where that was opened. */
  const draw = (badge: Drawn) => {
    const { view, compact, button } = badge;
    badge.minute = minuteOf(time.now);
    const face = faceOf({ view, compact, ...time });
    const key = JSON.stringify(face);
    if (key !== badge.face) {
      drawFace(button, face);
      badge.face = key;
      if (E2E) mark(badge, face);
    }
    if (badge.kit) attachCard(badge, badge.kit);
  };

  const attachCard = (badge: Drawn, kit: CardKit) => {
    const { root, button, view, saying } = badge;
    const onSettled = (settled: boolean, event: Event) => settle(badge, settled, event);
    kit.attach(root, button, { view, ...time, saying, onSettled });
  };

  const settle = (badge: Drawn, settled: boolean, event: Event) => {
    // A page that got hold of one of our elements may click it wherever it wants; that is not the user.
    if (!isOwn(badge, event) || badge.saying === 'sending') return;
    const say = (saying: Drawn['saying']) => {
      badge.saying = saying;
      paint(badge);
    };
    // Nor is a click on something that the page has covered or that appeared under the pointer just now.
    if (badge.seenSince === null || event.timeStamp - badge.seenSince < KNOWINGLY) return say('failed');
    say('sending');
    events.settle(badge.view, settled).then(
      () => say(undefined),
      () => say('failed'),
    );
  };

  /** The first click brings the card; from then on the browser opens and closes it by itself. */
  const openFirst = async (badge: Drawn) => {
    badge.kit = await events.kit();
    attachCard(badge, badge.kit);
    const card = badge.button.popoverTargetElement as HTMLElement | null;
    if (!card) return;
    whileSeen(card, (since) => {
      badge.seenSince = since;
    });
    card.showPopover();
  };

  const make = (anchor: Anchor, view: OrderView): Drawn => {
    const { host, root } = plant(doc, BADGE, badgeCss + hostCss);
    const box = boxFor(doc, 'cc place');
    const button = doc.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-expanded', 'false');
    box.append(button);
    root.append(box);
    const badge: Drawn = {
      ...{ host, root, box, button, anchor, view },
      ...{ compact: false, face: '', minute: 0, kit: null, saying: undefined, seenSince: null },
    };
    button.addEventListener('click', (event) => {
      if (badge.kit || !isOwn(badge, event)) return;
      // Or the browser would toggle the card, which this very click brings, once more.
      event.preventDefault();
      void openFirst(badge).catch(() => undefined);
    });
    return badge;
  };

  const drop = (badge: Drawn) => {
    badge.host.remove();
    sizes.unobserve(badge.anchor.place);
    drawn.delete(badge.anchor.place);
  };

  /** What a badge takes, px. The same words take the same: measuring makes the page lay itself out. */
  const widthOf = ({ face, box }: Drawn): number => {
    const held = widths.get(face) ?? box.offsetWidth;
    // A page that is hidden has no widths.
    if (held > 0) widths.set(face, held);
    return held;
  };

  /** Finds spots for badges: all are drawn, then all is measured, then all is moved: two layouts, not hundreds. */
  const settleSpots = (badges: readonly Drawn[]) => {
    const live: Drawn[] = [];
    for (const badge of badges) {
      if (!badge.host.isConnected) continue;
      badge.compact = false;
      paint(badge);
      live.push(badge);
    }
    rtl ??= live[0] && isRtl(live[0].anchor.place);
    const sizesOf = live.map((badge) => ({ full: widthOf(badge), short: SHORT }));
    const spots = live.map(({ host, anchor }, n) =>
      spotFor(host, anchor.place, anchor.beside, sizesOf[n] ?? { full: 0, short: SHORT }, rtl ?? false),
    );
    const squeezed: Drawn[] = [];
    const move = (badge: Drawn, spot: Spot) => {
      badge.box.style.left = `${Math.round(spot.left)}px`;
      badge.box.style.top = `${Math.round(spot.top)}px`;
      badge.box.classList.add('put');
    };
    for (const [n, badge] of live.entries()) {
      const spot = spots[n] as Spot;
      badge.compact = spot.compact;
      if (spot.compact) {
        paint(badge);
        squeezed.push(badge);
      } else move(badge, spot);
    }
    // How wide their short form is, is known now; where a corner is the start, that matters.
    const short = squeezed.map(({ box, host, anchor }) =>
      spotFor(
        host,
        anchor.place,
        anchor.beside,
        { full: Number.POSITIVE_INFINITY, short: box.offsetWidth },
        rtl ?? false,
      ),
    );
    squeezed.forEach((badge, n) => {
      move(badge, short[n] as Spot);
    });
  };

  let resized = new Set<Element>();
  /** The sizes of places, to tell the first report of each from a change. */
  const measured = new WeakMap<Element, string>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const size = `${contentRect.width} ${contentRect.height}`;
      const before = measured.get(target);
      measured.set(target, size);
      if (before === undefined || before === size) continue;
      if (!resized.size) {
        requestAnimationFrame(() => {
          const badges = [...resized].flatMap((place) => drawn.get(place) ?? []);
          resized = new Set();
          // Zoomed, say.
          widths.clear();
          settleSpots(badges);
        });
      }
      resized.add(target);
    }
  });

  /** Brings one place in line; its badge where that has to find a spot. */
  const bringInLine = (anchor: Anchor): Drawn | null => {
    const view = known.get(anchor.order);
    let badge = drawn.get(anchor.place);
    // The card now shows another order, or the page threw the badge out while rendering.
    if (badge && (!view || badge.anchor.order !== anchor.order || !badge.host.isConnected)) {
      if (!badge.host.isConnected) thrownOut.set(anchor.place, (thrownOut.get(anchor.place) ?? 0) + 1);
      drop(badge);
      badge = undefined;
    }
    if (!view || (thrownOut.get(anchor.place) ?? 0) > PATIENT) return null;
    if (!badge) {
      badge = make(anchor, view);
      drawn.set(anchor.place, badge);
      anchor.place.append(badge.host);
      sizes.observe(anchor.place);
      return badge;
    }
    if (badge.view !== view || badge.anchor.beside !== anchor.beside) {
      const { face, anchor: before } = badge;
      badge.view = view;
      badge.anchor = anchor;
      paint(badge);
      // Read once more and no word of it changed: it stands well where it is.
      return badge.face !== face || before.beside !== anchor.beside ? badge : null;
    }
    if (badge.minute !== minuteOf(time.now)) paint(badge);
    return null;
  };

  /** Draws what waits, a slice in a task: hundreds at once would make the page stand still. */
  const drawWaiting = () => {
    const moved: Drawn[] = [];
    let left = SLICE;
    for (const [place, anchor] of waiting) {
      if (!left--) break;
      waiting.delete(place);
      const badge = bringInLine(anchor);
      if (badge) moved.push(badge);
    }
    if (moved.length) settleSpots(moved);
    if (!waiting.size) return;
    slice ??= setTimeout(() => {
      slice = undefined;
      events.quietly(drawWaiting);
    });
  };

  return {
    draw(anchors, views, at) {
      time = at;
      known = views;
      for (const anchor of anchors) waiting.set(anchor.place, anchor);
      drawWaiting();
    },
    drop(places) {
      for (const place of places) {
        waiting.delete(place);
        const badge = drawn.get(place);
        if (badge) drop(badge);
      }
    },
    notice(shop, code, field) {
      if (noticed?.code === code && noticed?.host.isConnected) return;
      noticed?.host.remove();
      noticed = null;
      if (!code || closedNotices.has(code) || !doc.body) return;
      const { host, root } = plant(doc, NOTICE, noticeCss);
      const onClose = () => {
        closedNotices.add(code);
        host.remove();
      };
      if (E2E) host.dataset.code = code;
      doc.body.append(host);
      noticed = { host, code };
      events.kit().then(
        (kit) => kit.notice(root, { code, shop, field, onClose }),
        () => host.remove(),
      );
    },
    offer(shop, undated) {
      if (!offered) {
        if (!undated().length) return;
        offered = plant(doc, DATES, noticeCss);
        doc.body.append(offered.host);
      }
      const { root, host } = offered;
      events.kit().then(
        (kit) => kit.dates(root, { shop, undated }),
        () => host.remove(),
      );
    },
    remove() {
      clearTimeout(slice);
      waiting.clear();
      for (const badge of [...drawn.values()]) drop(badge);
      sizes.disconnect();
      noticed?.host.remove();
      noticed = null;
      offered?.host.remove();
    },
  };
}

/** What end-to-end tests see of a badge (design §11). */
function mark({ host, view }: Drawn, { state, until }: Face): void {
  host.dataset.marketplace = view.order.marketplace;
  host.dataset.order = view.order.id;
  host.dataset.state = state;
  if (until === null) delete host.dataset.until;
  else host.dataset.until = new Date(until).toISOString();
}
