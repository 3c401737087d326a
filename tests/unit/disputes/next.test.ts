import { describe, expect, it } from 'vitest';
import { nextStep } from '@/lib/disputes/next';
import { clockRunOut, shownOf } from '@/lib/domain/order';
import type { Observation, StepName, StepValue } from '@/lib/domain/schema';
import { at, event, refundBefore, saw, status, view } from '../../support/orders';

const step = (name: StepName, day: string, more: Partial<StepValue> = {}) =>
  saw(`step:${name}`, { step: name, when: { day }, ...more }, { reader: 'user', at: day });
const transit = [status('awaiting-delivery'), event('shipped', '2026-09-01'), refundBefore('2026-11-20')];
const completed = [status('completed'), event('completed', '2026-11-01')];

/** The next step on a day, at noon. */
function next(observations: Observation[], day: string) {
  const now = at(`${day}T12:00`);
  const own = view(observations, 'Europe/Berlin', now);
  return nextStep(own, shownOf(own.order, own.windows, now), now);
}

describe('the next step', () => {
  it('before the protection ends is to ask for more time, as long as that is of use', () => {
    expect(next(transit, '2026-11-10')).toBe('wait_delivery');
    expect(next(transit, '2026-11-14')).toBe('ask_extension');
    expect(next(transit, '2026-11-17')).toBe('ask_extension');
    expect(next(transit, '2026-11-19')).toBe('wait_delivery');
    expect(next(transit, '2026-11-22')).toBe('claim_missing');
  });

  it.each<[string, Observation[], string, string]>([
    ['waits for the seller', [step('opened', '2026-11-02')], '2026-11-04', 'wait_seller'],
    ['looks once his time is over', [step('opened', '2026-11-02')], '2026-11-09', 'look_dispute'],
    [
      'chooses while there is time',
      [step('opened', '2026-11-02'), step('proposals', '2026-11-04', { until: { day: '2026-11-08' } })],
      '2026-11-06',
      'choose_proposal',
    ],
    [
      'and looks when that is over',
      [step('opened', '2026-11-02'), step('proposals', '2026-11-04', { until: { day: '2026-11-08' } })],
      '2026-11-11',
      'look_dispute',
    ],
    [
      'sends it back',
      [step('opened', '2026-11-02'), step('return-agreed', '2026-11-04')],
      '2026-11-06',
      'send_return',
    ],
    [
      'and never after the last day without looking first',
      [step('opened', '2026-11-02'), step('return-agreed', '2026-11-04')],
      '2026-11-17',
      'look_dispute',
    ],
    [
      'asks for a refund that is late',
      [step('opened', '2026-11-02'), step('refund-started', '2026-11-04')],
      '2026-12-10',
      'refund_late',
    ],
    [
      'does not promise a second dispute',
      [step('opened', '2026-11-02'), step('withdrawn', '2026-11-04')],
      '2026-11-06',
      'reopen',
    ],
    [
      'turns a PayPal dispute into a claim before it closes',
      [step('paypal-opened', '2026-11-02')],
      '2026-11-17',
      'make_claim',
    ],
  ])('of a dispute: %s', (_, steps, day, wanted) => {
    expect(next([...completed, ...steps], day)).toBe(wanted);
  });

  it('a PayPal dispute that became a claim has no more day by which to become one', () => {
    const steps = [step('paypal-opened', '2026-11-02'), step('paypal-claimed', '2026-11-10')];
    const own = view([...completed, ...steps], 'Europe/Berlin', at('2026-11-12T12:00'));
    expect(own.windows.map(({ right }) => right)).toEqual(['not-as-described']);
  });

  it('a request to cancel waits for its answer, and the time to ship stays what it was', () => {
    const order = [
      status('awaiting-shipment'),
      event('paid', '2026-11-02'),
      step('cancel-asked', '2026-11-04'),
    ];
    expect(next(order, '2026-11-05')).toBe('wait_cancel');
    const own = view(order, 'Europe/Berlin', at('2026-11-05T12:00'));
    expect(shownOf(own.order, own.windows, at('2026-11-05T12:00')).window?.rule).toBe('AE-PROC');
    // Refused, it goes on as if nothing had been asked.
    expect(next([...order, step('rejected', '2026-11-05')], '2026-11-06')).toBe('wait_shipment');
  });

  it('there is one appeal', () => {
    const steps = [step('opened', '2026-11-02'), step('lost', '2026-11-04')];
    const rights = (more: Observation[]) =>
      view([...completed, ...steps, ...more], 'Europe/Berlin', at('2026-11-07T12:00')).windows.map(
        ({ right }) => right,
      );
    expect(rights([])).toEqual(['appeal']);
    expect(rights([step('appealed', '2026-11-05'), step('lost', '2026-11-06')])).toEqual([]);
  });

  it('a clock that has run out is known as such, but for a request for evidence', () => {
    const steps = [
      step('opened', '2026-11-02'),
      step('rejected', '2026-11-03'),
      step('evidence-asked', '2026-11-03', { until: { day: '2026-11-05' } }),
    ];
    const over = (day: string) => {
      const own = view([...completed, ...steps], 'Europe/Berlin', at(`${day}T12:00`));
      return clockRunOut(own, at(`${day}T12:00`))?.right;
    };
    expect([over('2026-11-07'), over('2026-11-12')]).toEqual([undefined, 'decision']);
  });
});
