import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { headingOf } from '@/components/badge/Explanation';
import { wordsOf } from '@/components/badge/words';
import { Popup } from '@/components/popup/Popup';
import { isOfPage } from '@/lib/background/for-page';
import { ingest, readSeen } from '@/lib/background/ingest';
import { readTold } from '@/lib/background/told';
import { DEFAULT_SETTINGS, type WindowContext } from '@/lib/deadlines';
import { shownOf } from '@/lib/domain/order';
import type { OrderView } from '@/lib/domain/view';
import { rules } from '@/lib/rules';
import { allViews, append, Database, exportAll } from '@/lib/store';
import { ALL_WELL } from '../components/fixtures';
import { clickOn, mount, textOf } from '../components/mount';

/** An order of the second marketplace whose pages are read, all the way from its page to what is shown. */

const NOW = Date.parse('2026-11-05T12:00:00Z');
const ZONE = 'Europe/Moscow';
const context: WindowContext = { now: NOW, zone: ZONE, settings: DEFAULT_SETTINGS, rules };
const LIST = 'https://aliexpress.ru/order-list';
const ID = '82094100788111';
const KEY = `aliexpress-ru:${ID}`;
let db = new Database('aliexpress-ru');
afterEach(async () => {
  await db.delete();
  db = new Database('aliexpress-ru');
});

async function read(...runs: string[]) {
  const sheets = [{ order: ID, printed: runs.map((text) => ['run', text]), missing: [] }];
  const seen = { marketplace: 'aliexpress-ru', at: NOW, zone: ZONE };
  const checked = readSeen({ ...seen, document: { page: 'list', request: {}, sheets } }, LIST, NOW);
  if (!('reading' in checked) || !checked.reading) throw new Error('not read');
  return ingest(checked.reading, context, db);
}
const only = async () => {
  const [view, ...others] = await allViews(db);
  expect(others).toEqual([]);
  return view as OrderView;
};
const moment = { now: NOW, zone: ZONE };

describe('an order of aliexpress.ru', () => {
  it('comes from its page into the database and back; what is not known is said, and why', async () => {
    const { views } = await read('82 0941 0078 8111', 'In transit', '$ 12,34');
    expect(views.map(({ key }) => key)).toEqual([KEY]);
    const view = await only();
    expect(view.order).toMatchObject({ marketplace: 'aliexpress-ru', id: ID, stage: 'in-transit' });
    expect(view.windows).toEqual([]);
    const shown = shownOf(view.order, view.windows, NOW);
    expect(shown.state).toBe('unknown');
    // No page of it is known to print a date: to open one "once" would be a false promise.
    expect(wordsOf(view, shown, moment).rest).toBe('check the order page');
    expect(headingOf(view, shown, moment).body).toMatch(/AliExpress\.ru .*not publicly known.*enter it/);
    expect(JSON.stringify(await exportAll(NOW, ZONE, db))).toContain(`${LIST}/${ID}`);
  });

  it('is listed in the popup with its shop and its link', async () => {
    await read('82 0941 0078 8111', 'In transit');
    const root = mount(
      <Popup
        {...ALL_WELL}
        {...moment}
        status="ready"
        stale={false}
        views={[await only()]}
        health={[]}
        settings={DEFAULT_SETTINGS}
        rules={rules}
        saying={{}}
        ordersUrl="https://www.aliexpress.com/p/order/index.html"
        dashboardUrl="/dashboard.html"
        onSettled={() => {}}
        onTell={async () => true}
        onSettings={async () => true}
        onRetry={() => {}}
        newId={() => 'a1b2c3d4'}
      />,
    );
    const row = root.querySelector<HTMLElement>(`[data-testid=order][data-order="${ID}"]`);
    expect(row?.dataset.state).toBe('unknown');
    await clickOn(row);
    expect(textOf(root)).toContain('AliExpress.ru');
    expect(root.querySelector(`a[href="${LIST}/${ID}"]`)).not.toBeNull();
  });

  it('stands apart from an order of AliExpress with the same number, and no page sees the other', async () => {
    await read('82 0941 0078 8111', 'In transit');
    const source = { page: 'list', reader: 'document' } as const;
    const said = { marketplace: 'aliexpress', order: ID, field: 'seller', value: 'A shop' } as const;
    await append([{ ...said, source, firstSeen: NOW, lastSeen: NOW }], context, db);
    expect((await allViews(db)).map(({ key }) => key).sort()).toEqual([KEY, `aliexpress:${ID}`]);
    const global = 'https://www.aliexpress.com/p/order/index.html';
    expect(isOfPage(LIST, KEY)).toBe(true);
    expect(isOfPage(LIST, `aliexpress:${ID}`)).toBe(false);
    expect(isOfPage(global, `aliexpress:${ID}`)).toBe(true);
    expect(isOfPage(global, KEY)).toBe(false);
    expect(isOfPage('https://evil.example/', KEY)).toBe(false);
    expect(isOfPage('https://evil.example/', `undefined:${ID}`)).toBe(false);
  });

  it('counts down to the last day that the buyer enters', async () => {
    await read('82 0941 0078 8111', 'In transit');
    const told = readTold(KEY, [{ field: 'lastDay:not-received', value: { day: '2026-11-20' } }], NOW);
    if ('refused' in told) throw new Error(told.refused);
    await append(told.observations, context, db);
    const view = await only();
    expect(view.windows).toMatchObject([{ right: 'not-received', basis: 'user' }]);
    expect(shownOf(view.order, view.windows, NOW).state).toBe('open');
  });
});
