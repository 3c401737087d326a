import { describe, expect, it, vi } from 'vitest';
import { Faults } from '@/components/common/Faults';
import { TestNotification, type TestOutcome } from '@/components/common/TestNotification';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { Popup } from '@/components/popup/Popup';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { FAULTS, type Fault, type FaultCode, PAST } from '@/lib/domain/fault';
import { HOUR } from '@/lib/domain/window';
import { ALL_WELL, BERLIN, NOW, states } from './fixtures';
import { clickOn, mount, textOf } from './mount';

const at = NOW - 3 * HOUR;
const wrong = (code: FaultCode, n?: number): Fault => ({ code, at, ...(n === undefined ? {} : { n }) });
const faults = (list: Fault[], onDismiss = ALL_WELL.onDismiss) =>
  mount(<Faults {...ALL_WELL} {...BERLIN} faults={list} onDismiss={onDismiss} />);
const shown = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-testid=fault]')];
const get = (root: ParentNode, id: string) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`);

describe('a fault', () => {
  it.each(FAULTS)('%s tells what it is, what it means and what to do', (code) => {
    const [fault] = shown(faults([wrong(code, 2)]));
    expect(fault?.dataset.code).toBe(code);
    expect(textOf(fault?.querySelector('b') ?? null)).toMatch(/^\S.*\w{3}/);
    const texts = [...(fault?.querySelectorAll(':scope > div > p:not(.fault-seen)') ?? [])].map(textOf);
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toMatch(/\w{3}.*\.$/);
    expect(textOf(fault)).toContain('Nov 21, 7:00 AM');
    expect(textOf(fault)).not.toMatch(/[{}]|undefined/);
  });

  it('can be put away where it is over, and only there', async () => {
    const dismiss = vi.fn(async () => true);
    for (const code of FAULTS) {
      const button = get(faults([wrong(code)], dismiss), 'fault-dismiss');
      expect(!!button, code).toBe(PAST.includes(code));
      if (button) await clickOn(button);
    }
    expect(dismiss.mock.calls).toEqual(PAST.map((code) => [code]));
  });

  it('says so where it could not be put away', async () => {
    const root = faults([wrong('alarm-lost')], async () => false);
    await clickOn(get(root, 'fault-dismiss'));
    expect(textOf(root.querySelector('[role=alert]'))).toBe('It did not work. Try again.');
  });

  it('of the clock tells by how much, and that all was worked out anew', () => {
    const text = textOf(faults([wrong('clock-back', 26 * HOUR)]));
    expect(text).toContain('set back by about 26 hours');
    expect(text).toContain('worked out anew');
    expect(textOf(faults([wrong('clock-back', 5 * 60_000)]))).toContain('about 5 minutes');
  });

  it('of warnings that were not shown tells how many', () => {
    expect(textOf(faults([wrong('not-shown', 3)]))).toContain('3 warnings could not be shown');
    expect(textOf(faults([wrong('not-shown')]))).toContain('1 warning could not be shown');
  });

  it('of notifications brings the help for this system and a test, once', () => {
    const root = faults([wrong('not-shown', 1), wrong('blocked')]);
    expect(shown(root).map(({ dataset }) => dataset.code)).toEqual(['blocked', 'not-shown']);
    const help = root.querySelectorAll<HTMLElement>('[data-testid=notification-help]');
    expect(help).toHaveLength(1);
    expect(help[0]?.dataset.system).toBe('windows');
    expect([...(help[0]?.querySelectorAll('summary') ?? [])].map(textOf)).toEqual([
      ...['macOS', 'Linux', 'ChromeOS'],
    ]);
    expect(root.querySelectorAll('[data-testid=test-notification]')).toHaveLength(1);
  });

  it('is read out when it comes up, where warnings are at stake now', () => {
    expect(textOf(faults([wrong('alarm-refused')]).querySelector('[role=alert]'))).toContain('no alarm');
    expect(faults([wrong('alarm-lost')]).querySelector('[role=alert]')).toBeNull();
  });
});

describe('faults', () => {
  const common = { ...ALL_WELL, ...BERLIN, faults: [wrong('no-data')], stale: false, health: [], rules: [] };
  const rest = {
    settings: DEFAULT_SETTINGS,
    ordersUrl: 'https://a.example',
    onRetry: () => {},
    onTell: async () => true,
    onSettings: async () => true,
  };
  const popup = (status: 'ready' | 'failed' | 'loading', views = [states.soon()]) =>
    mount(
      <Popup
        {...{ ...common, ...rest, status, views, saying: {}, dashboardUrl: '/d', newId: () => 'a' }}
        onSettled={() => {}}
      />,
    );
  const dashboard = (status: 'ready' | 'failed' | 'loading', views = [states.soon()]) =>
    mount(<Dashboard {...{ ...common, ...rest, status, views, onExport: async () => '' }} />);

  it.each([
    ['orders', 'ready', [states.soon()]],
    ['no orders', 'ready', []],
    ['nothing to read from', 'failed', []],
    ['nothing read yet', 'loading', []],
  ] as const)('stand above everything else in popup and dashboard, with %s', (_, status, views) => {
    for (const root of [popup(status, [...views]), dashboard(status, [...views])]) {
      const [fault] = shown(root);
      expect(fault?.dataset.testid).toBe('fault');
      expect(root.querySelector('section, h1, h2, .state, .skeleton')).toBe(fault);
    }
  });

  it('leave no trace where all is well', () => {
    expect(shown(faults([]))).toEqual([]);
    expect(textOf(faults([]))).toBe('');
  });
});

describe('a test notification', () => {
  const test = async (outcome: Partial<TestOutcome> | null) => {
    const answer: TestOutcome = { taken: true, stands: null, permission: 'granted', os: 'mac' };
    const root = mount(<TestNotification onTest={async () => outcome && { ...answer, ...outcome }} />);
    await clickOn(get(root, 'test-notification'));
    return root;
  };
  const result = (root: HTMLElement) => textOf(root.querySelector('[role=status]'));
  const help = (root: HTMLElement) => get(root, 'notification-help');

  it('that the browser took is only seen if the user says so', async () => {
    const root = await test({});
    expect(result(root)).toBe('The browser took it. Did you see it?');
    expect(help(root)).toBeNull();
    await clickOn(get(root, 'test-yes'));
    expect(result(root)).toBe('Good. Warnings reach you this way.');
    expect(get(root, 'test-yes')).toBeNull();
  });

  it('that was not seen opens the help for this system, and the number on the icon is named', async () => {
    const root = await test({});
    await clickOn(get(root, 'test-no'));
    expect(help(root)?.dataset.system).toBe('mac');
    expect(textOf(help(root))).toContain('System Settings → Notifications');
    expect(textOf(help(root))).toContain('The number on the toolbar icon needs no notifications.');
    expect(document.activeElement).toBe(root.querySelector('[role=status]'));
  });

  it.each([
    ['denied', { permission: 'denied' as const }, /not allowed/],
    ['denied and not taken', { permission: 'denied' as const, taken: false }, /not allowed/],
    ['not taken', { taken: false }, /did not take it/],
  ])('that is %s says so, with the help', async (_, outcome, words) => {
    const root = await test(outcome);
    expect(result(root)).toMatch(words);
    expect(help(root)).not.toBeNull();
    expect(get(root, 'test-yes')).toBeNull();
  });

  it('that does not stand among those shown is doubted', async () => {
    const root = await test({ stands: false });
    expect(result(root)).toMatch(/does not list it among those shown/);
    expect(get(root, 'test-no')).not.toBeNull();
  });

  it('without an answer is no success', async () => {
    expect(result(await test(null))).toMatch(/did not answer/);
  });

  it.each(['windows', 'mac', 'linux', 'chromeos', 'android', 'other'] as const)(
    'has words for %s',
    async (os) => {
      const root = await test({ taken: false, os });
      const steps = [...(help(root)?.querySelectorAll(':scope > ul > li') ?? [])].map(textOf);
      expect(steps.length).toBeGreaterThan(1);
      for (const step of steps) expect(step).toMatch(/\.$/);
    },
  );
});
