import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { standInOrder } from '../marketplace';
import { badges, type Tab } from './driver';
import { inBothBrowsers } from './each';
import {
  DAY,
  detailOf,
  fill,
  HOUR,
  onItsWay,
  openAll,
  openOrder,
  openPopup,
  pacific,
  press,
  settle,
  shown,
  shownIds,
  stand,
  standing,
  tell,
  visit,
  warning,
} from './orders';

/** What the buyer says of warnings: later, not at night, other times, and into the calendar. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const LADDER = '8214999999999901';
const TENT = '8214999999999902';
const at = (day: string) => Date.parse(pacific(day));
/** The ladder's last safe moment, at 9:00 in Berlin. */
const CLOSES = at('2026-12-16');
const PROMISES = {
  ...{ returnAfterReceiptDays: 7, disputeAfterPlacedDays: null, freeReturnDays: null },
  ...{ couponDay: null, couponText: '' },
};
const STAGE = {
  ...{ now: NOW, timezone: 'Europe/Berlin', fresh: true },
  orders: () => [onItsWay(LADDER, 'Folding ladder', '2026-12-01')],
};

const textOf = (tab: Tab, selector: string) =>
  tab.eval(
    (wanted) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );
const says = (tab: Tab, selector: string, words: RegExp) =>
  expect.poll(() => textOf(tab, selector)).toMatch(words);

inBothBrowsers('a reminder', STAGE, (it) => {
  it('in an hour or tomorrow is quiet until then, and tells what became due meanwhile', async ({
    session,
    goTo,
  }) => {
    await visit(session, LADDER);
    await goTo(CLOSES - 7 * DAY + MINUTE);
    await stand(session, [warning(LADDER, 168, '2026-12-16')]);
    const popup = await openOrder(session, LADDER);
    await press(popup, '[data-testid=snooze-hour]');
    await says(popup, '[data-testid=reminders-status]', /The reminder is set\./);
    await says(popup, '[data-testid=reminders]', /Reminds you Wed, Dec 9, 10:01 AM.*quiet until then/);
    await stand(session);
    await goTo(CLOSES - 7 * DAY + HOUR - MINUTE);
    expect(await standing(session)).toEqual([]);
    await goTo(CLOSES - 7 * DAY + HOUR + 2 * MINUTE);
    await stand(session, [
      /:snooze\d+:/,
      /^You wanted to be reminded$/,
      /^Folding ladder \(\$31\.40\): a claim is possible until Dec 16, 9:00 AM\./,
    ]);

    // The day before a warning is due, put off until the morning after.
    await goTo(CLOSES - 3 * DAY - 2 * HOUR);
    await press(popup, '[data-testid=snooze-tomorrow]');
    await says(popup, '[data-testid=reminders]', /Reminds you Mon, Dec 14, 9:00 AM/);
    await stand(session);
    for (const due of [CLOSES - 3 * DAY + MINUTE, CLOSES - 2 * DAY - MINUTE]) {
      await goTo(due);
      expect(await standing(session)).toEqual([]);
    }
    await goTo(CLOSES - 2 * DAY + MINUTE);
    await stand(session, [warning(LADDER, 72, '2026-12-16'), /^47 hours left to claim$/]);
    expect(await shown(session)).toHaveLength(3);
  });

  it('at a moment of one’s own has to lie ahead and before the last safe moment; undone it does not come', async ({
    session,
    goTo,
  }) => {
    await visit(session, LADDER);
    await goTo(CLOSES - 2 * DAY);
    const popup = await openOrder(session, LADDER);
    await press(popup, '[data-testid=snooze-custom]');
    const save = async (moment: string) => {
      await popup.waitFor(() => document.querySelector('[data-testid=snooze-at]') !== null);
      await fill(popup, '[data-testid=snooze-at]', moment);
      await press(popup, '[data-testid=snooze-save]');
    };
    await save('');
    await says(popup, '[data-testid=snooze-form]', /Enter a day and a time\./);
    await save('2026-12-14T08:00');
    await says(popup, '[data-testid=snooze-form]', /This moment has passed\./);
    await save('2026-12-16T09:00');
    await says(
      popup,
      '[data-testid=snooze-form]',
      /This is too late\. The last safe moment is Dec 16, 9:00 AM\./,
    );
    await save('2026-12-14T20:30');
    await says(popup, '[data-testid=reminders]', /Reminds you Mon, Dec 14, 8:30 PM/);
    // What is stored is shown before it is said that it is; nothing is taken back in between.
    await says(popup, '[data-testid=reminders-status]', /The reminder is set\./);
    await press(popup, '[data-testid=snooze-undo]');
    await says(popup, '[data-testid=reminders-status]', /The reminder is taken back\./);
    await goTo(Date.parse('2026-12-14T20:31:00+01:00'));
    expect((await shownIds(session)).filter((id) => id.includes('snooze'))).toEqual([]);
    await goTo(CLOSES - DAY + MINUTE);
    await stand(session, [warning(LADDER, 24, '2026-12-16')]);
  });

  it('never outlasts the last hour', async ({ session, goTo }) => {
    await visit(session, LADDER);
    await goTo(CLOSES - 5 * HOUR);
    const popup = await openOrder(session, LADDER);
    await press(popup, '[data-testid=snooze-custom]');
    await popup.waitFor(() => document.querySelector('[data-testid=snooze-at]') !== null);
    await fill(popup, '[data-testid=snooze-at]', '2026-12-16T08:50');
    await press(popup, '[data-testid=snooze-save]');
    await says(popup, '[data-testid=reminders]', /never through the last hour/);
    await stand(session);
    const before = await shownIds(session);
    await goTo(CLOSES - 3 * HOUR + MINUTE);
    await goTo(CLOSES - HOUR - MINUTE);
    expect(await shownIds(session)).toEqual(before);
    await goTo(CLOSES - HOUR + MINUTE);
    await stand(session, [
      warning(LADDER, 3, '2026-12-16'),
      /^less than 1 hour left to claim$/i,
      /until today, 9:00 AM/,
    ]);
  });
});

inBothBrowsers('on the dashboard', STAGE, (it) => {
  it('quiet hours hold warnings until they end, and yield to what closes in them', async ({
    session,
    goTo,
  }) => {
    await visit(session, LADDER);
    const dashboard = await session.extension('dashboard.html');
    await press(dashboard, '[data-testid=quiet-on]');
    await says(dashboard, '[data-testid=warnings-status]', /^Saved\.$/);
    await fill(dashboard, '[data-testid=quiet-from]', '22:00');
    await fill(dashboard, '[data-testid=quiet-to]', '11:00');
    await expect
      .poll(async () => {
        await dashboard.reload();
        return dashboard.waitFor(() => {
          const [on, from, to] = ['on', 'from', 'to'].map((name) =>
            document.querySelector<HTMLInputElement>(`[data-testid=quiet-${name}]`),
          );
          return on ? [on.checked, from?.value, to?.value] : null;
        });
      })
      .toEqual([true, '22:00', '11:00']);

    // Due at 9:00, told at 11:00.
    for (const [lead, words] of [
      [7, /^6 days left/],
      [3, /^2 days left/],
      [1, /^21 hours left/],
    ] as const) {
      const due = CLOSES - lead * DAY;
      const before = await shownIds(session);
      for (const moment of [MINUTE, 2 * HOUR - MINUTE]) {
        await goTo(due + moment);
        expect(await shownIds(session)).toEqual(before);
      }
      await goTo(due + 2 * HOUR + MINUTE);
      await stand(session, [warning(LADDER, lead * 24, '2026-12-16'), words]);
    }
    // The last one would come at 6:00, and the claim closes at 9:00: it comes before the night.
    const night = Date.parse('2026-12-15T22:00:00+01:00');
    const before = await shownIds(session);
    await goTo(night - MINUTE);
    expect(await shownIds(session)).toEqual(before);
    await goTo(night + MINUTE);
    await stand(session, [
      warning(LADDER, 3, '2026-12-16'),
      /^10 hours left to claim$/,
      /until tomorrow, 9:00 AM/,
    ]);
  });

  it('other times for one kind of right are kept, for this kind alone; the defaults bring the others back', async ({
    session,
    marketplace,
    goTo,
  }) => {
    // It was confirmed yesterday, and can be sent back for a week.
    marketplace.orders.push(
      standInOrder({
        ...{ id: TENT, stage: 'completed', placed: NOW - 30 * DAY, delivered: NOW - 2 * DAY },
        ...{ completed: NOW - DAY, promises: PROMISES },
      }),
    );
    // Only what both readers say of it is its last moment.
    let until = '';
    await openAll(session, [[detailOf(TENT)]], async (tab) => {
      until = (await badges(tab))[0]?.until ?? '';
    });
    await visit(session, LADDER);
    const dashboard = await session.extension('dashboard.html');
    for (const name of ['lead-not-received-168', 'lead-not-received-24', 'opens-not-received'])
      await press(dashboard, `[data-testid=${name}]`);
    await says(dashboard, '[data-testid=warnings-status]', /^Saved\.$/);
    await settle(session);
    const pressed = () =>
      dashboard.eval(() =>
        [...document.querySelectorAll<HTMLElement>('[data-testid^=lead-][aria-pressed=true]')].map(
          ({ dataset }) => dataset.testid,
        ),
      );
    expect((await pressed()).filter((name) => name?.includes('not-received'))).toEqual([
      'lead-not-received-72',
      'lead-not-received-3',
    ]);
    expect((await pressed()).filter((name) => name?.includes('lead-return'))).toEqual(
      [168, 72, 24, 3].map((lead) => `lead-return-${lead}`),
    );

    const sentBack = Date.parse(until);
    for (const [lead, words] of [
      [24, '23 hours left to return it'],
      [3, '2 hours left to return it'],
    ] as const) {
      await goTo(sentBack - lead * HOUR + MINUTE);
      await expect.poll(async () => (await shown(session)).at(-1)?.title).toBe(words);
    }
    for (const due of [at('2026-12-01') - 2 * DAY, at('2026-12-01'), CLOSES - 7 * DAY])
      await goTo(due + MINUTE);
    expect((await shownIds(session)).filter((id) => id.includes(LADDER))).toEqual([]);
    await tell(session, TENT, { field: 'settled', value: true });
    await goTo(CLOSES - 3 * DAY + MINUTE);
    await stand(session, [warning(LADDER, 72, '2026-12-16')]);

    await press(dashboard, '[data-testid=leads-default]');
    await says(dashboard, '[data-testid=warnings-status]', /The defaults count again\./);
    await goTo(CLOSES - DAY + MINUTE);
    await stand(session, [warning(LADDER, 24, '2026-12-16')]);
  });
});

/** The calendar file that a button saves, as a calendar reads it. */
async function calendarOf(tab: Tab, button: string) {
  await tab.waitFor((wanted) => document.querySelector(wanted) !== null, button);
  // Caught as the page hands it to the browser.
  await tab.eval(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.body.dataset.saved = text;
      });
      return real(blob);
    };
  });
  await press(tab, button);
  const text = await tab.waitFor(() => document.body.dataset.saved ?? null);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const at = (time: ICAL.Time) => time.toJSDate().getTime();
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstProperty('trigger');
      const before = trigger?.getFirstValue() as ICAL.Duration;
      const from = trigger?.getParameter('related') === 'END' ? event.endDate : event.startDate;
      return at(from) + before.toSeconds() * 1000;
    });
    return {
      title: event.summary,
      end: new Date(at(event.endDate)).toISOString(),
      /** Hours before its end. */
      alarms: alarms.map((alarm) => (at(event.endDate) - alarm) / HOUR).sort((a, b) => b - a),
    };
  });
}

inBothBrowsers(
  'a calendar file',
  {
    ...STAGE,
    orders: () => [
      onItsWay(LADDER, 'Folding ladder', '2026-12-01'),
      onItsWay(TENT, 'Two-person tent; blue, "light"', '2026-11-11'),
    ],
  },
  (it) => {
    it('holds the last safe moments that popup and dashboard show, with alarms at the times still ahead', async ({
      session,
      marketplace,
    }) => {
      for (const { id } of marketplace.orders) await visit(session, id);
      const popup = await openPopup(session);
      const rows = await popup.waitFor(() => {
        const all = [...document.querySelectorAll<HTMLElement>('[data-testid=order]')];
        return all.length === 2 ? all.map(({ dataset }) => [dataset.order, dataset.until]) : null;
      });
      const until = new Map(rows as [string, string][]);
      await popup.close();
      const ladder = {
        title: 'Last safe day to claim “not received”: Folding ladder',
        end: until.get(LADDER),
        alarms: [168, 72, 24, 3],
      };
      const tent = {
        title: 'Last safe day to claim “not received”: Two-person tent; blue, "light"',
        end: until.get(TENT),
        // Four days are left.
        alarms: [72, 24, 3],
      };
      const dashboard = await session.extension('dashboard.html');
      expect(await calendarOf(dashboard, '[data-testid=calendar-all]')).toEqual([tent, ladder]);
      await says(
        dashboard,
        '[data-testid=calendar-status]',
        /^2 events saved as claimclock-2026-11-22\.ics\.$/,
      );
      const order = await openOrder(session, LADDER);
      expect(await calendarOf(order, '[data-testid=calendar-order]')).toEqual([ladder]);
      await says(order, '[data-testid=reminders-status]', /^Saved as claimclock-8214999999999901\.ics\./);
    });
  },
);
