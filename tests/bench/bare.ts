import { callExpression } from '../e2e/tab';
import type { BenchPage } from './browser';
import { BARE_LOOP, costWhile } from './cost';

/**
 * The least that reading and badging cards can cost: reads links and fields of each, puts an empty element with a shadow
 * tree of its own into it, and asks for the widths of all at the end, which lays the page out once. Runs in the page.
 */
function loop({ from, to }: { from: number; to: number }): number {
  const fields = [
    ...['.order-item-header-status-text', '.order-item-header-right-info', '.order-item-store-name'],
    ...['.order-item-content-info-name', '.order-item-content-info-sku', '.order-item-content-info-number'],
    ...['.order-item-content-info-number-quantity', '.order-item-content-info-tag'],
    ...['.order-item-content-opt-price', '.expose-info-item-title'],
  ];
  const cards = [...document.querySelectorAll('.order-item')].slice(from, to);
  const hosts: HTMLElement[] = [];
  let seen = 0;
  for (const card of cards) {
    for (const link of card.querySelectorAll('a')) seen += link.href.length;
    for (const field of fields) seen += card.querySelector(field)?.textContent?.length ?? 0;
    const host = document.createElement('bare-badge');
    host.attachShadow({ mode: 'closed' });
    card.append(host);
    hosts.push(host);
  }
  for (const host of hosts) seen += host.offsetWidth;
  return seen;
}

/** Milliseconds of the loop over the cards from one number to another, in a world of its own like a content script. */
export async function bareLoop(tab: BenchPage, from: number, to: number): Promise<number> {
  const { cdp } = tab;
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = (expression: string) =>
    cdp.send('Runtime.evaluate', { contextId: executionContextId, expression });
  const cost = await costWhile(tab, async () => {
    const { exceptionDetails } = await evaluate(
      `${callExpression(loop, { from, to })}\n//# sourceURL=${BARE_LOOP}`,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  });
  await evaluate("for (const host of document.querySelectorAll('bare-badge')) host.remove()");
  return cost.isolated;
}
