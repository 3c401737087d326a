import { expect } from '@playwright/test';
import { addDays, dayOf } from '../marketplace';
import { inBothBrowsers } from './each';
import {
  breakDown,
  DAY,
  HOUR,
  held,
  onItsWay,
  pacific,
  settle,
  shownIds,
  stand,
  tell,
  visit,
  warning,
} from './orders';
import type { Step } from './recorder';

/** The background dies in the middle of its work: no warning is lost, and none comes twice. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const at = (day: string) => Date.parse(pacific(day));

/** Where it dies, in the order of a run that has a warning to show. */
const STEPS: Step[] = [
  'alarms.create',
  'storage.session.set',
  'notifications.create',
  'ledger',
  'action.setBadgeText',
  'storage.local.set',
];

inBothBrowsers(
  'the background',
  {
    ...{ now: NOW, timezone: 'Europe/Berlin', fresh: true, orders: () => [] },
    // Firefox ends it by itself while it waits for what never comes.
    // Longer than its first reading takes on a busy machine.
    idleAfter: 2_000,
  },
  (it) => {
    it('may end at every step of a run: its alarm stands, and the next run shows each warning once', async ({
      session,
      marketplace,
      goTo,
      setClock,
    }) => {
      for (const [n, step] of STEPS.entries()) {
        const id = `821499999999991${n}`;
        // Each closes three days after the one before.
        const closeDay = addDays(dayOf(NOW), 10 + 3 * n);
        const due = at(closeDay) - DAY;
        marketplace.orders = [onItsWay(id, `Lamp ${n}`, addDays(closeDay, -15))];
        await goTo(due - 3 * HOUR);
        await visit(session, id);
        await settle(session);
        if (step === 'storage.local.set') {
          // The last that is done for a word of the buyer, which makes the warning due.
          await tell(session, id, { field: 'muted', value: true });
          await goTo(due + MINUTE);
          await breakDown(session, { hold: step });
          void tell(session, id, { field: 'muted', value: false }).catch(() => undefined);
        } else {
          // An alarm that went off is gone.
          await session.inExtension((browser) => browser.alarms.clearAll());
          await breakDown(session, { hold: step });
          await setClock(due + MINUTE);
        }
        await held(session, step);
        await session.idle();

        const wanted = warning(id, 24, closeDay);
        const before = (await shownIds(session)).filter((one) => one === wanted).length;
        const shownYet = STEPS.indexOf(step) >= STEPS.indexOf('notifications.create');
        expect([step, before]).toEqual([step, shownYet ? 1 : 0]);
        const alarms = await session.inExtension(async (browser) =>
          (await browser.alarms.getAll()).map(({ name, scheduledTime }) => [
            name,
            (scheduledTime - Date.now()) / 3_600_000,
          ]),
        );
        expect([step, alarms]).toEqual([step, [['wake', expect.any(Number)]]]);
        expect(alarms[0]?.[1]).toBeLessThanOrEqual(12);

        await session.fireAlarm('wake');
        await stand(session, [wanted, /^23 hours left to claim$/, new RegExp(`^Lamp ${n} `)]);
        await settle(session);
        const after = (await shownIds(session)).filter((one) => one === wanted).length;
        // Only where it died between showing and recording it may show it again, under the same id.
        expect([step, after]).toEqual([step, step === 'notifications.create' ? expect.any(Number) : 1]);
        expect(after).toBeLessThanOrEqual(2);
        await tell(session, id, { field: 'settled', value: true });
        await stand(session);
      }
    });

    it('that ends for want of work is woken for every warning', async ({
      session,
      marketplace,
      setClock,
    }) => {
      const id = '8214999999999901';
      marketplace.orders = [onItsWay(id, 'Folding ladder', '2026-11-15')];
      await visit(session, id);
      const closes = at('2026-11-30');
      const told: string[] = [];
      for (const [lead, words] of [
        [168, /^6 days/],
        [72, /^2 days/],
        [24, /^23 hours/],
      ] as const) {
        await session.idle();
        // The moment comes while it is away; the alarm is what wakes it.
        await breakDown(session, { hold: 'alarms.create' });
        await setClock(closes - lead * HOUR + MINUTE);
        await held(session, 'alarms.create');
        await session.idle();
        await session.fireAlarm('wake');
        told.push(warning(id, lead, '2026-11-30'));
        await stand(session, [told.at(-1) ?? '', words]);
        await settle(session);
        expect(await shownIds(session)).toEqual(told);
      }
    });
  },
);
