import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStart, shiftDay } from '@/lib/domain/calendar';
import { PACIFIC, UNBOUNDED } from '@/lib/domain/instant';
import { shownOf, untilOf } from '@/lib/domain/order';
import { isDated, stateOf } from '@/lib/domain/window';
import { at, event, refundBefore, saw, status, view, windows, within } from '../../support/orders';

const BERLIN = 'Europe/Berlin';
const berlin = (day: string) => dayStart(day, BERLIN);
const pacific = (day: string) => dayStart(day, PACIFIC);

describe('an order that is on its way', () => {
  const inTransit = [
    status('awaiting-delivery'),
    event('placed', '2026-09-01'),
    event('shipped', '2026-09-03'),
    refundBefore('2026-10-20'),
  ];

  it('"Refund if no delivery before D" opens as D begins and closes on the day D + 15', () => {
    expect(windows(inTransit)).toMatchObject([
      {
        right: 'not-received',
        rule: 'AE-OPEN-LATEST-D',
        opens: { earliest: berlin('2026-10-20'), latest: pacific('2026-10-20') },
        closes: { earliest: berlin('2026-11-04'), latest: pacific('2026-11-05') },
        effect: 'right-ends',
        basis: 'stated',
      },
    ]);
  });

  it('waits before D, then counts down, may be closing on the last day, and is closed only after it', () => {
    const { order, windows: own } = view(inTransit);
    const states = (
      [
        [pacific('2026-10-20') - 1, 'waiting'],
        [pacific('2026-10-20'), 'open'],
        [berlin('2026-10-28') - 1, 'open'],
        [berlin('2026-10-28'), 'soon'],
        [berlin('2026-11-02'), 'urgent'],
        [berlin('2026-11-04') - 1, 'urgent'],
        [berlin('2026-11-04'), 'closing'],
        [pacific('2026-11-05') - 1, 'closing'],
        [pacific('2026-11-05'), 'closed'],
      ] as const
    ).map(([now, wanted]) => [shownOf(order, own, now).state, wanted]);
    for (const [got, wanted] of states) expect(got).toBe(wanted);
  });

  it('tells why: the sentence as printed, where and when it was read, and the rule with its source', () => {
    const [window] = windows(inTransit);
    expect(window?.because).toEqual([
      {
        kind: 'printed',
        text: 'Refund if no delivery before 2026-10-20',
        source: { page: 'detail', reader: 'payload' },
        seen: Date.parse('2026-11-01T12:00:00Z'),
      },
      {
        kind: 'rule',
        rule: 'AE-OPEN-LATEST-D',
        count: [15, 15],
        unit: 'day',
        sources: expect.arrayContaining([expect.stringContaining('AliExpress')]),
        checkedOn: '2026-11-21',
        confidence: 'official (copy)',
      },
    ]);
  });

  it('a date of the tracking page that is a day earlier wins, and the conflict is told', () => {
    const [window] = windows([...inTransit, refundBefore('2026-10-19', { page: 'tracking' })]);
    expect(window?.closes?.earliest).toBe(berlin('2026-11-03'));
    expect(window?.because).toContainEqual(
      expect.objectContaining({ kind: 'conflict', text: 'Refund if no delivery before 2026-10-20' }),
    );
  });

  it('an extended protection is taken over, also against an older reading of another page', () => {
    const [window] = windows([
      ...inTransit,
      refundBefore('2026-10-19', { page: 'tracking', at: '2026-11-01' }),
      refundBefore('2026-11-04', { at: '2026-11-02' }),
    ]);
    expect(window?.closes?.earliest).toBe(berlin('2026-11-19'));
  });

  it('a payload alone never moves a deadline later than the document says', () => {
    const [window] = windows([
      ...inTransit,
      refundBefore('2026-10-20', { reader: 'document', at: '2026-11-01' }),
      refundBefore('2027-10-20', { at: '2026-11-02' }),
    ]);
    expect(window?.closes?.earliest).toBe(berlin('2026-11-04'));
  });

  it('without any printed date nothing is counted down, and the earliest possible end is kept for a warning', () => {
    const seen = [status('awaiting-delivery'), event('placed', '2026-10-20'), event('shipped', '2026-10-22')];
    const own = view(seen);
    expect(own.windows).toMatchObject([
      {
        right: 'not-received',
        basis: 'assumed',
        opens: { earliest: berlin('2026-11-01'), latest: pacific('2026-11-02') },
        // Shipped at the first moment of that day in Berlin, it was still the day before in Los Angeles.
        closes: { earliest: pacific('2026-11-05'), latest: UNBOUNDED },
      },
    ]);
    const shown = shownOf(own.order, own.windows, at('2026-11-01T12:00'));
    expect(shown.state).toBe('unknown');
    expect(untilOf(shown)).toBeNull();
    // However late it gets: a seller may have promised any time, and protections are extended.
    expect(shownOf(own.order, own.windows, at('2027-11-01T12:00')).state).toBe('unknown');
  });

  it('the list alone knows even less, and says so', () => {
    const own = view([
      status('awaiting-delivery', { page: 'list' }),
      event('placed', '2026-10-20', { page: 'list' }),
    ]);
    expect(shownOf(own.order, own.windows, at('2026-11-01T12:00')).state).toBe('unknown');
  });
});

describe('an order that arrived', () => {
  const delivered = [
    status('awaiting-delivery'),
    event('placed', '2026-10-01'),
    event('shipped', '2026-10-03'),
    refundBefore('2026-12-20'),
    event('delivered', '2026-10-25', { page: 'tracking' }),
  ];

  it('counts 15 days from the delivery while nothing is confirmed, as an assumption that may only prove too early', () => {
    const own = view(delivered);
    expect(own.windows).toMatchObject([
      {
        right: 'not-as-described',
        rule: 'AE-OPEN-LATEST-C',
        basis: 'assumed',
        orLater: true,
        closes: { earliest: berlin('2026-11-09'), latest: pacific('2026-11-10') },
      },
      // Tracking can lie: for those who got nothing the printed date still holds.
      { right: 'not-received', closes: { earliest: berlin('2027-01-04') } },
    ]);
    expect(shownOf(own.order, own.windows, at('2026-11-03T12:00')).state).toBe('soon');
    // The order completes after the delivery, so passing that day proves nothing.
    expect(shownOf(own.order, own.windows, at('2026-11-20T12:00')).state).toBe('unknown');
  });

  it('delivered after the protection had ended, the earlier of both ends counts', () => {
    const own = view([
      status('awaiting-delivery'),
      event('shipped', '2026-10-03'),
      refundBefore('2026-10-20'),
      event('delivered', '2026-10-30', { page: 'tracking' }),
    ]);
    expect(own.windows.map(({ right, closes }) => [right, closes?.earliest])).toEqual([
      ['not-received', berlin('2026-11-04')],
      ['not-as-described', berlin('2026-11-04')],
    ]);
    expect(own.windows[1]?.because).toContainEqual(expect.objectContaining({ rule: 'AE-OPEN-LATEST-D' }));
  });

  it('a free return printed beside it is a right of its own', () => {
    const own = windows([...delivered, within('any-reason-return', 15, 'delivered')]);
    expect(own.map(({ right, basis }) => [right, basis])).toEqual([
      ['not-as-described', 'assumed'],
      ['any-reason-return', 'stated'],
      ['not-received', 'stated'],
    ]);
  });

  it('of several parcels each line has its own windows, and an order shows the most urgent', () => {
    const own = view([
      status('awaiting-delivery'),
      event('shipped', '2026-10-03'),
      refundBefore('2026-12-20'),
      saw('product', { sku: '111' }, { line: '8219000000000001' }),
      saw('delivered', { day: '2026-10-25' }, { line: 'sku:111', page: 'tracking' }),
      saw('title', 'Second parcel', { line: '8219000000000002' }),
    ]);
    expect(own.windows.map(({ right, line }) => [right, line])).toEqual([
      ['not-as-described', '8219000000000001'],
      ['not-received', null],
    ]);
    expect(shownOf(own.order, own.windows, at('2026-11-01T12:00')).window?.line).toBe('8219000000000001');
  });
});

describe('an order that was completed', () => {
  const completed = [
    status('completed'),
    event('placed', '2026-10-01'),
    event('shipped', '2026-10-03'),
    event('completed', '2026-10-28'),
  ];

  it('what the page prints beats the rule: 7 days for any reason, 90 days for not as described', () => {
    const own = windows([
      ...completed,
      within('any-reason-return', 7, 'completed'),
      within('not-as-described', 90, 'placed'),
      refundBefore('2026-12-20'),
    ]);
    expect(own.map(({ right, closes, basis }) => [right, closes?.earliest, basis])).toEqual([
      ['any-reason-return', berlin('2026-11-04'), 'stated'],
      ['not-as-described', berlin('2026-12-30'), 'stated'],
    ]);
  });

  it('with nothing printed the rule counts 15 days from the completion', () => {
    expect(windows(completed)).toMatchObject([
      {
        right: 'not-as-described',
        rule: 'AE-OPEN-LATEST-C',
        basis: 'computed',
        closes: { earliest: berlin('2026-11-12'), latest: pacific('2026-11-13') },
      },
    ]);
  });

  it('a completion that nobody printed lies between the last look before and the first look after it', () => {
    const own = windows([
      status('awaiting-delivery', { at: '2026-10-26', page: 'list' }),
      status('completed', { at: '2026-10-28', page: 'list' }),
      event('placed', '2026-10-01', { page: 'list' }),
    ]);
    expect(own).toMatchObject([
      {
        basis: 'assumed',
        closes: { earliest: berlin('2026-11-10'), latest: pacific('2026-11-13') },
      },
    ]);
  });

  it('seen completed only long after, the day is unknown and no number is given', () => {
    const own = view([
      status('completed', { at: '2026-11-01', page: 'list' }),
      event('placed', '2026-10-01', { page: 'list' }),
    ]);
    expect(own.windows[0] && isDated(own.windows[0])).toBe(false);
    expect(shownOf(own.order, own.windows, at('2026-11-01T12:00')).state).toBe('unknown');
  });

  it('orders of years ago are closed, not unknown', () => {
    const own = view([
      status('completed', { at: '2026-11-01', page: 'list' }),
      event('placed', '2024-10-01', { page: 'list' }),
    ]);
    expect(shownOf(own.order, own.windows, at('2026-11-01T12:00')).state).toBe('closed');
  });

  it('shows the next window when the first has closed, and "closed" only when all have', () => {
    const own = view([
      ...completed,
      within('any-reason-return', 7, 'completed'),
      within('not-as-described', 90, 'placed'),
    ]);
    const shown = (day: string) => shownOf(own.order, own.windows, at(`${day}T12:00`));
    expect(shown('2026-11-01').window?.right).toBe('any-reason-return');
    expect(shown('2026-11-10')).toMatchObject({ state: 'open', window: { right: 'not-as-described' } });
    expect(shown('2027-01-02').state).toBe('closed');
  });
});

describe('other states', () => {
  it('before shipping the seller’s time runs, and its end costs the buyer nothing', () => {
    const own = view([
      status('awaiting-shipment'),
      event('paid', '2026-10-30'),
      event('placed', '2026-10-30'),
    ]);
    expect(own.windows).toMatchObject([
      {
        right: 'cancel',
        effect: 'other-party',
        // 7 business days or 9 days: both ends of what sources say.
        closes: { earliest: berlin('2026-11-08'), latest: pacific('2026-11-11') },
      },
    ]);
    expect(shownOf(own.order, own.windows, at('2026-11-01T12:00')).state).toBe('waiting');
    expect(untilOf(shownOf(own.order, own.windows, at('2026-11-01T12:00')))).toBeNull();
    // Long over and never read again: it may have been shipped since.
    expect(shownOf(own.order, own.windows, at('2026-12-01T12:00')).state).toBe('unknown');
  });

  it('a printed refund date holds before shipping as well', () => {
    const own = windows([
      status('awaiting-shipment'),
      event('paid', '2026-10-30'),
      refundBefore('2026-12-20'),
    ]);
    expect(own.map(({ right }) => right)).toEqual(['cancel', 'not-received']);
  });

  it('unpaid and cancelled orders have no windows', () => {
    for (const value of ['awaiting-payment', 'cancelled'] as const) {
      expect(windows([status(value), event('placed', '2026-10-30'), refundBefore('2026-12-20')])).toEqual([]);
    }
  });

  it('a status that nobody understood still counts a printed date, and is never calm without one', () => {
    const dated = view([event('placed', '2026-10-30'), refundBefore('2026-10-20')]);
    expect(shownOf(dated.order, dated.windows, at('2026-11-01T12:00')).state).toBe('soon');
    const bare = view([event('placed', '2026-10-30')]);
    expect(shownOf(bare.order, bare.windows, at('2026-11-01T12:00')).state).toBe('unknown');
  });

  it('an open case shows as a dispute, by the refund list or by the note on the card', () => {
    const open = saw('case:1', { id: '1', state: 'open' }, { page: 'dispute' });
    const note = saw('refund', { state: 'waiting', text: 'Waiting' }, { page: 'list' });
    for (const fact of [open, note]) {
      const own = view([status('awaiting-delivery'), refundBefore('2026-10-20'), fact]);
      expect(shownOf(own.order, own.windows, at('2026-11-01T12:00')).state).toBe('dispute');
    }
    // A case that ended after the note was read has ended.
    const ended = saw('case:1', { id: '1', state: 'ended' }, { page: 'dispute', at: '2026-11-02' });
    const own = view([status('awaiting-delivery'), refundBefore('2026-10-20'), note, ended]);
    expect(shownOf(own.order, own.windows, at('2026-11-02T13:00')).state).toBe('urgent');
  });

  it('a note that the card no longer carries is over', () => {
    const own = view([
      status('awaiting-delivery', { page: 'list', at: '2026-10-30' }),
      saw('refund', { state: 'waiting', text: 'Waiting' }, { page: 'list', at: '2026-10-30' }),
      status('awaiting-delivery', { page: 'list', at: '2026-10-31' }),
      refundBefore('2026-10-20'),
    ]);
    expect(shownOf(own.order, own.windows, at('2026-11-01T12:00')).state).toBe('soon');
  });

  it('a case about one of several articles leaves the others their windows', () => {
    const about = (count: number) =>
      view([
        status('completed'),
        event('completed', '2026-10-28'),
        saw('lineCount', count),
        saw('case:1', { id: '1', state: 'open', line: '8219000000000001' }, { page: 'dispute' }),
      ]);
    const state = (count: number) => {
      const own = about(count);
      return shownOf(own.order, own.windows, at('2026-11-10T12:00')).state;
    };
    expect([state(1), state(3)]).toEqual(['dispute', 'urgent']);
  });

  it('a near date that is sure is told before one that is not', () => {
    const own = view([
      status('completed', { at: '2026-11-01' }),
      event('placed', '2026-08-10'),
      within('any-reason-return', 7, 'completed'),
      within('not-as-described', 90, 'placed'),
    ]);
    const shown = shownOf(own.order, own.windows, at('2026-11-05T12:00'));
    expect(shown).toMatchObject({ state: 'soon', window: { right: 'not-as-described' } });
  });

  it('an enabled "Returns/refunds" button beats the rule of the 11th day', () => {
    const seen = [status('awaiting-delivery'), event('placed', '2026-10-28'), event('shipped', '2026-10-30')];
    const button = saw('disputable', true, { line: '8219000000000001' });
    expect(windows(seen)[0]?.opens?.earliest).toBe(berlin('2026-11-09'));
    expect(windows([...seen, button])[0]?.opens).toBeNull();
  });

  it('a coupon for late delivery is no window', () => {
    const day = { day: '2026-10-20' };
    const coupon = { right: 'late-coupon' as const, from: 'day' as const, day, printed: 'coupon' };
    expect(windows([status('completed'), saw('promise:late-coupon:day', coupon)])).toEqual([]);
    const length = { right: 'late-coupon' as const, from: 'placed' as const, days: 60, printed: 'coupon' };
    const own = [
      status('completed'),
      event('placed', '2026-10-20'),
      saw('promise:late-coupon:placed', length),
    ];
    expect(windows(own).map(({ right }) => right)).toEqual(['not-as-described']);
  });

  it('the user is right: "arrived, all fine" settles, and taking it back brings everything back', () => {
    const base = [status('awaiting-delivery'), refundBefore('2026-10-20')];
    const said = saw('settled', true, { reader: 'user', at: '2026-11-01' });
    const back = saw('settled', false, { reader: 'user', at: '2026-11-02' });
    const state = (observations: Parameters<typeof view>[0]) => {
      const own = view(observations);
      return shownOf(own.order, own.windows, at('2026-11-02T13:00')).state;
    };
    expect(state([...base, said])).toBe('settled');
    expect(state([...base, said, back])).toBe('urgent');
  });

  it('a refund settles an order of one article, and not one of several', () => {
    const refunded = saw('refund', { state: 'refunded', text: 'Refund completed' }, { page: 'list' });
    const state = (count: number) => {
      const own = view([
        status('completed'),
        event('completed', '2026-10-28'),
        refunded,
        saw('lineCount', count),
      ]);
      return shownOf(own.order, own.windows, at('2026-11-01T12:00')).state;
    };
    expect(state(1)).toBe('settled');
    expect(state(2)).toBe('open');
  });
});

describe('never late', () => {
  const zone = fc.constantFrom(
    'Pacific/Apia',
    'Asia/Tokyo',
    BERLIN,
    'Europe/London',
    'America/Sao_Paulo',
    PACIFIC,
  );
  const day = fc
    .integer({ min: Date.UTC(2026, 0, 1) / 86_400_000, max: Date.UTC(2027, 11, 31) / 86_400_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

  /** Midnight of a day in a zone by trial, without the code under test: the first quarter of an hour of that day. */
  const midnight = (d: string, z: string) => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: z, dateStyle: 'short' });
    for (let t = Date.parse(d) - 15 * 3_600_000; ; t += 900_000) if (format.format(t) === d) return t;
  };
  const plus = (d: string, n: number) => new Date(Date.parse(d) + n * 86_400_000).toISOString().slice(0, 10);

  it('no window closes later than the earliest true end, and none is closed before the latest', () => {
    fc.assert(
      fc.property(day, zone, fc.integer({ min: 0, max: 40 }), (d, z, days) => {
        const cases = [
          { seen: [status('awaiting-delivery'), refundBefore(d)], end: plus(d, 15) },
          { seen: [status('completed'), event('completed', d)], end: plus(d, 15) },
          {
            seen: [
              status('completed'),
              event('completed', d),
              within('any-reason-return', days + 1, 'completed'),
            ],
            end: plus(d, days + 1),
            right: 'any-reason-return',
          },
          {
            seen: [status('awaiting-delivery'), event('shipped', plus(d, -3)), event('delivered', d)],
            end: plus(d, 15),
          },
        ];
        for (const { seen, end, right } of cases) {
          const window = windows(seen, z).find((one) => !right || one.right === right);
          if (!window?.closes) throw new Error('no window');
          for (const candidate of [z, PACIFIC]) {
            expect(window.closes.earliest).toBeLessThanOrEqual(midnight(end, candidate));
            const last = midnight(plus(end, 1), candidate);
            expect(stateOf(window, last - 1)).not.toBe('closed');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('readings in any order, and twice, give the same windows', () => {
    const all = [
      status('awaiting-delivery', { at: '2026-10-20', page: 'list' }),
      status('completed', { at: '2026-10-28' }),
      event('placed', '2026-10-01', { page: 'list' }),
      event('completed', '2026-10-27'),
      refundBefore('2026-12-20', { at: '2026-10-20' }),
      refundBefore('2026-12-19', { at: '2026-10-21', page: 'tracking' }),
      within('any-reason-return', 7, 'completed'),
      within('not-as-described', 90, 'placed'),
      saw('total', { amount: 1, currency: 'EUR', text: '1 €' }),
    ];
    const wanted = JSON.stringify(windows(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(windows([...shuffled, ...shuffled.slice(0, 4)]))).toBe(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('a day is a day: arithmetic on the printed day never depends on the viewer’s clock changes', () => {
    expect(shiftDay('2026-10-20', 15)).toBe('2026-11-04');
    expect(shiftDay('2027-03-10', 15)).toBe('2027-03-25');
  });
});
