import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import {
  amountOf,
  changesOf,
  choicesOf,
  type Draft,
  draftOf,
  emptyDraft,
  factsOf,
  keyOf,
  offered,
  previewOf,
  problemsOf,
} from '@/components/hand/form';
import { entriesOf, removedOf } from '@/components/popup/list';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { readTold } from '@/lib/background/told';
import { notificationOf } from '@/lib/background/words';
import { DEFAULT_SETTINGS, resolve, windowsOf } from '@/lib/deadlines';
import { MARKETPLACES } from '@/lib/domain/names';
import { isByHand, isForHand } from '@/lib/domain/order';
import type { Observation } from '@/lib/domain/schema';
import type { OrderKey, OrderView, Told } from '@/lib/domain/view';
import { DAY } from '@/lib/domain/window';
import { rules } from '@/lib/rules';
import { ALL_WELL, BERLIN, fact, NOW, states, view, window, ZONE } from './fixtures';
import { mount, press, textOf } from './mount';

const CONTEXT = { ...BERLIN, settings: DEFAULT_SETTINGS, rules };
const draft = (more: Partial<Draft> = {}): Draft => ({ ...emptyDraft('a1b2c3d4'), ...more });
const mug = (more: Partial<Draft> = {}) => draft({ shop: 'etsy', title: 'Mug', ...more });

/** The order that the background makes of what is told. */
function stored(key: OrderKey, facts: readonly Told[], at = NOW, before: Observation[] = []) {
  const told = readTold(key, facts, at);
  if ('refused' in told) throw new Error(told.refused);
  const observations = [...before, ...told.observations];
  const order = resolve(observations);
  return { key, order, windows: windowsOf(order, CONTEXT), observations };
}
const storedDraft = (one: Draft) => stored(keyOf(one) as OrderKey, factsOf(one, CONTEXT));

describe('what is typed', () => {
  it('is told so that the background takes all of it, for every shop', () => {
    for (const shop of MARKETPLACES) {
      const full = mug({
        ...{
          shop,
          shopName: 'Wool Shop',
          link: 'https://shop.example/o/1',
          amount: '1.234,50',
          currency: 'eur',
        },
        ...{ placed: '2026-10-01', paidSame: true, shipped: '2026-10-05', estimated: '2026-11-01' },
        ...{ protection: '2026-11-05', delivered: '2026-11-03', completed: '2026-11-04' },
        lastDays: [{ right: 'any-reason-return', day: '2026-12-01' }],
      });
      expect(problemsOf(full, CONTEXT), shop).toEqual({});
      const { order } = storedDraft(full);
      expect(order.facts.total?.value).toEqual({ amount: 1234.5, currency: 'EUR', text: '1.234,50 EUR' });
      expect(order.events.paid?.value).toEqual({ day: '2026-10-01' });
      expect(order.facts.shop?.value).toBe(shop === 'other' ? 'Wool Shop' : undefined);
      expect(order.promises).toHaveLength(shop === 'aliexpress' ? 1 : 0);
      expect(isByHand(order)).toBe(true);
    }
  });

  it('is an amount in whichever way people write one', () => {
    const known: [string, number | null][] = [
      ...([
        ['12', 12],
        ['12.5', 12.5],
        ['12,50', 12.5],
        ['1.234,56', 1234.56],
      ] as [string, number][]),
      ...([
        ['1,234.56', 1234.56],
        ['1,234', 1234],
        ['1 234,5', 1234.5],
        ['0.500', 0.5],
      ] as [string, number][]),
      ...([['1,234,567', 1234567]] as [string, number][]),
      ...([
        ['abc', null],
        ['-3', null],
        ['€ 12', null],
      ] as [string, null][]),
    ];
    for (const [text, amount] of known) expect(amountOf(text), text).toBe(amount);
  });

  it('gives the order its number as key where there is one, so that AliExpress pages join it', () => {
    expect(keyOf(mug())).toBe('etsy:hand-a1b2c3d4');
    expect(keyOf(mug({ number: ' #12-34 567 ' }))).toBe('etsy:12-34567');
    expect(keyOf(mug({ shop: 'aliexpress', number: '8214 3980 6217 0000' }))).toBe(
      'aliexpress:8214398062170000',
    );
    expect(keyOf(mug({ shop: '' }))).toBeNull();
  });

  it('has each of its problems beside the entry, and tells nothing that is wrong', () => {
    const wrong = draft({
      ...{ shop: 'aliexpress', number: '12', link: 'http://x.example', amount: 'ten', currency: 'euro' },
      ...{ placed: '2026-11-10', paid: '2026-11-09', shipped: '2027-01-01', delivered: '1999-01-01' },
      lastDays: [{ right: '', day: '2026-12-01' }],
    });
    expect(problemsOf(wrong, CONTEXT)).toEqual({
      ...{
        title: 'article',
        number: 'numberAliexpress',
        link: 'link',
        amount: 'amount',
        currency: 'currency',
      },
      ...{ paid: 'beforePlaced', shipped: 'future', delivered: 'day', lastRight0: 'lastRight' },
    });
    expect(factsOf(wrong, CONTEXT).map(({ field }) => field)).toEqual(['placed']);
    expect(problemsOf(mug({ shop: 'other' }), CONTEXT)).toEqual({
      ...{ shopName: 'shopName', lastDays: 'lastDayNeeded' },
    });
  });

  it('follows all rules of the shop, or those that stay ticked', () => {
    const choices = choicesOf(rules, 'banggood').map(({ id }) => id);
    expect(choices).toContain('BG-DOA');
    expect(factsOf(mug({ shop: 'banggood' }), CONTEXT).some(({ field }) => field === 'follows')).toBe(false);
    const some = factsOf(mug({ shop: 'banggood', unticked: ['BG-DOA'] }), CONTEXT);
    expect(some.find(({ field }) => field === 'follows')?.value).toEqual(
      choices.filter((id) => id !== 'BG-DOA'),
    );
    // What the other side has time for is no choice, and is not lost by one.
    const temu = factsOf(mug({ shop: 'temu', unticked: ['TM-RETURN'] }), CONTEXT);
    expect(temu.find(({ field }) => field === 'follows')?.value).toEqual(['TM-LATE']);
    expect(choicesOf(rules, 'other')).toEqual([]);
    const german = offered(choicesOf(rules, 'shopee'), { country: 'DE' });
    expect(german).toEqual([]);
    expect(offered(choicesOf(rules, 'shopee'), { country: null }).length).toBeGreaterThan(1);
  });
});

describe('the preview', () => {
  it('is what the order has once it is saved', () => {
    const one = mug({ shop: 'banggood', placed: '2026-10-20', delivered: '2026-11-15' });
    const { windows } = previewOf(one, CONTEXT);
    expect(windows.map(({ rule }) => rule)).toEqual(['BG-DOA', 'BG-NOREASON', 'BG-QUALITY']);
    expect(storedDraft(one).windows).toEqual(windows);
  });

  it('asks for the date that is missing, and no longer once it is there', () => {
    expect(previewOf(mug(), CONTEXT)).toMatchObject({
      windows: [],
      missing: [{ right: 'not-received', rule: 'ET-LATEST', from: 'estimated' }],
    });
    expect(previewOf(mug({ estimated: '2026-11-15' }), CONTEXT).missing).toEqual([]);
    expect(previewOf(mug({ unticked: ['ET-LATEST'] }), CONTEXT).missing).toEqual([]);
  });

  it('counts a last day of the shop before every rule', () => {
    const one = mug({ estimated: '2026-11-15', lastDays: [{ right: 'not-received', day: '2026-11-25' }] });
    expect(previewOf(one, CONTEXT).windows.map(({ rule }) => rule)).toEqual(['USER']);
  });
});

describe('an edited order', () => {
  it('fills the form with what was told, and tells back what was emptied', () => {
    const before = mug({
      ...{
        shop: 'banggood',
        link: 'https://x.example/1',
        amount: '5',
        currency: 'EUR',
        placed: '2026-11-01',
      },
      ...{ delivered: '2026-11-10', unticked: ['BG-DOA'] },
      lastDays: [{ right: 'cancel', day: '2026-12-01' }],
    });
    const first = storedDraft(before);
    const filled = draftOf(first.order, rules, ZONE);
    expect(filled).toEqual(before);
    const after = { ...filled, title: 'Cup', link: '', delivered: '', unticked: [], lastDays: [] };
    const told = changesOf(filled, after, CONTEXT);
    const { order } = stored(first.key, told, NOW + 1, first.observations);
    expect(order.lines[0]?.title).toBe('Cup');
    expect([order.facts.link, order.facts.follows, order.events.delivered]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(order.lastDays).toEqual({});
    expect(order.events.placed?.value).toEqual({ day: '2026-11-01' });
  });
});

function popup(more: Partial<PopupProps> = {}): HTMLElement {
  return mount(
    <Popup
      {...ALL_WELL}
      status="ready"
      stale={false}
      views={[]}
      health={[]}
      settings={DEFAULT_SETTINGS}
      rules={rules}
      saying={{}}
      {...BERLIN}
      ordersUrl="https://www.aliexpress.com/p/order/index.html"
      dashboardUrl="/dashboard.html"
      onSettled={() => {}}
      onTell={async () => true}
      onSettings={async () => true}
      onRetry={() => {}}
      newId={() => 'a1b2c3d4'}
      {...more}
    />,
  );
}

const byId = (root: ParentNode, id: string) => {
  const found = root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const named = (root: ParentNode, name: string) => root.querySelector(`[name="${name}"]`) as HTMLInputElement;
function type(input: Element, value: string) {
  act(() => {
    (input as HTMLInputElement).value = value;
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}
const click = (root: ParentNode, id: string) => act(() => byId(root, id).click());
const settle = () => act(async () => {});
const submit = async (root: ParentNode) => {
  act(
    () =>
      void byId(root, 'order-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  await settle();
};

/** A hand-made order with a date, as the popup gets it. */
function blanket(): OrderView {
  return storedDraft(
    mug({
      shop: 'other',
      shopName: 'Wool Shop',
      title: 'Blanket',
      lastDays: [{ right: 'cancel', day: '2026-12-01' }],
    }),
  );
}

describe('the form', () => {
  let root: HTMLElement;
  const onTell = vi.fn(async (_key: OrderKey, _facts: readonly Told[], _add?: boolean) => true);
  beforeEach(() => {
    onTell.mockReset().mockResolvedValue(true);
    root = popup({ onTell });
    click(root, 'add-order');
  });

  it('says what is missing, keeps what was typed, and stores nothing', async () => {
    type(named(root, 'link'), 'nonsense');
    await submit(root);
    expect(onTell).not.toHaveBeenCalled();
    const problem = (name: string) => textOf(root.querySelector(`#hand-${name}-problem`));
    expect(problem('shop')).toBe('Choose the shop.');
    expect(problem('title')).toBe('Write what you bought.');
    expect(problem('link')).toBe('A link begins with https://');
    expect(named(root, 'link').getAttribute('aria-describedby')).toBe('hand-link-problem');
    expect(named(root, 'link').value).toBe('nonsense');
  });

  it('shows the last safe days before anything is saved, and stores them under the new name', async () => {
    type(named(root, 'shop'), 'etsy');
    type(named(root, 'title'), 'Mug');
    expect(textOf(byId(root, 'preview'))).toContain('add the latest expected day');
    type(named(root, 'estimated'), '2026-11-15');
    const row = byId(root, 'preview');
    expect(row.dataset).toMatchObject({ right: 'not-received', rule: 'ET-LATEST' });
    expect(Date.parse(row.dataset.until ?? '')).toBeGreaterThan(NOW);
    await submit(root);
    expect(onTell).toHaveBeenCalledWith(
      'etsy:hand-a1b2c3d4',
      [
        { field: 'title', value: 'Mug', line: '1' },
        { field: 'estimated', value: { to: { day: '2026-11-15' } } },
      ],
      true,
    );
    expect(textOf(root)).toContain('Added: Mug');
    click(root, 'add-order');
    expect(named(root, 'title').value).toBe('');
  });

  it('keeps its draft when it is closed, and when storing fails', async () => {
    type(named(root, 'shop'), 'other');
    type(named(root, 'shopName'), 'Wool Shop');
    type(named(root, 'title'), 'Blanket');
    type(named(root, 'lastRight'), 'cancel');
    type(named(root, 'lastDay'), '2026-12-01');
    click(root, 'tab-tips');
    click(root, 'tab-orders');
    click(root, 'add-order');
    expect(named(root, 'shopName').value).toBe('Wool Shop');
    onTell.mockResolvedValue(false);
    await submit(root);
    expect(textOf(root)).toContain('Your entries are still here');
    expect(named(root, 'title').value).toBe('Blanket');
    press(root, 'Empty the form');
    expect(named(root, 'title').value).toBe('');
  });

  it('tells the source of each rule, and leaves out one that is unticked', async () => {
    type(named(root, 'shop'), 'banggood');
    type(named(root, 'title'), 'Iron');
    const box = named(root, 'rule-BG-DOA');
    expect(box.checked).toBe(true);
    expect(textOf(box.closest('li'))).toContain('checked Nov 21');
    act(() => box.click());
    await submit(root);
    expect(onTell.mock.calls[0]?.[1].find(({ field }) => field === 'follows')?.value).not.toContain('BG-DOA');
  });
});

describe('a date that is corrected', () => {
  const open = (order: OrderView, more: Partial<PopupProps> = {}) => {
    const root = popup({ views: [order], ...more });
    act(() => byId(root, 'order').click());
    return root;
  };

  it('says what counts now and from where, and is told as the user’s word', async () => {
    const onTell = vi.fn(async () => true);
    const order = view({ events: { delivered: fact({ day: '2026-11-11' }, 'tracking') } });
    const root = open(order, { onTell });
    const row = byId(root, 'correct-delivered').closest('li');
    expect(textOf(row)).toContain('DeliveredNov 11Tracking page, Nov 20');
    expect(root.querySelector('[data-testid=correct-back-delivered]')).toBeNull();
    type(byId(root, 'correct-delivered'), '2026-11-09');
    type(byId(root, 'correct-protection'), '2026-12-09');
    type(byId(root, 'correct-lastDay'), '2026-12-24');
    click(root, 'correct-save');
    await settle();
    expect(onTell).toHaveBeenCalledWith(order.key, [
      { field: 'delivered', value: { day: '2026-11-09', zones: ['Europe/Berlin'] } },
      {
        field: 'promise:not-received:day',
        value: { right: 'not-received', from: 'day', day: { day: '2026-12-09' }, printed: '' },
      },
      { field: 'lastDay:not-as-described', value: { day: '2026-12-24' } },
    ]);
    expect(textOf(byId(root, 'correct-status'))).toBe('Saved. It counts now.');
  });

  it('can be taken back where the user set it', async () => {
    const onTell = vi.fn(async () => true);
    const order = view({ events: { delivered: fact({ day: '2026-11-11' }, 'user') } });
    const root = open(order, { onTell });
    click(root, 'correct-back-delivered');
    await settle();
    expect(onTell).toHaveBeenCalledWith(order.key, [{ field: 'unsaid:delivered', value: true }]);
    expect(textOf(byId(root, 'correct-status'))).toContain('Taken back');
  });

  it('is not told where it is still to come, and a failure is said', async () => {
    const onTell = vi.fn(async () => false);
    const root = open(view(), { onTell });
    type(byId(root, 'correct-shipped'), '2027-03-01');
    click(root, 'correct-save');
    expect(onTell).not.toHaveBeenCalled();
    expect(textOf(byId(root, 'corrections'))).toContain('This day is still to come.');
    type(byId(root, 'correct-shipped'), '2026-11-01');
    click(root, 'correct-save');
    await settle();
    expect(textOf(byId(root, 'correct-status'))).toBe('It was not saved. Try again.');
    expect((byId(root, 'correct-shipped') as HTMLInputElement).value).toBe('2026-11-01');
  });

  it('leads to the whole form for an order that was added by hand, and to removing it', async () => {
    const onTell = vi.fn(async () => true);
    const order = blanket();
    const root = open(order, { onTell });
    click(root, 'edit-order');
    expect(named(root, 'title').value).toBe('Blanket');
    expect(named(root, 'shop').disabled).toBe(true);
    type(named(root, 'title'), 'Wool blanket');
    await submit(root);
    expect(onTell).toHaveBeenCalledWith(
      order.key,
      expect.arrayContaining([{ field: 'title', value: 'Wool blanket', line: '1' }]),
      false,
    );
    click(root, 'remove-order');
    await settle();
    expect(onTell).toHaveBeenLastCalledWith(order.key, [{ field: 'removed', value: true }]);
    click(root, 'undo');
    await settle();
    expect(onTell).toHaveBeenLastCalledWith(order.key, [{ field: 'removed', value: false }]);
    expect(open(states.soon()).querySelector('[data-testid=remove-order]')).toBeNull();
  });
});

describe('a removed order', () => {
  const removed = () => view({ title: 'Gone', facts: { removed: fact(true, 'user') } });

  it('is in no list and no count', () => {
    expect(entriesOf([removed(), states.soon()], NOW)).toHaveLength(1);
    expect(removedOf([removed(), states.soon()])).toHaveLength(1);
    expect(textOf(popup({ views: [removed()] }))).toContain('No orders yet');
  });

  it('stands folded in the dashboard and can be brought back', async () => {
    const onTell = vi.fn(async () => true);
    const gone = removed();
    const root = mount(
      <Dashboard
        {...ALL_WELL}
        status="ready"
        stale={false}
        views={[gone, states.soon()]}
        health={[]}
        settings={DEFAULT_SETTINGS}
        rules={rules}
        {...BERLIN}
        ordersUrl=""
        onRetry={() => {}}
        onExport={async () => ''}
        onSettings={async () => true}
        onTell={onTell}
      />,
    );
    expect(root.querySelectorAll('.orders tbody tr')).toHaveLength(1);
    expect(textOf(byId(root, 'removed'))).toContain('Removed by you (1)');
    click(root, 'bring-back');
    await settle();
    expect(onTell).toHaveBeenCalledWith(gone.key, [{ field: 'removed', value: false }]);
  });
});

describe('about the buyer', () => {
  it('saves country, payment and level, and says whether that went well', async () => {
    const onSettings = vi.fn(async () => true);
    const root = mount(
      <Dashboard
        {...ALL_WELL}
        status="ready"
        stale={false}
        views={[]}
        health={[]}
        settings={DEFAULT_SETTINGS}
        rules={rules}
        {...BERLIN}
        ordersUrl=""
        onRetry={() => {}}
        onExport={async () => ''}
        onSettings={onSettings}
        onTell={async () => true}
      />,
    );
    type(byId(root, 'about-country'), 'DE');
    await settle();
    expect(onSettings).toHaveBeenLastCalledWith({ country: 'DE' });
    expect(textOf(byId(root, 'about-status'))).toBe('Saved.');
    type(byId(root, 'about-paid'), 'visa');
    type(byId(root, 'about-tier'), 'gold');
    expect(onSettings.mock.calls.slice(1)).toEqual([[{ paidWith: 'visa' }], [{ tier: 'gold' }]]);
    onSettings.mockResolvedValue(false);
    type(byId(root, 'about-country'), '');
    await settle();
    expect(onSettings).toHaveBeenLastCalledWith({ country: null });
    expect(textOf(byId(root, 'about-status'))).toContain('not saved');
  });
});

describe('words for orders of other shops', () => {
  it('name the shop and ask for a date, never for a page that nobody reads', () => {
    const order = storedDraft(mug());
    expect(isForHand(order.order)).toBe(true);
    const root = popup({ views: [order] });
    const row = byId(root, 'order');
    expect(textOf(row)).toContain('Add a date');
    act(() => row.click());
    expect(textOf(root.querySelector('.order-head'))).toContain('Etsy');
    expect(textOf(root.querySelector('.order-head'))).not.toContain('hand-');
    expect(textOf(root)).toContain('Enter what Etsy shows');
    click(root, 'add-date');
    expect(named(root, 'title').value).toBe('Mug');
    // The pages of AliExpress will tell of one with its number.
    expect(isForHand(storedDraft(mug({ shop: 'aliexpress', number: '8214398062170000' })).order)).toBe(false);
  });

  it('name it in notifications as well', () => {
    const gone = { ...blanket(), windows: [window('cancel', NOW - 3 * DAY)] };
    const warning = {
      ...{ id: '1', kind: 'closes' as const, key: gone.key, right: 'cancel' as const, line: null },
      ...{ lead: 24, due: 0, about: NOW - 3 * DAY, closes: NOW - 3 * DAY, ends: NOW - 2 * DAY },
    };
    const wordsOf = (kind: 'closes' | 'ask') =>
      notificationOf(
        { id: '1', warnings: [{ ...warning, kind }], alone: false, late: false },
        [gone],
        NOW,
        ZONE,
      );
    const said = wordsOf('closes');
    expect(said.message).toContain('Wool Shop takes no claim');
    const ask = wordsOf('ask');
    expect(ask.message).toContain('add its dates');
  });
});
