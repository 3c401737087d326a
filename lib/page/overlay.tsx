import { render } from 'preact';
import type { Saying } from '../../components/badge/Explanation';
import { Notice } from '../../components/badge/Notice';
import { OrderBadge } from '../../components/badge/OrderBadge';
import { badgeCss } from '../../components/badge/style';
import { shownOf, untilOf } from '../domain/order';
import type { ProblemCode } from '../domain/schema';
import type { OrderView } from '../domain/view';
import type { Anchor } from '../marketplaces/types';
import { E2E } from '../platform/build';
import { spotFor } from './place';

const BADGE = 'claimclock-badge';
const NOTICE = 'claimclock-notice';

/**
 * A badge's host takes no room and no part in the page's layout: out of flow, without a size, at the place where it was
 * put in. What the page's CSS says of it loses against `!important` here. Distances are measured once and set inside.
 */
const hostCss = `
:host{all:initial!important;position:absolute!important;display:block!important;inline-size:0!important;block-size:0!important;z-index:2!important;color-scheme:inherit!important;pointer-events:auto!important}
.place{position:absolute;inline-size:max-content;visibility:hidden}
.place.put{visibility:visible}
`;
const noticeCss = ':host{all:initial!important;color-scheme:inherit!important}';

/** A tree of our own in the page: closed, so that page scripts cannot look into it (open in the test build). */
function plant(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: E2E ? 'open' : 'closed' });
  const style = host.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup']) {
    // Only the user acts here: a page can dispatch events at the host, not real ones.
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      true,
    );
    // The card around may itself be a link or have handlers; they are not meant.
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      const target = event.target as Element | null;
      if (type === 'click' && !target?.closest('a,button,summary,input')) event.preventDefault();
    });
  }
  return root;
}

/** What the user does with a badge. */
export interface OverlayEvents {
  /** Says "arrived, all fine" of an order, or takes it back. Rejects where that could not be stored. */
  settle(view: OrderView, settled: boolean): Promise<void>;
}

interface Drawn {
  host: HTMLElement;
  box: HTMLElement;
  anchor: Anchor;
  view: OrderView | null;
  compact: boolean;
  saying: Saying;
}

/** The badges and notices of one page. */
export interface Overlay {
  /** Brings the page in line: exactly one badge at each anchor whose order is known, none anywhere else. */
  draw(
    anchors: readonly Anchor[],
    views: ReadonlyMap<string, OrderView>,
    time: { now: number; zone: string },
  ): void;
  /** Shows the page's problem, or takes the notice away. One that the user closed stays closed. */
  notice(shop: string, code: ProblemCode | null): void;
  /** Takes everything out of the page. */
  remove(): void;
}

/** An overlay for a document. */
export function createOverlay(doc: Document, events: OverlayEvents): Overlay {
  const drawn = new Map<Element, Drawn>();
  let time = { now: 0, zone: 'UTC' };
  let noticed: { host: HTMLElement; code: ProblemCode } | null = null;
  const closedNotices = new Set<ProblemCode>();

  const paint = (badge: Drawn) => {
    const { view } = badge;
    if (!view) return;
    const settle = (settled: boolean) => {
      // A badge that the page has hidden or made invisible was not pressed knowingly.
      const seen = badge.host.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
      if (!seen || badge.saying === 'sending') return;
      const say = (saying: Saying) => {
        badge.saying = saying;
        paint(badge);
      };
      say('sending');
      events.settle(view, settled).then(
        () => say(undefined),
        () => say('failed'),
      );
    };
    render(
      <OrderBadge
        view={view}
        now={time.now}
        zone={time.zone}
        compact={badge.compact}
        onSettled={settle}
        saying={badge.saying}
      />,
      badge.box,
    );
    if (E2E) {
      const shown = shownOf(view.order, view.windows, time.now);
      const until = untilOf(shown);
      badge.host.dataset.marketplace = view.order.marketplace;
      badge.host.dataset.order = view.order.id;
      badge.host.dataset.state = shown.state;
      if (until === null) delete badge.host.dataset.until;
      else badge.host.dataset.until = new Date(until).toISOString();
    }
  };

  const drop = (badge: Drawn) => {
    render(null, badge.box);
    badge.host.remove();
    sizes.unobserve(badge.anchor.place);
    drawn.delete(badge.anchor.place);
  };

  /** Finds spots for badges: first all forms are drawn, then all is measured, then all is moved. */
  const settleSpots = (badges: Drawn[]) => {
    const live = badges.filter((badge) => badge.view && badge.host.isConnected);
    const width = (badge: Drawn, compact: boolean) => {
      badge.compact = compact;
      paint(badge);
    };
    for (const badge of live) width(badge, true);
    const short = live.map((badge) => badge.box.offsetWidth);
    for (const badge of live) width(badge, false);
    const full = live.map((badge) => badge.box.offsetWidth);
    const spots = live.map((badge, index) =>
      spotFor(badge.host, badge.anchor.place, badge.anchor.beside, {
        full: full[index] ?? 0,
        short: short[index] ?? 0,
      }),
    );
    live.forEach((badge, index) => {
      const spot = spots[index];
      if (!spot) return;
      badge.box.style.left = `${Math.round(spot.left)}px`;
      badge.box.style.top = `${Math.round(spot.top)}px`;
      badge.box.classList.add('put');
      if (spot.compact) width(badge, true);
    });
  };

  let resized = new Set<Element>();
  const sizes = new ResizeObserver((entries) => {
    if (!resized.size) {
      requestAnimationFrame(() => {
        const badges = [...resized].flatMap((place) => drawn.get(place) ?? []);
        resized = new Set();
        settleSpots(badges);
      });
    }
    for (const entry of entries) resized.add(entry.target);
  });

  return {
    draw(anchors, views, at) {
      time = at;
      const places = new Map(anchors.map((anchor) => [anchor.place, anchor]));
      for (const badge of [...drawn.values()]) {
        const anchor = places.get(badge.anchor.place);
        // Gone with its card, the card now shows another order, or the page threw the badge out while rendering.
        if (!anchor || anchor.order !== badge.anchor.order || !badge.host.isConnected) drop(badge);
      }
      const fresh: Drawn[] = [];
      for (const anchor of anchors) {
        const view = views.get(anchor.order);
        if (!view) continue;
        let badge = drawn.get(anchor.place);
        if (!badge) {
          const host = doc.createElement(BADGE);
          const root = plant(host, badgeCss + hostCss);
          const box = doc.createElement('div');
          box.className = 'place';
          root.append(box);
          badge = { host, box, anchor, view, compact: false, saying: undefined };
          drawn.set(anchor.place, badge);
          anchor.place.append(host);
          sizes.observe(anchor.place);
          fresh.push(badge);
        } else if (badge.anchor.beside !== anchor.beside) {
          badge.anchor = anchor;
          fresh.push(badge);
        } else if (badge.view !== view) {
          badge.view = view;
          fresh.push(badge);
        } else paint(badge);
      }
      settleSpots(fresh);
    },
    notice(shop, code) {
      if (noticed && noticed.code === code && noticed.host.isConnected) return;
      if (noticed) {
        noticed.host.remove();
        noticed = null;
      }
      if (!code || closedNotices.has(code) || !doc.body) return;
      const host = doc.createElement(NOTICE);
      const root = plant(host, noticeCss + badgeCss.replace(/:host\{[^}]*\}/, ''));
      const box = doc.createElement('div');
      root.append(box);
      const close = () => {
        closedNotices.add(code);
        host.remove();
        noticed = null;
      };
      render(<Notice code={code} shop={shop} onClose={close} />, box);
      if (E2E) host.dataset.code = code;
      doc.body.append(host);
      noticed = { host, code };
    },
    remove() {
      for (const badge of [...drawn.values()]) drop(badge);
      sizes.disconnect();
      noticed?.host.remove();
      noticed = null;
    },
  };
}
