import { expect } from '@playwright/test';
import type { Session, Tab } from './driver';
import { inBothBrowsers } from './each';
import {
  breakDown,
  DAY,
  faultsIn,
  HOUR,
  held,
  onItsWay,
  openPopup,
  pacific,
  press,
  settle,
  shown,
  shownIds,
  stand,
  visit,
  warning,
} from './orders';

/** What browsers and computers do to warnings: each is said, and none loses a later warning. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const LADDER = '8214999999999901';
const TENT = '8214999999999902';
const at = (day: string) => Date.parse(pacific(day));
const CLOSES = at('2026-11-30');
const [WEEK, THREE_DAYS, DAY_BEFORE] = [168, 72, 24].map((lead) => warning(LADDER, lead, '2026-11-30')) as [
  string,
  string,
  string,
];
const STAGE = {
  ...{ now: NOW, timezone: 'Europe/Berlin', fresh: true },
  orders: () => [
    onItsWay(LADDER, 'Folding ladder', '2026-11-15'),
    // Closes five days later.
    onItsWay(TENT, 'Two-person tent', '2026-11-20'),
  ],
};

/** Waits until popup or dashboard say this is wrong, and nothing else. */
const faulty = (tab: Tab, ...wanted: [code: string, words: RegExp][]) =>
  expect
    .poll(() => faultsIn(tab), { timeout: 30_000 })
    .toEqual(wanted.map(([code, text]) => ({ code, text: expect.stringMatching(text) })));

/** Both pages that tell what is wrong. */
async function pagesOf(session: Session): Promise<Tab[]> {
  return [await openPopup(session), await session.extension('dashboard.html')];
}

const alarms = (session: Session) =>
  session.inExtension(async (browser) =>
    (await browser.alarms.getAll()).map(({ name, scheduledTime }) => ({
      name,
      hours: (scheduledTime - Date.now()) / 3_600_000,
    })),
  );
/** The alarm is there, and goes off within half a day. */
const isArmed = async (session: Session) => {
  const all = await alarms(session);
  expect(all.map(({ name }) => name)).toEqual(['wake']);
  expect(all[0]?.hours).toBeLessThanOrEqual(12);
};

inBothBrowsers('an alarm', STAGE, (it) => {
  it('that the browser has lost is set anew by the next event, which says so; later warnings come', async ({
    session,
    goTo,
  }) => {
    await visit(session, LADDER);
    await settle(session);
    await isArmed(session);
    await session.inExtension((browser) => browser.alarms.clearAll());
    await session.stopBackground();
    expect(await alarms(session)).toEqual([]);
    const pages = await pagesOf(session);
    for (const page of pages) await faulty(page, ['alarm-lost', /alarm was gone.*The alarm is set anew/]);
    await isArmed(session);
    const [popup, dashboard] = pages as [Tab, Tab];
    await press(popup, '[data-testid=fault-dismiss]');
    await faulty(popup);
    await faulty(dashboard);
    await goTo(CLOSES - 7 * DAY + MINUTE);
    await stand(session, [WEEK]);
  });

  it('that the browser refuses to set is said as long as it is so; warnings come with every other event', async ({
    session,
    goTo,
  }) => {
    await visit(session, LADDER);
    const pages = await pagesOf(session);
    await breakDown(session, { alarmless: true });
    await goTo(CLOSES - 7 * DAY + MINUTE);
    await stand(session, [WEEK]);
    for (const page of pages) await faulty(page, ['alarm-refused', /lets ClaimClock set no alarm/]);
    await breakDown(session, {});
    await goTo(CLOSES - 3 * DAY + MINUTE);
    for (const page of pages) await faulty(page);
    await isArmed(session);
    await stand(session, [THREE_DAYS]);
  });

  it('is back when the extension was switched off and on, and what was due meanwhile is told as late', async ({
    session,
    setClock,
    goTo,
  }) => {
    await visit(session, LADDER);
    // Switched off before it could do what is due.
    await breakDown(session, { hold: 'alarms.create' });
    await setClock(CLOSES - 7 * DAY + 2 * HOUR);
    await held(session, 'alarms.create');
    await session.switchOff();
    await settle(session);
    await stand(session, [WEEK, /^6 days left/, /\(Late: ClaimClock was not running when this was due\.\)$/]);
    await isArmed(session);
    const popup = await openPopup(session);
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length === 1);
    await goTo(CLOSES - 3 * DAY + MINUTE);
    await stand(session, [THREE_DAYS]);
  });
});

inBothBrowsers('a clock', STAGE, (it) => {
  it('that is set back by a year is said, and orders warn by the new time, whenever they were read', async ({
    session,
    goTo,
    setClock,
  }) => {
    await visit(session, LADDER);
    await goTo(NOW + 365 * DAY);
    await visit(session, TENT);
    expect(await shown(session)).toEqual([]);
    await setClock(NOW + HOUR);
    const pages = await pagesOf(session);
    for (const page of pages) await faulty(page, ['clock-back', /set back by about 365 days/]);
    await isArmed(session);
    await goTo(CLOSES - 7 * DAY + MINUTE);
    await goTo(CLOSES - 3 * DAY + MINUTE);
    // This one was first read next year.
    await goTo(at('2026-12-05') - 7 * DAY + MINUTE);
    // (It is not known when, so that it could be claimed from November 20 on is news.)
    await expect
      .poll(async () => (await shownIds(session)).filter((id) => !id.includes(':opens:')))
      .toEqual([WEEK, THREE_DAYS, warning(TENT, 168, '2026-12-05')]);
    await press(pages[0] as Tab, '[data-testid=fault-dismiss]');
    for (const page of pages) await faulty(page);
  });
});

inBothBrowsers('a notification', STAGE, (it) => {
  it('that the browser refuses is said and tried again, and then it is said no more', async ({
    session,
    goTo,
  }) => {
    await visit(session, LADDER);
    await breakDown(session, { refused: true });
    await goTo(CLOSES - 7 * DAY + MINUTE);
    const pages = await pagesOf(session);
    for (const page of pages) await faulty(page, ['not-shown', /1 warning could not be shown.*tries again/]);
    await stand(session);
    expect(await session.toolbarText()).toBe('1');
    await breakDown(session, {});
    await goTo(CLOSES - 7 * DAY + HOUR + 2 * MINUTE);
    await stand(session, [WEEK]);
    for (const page of pages) await faulty(page);
    await goTo(CLOSES - 3 * DAY + MINUTE);
    await stand(session, [THREE_DAYS]);
    expect(await shownIds(session)).toEqual([WEEK, THREE_DAYS]);
  });
});

inBothBrowsers('a browser that forbids notifications', { ...STAGE, only: 'chromium' }, (it) => {
  it('is named with what helps; allowed again, what is due comes', async ({ session, goTo }) => {
    await visit(session, LADDER);
    await breakDown(session, { denied: true });
    await goTo(CLOSES - 7 * DAY + MINUTE);
    const pages = await pagesOf(session);
    for (const page of pages) await faulty(page, ['blocked', /Notifications are not allowed/]);
    expect(await shown(session)).toEqual([]);
    expect(await session.toolbarText()).toBe('1');
    const [popup] = pages as [Tab];
    await press(popup, '[data-testid=test-notification]');
    await popup.waitFor(
      () => document.querySelector('[data-testid=test-result][data-result=denied]') !== null,
    );
    const test = await shownIds(session);
    await breakDown(session, {});
    // The very next event is enough.
    await goTo(CLOSES - 7 * DAY + 5 * MINUTE);
    await expect.poll(async () => (await shownIds(session)).slice(test.length)).toEqual([WEEK]);
    for (const page of pages) await faulty(page);
  });
});

inBothBrowsers('a full disk', STAGE, (it) => {
  it('is said; warnings come all the same, once, and are recorded when there is room again', async ({
    session,
    goTo,
  }) => {
    await visit(session, LADDER);
    await breakDown(session, { full: true });
    await goTo(CLOSES - 7 * DAY + MINUTE);
    await stand(session, [WEEK]);
    const pages = await pagesOf(session);
    for (const page of pages) await faulty(page, ['not-stored', /could not be stored.*Free some disk space/]);
    // A page that is read now says so as well.
    const tab = await session.open(`https://www.aliexpress.com/p/order/detail.html?orderId=${TENT}`);
    await tab.waitFor(
      () =>
        document.querySelector<HTMLElement>('claimclock-notice')?.dataset.code === 'not-stored' ? true : null,
      undefined,
      15_000,
    );
    await tab.close();
    // Neither woken again nor killed in between it is told twice.
    await goTo(CLOSES - 7 * DAY + HOUR);
    await session.stopBackground();
    await settle(session);
    expect(await shownIds(session)).toEqual([WEEK]);
    await breakDown(session, {});
    await goTo(CLOSES - 7 * DAY + HOUR + 10 * MINUTE);
    for (const page of pages) await faulty(page);
    await session.stopBackground();
    await goTo(CLOSES - 7 * DAY + 2 * HOUR);
    expect(await shownIds(session)).toEqual([WEEK]);
    await visit(session, TENT);
    await goTo(CLOSES - 3 * DAY + MINUTE);
    await stand(session, [THREE_DAYS]);
    await goTo(at('2026-12-05') - 7 * DAY + MINUTE);
    await goTo(CLOSES - DAY + MINUTE);
    expect((await shownIds(session)).slice(2)).toEqual([warning(TENT, 168, '2026-12-05'), DAY_BEFORE]);
  });
});
