import { render } from 'preact';
import { Dates } from '../../components/badge/Dates';
import { Notice } from '../../components/badge/Notice';
import { OrderCard } from '../../components/badge/OrderCard';
import { badgeCss, cardCss } from '../../components/badge/style';
import { send } from '../platform/messages';
import { createPageAsking } from './asking';
import type { CardKit } from './kit';

const boxes = new WeakMap<ShadowRoot, HTMLElement>();

/** The element that cards and notices of a tree are drawn in, with their style beside it. */
function boxIn(root: ShadowRoot, css: string): HTMLElement {
  const held = boxes.get(root);
  if (held) return held;
  const doc = root.ownerDocument;
  const style = doc.createElement('style');
  style.textContent = css;
  const box = doc.createElement('div');
  root.append(style, box);
  boxes.set(root, box);
  return box;
}

/** The corner is shared: what was offered moves above a notice, as long as there is one. */
const corner = { notice: 0, lift: (_: number) => {} };
const noticeSize = new ResizeObserver((entries) => {
  // Gone from the page, it has none.
  corner.notice = entries.at(-1)?.target.getBoundingClientRect().height ?? 0;
  corner.lift(corner.notice);
});

type Offer = Parameters<CardKit['dates']>[1];
/** How the offer of a tree is drawn anew, with what is undated now. */
const offers = new WeakMap<ShadowRoot, (offer: Offer) => void>();

async function beginOffer(root: ShadowRoot, first: Offer): Promise<void> {
  const host = root.host as HTMLElement;
  const page = root.ownerDocument.defaultView;
  let offer = first;
  let draw = () => {};
  offers.set(root, (next) => {
    offer = next;
    draw();
  });
  const may = await send('mayAsk', {}).catch(() => null);
  // Nothing more today: why, the popup tells. Here it would only be in the way.
  if (!may?.left) return host.remove();
  const asking = createPageAsking(
    {
      undated: () => offer.undated().map(({ key }) => key),
      ask: (key) => send('readDate', { key }),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      shown: () => host.isConnected,
      changed: () => draw(),
    },
    may,
  );
  const stop = () => asking.stop();
  const onClose = () => {
    asking.stop();
    page?.removeEventListener('pagehide', stop);
    host.remove();
  };
  // A page that was left and comes back does not go on by itself.
  page?.addEventListener('pagehide', stop);
  draw = () => {
    const box = boxIn(root, badgeCss + cardCss);
    render(
      <Dates
        {...asking.state()}
        shop={offer.shop}
        onGo={() => void asking.go()}
        onStop={stop}
        onClose={onClose}
      />,
      box,
    );
    corner.lift(corner.notice);
  };
  corner.lift = (height) => {
    const float = boxes.get(root)?.firstElementChild as HTMLElement | null | undefined;
    if (float) float.style.insetBlockEnd = height ? `${16 + height + 8}px` : '';
  };
  draw();
}

export const cardKit: CardKit = {
  attach(root, badge, card) {
    render(<OrderCard badge={badge} {...card} />, boxIn(root, cardCss));
  },
  notice(root, notice) {
    const box = boxIn(root, badgeCss + cardCss);
    render(<Notice {...notice} />, box);
    if (box.firstElementChild) noticeSize.observe(box.firstElementChild);
  },
  dates(root, offer) {
    if (!root.host.isConnected) return;
    const again = offers.get(root);
    if (again) again(offer);
    else void beginOffer(root, offer);
  },
};
