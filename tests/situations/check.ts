import { DEFAULT_SETTINGS, ladderOf, type Rung, resolve, windowsOf } from '../../lib/deadlines';
import type { Instant } from '../../lib/domain/instant';
import { type Order, shownOf } from '../../lib/domain/order';
import { stateOf, type Window } from '../../lib/domain/window';
import type { Rule } from '../../lib/rules/types';
import { momentOf, spanOf } from './days';
import type { ExpectedRung, ExpectedWindow, Situation } from './types';

/** An order never depends on rules, so it is put together once however many books of rules are tried. */
const orders = new WeakMap<Situation, Order>();

/** The order of a situation. */
export function orderOf(situation: Situation): Order {
  let order = orders.get(situation);
  if (!order) {
    order = resolve(situation.observations);
    orders.set(situation, order);
  }
  return order;
}

/** What the engine makes of a situation. */
export function resultOf(
  situation: Situation,
  rules: readonly Rule[],
): { order: Order; windows: Window[]; rungs: Rung[]; now: number } {
  const order = orderOf(situation);
  const now = momentOf(situation.now);
  const settings = { ...DEFAULT_SETTINGS, ...situation.settings };
  const context = { now, zone: situation.zone, settings, rules };
  const windows = windowsOf(order, context);
  return { order, windows, rungs: situation.rungs ? ladderOf(order, windows, context) : [], now };
}

const iso = (at: number) => (at >= 8.64e15 ? 'no end' : new Date(at).toISOString().replace('.000Z', 'Z'));
const spanText = (span: Instant | null) => (span ? `${iso(span.earliest)} .. ${iso(span.latest)}` : 'none');

const texts = new Map<string, string>();
/** A span as `days.ts` reads it, worked out once. */
function spanOfText(text: string): string {
  let held = texts.get(text);
  if (held === undefined) {
    held = spanText(spanOf(text));
    texts.set(text, held);
  }
  return held;
}

const line = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' ');

const windowText = (window: Window, now: number) =>
  line(
    ...[window.right, window.rule, window.basis, stateOf(window, now), window.effect],
    window.orLater && 'or later',
    window.line && `line ${window.line}`,
    `opens ${spanText(window.opens)} closes ${spanText(window.closes)}`,
  );

const expectedText = (one: ExpectedWindow) =>
  line(
    ...[one.right, one.rule, one.basis, one.state, one.effect ?? 'right-ends'],
    one.orLater && 'or later',
    one.line && `line ${one.line}`,
    `opens ${one.opens ? spanOfText(one.opens) : 'none'} closes ${one.closes ? spanOfText(one.closes) : 'none'}`,
  );

const rungText = ({ route, state, rule, window, question }: Rung) =>
  line(
    ...[route, state, rule?.id, question],
    window?.orLater && 'or later',
    window && `closes ${spanText(window.closes)}`,
  );

const expectedRung = ({ route, state, rule, closes, orLater, question }: ExpectedRung) =>
  line(...[route, state, rule, question], orLater && 'or later', closes && `closes ${spanOfText(closes)}`);

function shownText(order: Order, windows: readonly Window[], now: number): string {
  const { state, window } = shownOf(order, windows, now);
  return `${state} ${window?.rule ?? null}`;
}

/** What differs between two lists of lines, or nothing. */
function differences(what: string, found: string[], expected: string[]): string[] {
  if (found.join('\n') === expected.join('\n')) return [];
  const only = (a: string[], b: string[], sign: string) =>
    a.filter((one) => !b.includes(one)).map((one) => `\n    ${sign} ${one}`);
  const lines = [...only(expected, found, 'wanted'), ...only(found, expected, 'found ')];
  return [`${what}:${lines.length ? lines.join('') : ' in another order, or twice'}`];
}

/** Where the engine with these rules and a situation disagree. */
export function checkSituation(situation: Situation, rules: readonly Rule[]): string[] {
  const { order, windows, rungs, now } = resultOf(situation, rules);
  const stage = order.courses[0]?.stage;
  return [
    ...(stage === situation.stage
      ? []
      : [`stage: wanted ${situation.stage ?? 'none'}, found ${stage ?? 'none'}`]),
    ...differences(
      'windows',
      windows.map((window) => windowText(window, now)).sort(),
      situation.expect.map(expectedText).sort(),
    ),
    ...(situation.shown
      ? differences(
          'shown',
          [shownText(order, windows, now)],
          [`${situation.shown.state} ${situation.shown.rule}`],
        )
      : []),
    ...(situation.rungs ? differences('ladder', rungs.map(rungText), situation.rungs.map(expectedRung)) : []),
  ].map((message) => `${situation.id}: ${message}`);
}
