import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Calendar, type CalendarOutcome } from '@/components/dashboard/Calendar';
import { entriesOf } from '@/components/popup/list';
import { OrderRow } from '@/components/popup/OrderRow';
import { Reminders, type RemindersProps } from '@/components/popup/Reminders';
import { calendarState, customSnooze, snoozedUntil, snoozesOf } from '@/components/popup/snooze';
import type { OrderView, Told } from '@/lib/domain/view';
import { DAY, HOUR } from '@/lib/domain/window';
import { ALL_WELL, BERLIN, berlin, fact, NOW, states, view, window, ZONE } from './fixtures';
import { clickOn, mount, press, textOf } from './mount';

const get = <E extends HTMLElement = HTMLElement>(root: ParentNode, id: string) =>
  root.querySelector<E>(`[data-testid="${id}"]`);
const click = (root: ParentNode, id: string) => clickOn(get(root, id));
const status = (root: ParentNode) => textOf(get(root, 'reminders-status'));

const closing = (until: number, facts: OrderView['order']['facts'] = {}) =>
  view({ facts, windows: [window('not-as-described', until)] });
const entry = (order: OrderView, now = NOW) => {
  const [found] = entriesOf([order], now);
  if (!found) throw new Error('no entry');
  return found;
};
function reminders(order: OrderView, more: Partial<RemindersProps> = {}) {
  const now = more.now ?? NOW;
  return mount(
    <Reminders
      {...BERLIN}
      entry={entry(order, now)}
      onTell={async () => true}
      onCalendar={ALL_WELL.onCalendar}
      {...more}
    />,
  );
}
const muted = { muted: fact(true, 'user') };
const snoozed = (until: number) => ({ snoozed: fact({ until, told: NOW - HOUR }, 'user') });

describe('the moments to snooze to', () => {
  const names = (now: number, until: number | null) => snoozesOf(now, ZONE, until).map(({ name }) => name);

  it('are in an hour, this evening at seven and tomorrow at nine, by the viewer’s clock', () => {
    expect(snoozesOf(NOW, ZONE, null)).toEqual([
      { name: 'hour', at: NOW + HOUR },
      { name: 'evening', at: berlin('2026-11-21 19:00') },
      { name: 'tomorrow', at: berlin('2026-11-22 09:00') },
    ]);
  });

  it('are nine o’clock too where the day has 23 or 25 hours', () => {
    const tomorrow = (now: string, zone: string) =>
      new Date(
        snoozesOf(Date.parse(now), zone, null).find(({ name }) => name === 'tomorrow')?.at ?? 0,
      ).toISOString();
    expect(tomorrow('2027-03-27T20:00:00+01:00', 'Europe/Berlin')).toBe('2027-03-28T07:00:00.000Z');
    expect(tomorrow('2026-10-24T20:00:00+02:00', 'Europe/Berlin')).toBe('2026-10-25T08:00:00.000Z');
    expect(tomorrow('2026-10-31T20:00:00-07:00', 'America/Los_Angeles')).toBe('2026-11-01T17:00:00.000Z');
  });

  it('have the evening only before six', () => {
    expect(names(berlin('2026-11-21 17:59'), null)).toContain('evening');
    expect(names(berlin('2026-11-21 18:00'), null)).not.toContain('evening');
  });

  it('are none that pass the last safe moment', () => {
    expect(names(NOW, berlin('2026-11-22 09:00'))).toEqual(['hour', 'evening']);
    expect(names(NOW, berlin('2026-11-22 09:01'))).toEqual(['hour', 'evening', 'tomorrow']);
    expect(names(NOW, NOW + HOUR)).toEqual([]);
  });

  it('of the user’s own are by the viewer’s clock, ahead, and before the last safe moment', () => {
    const until = NOW + 3 * DAY;
    const custom = (text: string) => customSnooze(text, NOW, ZONE, until);
    expect(custom('2026-11-23T09:00')).toEqual({ at: berlin('2026-11-23 09:00') });
    expect(custom('2026-11-21T10:00')).toEqual({ wrong: 'past' });
    expect(custom('2026-11-24T10:00')).toEqual({ wrong: 'late' });
    expect(custom('')).toEqual({ wrong: 'none' });
    expect(custom('2026-13-45T10:00')).toEqual({ wrong: 'none' });
    expect(customSnooze('2030-01-01T10:00', NOW, ZONE, null)).toHaveProperty('at');
  });
});

describe('an order’s reminders', () => {
  it('can be snoozed, which is said', async () => {
    const tell = vi.fn(async (_: readonly Told[]) => true);
    const root = reminders(closing(NOW + 5 * DAY), { onTell: tell });
    expect(textOf(get(root, 'snooze-tomorrow'))).toBe('Tomorrow, 9:00 AM');
    await click(root, 'snooze-tomorrow');
    expect(tell).toHaveBeenCalledWith([
      { field: 'snoozed', value: { until: berlin('2026-11-22 09:00'), told: NOW, closes: NOW + 5 * DAY } },
    ]);
    expect(status(root)).toBe('The reminder is set.');
  });

  it('tell until when they are snoozed, and take that back and again', async () => {
    const tell = vi.fn(async (_: readonly Told[]) => true);
    const until = berlin('2026-11-23 09:00');
    const root = reminders(closing(NOW + 5 * DAY, snoozed(until)), { onTell: tell });
    expect(textOf(root)).toContain('Reminds you Mon, Nov 23, 9:00 AM');
    expect(get(root, 'snooze-tomorrow')).toBeNull();
    await click(root, 'snooze-undo');
    expect(tell).toHaveBeenLastCalledWith([{ field: 'unsaid:snoozed', value: true }]);
    expect(status(root)).toBe('The reminder is taken back.');
    await click(root, 'reminders-undo');
    expect(tell).toHaveBeenLastCalledWith([
      { field: 'snoozed', value: { until, told: NOW, closes: NOW + 5 * DAY } },
    ]);
  });

  it('are not snoozed any more once that moment has come', () => {
    const past = closing(NOW + 5 * DAY, snoozed(NOW));
    expect(snoozedUntil(past, NOW)).toBeNull();
    expect(snoozedUntil(past, NOW - 1)).toBe(NOW);
    expect(get(reminders(past), 'snooze-tomorrow')).not.toBeNull();
  });

  it('take a moment of the user’s own, and refuse one that is too late with the last safe moment', async () => {
    const tell = vi.fn(async (_: readonly Told[]) => true);
    const root = reminders(closing(berlin('2026-11-24 10:30')), { onTell: tell });
    await click(root, 'snooze-custom');
    const field = get<HTMLInputElement>(root, 'snooze-at');
    expect(document.activeElement).toBe(field);
    const submit = async (value: string) => {
      if (field) field.value = value;
      await act(async () => {
        get(root, 'snooze-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    };
    await submit('2026-11-24T11:00');
    expect(textOf(root.querySelector('[role=alert]'))).toBe(
      'This is too late. The last safe moment is Nov 24, 10:30 AM.',
    );
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    await submit('2026-11-20T11:00');
    expect(textOf(root.querySelector('[role=alert]'))).toBe('This moment has passed.');
    expect(tell).not.toHaveBeenCalled();
    await submit('2026-11-24T10:00');
    expect(tell).toHaveBeenCalledWith([
      {
        field: 'snoozed',
        value: { until: berlin('2026-11-24 10:00'), told: NOW, closes: expect.any(Number) },
      },
    ]);
    expect(get(root, 'snooze-form')).toBeNull();
  });

  it('offer no later moment once the last safe one has passed', () => {
    const root = reminders(closing(NOW - HOUR));
    expect(textOf(root)).toContain('It is too late for a reminder');
    expect(get(root, 'snooze-custom')).toBeNull();
  });

  it('can be muted and notify again, each with a way back', async () => {
    const tell = vi.fn(async (_: readonly Told[]) => true);
    const loud = reminders(closing(NOW + 5 * DAY), { onTell: tell });
    await click(loud, 'mute');
    expect(tell).toHaveBeenLastCalledWith([{ field: 'muted', value: true }]);
    expect(status(loud)).toBe('No notifications for this order from now on.');
    const silent = reminders(closing(NOW + 5 * DAY, muted), { onTell: tell });
    expect(textOf(silent)).toContain('Its badge, this list and the number on the icon go on.');
    expect(get(silent, 'snooze-hour')).toBeNull();
    await click(silent, 'unmute');
    expect(tell).toHaveBeenLastCalledWith([{ field: 'muted', value: false }]);
    expect(status(silent)).toBe('This order notifies again.');
    await click(silent, 'reminders-undo');
    expect(tell).toHaveBeenLastCalledWith([{ field: 'muted', value: true }]);
  });

  it('say where nothing was saved', async () => {
    const root = reminders(closing(NOW + 5 * DAY), { onTell: async () => false });
    await click(root, 'mute');
    expect(status(root)).toBe('It was not saved. Try again.');
    expect(get(root, 'reminders-status')?.className).toBe('failed');
  });
});

describe('the calendar of one order', () => {
  it('is the warning that works while the browser is closed', async () => {
    const save = vi.fn(ALL_WELL.onCalendar);
    const root = reminders(closing(NOW + 5 * DAY), { onCalendar: save });
    expect(textOf(root)).toContain('while the browser is closed');
    await click(root, 'calendar-order');
    expect(save).toHaveBeenCalledOnce();
    expect(status(root)).toBe('Saved as claimclock.ics. Open it with your calendar.');
  });

  it('says so where it has no alarm in it', async () => {
    const onCalendar = async () => ({ name: 'x.ics', events: 1, alarms: 0, undated: 0 });
    const late = reminders(closing(NOW + 2 * HOUR), { onCalendar });
    await click(late, 'calendar-order');
    expect(status(late)).toContain('all times at which you are warned have passed');
  });

  it('says why there is none', async () => {
    const undated = reminders(states.unknown());
    expect(get(undated, 'calendar-order')).toBeNull();
    expect(textOf(undated)).toContain('its last safe day is not known');
    expect(textOf(reminders(closing(NOW - HOUR)))).toContain('its last safe moment has passed');
    const empty = reminders(closing(NOW + DAY), {
      onCalendar: async () => ({ name: null, events: 0, alarms: 0, undated: 1 }),
    });
    await click(empty, 'calendar-order');
    expect(status(empty)).toContain('Nothing was saved');
    const failed = reminders(closing(NOW + DAY), { onCalendar: () => Promise.reject(new Error('no')) });
    await click(failed, 'calendar-order');
    expect(status(failed)).toContain('could not be saved');
  });

  it('of a dispute holds the clocks of the dispute alone', () => {
    const open = states.dispute();
    expect(calendarState(entry(open), NOW)).toBe('undated');
    const clock = { ...open, windows: [...open.windows, window('send-return', NOW + DAY)] };
    expect(calendarState(entry(clock), NOW)).toBe('ahead');
  });
});

describe('a row of the list', () => {
  const row = (order: OrderView) => mount(<OrderRow {...BERLIN} entry={entry(order)} onOpen={() => {}} />);

  it('shows that its order is muted or snoozed, in words for screen readers', () => {
    expect(textOf(get(row(closing(NOW + DAY, muted)), 'sign-muted'))).toBe('no notifications');
    const until = berlin('2026-11-21 19:00');
    expect(textOf(get(row(closing(NOW + DAY, snoozed(until))), 'sign-snoozed'))).toBe(
      'reminds you Sat, Nov 21, 7:00 PM',
    );
    const both = row(closing(NOW + DAY, { ...muted, ...snoozed(until) }));
    expect(get(both, 'sign-muted')).not.toBeNull();
    expect(get(both, 'sign-snoozed')).toBeNull();
    const plain = row(closing(NOW + DAY, { ...snoozed(NOW - 1), muted: fact(false, 'user') }));
    expect(plain.querySelector('.row-sign')).toBeNull();
  });
});

describe('the calendar of all orders', () => {
  const calendar = async (outcome: CalendarOutcome | Error) => {
    const root = mount(
      <Calendar
        onCalendar={async () => {
          if (outcome instanceof Error) throw outcome;
          return outcome;
        }}
      />,
    );
    await act(async () => press(root, 'Save calendar file'));
    return { root, said: textOf(root.querySelector('[role=status]')) };
  };

  it('says beforehand what it is for, what a second import does, and who sees it', async () => {
    const { root } = await calendar({ name: 'a.ics', events: 1, alarms: 3, undated: 0 });
    expect(textOf(root)).toContain('works while the browser is closed');
    expect(textOf(root)).toContain('move the events then instead of doubling them');
    expect(textOf(root)).toContain('Whoever sees the calendar sees them.');
  });

  it('says how many events it has and how many orders are missing', async () => {
    const name = 'claimclock-2026-11-21.ics';
    expect((await calendar({ name, events: 5, alarms: 3, undated: 2 })).said).toBe(
      `5 events saved as ${name}. 2 orders have no date and are not in it.`,
    );
    expect((await calendar({ name, events: 1, alarms: 3, undated: 0 })).said).toBe(
      `1 event saved as ${name}.`,
    );
  });

  it('says why nothing was saved', async () => {
    expect((await calendar({ name: null, events: 0, alarms: 0, undated: 1 })).said).toBe(
      'Nothing was saved, because no order has a last safe moment ahead. 1 order has no date and is not in it.',
    );
    expect((await calendar(new Error('no'))).said).toMatch(/could not be saved/);
  });
});
