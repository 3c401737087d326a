import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, resolve } from '@/lib/deadlines';
import { historyOf } from '@/lib/deadlines/history';
import type { Observation, Source } from '@/lib/domain/schema';
import { rules } from '@/lib/rules';

const T = Date.parse('2026-11-20T10:00:00Z');
const HOUR = 3_600_000;

const DOCUMENT: Source = { page: 'detail', reader: 'document' };
const PAYLOAD: Source = { page: 'detail', reader: 'payload' };
const LIST: Source = { page: 'list', reader: 'payload' };
const USER: Source = { page: 'user', reader: 'user' };

const seen = (field: string, value: unknown, source: Source, at = T, line?: string) =>
  ({
    ...{ marketplace: 'aliexpress', order: '8214398062170000', field, value, source },
    ...{ firstSeen: at, lastSeen: at, ...(line && { line }) },
  }) as Observation;

const history = (observations: Observation[]) =>
  historyOf(observations, { now: T, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules });
const rowsOf = (observations: Observation[], field: string) =>
  history(observations).find((one) => one.field === field)?.rows ?? [];
const counting = (observations: Observation[], field: string) =>
  rowsOf(observations, field)
    .filter(({ counts }) => counts)
    .map(({ value }) => value);

describe('the history', () => {
  it('has every value that was ever said, last seen first, and marks the one that the order is made of', () => {
    const all = [
      seen('delivered', { day: '2026-11-12' }, LIST, T - HOUR),
      seen('delivered', { day: '2026-11-11' }, DOCUMENT),
      seen('total', { amount: 5, currency: null, text: '5' }, LIST),
    ];
    expect(rowsOf(all, 'delivered').map(({ value }) => value)).toEqual([
      { day: '2026-11-11' },
      { day: '2026-11-12' },
    ]);
    expect(counting(all, 'delivered')).toEqual([resolve(all).events.delivered?.value]);
    expect(counting(all, 'total')).toHaveLength(1);
  });

  it('says what the user took back, and what counts again since', () => {
    const read = seen('delivered', { day: '2026-11-12' }, PAYLOAD);
    const said = seen('delivered', { day: '2026-11-10' }, USER, T + HOUR);
    expect(counting([read, said], 'delivered')).toEqual([{ day: '2026-11-10' }]);
    const back = seen('unsaid:delivered', true, USER, T + 2 * HOUR);
    const rows = rowsOf([read, said, back], 'delivered');
    expect(rows.map(({ takenBack }) => takenBack)).toEqual([true, false]);
    expect(rows.map(({ counts }) => counts)).toEqual([false, true]);
    expect(history([read, said, back]).map(({ field }) => field)).toEqual(['delivered']);
    const again = { ...said, lastSeen: T + 3 * HOUR } as Observation;
    expect(counting([read, again, back], 'delivered')).toEqual([{ day: '2026-11-10' }]);
  });

  it('marks exactly one value of promises, cases and last days, and every step that stands', () => {
    const promise = (day: string) => ({
      ...{ right: 'not-received', from: 'day', day: { day }, printed: `before ${day}` },
    });
    const all = [
      seen('promise:not-received:day', promise('2026-12-01'), LIST, T - HOUR),
      seen('promise:not-received:day', promise('2026-12-05'), PAYLOAD),
      seen('case:77', { id: '77', state: 'open' }, LIST),
      seen('lastDay:not-received', { day: '2026-12-20' }, USER),
      seen('step:opened', { step: 'opened', when: { day: '2026-11-18' } }, USER),
      seen('step:opened', { step: 'opened', when: { day: '2026-11-19' } }, USER),
    ];
    expect(counting(all, 'promise:not-received:day')).toHaveLength(1);
    expect(counting(all, 'case:77')).toHaveLength(1);
    expect(counting(all, 'lastDay:not-received')).toHaveLength(1);
    expect(counting(all, 'step:opened')).toHaveLength(2);
  });

  it('knows a date that was printed without its year, and a note that no longer stands', () => {
    const all = [
      seen('placed', { day: '2026-11-01' }, PAYLOAD),
      seen('delivered', { day: '2027-11-12', noYear: true }, { page: 'tracking', reader: 'document' }),
    ];
    expect(resolve(all).events.delivered?.value).toEqual({ day: '2026-11-12' });
    expect(counting(all, 'delivered')).toHaveLength(1);
    const note = [
      seen('refund', { state: 'waiting', text: 'Refund' }, LIST, T - HOUR),
      seen('status', { status: 'completed', by: 'code' }, LIST),
    ];
    expect(resolve(note).facts.refund).toBeUndefined();
    expect(counting(note, 'refund')).toEqual([]);
  });

  it('keeps articles apart, under the name that the order has for them', () => {
    const all = [
      seen('title', 'A', LIST, T, '900'),
      seen('product', { id: '55' }, LIST, T, '900'),
      seen('title', 'A, long', { page: 'tracking', reader: 'payload' }, T - HOUR, 'product:55'),
      seen('product', { id: '55' }, { page: 'tracking', reader: 'payload' }, T - HOUR, 'product:55'),
      seen('title', 'B', LIST, T, '901'),
    ];
    const titles = history(all).filter(({ field }) => field === 'title');
    expect(titles.map(({ line, rows }) => [line, rows.length])).toEqual([
      ['900', 2],
      ['901', 1],
    ]);
    const order = resolve(all);
    expect(titles.map(({ rows }) => rows.find(({ counts }) => counts)?.value)).toEqual(
      order.lines.map(({ title }) => title),
    );
  });

  it('marks what documents say beside what the data says, where days are counted from both', () => {
    const promise = (day: string) => ({
      ...{ right: 'not-received', from: 'day', day: { day }, printed: `before ${day}` },
    });
    const all = [
      seen('status', { status: 'awaiting-delivery', by: 'text' }, DOCUMENT, T - HOUR),
      seen('status', { status: 'cancelled', by: 'code' }, PAYLOAD),
      seen('placed', { day: '2026-10-01' }, DOCUMENT, T - HOUR),
      seen('promise:not-received:day', promise('2026-12-01'), DOCUMENT, T - HOUR),
      seen('promise:not-received:day', promise('2026-12-20'), PAYLOAD),
    ];
    expect(resolve(all).facts.status?.value.status).toBe('cancelled');
    // Data alone ends no warning: the order is the one that the document shows.
    expect(counting(all, 'status')).toEqual([{ status: 'awaiting-delivery', by: 'text' }]);
    expect(counting(all, 'promise:not-received:day')).toContainEqual(promise('2026-12-01'));
  });

  it('is empty where nothing is stored', () => {
    expect(history([])).toEqual([]);
  });
});

describe('an order that was added by hand', () => {
  it('is not counted as one more article once its pages are read', () => {
    const named = seen('title', 'My drill', USER, T, '1');
    expect(resolve([named]).lines.map(({ title }) => title)).toEqual(['My drill']);
    const read = [
      seen('title', 'Cordless drill 18 V', PAYLOAD, T, '900'),
      seen('quantity', 1, PAYLOAD, T, '900'),
    ];
    expect(resolve([named, ...read]).lines.map(({ id }) => id)).toEqual(['900']);
  });
});
