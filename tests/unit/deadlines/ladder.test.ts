import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, ladderOf, type Rung, resolve, type Settings, windowsOf } from '@/lib/deadlines';
import type { Observation } from '@/lib/domain/schema';
import { rules } from '@/lib/rules';
import { at, event, refundBefore, saw, status } from '../../support/orders';

const NOW = at('2026-11-20T12:00');
const user = { reader: 'user' as const };

function ladder(observations: Observation[], settings: Partial<Settings> = {}, now = NOW): Rung[] {
  const order = resolve(observations);
  const context = { now, zone: 'Europe/Berlin', settings: { ...DEFAULT_SETTINGS, ...settings }, rules };
  return ladderOf(order, windowsOf(order, context), context);
}
const of = (rungs: Rung[], route: Rung['route']) => rungs.filter((rung) => rung.route === route);
const transit = [
  status('awaiting-delivery'),
  event('placed', '2026-09-01'),
  event('paid', '2026-09-01'),
  event('shipped', '2026-09-03'),
  refundBefore('2026-11-15'),
];
const completed = [
  status('completed'),
  event('paid', '2026-09-01'),
  event('delivered', '2026-09-20'),
  event('completed', '2026-09-25'),
];
const step = (name: 'opened' | 'lost' | 'appealed' | 'statement' | 'paypal-opened', day: string) =>
  saw(`step:${name}`, { step: name, when: { day } }, { ...user, at: day });

describe('every way to the money', () => {
  it('stands in the order in which it is tried, and what is not known is a question', () => {
    expect(ladder(transit).map(({ route, state, question }) => [route, state, question])).toEqual([
      ['dispute', 'open', null],
      ['appeal', 'later', null],
      ['paypal', 'question', 'payment'],
      ['law', 'question', 'country'],
    ]);
  });

  it('PayPal is a way only for those who paid so: 180 days from the payment', () => {
    const [rung] = of(ladder([...transit, saw('payment', 'PayPal')]), 'paypal');
    expect(rung).toMatchObject({ state: 'open', rule: { id: 'PP-OPEN' } });
    // September 1 and 180 days: February 28.
    expect(rung?.window?.closes?.earliest).toBe(Date.parse('2027-02-27T10:00:00Z'));
    expect(of(ladder([...transit, saw('payment', 'VISA **** 1234')]), 'paypal')).toEqual([]);
    expect(of(ladder([...transit, saw('payment', 'Boleto')], { paidWith: 'other' }), 'paypal')).toEqual([]);
  });

  it('a dispute opened at PayPal has twenty days to become a claim, whatever was left before', () => {
    const [rung] = of(
      ladder([...transit, saw('paidWith', 'paypal', user), step('paypal-opened', '2026-11-10')]),
      'paypal',
    );
    expect(rung).toMatchObject({ rule: { id: 'PP-ESCALATE' }, window: { right: 'escalate' } });
  });

  it('a card counts from the payment, the earliest that networks count from, and is never called over', () => {
    const [rung] = of(ladder([...transit, saw('payment', 'MasterCard')]), 'card');
    expect(rung).toMatchObject({ state: 'open', rule: { id: 'CB-MC' }, window: { orLater: true } });
    const late = ladder([...transit, saw('payment', 'MasterCard')], {}, at('2027-06-01T12:00'));
    expect(of(late, 'card')[0]?.state).toBe('unknown');
  });

  it('what the user said of the payment beats the page', () => {
    const rungs = ladder([...transit, saw('payment', 'VISA'), saw('paidWith', 'paypal', user)]);
    expect(of(rungs, 'paypal')[0]?.state).toBe('open');
    expect(of(rungs, 'card')).toEqual([]);
  });

  it('the law is that of the country on the order, else of the settings; it begins with the receipt', () => {
    const ids = (rungs: Rung[]) => of(rungs, 'law').map(({ rule, state }) => `${rule?.id} ${state}`);
    expect(ids(ladder(transit, { country: 'DE' }))).toEqual(
      expect.arrayContaining(['EU-14 later', 'EU-2Y later']),
    );
    const here = ladder([...completed, saw('country', 'GB')], { country: 'DE' });
    expect(ids(here)).toEqual(expect.arrayContaining(['UK-CRA30 unknown', 'UK-CRA6M open']));
    expect(ids(here).some((id) => id.startsWith('EU'))).toBe(false);
    expect(of(ladder(transit, { country: 'JP' }), 'law')).toMatchObject([{ state: 'told', rule: null }]);
  });

  it('a billing error letter counts from the first statement, which only the buyer knows', () => {
    const american = [...transit, saw('country', 'US'), saw('payment', 'VISA')];
    expect(of(ladder(american), 'law')).toMatchObject([{ state: 'question', question: 'statement' }]);
    const [rung] = of(ladder([...american, step('statement', '2026-10-01')]), 'law');
    expect(rung).toMatchObject({ state: 'open', window: { right: 'billing-error' } });
  });

  it('an open dispute is in use, a lost one is over and the appeal is next', () => {
    expect(ladder([...transit, step('opened', '2026-11-10')])[0]).toMatchObject({
      route: 'dispute',
      state: 'used',
    });
    const lost = ladder([...transit, step('opened', '2026-11-10'), step('lost', '2026-11-18')]);
    expect(lost.slice(0, 2)).toMatchObject([
      { route: 'dispute', state: 'over' },
      { route: 'appeal', state: 'open', window: { right: 'appeal' } },
    ]);
    const appealed = ladder([
      ...transit,
      step('opened', '2026-11-10'),
      step('lost', '2026-11-17'),
      step('appealed', '2026-11-18'),
    ]);
    expect(of(appealed, 'appeal')[0]?.state).toBe('used');
  });

  it('says which ways exclude each other, and where that is sure', () => {
    const [card] = of(ladder([...transit, saw('payment', 'VISA')]), 'card');
    expect(card?.excludes).toContainEqual({ route: 'dispute', sure: false });
    const amazon = [...transit, saw('paidWith', 'visa', user)].map(
      (one) => ({ ...one, marketplace: 'amazon' }) as Observation,
    );
    expect(of(ladder(amazon), 'card')[0]?.excludes).toContainEqual({ route: 'dispute', sure: true });
  });
});
