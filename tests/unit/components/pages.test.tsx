import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Dashboard, type DashboardProps } from '@/components/dashboard/Dashboard';
import { Welcome } from '@/components/welcome/Welcome';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import type { Fault } from '@/lib/domain/fault';
import type { PageHealth } from '@/lib/domain/view';
import { rules } from '@/lib/rules';
import { ALL_WELL, BERLIN, health, states } from './fixtures';
import { clickOn, mount, press, textOf } from './mount';

const ordersUrl = 'https://www.aliexpress.com/p/order/index.html';

function dashboard(more: Partial<DashboardProps> = {}): HTMLElement {
  return mount(
    <Dashboard
      {...ALL_WELL}
      status="ready"
      stale={false}
      views={Object.values(states).map((make) => make())}
      health={health}
      {...BERLIN}
      ordersUrl={ordersUrl}
      settings={DEFAULT_SETTINGS}
      rules={rules}
      onRetry={() => {}}
      onSettings={async () => true}
      onTell={async () => true}
      onExport={async () => 'claimclock-2026-11-21.json'}
      {...more}
    />,
  );
}

describe('the dashboard', () => {
  it('lists all orders, soonest first', () => {
    const root = dashboard();
    const lines = [...root.querySelectorAll('table.orders tbody tr')];
    expect(lines).toHaveLength(9);
    const cells = (row: number) => [...(lines[row]?.children ?? [])].map(textOf);
    expect(cells(2).slice(1)).toEqual([
      '5 days left to claim · until Nov 26, 10:30 AM',
      'Not as described',
      'Nov 26, 10:30 AM',
      '$31.93',
      'Open',
    ]);
    expect(cells(4).slice(1, 4)).toEqual([
      'Last day not known yet · open the order',
      'Not received',
      'not known',
    ]);
  });

  it('tells how reading went, page by page', () => {
    const section = dashboard().querySelector('[data-testid=page-health]');
    const [list, order] = [...(section?.querySelectorAll('.health-page') ?? [])].map(textOf);
    expect(list).toContain('Order list AliExpressLast read well4 minutes agoLast look4 minutes ago');
    expect(list).toContain('Nothing failed at the last look.');
    expect(order).toContain('Order page AliExpressLast read well3 days agoLast look1 hour ago');
    expect(order).toContain(
      'ClaimClock does not understand this pageSomething is missing on this page: the state of the order (2 times)',
    );
  });

  it('tells what each detail was read by, both readers in one row', () => {
    const at = BERLIN.now - 3_600_000;
    const field = (by: string | null, missed = 0) => ({
      ...{ at, by, told: ['1', '2', '3'], missed: Array.from({ length: missed }, (_, n) => `${n}`), gap: 0 },
    });
    const look = { at, good: true, problems: [] };
    const page: PageHealth = {
      ...{ marketplace: 'aliexpress', page: 'list', lastLook: at, lastGood: null },
      problems: [{ code: 'lost', page: 'list', field: 'placed' }],
      readers: {
        payload: {
          ...look,
          fields: { status: field('code'), placed: field('words:de', 6), total: field(null) },
        },
        document: {
          ...look,
          fields: {
            status: field('.order-item-header-status-text'),
            placed: field('words:de', 5),
            promise: field('structure'),
            order: field('place'),
          },
        },
      },
    };
    const root = dashboard({ health: [page] }).querySelector('[data-testid=page-health]');
    const rows = [...(root?.querySelectorAll('tr[data-field]') ?? [])];
    expect(rows.map((row) => [...row.children].map(textOf))).toEqual([
      ['State', 'the page’s data (code) and the page’s text', '1 hour ago'],
      [
        'Ordered',
        'the page’s data (words) and the page’s text (German)',
        '1 hour agonot on the last 5 orders',
      ],
      ['Total', 'the page’s data', '1 hour ago'],
      ['Promises', 'the page’s structure', '1 hour ago'],
      ['Order number', 'its place alone', '1 hour ago'],
    ]);
    expect(textOf(root)).toContain('No longer read here: the day of the order');
    expect(textOf(root)).toContain('Last read wellnever');
  });

  it('shows what is in a report before it is saved or copied', async () => {
    const saved = vi.fn(async () => 'claimclock-diagnostics-2026-11-21.json');
    const copied = vi.fn(async () => {});
    const root = dashboard({
      onDiagnose: async () => ({ text: '{"format": "claimclock-diagnostics"}', pages: 2, cut: true }),
      onSaveText: saved,
      onCopyText: copied,
    });
    const at = (id: string) => root.querySelector<HTMLElement>(`[data-testid=${id}]`);
    expect(at('diagnostics-text')).toBeNull();
    await clickOn(at('diagnostics'));
    expect((at('diagnostics-text') as HTMLTextAreaElement).value).toBe(
      '{"format": "claimclock-diagnostics"}',
    );
    expect(textOf(root)).toContain(
      'This is everything that is in it. 2 open order pages are in it. Parts of long pages were left out.',
    );
    expect(saved).not.toHaveBeenCalled();
    await clickOn(at('diagnostics-save'));
    expect(saved).toHaveBeenCalledWith('{"format": "claimclock-diagnostics"}');
    expect(textOf(at('diagnostics-status'))).toBe('Saved as claimclock-diagnostics-2026-11-21.json.');
    await clickOn(at('diagnostics-copy'));
    expect(copied).toHaveBeenCalledWith('{"format": "claimclock-diagnostics"}');
    expect(textOf(at('diagnostics-status'))).toBe('Copied.');
  });

  it('says where no report could be made, or copied', async () => {
    const failing = dashboard({ onDiagnose: () => Promise.reject(new Error('no')) });
    await clickOn(failing.querySelector<HTMLElement>('[data-testid=diagnostics]'));
    expect(textOf(failing.querySelector('[data-testid=diagnostics-status]'))).toContain(
      'It could not be made.',
    );
    const root = dashboard({ onCopyText: () => Promise.reject(new Error('no')) });
    await clickOn(root.querySelector<HTMLElement>('[data-testid=diagnostics]'));
    expect(textOf(root)).toContain('No order page is open.');
    await clickOn(root.querySelector<HTMLElement>('[data-testid=diagnostics-copy]'));
    expect(textOf(root.querySelector('[data-testid=diagnostics-status]'))).toContain('copy it yourself');
  });

  it('saves everything as a file and says how that went', async () => {
    const saved = dashboard();
    const button = saved.querySelector<HTMLButtonElement>('[data-testid=export-json]');
    await act(async () => button?.click());
    expect(textOf(saved)).toContain('Saved as claimclock-2026-11-21.json.');
    const failed = dashboard({ onExport: () => Promise.reject(new Error('no')) });
    await act(async () => failed.querySelector<HTMLButtonElement>('[data-testid=export-json]')?.click());
    expect(textOf(failed)).toContain('It could not be saved. Nothing is lost');
  });

  it('says so where there is nothing, or nothing can be opened', () => {
    const empty = dashboard({ views: [], health: [] });
    expect(textOf(empty)).toContain('No orders yet');
    expect(textOf(empty)).toContain('Nothing was read yet.');
    const retry = vi.fn();
    press(dashboard({ status: 'failed', onRetry: retry }), 'Try again');
    expect(retry).toHaveBeenCalledOnce();
    expect(textOf(dashboard({ views: [], health }))).not.toContain('No orders yet');
  });
});

describe('the welcome page', () => {
  const welcome = (faults: readonly Fault[] = []) =>
    mount(<Welcome {...BERLIN} {...ALL_WELL} faults={faults} ordersUrl={ordersUrl} />);

  it('says what it does in three steps, what it reads and that nothing leaves', () => {
    const root = welcome();
    expect(root.querySelectorAll('.steps > li')).toHaveLength(3);
    expect(textOf(root)).toContain('Not one request.');
    expect(textOf(root)).toContain('Reload those pages once');
  });

  it('says by itself that notifications are not allowed, with the way to allow them', () => {
    const root = welcome([{ code: 'blocked', at: BERLIN.now }]);
    const fault = root.querySelector('[data-testid=fault]');
    expect(textOf(fault)).toContain('Notifications are not allowed');
    expect(fault?.querySelector('[data-testid=notification-help]')).not.toBeNull();
    expect(welcome().querySelector('[data-testid=fault]')).toBeNull();
  });

  it('lets the user try whether it can warn', async () => {
    const root = welcome();
    await clickOn(root.querySelector<HTMLElement>('[data-testid=test-notification]'));
    expect(textOf(root.querySelector('[role=status]'))).toContain('Did you see it?');
  });
});
