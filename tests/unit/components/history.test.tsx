import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { History, type HistoryProps } from '@/components/history/History';
import { fieldWords, valueWords } from '@/components/history/words';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { fields, type Observation, parseObservation } from '@/lib/domain/schema';
import { rules } from '@/lib/rules';
import { createHistory, feedHistory } from '@/lib/state/history';
import { BERLIN, NOW } from './fixtures';
import { mount, textOf } from './mount';

const seen = (field: string, value: unknown, more: Partial<Observation> = {}) => {
  const observation = parseObservation({
    ...{ marketplace: 'aliexpress', order: '8214398062170000', field, value },
    ...{
      source: { page: 'detail', reader: 'document' },
      firstSeen: NOW - 90_000_000,
      lastSeen: NOW,
      ...more,
    },
  });
  if (!observation) throw new Error(`no observation: ${field}`);
  return observation;
};

const CONTEXT = { ...BERLIN, settings: DEFAULT_SETTINGS, rules };

function history(observations: Observation[], more: Partial<HistoryProps> = {}): HTMLElement {
  const root = mount(
    <History status="ready" observations={observations} broken={0} {...CONTEXT} {...more} />,
  );
  const details = root.querySelector('details') as HTMLDetailsElement;
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return root;
}

const DAY = { day: '2026-11-11', printed: 'Nov 11, 2026' };

/** A value of every field. */
const VALUES: { [F in keyof typeof fields]: unknown } = {
  status: { status: 'awaiting-delivery', by: 'text', text: 'On its way' },
  ...{ placed: DAY, paid: DAY, shipped: DAY, delivered: DAY, completed: { at: NOW }, partlyDelivered: DAY },
  estimated: { from: DAY, to: DAY },
  ...{
    total: { amount: 5, currency: 'USD', text: 'US $5' },
    price: { amount: 5, currency: null, text: '5 zł' },
  },
  ...{ seller: 'Shop', link: 'https://a.example', payment: 'Visa', country: 'DE', lineCount: 2, quantity: 2 },
  tracking: { numbers: ['LP1', 'LP2'], carrier: 'Post' },
  lastEvent: { text: 'Left the country', when: DAY },
  refund: { state: 'refunded', text: 'Refunded', amount: { amount: 5, currency: 'USD', text: '$5' } },
  ...{ title: 'Hub', variant: 'Blue', product: { id: '77' }, arrived: true, disputable: false },
  ...{ confirmable: true, settled: true, shop: 'Wool', follows: ['BG-DOA'], paidWith: 'visa', tier: 'gold' },
  ...{ removed: false, muted: true, snoozed: { until: NOW + 1, told: NOW } },
};

describe('the history of an order', () => {
  it('has words for every field and every kind of value', () => {
    for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
      expect(fieldWords(field), field).not.toBe(field);
      const words = valueWords(field, seen(field, VALUES[field]).value, BERLIN);
      expect(words, field).toBeTruthy();
      expect(words, field).not.toMatch(/[{}[\]]|undefined|object/);
    }
    expect(fieldWords('promise:not-received:day')).toBe('Promise: Not received');
    expect(fieldWords('lastDay:appeal')).toBe('Last day: Appeal');
    const promise = { right: 'not-received', from: 'day', day: DAY, printed: 'Refund before Nov 11' };
    expect(valueWords('promise:not-received:day', promise, BERLIN)).toBe('“Refund before Nov 11”');
    expect(valueWords('promise:not-received:day', { ...promise, printed: '' }, BERLIN)).toContain('Nov 11');
    const opened = { step: 'opened', when: DAY, until: { day: '2026-11-20' } };
    expect(valueWords('step:opened', opened, BERLIN)).toContain('Dispute opened: Nov 11');
    expect(valueWords('case:1', { id: '1', state: 'open', opened: DAY }, BERLIN)).toContain('open');
  });

  it('tells of each value who said it, when first and last, and whether it counts', () => {
    const root = history([
      seen('delivered', { day: '2026-11-11' }),
      seen(
        'delivered',
        { day: '2026-11-09' },
        {
          source: { page: 'user', reader: 'user' },
          firstSeen: NOW,
        },
      ),
    ]);
    const rows = [...root.querySelectorAll('li[data-field=delivered] li')].map(textOf);
    expect(rows).toEqual([
      'Nov 9countsYouNov 21, 10:00 AM',
      'Nov 11Order page (text)Nov 20, 9:00 AM to Nov 21, 10:00 AM',
    ]);
  });

  it('shows what a page wrote as text, however long, and nothing of it as markup', () => {
    const root = history([
      seen('title', `<img src=x onerror=alert(1)>${'x'.repeat(280)}`.slice(0, 300), { line: '1' }),
    ]);
    expect(root.querySelector('img')).toBeNull();
    const value = textOf(root.querySelector('li[data-field=title] bdi'));
    expect(value).toContain('<img src=x');
    expect(value.length).toBeLessThan(250);
  });

  it('folds the many values of one field, never the one that counts', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      seen('seller', `Shop ${i}`, { firstSeen: NOW - i * 1000, lastSeen: NOW - i * 1000 }),
    );
    const root = history(many);
    const field = root.querySelector('li[data-field=seller]');
    expect(field?.querySelectorAll(':scope > ul > li')).toHaveLength(5);
    expect(textOf(field)).toContain('25 older values');
    expect(field?.querySelectorAll('[data-counts=true]')).toHaveLength(1);
  });

  it('says that rows are broken, that it is reading, that it failed, that there is nothing', () => {
    expect(textOf(history([], { broken: 2 }))).toContain('2 stored values could not be read');
    expect(textOf(history([], { status: 'loading' }))).toContain('Reading');
    expect(history([], { status: 'failed' }).querySelector('[role=alert]')).not.toBeNull();
    expect(textOf(history([]))).toContain('Nothing is stored');
  });

  it('computes nothing as long as it is folded', () => {
    const root = mount(
      <History status="ready" observations={[seen('arrived', true)]} broken={0} {...CONTEXT} />,
    );
    expect(root.querySelector('li')).toBeNull();
  });
});

describe('what feeds it', () => {
  it('begins anew with each order, keeps what was read where reading fails later, and stops', () => {
    const store = createHistory();
    const stop = vi.fn();
    const hands = { next: (_: never) => {}, error: (_: unknown) => {} };
    const live = {
      subscribe(next: (value: never) => void, error: (reason: unknown) => void) {
        Object.assign(hands, { next, error });
        return { unsubscribe: stop };
      },
    };
    const end = feedHistory(store, 'aliexpress:1', live);
    expect(store.getState()).toMatchObject({ key: 'aliexpress:1', status: 'loading' });
    hands.next({ observations: [seen('arrived', true)], broken: [{ id: 'x', raw: 1 }] } as never);
    expect(store.getState()).toMatchObject({ status: 'ready', broken: 1 });
    hands.error(new Error('gone'));
    expect(store.getState()).toMatchObject({ status: 'ready', broken: 1 });
    end();
    expect(stop).toHaveBeenCalledOnce();
    feedHistory(store, 'aliexpress:2', live);
    expect(store.getState()).toMatchObject({ key: 'aliexpress:2', status: 'loading', observations: [] });
    hands.error(new Error('gone'));
    expect(store.getState().status).toBe('failed');
  });
});
