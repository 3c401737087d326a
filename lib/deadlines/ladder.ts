import type { Order } from '../domain/order';
import { articlesOf, isRunning } from '../domain/order';
import type { PaidWith, Right, StepName } from '../domain/schema';
import { stateOf, type Window } from '../domain/window';
import type { Rule } from '../rules/types';
import {
  countryOf,
  endsClaim,
  isFollowed,
  paidWithOf,
  rulesOf,
  type WindowContext,
  windowOfRule,
} from './windows';

/** The ways to the money, in the order in which they are tried. */
export type Route = 'dispute' | 'appeal' | 'paypal' | 'card' | 'law';

/**
 * How a way stands: `used` runs already; `later` opens only after something has happened; `over` has surely passed;
 * `unknown` has no sure day; `question` depends on something that nobody told; `told` is a general hint without a day.
 */
export type RungState = 'open' | 'used' | 'later' | 'over' | 'unknown' | 'question' | 'told';

/** Something that only the buyer knows. */
export type Question = 'country' | 'payment' | 'statement';

/** One way to the money of one order. */
export interface Rung {
  route: Route;
  state: RungState;
  /** Its time, where it has one. */
  window: Window | null;
  /** The rule that it follows; of a dispute that of its window. */
  rule: Rule | null;
  question: Question | null;
  /** Ways that are lost, or may be, once this one is taken. `sure` where the marketplace itself says so. */
  excludes: readonly { route: Route; sure: boolean }[];
}

/** Kinds of payment that a network's or a provider's own dispute stands behind. */
const CARDS: readonly PaidWith[] = ['visa', 'mastercard', 'amex', 'discover', 'card', 'afterpay'];

/** What a claim at the marketplace can be about; a return for any reason is one as well. */
const CLAIMS: readonly Right[] = ['not-received', 'not-as-described', 'any-reason-return'];

/** A chargeback bars an A-to-z claim (Amazon, official); that others freeze a case is background (rules.md CB-ORDER). */
const excludes = (order: Order): Record<Route, Rung['excludes']> => ({
  dispute: [],
  appeal: [],
  paypal: [{ route: 'dispute', sure: false }],
  card: [{ route: 'dispute', sure: order.marketplace === 'amazon' }],
  law: [],
});

/** How a way stands by its window. */
function stateBy(window: Window | null, now: number): RungState {
  if (!window) return 'unknown';
  const state = stateOf(window, now);
  if (state === 'closed') return 'over';
  if (state === 'waiting') return 'later';
  return state === 'unknown' ? 'unknown' : 'open';
}

const soonest = (windows: readonly Window[]): Window | null =>
  [...windows].sort((a, b) => (a.closes?.earliest ?? 0) - (b.closes?.earliest ?? 0))[0] ?? null;

/**
 * Every way to the money that an order still has, with its own time: the marketplace's dispute, the appeal, PayPal, the
 * card, the law of the buyer's country. What is not known stands there as a question, never as hope. Pure.
 */
export function ladderOf(order: Order, windows: readonly Window[], context: WindowContext): Rung[] {
  const { now } = context;
  const without = excludes(order);
  const rung = (route: Route, of: Partial<Rung> & Pick<Rung, 'state'>): Rung => ({
    ...{ route, window: null, rule: null, question: null, excludes: without[route] },
    ...of,
  });
  const byId = (window: Window | null) =>
    (window && context.rules.find(({ id }) => id === window.rule)) ?? null;

  // Nothing was paid, so nothing can be got back.
  if (order.stage === 'unpaid') return [];
  const rungs: Rung[] = [];
  // One about one of several articles leaves the way open for the others.
  const several = (articlesOf(order) ?? 1) > 1;
  const running = order.courses.find(({ stage, line }) => isRunning(stage) && !(several && line));
  const closed = order.courses.find((course) => endsClaim(course) && course.line === null);
  const claims = windows.filter(({ right, effect }) => effect === 'right-ends' && CLAIMS.includes(right));
  const live = claims.filter((window) => stateOf(window, now) !== 'closed');
  const claim = soonest(live) ?? soonest(claims);
  const dispute = running ? 'used' : closed ? 'over' : stateBy(claim, now);
  const cancelled = order.stage === 'cancelled';
  if (!cancelled)
    rungs.push(rung('dispute', { state: dispute, window: closed ? null : claim, rule: byId(claim) }));

  const appeal = windows.find(({ right }) => right === 'appeal') ?? null;
  const rule = rulesOf(order.marketplace, context).find(({ right }) => right === 'appeal') ?? null;
  if (rule && !cancelled) {
    const state = running?.stage === 'appeal' ? 'used' : appeal ? stateBy(appeal, now) : 'later';
    const over = closed && !appeal && !isRunning(closed.stage);
    rungs.push(rung('appeal', { state: over ? 'over' : state, window: appeal, rule }));
  }

  const stages: readonly string[] = [order.stage, ...order.courses.map(({ stage }) => stage)];
  const applies = (one: Rule) =>
    one.stages.some((stage) => stages.includes(stage)) && isFollowed(one, order, context.settings);
  const ofRule = (one: Rule): { rule: Rule; window: Window | null } => ({
    rule: one,
    window: windowOfRule(order, one, context),
  });
  const paid = paidWithOf(order, context.settings);
  if (!paid) rungs.push(rung('paypal', { state: 'question', question: 'payment' }));
  if (paid === 'paypal') {
    const all = rulesOf('paypal', context).filter(applies).map(ofRule);
    const told = (name: StepName) => order.steps.some(({ value }) => value.step === name);
    const begun = told('paypal-opened');
    // Once opened there the clocks of that dispute count, no more the time to open it.
    const asked = all.filter(({ rule: one, window }) => (one.right === 'paypal') !== begun && window);
    const live = asked.filter(({ window }) => window && stateOf(window, now) !== 'closed');
    const own = live.length ? live : asked;
    const [first] = own.sort((a, b) => (a.window?.closes?.earliest ?? 0) - (b.window?.closes?.earliest ?? 0));
    const window = first?.window ?? null;
    const state = told('paypal-claimed') ? 'used' : stateBy(window, now);
    rungs.push(rung('paypal', { state, window, rule: first?.rule ?? null }));
  }
  if (paid && CARDS.includes(paid)) {
    const own = rulesOf('card', context)
      .filter((one) => one.right === 'chargeback' && applies(one))
      .map(ofRule);
    const window = soonest(own.flatMap((one) => one.window ?? []));
    const first = own.find((one) => one.window === window) ?? own[0];
    rungs.push(rung('card', { state: stateBy(window, now), window, rule: first?.rule ?? null }));
  }
  rungs.push(...lawOf(order, context).map((of) => rung('law', of)));
  return rungs;
}

/** Currencies in which a sum is at most as much as in pounds. */
const AT_MOST_POUNDS = ['GBP', 'EUR', 'USD'];

/** False where the order is surely too small for a rule that begins at a price. */
function isWorth({ needs }: Rule, { facts }: Order): boolean {
  const total = facts.total?.value;
  if (!needs?.over || !total?.currency || !AT_MOST_POUNDS.includes(total.currency)) return true;
  return total.amount > needs.over;
}

/** The general rules of the buyer's country. */
function lawOf(order: Order, context: WindowContext): (Partial<Rung> & Pick<Rung, 'state'>)[] {
  const country = countryOf(order, context.settings);
  if (!country) return [{ state: 'question', question: 'country' }];
  const own = rulesOf('law', context).filter(
    (rule) =>
      rule.bound === 'closes' &&
      rule.needs?.countries?.includes(country) &&
      isWorth(rule, order) &&
      isFollowed(
        rule,
        { ...order, facts: { ...order.facts, follows: undefined } } as Order,
        context.settings,
      ),
  );
  if (!own.length) return [{ state: 'told' }];
  const arrived = order.stage === 'delivered' || order.stage === 'completed';
  return own.map((rule) => {
    if (rule.from === 'statement') {
      const known = order.steps.some(({ value }) => value.step === 'statement');
      if (!known) return { state: 'question', question: 'statement', rule };
    }
    // It runs from the day of receipt: until then there is none.
    if (rule.from === 'delivered' && !arrived) return { state: 'later', rule };
    // It came, and nobody told when: a bound that follows from other days would be told as if somebody knew it.
    if (rule.from === 'delivered' && !order.events.delivered) return { state: 'unknown', rule };
    const window = windowOfRule(order, rule, context);
    return { state: stateBy(window, context.now), window, rule };
  });
}
