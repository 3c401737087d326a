import { render } from 'preact';
import { Notice } from '../../components/badge/Notice';
import { OrderCard } from '../../components/badge/OrderCard';
import { badgeCss, cardCss } from '../../components/badge/style';
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

export const cardKit: CardKit = {
  attach(root, badge, card) {
    render(<OrderCard badge={badge} {...card} />, boxIn(root, cardCss));
  },
  notice(root, notice) {
    render(<Notice {...notice} />, boxIn(root, badgeCss + cardCss));
  },
};
