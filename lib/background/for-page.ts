import type { OrderView } from '../domain/view';
import type { Because, Window } from '../domain/window';
import { adapterFor } from '../marketplaces/registry';

/** Whether the order with this key is one of the marketplace that reads the page at this address. */
export function isOfPage(url: string, key: string): boolean {
  const own = URL.canParse(url) ? adapterFor(new URL(url)) : null;
  return own !== null && key.startsWith(`${own.id}:`);
}

/** Something that the user entered, rather than a page. */
function isEntered(because: Because): boolean {
  if (because.kind === 'said') return true;
  return 'source' in because && because.source?.reader === 'user';
}

const isRead = ({ source }: { source: { reader: string } }) => source.reader !== 'user';

const withoutEntered = (window: Window): Window => ({
  ...window,
  because: window.because.filter((because) => !isEntered(because)),
});

/**
 * An order as a marketplace page may have it: what its badge and card need. Whatever the user entered stays in the
 * extension; only what follows from it, a state, a next step and a day, is shown (design §4.6).
 */
export function forPage({ key, order, windows }: OrderView): OrderView {
  return {
    key,
    order: {
      ...order,
      facts: Object.fromEntries(
        // "Arrived, all fine" is said in the page itself.
        Object.entries(order.facts).filter(([name, fact]) => isRead(fact) || name === 'settled'),
      ),
      events: Object.fromEntries(Object.entries(order.events).filter(([, fact]) => isRead(fact))),
      promises: order.promises.filter(isRead),
      steps: [],
      lastDays: {},
      courses: order.courses.map(({ line, stage, by }) => ({
        ...{ line, stage, log: [] },
        by: { ...by, value: { step: 'opened', when: { at: 0 } } },
      })),
    },
    windows: windows.map(withoutEntered),
  };
}
