import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { badPages, doubtfulPages, entriesOf, headlineOf, nameOf } from '@/components/popup/list';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { checklist } from '@/lib/disputes/checklist';
import type { OrderView, PageHealth } from '@/lib/domain/view';
import { DAY, HOUR } from '@/lib/domain/window';
import { rules } from '@/lib/rules';
import { ALL_WELL, BERLIN, fact, health, NOW, states, view, window } from './fixtures';
import { mount, press, textOf } from './mount';

const ordersUrl = 'https://www.aliexpress.com/p/order/index.html';

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
      ordersUrl={ordersUrl}
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

const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-testid=order]')];
const all = () => Object.values(states).map((make) => make());
const due = (total: [number, string | null] | null, in_ = 3 * DAY) =>
  view({ total, windows: [window('not-as-described', NOW + in_)] });
const headline = (...views: OrderView[]) => headlineOf(entriesOf(views, NOW), false);

describe('the list', () => {
  it('has one button per order that tells which, in what state, and until when', () => {
    const root = popup({ views: all() });
    expect(rows(root)).toHaveLength(9);
    expect(rows(root).every((row) => row.tagName === 'BUTTON')).toBe(true);
    const soon = rows(root).find((row) => row.dataset.state === 'soon');
    expect(soon?.dataset.order).toMatch(/^\d{16}$/);
    expect(soon?.dataset.until).toBe('2026-11-26T09:30:00.000Z');
    const undated = rows(root).filter((row) => !row.hasAttribute('data-until'));
    expect(undated.map((row) => row.dataset.state)).toEqual(['dispute', 'unknown', 'settled']);
  });

  it('shows what needs you first, soonest first, then what is done', () => {
    const shuffled = all().sort((a, b) => Number(a.order.id.at(-1)) * 7 - Number(b.order.id.at(-1)) * 3);
    expect(rows(popup({ views: shuffled })).map((row) => row.dataset.state)).toEqual([
      'closing',
      'urgent',
      'soon',
      'dispute',
      'unknown',
      'waiting',
      'open',
      'closed',
      'settled',
    ]);
  });

  it('tells of each order the right, the date, the amount and the next step', () => {
    const root = popup({ views: all() });
    const text = (state: string) => textOf(rows(root).find((row) => row.dataset.state === state));
    expect(text('urgent')).toContain('Wireless earbuds, noise cancelling$22.40');
    expect(text('urgent')).toContain('31 hours left to claim');
    expect(text('urgent')).toContain('Not as describeduntil tomorrow, 5:20 PM');
    expect(text('urgent')).toContain('Arrived? Check and film it today');
    expect(text('waiting')).toContain('claim opens Dec 4 if nothing arrives');
    expect(text('unknown')).toContain('Open the order once');
    expect(text('dispute')).toContain('Wait for the seller’s answer; do not close it');
  });

  it('shows no number of days for an order without a date', () => {
    const root = popup({
      views: [view({ title: 'A lamp', total: null, windows: [window('not-received', null)] })],
    });
    expect(textOf(rows(root)[0])).not.toMatch(/\d/);
  });

  it('filters by group, and back', () => {
    const root = popup({ views: all() });
    const shown = () => rows(root).map((row) => row.dataset.state);
    press(root, 'Waiting 3');
    expect(shown()).toEqual(['unknown', 'waiting', 'open']);
    expect(root.querySelector('[aria-pressed=true]')?.textContent).toContain('Waiting');
    press(root, 'Settled 2');
    expect(shown()).toEqual(['closed', 'settled']);
    press(root, 'Settled 2');
    expect(shown()).toHaveLength(9);
  });

  it('shows what is due when a notification asks for it', () => {
    const root = popup({ views: all(), due: true });
    expect(rows(root).map((row) => row.dataset.state)).toEqual(['closing', 'urgent', 'soon', 'unknown']);
    const none = popup({ views: [states.settled()], due: true });
    expect(textOf(none.querySelector('main'))).toContain('Nothing is due any more.');
    press(none, 'Show all orders');
    expect(rows(none)).toHaveLength(1);
  });

  it('draws the first screens of many orders at once and the others right after', async () => {
    vi.useFakeTimers();
    const views = Array.from({ length: 200 }, () => due([1, 'USD']));
    const root = popup({ views });
    expect(rows(root).length).toBeLessThan(60);
    await act(async () => {
      vi.advanceTimersByTime(100);
    });
    expect(rows(root)).toHaveLength(200);
    vi.useRealTimers();
  });
});

describe('the name of an order', () => {
  it('is its first article, with how many there are, or the ends of its number', () => {
    expect(nameOf(states.soon())).toBe('USB-C hub, 8 in 1, 4K 60 Hz');
    expect(nameOf(states.unknown())).toBe('Phone case, transparent (2 items)');
    expect(nameOf(view({ id: '8214398062177351', title: null }))).toBe('Order 8214…7351');
  });
});

describe('the headline', () => {
  it('sums what can be claimed only this week, by currency', () => {
    expect(headline(due([22.4, 'USD']), due([31.93, 'USD']), due([29.87, 'USD']), states.open())).toBe(
      '$84.20 in 3 orders: rights end this week',
    );
    expect(headline(due([22.4, 'USD']))).toBe('$22.40 in 1 order: a right ends this week');
    expect(headline(due([5, 'EUR']), due([7, 'USD']), due([8, 'USD']))).toBe(
      '$15.00 and €5.00 in 3 orders: rights end this week',
    );
  });

  it('says "at least" where it does not know all', () => {
    expect(headline(due([22.4, 'USD']), due(null))).toBe('At least $22.40 in 2 orders: rights end this week');
    expect(
      headline(due([1, 'USD']), due([1, 'USD']), due([2, 'EUR']), due([2, 'EUR']), due([3, 'GBP'])),
    ).toBe('At least $2.00 and €4.00 in 5 orders: rights end this week');
    expect(headline(due(null), due([12, null]))).toBe('Rights of 2 orders end this week');
  });

  it('is calm only when everything is known', () => {
    expect(headline(states.open(), states.waiting())).toBe('Nothing closes this week');
    expect(headline(states.settled(), states.closed())).toBe('Nothing left to claim');
    expect(headline(states.open(), states.unknown())).toBe('No known date closes this week');
    expect(headlineOf(entriesOf([states.open()], NOW), true)).toBe('No known date closes this week');
  });

  it('tells how many orders have no date and when was read last', () => {
    const top = textOf(popup({ views: all(), health }).querySelector('header'));
    expect(top).toContain('9 orders watched');
    expect(top).toContain('1 order has no date yet');
    expect(top).toContain('read 4 minutes ago');
  });
});

describe('what could not be read', () => {
  it('is told as long as no better look came after it', () => {
    const problem = { code: 'changed', page: 'list' } as const;
    const page = (lastGood: number | null, problems: PageHealth['problems']): PageHealth => ({
      marketplace: 'aliexpress',
      page: 'list',
      lastLook: NOW,
      lastGood,
      problems,
    });
    expect(badPages([page(NOW - HOUR, [problem])])).toHaveLength(1);
    expect(badPages([page(null, [problem])])).toHaveLength(1);
    expect(badPages([page(NOW, [problem])])).toHaveLength(0);
    expect(badPages([page(NOW - HOUR, [{ ...problem, order: '1' }])])).toHaveLength(0);
    expect(badPages([page(NOW - HOUR, [])])).toHaveLength(0);
  });

  it('stands above the orders, with what it means and what to do', () => {
    const text = textOf(popup({ views: all(), health }).querySelector('[data-testid=problem]'));
    expect(text).toContain('Order page: last read well 3 days ago');
    expect(text).toContain('ClaimClock does not understand this page');
    expect(text).toContain('update ClaimClock');
  });

  it('is told as well where a page contradicts itself: which order, in what', () => {
    const conflict = (order: string, field: string, detail: string) => ({
      ...{ code: 'conflict' as const, page: 'detail' as const, order, field, detail },
    });
    const page: PageHealth = {
      ...{ marketplace: 'aliexpress', page: 'detail', lastLook: NOW, lastGood: NOW },
      problems: [
        conflict('8214398062177351', 'delivered', '<b>Nov 12</b>'),
        conflict('8214398062177352', 'order', '8214398062177399'),
        conflict('8214398062177353', 'status', 'Completed'),
        conflict('8214398062177354', 'total', '3'),
      ],
    };
    expect(doubtfulPages([page])).toHaveLength(1);
    expect(doubtfulPages(health)).toHaveLength(0);
    const root = popup({ views: all(), health: [page] });
    const problem = root.querySelector('[data-testid=problem]');
    expect(textOf(problem)).toContain('This page contradicts itself');
    expect([...(problem?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      'Order 8214…7351: Delivered “<b>Nov 12</b>”',
      'Order 8214…7352: two order numbers, so it was not read',
      'Order 8214…7353: its state “Completed”',
    ]);
    // Nothing is unread because of it: the earlier day counts.
    expect(textOf(popup({ views: [states.open()], health: [page] }).querySelector('h1'))).toBe(
      'Nothing closes this week',
    );
  });

  it('is never an empty list that looks fine', () => {
    const text = textOf(popup({ health }));
    expect(text).not.toContain('No orders yet');
    expect(text).toContain('ClaimClock does not understand this page');
  });
});

describe('without orders', () => {
  it('leads to the orders', () => {
    const link = [...popup().querySelectorAll('a')].find((a) => textOf(a) === 'Open my orders');
    expect(link?.href).toBe(ordersUrl);
    expect(link?.target).toBe('_blank');
  });

  it('says that the data cannot be opened, and tries again', () => {
    const retry = vi.fn();
    const root = popup({ status: 'failed', onRetry: retry });
    expect(textOf(root.querySelector('[role=alert]'))).toContain('Nothing is lost.');
    press(root, 'Try again');
    expect(retry).toHaveBeenCalledOnce();
  });

  it('shows neither "no orders" nor a headline while reading', () => {
    const root = popup({ status: 'loading' });
    expect(root.querySelector('h1')).toBeNull();
    expect(textOf(root)).not.toContain('No orders yet');
    expect(root.querySelector('[role=status]')?.getAttribute('aria-label')).toBe('Reading your orders …');
  });

  it('says when what it shows is old', () => {
    expect(textOf(popup({ views: all(), stale: true }))).toContain('The list could not be refreshed.');
  });
});

describe('one order', () => {
  const open = (order: OrderView, more: Partial<PopupProps> = {}) => {
    const root = popup({ views: [order, ...(more.views ?? [])], ...more });
    act(() => rows(root)[0]?.click());
    return root;
  };

  it('tells the next step, why, what it holds and what to do, and leads back', () => {
    const root = open(states.urgent());
    expect(textOf(root.querySelector('h1'))).toBe('Wireless earbuds, noise cancelling');
    expect(document.activeElement?.textContent).toContain('Orders');
    const text = textOf(root);
    expect(text).toContain('If anything is wrong, open the dispute today.');
    expect(text).toContain('Claim “not as described” by Nov 22, 5:20 PM');
    expect(text).toContain('Total$22.40');
    expect([...root.querySelectorAll('a')].find((a) => textOf(a) === 'Open the order page')?.href).toMatch(
      /^https:\/\/www\.aliexpress\.com\/p\/order\/detail\.html\?orderId=\d+$/,
    );
    press(root, 'Orders');
    expect(document.activeElement).toBe(rows(root)[0]);
  });

  it('shows its course, and which pages it was read from', () => {
    const source = (
      page: 'detail' | 'list' | 'user',
      reader: 'document' | 'payload' | 'user',
      age: number,
    ) => ({
      ...{ page, reader, lastSeen: NOW - age * HOUR },
    });
    const host = 'www.aliexpress.com';
    const order = view({
      events: { paid: fact({ day: '2026-11-01' }) },
      windows: [window('not-as-described', NOW + 9 * DAY)],
      sources: [
        { ...source('list', 'payload', 3), host },
        { ...source('list', 'document', 30), host: 'pl.aliexpress.com' },
        source('detail', 'document', 2),
        { ...source('detail', 'payload', 1), host },
        source('user', 'user', 0),
      ],
    });
    const root = open(order);
    expect(textOf(root.querySelector('.cc-tl'))).toContain('Last safe day');
    const section = [...root.querySelectorAll('section')].find((one) => /^Read from/.test(textOf(one)));
    expect([...(section?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      'Order pagewww.aliexpress.com · page text and dataNov 21, 9:00 AM',
      'Order listwww.aliexpress.com · page dataNov 21, 7:00 AM',
      'Order listpl.aliexpress.com · page textNov 20, 4:00 AM',
    ]);
    expect(textOf(open(states.soon()))).not.toContain('Read from');
  });

  it('has the thirteen steps, to be ticked while the popup is open', () => {
    const root = open(states.soon());
    const boxes = () => [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes()).toHaveLength(13);
    expect(checklist).toHaveLength(13);
    act(() => boxes()[1]?.click());
    expect(textOf(root)).toContain('1 of 13 done');
    press(root, 'Orders');
    act(() => rows(root)[0]?.click());
    expect(
      boxes()
        .map((box) => box.checked)
        .indexOf(true),
    ).toBe(1);
  });

  it('can be called settled, and that taken back', () => {
    const settled = vi.fn();
    const soon = states.soon();
    press(open(soon, { onSettled: settled }), 'Arrived, all fine');
    expect(settled).toHaveBeenLastCalledWith(soon.key, true);
    const done = states.settled();
    press(open(done, { onSettled: settled }), 'Undo');
    expect(settled).toHaveBeenLastCalledWith(done.key, false);
  });
});

describe('what pages no longer tell, or tell in words that nobody knows', () => {
  const page = (problems: PageHealth['problems'], more: Partial<PageHealth> = {}): PageHealth => ({
    ...{ marketplace: 'aliexpress', page: 'detail', lastLook: NOW - HOUR, lastGood: NOW - HOUR, problems },
    ...more,
  });
  const sections = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-testid=problem]')];

  it('is told with its name, also where the page was read well otherwise', () => {
    const lost = (field: string) => ({ code: 'lost', page: 'detail', field }) as const;
    const root = popup({ views: all(), health: [page([lost('placed'), lost('status')])] });
    expect(sections(root).map(({ dataset }) => dataset.code)).toEqual(['lost']);
    expect(textOf(sections(root)[0])).toContain(
      'No longer read here: the day of the order and the state of the order',
    );
    expect(sections(root)[0]?.className).toBe('problem');
    expect(textOf(root)).toContain('Order page: last read well 1 hour ago');
  });

  it('is shown as it is printed, as text, where it was taken by its place', () => {
    const guessed = (order: string, detail: string) =>
      ({ code: 'guessed', page: 'detail', order, field: 'promise:not-received:day', detail }) as const;
    const hostile = '<b>Refund</b> \u202evor dem 3. Dez 2026';
    const problems = ['1', '2', '2', '3', '4'].map((n) => guessed(`821239680616032${n}`, `${hostile} ${n}`));
    const [section] = sections(popup({ views: all(), health: [page(problems)] }));
    expect(section?.dataset.code).toBe('guessed');
    expect(section?.className).toBe('problem doubt');
    expect(textOf(section)).toContain('Recognised by its place alone: the promise of a refund');
    const printed = [...(section?.querySelectorAll('li bdi') ?? [])].map((bdi) => bdi.textContent);
    expect(printed).toEqual(['1', '2', '3'].map((n) => `“${hostile} ${n}”`));
    expect(section?.querySelector('li b')).toBeNull();
    expect(textOf(section?.querySelector('li'))).toContain('Order 8212…0321:');
  });

  it('stands with its order as it is printed, until its page says otherwise', () => {
    const soon = states.soon();
    const { id } = soon.order;
    const unread = (text: string, more: object = {}) => ({
      ...{
        order: id,
        reader: 'document',
        code: 'unreadable',
        field: 'promise',
        text,
        at: NOW - DAY,
        ...more,
      },
    });
    const texts = [
      unread('Erstattung, falls bis 3. Dez 2026 nichts kommt'),
      unread('Erstattung, falls bis 3. Dez 2026 nichts kommt', { reader: 'payload' }),
      unread('bis 9. Dez', { code: 'guessed' }),
      unread('of another order', { order: '1' }),
    ] as PageHealth['unread'];
    const open = (health: PageHealth[]) => {
      const root = popup({ views: [soon], health, first: soon.key });
      return root.querySelector('[data-testid=unread]');
    };
    const section = open([page([], { unread: texts })]);
    expect([...(section?.querySelectorAll('li bdi') ?? [])].map(textOf)).toEqual([
      '“bis 9. Dez”',
      '“Erstattung, falls bis 3. Dez 2026 nichts kommt”',
    ]);
    expect(textOf(section?.querySelector('li'))).toContain('Its day was taken by its place alone.');
    expect(open([page([])])).toBeNull();
  });
});

describe('the tips', () => {
  it('begin with the four that cost most and have every known trick', () => {
    const root = popup({ views: all() });
    act(() => root.querySelector<HTMLElement>('[data-testid=tab-tips]')?.click());
    expect([...root.querySelectorAll('h3')].map(textOf)).toEqual([
      '“I refund you directly, outside AliExpress”',
      '“Close the dispute first, then I refund you”',
      '“Confirm receipt now, then I refund you”',
      '“Accept the proposal, it is only a formality”',
    ]);
    expect(root.querySelectorAll('details')).toHaveLength(20);
    expect(root.querySelector('[data-testid=tab-tips]')?.getAttribute('aria-current')).toBe('page');
    act(() => root.querySelector<HTMLElement>('[data-testid=tab-orders]')?.click());
    expect(rows(root)).toHaveLength(9);
  });

  it('can be read even when the data cannot be opened', () => {
    const root = popup({ status: 'failed' });
    act(() => root.querySelector<HTMLElement>('[data-testid=tab-tips]')?.click());
    expect(root.querySelectorAll('h3')).toHaveLength(4);
  });

  it('of an order are those of its stage, folded; switched off there are none', () => {
    const open = (one: OrderView, tips = true) => {
      const settings = { ...DEFAULT_SETTINGS, shield: { ...DEFAULT_SETTINGS.shield, tips } };
      const root = popup({ views: [one], first: one.key, settings });
      return root.querySelector<HTMLElement>('[data-testid=stage-tips]');
    };
    const inDispute = open(states.dispute());
    expect(inDispute?.dataset.stage).toBe('dispute');
    expect([...(inDispute?.querySelectorAll('summary') ?? [])].map(textOf).slice(0, 3)).toEqual([
      '“Close the dispute first, then I refund you”',
      '“Accept the proposal, it is only a formality”',
      '“Change the reason of the dispute”',
    ]);
    expect(inDispute?.querySelectorAll('details[open]')).toHaveLength(0);
    expect(textOf(inDispute?.querySelector('details'))).toContain('What to doKeep it open until the money');
    expect(open(states.dispute(), false)).toBeNull();
    expect(open(view({ stage: 'unknown' }))).toBeNull();
    expect(open(view({ facts: { settled: fact(true) } }))).toBeNull();
  });
});

describe('orders that are not as usual', () => {
  it('wait for the seller without a claim that opens', () => {
    const ship = window('cancel', NOW + DAY, {
      effect: 'other-party',
      opens: { earliest: NOW - DAY, latest: NOW - DAY },
    });
    const [row] = rows(popup({ views: [view({ stage: 'to-ship', windows: [ship] })] }));
    expect(textOf(row)).toContain('Waiting for the sellerhas until Nov 23 to ship');
    expect(row?.hasAttribute('data-until')).toBe(false);
  });

  it('are shown all the same', () => {
    const odd = view({ title: null, total: null, lines: [], facts: { link: undefined } });
    const several = view({
      title: 'A',
      facts: { lineCount: fact(3, 'list') },
      windows: [window('not-as-described', NOW + 3 * DAY)],
    });
    const root = popup({ views: [odd, several] });
    expect(textOf(rows(root)[0])).toContain('A (3 items)');
    act(() => rows(root)[1]?.click());
    expect(textOf(root.querySelector('h1'))).toMatch(/^Order 8214…/);
  });
});
