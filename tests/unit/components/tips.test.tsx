import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Tricks } from '@/components/dashboard/Tricks';
import { found, TipsPage } from '@/components/tips/TipsPage';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { forgetMessages } from '@/lib/i18n';
import { clickOn, mount, press, textOf } from './mount';

const SHOP = 'AliExpress';
const at = <E extends HTMLElement = HTMLElement>(root: ParentNode, id: string) =>
  root.querySelector<E>(`[data-testid=${id}]`);
const page = (onPrint = () => {}) => mount(<TipsPage shop={SHOP} onPrint={onPrint} />);
const ids = (root: ParentNode) => [...root.querySelectorAll('[data-testid=tip]')].map(({ id }) => id);
const search = (root: ParentNode, words: string) =>
  act(() => {
    const field = at<HTMLInputElement>(root, 'tips-search');
    if (!field) throw new Error('no field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

afterEach(() => {
  location.hash = '';
});

describe('the page of all tricks', () => {
  it('has every one unfolded: how it reads, what to do, when it is tried', () => {
    const root = page();
    expect(ids(root)).toHaveLength(24);
    expect(root.querySelector('details')).toBeNull();
    const one = root.querySelector('#confirm_receipt_early');
    expect(textOf(one?.querySelector('h3'))).toBe('“Confirm receipt now, then I refund you”');
    expect([...(one?.querySelectorAll('.parts > span') ?? [])].map(textOf)).toEqual([
      'On its way',
      'Delivered',
    ]);
    expect(textOf(one)).toContain('How it reads“Click order received, then');
    expect(textOf(one)).toContain('What to doDo not confirm; it releases the money.');
  });

  it('is searched in title, reading and answer, by all words in any order', () => {
    expect([...found('whatsapp', SHOP)].sort()).toEqual(['fake_platform_support', 'off_platform_payment']);
    expect([...found('REASON dispute', SHOP)]).toEqual(['change_dispute_reason']);
    expect([...found('yesterday whatsapp', SHOP)]).toEqual([]);
    expect([...found('neighbours', SHOP)], 'only in how it reads').toEqual(['fake_tracking_delivered']);
    expect([...found('statement', SHOP)], 'only in the answer').toEqual(['overpaid_refund']);
    expect(found('  ', SHOP).size).toBe(24);
  });

  it('finds words with and without their accents, on either side', () => {
    expect([...found('whátsäpp', SHOP)]).toEqual([...found('whatsapp', SHOP)]);
    const i18n = fakeBrowser.i18n as unknown as { getMessage: (key: string) => string };
    const english = i18n.getMessage;
    i18n.getMessage = (key) => (key === 'tip_threat_title' ? 'Contraseña y teléfono' : english(key));
    forgetMessages();
    expect([...found('telefono CONTRASENA', SHOP)]).toEqual(['threat']);
    i18n.getMessage = english;
    forgetMessages();
  });

  it('says how many it found, and shows all again', async () => {
    const root = page();
    search(root, 'whatsapp');
    expect(textOf(at(root, 'tips-count'))).toBe('2 tricks');
    expect(ids(root)).toEqual(['off_platform_payment', 'fake_platform_support']);
    search(root, 'nonsense');
    expect(textOf(root)).toContain('No trick has all of these words.');
    await clickOn(at(root, 'tips-all'));
    expect(ids(root)).toHaveLength(24);
    expect(document.activeElement).toBe(at(root, 'tips-search'));
  });

  it('is opened at the one that the address names, also while something else is searched for', async () => {
    location.hash = '#zero_refund_accept';
    const root = page();
    const named = () => root.querySelector<HTMLElement>('[data-named=true]')?.id;
    expect(named()).toBe('zero_refund_accept');
    expect(document.activeElement?.id).toBe('zero_refund_accept');
    search(root, 'whatsapp');
    await act(async () => {
      location.hash = '#threat';
      dispatchEvent(new Event('hashchange'));
    });
    expect(named()).toBe('threat');
    expect(ids(root)).toHaveLength(24);
  });

  it('takes an address that names none as it is', () => {
    location.hash = '#<img src=x>';
    const root = page();
    expect(ids(root)).toHaveLength(24);
    expect(root.querySelector('[data-named=true]')).toBeNull();
  });

  it('is printed', () => {
    const onPrint = vi.fn();
    press(page(onPrint), 'Print');
    expect(onPrint).toHaveBeenCalledOnce();
  });
});

describe('the switches of the shield', () => {
  it('are three, each by itself; marks are off, and it is said why', async () => {
    const onSettings = vi.fn(async () => true);
    const root = mount(<Tricks settings={DEFAULT_SETTINGS} tipsUrl="/tips.html" onSettings={onSettings} />);
    const box = (name: string) => at<HTMLInputElement>(root, `shield-${name}`);
    expect(['tips', 'menu', 'marks'].map((name) => box(name)?.checked)).toEqual([true, true, false]);
    expect(textOf(box('marks')?.closest('label'))).toContain('We have never seen that page');
    await clickOn(box('tips'));
    expect(onSettings).toHaveBeenLastCalledWith({ shield: { menu: true, marks: false, tips: false } });
    // The second change builds on the first, though the database has not answered yet.
    await clickOn(box('marks'));
    expect(onSettings).toHaveBeenLastCalledWith({ shield: { menu: true, marks: true, tips: false } });
    expect(textOf(at(root, 'tricks-status'))).toBe('Saved.');
    expect(at<HTMLAnchorElement>(root, 'tips-page')?.getAttribute('href')).toBe('/tips.html');
  });
});
