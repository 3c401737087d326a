import { STEPS } from '../../lib/domain/names';
import { isOfCase } from '../../lib/domain/window';
import type { From, Length, Rule, Unit } from '../../lib/rules/types';

/** Every small mistake that a rule could have. */

export interface Mutant {
  rule: Rule;
  /** What kind of mistake. */
  kind: string;
  /** The rule, and the mistake in a few signs. */
  name: string;
  /** All rules, this one with its mistake. */
  rules: readonly Rule[];
}

const UNITS: readonly Unit[] = ['hour', 'day', 'business-day', 'month'];
const ZONES: readonly Rule['zone'][] = ['page', 'buyer', 'anywhere'];
const AMONG: readonly Rule['among'][] = ['earlier', 'later', 'both'];
const CHAIN: readonly From[] = ['placed', 'paid', 'shipped', 'protection-end', 'delivered', 'completed'];

/** Routes behind the marketplace: the ladder goes by what was paid with and where, not by the stage of the order. */
const ROUTES: readonly string[] = ['paypal', 'card', 'law'];

/**
 * Events before and after one, in the order in which they happen. The protection end and the last estimated day lie
 * between shipping and delivery.
 */
function neighbours(from: From): From[] {
  if (from === 'estimated') return ['shipped', 'protection-end', 'delivered'];
  const list: readonly From[] = CHAIN.includes(from) ? CHAIN : STEPS;
  const at = list.indexOf(from);
  return [list[at - 1], list[at + 1]].filter((one) => one !== undefined);
}

const shifted = ({ count: [least, most], unit }: Length, low: number, high: number): Length => ({
  count: [least + low, most === null ? null : most + high],
  unit,
});
const textOf = ({ count: [least, most], unit }: Length) =>
  `${least === most ? least : `${least}..${most ?? ''}`} ${unit}`;

/** A length from its event on: nothing is added to the event, in whatever unit. */
const isNothing = ({ count: [least, most] }: Length) => least === 0 && !most;
/** Hours are counted from the moments themselves, in no calendar. */
const inHours = (rule: Rule) => rule.length?.unit === 'hour' && !rule.opens && !rule.alternatives;

/** A length in days, at least and at most, wherever it begins in a week or a month. */
function inDays({ count: [least, most], unit }: Length): [number, number] {
  const days = { hour: [1 / 24, 1 / 24], day: [1, 1], 'business-day': [1, 3], month: [28, 31] }[unit];
  return [least * (days[0] as number), (most ?? Infinity) * (days[1] as number)];
}
/** Another figure that is always the later one, where the earlier counts. */
const neverFirst = (other: Length, { length, among }: Rule) =>
  among === 'earlier' && length !== null && inDays(other)[0] > inDays(length)[1];

/** Claims of an order have no windows in the stages of a dispute. */
const isUnseen = ({ right, stages }: Rule) =>
  !isOfCase(right) && stages.every((stage) => stage === 'withdrawn');

type Change = [kind: string, what: string, change: Partial<Rule>];

function* ofLength(length: Length, key: 'length' | 'opens', kind: string): Generator<Change> {
  const [least, most] = length.count;
  const change = (by: Length): Change => [kind, `${textOf(length)} → ${textOf(by)}`, { [key]: by }];
  if (least === most) {
    for (const n of [-1, 1]) yield change(shifted(length, n, n));
    return;
  }
  for (const n of [-1, 1]) {
    yield change(shifted(length, n, 0));
    if (most !== null) yield change(shifted(length, 0, n));
  }
}

/**
 * The changes to one rule. Left out, because they change no result whatever the situation:
 * - `opens` of no length taken away: a printed day opens as it begins without it;
 * - the unit of a length of nothing;
 * - the zone of hours, and of a length of nothing that only bounds an event: it is never before the event itself;
 * - `from` of such a length: an event that comes later is never before those that come earlier;
 * - effect, stages and `needs` of rules that bound an event, and `orLater` of those and of rules that say when
 *   something opens: nothing reads them;
 * - stages of PayPal's, cards' and statutes' rules: the ladder does not ask for them;
 * - an effect `opens`, which has no opposite;
 * - another figure taken away, or in another unit, that is always the later one where the earlier counts;
 * - a figure for a claim that is only told of withdrawn disputes: a claim has windows in the stages of an order.
 */
function* changesTo(rule: Rule): Generator<Change> {
  const { length, opens, alternatives = [], assume } = rule;
  if (!length) {
    if (isUnseen(rule)) return;
    yield ['told, counted', '15 days', { length: { count: [15, 15], unit: 'day' }, told: undefined }];
    return;
  }
  const bare = rule.bound === 'event' && isNothing(length);

  yield* ofLength(length, 'length', 'length');
  yield ['length', 'null', { length: null }];
  for (const [n, other] of alternatives.entries()) {
    const changed = (by: Length): Change => [
      ...(['alternative', `${textOf(other)} → ${textOf(by)}`] as const),
      { alternatives: alternatives.with(n, by) },
    ];
    for (const by of [-1, 1]) yield changed(shifted(other, by, by));
    const rest = alternatives.toSpliced(n, 1);
    if (neverFirst(other, rule)) continue;
    yield ['alternative', `without ${textOf(other)}`, { alternatives: rest.length ? rest : undefined }];
  }
  if (opens) {
    yield* ofLength(opens, 'opens', 'opens');
    if (!isNothing(opens)) yield ['opens', 'removed', { opens: undefined }];
  }

  for (const unit of UNITS) {
    if (unit !== length.unit && !isNothing(length)) {
      yield ['unit', `${length.unit} → ${unit}`, { length: { ...length, unit } }];
    }
    if (opens && unit !== opens.unit && !isNothing(opens)) {
      yield ['unit', `opens ${opens.unit} → ${unit}`, { opens: { ...opens, unit } }];
    }
    for (const [n, other] of alternatives.entries()) {
      if (unit === other.unit || neverFirst({ ...other, unit }, rule)) continue;
      yield [
        'unit',
        `${textOf(other)} → ${unit}`,
        { alternatives: alternatives.with(n, { ...other, unit }) },
      ];
    }
  }
  if (!bare && !inHours(rule)) {
    for (const zone of ZONES) if (zone !== rule.zone) yield ['zone', `${rule.zone} → ${zone}`, { zone }];
  }
  for (const among of AMONG) {
    if (among !== rule.among) yield ['precedence', `${rule.among} → ${among}`, { among }];
  }
  if (assume) {
    yield ['assume', 'removed', { assume: undefined }];
    if (assume.notAfter) yield ['assume', 'without notAfter', { assume: { ...assume, notAfter: undefined } }];
    for (const from of neighbours(assume.from)) {
      yield ['assume', `from ${assume.from} → ${from}`, { assume: { ...assume, from: from as never } }];
    }
  }
  if (rule.bound === 'closes') {
    yield ['or later', rule.orLater ? 'removed' : 'added', { orLater: rule.orLater ? undefined : true }];
    const effect = rule.effect === 'right-ends' ? 'other-party' : 'right-ends';
    if (rule.effect !== 'opens') yield ['effect', `${rule.effect} → ${effect}`, { effect }];
  }
  if (rule.insteadOf) yield ['precedence', 'instead of nothing', { insteadOf: undefined }];
  for (const right of rule.alsoFor ?? []) {
    const alsoFor = rule.alsoFor?.filter((one) => one !== right);
    yield ['also for', `without ${right}`, { alsoFor: alsoFor?.length ? alsoFor : undefined }];
  }
  if (rule.needs && rule.bound !== 'event') yield ['needs', 'removed', { needs: undefined }];
  if (rule.bound !== 'event' && !ROUTES.includes(rule.book)) {
    for (const stage of rule.stages) {
      yield ['stage', `without ${stage}`, { stages: rule.stages.filter((one) => one !== stage) }];
    }
  }
  for (const from of neighbours(rule.from)) {
    const earlier = CHAIN.indexOf(from) < CHAIN.indexOf(rule.from);
    if (!(bare && earlier)) yield ['from', `${rule.from} → ${from}`, { from }];
  }
}

/** Every mutant of every rule, always in the same order. */
export function mutantsOf(rules: readonly Rule[]): Mutant[] {
  return rules.flatMap((rule, at) =>
    [...changesTo(rule)].map(([kind, what, change]) => ({
      ...{ rule, kind, name: `${rule.id}: ${kind} ${what}` },
      rules: rules.with(at, { ...rule, ...change }),
    })),
  );
}
