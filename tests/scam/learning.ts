import { type Mark, SPEAKS, type Weights } from '../../lib/scam/weigh';
import type { Wording } from '../../lib/scam/wordings';
import { tricks } from '../../lib/scam/words';

/**
 * How weights are learnt from messages; the same result each time.
 *
 * Nets of one hidden layer go from the meanings of a message to its kind. While they learn, some meanings and units are left out
 * at random (dropout), so that none is relied on alone. Harmless messages weigh more: a false alarm is what makes people switch
 * the warnings off. What a few nets say on average is righter than what one says, and is a net again: with all their units.
 *
 * Wordings are weighed apart, each by itself (logistic regression), so that what they say is no echo of the meanings: those
 * were written down while these very messages were read, and seem surer than they are with messages of others.
 */

/** What there is to learn from one message. */
export interface Message {
  /** The place of its kind in `KINDS`; their number for harmless ones. */
  of: number;
  marks: readonly Mark[];
  wordings: readonly Wording[];
}

export const KINDS = tricks.kinds.map(({ id }) => id as string);
const CLASSES = KINDS.length + 1;

/** A meaning counts from so many messages on, and a wording. */
const LEAST = { meanings: 3, wordings: 2 };
const SEEDS = [11, 12];
const HIDDEN = 64;
const ROUNDS = 30;
const BATCH = 64;
const RATE = 2e-3;
const DECAY = 1e-5;
const HARMLESS = 1.5;
const LEFT_OUT = { meanings: 0.2, units: 0.3 };
/** Wordings: steps, how wide they are at first, how much a weight costs, and how much more a rare one says. */
const STEPS = 150;
const RARE = 1.5;
/** What says less, in steps of the loudest one's 127th, is left out. */
const LOUD = 6;
const WIDTH = 0.02;
const COST = 3e-3;

/** A small generator of its own (Park and Miller). */
function chances(seed: number) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const n = Math.floor(chance() * (i + 1));
    [out[i], out[n]] = [out[n] as T, out[i] as T];
  }
  return out;
}

/** Numbers that are learnt, with what Adam keeps of their past. */
class Learnt {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  private readonly means: Float64Array;
  private readonly squares: Float64Array;

  constructor(size: number, start: () => number) {
    this.values = Float64Array.from({ length: size }, start);
    this.slopes = new Float64Array(size);
    this.means = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  step(at: number, decay: number, rate = RATE): void {
    const { values, slopes, means, squares } = this;
    for (let i = 0; i < values.length; i++) {
      const slope = (slopes[i] as number) + decay * (values[i] as number);
      means[i] = 0.9 * (means[i] as number) + 0.1 * slope;
      squares[i] = 0.999 * (squares[i] as number) + 0.001 * slope * slope;
      const mean = (means[i] as number) / (1 - 0.9 ** at);
      const square = (squares[i] as number) / (1 - 0.999 ** at);
      values[i] = (values[i] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    }
    slopes.fill(0);
  }
}

const at = (list: Float64Array, i: number) => list[i] as number;

/** A net from meanings to kinds; another one for each seed. */
function netOf(messages: readonly Message[], known: readonly string[], seed: number) {
  const place = new Map(known.map((name, i) => [name, i]));
  const rows = messages.map(({ of, marks }) => ({
    of,
    at: [...new Set(marks.map(({ name }) => name))].flatMap((name) => place.get(name) ?? []),
  }));

  const chance = chances(seed);
  // Twelve even chances make a bell.
  const bell = (width: number) => () =>
    width * (Array.from({ length: 12 }, chance).reduce((a, b) => a + b, 0) - 6);
  const first = new Learnt(known.length * HIDDEN, bell(0.15));
  const units = new Learnt(HIDDEN, () => 0);
  const second = new Learnt(HIDDEN * CLASSES, bell(0.3));
  const bias = new Learnt(CLASSES, () => 0);
  const kept = { meanings: 1 / (1 - LEFT_OUT.meanings), units: 1 / (1 - LEFT_OUT.units) };

  const one = (of: number, names: readonly number[], share: number) => {
    const seen = names.filter(() => chance() >= LEFT_OUT.meanings);
    const inner = Float64Array.from(units.values);
    for (const i of seen)
      for (let h = 0; h < HIDDEN; h++)
        inner[h] = at(inner, h) + kept.meanings * at(first.values, i * HIDDEN + h);
    const open = Float64Array.from(inner, (sum) => (sum > 0 && chance() >= LEFT_OUT.units ? kept.units : 0));
    const sums = Float64Array.from(bias.values);
    for (let h = 0; h < HIDDEN; h++) {
      const unit = at(inner, h) * at(open, h);
      if (unit)
        for (let k = 0; k < CLASSES; k++) sums[k] = at(sums, k) + unit * at(second.values, h * CLASSES + k);
    }
    const most = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sum - most));
    const whole = odds.reduce((a, b) => a + b, 0);
    const worth = share * (of === KINDS.length ? HARMLESS : 1);
    const off = odds.map((odd, k) => worth * (odd / whole - (k === of ? 1 : 0)));
    for (let k = 0; k < CLASSES; k++) bias.slopes[k] = at(bias.slopes, k) + at(off, k);
    for (let h = 0; h < HIDDEN; h++) {
      if (!at(open, h)) continue;
      const unit = at(inner, h) * at(open, h);
      let back = 0;
      for (let k = 0; k < CLASSES; k++) {
        const n = h * CLASSES + k;
        back += at(off, k) * at(second.values, n);
        second.slopes[n] = at(second.slopes, n) + unit * at(off, k);
      }
      back *= at(open, h);
      units.slopes[h] = at(units.slopes, h) + back;
      for (const i of seen) {
        const n = i * HIDDEN + h;
        first.slopes[n] = at(first.slopes, n) + kept.meanings * back;
      }
    }
  };

  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffled(rows, chance);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const row of batch) one(row.of, row.at, 1 / batch.length);
      steps++;
      for (const learnt of [first, second]) learnt.step(steps, DECAY);
      for (const learnt of [units, bias]) learnt.step(steps, 0);
    }
  }
  return { first: first.values, units: units.values, second: second.values, bias: bias.values };
}

/** What is told by at least so many messages, in order. */
function told<T>(lists: readonly (readonly T[])[], least: number, order: (a: T, b: T) => number): T[] {
  const counts = new Map<T, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => (count >= least ? [one] : [])).sort(order);
}

/** Numbers as bytes with a sign, in steps of the largest one. */
function bytes(list: ArrayLike<number>) {
  const most = Array.from(list).reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const step = Number((most / 127).toPrecision(6));
  return { step, packed: Int8Array.from(list, (number) => Math.round(number / step)) };
}

/** What each wording speaks for each kind. The rarer it is, the more it may say. */
function wordingsOf(messages: readonly Message[]): Weights['wordings'] {
  const keys = told(
    messages.map(({ wordings }) => wordings.map(({ key }) => key)),
    LEAST.wordings,
    (a, b) => a - b,
  );
  const place = new Map(keys.map((key, i) => [key, i]));
  const rows = messages.map(({ of, wordings }) => ({
    of,
    at: [...new Set(wordings.map(({ key }) => key))].flatMap((key) => place.get(key) ?? []),
  }));
  const counts = new Float64Array(keys.length);
  for (const row of rows) for (const i of row.at) counts[i] = at(counts, i) + 1;
  const rare = counts.map((count) => Math.log(rows.length / (1 + count)) ** RARE);
  const worth = (of: number) => (of === KINDS.length ? HARMLESS : 1);
  const all = rows.reduce((sum, { of }) => sum + worth(of), 0);
  const weights = new Learnt(keys.length * CLASSES, () => 0);
  const bias = new Learnt(CLASSES, () => 0);
  const sums = new Float64Array(CLASSES);
  for (let step = 1; step <= STEPS; step++) {
    for (const { of, at: own } of rows) {
      sums.set(bias.values);
      for (const i of own) {
        const much = at(rare, i);
        for (let k = 0, n = i * CLASSES; k < CLASSES; k++, n++)
          sums[k] = at(sums, k) + much * at(weights.values, n);
      }
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const whole = odds.reduce((a, b) => a + b, 0);
      const share = worth(of) / all;
      const off = odds.map((odd, k) => share * (odd / whole - (k === of ? 1 : 0)));
      for (let k = 0; k < CLASSES; k++) bias.slopes[k] = at(bias.slopes, k) + at(off, k);
      for (const i of own) {
        const much = at(rare, i);
        for (let k = 0, n = i * CLASSES; k < CLASSES; k++, n++)
          weights.slopes[n] = at(weights.slopes, n) + much * at(off, k);
      }
    }
    const rate = WIDTH * (1 - (step - 1) / STEPS);
    weights.step(step, COST, rate);
    bias.step(step, 0, rate);
  }
  const spoken = keys.map((_, i) => {
    const own = Array.from(weights.values.slice(i * CLASSES, (i + 1) * CLASSES), (one) => one * at(rare, i));
    return loudest(own);
  });
  const { step, packed } = bytes(spoken.flatMap((list) => list.map(({ weight }) => weight)));
  const kept = keys.flatMap((key, i) => {
    const own = packed.subarray(i * SPEAKS, (i + 1) * SPEAKS);
    const list = spoken[i] as Spoken[];
    const row = list.flatMap(({ kind }, n) => [kind, (own[n] as number) & 255]);
    return own.some((one) => Math.abs(one) >= LOUD) ? [key >> 16, (key >> 8) & 255, key & 255, ...row] : [];
  });
  return { step, bias: Array.from(bias.values, short), packed: Buffer.from(kept).toString('base64') };
}

interface Spoken {
  kind: number;
  weight: number;
}

/** The kinds that a wording speaks for or against most. Most kinds it says the same of; that much is nothing. */
function loudest(weights: readonly number[]): Spoken[] {
  const middle = [...weights].sort((a, b) => a - b)[weights.length >> 1] as number;
  return weights
    .map((weight, kind) => ({ kind, weight: weight - middle }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SPEAKS);
}

const short = (number: number) => Number(number.toPrecision(3)) || 0;

/** What messages teach. */
export function learn(messages: readonly Message[]): Weights {
  const known = told(
    messages.map(({ marks }) => marks.map(({ name }) => name)),
    LEAST.meanings,
    (a, b) => (a < b ? -1 : 1),
  );
  const nets = SEEDS.map((seed) => netOf(messages, known, seed));
  const rows = known.map((_, i) =>
    nets.flatMap(({ first }) => [...first.slice(i * HIDDEN, (i + 1) * HIDDEN)]),
  );
  const { step, packed } = bytes(rows.flat());
  const width = nets.length * HIDDEN;
  const own = (i: number) => Buffer.from(packed.buffer, i * width, width).toString('base64');
  return {
    kinds: KINDS,
    step,
    units: nets.flatMap(({ units }) => Array.from(units, short)),
    out: nets.flatMap(({ second }) =>
      Array.from({ length: HIDDEN }, (_, h) =>
        Array.from(second.slice(h * CLASSES, (h + 1) * CLASSES), (weight) => short(weight / nets.length)),
      ),
    ),
    bias: Array.from({ length: CLASSES }, (_, k) =>
      short(nets.reduce((sum, { bias }) => sum + at(bias, k), 0) / nets.length),
    ),
    wordings: wordingsOf(messages),
    of: Object.fromEntries(known.map((name, i) => [name, own(i)])),
  };
}
