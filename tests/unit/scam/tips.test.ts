import { describe, expect, it } from 'vitest';
import type { CaseStage, Course, Order } from '@/lib/domain/order';
import { allTips, stages, stagesOf, tipStageOf, tipsFor } from '@/lib/scam/tips';
import { fact, view } from '../components/fixtures';

const orderOf = (stage: Order['stage'], facts: Order['facts'] = {}) => view({ stage, facts }).order;
/** An order in which these disputes run. */
const disputed = (...all: CaseStage[]): Order => ({
  ...orderOf('delivered'),
  courses: all.map((stage, n): Course => ({ line: n ? String(n) : null, stage, log: [], by: {} as never })),
});

describe('the tricks of a stage', () => {
  it('are those that are tried then', () => {
    expect(tipsFor(orderOf('to-ship'))).toEqual(
      expect.arrayContaining(['cancel_order_buyer_reason', 'extra_fee', 'off_platform_payment']),
    );
    expect(tipsFor(orderOf('in-transit'))).toEqual(
      expect.arrayContaining(['stall_until_expiry', 'fake_tracking_delivered', 'fake_courier_fee']),
    );
    expect(tipsFor(orderOf('delivered')).slice(0, 2)).toEqual([
      'confirm_receipt_early',
      'partial_refund_ladder',
    ]);
    expect(tipsFor(disputed('negotiation')).slice(0, 4)).toEqual([
      ...['cancel_dispute_promise', 'zero_refund_accept', 'change_dispute_reason', 'return_cost_bluff'],
    ]);
    expect(tipsFor(disputed('refund-due')).slice(0, 2)).toEqual(['overpaid_refund', 'fake_platform_support']);
    expect(tipsFor(orderOf('unpaid'))).toContain('off_platform_payment');
  });

  it('are few, each is told once, and every trick that belongs to an order has a stage', () => {
    for (const all of Object.values(stages)) {
      expect(all.length).toBeLessThan(8);
      expect(new Set(all).size).toBe(all.length);
    }
    expect(new Set(allTips).size).toBe(24);
    expect(allTips.filter((id) => !stagesOf(id).length)).toEqual(['brushing_qr']);
    expect(stagesOf('confirm_receipt_early')).toEqual(['in-transit', 'delivered']);
  });
});

describe('the stage of an order, as tricks see it', () => {
  it('is that of its dispute, and that of the refund once that is all there is to come', () => {
    expect(tipStageOf(disputed('awaiting-seller'))).toBe('dispute');
    expect(tipStageOf(disputed('refund-due', 'negotiation'))).toBe('dispute');
    expect(tipStageOf(disputed('refund-due', 'refund-due'))).toBe('refund');
    expect(tipStageOf(disputed('refunded'))).toBe('refund');
    expect(tipStageOf(disputed('withdrawn'))).toBe('delivered');
  });

  it('is the refund where the order was cancelled or pages say that the money came back', () => {
    expect(tipStageOf(orderOf('cancelled'))).toBe('refund');
    const told = (state: 'waiting' | 'refunded' | 'ended') =>
      tipStageOf(orderOf('completed', { refund: fact({ state, text: '' }) }));
    expect([told('waiting'), told('refunded'), told('ended')]).toEqual(['dispute', 'refund', 'completed']);
  });

  it('is none where nobody knows how far it is, or where all is fine', () => {
    expect(tipsFor(orderOf('unknown'))).toEqual([]);
    expect(tipsFor(orderOf('delivered', { settled: fact(true) }))).toEqual([]);
    expect(tipsFor(orderOf('in-transit', { removed: fact(true) }))).toEqual([]);
  });
});
