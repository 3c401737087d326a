import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { hoursOf, minutesOf, timeOf } from '@/components/dashboard/leads';
import { Warnings, type WarningsProps } from '@/components/dashboard/Warnings';
import { DEFAULT_SETTINGS, LEAD_KINDS, type LeadKind, type Settings } from '@/lib/deadlines';
import { ALL_WELL } from './fixtures';
import { clickOn, mount, textOf } from './mount';

type Save = WarningsProps['onSettings'];

function warnings(settings: Settings = DEFAULT_SETTINGS, onSettings: Save = async () => true) {
  return mount(<Warnings settings={settings} onSettings={onSettings} onTest={ALL_WELL.onTest} />);
}

const get = <E extends HTMLElement = HTMLButtonElement>(root: ParentNode, id: string) =>
  root.querySelector<E>(`[data-testid="${id}"]`);
const click = (root: ParentNode, id: string) => clickOn(get(root, id));
const chosen = (root: ParentNode, kind: LeadKind) =>
  [...root.querySelectorAll<HTMLElement>(`[data-testid^="lead-${kind}-"][aria-pressed=true]`)].map(textOf);
const status = (root: ParentNode) => textOf(get(root, 'warnings-status'));
const type = async (root: ParentNode, id: string, value: string) => {
  const input = get<HTMLInputElement>(root, id);
  if (!input) throw new Error(`no ${id}`);
  input.value = value;
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const only = (kind: LeadKind, before: number[], opens = true): Settings => ({
  ...DEFAULT_SETTINGS,
  leads: { ...DEFAULT_SETTINGS.leads, [kind]: { before, opens } },
});

describe('the leads', () => {
  it('stand for each kind of right, what counts now pressed', () => {
    const root = warnings(only('dispute', [48, 1]));
    expect(chosen(root, 'return')).toEqual(['7 days', '3 days', '1 day', '3 hours']);
    expect(chosen(root, 'dispute')).toEqual(['2 days', '1 hour']);
    for (const kind of LEAD_KINDS)
      expect(get<HTMLInputElement>(root, `opens-${kind}`)?.checked, kind).toBe(true);
  });

  it('are saved at once, longest first, those of the other kinds as they were', async () => {
    const save = vi.fn<Save>(async () => true);
    const root = warnings(DEFAULT_SETTINGS, save);
    await click(root, 'lead-not-received-336');
    expect(save.mock.lastCall?.[0]).toEqual({
      leads: { ...DEFAULT_SETTINGS.leads, 'not-received': { before: [336, 168, 72, 24, 3], opens: true } },
    });
    expect(status(root)).toBe('Saved.');
    await click(root, 'opens-return');
    expect(save.mock.lastCall?.[0].leads?.return).toEqual({ before: [168, 72, 24, 3], opens: false });
  });

  it('build on one another where the first is still being saved', async () => {
    const save = vi.fn<Save>(() => new Promise(() => {}));
    const root = warnings(DEFAULT_SETTINGS, save);
    await click(root, 'lead-return-72');
    await click(root, 'lead-return-24');
    expect(save.mock.lastCall?.[0].leads?.return.before).toEqual([168, 3]);
    expect(chosen(root, 'return')).toEqual(['7 days', '3 hours']);
    expect(status(root)).toBe('Saving …');
  });

  it('go back to what is stored, and say so, where they were not saved', async () => {
    const root = warnings(DEFAULT_SETTINGS, async () => false);
    await click(root, 'lead-return-72');
    expect(status(root)).toBe('It was not saved. Try again.');
    expect(get(root, 'warnings-status')?.className).toBe('failed');
    expect(chosen(root, 'return')).toContain('3 days');
  });

  it('can be the user’s own, in hours or days, which stand beside the others', async () => {
    const save = vi.fn<Save>(async () => true);
    const root = warnings(only('dispute', [36]), save);
    expect(chosen(root, 'dispute')).toEqual(['36 hours']);
    await click(root, 'own-dispute');
    const form = get<HTMLFormElement>(root, 'own-form-dispute');
    const submit = async (number: string, unit: string) => {
      const [input, select] = [form?.querySelector('input'), form?.querySelector('select')];
      if (!input || !select) throw new Error('no form');
      input.value = number;
      select.value = unit;
      await act(async () => {
        form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    };
    await submit('10', 'days');
    expect(chosen(root, 'dispute')).toEqual(['10 days', '36 hours']);
    await submit('0', 'hours');
    expect(textOf(form?.querySelector('[role=alert]'))).toMatch(/whole number/);
    expect(save).toHaveBeenCalledOnce();
    // Taken out it can be put back.
    await click(root, 'lead-dispute-240');
    expect(get(root, 'lead-dispute-240')?.ariaPressed ?? 'false').toBe('false');
  });

  it('are twelve at most', () => {
    const twelve = Array.from({ length: 12 }, (_, i) => 100 - i);
    const root = warnings(only('return', twelve));
    expect(get<HTMLButtonElement>(root, 'lead-return-168')?.disabled).toBe(true);
    expect(get<HTMLButtonElement>(root, 'lead-return-100')?.disabled).toBe(false);
  });

  it('are never silently none: a kind without any says what it does no more', () => {
    const root = warnings(only('other', []));
    expect(textOf(get(root, 'none-other'))).toMatch(/No notification comes before a last safe moment/);
    expect(get(root, 'none-return')).toBeNull();
  });

  it('can be made the same for all kinds, and that taken back', async () => {
    const save = vi.fn<Save>(async () => true);
    expect(get(warnings(), 'same-return')).toBeNull();
    const root = warnings(only('return', [48], false), save);
    await click(root, 'same-return');
    expect(LEAD_KINDS.map((kind) => chosen(root, kind))).toEqual(LEAD_KINDS.map(() => ['2 days']));
    expect(status(root)).toBe('All kinds warn alike now.');
    await click(root, 'warnings-undo');
    expect(save.mock.lastCall?.[0].leads).toEqual(only('return', [48], false).leads);
    expect(status(root)).toBe('Undone.');
  });

  it('go back to the defaults, and that can be taken back', async () => {
    const save = vi.fn<Save>(async () => true);
    expect(get(warnings(), 'leads-default')).toBeNull();
    const root = warnings(only('return', []), save);
    await click(root, 'leads-default');
    expect(save.mock.lastCall?.[0]).toEqual({ leads: DEFAULT_SETTINGS.leads });
    await click(root, 'warnings-undo');
    expect(save.mock.lastCall?.[0]).toEqual({ leads: only('return', []).leads });
  });

  it('say that half the window is too long', () => {
    expect(textOf(warnings())).toContain('half the window or more is left out');
  });

  it.each([
    ['3', 'days', 72],
    [' 36 ', 'hours', 36],
    ['366', 'days', 8784],
    ['367', 'days', null],
    ['0', 'hours', null],
    ['1.5', 'days', null],
    ['-2', 'days', null],
    ['', 'days', null],
  ] as const)('typed as “%s” %s they are %s hours', (text, unit, hours) => {
    expect(hoursOf(text, unit)).toBe(hours);
  });
});

describe('the quiet hours', () => {
  const night: Settings = { ...DEFAULT_SETTINGS, quiet: { from: 1320, to: 480 } };

  it('are off until switched on, then from ten to eight', async () => {
    const save = vi.fn<Save>(async () => true);
    const root = warnings(DEFAULT_SETTINGS, save);
    expect(get<HTMLInputElement>(root, 'quiet-from')?.disabled).toBe(true);
    await click(root, 'quiet-on');
    expect(save.mock.lastCall?.[0]).toEqual({ quiet: { from: 1320, to: 480 } });
    await click(root, 'quiet-on');
    expect(save.mock.lastCall?.[0]).toEqual({ quiet: null });
  });

  it('are saved in minutes of the day, also when switched off and on again', async () => {
    const save = vi.fn<Save>(async () => true);
    const root = warnings(night, save);
    await type(root, 'quiet-to', '06:30');
    expect(save.mock.lastCall?.[0]).toEqual({ quiet: { from: 1320, to: 390 } });
    await click(root, 'quiet-on');
    await click(root, 'quiet-on');
    expect(save.mock.lastCall?.[0]).toEqual({ quiet: { from: 1320, to: 390 } });
  });

  it('are not saved where both times are the same, or one is missing, and say why', async () => {
    const save = vi.fn<Save>(async () => true);
    const root = warnings(night, save);
    await type(root, 'quiet-to', '22:00');
    expect(textOf(root.querySelector('.quiet [role=alert]'))).toContain('Both times are the same');
    await type(root, 'quiet-to', '');
    expect(textOf(root.querySelector('.quiet [role=alert]'))).toBe('Enter a time.');
    expect(save).not.toHaveBeenCalled();
    await type(root, 'quiet-to', '07:00');
    expect(save.mock.lastCall?.[0]).toEqual({ quiet: { from: 1320, to: 420 } });
    expect(root.querySelector('.quiet [role=alert]')).toBeNull();
  });

  it('say that they yield to a last safe moment', () => {
    expect(textOf(warnings(night).querySelector('.quiet'))).toContain('it comes as they begin');
  });

  it('are read and written as fields for times do', () => {
    expect(timeOf(0)).toBe('00:00');
    expect(timeOf(1439)).toBe('23:59');
    for (const text of ['00:00', '07:05', '23:59']) expect(timeOf(minutesOf(text) ?? -1)).toBe(text);
    for (const text of ['', '24:00', '7:00', 'noon']) expect(minutesOf(text)).toBeNull();
  });
});
