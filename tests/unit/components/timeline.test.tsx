import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Explanation } from '@/components/badge/Explanation';
import { cardCss } from '@/components/badge/style';
import { Timeline } from '@/components/timeline/Timeline';
import { positionsOf, timelineOf, WIDTHS } from '@/components/timeline/timeline';
import type { OrderView } from '@/lib/domain/view';
import { DAY, HOUR } from '@/lib/domain/window';
import { BERLIN, berlin, computed, fact, NOW, states, view, window } from './fixtures';
import { mount, textOf } from './mount';

const day = (value: string) => fact({ day: value });
const events = {
  placed: fact({ at: berlin('2026-11-01 09:00') }),
  paid: fact({ at: berlin('2026-11-01 09:02') }),
  shipped: day('2026-11-03'),
  delivered: day('2026-11-11'),
};
const { delivered: _, ...onItsWay } = events;

/** An order with other events. */
const having = (order: OrderView, own: OrderView['order']['events']): OrderView => ({
  ...order,
  order: { ...order.order, events: own },
});
/** The points as words: `Paid Nov 1`. */
const told = (order: OrderView) =>
  timelineOf(order, BERLIN).map(({ label, date }) => (date ? `${label} ${date}` : label));
const point = (order: OrderView, kind: string) => timelineOf(order, BERLIN).find((one) => one.kind === kind);

describe('the course of an order', () => {
  it.each([
    ['soon', events, ['Today', 'Last safe day Nov 26, 10:30 AM', 'Not as described Jan 30, 2027, 10:00 AM']],
    ['open', events, ['Today', 'Last safe day Jan 12, 2027']],
    ['urgent', events, ['Today', 'Last safe day Nov 22, 5:20 PM', 'Not received Dec 11, 10:00 AM']],
    ['waiting', onItsWay, ['Today', 'Open from Dec 4', 'Last safe day Dec 19']],
    ['closing', events, ['Last safe day Nov 21, 7:00 AM', 'Today', 'Closed by Nov 22']],
    ['closed', {}, ['Closed Nov 3', 'Today']],
    ['unknown', onItsWay, ['Today', 'Last safe day not known']],
    ['dispute', events, ['Dispute Nov 19', 'Today']],
    ['settled', events, ['Settled Nov 20', 'Today']],
  ] as const)(
    'of an order in state %s goes from what happened over today to what ends',
    (state, own, rest) => {
      const before = [
        ...('paid' in own ? ['Paid Nov 1', 'Shipped Nov 3'] : []),
        ...('delivered' in own ? ['Delivered Nov 11'] : []),
      ];
      expect(told(having(states[state](), own))).toEqual([...before, ...rest]);
    },
  );

  it('shows no date and no number where the last safe day is not known', () => {
    const last = point(having(states.unknown(), onItsWay), 'closes');
    expect(last).toMatchObject({ certainty: 'unknown', date: 'not known', when: 'future' });
    // Known only within ten days: that is not known.
    const wide = { closes: { earliest: NOW + DAY, latest: NOW + 11 * DAY } };
    const order = view({ events, windows: [window('not-received', NOW + DAY, wide)] });
    expect(point(order, 'closes')?.date).toBe('not known');
  });

  it('tells the time where the last safe day is not safe to its end', () => {
    const at = (until: string) =>
      point(view({ events, windows: [window('not-as-described', berlin(until))] }), 'closes')?.date;
    expect(at('2026-12-04 00:00')).toBe('Dec 3');
    expect(at('2026-12-04 09:00')).toBe('Dec 4, 9:00 AM');
  });

  it('draws what is only bounded as uncertain, in words and in its ring', () => {
    const between = {
      shipped: { after: 0, before: berlin('2026-11-05 12:00') },
      completed: { after: berlin('2026-11-09 12:00'), before: berlin('2026-11-12 12:00') },
    };
    const order = view({ events: { placed: events.placed }, between, windows: [computed(NOW + 5 * DAY)] });
    expect(told(order)).toEqual([
      'Ordered Nov 1',
      'Shipped by Nov 5',
      'Completed Nov 9 to Nov 12',
      'Today',
      'Last safe day Nov 26, 10:00 AM',
    ]);
    expect(point(order, 'shipped')?.certainty).toBe('bounded');
    expect(point(order, 'closes')?.certainty).toBe('assumed');
    const root = mount(<Timeline view={order} {...BERLIN} />);
    expect(textOf(root.querySelector('.cc-tl-bounded'))).toBe('Shippedby Nov 5');
    expect(textOf(root.querySelector('.cc-tl-closes'))).toContain('assumed on the safe side');
    const later = window('not-as-described', NOW + 5 * DAY, { orLater: true });
    expect(point(view({ events, windows: [later] }), 'closes')?.certainty).toBe('assumed');
  });

  it('leaves out what is not known, and bounds that say nothing of their own', () => {
    // Everything was seen for the first time on the same day, after a delivery that was printed.
    const seen = { after: 0, before: NOW - HOUR };
    const order = view({
      events: { placed: events.placed, delivered: events.delivered },
      between: { paid: seen, shipped: seen },
      windows: [computed(NOW + 5 * DAY)],
    });
    expect(told(order).slice(0, 3)).toEqual(['Ordered Nov 1', 'Delivered Nov 11', 'Today']);
  });

  it('keeps events in their order and behind today, whatever was printed', () => {
    const order = view({
      events: { shipped: day('2026-11-21'), delivered: day('2026-11-20'), completed: day('2026-11-25') },
      windows: [window('not-as-described', NOW + 9 * DAY)],
    });
    expect(timelineOf(order, BERLIN).map(({ kind }) => kind)).toEqual([
      ...['shipped', 'delivered', 'completed', 'today', 'closes'],
    ]);
  });

  it('of one parcel shows when that one arrived', () => {
    const [one] = view().order.lines;
    if (!one) throw new Error('no line');
    const own = window('not-as-described', NOW + 5 * DAY, { line: '2' });
    const lines = [one, { ...one, id: '2', delivered: day('2026-11-15') }];
    const order = view({ stage: 'in-transit', events: onItsWay, lines, windows: [own] });
    expect(told(order)).toContain('Part arrived Nov 15');
    const partly = view({
      stage: 'in-transit',
      events: onItsWay,
      facts: { partlyDelivered: day('2026-11-14') },
      windows: [computed(NOW + 5 * DAY)],
    });
    expect(told(partly)).toContain('Part arrived Nov 14');
  });

  it('tells until when the seller has to ship, and nothing where nobody knows', () => {
    const ship = window('cancel', NOW, {
      effect: 'other-party',
      closes: { earliest: berlin('2026-11-27 00:00'), latest: berlin('2026-12-01 00:00') },
    });
    const order = view({ stage: 'to-ship', events: { paid: events.paid }, windows: [ship] });
    expect(told(order)).toEqual(['Paid Nov 1', 'Today', 'Ships by Nov 30']);
  });

  it('is not drawn where there is too little of it', () => {
    expect(timelineOf(view({ stage: 'unpaid', events: { placed: events.placed } }), BERLIN)).toEqual([]);
    expect(timelineOf(states.unknown(), BERLIN)).toEqual([]);
    expect(textOf(mount(<Timeline view={states.unknown()} {...BERLIN} />))).toBe('');
  });

  it('is a list for those who do not see it, with today marked, and its graphics hidden', () => {
    const root = mount(<Timeline view={having(states.soon(), events)} {...BERLIN} />);
    expect(root.querySelector('ol')?.getAttribute('aria-label')).toBe('Course of the order');
    expect(root.querySelectorAll('li')).toHaveLength(6);
    expect(textOf(root.querySelector('[aria-current=date]'))).toBe('Today');
    expect([...root.querySelectorAll('i')].every((one) => one.getAttribute('aria-hidden') === 'true')).toBe(
      true,
    );
  });
});

describe('the places of the points', () => {
  const moments = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 400 * DAY }), fc.integer({ min: 0, max: HOUR })), {
      minLength: 2,
      maxLength: 12,
    })
    .map((list) => list.sort((a, b) => a - b));

  it('go from 0 to 1 in their order and never come closer than a smallest gap', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const places = positionsOf(list);
        expect(places).toHaveLength(list.length);
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBeCloseTo(1, 9);
        const least = Math.min(0.06, 0.6 / (list.length - 1)) - 1e-9;
        places.slice(1).forEach((place, n) => {
          expect(place - (places[n] ?? 0)).toBeGreaterThanOrEqual(least);
          expect(place).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('have a longer way for a longer time', () => {
    const [a = 0, b = 0, c = 0] = positionsOf([0, 2 * DAY, 20 * DAY]);
    expect(c - b).toBeGreaterThan(b - a);
  });

  const ago = fc.option(fc.integer({ min: 0, max: 120 }), { nil: null });
  const orders = fc
    .record({
      ...{ placed: ago, paid: ago, shipped: ago, delivered: ago, completed: ago },
      seen: ago,
      windows: fc.array(
        fc.record({
          right: fc.constantFrom(
            'not-received' as const,
            'not-as-described' as const,
            'any-reason-return' as const,
          ),
          opens: fc.option(fc.integer({ min: -60, max: 60 }), { nil: null }),
          closes: fc.integer({ min: -60, max: 120 }),
          width: fc.constantFrom(1, 33, 70, 200),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ seen, windows, ...dates }) =>
      view({
        events: Object.fromEntries(
          Object.entries(dates).flatMap(([name, days]) =>
            days === null ? [] : [[name, fact({ at: NOW - days * DAY })]],
          ),
        ),
        between: seen === null ? {} : { shipped: { after: 0, before: NOW - seen * DAY } },
        windows: windows.map(({ right, opens, closes, width }) => {
          const earliest = NOW + closes * DAY;
          const from = opens === null ? null : NOW + Math.min(opens, closes) * DAY;
          return window(right, earliest, {
            opens: from === null ? null : { earliest: from, latest: from },
            closes: { earliest, latest: earliest + width * HOUR },
          });
        }),
      }),
    );

  it('of any order have today between what is past and what is to come', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const points = timelineOf(order, BERLIN);
        const today = points.findIndex(({ when }) => when === 'now');
        expect(points.filter(({ when }) => when === 'now')).toHaveLength(points.length ? 1 : 0);
        points.forEach(({ at, when, position }, n) => {
          if (n < today) expect([when, at <= NOW]).toEqual(['past', true]);
          if (n > today) expect([when, at >= NOW]).toEqual(['future', true]);
          expect(position).toBeGreaterThan(points[n - 1]?.position ?? -1);
        });
        expect(points.at(-1)?.way ?? null).toBeNull();
      }),
    );
  });

  it('of any order have words for the last safe day at every width', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const points = timelineOf(order, BERLIN);
        for (const { kind, from } of points) if (kind === 'closes') expect(from).toBe(0);
        const rooms = points.flatMap(({ from }) => from ?? []);
        expect(rooms.every((from) => from < WIDTHS.length)).toBe(true);
      }),
    );
  });
});

describe('the words beside a line', () => {
  it('appear at the widths that the style knows', () => {
    const rules = [...cardCss.matchAll(/@container \(width<(\d+)px\)\{\.cc-tl-from-(\d)/g)];
    expect(rules.map(([, width, from]) => [Number(from), Number(width)])).toEqual(
      WIDTHS.map((width, from) => [from, width]).slice(1),
    );
  });

  it('that have no room stay in the list', () => {
    const root = mount(<Timeline view={having(states.soon(), events)} {...BERLIN} />);
    expect(textOf(root.querySelector('.cc-tl-other'))).toBe('Not as describedJan 30, 2027, 10:00 AM');
  });
});

describe('the card', () => {
  it('shows the course of the order only where it is asked to', () => {
    const order = having(states.soon(), events);
    const card = (timeline?: boolean) =>
      mount(<Explanation view={order} {...BERLIN} timeline={timeline} />).querySelector('.cc-tl');
    expect(card()).toBeNull();
    const drawn = card(true);
    expect(textOf(drawn)).toContain('Today');
    expect(drawn?.previousElementSibling).toBeNull();
  });
});
