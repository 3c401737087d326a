import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, resolve, windowsOf } from '../../lib/deadlines';
import { type Order, shownOf } from '../../lib/domain/order';
import type { Observation } from '../../lib/domain/schema';
import { stateOf, type Window } from '../../lib/domain/window';
import type { Rule } from '../../lib/rules/types';
import { addBusinessDays, addDays, dayIn, endMoment, firstMoment } from './calendar';
import { type Form, type Look, read, readStep, saw, stored, when } from './readings';
import {
  type Clock,
  claimSpan,
  clocks,
  openingSpan,
  PACIFIC_ZONE,
  pick,
  printedDay,
  processingSpans,
  protectionAt,
  type Span,
  type Truth,
} from './truth';
import {
  type DisputeWorld,
  describeWorld,
  disputeWorlds,
  isNear,
  plainWorlds,
  type World,
  worlds,
} from './worlds';

/** The engine against the truth. One code for the tests and for what changes the rules to see whether anybody notices. */

const HOUR_MS = 3_600_000;
const NO_BOUND = 8.64e15;

/** Claims on the order itself that have an end in the world. */
const CLAIMS = ['not-received', 'not-as-described', 'any-reason-return'] as const;

class Wrong extends Error {}

/**
 * What the engine is not held to, each with its name; taken from the list it is.
 * `unread`: an order closes with the windows that are known, though a claim has begun of which no page told (a parcel that
 * came, a protection end that was not printed): nobody can know of it, and each window by itself is right.
 */
export const CONCEDED = ['unread'] as const;
export type Concession = (typeof CONCEDED)[number];

const iso = (at: number) => (Math.abs(at) < NO_BOUND ? new Date(at).toISOString() : 'no bound');
const told = ({ right, rule, closes }: Window) =>
  `${right} by ${rule} ${closes ? `${iso(closes.earliest)} .. ${iso(closes.latest)}` : 'without end'}`;

function need(good: boolean, what: () => string): asserts good {
  if (!good) throw new Wrong(what());
}

interface Run {
  rules: readonly Rule[];
  conceded: readonly Concession[];
  /** How often each kind of case was met: a property that never met its case proves nothing. */
  met: Map<string, number>;
}

const meet = ({ met }: Run, what: string) => met.set(what, (met.get(what) ?? 0) + 1);

/** The marketplace's own windows of an order as a whole; what stands behind it has oracles of its own. */
function windowsAt(run: Run, order: Order, truth: Truth, now: number): Window[] {
  const found = windowsOf(order, { now, zone: truth.viewer, settings: DEFAULT_SETTINGS, rules: run.rules });
  const book = (id: string) => {
    const rule = run.rules.find((one) => one.id === id) as { book?: string } | undefined;
    return rule?.book ?? 'aliexpress';
  };
  return found.filter(({ rule }) => book(rule) === 'aliexpress');
}

/** Moments worth a look: the last reading, and around every end. */
function moments(last: number, ends: number[], windows: Window[]): number[] {
  const around = windows.flatMap(({ closes }) => (closes ? [closes.earliest, closes.latest] : []));
  const at = [...ends, ...around].filter((one) => one < NO_BOUND).flatMap((one) => [one - 1, one, one + 1]);
  return [last, ...at.filter((one) => one > last)];
}

// -------------------------------------------------------------------------------------------- orders looked at now and then

interface Known {
  order: Order;
  last: Look;
  /** True ends by right, of those rights that can be told from what was read. */
  ends: Map<string, number>;
}

/** A zone that is neither Pacific nor the viewer's, and that no date was printed with, nobody can guess. */
const canGuess = ({ truth, looks }: World) =>
  isNear(truth) ||
  looks.flatMap((look) => read(truth, look)).some(({ value }) => JSON.stringify(value).includes('"zones"'));

/** What the readings allow to know of a truth. */
function knownOf(run: Run, world: World): Known {
  const { truth, looks } = world;
  const last = looks.at(-1) as Look;
  const shows = (name: 'protection' | 'printed') => (look: Look) =>
    !look.hidden.includes(name) &&
    (look.page === 'detail' || (look.page === 'tracking' && name === 'protection'));
  const sawPrinted = looks.some(shows('printed'));
  const ends = new Map<string, number>();
  for (const right of CLAIMS) {
    // What shortens a right and was never read cannot be known.
    if (truth.printed.some((one) => one.right === right) && !sawPrinted) continue;
    const span = claimSpan(truth, right);
    const { delivered, completed } = truth.at;
    const byProtection = right === 'not-as-described' && completed === undefined;
    // Nor can a protection end that no page printed and that ended before the parcel came.
    const late = delivered !== undefined && printedDay(truth, delivered) > protectionAt(truth, Infinity);
    if (byProtection && late && !looks.some(shows('protection'))) continue;
    if (span) ends.set(right, pick(span, truth.draw));
  }
  meet(run, 'worlds');
  return { order: resolve(stored(looks.flatMap((look) => read(truth, look)))), last, ends };
}

/** Whether the event that a printed length of a right counts from was printed, too. */
function readEventOf({ truth, looks }: World, right: string): boolean {
  const own = truth.printed.find((one) => one.right === right);
  if (!own) return true;
  return looks.some((look) => read(truth, look).some(({ field }) => field === own.from));
}

/** Whether any page told that the parcel came. */
function readArrival({ truth, looks }: World): boolean {
  const tells = looks.flatMap((look) => read(truth, look));
  return tells.some(
    ({ field, value }) =>
      ['arrived', 'delivered', 'completed'].includes(field) ||
      (field === 'status' && (value as { status: string }).status === 'completed'),
  );
}

/** 1. Whatever is counted down to is never after the true end. */
function neverLate(run: Run, world: World) {
  if (!canGuess(world)) return;
  const { truth } = world;
  const { order, last, ends } = knownOf(run, world);
  const first = windowsAt(run, order, truth, last.at);
  for (const now of moments(last.at, [...ends.values()], first)) {
    for (const window of windowsAt(run, order, truth, now)) {
      const end = ends.get(window.right);
      if (window.effect !== 'right-ends' || !window.closes || end === undefined) continue;
      meet(run, `late ${window.right}`);
      const { earliest, latest } = window.closes;
      need(earliest <= latest, () => `${told(window)}: ends before it begins to end`);
      need(earliest <= end, () => `${told(window)} is late at ${iso(now)}: the true end is ${iso(end)}`);
    }
  }
  for (const window of first) {
    if (window.effect !== 'other-party' || window.right !== 'cancel' || !window.closes) continue;
    meet(run, 'contains cancel');
    const { earliest, latest } = window.closes;
    for (const span of processingSpans(truth)) {
      const end = pick(span, truth.draw);
      // A day that the zone left out has no moment but its edge.
      const held = end < latest || (span.from === span.to && end === latest);
      need(earliest <= end && held, () => `${told(window)} does not contain the true end ${iso(end)}`);
    }
  }
}

/** 2. Nothing is called closed before it truly is. */
function neverClosedEarly(run: Run, world: World) {
  if (!canGuess(world)) return;
  const { truth, looks } = world;
  const { order, last, ends } = knownOf(run, world);
  // An extension that nobody read cannot be known.
  const newest = looks.some(
    (look) =>
      !look.hidden.includes('protection') && look.page !== 'list' && look.at >= (truth.extended?.at ?? 0),
  );
  const byProtection = (right: string) =>
    right === 'not-received' || (right === 'not-as-described' && truth.at.completed === undefined);
  const unsure = truth.extended && !newest;
  for (const right of ends.keys()) if (byProtection(right) && unsure) ends.delete(right);
  // Who has confirmed the receipt cannot claim that nothing came; what happens after the last look is not known.
  const { completed = Infinity, delivered = Infinity } = truth.at;
  const own = new Map(ends);
  const all = windowsAt(run, order, truth, last.at);
  if (completed <= last.at) own.delete('not-received');
  const unread = run.conceded.includes('unread');
  if (delivered > last.at || (unread && !readArrival(world))) own.delete('not-as-described');
  for (const { right } of truth.printed) if (unread && !readEventOf(world, right)) own.delete(right);
  if (unread && !all.some(({ right }) => right === 'not-received')) own.delete('not-received');
  for (const now of moments(last.at, [...ends.values()], all)) {
    const windows = windowsAt(run, order, truth, now);
    for (const window of windows) {
      const end = ends.get(window.right);
      if (end === undefined || window.effect !== 'right-ends' || stateOf(window, now) !== 'closed') continue;
      meet(run, `closed ${window.right}`);
      need(now >= end, () => `${told(window)} is closed at ${iso(now)}: the true end is ${iso(end)}`);
    }
    if (shownOf(order, windows, now).state !== 'closed') continue;
    meet(run, 'closed order');
    for (const [right, end] of own) {
      need(
        now >= end,
        () => `order closed at ${iso(now)}: ${right} truly ends ${iso(end)}, ${windows.map(told)}`,
      );
    }
  }
}

/** 3. The order in which observations arrive, or are handed in, does not matter, nor how often. */
function anyOrder(run: Run, world: World, seed: number) {
  const { truth, looks } = world;
  const arrived = looks.flatMap((look) => read(truth, look));
  const mixed = shuffled(arrived, seed);
  const wanted = resolve(stored(arrived));
  const same = (found: Order, how: string) =>
    need(isDeepStrictEqual(found, wanted), () => `${how}: ${difference(found, wanted)}`);
  same(resolve(shuffled(stored(arrived), seed + 1)), 'handed in another order');
  same(resolve(stored(mixed)), 'arrived in another order');
  same(resolve(stored([...arrived, ...mixed])), 'read twice');
  same(resolve([...stored(arrived), ...stored(mixed)]), 'handed in twice');
  meet(run, 'orders of arrival');
}

function shuffled(list: readonly Observation[], seed: number): Observation[] {
  const found = [...list];
  let state = (seed >>> 0) + 1;
  for (let n = found.length - 1; n > 0; n--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (n + 1);
    [found[n], found[other]] = [found[other] as Observation, found[n] as Observation];
  }
  return found;
}

/** The first path at which two values differ. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return Object.is(a, b) ? '' : `${path} is ${JSON.stringify(a)}, not ${JSON.stringify(b)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference((a as never)[key], (b as never)[key], `${path}.${key}`);
    if (found) return found;
  }
  return '';
}

/** 4. Nobody is told that a dispute can be opened before it truly can. */
function neverOpenEarly(run: Run, world: World) {
  if (!canGuess(world)) return;
  const { truth, looks } = world;
  const { order, last } = knownOf(run, world);
  const printed = looks.some((look) => look.page !== 'list' && !look.hidden.includes('protection'));
  const span = openingSpan(truth);
  if (printed || !span) return;
  const opening = pick(span, truth.draw);
  for (const window of windowsAt(run, order, truth, last.at)) {
    if (window.right !== 'not-received' || !window.opens) continue;
    meet(run, 'opens');
    const { latest } = window.opens;
    need(
      latest > opening,
      () => `${told(window)} opens at ${iso(latest)} at the latest, truly at ${iso(opening)}`,
    );
  }
}

// ---------------------------------------------------------------------------------------------------- exact bounds

const candidates = (truth: Truth, form: Form) => form.zones ?? [PACIFIC_ZONE, truth.viewer];

/** From the first moment in the earliest zone to the end of the day in the latest, by the day in each zone. */
function bounds(truth: Truth, form: Form, dayOf: (zone: string) => string): Span {
  const days = candidates(truth, form).map((zone) => [dayOf(zone), zone] as const);
  return {
    from: Math.min(...days.map(([day, zone]) => firstMoment(day, zone))),
    to: Math.max(...days.map(([day, zone]) => endMoment(day, zone))),
  };
}

/** The printed day of a moment, or its own day in each zone where it was given exactly. */
const dayOf = (truth: Truth, at: number, form: Form) => (zone: string) =>
  form.exact ? dayIn(at, zone) : printedDay(truth, at);

const after = (truth: Truth, at: number, form: Form, n: number): Span =>
  bounds(truth, form, (zone) => addDays(dayOf(truth, at, form)(zone), n));

const beginnings = (truth: Truth, form: Form, day: string): Span => {
  const all = candidates(truth, form).map((zone) => firstMoment(day, zone));
  return { from: Math.min(...all), to: Math.max(...all) };
};

interface Expected {
  opens?: Span;
  from: number;
  /** Where the engine may be more careful than it has to: how careful. */
  least?: number;
  /** Null where it is left open. */
  to: number | null;
}

/** The windows of an order of which everything was read, by right. */
function expectedOf(truth: Truth, look: Look, sawProtection: boolean): Map<string, Expected> {
  const { form } = look;
  const expected = new Map<string, Expected>();
  const { paid, shipped, delivered, completed } = truth.at;
  const plain = { ...form, exact: false };
  const protection = protectionAt(truth, look.at);
  const afterProtection = bounds(truth, plain, () => addDays(protection, 15));
  const earlier = (a: Span, b: Span): Expected => ({
    from: Math.min(a.from, b.from),
    to: Math.min(a.to, b.to),
  });

  if (completed === undefined && sawProtection) {
    expected.set('not-received', { ...afterProtection, opens: beginnings(truth, plain, protection) });
  }
  if (shipped === undefined) {
    const business = bounds(truth, form, (zone) => addBusinessDays(dayOf(truth, paid, form)(zone), 7));
    const calendar = after(truth, paid, form, 9);
    expected.set('cancel', {
      from: Math.min(business.from, calendar.from),
      to: Math.max(business.to, calendar.to),
    });
  } else if (delivered === undefined) {
    if (!sawProtection) {
      // A seller may promise any time, so the protection may end at the moment the parcel leaves, whatever day that is.
      // A moment has lost the zones of the day it was printed as; the engine may keep them or be more careful.
      const leaves = form.exact ? shipped : after(truth, shipped, form, 0).from;
      const every = { ...form, zones: [...(form.zones ?? []), PACIFIC_ZONE, truth.viewer] };
      expected.set('not-received', {
        from: after(truth, shipped, form, 15).from,
        least: bounds(truth, every, (zone) => addDays(dayIn(leaves, zone), 15)).from,
        to: NO_BOUND,
        opens: after(truth, shipped, form, 10),
      });
    }
  } else if (completed === undefined) {
    const safe = after(truth, delivered, form, 15);
    expected.set('not-as-described', sawProtection ? earlier(safe, afterProtection) : safe);
  } else expected.set('not-as-described', after(truth, completed, form, 15));

  for (const { right, from, days } of truth.printed) {
    if (delivered === undefined) continue;
    const at = truth.at[from];
    if (at !== undefined) expected.set(right, after(truth, at, form, days));
    // Not confirmed: counted from the delivery, and the true end is later.
    else expected.set(right, { from: after(truth, delivered, form, days).from, to: null });
  }
  return expected;
}

/** 6. Where everything was read the bounds are those days, to the millisecond. */
function exact(run: Run, world: World & { protection: boolean }) {
  const { truth } = world;
  const { order, last } = knownOf(run, world);
  const windows = windowsAt(run, order, truth, last.at);
  for (const [right, { from, least, to, opens }] of expectedOf(truth, last, world.protection)) {
    const found = windows.filter((window) => window.right === right && window.line === null);
    need(found.length === 1, () => `${found.length} windows for ${right}: ${windows.map(told)}`);
    const [window] = found as [Window];
    meet(run, `exact ${right}`);
    const effect = right === 'cancel' ? 'other-party' : 'right-ends';
    need(window.effect === effect, () => `${told(window)}: ${window.effect}, expected ${effect}`);
    const { closes } = window;
    need(closes !== null, () => `${told(window)}: expected ${iso(from)}`);
    const begins = closes.earliest;
    const fits = begins === from || (least !== undefined && begins >= least && begins < from);
    need(fits, () => `${told(window)}: expected to begin to end ${iso(from)}`);
    need(
      to === null || closes.latest === to,
      () => `${told(window)}: expected to have ended ${iso(to as number)}`,
    );
    // What is known to the day does close; what stands on an assumption, or may still be sent, does not.
    const known = truth.at.completed !== undefined || right === 'not-received';
    if (to !== null && to < NO_BOUND && known && effect === 'right-ends') {
      need(stateOf(window, to) === 'closed', () => `${told(window)}: not closed when it has ended`);
    }
    if (!opens) continue;
    const own = window.opens;
    const as = own ? `${iso(own.earliest)} .. ${iso(own.latest)}` : 'nothing';
    need(
      own?.earliest === opens.from && own.latest === opens.to,
      () => `${right} opens ${as}: expected ${iso(opens.from)} .. ${iso(opens.to)}`,
    );
  }
}

/** Orders of years ago whose completion nobody printed: closed after 365 and 15 days (docs/decisions.md), not long before. */
function oldOrders(run: Run, { truth }: World) {
  const form: Form = { exact: false, zones: isNear(truth) ? null : [truth.server] };
  const source = { page: 'list', reader: 'document' };
  const ended = addDays(printedDay(truth, truth.at.placed), 365 + 15);
  const state = (day: string) => {
    const now = firstMoment(day, truth.server);
    const observations = [
      saw('status', { status: 'completed', by: 'text' }, source, now),
      saw('placed', when(truth, truth.at.placed, form), source, now),
    ];
    const order = resolve(observations);
    return shownOf(order, windowsAt(run, order, truth, now), now).state;
  };
  meet(run, 'old orders');
  need(state(addDays(ended, 4)) === 'closed', () => `an order that was completed long ago is not closed`);
  need(state(addDays(ended, -4)) !== 'closed', () => `an order closed early whose completion is not known`);
}

// -------------------------------------------------------------------------------------------------------- disputes

/** The bounds of a clock as they follow from how its step was told. */
function boundsOf(world: DisputeWorld, clock: Clock): Span {
  const { truth } = world;
  const { by, count } = clock;
  const { form } = world.told.find(({ step }) => step === by) as DisputeWorld['told'][number];
  if (count.unit === 'until') return bounds(truth, { ...form, exact: false }, () => by.until as string);
  if (count.unit === 'hour') {
    const span = form.exact ? { from: by.at, to: by.at } : after(truth, by.at, form, 0);
    return { from: span.from + count.least * HOUR_MS, to: span.to + count.most * HOUR_MS };
  }
  const add = count.unit === 'day' ? addDays : addBusinessDays;
  const day = dayOf(truth, by.at, form);
  return {
    from: bounds(truth, form, (zone) => add(day(zone), count.least)).from,
    to: bounds(truth, form, (zone) => add(day(zone), count.most)).to,
  };
}

/** 5. The clocks of a dispute: the buyer's own are never late, those of others contain the true end; all are those days. */
function clocksRun(run: Run, world: DisputeWorld) {
  const { truth, at } = world;
  const observations = [
    ...read(truth, world.look),
    ...world.told.map(({ step, form, source }) => readStep(truth, step, form, source, at)),
  ];
  const order = resolve(stored(observations));
  const windows = windowsAt(run, order, truth, at);
  // Over, and nobody told how: whether an appeal runs is asked, not counted.
  if (truth.steps.at(-1)?.step === 'ended') return;
  for (const clock of clocks(truth)) {
    const wanted = clock.right === 'decision' ? ['decision', 'step-in'] : [clock.right];
    const own = windows.filter(({ right }) => wanted.includes(right));
    const found = own.find(({ effect }) => effect === clock.effect);
    need(found !== undefined, () => `no window for ${clock.right}: ${windows.map(told)}`);
    meet(run, `clock ${clock.right}`);
    const { closes } = found;
    const end = pick(clock.span, truth.draw);
    need(closes !== null && closes.earliest <= end, () => `${told(found)} is late: truly ${iso(end)}`);
    if (clock.effect === 'other-party') {
      const edge = clock.span.from === clock.span.to;
      const held = end < closes.latest || (edge && end === closes.latest);
      need(held, () => `${told(found)} does not contain ${iso(end)}`);
    }
    const { from, to } = boundsOf(world, clock);
    need(closes.earliest === from, () => `${told(found)}: expected to begin to end ${iso(from)}`);
    // An exact moment has no width; whether its end is the moment itself or the next one is left to the engine.
    need(Math.abs(closes.latest - to) <= 1, () => `${told(found)}: expected to have ended ${iso(to)}`);

    for (const now of moments(at, [end], [found])) {
      const later = windowsAt(run, order, truth, now).filter(({ right }) => right === clock.right);
      for (const window of later) {
        const closed = stateOf(window, now) === 'closed';
        need(!closed || now >= end, () => `${told(window)} is closed at ${iso(now)}: truly ${iso(end)}`);
        need(!closed || !clock.unsure, () => `${told(window)} is closed, and nobody knows its length`);
        const late = window.effect === 'right-ends' && (window.closes?.earliest ?? 0) > end;
        need(!late, () => `${told(window)} is late at ${iso(now)}: truly ${iso(end)}`);
      }
    }
  }
  if (truth.steps.at(-1)?.step === 'withdrawn') claimsRunOn(run, world, order, windows);
}

/** A dispute that was taken back changes nothing of the claims. */
function claimsRunOn(run: Run, world: DisputeWorld, order: Order, windows: Window[]) {
  const { truth, look } = world;
  const before = resolve(stored(read(truth, look)));
  for (const { right, closes } of windowsAt(run, before, truth, world.at)) {
    const found = windows.find((window) => window.right === right);
    need(
      isDeepStrictEqual(found?.closes, closes),
      () => `${right} ends otherwise once ${order.id} is withdrawn`,
    );
    meet(run, 'withdrawn');
  }
}

// ------------------------------------------------------------------------------------------------------------- runs

export const PROPERTIES = [
  'never late',
  'never closed early',
  'any order of arrival',
  'never open early',
  'clocks of disputes',
  'exact bounds',
] as const;
export type Property = (typeof PROPERTIES)[number];

/** Cases that a property must have met to prove anything. */
const MUST_MEET: Record<Property, readonly string[]> = {
  'never late': [...CLAIMS.map((right) => `late ${right}`), 'contains cancel'],
  'never closed early': [...CLAIMS.map((right) => `closed ${right}`), 'closed order'],
  'any order of arrival': ['orders of arrival'],
  'never open early': ['opens'],
  'clocks of disputes': [
    ...['seller-answer', 'decision', 'add-evidence', 'choose-proposal', 'send-return', 'return-check'].map(
      (right) => `clock ${right}`,
    ),
    ...['clock refund', 'clock appeal', 'withdrawn'],
  ],
  'exact bounds': [...[...CLAIMS, 'cancel'].map((right) => `exact ${right}`), 'old orders'],
};

/** Runs one property; failure messages, none where all is well. */
export function checkProperty(
  name: Property,
  rules: readonly Rule[],
  seed: number,
  runs: number,
  conceded: readonly Concession[] = CONCEDED,
): string[] {
  const run: Run = { rules, conceded, met: new Map() };
  const options = { seed, numRuns: runs };
  const result = (() => {
    switch (name) {
      case 'never late':
        return fc.check(
          fc.property(worlds, (world) => neverLate(run, world)),
          options,
        );
      case 'never closed early':
        return fc.check(
          fc.property(worlds, (world) => neverClosedEarly(run, world)),
          options,
        );
      case 'any order of arrival':
        return fc.check(
          fc.property(worlds, fc.nat(), (world, n) => anyOrder(run, world, n)),
          options,
        );
      case 'never open early':
        return fc.check(
          fc.property(worlds, (world) => neverOpenEarly(run, world)),
          options,
        );
      case 'clocks of disputes':
        return fc.check(
          fc.property(disputeWorlds, (world) => clocksRun(run, world)),
          options,
        );
      case 'exact bounds':
        return fc.check(
          fc.property(plainWorlds, (world) => {
            exact(run, world);
            oldOrders(run, world);
          }),
          options,
        );
    }
  })();
  if (result.failed) {
    const error = result.errorInstance;
    const why = error instanceof Wrong ? error.message : error instanceof Error ? error.stack : String(error);
    const [world] = result.counterexample ?? [];
    return [
      `${name}: ${why}\n    ${world ? describeWorld(world) : ''}\n    (seed ${seed}, run ${result.numRuns})`,
    ];
  }
  if (runs < 100) return [];
  return MUST_MEET[name]
    .filter((one) => !run.met.get(one))
    .map((one) => `${name}: no case of "${one}" was met`);
}

/** The engine with these rules against the truth; failure messages, none where all is well. */
export function checkOracle(
  rules: readonly Rule[],
  seed: number,
  runs: number,
  properties: readonly Property[] = PROPERTIES,
  conceded: readonly Concession[] = CONCEDED,
): string[] {
  return properties.flatMap((name) => checkProperty(name, rules, seed, runs, conceded));
}
