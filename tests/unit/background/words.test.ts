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
    expect(say([warning(ONE, 'soft', 48)], CLOSES - 17 * DAY).message).toMatch(/ask.*claim it from Nov 20/i);
  });

  it('that comes late says so, and why', () => {
    const late = say([warning(ONE, 'closes', 168)], CLOSES - 2 * DAY, [ONE], { late: true });
    expect(late).toMatchObject({
      title: '2 days left to claim',
      message: expect.stringMatching(/\(Late: the browser was not running when this was due\.\)$/),
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
    expect(title).toBe('6 orders can be claimed only for a short time');
    expect(message.split('\n')).toEqual([
      ...['Thing 1: until Dec 4', 'Thing 2: until Dec 5', 'Thing 3: until Dec 6', 'Thing 4: until Dec 7'],
      'and 2 more',
    ]);
  });

  it('of what ends within a day, and of what was slept over, says so in its title', () => {
    const views = [order(1), order(2)];
    const warnings = views.map((one) => warning(one, 'closes', 24));
    expect(say(warnings, CLOSES - DAY, views).title).toBe('2 orders can be claimed only until tomorrow');
    expect(say(warnings, CLOSES + HOUR, views).title).not.toMatch(/until tomorrow/);
    const summary = say(warnings, CLOSES - DAY, views, { late: true });
    expect(summary.title).toBe('While the browser was closed: 2 orders need you');
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
