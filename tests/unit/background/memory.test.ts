import { describe, expect, it } from 'vitest';
import { readMemory } from '@/lib/background/memory';

const NOTHING = { armed: null, showing: null, shown: [], said: {}, noData: null };
const ENTRY = { id: 'one', key: 'aliexpress:1' };

describe('what the engine remembers', () => {
  it('is read as it was written', () => {
    const memory = {
      ...{ armed: 5, shown: [ENTRY], said: { one: 'Thing' }, noData: { at: 7, stands: true } },
      showing: { id: 'x', entries: [ENTRY], same: true },
    };
    expect(readMemory(structuredClone(memory))).toEqual(memory);
  });

  it.each([undefined, null, 0, 7, true, '', [], {}, [null], [[1]]])(
    'counts as forgotten where it is %j',
    (raw) => {
      expect(readMemory(raw)).toEqual(NOTHING);
    },
  );

  it.each([
    ['a moment that is none', { armed: '5' }],
    ['a moment that never comes', { armed: Number.POSITIVE_INFINITY }],
    ['no moment', { armed: Number.NaN }],
    ['a notification without an id', { showing: { entries: [ENTRY], same: true } }],
    ['a notification whose id is no name', { showing: { id: 3, entries: [ENTRY], same: true } }],
    ['a notification that tells nothing', { showing: { id: 'x', entries: [], same: true } }],
    ['a notification whose entries are no list', { showing: { id: 'x', entries: 'one', same: true } }],
    ['a notification of entries that are none', { showing: { id: 'x', entries: [null, 3, {}], same: true } }],
    ['a notification that is a string', { showing: 'x' }],
    ['a notification that is null', { showing: null }],
    ['entries that are no list', { shown: { 0: ENTRY } }],
    ['entries that are null, or lack id or key', { shown: [null, undefined, { id: 'one' }, { key: 'k' }] }],
    [
      'entries whose id or key is no name',
      {
        shown: [
          { ...ENTRY, id: 1 },
          { ...ENTRY, key: 1 },
        ],
      },
    ],
    ['sayings that are null', { said: null }],
    ['a fault without a moment', { noData: { stands: true } }],
    ['a fault that is a number', { noData: 7 }],
    ['a fault that is null', { noData: null }],
  ])('counts as forgotten where it holds %s', (_, raw) => {
    expect(readMemory(raw)).toEqual(NOTHING);
  });

  it('keeps what has its shape beside what has lost it', () => {
    const raw = {
      ...{ armed: 'soon', noData: { at: 7, stands: 'yes' }, shown: [null, ENTRY, { id: 3 }] },
      showing: { id: 'x', entries: [ENTRY, 5], same: 1 },
    };
    expect(readMemory(raw)).toEqual({
      ...NOTHING,
      shown: [ENTRY],
      noData: { at: 7, stands: false },
      // Only a clear yes keeps it from being shown again.
      showing: { id: 'x', entries: [ENTRY], same: false },
    });
  });
});
