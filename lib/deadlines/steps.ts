import { dayOf } from '../domain/calendar';
import { type Day, PACIFIC, type When } from '../domain/instant';
import { STEPS } from '../domain/names';
import { articlesOf, type Fact, type Order, type Step } from '../domain/order';
import type { CaseValue, StepName } from '../domain/schema';

/** The steps of disputes that pages tell, from the refund list and from the notes on order cards. */

/** A step with the day that a page told, else the moment at which it was first seen. */
const step = (
  name: StepName,
  when: When | undefined,
  { source, firstSeen, lastSeen }: Fact<unknown>,
  line: string | null = null,
): Step => ({
  ...{ value: { step: name, when: when ?? { at: firstSeen } }, source, firstSeen, lastSeen, line },
  ...(!when && { undated: true as const }),
});

function ofCase(fact: Fact<CaseValue>, several: boolean): Step[] {
  const { value } = fact;
  const line = several ? (value.line ?? null) : null;
  if (value.state === 'unknown') return [];
  const opened = step('opened', value.opened, fact, line);
  if (value.state === 'open') return [opened];
  const ended = step('ended', value.changed, fact, line);
  return value.opened ? [opened, ended] : [ended];
}

function ofNote({ facts, cases }: Pick<Order, 'facts' | 'cases'>): Step[] {
  const note = facts.refund;
  if (!note) return [];
  switch (note.value.state) {
    case 'requested':
    case 'waiting': {
      // A case that was seen to have ended since is what the note was about.
      const over = cases.some((fact) => fact.value.state === 'ended' && fact.lastSeen > note.lastSeen);
      return over ? [] : [step('opened', undefined, note)];
    }
    case 'refunded': {
      const [back, total] = [note.value.amount?.amount, facts.total?.value.amount];
      const partly = back !== undefined && total !== undefined && back < total - 0.01;
      return partly ? [] : [step('refunded', undefined, note)];
    }
    case 'ended':
      return [step('ended', undefined, note)];
    default:
      return [];
  }
}

/**
 * The calendar day that puts a step into its place, in the marketplace's own zone. What the user told on the day on which
 * it happened, happened when it was told or a little before.
 */
function dayOfStep({ value: { when }, source, firstSeen }: Step): Day {
  if ('at' in when) return dayOf(when.at, PACIFIC);
  const zone = when.zones?.[0];
  const today = source.reader === 'user' && zone !== undefined && dayOf(firstSeen, zone) === when.day;
  return today ? dayOf(firstSeen, PACIFIC) : when.day;
}
const textOf = (one: Step) => JSON.stringify([one.line, one.value, one.source]);
const order = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Days decide; on one day what was learnt first happened first, and of what one look gave, what has to come first.
 * A total order, so that the arrival of readings does not matter.
 */
const compare = (a: Step, b: Step): number =>
  order(dayOfStep(a), dayOfStep(b)) ||
  a.firstSeen - b.firstSeen ||
  STEPS.indexOf(a.value.step) - STEPS.indexOf(b.value.step) ||
  order(textOf(a), textOf(b));

/** All steps of an order's disputes, in the order in which they happened. */
export function stepsOf(order: Pick<Order, 'facts' | 'cases' | 'lines'>, said: readonly Step[]): Step[] {
  const several = (articlesOf(order) ?? 1) > 1;
  const read = [
    ...order.cases.flatMap((fact) => ofCase(fact, several)),
    // A note does not tell which of several articles it is about.
    ...(several ? [] : ofNote(order)),
  ];
  return [...said, ...read].sort(compare);
}
