import { expect } from '@playwright/test';
import type { Session, Tab } from './driver';
import { inBothBrowsers } from './each';
import { about, LIST, openList, visit } from './orders';

/** Orders through the whole stage machine of a dispute, by what pages tell and by what the buyer tells. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;
const REFUNDS = 'https://m.aliexpress.com/p/refund-dispute/list.html';

const day = (n: number) => new Date(NOW + n * DAY).toISOString().slice(0, 10);

/** Fills a field as a person does: the component hears of it. */
const fill = (tab: Tab, selector: string, value: string) =>
  tab.eval(
    ({ selector, value }) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (!field) throw new Error(`no ${selector}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );
const press = (tab: Tab, selector: string) =>
  tab.eval((selector) => {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`no ${selector}`);
    button.closest('details')?.setAttribute('open', '');
    button.click();
  }, selector);

/** The popup with one order open. */
async function openOrder(session: Session, id: string): Promise<Tab> {
  const popup = await session.extension('popup.html', { width: 380, height: 600 });
  await popup.waitFor((id) => document.querySelector(`[data-testid=order][data-order="${id}"]`) !== null, id);
  await press(popup, `[data-testid=order][data-order="${id}"]`);
  await popup.waitFor(() => document.querySelector('article.order') !== null);
  return popup;
}

interface Clock {
  right: string;
  rule: string;
  text: string;
  /** It names where its rule or its day is from. */
  sourced: boolean;
}

/** What the order page tells of the dispute. */
const read = (popup: Tab) =>
  popup.eval(() => {
    const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      stage: document.querySelector<HTMLElement>('[data-testid=dispute]')?.dataset.stage ?? null,
      clocks: all('[data-testid=clock]').map((one) => ({
        right: one.dataset.right ?? '',
        rule: one.dataset.rule ?? '',
        text: textOf(one),
        sourced: one.querySelector('a[href^="https://"]') !== null || /you, |read /i.test(textOf(one)),
      })),
      next: textOf(document.querySelector('.step b')),
      log: all('[data-testid=log] li').map((one) => one.dataset.step ?? ''),
      rungs: all('[data-testid=rung]').map((one) => ({
        route: one.dataset.route ?? '',
        state: one.dataset.state ?? '',
        rule: one.dataset.rule ?? '',
        text: textOf(one),
      })),
    };
  });

const stageIs = (popup: Tab, stage: string | null) =>
  expect.poll(async () => (await read(popup)).stage, { timeout: 30_000 }).toBe(stage);

/** Tells one step in the popup. */
async function tell(popup: Tab, step: string, fields: Record<string, string> = {}) {
  await press(popup, `[data-testid=move-${step}]`);
  await popup.waitFor(() => document.querySelector('[data-testid=step-form]') !== null);
  for (const [name, value] of Object.entries(fields)) {
    await fill(popup, `[data-testid=step-form] [name=${name}]`, value);
  }
  await press(popup, '[data-testid=step-save]');
  await popup.waitFor(() => document.querySelector('[data-testid=step-form]') === null);
}

const rights = (clocks: readonly Clock[]) => clocks.map(({ right, rule }) => `${right} ${rule}`).sort();

inBothBrowsers('a dispute told by hand', { now: NOW, timezone: 'Europe/Berlin', fresh: true }, (it) => {
  it('goes through every stage; each has its clocks with their source, its next step, and can be taken back', async ({
    session,
    marketplace,
  }) => {
    const { id } = about(marketplace, 'claim open, twelve days left');
    await visit(session, id);
    const popup = await openOrder(session, id);
    expect((await read(popup)).stage).toBeNull();
    expect((await read(popup)).rungs[0]).toMatchObject({ route: 'dispute', state: 'open' });

    const course: [step: string, fields: Record<string, string>, stage: string, clocks: string[]][] = [
      ['opened', { when: day(-9) }, 'awaiting-seller', ['decision AE-STEPIN', 'seller-answer AE-SELLER']],
      ['rejected', { when: day(-6) }, 'negotiation', ['decision AE-STEPIN']],
      [
        'evidence-asked',
        { when: day(-5), until: day(3) },
        'negotiation',
        ['add-evidence AE-EVIDENCE', 'decision AE-STEPIN'],
      ],
      [
        'proposals',
        { when: day(-4), until: day(4) },
        'proposals',
        ['add-evidence AE-EVIDENCE', 'choose-proposal AE-PROPOSAL'],
      ],
      ['accepted', { when: day(-3), outcome: 'return' }, 'return-agreed', ['send-return AE-RETURN-SHIP']],
      ['return-sent', { when: day(-2) }, 'return-sent', ['return-check AE-RETURN-SCAN']],
      ['return-refused', { when: day(-1) }, 'return-refused', ['appeal AE-APPEAL']],
      ['appealed', { when: day(-1) }, 'appeal', []],
      ['refund-started', { when: day(0) }, 'refund-due', ['refund AE-REFUND']],
    ];
    const seen: string[] = [];
    for (const [step, fields, stage, clocks] of course) {
      await tell(popup, step, fields);
      await stageIs(popup, stage);
      seen.push(step);
      // A step that changes no stage is there as soon as the log has it.
      await expect.poll(async () => (await read(popup)).log).toEqual(seen);
      const now = await read(popup);
      expect([step, rights(now.clocks)]).toEqual([step, clocks]);
      for (const clock of now.clocks) {
        expect(clock.text, `${step}: ${clock.right}`).toMatch(/\d/);
        expect(clock.sourced, `${step}: ${clock.right}`).toBe(true);
      }
      expect(now.next, step).not.toBe('');
      if (['awaiting-seller', 'proposals', 'refund-due'].includes(stage)) {
        expect(now.rungs[0]).toMatchObject({ route: 'dispute', state: 'used' });
      }
    }
    await tell(popup, 'refunded', { when: day(0) });
    await expect
      .poll(() => popup.eval(() => document.querySelector('.order-head')?.textContent ?? ''))
      .toMatch(/settled|refunded|arrived/i);

    // Taken back one after the other, it goes back the same way.
    for (const stage of ['refund-due', 'appeal', 'return-refused', 'return-sent']) {
      await popup.eval(() => {
        const back = [...document.querySelectorAll<HTMLElement>('[data-testid=take-back]')].at(-1);
        back?.closest('details')?.setAttribute('open', '');
        back?.click();
      });
      await stageIs(popup, stage);
    }
  });

  it('lost, cancelled or closed by accepting: what is left is said, and only what is left', async ({
    session,
    marketplace,
  }) => {
    const { id } = about(marketplace, 'claim open, twelve days left');
    await visit(session, id);
    const popup = await openOrder(session, id);
    await tell(popup, 'opened', { when: day(-3) });
    await tell(popup, 'lost', { when: day(-1) });
    await stageIs(popup, 'lost');
    const lost = await read(popup);
    expect(rights(lost.clocks)).toEqual(['appeal AE-APPEAL']);
    expect(lost.rungs.slice(0, 2)).toMatchObject([
      { route: 'dispute', state: 'over' },
      { route: 'appeal', state: 'open', rule: 'AE-APPEAL' },
    ]);
    const takeBack = () =>
      popup.eval(() => {
        const back = [...document.querySelectorAll<HTMLElement>('[data-testid=take-back]')].at(-1);
        back?.closest('details')?.setAttribute('open', '');
        back?.click();
      });
    await takeBack();
    await stageIs(popup, 'awaiting-seller');
    await tell(popup, 'withdrawn', { when: day(-1) });
    await stageIs(popup, 'withdrawn');
    expect((await read(popup)).rungs[0]).toMatchObject({ route: 'dispute', state: 'open' });
  });

  it('the ladder asks what it does not know, and tells the day of each way with its source', async ({
    session,
    marketplace,
  }) => {
    const order = about(marketplace, 'claim open, twelve days left');
    order.paymentMethod = '';
    order.countryCode = '';
    await visit(session, order.id);
    const popup = await openOrder(session, order.id);
    const asked = (await read(popup)).rungs.filter(({ state }) => state === 'question');
    expect(asked.map(({ route }) => route)).toEqual(['paypal', 'law']);
    await fill(popup, '[data-testid=ask-payment]', 'paypal');
    await expect
      .poll(async () => (await read(popup)).rungs.find(({ route }) => route === 'paypal'))
      .toMatchObject({ state: 'open', rule: 'PP-OPEN' });
    await fill(popup, '[data-testid=ask-country]', 'DE');
    await expect
      .poll(async () =>
        (await read(popup)).rungs.filter(({ route }) => route === 'law').map(({ rule }) => rule),
      )
      .toContain('EU-14');
    const { rungs } = await read(popup);
    expect(rungs.find(({ rule }) => rule === 'PP-OPEN')?.text).toMatch(/2027.*paypal\.com/s);
    for (const rung of rungs.filter(({ route }) => route === 'law')) {
      expect(rung.text).toMatch(/general rule/i);
      expect(rung.text).not.toMatch(/you have the right/i);
    }
  });
});

inBothBrowsers('a dispute that pages tell', { now: NOW, timezone: 'Europe/Berlin', fresh: true }, (it) => {
  it('goes from the card and the refund list to its end, each look moving it on', async ({
    session,
    marketplace,
    setClock,
  }) => {
    const order = about(marketplace, 'claim open, twelve days left');
    await visit(session, order.id);

    // The note on the card: a dispute, and nobody tells since when.
    order.refundNote = { title: 'Refund request submitted', amountText: null };
    const list = await openList(session, 10, LIST);
    await list.close();
    let popup = await openOrder(session, order.id);
    await stageIs(popup, 'awaiting-seller');
    expect((await read(popup)).clocks).toEqual([]);
    await popup.close();

    // The refund list knows the day: the clocks run.
    order.case = {
      status: 2,
      reverseOrderId: '6300000000000901',
      reverseOrderLineId: '6300000000000902',
      opened: NOW - 2 * DAY,
      changed: NOW - 2 * DAY,
    };
    const refunds = await session.open(REFUNDS);
    await refunds.waitFor(() => document.readyState === 'complete');
    popup = await openOrder(session, order.id);
    await expect
      .poll(async () => rights((await read(popup)).clocks), { timeout: 30_000 })
      .toEqual(['decision AE-STEPIN', 'seller-answer AE-SELLER']);
    // Two days ago and five days: the 25th in California, of which nine hours are the 26th in Berlin.
    const answer = (await read(popup)).clocks.find(({ right }) => right === 'seller-answer');
    expect(answer?.text).toMatch(/Nov 26/);
    expect(answer?.sourced).toBe(true);

    // It ends, and nobody tells how: that is asked.
    await setClock(NOW + 10 * DAY);
    order.case = { ...order.case, status: 4, changed: NOW + 9 * DAY };
    order.refundNote = null;
    const again = await openList(session, 10, LIST);
    await again.close();
    await refunds.reload();
    await stageIs(popup, 'ended');

    // The money comes: the card says so, and the order is settled.
    order.refundNote = { title: 'Refund completed', amountText: order.totalText };
    await setClock(NOW + 12 * DAY);
    const last = await openList(session, 10, LIST);
    await last.waitFor(
      (id) => document.querySelector(`claimclock-badge[data-order="${id}"][data-state=settled]`) !== null,
      order.id,
      10_000,
    );
    await stageIs(popup, 'refunded');
  });
});

inBothBrowsers('an order added by hand', { now: NOW, timezone: 'Europe/Berlin', fresh: true }, (it) => {
  it('follows the rules of its shop, warns like any other, can be corrected, removed and brought back', async ({
    session,
    setClock,
  }) => {
    const popup = await session.extension('popup.html', { width: 380, height: 600 });
    await popup.waitFor(() => document.querySelector('[data-testid=add-order]') !== null);
    await press(popup, '[data-testid=add-order]');
    await popup.waitFor(() => document.querySelector('[data-testid=order-form]') !== null);
    // Nothing filled in: nothing is lost, and what is missing is said.
    await press(popup, '[data-testid=order-save]');
    expect(
      await popup.eval(() => document.querySelector('[data-testid=order-form]')?.textContent ?? ''),
    ).not.toBe('');
    const put = (name: string, value: string) =>
      fill(popup, `[data-testid=order-form] [name=${name}]`, value);
    await put('shop', 'ebay');
    await put('title', 'Desk lamp');
    await put('link', 'https://www.ebay.com/itm/1');
    await put('placed', day(-20));
    await put('estimated', day(-5));
    // eBay: from the day after the latest estimated delivery, for 30 days.
    const preview = await popup.waitFor(() => {
      const row = document.querySelector<HTMLElement>('[data-testid=preview][data-right=not-received]');
      return row ? { rule: row.dataset.rule ?? '', until: row.dataset.until ?? '' } : null;
    });
    expect(preview).toEqual({ rule: 'EB-INR-OPEN', until: `${day(24)}T10:00:00.000Z` });
    await press(popup, '[data-testid=order-save]');
    const row = await popup.waitFor(() => {
      const one = document.querySelector<HTMLElement>('[data-testid=order]');
      return one
        ? { state: one.dataset.state ?? '', until: one.dataset.until ?? '', text: one.textContent ?? '' }
        : null;
    });
    expect(row).toMatchObject({ state: 'open', until: `${day(24)}T10:00:00.000Z` });
    expect(row.text).toMatch(/Desk lamp/);

    // Three days before it ends the browser warns.
    await setClock(NOW + 21.5 * DAY);
    await session.fireAlarm('wake');
    await expect
      .poll(async () => Object.keys(await session.notifications()).some((id) => id.startsWith('ebay:')), {
        timeout: 30_000,
      })
      .toBe(true);

    await press(popup, '[data-testid=order]');
    await popup.waitFor(
      () => document.querySelector('[data-testid=correct-estimated], [data-testid=remove-order]') !== null,
    );
    await press(popup, '[data-testid=remove-order]');
    const listed = () => popup.eval(() => document.querySelectorAll('[data-testid=order]').length);
    await expect.poll(listed).toBe(0);
    const dashboard = await session.extension('dashboard.html');
    await dashboard.waitFor(() => document.querySelector('[data-testid=bring-back]') !== null);
    await press(dashboard, '[data-testid=bring-back]');
    await expect.poll(listed).toBe(1);
  });
});
