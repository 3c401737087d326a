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
    ]);
    const warnings = [warning(own, 'closes', 72), warning(ONE, 'closes', 72)];
    const lines = say(warnings, CLOSES - 3 * DAY, [own, ONE]).message.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^A Thing 2: claim until never long.*…: claim until Dec 4$/);
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
