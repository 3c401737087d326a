import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notificationOf, toolbarOf } from '@/lib/background/words';
import { DEFAULT_SETTINGS, type Notice, type Warning, warningsOf } from '@/lib/deadlines';
import type { OrderView } from '@/lib/domain/view';
import { DAY, HOUR } from '@/lib/domain/window';
import { forgetMessages } from '@/lib/i18n';
import { refundBefore, saw, status, view } from '../../support/orders';

const ZONE = 'Europe/Berlin';

/** An order that can be claimed from its refund day on, for 15 days. */
const order = (n: number, refund = '2026-11-20'): OrderView => {
  const seen = { order: `821000000000000${n}`, at: '2026-11-01' } as const;
  return view([
    status('awaiting-delivery', seen),
    saw('title', `Thing ${n}`, { ...seen, line: 'one' }),
    refundBefore(refund, seen),
  ]);
};
const ONE = order(1);
const CLOSES = ONE.windows[0]?.closes?.earliest ?? 0;

const warning = (of: OrderView, kind: Warning['kind'], lead: number): Warning => {
  const found = warningsOf(of, DEFAULT_SETTINGS, CLOSES - 20 * DAY).find(
    (one) => one.kind === kind && one.lead === lead,
  );
  if (!found) throw new Error(`no ${kind} ${lead}`);
  return found;
};
const say = (warnings: Warning[], now: number, views = [ONE], more: Partial<Notice> = {}) =>
  notificationOf({ id: 'x', warnings, alone: true, late: false, ...more }, views, now, ZONE);

describe('a notification', () => {
  it('names the article, what is left and until when', () => {
    expect(say([warning(ONE, 'closes', 72)], CLOSES - 3 * DAY)).toEqual({
      id: 'x',
      title: '3 days left to claim',
      message: 'Thing 1: a claim is possible until Dec 4. Click to check the order.',
    });
  });

  it('tells what opens, and before that what can still be asked for', () => {
    expect(say([warning(ONE, 'opens', 0)], CLOSES - 14 * DAY)).toMatchObject({
      title: 'You can claim now: Not received',
      message: expect.stringMatching(/^Thing 1: not here\? You can claim it until Dec 4/),
    });
    const soft = say([warning(ONE, 'soft', 48)], (ONE.windows[0]?.opens?.latest ?? 0) - 2 * DAY);
    expect(soft).toMatchObject({
      title: 'The protection ends in 2 days',
      message: expect.stringMatching(/ask.*claim it from Nov 20/i),
    });
  });

  it('that comes late says so, and why', () => {
    const late = say([warning(ONE, 'closes', 168)], CLOSES - 2 * DAY, [ONE], { late: true });
    expect(late).toMatchObject({
      title: '2 days left to claim',
      message: expect.stringMatching(/\(Late: ClaimClock was not running when this was due\.\)$/),
    });
    // That it has passed says it by itself.
    expect(say([warning(ONE, 'closes', 3)], CLOSES + HOUR, [ONE], { late: true })).toMatchObject({
      title: 'May be closing now',
      message: expect.not.stringContaining('Late'),
    });
  });

  it('of several orders lists them, soonest first, and counts those for which there is no room', () => {
    const views = [6, 5, 4, 3, 2, 1].map((n) => order(n, `2026-11-2${n - 1}`));
    const warnings = views.map((one) => warning(one, 'closes', 168));
    const { title, message } = say(warnings, CLOSES - 7 * DAY, views);
    expect(title).toBe('6 orders need you, the first has 7 days left');
    expect(message.split('\n')).toEqual([
      ...['Thing 1: claim until Dec 4', 'Thing 2: claim until Dec 5', 'Thing 3: claim until Dec 6'],
      ...['Thing 4: claim until Dec 7', 'and 2 more'],
    ]);
  });

  it('tells in its title how little is left at least, or that it was slept over', () => {
    const views = [order(1), order(2)];
    const warnings = views.map((one) => warning(one, 'closes', 24));
    expect(say(warnings, CLOSES - 3 * HOUR, views).title).toBe(
      '2 orders need you, the first has 3 hours left',
    );
    expect(say(warnings, CLOSES + HOUR, views).title).toBe('2 orders need you');
    const summary = say(warnings, CLOSES - DAY, views, { late: true });
    expect(summary.title).toBe('While ClaimClock was not running: 2 orders need you');
  });

  it('names first what can still be done, then what is only asked, last what is over', () => {
    const [over, soon, later, asked] = [order(1, '2026-11-10'), order(2), order(3, '2026-11-25'), order(4)];
    const ask: Warning = { ...warning(asked, 'closes', 3), kind: 'ask', closes: CLOSES - 9 * DAY };
    const warnings = [
      warning(over, 'closes', 3),
      ask,
      warning(later, 'closes', 168),
      warning(soon, 'closes', 3),
    ];
    const { message } = say(warnings, CLOSES - 2 * HOUR, [over, soon, later, asked], { late: true });
    expect(message.split('\n').map((line) => line.slice(0, 7))).toEqual([
      'Thing 2',
      'Thing 3',
      'Thing 4',
      'Thing 1',
    ]);
  });

  it('names every window of an order, each by its article and its right', () => {
    const two = view([
      status('completed', { at: '2026-11-01' }),
      saw('title', 'Phone case', { line: 'a1', at: '2026-11-01' }),
      saw('title', 'Laptop', { line: 'b2', at: '2026-11-01' }),
    ]);
    const base = { ...warning(ONE, 'closes', 72), key: two.key };
    const warnings: Warning[] = [
      { ...base, line: 'b2', right: 'send-return' },
      { ...base, line: 'a1', right: 'not-received', closes: CLOSES + DAY },
    ];
    expect(say(warnings, CLOSES - 3 * DAY, [two])).toMatchObject({
      title: '1 order needs you: 3 days left',
      message: 'Laptop: Send it back until Dec 4\nPhone case: claim until Dec 5',
    });
  });

  it('is one line an article, whatever a seller calls it', () => {
    const title = `A\nThing 2: claim until never\u202e ${'long '.repeat(40)}`;
    const seen = { order: '8210000000000009', at: '2026-11-01' } as const;
    const own = view([
      ...[status('awaiting-delivery', seen), refundBefore('2026-11-20', seen)],
      saw('title', title, { ...seen, line: 'one' }),
      saw('total', { amount: 1, currency: 'EUR', text: '1 €\nThing 2: claim until never' }, seen),
    ]);
    expect(say([warning(own, 'closes', 72)], CLOSES - 3 * DAY, [own]).message).not.toContain('\n');
    const warnings = [warning(own, 'closes', 72), warning(ONE, 'closes', 72)];
    const lines = say(warnings, CLOSES - 3 * DAY, [own, ONE]).message.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^A Thing 2: claim until never long.*…: claim until Dec 4$/);
  });
});

describe('what is over', () => {
  const OVER = CLOSES + 3 * DAY;
  const ofCase: Warning = { ...warning(ONE, 'closes', 72), right: 'send-return' };

  it('is not called something that needs the buyer, where nothing else is told', () => {
    const views = [order(1), order(2)];
    const warnings = views.map((one) => warning(one, 'closes', 3));
    expect(say(warnings, OVER, views, { late: true })).toMatchObject({
      title: 'While ClaimClock was not running claim windows of 2 orders have closed',
      message: 'Thing 1: has closed\nThing 2: has closed',
    });
    expect(say(warnings, OVER, views).title).toBe('Claim windows of 2 orders have closed');
    // One that is still open needs the buyer.
    const open = order(3, '2026-11-25');
    const both = [...warnings, warning(open, 'closes', 168)];
    expect(say(both, OVER, [...views, open], { late: true }).title).toBe(
      'While ClaimClock was not running: 3 orders need you',
    );
  });

  it('within a dispute is told by what it was, and leads into the dispute', () => {
    expect(say([ofCase], OVER)).toMatchObject({
      title: 'A claim window has closed',
      message: expect.stringMatching(
        /^Thing 1: the time for “Send it back” has run out\. Look into the dispute/,
      ),
    });
    expect(say([warning(ONE, 'closes', 72)], OVER).message).toBe(
      'Thing 1: AliExpress takes no claim for this right any more. Other ways may still be open.',
    );
  });

  it('within a dispute may be closing, and says what', () => {
    expect(say([ofCase], CLOSES + HOUR)).toMatchObject({
      title: 'May be closing now',
      message: expect.stringMatching(/^Thing 1: the last safe moment for “Send it back” has passed/),
    });
    expect(say([warning(ONE, 'closes', 72)], CLOSES + HOUR).message).toMatch(
      /^Thing 1: the last safe moment has passed\. A claim may still be possible/,
    );
  });

  it('is one line an order, whichever of its windows; two orders of the same article are two lines', () => {
    const closed = warning(ONE, 'closes', 3);
    const two: Warning[] = [closed, { ...closed, right: 'not-as-described' }];
    expect(say(two, OVER, [ONE], { late: true })).toMatchObject({
      title: 'While ClaimClock was not running a claim window of 1 order has closed',
      message: 'Thing 1: has closed',
    });
    const same = [1, 2].map((n) => {
      const seen = { order: `821000000000000${n}`, at: '2026-11-01' } as const;
      const title = saw('title', 'Cable', { ...seen, line: 'one' });
      return view([status('awaiting-delivery', seen), title, refundBefore('2026-11-20', seen)]);
    });
    const warnings = same.map((one) => warning(one, 'closes', 3));
    expect(say(warnings, OVER, same).message).toBe('Cable: has closed\nCable: has closed');
  });
});

describe('the toolbar', () => {
  const facts = { count: 0, urgent: false, unread: false, broken: false, undated: 0 };

  it('says that warnings are not sure, and goes on counting', () => {
    const title = 'ClaimClock: something is wrong, warnings are not sure. Click to see what';
    expect(toolbarOf({ ...facts, broken: true })).toEqual({ text: '!', color: '#b3141d', title });
    expect(toolbarOf({ ...facts, broken: true, count: 3 })).toEqual({ text: '3', color: '#8a4b00', title });
    expect(toolbarOf({ ...facts, count: 3, unread: true }).title).toBe('ClaimClock: 3 orders need you');
  });

  it('tells of a page that could not be read only where nothing worse is told', () => {
    expect(toolbarOf({ ...facts, unread: true, undated: 2 })).toMatchObject({
      ...{ text: '!', title: 'ClaimClock: a page could not be read' },
    });
    expect(toolbarOf({ ...facts, unread: true, broken: true }).title).toMatch(/warnings are not sure/);
  });

  it('is empty where nothing is to be done, and tells what has no date', () => {
    expect(toolbarOf(facts)).toMatchObject({ text: '', title: 'ClaimClock: nothing to do now' });
    expect(toolbarOf({ ...facts, undated: 2 })).toMatchObject({
      ...{ text: '', title: 'ClaimClock: 2 orders have no date yet, open them once' },
    });
  });
});

describe('a browser without messages', () => {
  const { getMessage } = fakeBrowser.i18n;
  afterEach(() => {
    fakeBrowser.i18n.getMessage = getMessage;
    forgetMessages();
  });

  it('names article and moment all the same, and the toolbar counts', () => {
    fakeBrowser.i18n.getMessage = () => '';
    forgetMessages();
    const said = say([warning(ONE, 'closes', 72)], CLOSES - 3 * DAY);
    expect(said).toEqual({
      id: 'x',
      title: 'ClaimClock',
      message: expect.stringMatching(/^Thing 1 · .*Dec 4/),
    });
    const facts = { count: 2, urgent: true, unread: false, broken: false, undated: 0 };
    expect(toolbarOf(facts).text).toBe('2');
  });
});
