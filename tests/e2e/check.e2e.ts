import { expect } from '@playwright/test';
import type { Session, Tab } from './driver';
import { inBothBrowsers } from './each';
import {
  about,
  breakDown,
  DAY,
  detailOf,
  fill,
  LIST,
  onItsWay,
  openList,
  openOrder,
  openPopup,
  press,
  visit,
} from './orders';

/** "Is it a trick?": a message is judged on the device, joined to an order's clock, and stored only where it is kept. */

const NOW = Date.parse('2026-11-22T12:00:00Z');
const LAMP = '8215000000000701';
const TENT = '8215000000000702';
/** From the 1st of December the lamp can be claimed for 15 days: until the 16th begins in Los Angeles. */
const STAGE = {
  now: NOW,
  timezone: 'Europe/Berlin',
  fresh: true,
  orders: () => [onItsWay(LAMP, 'Desk lamp', '2026-12-01'), onItsWay(TENT, 'Tent', '2026-12-20')],
};

const TRICK = 'Dear friend, please close the dispute first, then we refund you.';
const WAIT = 'Dear friend, the parcel is late. Please wait 15 days more.';
const HARMLESS = 'Hello, your parcel was sent this morning. Have a nice day!';

const at = (id: string) => `[data-testid=${id}]`;
const textOf = (tab: Tab, id: string): Promise<string | null> =>
  tab.eval(
    (selector) =>
      document.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? null,
    at(id),
  );
const saying = (tab: Tab, id: string, words: RegExp) =>
  expect.poll(() => textOf(tab, id), { timeout: 30_000 }).toMatch(words);
const gone = (tab: Tab, id: string) => expect.poll(() => textOf(tab, id), { timeout: 30_000 }).toBeNull();
const levelIs = (tab: Tab, level: string) =>
  expect
    .poll(
      () => tab.eval(() => document.querySelector<HTMLElement>('[data-testid=check-verdict]')?.dataset.level),
      { timeout: 30_000 },
    )
    .toBe(level);
const marked = (tab: Tab) =>
  tab.eval(() =>
    [...document.querySelectorAll('[data-testid=check-message] mark')].map((one) => one.textContent),
  );

/** Puts a text into the field as a paste does, at once. */
async function paste(tab: Tab, text: string) {
  await tab.waitFor((selector) => document.querySelector(selector) !== null, at('check-text'));
  await tab.eval(
    (of) => {
      const field = document.querySelector<HTMLTextAreaElement>(of.selector);
      field?.select();
      if (field) field.setRangeText(of.text);
      field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    { selector: at('check-text'), text },
  );
}

async function openCheck(session: Session): Promise<Tab> {
  const popup = await openPopup(session);
  await press(popup, at('tab-check'));
  return popup;
}

/** Everything that is stored, as the dashboard saves it. */
async function exported(session: Session): Promise<string> {
  const page = await session.extension('dashboard.html');
  await page.waitFor(() => document.querySelector('[data-testid=export-json]') !== null);
  await page.eval(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.body.dataset.exported = text;
      });
      return real(blob);
    };
  });
  await press(page, at('export-json'));
  const text = await page.waitFor(() => document.body.dataset.exported ?? null);
  await page.close();
  return text;
}

inBothBrowsers('a message that is checked', STAGE, (it) => {
  it('has its verdict, its words marked, what to do and what to answer; a harmless one has none of it', async ({
    session,
  }) => {
    const popup = await openCheck(session);
    await paste(popup, TRICK);
    await levelIs(popup, 'danger');
    await saying(
      popup,
      'check-signal',
      /^“Close the dispute first, then I refund you” .*What to do\. Keep it open/,
    );
    expect((await marked(popup)).join(' ')).toMatch(/close.*dispute/);
    await saying(popup, 'check-answer', /dispute/);
    await popup.click(at('check-copy'));
    await saying(popup, 'check-copied', /^Copied\.$/);

    await paste(popup, HARMLESS);
    await levelIs(popup, 'none');
    await saying(popup, 'check-verdict', /^Nothing unusual in the words That is no promise/);
    await gone(popup, 'check-answer');
    await paste(popup, '[Image]');
    await saying(popup, 'check-verdict', /^Hardly more than a link or a picture/);

    // What was pasted is still there after a look at the tips, and was stored nowhere.
    await paste(popup, TRICK);
    await press(popup, at('tab-tips'));
    await gone(popup, 'check-text');
    await press(popup, at('tab-check'));
    await levelIs(popup, 'danger');
    expect(await exported(session)).not.toContain('close the dispute');
    expect(popup.errors).toEqual([]);
  });

  it('of a hundred thousand characters leaves the field free for typing, and is judged when it stands still', async ({
    session,
  }) => {
    const popup = await openCheck(session);
    await paste(popup, `${HARMLESS} `.repeat(1700) + TRICK);
    // Each letter is typed while the long text waits to be judged.
    await popup.eval(() => document.querySelector<HTMLTextAreaElement>('[data-testid=check-text]')?.focus());
    await popup.type(' Thanks');
    const length = await popup.eval(
      () => document.querySelector<HTMLTextAreaElement>('[data-testid=check-text]')?.value.length ?? 0,
    );
    expect(length).toBe((HARMLESS.length + 1) * 1700 + TRICK.length + 7);
    await levelIs(popup, 'danger');
    const shown = (await textOf(popup, 'check-message')) ?? '';
    expect(shown.length).toBeLessThan(2000);
    expect(popup.errors).toEqual([]);
  });

  it('is joined to the clock of its order: the same wait is short enough today, and too long a fortnight later', async ({
    session,
    setClock,
  }) => {
    await visit(session, LAMP);
    const popup = await openOrder(session, LAMP);
    await press(popup, at('check-order-message'));
    await paste(popup, WAIT);
    await saying(
      popup,
      'check-fact',
      /^Asks you to wait 15 days; you have 23 days, until Dec 16, 9:00 AM\. Do not wait longer than that\./,
    );
    await popup.close();

    await setClock(NOW + 14 * DAY);
    const later = await openOrder(session, LAMP);
    await press(later, at('check-order-message'));
    await paste(later, WAIT);
    await levelIs(later, 'danger');
    await saying(later, 'check-fact', /^Asks you to wait 15 days; you have 9 days, until Dec 16, 9:00 AM/);
    await saying(later, 'check-signal', /^“Just wait, no dispute please”/);
  });
});

inBothBrowsers('a message that is kept', STAGE, (it) => {
  it('stands with its order and in the export, not in the page of the marketplace; it is removed and brought back', async ({
    session,
  }) => {
    await visit(session, LAMP);
    await visit(session, TENT);
    const popup = await openCheck(session);
    await paste(popup, TRICK);
    await levelIs(popup, 'danger');
    await fill(popup, at('check-order'), `aliexpress:${LAMP}`);
    await fill(popup, at('check-received'), '2026-11-20');
    await press(popup, at('check-keep'));
    await saying(popup, 'check-kept', /^Kept with “Desk lamp”\./);
    await press(popup, at('check-show'));
    await saying(popup, 'evidence', /^“Close the dispute first, then I refund you” Received Nov 20/);
    const kept = JSON.parse(await exported(session)) as { evidence: Record<string, unknown>[] };
    expect(kept.evidence).toEqual([
      expect.objectContaining({
        ...{ key: `aliexpress:${LAMP}`, text: TRICK, received: '2026-11-20', level: 'danger', lang: 'en' },
        kinds: expect.arrayContaining(['cancel_dispute_promise']),
      }),
    ]);

    // Neither the badge's data nor its card has any of it.
    const page = await session.open(detailOf(LAMP));
    await page.waitFor(() => document.querySelector('claimclock-badge[data-state]') !== null);
    const views = await session.inExtension(
      (browser, key) => browser.runtime.sendMessage({ name: 'ask', keys: [key] }),
      `aliexpress:${LAMP}`,
    );
    expect(JSON.stringify(views)).toContain(LAMP);
    expect(JSON.stringify(views)).not.toContain('close the dispute');
    await page.click('claimclock-badge[data-state] >>> button');
    await page.waitFor(
      () => document.querySelector('claimclock-badge')?.shadowRoot?.querySelector('.cc-card') != null,
    );
    const inPage = await page.eval(() =>
      [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.textContent ?? '').join(' '),
    );
    expect(inPage).not.toContain('close the dispute');
    await page.close();

    await press(popup, at('evidence-remove'));
    await gone(popup, 'evidence');
    expect(await exported(session)).not.toContain('close the dispute');
    await press(popup, at('evidence-undo'));
    await saying(popup, 'evidence', /^“Close the dispute first, then I refund you” Received Nov 20/);
    await popup.close();

    // It outlives the browser, and belongs to that order alone.
    await session.restart();
    const again = await openOrder(session, LAMP);
    await saying(again, 'evidence', /^“Close the dispute first, then I refund you” Received Nov 20/);
    await again.close();
    const other = await openOrder(session, TENT);
    await saying(other, 'evidence-list', /^Messages Check a message about this order$/);
    expect(await textOf(other, 'evidence')).toBeNull();
  });

  it('where the disk is full is said not to be kept, and is once there is room', async ({ session }) => {
    await visit(session, LAMP);
    const popup = await openCheck(session);
    await paste(popup, TRICK);
    await levelIs(popup, 'danger');
    await fill(popup, at('check-order'), `aliexpress:${LAMP}`);
    await breakDown(session, { full: true });
    await press(popup, at('check-keep'));
    await saying(popup, 'check-kept', /^It was not kept, because it could not be stored\./);
    await breakDown(session, {});
    await press(popup, at('check-keep'));
    await saying(popup, 'check-kept', /^Kept with “Desk lamp”\./);
    await press(popup, at('check-undo'));
    await saying(popup, 'check-kept', /^It is not kept any more\.$/);
    expect(await exported(session)).not.toContain('close the dispute');
  });
});

/** What the page of an order says of tricks: its stage, and their ids; null where there is nothing. */
const tricks = async (session: Session, id: string) => {
  const popup = await openPopup(session);
  await press(popup, `[data-testid=order][data-order="${id}"]`);
  await popup.waitFor(() => document.querySelector('article.order') !== null);
  const said = await popup.eval(() => {
    const own = document.querySelector<HTMLElement>('[data-testid=stage-tips]');
    const ids = [...(own?.querySelectorAll<HTMLElement>('[data-tip]') ?? [])].map(
      (one) => one.dataset.tip ?? '',
    );
    return own ? { stage: own.dataset.stage ?? '', ids } : null;
  });
  await popup.close();
  return said;
};

inBothBrowsers('tips', { now: NOW, timezone: 'Europe/Berlin' }, (it) => {
  it('with an order are those of its stage, and none where they are switched off', async ({
    session,
    marketplace,
  }) => {
    const of = (part: string) => about(marketplace, part).id;
    const orders: [id: string, stage: string, tried: string][] = [
      [
        of('paid, the seller has time to ship'),
        'to-ship',
        'cancel_order_buyer_reason extra_fee off_platform_payment',
      ],
      [
        of('protection ends in five weeks'),
        'in-transit',
        'stall_until_expiry confirm_receipt_early fake_tracking_delivered fake_courier_fee partial_compensation_trap',
      ],
      [
        of('delivered three days ago'),
        'delivered',
        'confirm_receipt_early partial_refund_ladder wrong_item_fake_support review_bribe threat',
      ],
      [
        of('dispute open'),
        'dispute',
        'cancel_dispute_promise zero_refund_accept change_dispute_reason return_cost_bluff off_platform_refund new_order_replacement review_guilt_pressure',
      ],
      [
        of('refunded'),
        'refund',
        'overpaid_refund fake_platform_support off_platform_refund chargeback_cancel_for_refund',
      ],
    ];
    // Disputes and refunds are told by the list, all else by the order's own page.
    await (await openList(session, 10, LIST)).close();
    for (const [id] of orders) await visit(session, id);
    for (const [id, stage, tried] of orders)
      expect(await tricks(session, id)).toEqual({ stage, ids: tried.split(' ') });

    const [[first] = ['']] = orders;
    const dashboard = await session.extension('dashboard.html');
    await press(dashboard, at('shield-tips'));
    await saying(dashboard, 'tricks-status', /^Saved\.$/);
    expect(await tricks(session, first)).toBeNull();
    await press(dashboard, at('shield-tips'));
    await expect.poll(async () => (await tricks(session, first))?.stage, { timeout: 30_000 }).toBe('to-ship');
    expect(dashboard.errors).toEqual([]);
  });

  it('are a page of their own, reached from the tips and searched, each with an address', async ({
    session,
  }) => {
    const popup = await openPopup(session);
    await press(popup, at('tab-tips'));
    const link = await popup.waitFor(
      (selector) => document.querySelector<HTMLAnchorElement>(selector)?.href ?? null,
      at('tips-page'),
    );
    const page = await session.open(link);
    const ids = () =>
      page.eval(() => [...document.querySelectorAll('[data-testid=tip]')].map(({ id }) => id));
    await expect.poll(async () => (await ids()).length, { timeout: 30_000 }).toBe(24);
    await page.click(at('tips-search'));
    await page.type('whátsapp');
    await saying(page, 'tips-count', /^2 tricks$/);
    expect(await ids()).toEqual(['off_platform_payment', 'fake_platform_support']);
    await page.close();

    const named = await session.extension('tips.html#threat', { width: 900, height: 700 });
    await named.waitFor(() => {
      const top = document.getElementById('threat')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight && document.activeElement?.id === 'threat';
    });
    expect(named.errors).toEqual([]);
  });
});
