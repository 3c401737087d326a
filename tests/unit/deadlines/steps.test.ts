import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, ladderOf, resolve, warningsOf, windowsOf } from '@/lib/deadlines';
import { nextStep } from '@/lib/disputes/next';
import { shownOf } from '@/lib/domain/order';
import type { Observation, StepName, StepValue } from '@/lib/domain/schema';
import { rules } from '@/lib/rules';
import { at, event, refundBefore, saw, status, view } from '../../support/orders';

const base = [status('awaiting-delivery'), event('shipped', '2026-09-01'), refundBefore('2026-11-05')];
const NOW = at('2026-11-10T12:00');

/** A step as the popup tells it, with the moment of telling. */
const told = (name: StepName, moment: string, more: Partial<StepValue> = {}, line?: string): Observation =>
  saw(
    `step:${name}`,
    { step: name, when: { day: moment.slice(0, 10), zones: ['Europe/Berlin'] }, told: at(moment), ...more },
    { reader: 'user', at: at(moment), ...(line && { line }) },
  );
const back = (one: Observation, moment: string): Observation =>
  saw(`unsaid:${one.field}`, one.value as StepValue, {
    ...{ reader: 'user', at: at(moment) },
    ...(one.line && { line: one.line }),
  });
const note = (state: 'refunded' | 'ended' | 'requested', amount?: number) =>
  saw(
    'refund',
    { state, text: state, ...(amount && { amount: { amount, currency: 'USD', text: `$${amount}` } }) },
    { page: 'list', at: '2026-11-09' },
  );
const total = saw('total', { amount: 100, currency: 'USD', text: '$100' });
const own = (rows: Observation[], now = NOW) => view(rows, 'Europe/Berlin', now);
const stage = (rows: Observation[]) => resolve(rows).courses[0]?.stage;

describe('steps that the buyer tells', () => {
  it('in the order in which they were told on one day, also one that was told, taken back and told again', () => {
    const opened = told('opened', '2026-11-10T08:00');
    const slip = told('withdrawn', '2026-11-10T08:01');
    const rows = [
      ...base,
      opened,
      slip,
      back(slip, '2026-11-10T08:02'),
      told('rejected', '2026-11-10T10:00'),
    ];
    expect(stage(rows)).toBe('negotiation');
    expect(stage([...rows, told('withdrawn', '2026-11-10T12:00')])).toBe('withdrawn');
    expect(stage([...rows, told('withdrawn', '2026-11-10T12:00'), told('opened', '2026-11-10T13:00')])).toBe(
      'awaiting-seller',
    );
  });

  it('can be taken back one at a time, and after an article has got its real number', () => {
    const first = told('opened', '2026-11-02T08:00');
    const second = told('opened', '2026-11-04T08:00');
    const rows = [...base, first, told('withdrawn', '2026-11-03T08:00'), second];
    expect(stage([...rows, back(second, '2026-11-05T08:00')])).toBe('withdrawn');
    const product = { sku: '111' };
    const lines = [saw('product', product, { line: 'sku:111' }), saw('product', product, { line: '777' })];
    const ofLine = told('opened', '2026-11-02T08:00', {}, 'sku:111');
    expect(resolve([...base, ...lines, ofLine]).courses).toHaveLength(1);
    const named = { ...back(ofLine, '2026-11-05T08:00'), line: '777' };
    expect(resolve([...base, ...lines, ofLine, named]).courses).toEqual([]);
  });

  it('are not undone by a note that a page shows without a day', () => {
    const agreed = [told('opened', '2026-11-01T08:00'), told('return-agreed', '2026-11-08T08:00')];
    for (const more of [[note('ended')], [note('refunded', 5), total], [note('refunded')]]) {
      const rows = [...base, ...agreed, ...more];
      expect(stage(rows)).toBe('return-agreed');
      expect(own(rows).windows.map(({ right }) => right)).toContain('send-return');
    }
  });

  it('a part of the money back ends no claim, in windows and ladder alike', () => {
    const rows = [...base, note('refunded', 5), total];
    const { order, windows } = own(rows);
    const context = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
    expect(windows.map(({ right }) => right)).toEqual(['not-received']);
    expect(ladderOf(order, windows, context)[0]).toMatchObject({ route: 'dispute', state: 'open' });
  });
});

describe('days that are printed within a dispute', () => {
  it('count at once on the day on which they were told', () => {
    const lines = [saw('title', 'One', { line: '1' }), saw('title', 'Two', { line: '2' })];
    const until = { until: { day: '2026-11-12' } };
    const seen = own([...base, ...lines, told('proposals', '2026-11-10T08:00', until, '1')]);
    const shown = shownOf(seen.order, seen.windows, NOW);
    expect(shown).toMatchObject({ state: 'urgent', window: { right: 'choose-proposal' } });
    expect(nextStep(seen, shown, NOW)).toBe('choose_proposal');
  });

  it('of an earlier round mean nothing in the next', () => {
    const rows = [
      ...base,
      told('opened', '2026-10-10T08:00'),
      told('return-agreed', '2026-10-15T08:00', { until: { day: '2026-10-27' } }),
      told('return-missed', '2026-10-28T08:00'),
      told('appealed', '2026-10-29T08:00'),
      told('return-agreed', '2026-11-08T08:00'),
    ];
    const send = own(rows).windows.find(({ right }) => right === 'send-return');
    expect(send).toMatchObject({ rule: 'AE-RETURN-SHIP', basis: 'computed' });
    expect(send?.closes?.earliest).toBeGreaterThan(at('2026-11-16T00:00'));
  });

  it('are warned of however near they are', () => {
    const rows = [
      ...base,
      told('opened', '2026-11-05T08:00'),
      told('proposals', '2026-11-10T08:00', { until: { day: '2026-11-12' } }),
    ];
    const leads = warningsOf(own(rows), DEFAULT_SETTINGS, NOW).map(({ right, lead }) => [right, lead]);
    expect(leads).toEqual([
      ['choose-proposal', 24],
      ['choose-proposal', 3],
    ]);
  });
});

describe('what follows', () => {
  it('a dispute that was closed for good asks for no date any more', () => {
    const rows = [status('awaiting-delivery'), event('shipped', '2026-09-01')];
    const closed = [
      told('opened', '2026-11-01T08:00'),
      told('accepted', '2026-11-08T08:00', { outcome: 'nothing' }),
    ];
    expect(warningsOf(own(rows), DEFAULT_SETTINGS, NOW).some(({ kind }) => kind === 'ask')).toBe(true);
    expect(warningsOf(own([...rows, ...closed]), DEFAULT_SETTINGS, NOW)).toEqual([]);
  });

  it('a dispute about one of two articles leaves the way open for the other', () => {
    const lines = [saw('title', 'One', { line: '1' }), saw('title', 'Two', { line: '2' })];
    const { order, windows } = own([...base, ...lines, told('opened', '2026-11-08T08:00', {}, '1')]);
    const context = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
    expect(ladderOf(order, windows, context)[0]?.state).toBe('open');
  });

  it('an offer at PayPal counts where the time to make it a claim has passed', () => {
    const rows = [
      ...base,
      saw('paidWith', 'paypal', { reader: 'user' }),
      told('paypal-opened', '2026-10-10T08:00'),
      told('paypal-offer', '2026-11-09T08:00'),
    ];
    const { order, windows } = own(rows);
    const context = { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules };
    const rung = ladderOf(order, windows, context).find(({ route }) => route === 'paypal');
    expect(rung).toMatchObject({ state: 'open', rule: { id: 'PP-OFFER' } });
  });

  it('who says that it was paid is believed', () => {
    const rows = [status('awaiting-payment'), saw('paid', { day: '2026-11-09' }, { reader: 'user' })];
    expect(resolve(rows).stage).toBe('to-ship');
    expect(
      windowsOf(resolve(rows), { now: NOW, zone: 'Europe/Berlin', settings: DEFAULT_SETTINGS, rules }),
    ).not.toEqual([]);
  });
});
