import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '@/lib/deadlines';
import { FIRST_MOVES, STAGES } from '@/lib/disputes/stages';
import { type CaseStage, isClosed, isRunning, shownOf } from '@/lib/domain/order';
import type { StepName, StepValue } from '@/lib/domain/schema';
import { at, event, refundBefore, saw, status, view } from '../../support/orders';

const NOW = at('2026-11-20T12:00');

/** What the user told, one step a day from November 1 on. */
const told = (...steps: (StepName | [StepName, Partial<StepValue>])[]) =>
  steps.map((one, n) => {
    const [step, more] = typeof one === 'string' ? [one, {}] : one;
    const day = `2026-11-${String(n + 1).padStart(2, '0')}`;
    return saw(`step:${step}`, { step, when: { day }, ...more }, { reader: 'user', at: day });
  });

const base = [status('awaiting-delivery'), event('shipped', '2026-09-01'), refundBefore('2026-10-28')];
const stageOf = (...steps: Parameters<typeof told>) =>
  resolve([...base, ...told(...steps)]).courses[0]?.stage;

describe('the stages of a dispute (rules.md §2)', () => {
  it.each<[string, Parameters<typeof told>, CaseStage | undefined]>([
    ['nothing told, no dispute', [], undefined],
    ['writing to the seller opens none', ['seller-asked'], undefined],
    ['S0: asked to cancel', ['cancel-asked'], 'cancelling'],
    ['S4: opened', ['opened'], 'awaiting-seller'],
    ['S4 after a request to cancel that led nowhere', ['cancel-asked', 'opened'], 'awaiting-seller'],
    ['S4w: opened while it is still on its way', [['opened', { inTransit: true }]], 'awaiting-delivery'],
    ['S4 again: changed by the buyer', ['opened', 'rejected', 'changed'], 'awaiting-seller'],
    ['S5: rejected', ['opened', 'rejected'], 'negotiation'],
    ['S5 stays while evidence is asked for', ['opened', 'rejected', 'evidence-asked'], 'negotiation'],
    ['S5p: two proposals', ['opened', 'rejected', 'proposals'], 'proposals'],
    ['S6: a return was agreed', ['opened', 'return-agreed'], 'return-agreed'],
    [
      'S6 by accepting a proposal',
      ['opened', 'proposals', ['accepted', { outcome: 'return' }]],
      'return-agreed',
    ],
    ['S7: sent back', ['opened', 'return-agreed', 'return-sent'], 'return-sent'],
    ['S8: the seller agreed', ['opened', 'seller-agreed'], 'refund-due'],
    [
      'S8 by accepting a proposal',
      ['opened', 'proposals', ['accepted', { outcome: 'refund' }]],
      'refund-due',
    ],
    ['S8 after the return', ['opened', 'return-agreed', 'return-sent', 'refund-started'], 'refund-due'],
    ['S9: appealed', ['opened', 'lost', 'appealed'], 'appeal'],
    ['X1: the money is here', ['opened', 'seller-agreed', 'refunded'], 'refunded'],
    ['X2: cancelled by the buyer', ['opened', 'withdrawn'], 'withdrawn'],
    ['X2 and opened anew', ['opened', 'withdrawn', 'opened'], 'awaiting-seller'],
    ['X3: accepted nothing', ['opened', ['accepted', { outcome: 'nothing' }]], 'accepted'],
    ['X4: lost', ['opened', 'rejected', 'lost'], 'lost'],
    ['X5: the return was missed', ['opened', 'return-agreed', 'return-missed'], 'return-missed'],
    [
      'X6: the return was refused',
      ['opened', 'return-agreed', 'return-sent', 'return-refused'],
      'return-refused',
    ],
    ['told from the middle on', ['proposals'], 'proposals'],
    ['closed for good stays closed', ['opened', 'lost', 'opened'], 'lost'],
  ])('%s', (_, steps, stage) => {
    expect(stageOf(...steps)).toBe(stage);
  });

  it('each stage can be left by every move that it offers, and what is offered changes something', () => {
    for (const [stage, { moves }] of Object.entries(STAGES) as [CaseStage, (typeof STAGES)[CaseStage]][]) {
      if (isRunning(stage)) expect(moves.length, stage).toBeGreaterThan(0);
      expect(new Set(moves).size, stage).toBe(moves.length);
    }
    expect(FIRST_MOVES).toContain('opened');
  });

  it('every step can be taken back, and what was before it is there again', () => {
    const steps = told('opened', 'rejected', 'proposals');
    for (let left = steps.length; left > 0; left--) {
      const kept = steps.slice(0, left - 1);
      const back = steps
        .slice(left - 1)
        .map((one) =>
          saw(`unsaid:${one.field}`, one.value as StepValue, { reader: 'user', at: '2026-11-19' }),
        );
      expect(resolve([...base, ...steps, ...back]).courses).toEqual(resolve([...base, ...kept]).courses);
    }
  });

  it('said again after it was taken back, it holds again', () => {
    const [opened] = told('opened');
    if (!opened) throw new Error('no step');
    const back = saw('unsaid:step:opened', opened.value as StepValue, { reader: 'user', at: '2026-11-05' });
    const again = { ...opened, lastSeen: at('2026-11-06T12:00') };
    expect(resolve([...base, opened, back]).courses).toEqual([]);
    expect(resolve([...base, again, back]).courses[0]?.stage).toBe('awaiting-seller');
  });

  it('the order in which steps and readings come in does not matter', () => {
    const rows = [
      ...base,
      ...told('cancel-asked', 'opened', 'rejected', 'evidence-asked', 'proposals', [
        'accepted',
        { outcome: 'return' },
      ]),
      saw(
        'case:1',
        { id: '1', state: 'open', opened: { at: at('2026-11-02T20:00') } },
        { page: 'dispute', at: '2026-11-04' },
      ),
      saw('refund', { state: 'waiting', text: 'Waiting' }, { page: 'list', at: '2026-11-03' }),
    ];
    const wanted = resolve(rows);
    expect(wanted.courses[0]?.stage).toBe('return-agreed');
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(resolve(shuffled)).toEqual(wanted);
        expect(resolve([...shuffled, ...shuffled])).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('a page that still shows the case as open does not undo what the user told since', () => {
    const rows = [
      ...base,
      ...told('opened', 'rejected', 'proposals'),
      saw(
        'case:1',
        { id: '1', state: 'open', opened: { day: '2026-11-01' } },
        { page: 'dispute', at: '2026-11-18' },
      ),
    ];
    expect(resolve(rows).courses[0]?.stage).toBe('proposals');
  });

  it('a note without a day takes no clock from the day that the refund list tells', () => {
    const rows = [
      ...base,
      saw(
        'case:1',
        { id: '1', state: 'open', opened: { day: '2026-11-17' } },
        { page: 'dispute', at: '2026-11-18' },
      ),
      saw('refund', { state: 'requested', text: 'Requested' }, { page: 'list', at: '2026-11-19' }),
    ];
    const clocks = view(rows, 'Europe/Berlin', NOW).windows.filter(({ effect }) => effect === 'other-party');
    expect(clocks.map(({ rule }) => rule).sort()).toEqual(['AE-SELLER', 'AE-STEPIN']);
    // The note alone has none: the day on which it was seen may be long after.
    expect(view([...base, ...rows.slice(-1)], 'Europe/Berlin', NOW).windows.map(({ rule }) => rule)).toEqual([
      'AE-OPEN-LATEST-D',
    ]);
  });

  it('a case that the refund list shows as ended asks how, where nobody told', () => {
    const ended = saw(
      'case:1',
      { id: '1', state: 'ended', changed: { day: '2026-11-10' } },
      { page: 'dispute', at: '2026-11-12' },
    );
    expect(resolve([...base, ended]).courses[0]?.stage).toBe('ended');
    expect(resolve([...base, ...told('opened', 'seller-agreed'), ended]).courses[0]?.stage).toBe(
      'refund-due',
    );
    expect(resolve([...base, ...told('opened', 'withdrawn'), ended]).courses[0]?.stage).toBe('withdrawn');
  });
});

describe('what a stage makes of an order', () => {
  const shown = (...steps: Parameters<typeof told>) => {
    const own = view([...base, ...told(...steps)], 'Europe/Berlin', NOW);
    return shownOf(own.order, own.windows, NOW);
  };

  it('a running dispute is shown as one, with what ends in it first', () => {
    expect(shown('opened')).toMatchObject({ state: 'dispute', window: null });
    expect(shown('opened', ['return-agreed', { until: { day: '2026-11-25' } }])).toMatchObject({
      state: 'dispute',
      window: { right: 'send-return', basis: 'user' },
    });
  });

  it('closed for good nothing is left to claim; cancelled by the buyer the old days still run', () => {
    expect(shown('opened', ['accepted', { outcome: 'nothing' }])).toMatchObject({
      state: 'closed',
      window: null,
    });
    const early = at('2026-11-09T12:00');
    const own = view([...base, ...told('opened', 'withdrawn')], 'Europe/Berlin', early);
    expect(shownOf(own.order, own.windows, early)).toMatchObject({
      state: 'soon',
      window: { right: 'not-received' },
    });
  });

  it('lost, the appeal counts down, and its end is never called sure', () => {
    const early = at('2026-11-03T12:00');
    const own = view([...base, ...told('opened', 'lost')], 'Europe/Berlin', early);
    expect(shownOf(own.order, own.windows, early)).toMatchObject({
      state: 'soon',
      window: { right: 'appeal', orLater: true },
    });
    expect(shownOf(own.order, own.windows, at('2026-12-01T12:00')).state).toBe('unknown');
  });

  it('the money is here: settled', () => {
    expect(shown('opened', 'seller-agreed', 'refunded').state).toBe('settled');
  });

  it('running and closed exclude each other', () => {
    for (const stage of Object.keys(STAGES) as CaseStage[]) {
      expect(isRunning(stage) && isClosed(stage), stage).toBe(false);
    }
  });
});
