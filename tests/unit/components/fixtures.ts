import { stepsOf } from '../../../lib/deadlines/steps';
import { coursesOf } from '../../../lib/disputes/stages';
import type { Line, Order } from '../../../lib/domain/order';
import type { Right } from '../../../lib/domain/schema';
import type { OrderView, PageHealth } from '../../../lib/domain/view';
import { DAY, HOUR, type Window } from '../../../lib/domain/window';
import { checkMessage, type MessageContext } from '../../../lib/scam';

/** What every page of the extension is given where nothing is wrong. */
export const ALL_WELL = {
  faults: [],
  system: 'windows' as const,
  onTest: async () => ({ taken: true, stands: true, permission: 'granted' as const, os: 'windows' as const }),
  onDismiss: async () => true,
  onDiagnose: async () => ({ text: '{}', pages: 0, cut: false }),
  onSaveText: async () => 'claimclock-diagnostics-2026-11-21.json',
  onCopyText: async () => {},
  onCalendar: async () => ({ name: 'claimclock.ics', events: 1, alarms: 3, undated: 0 }),
  tipsUrl: '/tips.html',
  onJudge: async (text: string, context: MessageContext) => checkMessage(text, context),
  onKeep: async () => ({ outcome: 'kept' as const, id: 'one' }),
  onKeepAgain: async () => 'kept' as const,
  onUnkeep: async () => true,
};

/** A Saturday, 10:00 in Berlin. */
export const NOW = Date.parse('2026-11-21T09:00:00Z');
export const ZONE = 'Europe/Berlin';
export const BERLIN = { now: NOW, zone: ZONE };

const seen = NOW - 26 * HOUR;
const source = { page: 'detail', reader: 'payload' } as const;
export const fact = <T>(value: T, page: 'list' | 'detail' | 'tracking' | 'user' = 'detail') => ({
  value,
  source: page === 'user' ? ({ page, reader: 'user' } as const) : ({ page, reader: 'payload' } as const),
  firstSeen: seen,
  lastSeen: seen,
});

/** `2026-11-26 09:00` in Berlin, which is on winter time in these tests. */
export const berlin = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);

interface Made {
  id?: string;
  title?: string | null;
  total?: [number, string | null] | null;
  stage?: Order['stage'];
  facts?: Order['facts'];
  events?: Order['events'];
  cases?: Order['cases'];
  lines?: Line[];
  between?: Order['between'];
  sources?: Order['sources'];
  windows?: Window[];
  steps?: Order['steps'];
}

let number = 8214398062170000n;

export function view(made: Made = {}): OrderView {
  const id = made.id ?? String(number++);
  const { title = 'USB-C hub, 8 in 1, 4K 60 Hz', total = [31.93, 'USD'] } = made;
  const line: Line = {
    id: '1',
    title,
    quantity: 1,
    price: null,
    variant: null,
    product: null,
    disputable: true,
    delivered: null,
  };
  const lines = made.lines ?? [line];
  const facts: Order['facts'] = {
    link: fact(`https://www.aliexpress.com/p/order/detail.html?orderId=${id}`, 'list'),
    ...(total ? { total: fact({ amount: total[0], currency: total[1], text: `¤${total[0]}` }, 'list') } : {}),
    ...made.facts,
  };
  const steps = stepsOf({ facts, cases: made.cases ?? [], lines }, made.steps ?? []);
  return {
    key: `aliexpress:${id}`,
    order: {
      marketplace: 'aliexpress',
      id,
      stage: made.stage ?? 'delivered',
      status: 'awaiting-delivery',
      facts,
      events: made.events ?? {},
      between: made.between ?? {},
      promises: [],
      cases: made.cases ?? [],
      lastDays: {},
      steps,
      courses: coursesOf(steps),
      lines,
      sources: made.sources ?? [],
      firstSeen: seen,
      lastSeen: seen,
    },
    windows: made.windows ?? [],
  };
}

export function window(right: Right, until: number | null, more: Partial<Window> = {}): Window {
  return {
    right,
    line: null,
    rule: 'PRINTED',
    opens: null,
    closes: until === null ? null : { earliest: until, latest: until + 33 * HOUR },
    effect: 'right-ends',
    basis: 'stated',
    because: [{ kind: 'printed', text: 'Refund if no delivery before Nov 11, 2026', source, seen }],
    ...more,
  };
}

/** Worked out by a rule from a printed delivery. */
export const computed = (until: number): Window =>
  window('not-as-described', until, {
    rule: 'AE-OPEN-LATEST-C',
    basis: 'assumed',
    because: [
      {
        kind: 'event',
        event: 'delivered',
        at: { earliest: berlin('2026-11-11 00:00'), latest: berlin('2026-11-12 09:00') },
        exact: true,
        source: { page: 'tracking', reader: 'payload' },
        seen,
      },
      {
        kind: 'rule',
        rule: 'AE-OPEN-LATEST-C',
        count: [15, 15],
        unit: 'day',
        sources: [
          'christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html (copy of the AliExpress buyer help centre)',
          'oscommerce.sk/ENmoney-back.php (copy of the AliExpress Buyer Protection page)',
          'activities.aliexpress.com/.../buyerprotection/seller_guaranteed.php',
          'alixblog.com',
        ],
        checkedOn: '2026-11-21',
      },
      { kind: 'missing', event: 'completed' },
    ],
  });

const delivered = { delivered: fact({ day: '2026-11-11', printed: 'Nov 11, 2026' }, 'tracking') };

/** One order in each of the nine states, most urgent first. */
export const states = {
  closing: () =>
    view({
      title: 'Silicone baking mats, set of 3',
      total: [9.1, 'EUR'],
      windows: [window('not-as-described', NOW - 3 * HOUR)],
    }),
  urgent: () =>
    view({
      title: 'Wireless earbuds, noise cancelling',
      total: [22.4, 'USD'],
      events: delivered,
      windows: [computed(NOW + 31 * HOUR + 20 * 60_000), window('not-received', NOW + 20 * DAY)],
    }),
  soon: () =>
    view({
      events: delivered,
      stage: 'completed',
      windows: [computed(berlin('2026-11-26 10:30')), window('not-as-described', NOW + 70 * DAY)],
    }),
  open: () =>
    view({
      title: 'Mechanical keyboard, 75 %, hot-swap',
      total: [64.87, 'USD'],
      windows: [window('not-as-described', berlin('2027-01-13 00:00'))],
    }),
  waiting: () =>
    view({
      title: 'Desk lamp with clamp',
      stage: 'in-transit',
      windows: [
        window('not-received', berlin('2026-12-20 00:00'), {
          opens: { earliest: berlin('2026-12-04 00:00'), latest: berlin('2026-12-04 09:00') },
        }),
      ],
    }),
  unknown: () =>
    view({
      title: 'Phone case, transparent',
      stage: 'in-transit',
      facts: { link: undefined, lineCount: fact(2, 'list') },
      windows: [
        window('not-received', null, {
          basis: 'assumed',
          because: [{ kind: 'missing', event: 'protection-end' }],
        }),
      ],
    }),
  dispute: () =>
    view({
      title: 'Running shoes, size 43',
      total: [41.2, 'USD'],
      cases: [fact({ id: '1', state: 'open', opened: { day: '2026-11-19' } })],
      windows: [window('not-as-described', NOW + 20 * DAY)],
    }),
  closed: () =>
    view({
      title: 'Garden gloves',
      stage: 'completed',
      windows: [window('not-as-described', berlin('2026-11-02 00:00'))],
    }),
  settled: () =>
    view({
      title: 'Kitchen scale',
      stage: 'completed',
      facts: { settled: fact(true, 'user') },
      windows: [window('not-as-described', NOW + 20 * DAY)],
    }),
} satisfies Record<string, () => OrderView>;

/** How reading went: the list well, the order page not. */
export const health: PageHealth[] = [
  {
    marketplace: 'aliexpress',
    page: 'list',
    lastLook: NOW - 4 * 60_000,
    lastGood: NOW - 4 * 60_000,
    problems: [],
  },
  {
    marketplace: 'aliexpress',
    page: 'detail',
    lastLook: NOW - HOUR,
    lastGood: NOW - 3 * DAY,
    problems: [
      { code: 'changed', page: 'detail' },
      { code: 'missing', page: 'detail', order: '1', field: 'status' },
      { code: 'missing', page: 'detail', order: '2', field: 'status' },
    ],
  },
];
