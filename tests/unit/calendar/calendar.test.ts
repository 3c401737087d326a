import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, warningsOf } from '@/lib/deadlines';
import type { Instant } from '@/lib/domain/instant';
import type { StepName, StepValue } from '@/lib/domain/schema';
import type { OrderView } from '@/lib/domain/view';
import { DAY, HOUR, type Window } from '@/lib/domain/window';
import { lastSafeDay, localDay } from '@/lib/i18n/format';
import { at, event, refundBefore, saw, status, view, within } from '../../support/orders';
import { componentOf, exported, Held } from './reader';

const NOW = at('2026-11-01T12:00');
const usual = DEFAULT_SETTINGS.leads['not-received'].before;
const user = { reader: 'user' as const };

/** An order on its way, protected until a day: "not received" can be claimed until 15 days later. */
function transit(
  order: string,
  day: string,
  { title = 'Wireless earbuds', zone = 'Europe/Berlin', now = NOW } = {},
) {
  const seen = { order, at: now };
  const rows = [
    status('awaiting-delivery', seen),
    refundBefore(day, seen),
    saw('title', title, { ...seen, line: '1' }),
  ];
  return view(rows, zone, now);
}

/** A view with windows of its own making. */
const having = (windows: Partial<Window>[], of = transit('8210', '2026-12-20')): OrderView => ({
  ...of,
  windows: windows.map((window) => ({
    ...{ right: 'not-as-described', line: null, rule: 'PRINTED', opens: null, closes: null },
    ...{ effect: 'right-ends', basis: 'stated', because: [], ...window },
  })),
});
const closing = (moment: string): Instant => ({ earliest: at(moment), latest: at(moment) + DAY });
const leads = (kind: keyof Settings['leads'], before: number[]): Settings => ({
  ...DEFAULT_SETTINGS,
  leads: { ...DEFAULT_SETTINGS.leads, [kind]: { before, opens: true } },
});
const dispute = (name: StepName, day: string, more: Partial<StepValue> = {}) =>
  saw(
    `step:${name}`,
    { step: name, when: { day, zones: ['Europe/Berlin'] }, told: at(`${day}T08:00`), ...more },
    { ...user, at: at(`${day}T08:00`) },
  );

describe('the moments in a calendar', () => {
  // The day begins there first of the two that a page can mean: the viewer's own and Pacific time.
  it.each([
    ['Europe/Berlin', '2026-12-20', at('2027-01-04T00:00', '+01:00')],
    ['Asia/Kolkata', '2026-12-20', at('2027-01-04T00:00', '+05:30')],
    ['Pacific/Apia', '2026-12-20', at('2027-01-04T00:00', '+13:00')],
    ['America/Los_Angeles', '2026-12-20', at('2027-01-04T00:00', '-08:00')],
    // Clocks go back between the protection end and the last safe moment, and between alarms.
    ['Europe/Berlin', '2026-10-13', at('2026-10-28T00:00', '+01:00')],
    ['America/Los_Angeles', '2026-10-20', at('2026-11-04T00:00', '-08:00')],
    // They go forward on the last safe day itself.
    ['Europe/Berlin', '2027-03-14', at('2027-03-29T00:00', '+02:00')],
    ['America/Los_Angeles', '2027-02-28', at('2027-03-15T00:00', '-07:00')],
  ])('are the right ones in %s for an order protected until %s', (zone, day, closes) => {
    const now = closes - 40 * DAY;
    const { read } = exported([transit('8210', day, { zone, now })], now, { zone });
    expect(read.map(({ end }) => end)).toEqual([closes]);
    expect(read[0]?.alarms).toEqual(usual.map((lead) => closes - lead * HOUR));
    // What ends at midnight stands on the day before it, all of it.
    expect(localDay(read[0]?.start ?? 0, zone)).toBe(lastSafeDay(closes, zone));
    expect(localDay((read[0]?.end ?? 0) - 1, zone)).toBe(lastSafeDay(closes, zone));
  });

  it('are written in UTC, so that no zone has to be known', () => {
    const { text } = exported([transit('8210', '2026-12-20')], NOW);
    const times = text.match(/^(?:DTSTART|DTEND|DTSTAMP|LAST-MODIFIED).*$/gm) ?? [];
    expect(times).toHaveLength(4);
    for (const time of times) expect(time).toMatch(/^[A-Z-]+:\d{8}T\d{6}Z\r?$/);
  });

  it('are named in the words with the zone of the viewer', () => {
    const [berlin] = exported([transit('8210', '2026-12-20')], NOW).read;
    expect(berlin?.description).toContain('Sun, Jan 3, 2027, 11:59 PM GMT+1 (Berlin)');
    const zone = 'Asia/Kolkata';
    const [kolkata] = exported([transit('8210', '2026-12-20', { zone })], NOW, { zone }).read;
    expect(kolkata?.description).toContain('Sun, Jan 3, 2027, 11:59 PM GMT+5:30 (Kolkata)');
  });

  it('come soonest first, whatever the order of the orders', () => {
    const days = ['2026-12-20', '2026-11-20', '2026-12-01'];
    const orders = days.map((day, index) => transit(`821${index}`, day));
    const one = exported(orders, NOW);
    expect(one.read.map(({ end }) => localDay(end, 'Europe/Berlin'))).toEqual([
      ...['2026-12-05', '2026-12-16', '2027-01-04'],
    ]);
    expect(exported(orders.reverse(), NOW).text).toBe(one.text);
  });
});

describe('the alarms', () => {
  it('are those that the browser would show, as far as they are to come', () => {
    const order = transit('8210', '2026-12-20');
    const now = at('2027-01-01T06:00');
    const due = warningsOf(order, DEFAULT_SETTINGS, now).flatMap(({ kind, due }) =>
      kind === 'closes' && due > now ? [due] : [],
    );
    expect(due).toHaveLength(2);
    expect(exported([order], now).read[0]?.alarms).toEqual(due);
  });

  it('go off at the leads that the user chose for this kind of right', () => {
    const both = having([
      { right: 'not-received', closes: closing('2026-12-01T00:00') },
      { right: 'any-reason-return', closes: closing('2026-12-02T00:00') },
    ]);
    const { read } = exported([both], NOW, { settings: leads('return', [10 * 24, 5]) });
    expect(read[0]?.alarms).toEqual(usual.map((lead) => at('2026-12-01T00:00') - lead * HOUR));
    expect(read[1]?.alarms).toEqual([at('2026-11-22T00:00'), at('2026-12-01T19:00')]);
  });

  it.each([0.25, 0.5, 1, 1.5, 2, 24, 25])(
    'go off %d hours before the end, counted from the start, which every calendar can',
    (lead) => {
      const own = having([{ right: 'not-received', closes: closing('2026-12-01T00:00') }]);
      const { read, text } = exported([own], NOW, { settings: leads('not-received', [lead]) });
      expect(read[0]?.alarms).toEqual([at('2026-12-01T00:00') - lead * HOUR]);
      expect(text).toMatch(/^TRIGGER(;RELATED=START)?:-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?\r$/m);
    },
  );

  it('say what they are about by themselves', () => {
    const { read } = exported([transit('8210', '2026-12-20')], NOW);
    for (const alarm of read[0]?.component.getAllSubcomponents('valarm') ?? []) {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).toBe(read[0]?.summary);
    }
  });

  it('are none for a muted order, which stays in the calendar', () => {
    const seen = { order: '8210', at: NOW };
    const muted = view(
      [
        status('awaiting-delivery', seen),
        refundBefore('2026-12-20', seen),
        saw('muted', true, { ...seen, ...user }),
      ],
      'Europe/Berlin',
      NOW,
    );
    const { read } = exported([muted], NOW);
    expect(read.map(({ alarms }) => alarms)).toEqual([[]]);
  });
});

describe('what is in it', () => {
  it('every right that ends, with the words of what ends and of which article', () => {
    const order = view([
      status('awaiting-delivery'),
      event('placed', '2026-10-01'),
      event('shipped', '2026-10-03'),
      refundBefore('2026-12-20'),
      event('delivered', '2026-10-25', { page: 'tracking' }),
      within('any-reason-return', 15, 'delivered'),
      saw('title', 'Wireless earbuds', { line: '1' }),
      saw('link', 'https://www.aliexpress.com/p/order/detail.html?orderId=8210'),
    ]);
    const { read, events } = exported([order], NOW);
    expect(read.map(({ summary }) => summary)).toEqual([
      'Last safe day to return it for any reason: Wireless earbuds',
      'Last safe day to claim “not as described”: Wireless earbuds',
      'Last safe day to claim “not received”: Wireless earbuds',
    ]);
    expect(events).toBe(3);
    // Counted from the delivery, while the confirmation is to come.
    expect(read[1]?.description.split('\n')).toEqual([
      'AliExpress, order 8210000000000001',
      'Last safe moment: Sun, Nov 8, 2026, 11:59 PM GMT+1 (Berlin).',
      'After that the seller is paid and AliExpress takes no claim.',
      'This is the safe side. The real end may be later.',
      'As known on Nov 1. It may change; then export the calendar again.',
    ]);
    expect(read[2]?.description).toContain('Possible from Dec 20.');
    expect(read[2]?.description).not.toContain('may be later');
    expect(read[0]?.url).toBe('https://www.aliexpress.com/p/order/detail.html?orderId=8210');
  });

  it('is private, blocks no time and names where it is from', () => {
    const { text, read } = exported([transit('8210', '2026-12-20')], NOW);
    const own = read[0]?.component;
    expect(own?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(own?.getFirstPropertyValue('x-microsoft-cdo-busystatus')).toBe('FREE');
    expect(own?.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(own?.getFirstPropertyValue('categories')).toBe('ClaimClock');
    const calendar = componentOf(text);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('ClaimClock');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//ClaimClock//ClaimClock//EN');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  it('an article that has its own time stands under its own name, an order without names under its number', () => {
    const order = transit('8210', '2026-12-20', { title: 'First' });
    const lines = ['1', '2'].map((id) => ({
      ...order.order.lines[0],
      id,
      title: id === '1' ? 'First' : 'Second',
    }));
    const own = having(
      [
        { line: '2', closes: closing('2026-12-01T00:00') },
        { line: null, closes: closing('2026-12-02T00:00') },
      ],
      { ...order, order: { ...order.order, lines: lines as typeof order.order.lines } },
    );
    const nameless = having([{ closes: closing('2026-12-03T00:00') }], view([status('completed')]));
    expect(exported([own, nameless], NOW).read.map(({ summary }) => summary.split(': ')[1])).toEqual([
      'Second',
      'First',
      'Order 8210000000000001',
    ]);
  });

  it('nothing of what is settled, removed, cancelled or over', () => {
    const seen = { order: '8210', at: NOW };
    const base = [status('awaiting-delivery', seen), refundBefore('2026-12-20', seen)];
    const later = { ...seen, ...user, at: NOW + 1 };
    const gone = [
      [...base, saw('settled', true, later)],
      [...base, saw('removed', true, later)],
      [...base, status('cancelled', { ...seen, at: NOW + 1 })],
      [...base, dispute('opened', '2026-10-20'), dispute('accepted', '2026-10-28')],
    ].map((rows) => view(rows, 'Europe/Berlin', NOW));
    expect(exported(gone, NOW)).toMatchObject({ events: 0, alarms: 0, undated: 0, read: [] });
    // Its last safe moment has passed, although it may still be open.
    const late = having([{ closes: { earliest: NOW, latest: NOW + DAY } }]);
    expect(exported([late], NOW)).toMatchObject({ events: 0, alarms: 0, undated: 0 });
    // The seller's time is not the buyer's to lose.
    const others = having([{ effect: 'other-party', closes: closing('2026-12-01T00:00') }]);
    expect(exported([others], NOW).events).toBe(0);
  });

  it('only the rights of the dispute while one runs', () => {
    const rows = [
      ...[status('awaiting-delivery'), event('shipped', '2026-09-01'), refundBefore('2026-11-05')],
      dispute('opened', '2026-10-25'),
      dispute('return-agreed', '2026-10-30', { until: { day: '2026-11-12', zones: ['Europe/Berlin'] } }),
    ];
    const { read } = exported([view(rows)], NOW);
    expect(read.map(({ summary, end }) => [summary, end])).toEqual([
      ['Last safe day for “Send it back”: Order 8210000000000001', at('2026-11-12T00:00', '+01:00')],
    ]);
    expect(read[0]?.alarms.length).toBeGreaterThan(0);
  });

  it('not an order without a sure date, which is counted instead', () => {
    const unread = view([status('awaiting-delivery', { page: 'list' })]);
    const wide = having([{ closes: { earliest: at('2026-12-01T00:00'), latest: at('2026-12-09T00:00') } }]);
    // The assumed day has passed, the real one may be to come.
    const assumed = having([{ closes: { earliest: NOW - 2 * DAY, latest: NOW - DAY }, orLater: true }]);
    const dated = having([{ closes: closing('2026-12-01T00:00') }, { right: 'not-received', closes: null }]);
    const toShip = having([
      { right: 'not-received', effect: 'other-party', closes: closing('2026-12-01T00:00') },
    ]);
    const file = (views: OrderView[]) => exported(views, NOW);
    for (const one of [unread, wide, assumed])
      expect(file([one])).toMatchObject({ events: 0, alarms: 0, undated: 1 });
    for (const [one, events] of [
      [dated, 1],
      [toShip, 0],
    ] as const)
      expect(file([one])).toMatchObject({ events, undated: 0 });
    expect(file([unread, wide, assumed, dated, toShip])).toMatchObject({ events: 1, undated: 3 });
  });

  it('an empty calendar is one as well', () => {
    const { text, ...file } = exported([], NOW);
    expect(file).toEqual({ events: 0, alarms: 0, undated: 0, read: [] });
    expect(componentOf(text).getFirstPropertyValue('version')).toBe('2.0');
  });
});

describe('imported again', () => {
  const LATER = NOW + 3 * DAY;
  const first = [transit('1', '2026-11-20'), transit('2', '2026-11-25'), transit('3', '2026-12-01')];
  const settled = transit('2', '2026-11-25');
  const second = [
    transit('1', '2026-12-10', { title: 'Wireless earbuds, new name' }),
    { ...settled, order: { ...settled.order, facts: { ...settled.order.facts, settled: { value: true } } } },
    transit('3', '2026-12-01'),
    transit('4', '2026-12-05', { title: 'Lamp' }),
  ] as OrderView[];
  const ends = (...days: string[]) => days.map((day) => expect.stringContaining(`${day}T23:00:00.000Z`));

  it('the same file changes nothing', () => {
    const { text } = exported(first, NOW);
    const once = new Held().import(text).entries;
    expect(once).toHaveLength(3);
    expect(new Held().import(text).import(text).entries).toEqual(once);
  });

  it('a later one moves what has moved, adds what is new and doubles nothing', () => {
    const held = new Held().import(exported(first, NOW).text);
    expect(held.entries).toEqual(ends('2026-12-04', '2026-12-09', '2026-12-15'));
    held.import(exported(second, LATER).text);
    // A file cannot take back what was settled since.
    expect(held.entries).toEqual(ends('2026-12-09', '2026-12-15', '2026-12-19', '2026-12-24'));
    expect(held.entries.at(-1)).toContain('new name');
  });

  it('an earlier one afterwards changes nothing back', () => {
    const held = new Held().import(exported(second, LATER).text);
    const entries = held.entries;
    held.import(exported(first.slice(0, 1), NOW).text);
    expect(held.entries).toEqual(entries);
  });

  it('is a later revision by number and stamp, second by second, for as long as a signed number has room', () => {
    const [old] = exported(first, NOW).read;
    const [next] = exported(first, NOW + 1000).read;
    expect(next?.sequence).toBeGreaterThan(old?.sequence ?? 0);
    expect([old?.stamp, next?.stamp]).toEqual([NOW, NOW + 1000]);
    expect(old?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-01T12:00:00Z');
    for (const [now, day] of [
      ['2090-01-01T00:00', '2090-02-01'],
      ['2001-01-01T00:00', '2001-02-01'],
    ] as const) {
      const [own] = exported([transit('1', day, { now: at(now) })], at(now)).read;
      expect(own?.sequence).toBeGreaterThanOrEqual(0);
      expect(own?.sequence).toBeLessThan(2 ** 31);
    }
  });

  it('an event is known by order, line and right alone', () => {
    const rights = ['not-received', 'not-as-described', 'any-reason-return'] as const;
    const windows = rights.flatMap((right) =>
      [null, '1', 'sku:2'].map((line) => ({ right, line, closes: closing('2026-12-01T00:00') })),
    );
    const { read } = exported([having(windows), having(windows, transit('8211', '2026-12-20'))], NOW);
    const ids = read.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(18);
    expect(ids).toContain('aliexpress:8210:sku:2:not-received@claimclock.invalid');
    const other = windows.map((window) => ({
      ...window,
      closes: closing('2026-12-24T00:00'),
      rule: 'OTHER',
    }));
    const title = transit('8210', '2027-01-01', { title: 'Another', zone: 'Asia/Kolkata' });
    const again = exported([having(other, title)], LATER, { zone: 'Asia/Kolkata' }).read;
    expect(again.map(({ uid }) => uid).sort()).toEqual(ids.filter((id) => id.includes('8210')).sort());
  });

  it('a bound and the later one behind it are one event, which moves on when the bound has passed', () => {
    const bounds = having([
      { closes: closing('2026-12-10T00:00'), basis: 'assumed', orLater: true },
      { closes: closing('2026-12-20T00:00'), basis: 'assumed' },
      { closes: closing('2026-12-30T00:00'), basis: 'assumed' },
    ]);
    const held = new Held();
    const seen = ['2026-12-01', '2026-12-12', '2026-12-22'].map(
      (day) => held.import(exported([bounds], at(`${day}T00:00`)).text).entries,
    );
    expect(seen).toEqual(
      ['2026-12-10', '2026-12-20', '2026-12-30'].map((day) => [expect.stringContaining(day)]),
    );
    // Once the real end is known nothing of the bounds is left.
    held.import(exported([having([{ closes: closing('2026-12-28T00:00') }])], at('2026-12-23T00:00')).text);
    expect(held.entries).toEqual([expect.stringContaining('2026-12-28')]);
  });

  it('two clocks of one right that run beside each other are two events, also when one has run out', () => {
    const both = having([
      { right: 'choose-proposal', rule: 'PP-OFFER', closes: closing('2026-12-10T00:00') },
      { right: 'choose-proposal', closes: closing('2026-12-05T00:00') },
    ]);
    const held = new Held().import(exported([both], NOW).text);
    expect(held.entries).toHaveLength(2);
    const [left] = exported([both], at('2026-12-06T00:00')).read;
    held.import(exported([both], at('2026-12-06T00:00')).text);
    expect(held.entries).toHaveLength(2);
    expect(left && held.events.get(left.uid)?.end).toBe(at('2026-12-10T00:00'));
  });
});
