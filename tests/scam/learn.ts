import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judge, judgeOf } from '../../lib/scam/judge';
import { type Weights, weigh } from '../../lib/scam/weigh';
import { tricks } from '../../lib/scam/words';
import { messagesOf } from './score';

// npm run learn            learns the weights (lib/scam/weights.json) from the tuning half
// npm run learn -- --try   learns from two thirds of it and prints what it makes of the rest, writing nothing
//
// A net of one hidden layer from the meanings of a message to its kind; the same result each time. While it learns, some
// meanings and units are left out at random (dropout), so that none is relied on alone. Harmless messages weigh more: a false
// alarm is what makes people switch the warnings off.

/** A meaning counts from so many messages on. */
const LEAST = 3;
const HIDDEN = 64;
const ROUNDS = 30;
const BATCH = 64;
const RATE = 2e-3;
const DECAY = 1e-5;
const HARMLESS = 1.5;
const LEFT_OUT = { meanings: 0.2, units: 0.3 };

const judging = judgeOf(tricks.kinds, tricks.concepts, tricks.frames);
const kinds = tricks.kinds.map(({ id }) => id as string);
const CLASSES = kinds.length + 1;
const all = messagesOf('tuning').map(({ kind, text }) => ({
  of: kind ? kinds.indexOf(kind) : kinds.length,
  marks: judge(text, judging).marks,
}));
type Message = (typeof all)[number];

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

  step(at: number, decay: number): void {
    const { values, slopes, means, squares } = this;
    for (let i = 0; i < values.length; i++) {
      const slope = (slopes[i] as number) + decay * (values[i] as number);
      means[i] = 0.9 * (means[i] as number) + 0.1 * slope;
      squares[i] = 0.999 * (squares[i] as number) + 0.001 * slope * slope;
      const mean = (means[i] as number) / (1 - 0.9 ** at);
      const square = (squares[i] as number) / (1 - 0.999 ** at);
      values[i] = (values[i] as number) - (RATE * mean) / (Math.sqrt(square) + 1e-8);
    }
    slopes.fill(0);
  }
}

const at = (list: Float64Array, i: number) => list[i] as number;

function learn(messages: readonly Message[], seed = 11): Weights {
  const counts = new Map<string, number>();
  const named = messages.map(({ of, marks }) => ({ of, names: [...new Set(marks.map(({ name }) => name))] }));
  for (const { names } of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort();
  const place = new Map(known.map((name, i) => [name, i]));
  const rows = named.map(({ of, names }) => ({ of, at: names.flatMap((name) => place.get(name) ?? []) }));

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
    const worth = share * (of === kinds.length ? HARMLESS : 1);
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
  const rounded = (list: Float64Array) => Array.from(list, (weight) => Math.round(weight * 100) || 0);
  return {
    kinds,
    of: Object.fromEntries(
      known.map((name, i) => [name, rounded(first.values.slice(i * HIDDEN, (i + 1) * HIDDEN))]),
    ),
    units: rounded(units.values),
    out: Array.from({ length: HIDDEN }, (_, h) =>
      rounded(second.values.slice(h * CLASSES, (h + 1) * CLASSES)),
    ),
    bias: rounded(bias.values),
  };
}

const share = <T>(list: readonly T[], is: (one: T) => boolean) =>
  `${((100 * list.filter(is).length) / list.length).toFixed(1)} %`;

if (process.argv.includes('--try')) {
  for (let part = 0; part < 3; part++) {
    const weights = learn(all.filter((_, i) => i % 3 !== part));
    const judged = all
      .filter((_, i) => i % 3 === part)
      .map(({ of, marks }) => ({ of, ...weigh(marks, weights) }));
    const tricks = judged.filter(({ of }) => of < kinds.length);
    const harmless = judged.filter(({ of }) => of === kinds.length);
    for (const least of [0.3, 0.5, 0.8])
      console.log(
        `part ${part + 1}, from ${least} on: tricks ${share(tricks, ({ trick }) => trick >= least)}, harmless ${share(harmless, ({ trick }) => trick >= least)}, kind ${share(tricks, ({ of, kind }) => kind === kinds[of])}`,
      );
  }
} else {
  const weights = learn(all);
  const lines = Object.entries(weights.of).map(
    ([name, own]) => `    ${JSON.stringify(name)}: ${JSON.stringify(own)}`,
  );
  const rest = Object.entries(weights).flatMap(([name, own]) =>
    name === 'of' ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(own)}`],
  );
  const text = `{\n${rest.join(',\n')},\n  "of": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(resolve(import.meta.dirname, '../../lib/scam/weights.json'), text);
  console.log(`${all.length} messages, ${lines.length} meanings, ${text.length} bytes`);
}
