import type { OrderView } from '../domain/view';
import type { Because, Window } from '../domain/window';

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
 * An order as a marketplace page may have it: what its badge and card need. Steps, dates, answers and rules that the user
 * entered stay in the extension; only what follows from them, a state and a day, is shown (design §4.6).
 */
export function forPage({ key, order, windows }: OrderView): OrderView {
  const { paidWith: _paidWith, follows: _follows, tier: _tier, country: _country, ...facts } = order.facts;
  return {
    key,
    order: {
      ...order,
      facts,
      events: Object.fromEntries(Object.entries(order.events).filter(([, fact]) => isRead(fact))),
      promises: order.promises.filter(isRead),
      steps: [],
      lastDays: {},
      courses: order.courses.map((course) => ({
        ...course,
        by: { ...course.by, value: { step: course.by.value.step, when: { at: 0 } } },
        log: [],
      })),
    },
    windows: windows.map(withoutEntered),
  };
}
