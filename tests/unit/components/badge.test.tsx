import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { BadgeFace } from '@/components/badge/Badge';
import { Explanation } from '@/components/badge/Explanation';
import { faceOf } from '@/components/badge/face';
import { Notice } from '@/components/badge/Notice';
import { OrderCard } from '@/components/badge/OrderCard';
import { UNBOUNDED } from '@/lib/domain/instant';
import { ProblemCode } from '@/lib/domain/schema';
import type { OrderView } from '@/lib/domain/view';
import { DAY, HOUR } from '@/lib/domain/window';
import { drawFace } from '@/lib/page/face';
import { BERLIN, berlin, computed, fact, NOW, states, view, window } from './fixtures';
import { mount, press, textOf } from './mount';

const face = (order: OrderView, moment = BERLIN) =>
  mount(<BadgeFace view={order} {...moment} />).firstElementChild;
const explain = (order: OrderView, more = {}) => mount(<Explanation view={order} {...BERLIN} {...more} />);

describe('the badge', () => {
  it.each([
    ['open', '52 days left to claim · until Jan 12, 2027', '52d'],
    ['soon', '5 days left to claim · until Nov 26, 10:30 AM', '5d'],
    ['urgent', '31 hours left to claim · until tomorrow, 5:20 PM', '31h'],
    ['closing', 'May be closing now · check today', 'Check today'],
    ['closed', 'Claim window closed · Nov 3', 'Closed'],
    ['waiting', 'Protected · if nothing arrives, claim Dec 4 to Dec 19', 'Protected'],
    ['unknown', 'Last day not known yet · open the order', 'No date'],
    ['dispute', 'Dispute open · since Nov 19', 'Dispute'],
    ['settled', 'Arrived, all fine', 'Settled'],
  ] as const)('says what state %s is', (state, full, short) => {
    const order = states[state]();
    const badge = face(order);
    expect(textOf(badge)).toBe(full);
    expect(badge?.className).toBe(`cc-badge cc-${state}`);
    expect(textOf(mount(<BadgeFace view={order} {...BERLIN} compact />))).toBe(short);
  });

  it('has another shape for every state', () => {
    const shapes = Object.values(states).map((make) => {
      const paths = face(make())?.querySelectorAll('svg path') ?? [];
      return [...paths].map((path) => `${path.getAttribute('class')} ${path.getAttribute('d')}`).join();
    });
    expect(new Set(shapes).size).toBe(9);
  });

  it('says what runs out: a return, a coupon and a cancellation are no claims', () => {
    const of = (right: 'any-reason-return' | 'late-coupon' | 'cancel') =>
      textOf(face(view({ windows: [window(right, berlin('2026-11-27 00:00'))] })));
    expect(of('any-reason-return')).toBe('5 days left to return it · until Nov 26');
    expect(of('late-coupon')).toBe('5 days left to ask for the coupon · until Nov 26');
    expect(of('cancel')).toBe('5 days left to cancel · until Nov 26');
  });

  it('never shows a number of days where the date is not known', () => {
    const unknown = [
      states.unknown(),
      view({ title: null, windows: [] }),
      view({ windows: [window('not-received', null)] }),
      // Known only within ten days.
      view({
        windows: [
          window('not-received', NOW + DAY, { closes: { earliest: NOW + DAY, latest: NOW + 11 * DAY } }),
        ],
      }),
      view({
        windows: [window('not-received', NOW + DAY, { closes: { earliest: NOW + DAY, latest: UNBOUNDED } })],
      }),
    ];
    for (const order of unknown) {
      expect(textOf(face(order))).not.toMatch(/\d/);
      expect(textOf(mount(<BadgeFace view={order} {...BERLIN} compact />))).not.toMatch(/\d/);
      expect(textOf(explain(order).querySelector('.cc-head'))).not.toMatch(/\d/);
    }
  });

  it('asks to look at the page where that was read already', () => {
    const read = view({ facts: { seller: fact('A shop', 'detail'), link: undefined }, windows: [] });
    expect(textOf(face(read))).toBe('Last day not known yet · check the order page');
  });

  it('tells who waits for whom before anything is shipped', () => {
    const ship = window('cancel', berlin('2026-11-28 00:00'), {
      effect: 'other-party',
      closes: { earliest: berlin('2026-11-27 00:00'), latest: berlin('2026-12-01 00:00') },
    });
    expect(textOf(face(view({ stage: 'to-ship', windows: [ship] })))).toBe(
      'Waiting for the seller · has until Nov 30 to ship',
    );
    const unbounded = { ...ship, closes: { earliest: NOW + DAY, latest: UNBOUNDED } };
    const order = view({ stage: 'to-ship', windows: [unbounded] });
    expect(textOf(face(order))).toBe('Waiting for the seller');
    expect(textOf(explain(order).querySelector('h3'))).toBe('Waiting for the seller');
    expect(textOf(face(view({ stage: 'unpaid' })))).toBe('Not paid yet');
  });

  it('tells why an order is settled', () => {
    expect(textOf(face(view({ stage: 'cancelled' })))).toBe('Order cancelled');
    const refund = fact({ state: 'refunded' as const, text: 'Refunded' });
    expect(textOf(face(view({ facts: { refund } })))).toBe('Refunded');
  });

  it('changes from one state to the next at the second', () => {
    const until = berlin('2026-12-04 00:00');
    const order = view({ windows: [window('not-as-described', until)] });
    const at = (now: number) => textOf(face(order, { now, zone: 'Europe/Berlin' }));
    expect(at(until - 48 * HOUR - 1)).toBe('2 days left to claim · until Dec 3');
    expect(at(until - 48 * HOUR + 1)).toBe('47 hours left to claim · until tomorrow, 11:59 PM');
    expect(at(until - 1)).toBe('less than 1 hour left to claim · until today, 11:59 PM');
    expect(at(until)).toBe('May be closing now · check today');
  });

  it('looks the same in a marketplace page, where plain DOM draws it', () => {
    for (const make of Object.values(states)) {
      for (const compact of [false, true]) {
        const button = document.createElement('button');
        drawFace(button, faceOf({ view: make(), ...BERLIN, compact }));
        const drawn = mount(<BadgeFace view={make()} {...BERLIN} compact={compact} />).firstElementChild;
        expect(button.innerHTML).toBe(drawn?.innerHTML);
        expect(button.className).toBe(drawn?.className);
      }
    }
    const button = document.createElement('button');
    drawFace(button, faceOf({ view: states.soon(), ...BERLIN }));
    expect(button.getAttribute('aria-label')).toMatch(/^5 days left to claim · until Nov 26, 10:30 AM/);
  });
});

describe('the card behind a badge', () => {
  it('draws the explanation while it is open, as a popover of its badge', () => {
    const badge = document.createElement('button');
    const root = mount(<OrderCard badge={badge} view={states.soon()} {...BERLIN} onSettled={() => {}} />);
    const card = root.querySelector('[popover]');
    expect(badge.popoverTargetElement).toBe(card);
    expect(badge.getAttribute('aria-controls')).toBe(card?.id);
    expect(textOf(card)).toBe('');
    const toggle = (newState: string) =>
      act(() => void card?.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState })));
    toggle('open');
    expect(textOf(card?.querySelector('h3'))).toBe('Claim “not as described” by Nov 26, 10:30 AM');
    expect(card?.getAttribute('aria-labelledby')).toBe(card?.querySelector('h3')?.id);
    expect(badge.getAttribute('aria-expanded')).toBe('true');
    toggle('closed');
    expect(textOf(card)).toBe('');
    expect(badge.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the explanation', () => {
  it('tells the facts, the rule with its source, how sure, and in which zone', () => {
    const text = textOf(explain(states.soon()).querySelector('dl'));
    expect(text).toContain('Delivered: Nov 11 Tracking page, read Nov 20, 8:00 AM');
    expect(text).toContain('A dispute can be opened within 15 days of completing the order.');
    expect(text).toContain(
      'christinasbeautyjourney.blogspot.com (copy of the AliExpress buyer help centre) · checked Nov 21',
    );
    expect(text).toContain('3 more sources');
    expect(text).toContain('Assumed on the safe side');
    expect(text).toContain('Thu, Nov 26, 2026, 10:30 AM GMT+1 (Berlin), on the safe side');
  });

  it('links whole addresses, and only the site where an address is shortened', () => {
    const links = [...explain(states.soon()).querySelectorAll('dl a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual([
      'https://christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html',
      'https://oscommerce.sk/ENmoney-back.php',
      'https://activities.aliexpress.com',
      'https://alixblog.com',
    ]);
  });

  it('quotes what the page printed, and who contradicts it', () => {
    const printed = 'Refund if no delivery before <b>Sep 4</b>';
    const order = view({
      windows: [
        window('not-received', NOW + 10 * DAY, {
          because: [
            {
              kind: 'printed',
              text: printed,
              source: { page: 'detail', reader: 'payload' },
              seen: NOW - HOUR,
            },
            {
              kind: 'conflict',
              text: 'Sep 3',
              source: { page: 'tracking', reader: 'payload' },
              seen: NOW - HOUR,
            },
          ],
        }),
      ],
    });
    const root = explain(order);
    expect(textOf(root)).toContain(`“${printed}” Order page, read Nov 21, 9:00 AM`);
    expect(textOf(root)).toContain('Another page says “Sep 3”. The earlier day counts. Tracking page');
    expect(root.querySelector('dl b')).toBeNull();
    expect(textOf(root)).toContain('AliExpress printed this date, or the date it counts from.');
  });

  it('tells what the two readers of one page say differently', () => {
    const page = { page: 'detail', seen: NOW - HOUR } as const;
    const said = (text: string, reader: 'document' | 'payload') => ({
      ...{ text, seen: page.seen, source: { page: page.page, reader } },
    });
    const of = (won: 'document' | 'payload', lost: 'document' | 'payload') =>
      textOf(
        explain(
          view({
            windows: [
              window('not-received', NOW + 10 * DAY, {
                because: [
                  { kind: 'printed', ...said('before Dec 4', won) },
                  { kind: 'conflict', ...said('before Dec 6', lost) },
                ],
              }),
            ],
          }),
        ),
      );
    const words = (text: string, data: string) =>
      `The page’s text says “${text}”, its data says “${data}”. The earlier day counts. Order page, read`;
    expect(of('payload', 'document')).toContain(words('before Dec 6', 'before Dec 4'));
    expect(of('document', 'payload')).toContain(words('before Dec 4', 'before Dec 6'));
  });

  it('tells who disagrees about an event that the date counts from, and about state and total', () => {
    const soon = states.soon();
    const delivered = fact({ day: '2026-11-11', printed: 'Nov 11, 2026' }, 'tracking');
    const other = (page: 'detail' | 'tracking') => ({
      value: { day: '2026-11-12', printed: 'Nov 12' },
      source: { page, reader: 'document' } as const,
      lastSeen: NOW - HOUR,
    });
    soon.order.events = { delivered: { ...delivered, conflict: other('detail') } };
    expect(textOf(explain(soon))).toContain('Delivered: Another page says “Nov 12”. The earlier day counts.');
    soon.order.events = { delivered: { ...delivered, conflict: other('tracking') } };
    expect(textOf(explain(soon))).toContain(
      'Delivered: The page’s text says “Nov 12”, its data says “Nov 11, 2026”.',
    );
    soon.order.facts.status = {
      ...fact({ status: 'completed', by: 'code' }),
      conflict: {
        value: { status: 'awaiting-delivery', by: 'text', text: 'On its way' },
        source: { page: 'detail', reader: 'document' },
        lastSeen: NOW - HOUR,
      },
    };
    expect(textOf(explain(soon))).toContain(
      'State: the page’s text says “On its way”, its data says “completed”. Look at the page yourself.',
    );
  });

  it('tells bounds of events that nobody printed', () => {
    const event = (at: { earliest: number; latest: number }) =>
      textOf(
        explain(
          view({
            windows: [
              window('not-as-described', NOW + 10 * DAY, {
                because: [{ kind: 'event', event: 'completed', at, exact: false, source: null, seen: null }],
              }),
            ],
          }),
        ),
      );
    const from = berlin('2026-11-09 12:00');
    expect(event({ earliest: from, latest: berlin('2026-11-12 00:00') })).toContain(
      'Completed: between Nov 9 and Nov 11',
    );
    expect(event({ earliest: from, latest: from + HOUR })).toContain('Completed: Nov 9');
    expect(event({ earliest: from, latest: UNBOUNDED })).toContain('Completed: not before Nov 9');
  });

  it('tells how an unknown date becomes known, and that an assumed one has passed', () => {
    expect(textOf(explain(states.unknown()))).toContain('Open the order once: its page prints the date');
    const passed = computed(NOW - 3 * DAY);
    const order = view({ windows: [{ ...passed, orLater: true }] });
    expect(textOf(explain(order))).toContain('The assumed date has passed. The real one may be later');
  });

  it('warns against closing a dispute', () => {
    expect(textOf(explain(states.dispute()))).toContain('Do not close it on a promise.');
  });

  it('lets the user say that all is fine, and take it back', () => {
    const settled = vi.fn();
    press(explain(states.soon(), { onSettled: settled }), 'Arrived, all fine');
    expect(settled).toHaveBeenLastCalledWith(true, expect.anything());
    press(explain(states.settled(), { onSettled: settled }), 'Undo');
    expect(settled).toHaveBeenLastCalledWith(false, expect.anything());
    press(explain(states.dispute(), { onSettled: settled }), 'It is settled');
    expect(settled).toHaveBeenLastCalledWith(true, expect.anything());
    const cancelled = explain(view({ stage: 'cancelled' }), { onSettled: settled });
    expect(cancelled.querySelector('button')).toBeNull();
  });

  it('tells when saying so failed', () => {
    const root = explain(states.soon(), { onSettled: () => {}, saying: 'failed' });
    expect(textOf(root.querySelector('[role=alert]'))).toMatch(/not saved/);
    const sending = explain(states.soon(), { onSettled: () => {}, saying: 'sending' });
    expect(sending.querySelector<HTMLButtonElement>('.cc-btns button')?.disabled).toBe(true);
  });
});

describe('the rights of an order', () => {
  const rights = (order: OrderView) => explain(order).querySelector('.cc-rights');
  const rows = (order: OrderView) => [...(rights(order)?.querySelectorAll('li') ?? [])].map(textOf);

  it('are listed, each with its time and how that is known, the one that is shown first', () => {
    expect(rows(states.soon())).toEqual([
      'Not as described until Nov 26, 10:30 AMassumed',
      'Not as described until Jan 30, 2027, 10:00 AMprinted',
    ]);
    expect(rights(states.open())).toBeNull();
  });

  const [one] = view().order.lines;
  const parcels = () =>
    view({
      stage: 'in-transit',
      lines: one
        ? [
            { ...one, title: 'A lamp' },
            { ...one, id: '2', title: null },
          ]
        : [],
      windows: [
        window('any-reason-return', berlin('2026-11-24 00:00'), { line: '1' }),
        window('not-received', berlin('2026-12-20 00:00'), {
          opens: { earliest: berlin('2026-12-04 00:00'), latest: berlin('2026-12-04 09:00') },
        }),
        window('not-as-described', null, { line: '2', basis: 'assumed' }),
        window('late-coupon', berlin('2026-11-15 00:00'), { basis: 'user' }),
        window('cancel', NOW - HOUR, { line: '1', basis: 'computed' }),
        window('cancel', NOW + DAY, {
          effect: 'other-party',
          closes: { earliest: NOW + DAY, latest: berlin('2026-12-01 00:00') },
        }),
      ],
    });

  it('tell what they are about where articles differ, and their state in words and sign', () => {
    const order = parcels();
    expect(rows(order).toSorted()).toEqual([
      'Cancellation may be closing nowA lamp · by the rule',
      'Coupon for late delivery closed Nov 16whole order · set by you',
      'Not as described last day not knownparcel',
      'Not received Dec 4 to Dec 19whole order · printed',
      'Return for any reason until Nov 23A lamp · printed',
      'Shipping by the seller until Nov 30whole order · printed',
    ]);
    const signs = [...(rights(order)?.querySelectorAll('li') ?? [])].map((row) => row.className);
    expect(signs.toSorted()).toEqual([
      'cc-closed',
      'cc-closing',
      'cc-soon',
      'cc-unknown',
      'cc-waiting',
      'cc-waiting',
    ]);
  });

  it('stand folded behind the first where they are more than three', () => {
    const list = rights(parcels());
    expect(list?.querySelectorAll(':scope > ul > li')).toHaveLength(1);
    expect(textOf(list?.querySelector('summary'))).toBe('5 more rights');
    expect(list?.querySelectorAll('details li')).toHaveLength(5);
    expect(rights(states.soon())?.querySelector('details')).toBeNull();
  });
});

describe('the notice', () => {
  it.each(ProblemCode.options)('tells of %s what it means and what to do', (code) => {
    const close = vi.fn();
    const root = mount(<Notice code={code} shop="AliExpress" onClose={close} />);
    const parts = [...root.querySelectorAll('b, p')].map(textOf);
    expect(parts).toHaveLength(3);
    for (const text of parts) expect(text.length).toBeGreaterThan(10);
    act(() => root.querySelector('button')?.click());
    expect(close).toHaveBeenCalledOnce();
  });

  it('says of each problem something else', () => {
    const texts = ProblemCode.options.map((code) =>
      textOf(mount(<Notice code={code} shop="AliExpress" onClose={() => {}} />)),
    );
    expect(new Set(texts).size).toBe(ProblemCode.options.length);
  });

  it('names what pages no longer tell', () => {
    const titleOf = (field?: string) =>
      textOf(
        mount(<Notice code="lost" shop="AliExpress" field={field} onClose={() => {}} />).querySelector('b'),
      );
    expect(titleOf('placed')).toBe('No longer read here: the day of the order');
    expect(titleOf('promise:not-received:day')).toBe('No longer read here: the promise of a refund');
    for (const field of ['__proto__', 'anything', undefined]) {
      expect(titleOf(field)).toBe('No longer read here: one of its details');
    }
  });
});
