import { describe, expect, it } from 'vitest';
import { readTold } from '@/lib/background/told';

const AT = 1_794_300_000_000;
const read = (facts: unknown, key: unknown = 'ebay:hand-x7k2m9qa') => readTold(key, facts, AT);
const day = { day: '2026-11-01' };

describe('what the user tells', () => {
  it('becomes observations of the user, all at one moment', () => {
    expect(
      read([
        { field: 'paid', value: day },
        { field: 'title', value: 'Lamp', line: '1' },
      ]),
    ).toEqual({
      observations: [
        {
          marketplace: 'ebay',
          order: 'hand-x7k2m9qa',
          field: 'paid',
          value: day,
          source: { page: 'user', reader: 'user' },
          firstSeen: AT,
          lastSeen: AT,
        },
        {
          marketplace: 'ebay',
          order: 'hand-x7k2m9qa',
          line: '1',
          field: 'title',
          value: 'Lamp',
          source: { page: 'user', reader: 'user' },
          firstSeen: AT,
          lastSeen: AT,
        },
      ],
    });
  });

  it('steps, last days and what is taken back are facts as well', () => {
    const step = { step: 'opened', when: day };
    for (const fact of [
      { field: 'step:opened', value: step },
      { field: 'unsaid:step:opened', value: step },
      { field: 'unsaid:delivered', value: true },
      { field: 'lastDay:not-received', value: day },
      { field: 'promise:not-received:day', value: { right: 'not-received', from: 'day', day, printed: '' } },
    ])
      expect(read([fact]), fact.field).toHaveProperty('observations.length', 1);
  });

  it.each([
    ['no facts', []],
    ['no list', 'x'],
    ['a field that nobody knows', [{ field: 'colour', value: 'red' }]],
    ['a field that only pages may tell', [{ field: 'case:1', value: { id: '1', state: 'open' } }]],
    [
      'a promise of any right',
      [
        {
          field: 'promise:not-as-described:placed',
          value: { right: 'not-as-described', from: 'placed', days: 9, printed: '' },
        },
      ],
    ],
    ['a day that is none', [{ field: 'paid', value: { day: '2026-02-31' } }]],
    ['a step of a wrong shape', [{ field: 'step:opened', value: { step: 'opened' } }]],
    ['a link that is no page', [{ field: 'link', value: 'javascript:alert(1)' }]],
    ['too much of it', Array.from({ length: 61 }, () => ({ field: 'paid', value: day }))],
    [
      'one bad fact among good ones',
      [
        { field: 'paid', value: day },
        { field: 'shipped', value: 'soon' },
      ],
    ],
  ])('refuses %s, and then all of it', (_, facts) => {
    expect(read(facts)).toHaveProperty('refused');
  });

  it.each(['', 'nowhere:1', 'ebay:', 'ebay:a b', 'ebay', 7, 'ebay:1:2'])('refuses the order %j', (key) => {
    expect(read([{ field: 'paid', value: day }], key)).toHaveProperty('refused');
  });
});
