import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { countriesOf } from '@/components/common/countries';
import { Ladder, type LadderProps } from '@/components/ladder/Ladder';
import { DEFAULT_SETTINGS, type Settings, windowsOf } from '@/lib/deadlines';
import { type Step, shownOf } from '@/lib/domain/order';
import type { StepName } from '@/lib/domain/schema';
import type { OrderView } from '@/lib/domain/view';
import { rules } from '@/lib/rules';
import { BERLIN, fact, NOW, view } from './fixtures';
import { mount, press, textOf } from './mount';

const context = (settings: Partial<Settings> = {}) => ({
  ...{ ...BERLIN, rules, settings: { ...DEFAULT_SETTINGS, ...settings } },
});

/** Paid on Nov 1, delivered and completed on Nov 10. */
function order(more: Parameters<typeof view>[0] = {}, settings: Partial<Settings> = {}): OrderView {
  const day = fact({ day: '2026-11-10' });
  const events = { paid: fact({ day: '2026-11-01' }), delivered: day, completed: day };
  const own = view({ stage: 'completed', events, ...more });
  return { ...own, windows: windowsOf(own.order, context(settings)) };
}

const step = (name: StepName, day: string): Step => ({
  ...fact({ step: name, when: { day } }, 'user'),
  line: null,
});

function ladder(
  own: OrderView,
  settings: Partial<Settings> = {},
  more: Partial<LadderProps> = {},
): HTMLElement {
  return mount(
    <Ladder
      view={own}
      shown={shownOf(own.order, own.windows, NOW)}
      {...context(settings)}
      onTell={async () => true}
      onSettings={async () => true}
      {...more}
    />,
  );
}

const find = <E extends HTMLElement>(root: ParentNode, selector: string) =>
  root.querySelector<E>(selector) as E;
const rungs = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-testid=rung]')];
const rung = (root: ParentNode, route: string) => find(root, `[data-testid=rung][data-route=${route}]`);
/** Does something whose answer comes later. */
const later = (what: () => void) =>
  act(async () => {
    what();
    await new Promise((done) => setTimeout(done));
  });
const choose = (select: HTMLSelectElement, value: string) =>
  later(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('every way to the money', () => {
  it('stands in the order in which it is tried, each with its state', () => {
    const paid = order({ facts: { paidWith: fact('paypal', 'user') } });
    const found = rungs(ladder(paid, { country: 'DE' })).map(({ dataset }) => [dataset.route, dataset.state]);
    expect(found).toEqual([
      ['dispute', 'open'],
      ['appeal', 'later'],
      ['paypal', 'open'],
      ['law', 'open'],
      ['law', 'open'],
      ['law', 'open'],
    ]);
  });

  it('has its own last day, its rule with the source and the day it was checked', () => {
    const root = ladder(order({ facts: { paidWith: fact('paypal', 'user') } }));
    const paypal = rung(root, 'paypal');
    expect(paypal.dataset.rule).toBe('PP-OPEN');
    // Only days that are safe to their end on all of the earth.
    expect(textOf(paypal)).toContain('PayPal until Apr 28, 2027');
    expect(textOf(paypal)).toContain('PayPal takes a dispute within 180 days of the payment.');
    expect(textOf(paypal)).toContain('checked Nov 21');
    expect(textOf(find(paypal, 'details.unfold:last-child'))).toContain('Paid: Nov 1');
  });

  it('says what it may shut, and how sure that is', () => {
    const root = ladder(order({ facts: { paidWith: fact('visa', 'user') } }));
    expect(textOf(rung(root, 'card'))).toContain('May freeze or end the dispute on AliExpress.');
    const amazon = order({ facts: { paidWith: fact('visa', 'user') } });
    amazon.order.marketplace = 'amazon';
    expect(textOf(rung(ladder(amazon), 'card'))).toContain('Ends the dispute on Amazon.');
  });

  it('never promises: statutes are general rules with their official page', () => {
    const law = rungs(ladder(order(), { country: 'GB' })).filter(({ dataset }) => dataset.route === 'law');
    expect(law.length).toBeGreaterThan(0);
    for (const one of law) {
      expect(textOf(one)).toContain('General rule');
      expect(textOf(one)).not.toMatch(/you have the right until/i);
      const links = [...one.querySelectorAll('a')];
      const link = links.find((a) => textOf(a) === 'Official page');
      expect(link?.href).toMatch(/^https:\/\/www\.(legislation\.gov\.uk|gov\.uk)\//);
      expect(link?.rel).toContain('noreferrer');
    }
  });

  it('says that a dispute is under way, and of one that was lost that it is over', () => {
    const running = ladder(order({ steps: [step('opened', '2026-11-15')] }));
    expect(textOf(rung(running, 'dispute'))).toContain('under way');
    const lost = ladder(order({ steps: [step('opened', '2026-11-12'), step('lost', '2026-11-18')] }));
    expect(rung(lost, 'dispute').dataset.state).toBe('over');
    expect(rung(lost, 'appeal').dataset.state).toBe('open');
    expect(textOf(rung(lost, 'appeal'))).toContain('until Nov 24');
  });

  it('is none for what is settled or not paid', () => {
    expect(textOf(ladder(order({ facts: { settled: fact(true, 'user') } })))).toBe('');
    expect(textOf(ladder(order({ stage: 'unpaid' })))).toBe('');
  });
});

describe('what only the buyer knows', () => {
  it('is asked where it is missing, never guessed', () => {
    const root = ladder(order());
    expect(rungs(root).map(({ dataset }) => dataset.state)).toEqual([
      'open',
      'later',
      'question',
      'question',
    ]);
    expect(find(root, '[data-testid=ask-payment]')).not.toBeNull();
    expect(find(root, '[data-testid=ask-country]')).not.toBeNull();
  });

  it('the payment is told of the order', async () => {
    const onTell = vi.fn(async () => true);
    const root = ladder(order(), {}, { onTell });
    await choose(find(root, '[data-testid=ask-payment]'), 'paypal');
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'paidWith', value: 'paypal' }]);
  });

  it('the country is a setting, unless the page of the order told another', async () => {
    const onTell = vi.fn(async () => true);
    const onSettings = vi.fn(async () => true);
    await choose(find(ladder(order(), {}, { onTell, onSettings }), '[data-testid=ask-country]'), 'FR');
    expect(onSettings).toHaveBeenLastCalledWith({ country: 'FR' });
    expect(onTell).not.toHaveBeenCalled();
    const root = ladder(order({ facts: { country: fact('DE') } }), {}, { onTell, onSettings });
    expect(textOf(root)).toContain('Country: Germany');
    act(() => find(root, '[aria-label="Change: Country"]').click());
    await choose(find(root, '[data-testid=ask-country]'), 'AT');
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'country', value: 'AT' }]);
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it('can be changed once it was answered', () => {
    const root = ladder(order({ facts: { paidWith: fact('paypal', 'user') } }));
    expect(textOf(root)).toContain('Paid with: PayPal · change');
    act(() => find(root, '[aria-label="Change: Paid with"]').click());
    const select = find<HTMLSelectElement>(root, '[data-testid=ask-payment]');
    expect(select.value).toBe('paypal');
    expect(document.activeElement).toBe(select);
  });

  it('says so where an answer could not be saved', async () => {
    const root = ladder(order(), {}, { onTell: async () => false });
    await choose(find(root, '[data-testid=ask-payment]'), 'visa');
    expect(textOf(find(root, '[role=alert]'))).toBe('It was not saved. Try again.');
  });

  it('countries that rules speak of come first, by their names', () => {
    const { ruled, others } = countriesOf(rules);
    expect(ruled.map(({ name }) => name)).toContain('Germany');
    expect(ruled.map(({ name }) => name).slice(0, 2)).toEqual(['Argentina', 'Austria']);
    expect(others.map(({ code }) => code)).toContain('CH');
    const codes = [...ruled, ...others].map(({ code }) => code);
    expect(new Set(codes).size).toBe(249);
  });

  it('a country without a known rule is led to a consumer office', () => {
    const law = rung(ladder(order(), { country: 'CH' }), 'law');
    expect(law.dataset.state).toBe('told');
    expect(textOf(law)).toContain('No general rule for Switzerland is known here.');
  });

  it('the first card statement is asked for where the law counts from it', async () => {
    const onTell = vi.fn(async () => true);
    const own = order({ facts: { paidWith: fact('visa', 'user') } });
    const root = ladder(own, { country: 'US' }, { onTell });
    const form = find<HTMLFormElement>(root, '[data-testid=ask-statement]');
    const save = () => later(() => find(form, '[type=submit]').click());
    await save();
    expect(textOf(find(form, '[role=alert]'))).toBe('Choose a day.');
    find<HTMLInputElement>(form, '[name=when]').value = '2026-11-12';
    await save();
    const value = { step: 'statement', when: { day: '2026-11-12' } };
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'step:statement', value }]);
  });

  it('an opened PayPal dispute is told, and then its own clock counts', async () => {
    const onTell = vi.fn(async () => true);
    const own = order({ facts: { paidWith: fact('paypal', 'user') } });
    const root = ladder(own, {}, { onTell });
    press(root, 'I opened a PayPal dispute');
    const form = find<HTMLFormElement>(root, '[data-testid=ask-paypal-opened]');
    find<HTMLInputElement>(form, '[name=when]').value = '2026-11-20';
    await later(() => find(form, '[type=submit]').click());
    const value = { step: 'paypal-opened', when: { day: '2026-11-20' } };
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'step:paypal-opened', value }]);
    const begun = ladder(
      order({ facts: { paidWith: fact('paypal', 'user') }, steps: [step('paypal-opened', '2026-11-20')] }),
    );
    expect(rung(begun, 'paypal').dataset.rule).toBe('PP-ESCALATE');
    expect(find(begun, '[data-testid=ask-paypal-opened]')).toBeNull();
  });
});
