import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forPage } from '@/lib/background/for-page';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { type KeptMessage, LONGEST_KEPT, MOST_KEPT, parseKept } from '@/lib/domain/evidence';
import type { OrderKey } from '@/lib/domain/view';
import { rules } from '@/lib/rules';
import { LONGEST_MESSAGE } from '@/lib/scam';
import { append, Database, exportAll, keep, keptOf, unkeep, viewsOf } from '@/lib/store';
import { ORDER, refundBefore, status } from '../../support/orders';

const NOW = Date.parse('2026-11-05T12:00:00Z');
const KEY: OrderKey = `aliexpress:${ORDER}`;
const TEXT = 'Please close the dispute first,\nthen we refund.';

let count = 0;
let db: Database;
beforeEach(async () => {
  db = new Database(`evidence-${count++}`);
  const context = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
  await append([status('awaiting-delivery'), refundBefore('2026-12-01')], context, db);
});
afterEach(() => db.delete());

const message = (more: Partial<KeptMessage> = {}): KeptMessage => ({
  ...{ id: 'one', key: KEY, text: TEXT, received: '2026-11-04', level: 'danger' },
  ...{ kinds: ['cancel_dispute_promise'], lang: 'en', keptAt: NOW, ...more },
});
const ids = async () => (await keptOf(KEY, db)).kept.map(({ id }) => id);

describe('a message that is kept', () => {
  it('stands with its order as it was received, the last one first', async () => {
    expect(await keep(message(), db)).toBe('kept');
    expect(await keep(message({ id: 'two', text: 'Another', keptAt: NOW + 1 }), db)).toBe('kept');
    const { kept, broken } = await keptOf(KEY, db);
    expect(kept).toEqual([message({ id: 'two', text: 'Another', keptAt: NOW + 1 }), message()]);
    expect(broken).toBe(0);
    expect((await keptOf('aliexpress:8210000000000002', db)).kept).toEqual([]);
  });

  it('is gone when it is removed, and comes back as it was', async () => {
    await keep(message(), db);
    await unkeep('one', db);
    expect(JSON.stringify(await exportAll(NOW, 'Europe/Berlin', db))).not.toContain('close the dispute');
    expect(await keep(message(), db)).toBe('kept');
    expect((await keptOf(KEY, db)).kept).toEqual([message()]);
  });

  it('is kept once, however often "Keep" is pressed; the day that was told last counts', async () => {
    await keep(message({ received: null }), db);
    expect(await keep(message({ id: 'two', received: '2026-11-03' }), db)).toBe('already');
    expect(await keep(message({ id: 'three', received: null }), db)).toBe('already');
    expect((await keptOf(KEY, db)).kept).toEqual([message({ received: '2026-11-03' })]);
  });

  it('needs an order that is stored', async () => {
    await expect(keep(message({ key: 'aliexpress:8210000000000009' }), db)).rejects.toThrow('no such order');
    expect(await db.evidence.count()).toBe(0);
  });

  it('finds no room beside as many as an order holds, but one that was removed comes back', async () => {
    for (let n = 0; n < MOST_KEPT; n++) await keep(message({ id: `m${n}`, text: `Text ${n}` }), db);
    expect(await keep(message({ id: 'more', text: 'More' }), db)).toBe('full');
    await unkeep('m7', db);
    expect(await keep(message({ id: 'm7', text: 'Text 7' }), db)).toBe('kept');
    expect(await ids()).toHaveLength(MOST_KEPT);
  });

  it('is in the export', async () => {
    await keep(message(), db);
    expect(await exportAll(NOW, 'Europe/Berlin', db)).toMatchObject({ evidence: [message()] });
  });

  it('never goes to a page of a marketplace', async () => {
    await keep(message(), db);
    const [view] = await viewsOf([KEY], db);
    if (!view) throw new Error('no order');
    // Also where a later version hung it on the order as the extension's own pages have it.
    const hung = Object.assign({}, view, { evidence: [message()] });
    for (const one of [view, hung]) expect(JSON.stringify(forPage(one))).not.toContain('close the dispute');
  });

  it('that has lost its shape is counted, and stays in the export', async () => {
    await keep(message(), db);
    await db.evidence.put({ ...message({ id: 'odd' }), text: 7 as never });
    expect(await keptOf(KEY, db)).toEqual({ kept: [message()], broken: 1 });
    expect(JSON.stringify(await exportAll(NOW, 'Europe/Berlin', db))).toContain('"odd"');
  });
});

describe('what may be kept', () => {
  it('is as long as what is checked', () => {
    expect(LONGEST_KEPT).toBe(LONGEST_MESSAGE);
    expect(parseKept(message({ text: 'a'.repeat(LONGEST_KEPT) }))).not.toBeNull();
    expect(parseKept(message({ text: 'a'.repeat(LONGEST_KEPT + 1) }))).toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no text', message({ text: ' \n ' })],
    ['an order that is none', message({ key: 'nonsense' as OrderKey })],
    ['a day that is none', message({ received: '2026-13-40' })],
    ['a level that is none', message({ level: 'sure' as never })],
    ['a kind that is none', message({ kinds: ['<b>'] })],
    ['kinds without end', message({ kinds: Array.from({ length: 61 }, () => 'threat') })],
    ['a time that is none', message({ keptAt: Number.NaN })],
  ])('not %s', (_, value) => {
    expect(parseKept(value)).toBeNull();
  });
});
