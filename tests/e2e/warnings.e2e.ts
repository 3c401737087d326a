import { expect } from '@playwright/test';
import { situations } from '../marketplace';
import { inBothBrowsers } from './each';
import {
  about,
  DAY,
  detailOf,
  HOUR,
  onItsWay,
  openOrder,
  openPopup,
  pacific,
  press,
  settle,
  shown,
  shownIds,
  stand,
  standing,
  stateIn,
  tell,
  visit,
  visitUntil,
  warning,
} from './orders';

/** Warnings, from the order's page to what stands on the screen. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const [LADDER, TENT, KITE, DRUM, VASE] = [1, 2, 3, 4, 5].map((n) => `821499999999990${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const at = (day: string) => Date.parse(pacific(day));
const STAGE = { now: NOW, timezone: 'Europe/Berlin', fresh: true } as const;

inBothBrowsers(
  'one order',
  { ...STAGE, orders: () => [onItsWay(LADDER, 'Folding ladder', '2026-12-01')] },
  (it) => {
    it('is told when its protection ends, when it can be claimed, and 7 days, 3 days, 1 day and 3 hours before it closes: each once, the one before withdrawn, and nothing after', async ({
      session,
      goTo,
    }) => {
      const badge = await visit(session, LADDER);
      expect(badge).toMatchObject({ state: 'waiting', until: pacific('2026-12-16') });
      const closes = at('2026-12-16');
      expect(await standing(session)).toEqual([]);
      const popup = await openPopup(session);

      const course: [
        due: number,
        name: 'soft' | 'opens' | number,
        title: RegExp,
        message: RegExp,
        state: string,
        toolbar: string,
      ][] = [
        [
          at('2026-12-01') - 2 * DAY,
          'soft',
          /^The protection ends in 47 hours$/,
          /^Folding ladder \(\$31\.40\): not here yet\? Ask for more time .* from Dec 1 on, until Dec 16/,
          'waiting',
          '',
        ],
        [
          // The page prints a day; it is over everywhere that it may be counted in.
          at('2026-12-01'),
          'opens',
          /^You can claim now: Not received$/,
          /^Folding ladder \(\$31\.40\): not here\? You can claim it until Dec 16, 9:00 AM\./,
          'open',
          '',
        ],
        [
          closes - 7 * DAY,
          168,
          /^6 days left to claim$/,
          /^Folding ladder \(\$31\.40\): a claim is possible until Dec 16, 9:00 AM\. Click to check the order\.$/,
          'soon',
          '1',
        ],
        [closes - 3 * DAY, 72, /^2 days left to claim$/, /until Dec 16, 9:00 AM/, 'soon', '1'],
        [closes - DAY, 24, /^23 hours left to claim$/, /until tomorrow, 9:00 AM/, 'urgent', '1'],
        [closes - 3 * HOUR, 3, /^2 hours left to claim$/, /until today, 9:00 AM/, 'urgent', '1'],
      ];
      const told: string[] = [];
      for (const [due, name, title, message, state, toolbar] of course) {
        await goTo(due - 5 * MINUTE);
        expect(await shownIds(session)).toEqual(told);
        await goTo(due + MINUTE);
        const id = warning(LADDER, name, typeof name === 'number' ? '2026-12-16' : '2026-12-01');
        told.push(id);
        await stand(session, [id, title, message]);
        await expect.poll(() => session.toolbarText()).toBe(toolbar);
        await expect.poll(() => stateIn(popup, LADDER)).toBe(state);
        // However often the background is woken: once.
        await goTo(due + 20 * MINUTE);
        await settle(session);
        expect(await shownIds(session)).toEqual(told);
      }

      // What stood says no longer what was true a moment ago; once it is over for sure nothing does.
      await goTo(closes + MINUTE);
      await expect.poll(() => stateIn(popup, LADDER)).toBe('closing');
      await stand(session, [told.at(-1) ?? '', /^May be closing now$/, /the last safe moment has passed/]);
      const last = await shownIds(session);
      for (const after of [30 * HOUR, 3 * DAY, 10 * DAY]) {
        await goTo(closes + after);
        await expect.poll(() => stateIn(popup, LADDER)).toBe('closed');
        await expect.poll(() => session.toolbarText()).toBe('');
        await stand(session);
      }
      expect(await shownIds(session)).toEqual(last);
    });

    it('is silent from the moment it has arrived, what stands is withdrawn; taken back it warns again', async ({
      session,
      goTo,
    }) => {
      await visit(session, LADDER);
      const closes = at('2026-12-16');
      await goTo(closes - 7 * DAY + MINUTE);
      await stand(session, [warning(LADDER, 168, '2026-12-16')]);
      const popup = await openOrder(session, LADDER);
      await press(popup, 'button', 'Arrived, all fine');
      await stand(session);
      await expect.poll(() => session.toolbarText()).toBe('');
      await goTo(closes - 3 * DAY + MINUTE);
      expect(await standing(session)).toEqual([]);
      await press(popup, 'button', 'Undo');
      await expect.poll(() => session.toolbarText()).toBe('1');
      // What became due in the meantime is due now.
      await stand(session, [warning(LADDER, 72, '2026-12-16'), /^2 days left/]);
      await goTo(closes - DAY + MINUTE);
      await stand(session, [warning(LADDER, 24, '2026-12-16'), /^23 hours left/]);
    });

    it('muted is silent at once and for good, popup and toolbar go on; unmuted it tells what is due', async ({
      session,
      goTo,
    }) => {
      await visit(session, LADDER);
      const closes = at('2026-12-16');
      await goTo(closes - 7 * DAY + MINUTE);
      await stand(session, [warning(LADDER, 168, '2026-12-16')]);
      const popup = await openOrder(session, LADDER);
      await press(popup, '[data-testid=mute]');
      await stand(session);
      await goTo(closes - 3 * DAY + MINUTE);
      await goTo(closes - DAY + MINUTE);
      expect(await shownIds(session)).toEqual([warning(LADDER, 168, '2026-12-16')]);
      expect(await session.toolbarText()).toBe('1');
      expect(await popup.eval(() => document.querySelector('[data-testid=reminders]')?.textContent)).toMatch(
        /No notifications come for this order\. Its badge, this list and the number on the icon go on\./,
      );
      await press(popup, '[data-testid=unmute]');
      await stand(session, [warning(LADDER, 24, '2026-12-16'), /^23 hours left/]);
    });

    it('that gets another day on its page is warned of by that day: later, then nearer', async ({
      session,
      marketplace,
      goTo,
    }) => {
      const order = marketplace.order(LADDER);
      await visit(session, LADDER);
      await goTo(at('2026-12-16') - 7 * DAY + MINUTE);
      await stand(session, [warning(LADDER, 168, '2026-12-16')]);

      order.protectionDay = '2026-12-06';
      await visitUntil(session, LADDER, '2026-12-21');
      await stand(session);
      await expect.poll(() => session.toolbarText()).toBe('');
      await goTo(at('2026-12-16') - 3 * DAY + MINUTE);
      expect(await standing(session)).toEqual([]);
      await goTo(at('2026-12-21') - 7 * DAY + MINUTE);
      await stand(session, [warning(LADDER, 168, '2026-12-21'), /^6 days left/, /until Dec 21, 9:00 AM/]);
      await goTo(at('2026-12-21') - 6 * DAY + MINUTE);

      // Three days less: what it said is not true any more, and the nearer day is news.
      order.protectionDay = '2026-12-03';
      await visitUntil(session, LADDER, '2026-12-18');
      await stand(session, [warning(LADDER, 72, '2026-12-18'), /^2 days left/, /until Dec 18, 9:00 AM/]);
      await goTo(at('2026-12-18') - DAY + MINUTE);
      await stand(session, [warning(LADDER, 24, '2026-12-18'), /^23 hours left/]);
    });
  },
);

inBothBrowsers(
  'several orders',
  {
    ...STAGE,
    orders: () => [
      // They close on Nov 26, Nov 30, Nov 30, Dec 1 and Dec 2.
      onItsWay(LADDER, 'Folding ladder', '2026-11-11'),
      onItsWay(TENT, 'Two-person tent', '2026-11-15'),
      onItsWay(KITE, 'Stunt kite', '2026-11-15'),
      onItsWay(DRUM, 'Frame drum', '2026-11-16'),
      onItsWay(VASE, 'Glass vase', '2026-11-17'),
    ],
  },
  (it) => {
    it('are one notification a day, soonest first, and what closes within a day is one of its own; clicks open the list or the order', async ({
      session,
      marketplace,
      goTo,
    }) => {
      for (const { id } of marketplace.orders) await visit(session, id);
      expect(await standing(session)).toEqual([]);
      const mute = (value: boolean) => tell(session, KITE, { field: 'muted', value });
      await mute(true);

      await goTo(at('2026-11-23') + MINUTE);
      await stand(session, [
        'digest:2026-11-23',
        /^2 orders need you, the first has 2 days left$/,
        /^Folding ladder: claim until Nov 26, 9:00 AM\nTwo-person tent: claim until Nov 30, 9:00 AM$/,
      ]);
      // Due from now on; today's was shown, so it is in tomorrow's.
      await mute(false);
      for (const hours of [1, 5, 12]) {
        await goTo(at('2026-11-23') + hours * HOUR);
        expect(await shownIds(session)).toEqual(['digest:2026-11-23']);
      }
      await goTo(at('2026-11-24') + MINUTE);
      await expect.poll(() => shownIds(session)).toEqual(['digest:2026-11-23', 'digest:2026-11-24']);
      const second = (await shown(session)).at(-1);
      expect(second?.title).toBe('2 orders need you, the first has 5 days left');
      expect(second?.message).toBe(
        'Stunt kite: claim until Nov 30, 9:00 AM\nFrame drum: claim until Dec 1, 9:00 AM',
      );

      // The last day of one, and an ordinary warning of another.
      await goTo(at('2026-11-25') + MINUTE);
      await expect
        .poll(async () => (await shown(session)).slice(2).map(({ id, title }) => [id, title]))
        .toEqual([
          [warning(LADDER, 24, '2026-11-26'), '23 hours left to claim'],
          [warning(VASE, 168, '2026-12-02'), '6 days left to claim'],
        ]);
      await goTo(at('2026-11-25') + 8 * HOUR);
      expect(await shown(session)).toHaveLength(4);

      await session.clickNotification(warning(VASE, 168, '2026-12-02'));
      expect((await session.waitForTab(`orderId=${VASE}`)).url()).toBe(detailOf(VASE));
      await session.clickNotification('digest:2026-11-24');
      const list = await session.waitForTab('popup.html?view=due');
      await list.waitFor(() => document.querySelector('[data-testid=order]') !== null);
      expect(
        await list.eval(() =>
          [...document.querySelectorAll<HTMLElement>('[data-testid=order]')].map(
            ({ dataset }) => dataset.order,
          ),
        ),
      ).toEqual([LADDER, TENT, KITE, DRUM, VASE]);
      // What was clicked does not stand any more.
      const clicked = ['digest:2026-11-24', warning(VASE, 168, '2026-12-02')];
      await expect
        .poll(async () => (await standing(session)).filter(({ id }) => clicked.includes(id)))
        .toEqual([]);
    });
  },
);

inBothBrowsers('orders that are old when first read', { ...STAGE, orders: situations }, (it) => {
  it('stand in popup and toolbar and send no notification; what lies ahead of them is told', async ({
    session,
    marketplace,
    goTo,
  }) => {
    const parts = ['closes in less than two days', 'claim closes in five days', 'its last day is today'];
    const old = parts.map((part) => about(marketplace, part));
    for (const { id } of [...old, about(marketplace, 'completed long ago')]) await visit(session, id);
    await settle(session);
    expect(await shown(session)).toEqual([]);
    expect(await session.toolbarText()).toBe('3');
    const popup = await openPopup(session);
    await popup.waitFor(() => document.querySelectorAll('[data-testid=order]').length >= 3);
    expect(await Promise.all(old.map(({ id }) => stateIn(popup, id)))).toEqual(['urgent', 'soon', 'closing']);
    expect(await shown(session)).toEqual([]);
    const [urgent] = old;
    await goTo(at('2026-11-23') + MINUTE);
    await stand(session, [
      warning(urgent?.id ?? '', 24, '2026-11-24'),
      /^23 hours left to claim$/,
      /^Mechanical keyboard, 75 %, hot-swap \(\$58\.90\): a claim is possible until tomorrow/,
    ]);
  });
});

inBothBrowsers(
  'a browser that was closed for 40 days',
  {
    ...STAGE,
    orders: () => [
      onItsWay(LADDER, 'Folding ladder', '2026-12-01'),
      onItsWay(TENT, 'Two-person tent', '2026-12-14'),
      onItsWay(KITE, 'Stunt kite', '2026-12-18'),
      onItsWay(DRUM, 'Frame drum', '2026-12-22'),
      onItsWay(VASE, 'Glass vase', '2027-01-05'),
    ],
  },
  (it) => {
    it('says at its next start in one notification what was missed, as late, and nothing more that day', async ({
      session,
      marketplace,
      goTo,
      restartAt,
    }) => {
      for (const { id } of marketplace.orders) await visit(session, id);
      expect(await shown(session)).toEqual([]);
      // Jan 1. One closed two weeks ago, one three days ago; one closes tomorrow, one in five days, one in three weeks.
      await restartAt(NOW + 40 * DAY);
      const summary = [
        /^summary:/,
        /^While ClaimClock was not running: 4 orders need you$/,
        /^Stunt kite: claim until tomorrow, 9:00 AM\nFrame drum: claim until Jan 6, 9:00 AM\nFolding ladder: has closed\nTwo-person tent: has closed$/,
      ] as const;
      await stand(session, [...summary]);
      for (const later of [1, 3, 6]) {
        await goTo(NOW + 40 * DAY + later * HOUR);
        await settle(session);
      }
      expect(await shown(session)).toHaveLength(1);
      const popup = await openPopup(session);
      await expect.poll(() => stateIn(popup, KITE)).toBe('urgent');
      expect(await session.toolbarText()).toBe('2');
      // What comes from now on is told as always.
      await goTo(at('2027-01-02') - 3 * HOUR + MINUTE);
      await expect
        .poll(async () => (await shown(session)).slice(1).map(({ id, title }) => [id, title]))
        .toEqual([[warning(KITE, 3, '2027-01-02'), '2 hours left to claim']]);
    });
  },
);
