import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judge, judgeOf } from '../../lib/scam/judge';
import { type Weights, weigh } from '../../lib/scam/weigh';
import { tricks } from '../../lib/scam/words';
import { messagesOf } from './score';

// npm run learn            learns the weights (lib/scam/weights.json) from the tuning half
// npm run learn -- --try   learns from two thirds of it and prints what it makes of the rest, writing nothing
//
// Softmax regression over the meanings of a message, one step a message (Adagrad), the same result each time. Harmless
// messages weigh more: a false alarm is what makes people switch the warnings off.

const LEAST = 3;
const ROUNDS = 40;
const RATE = 0.15;
const DECAY = 3e-4;
const HARMLESS = 1.6;

const judging = judgeOf(tricks.kinds, tricks.concepts, tricks.frames);
const kinds = tricks.kinds.map(({ id }) => id as string);
const classes = kinds.length + 1;
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

function learn(messages: readonly Message[]): Weights {
  const counts = new Map<string, number>();
  const named = messages.map(({ of, marks }) => ({ of, names: [...new Set(marks.map(({ name }) => name))] }));
  for (const { names } of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
  const place = new Map(known.map((name, i) => [name, i]));
  const rows = named.map(({ of, names }) => ({ of, at: names.flatMap((name) => place.get(name) ?? []) }));
  const size = known.length * classes;
  const weights = new Float64Array(size);
  const speeds = new Float64Array(size).fill(1e-6);
  const bias = new Float64Array(classes);
  const biasSpeeds = new Float64Array(classes).fill(1e-6);
  const chance = chances(11);
  for (let round = 0; round < ROUNDS; round++)
    for (const { of, at } of shuffled(rows, chance)) {
      const sums = Float64Array.from(bias);
      for (const i of at)
        for (let k = 0; k < classes; k++)
          sums[k] = (sums[k] as number) + (weights[i * classes + k] as number);
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const whole = odds.reduce((a, b) => a + b, 0);
      const worth = of === kinds.length ? HARMLESS : 1;
      for (let k = 0; k < classes; k++) {
        const off = worth * ((odds[k] as number) / whole - (k === of ? 1 : 0));
        biasSpeeds[k] = (biasSpeeds[k] as number) + off * off;
        bias[k] = (bias[k] as number) - (RATE * off) / Math.sqrt(biasSpeeds[k] as number);
        for (const i of at) {
          const n = i * classes + k;
          const step = off + DECAY * (weights[n] as number);
          speeds[n] = (speeds[n] as number) + step * step;
          weights[n] = (weights[n] as number) - (RATE * step) / Math.sqrt(speeds[n] as number);
        }
      }
    }
  const round = (list: Float64Array) => Array.from(list, (weight) => Math.round(weight * 100));
  return {
    kinds,
    bias: round(bias),
    of: Object.fromEntries(
      known.sort().map((name) => {
        const i = place.get(name) as number;
        return [name, round(weights.slice(i * classes, (i + 1) * classes))];
      }),
    ),
  };
}

if (process.argv.includes('--try')) {
  for (let part = 0; part < 3; part++) {
    const weights = learn(all.filter((_, i) => i % 3 !== part));
    const rest = all.filter((_, i) => i % 3 === part);
    const judged = rest.map(({ of, marks }) => ({ of, ...weigh(marks, weights) }));
    const tricks = judged.filter(({ of }) => of < kinds.length);
    const harmless = judged.filter(({ of }) => of === kinds.length);
    const share = <T>(list: readonly T[], is: (one: T) => boolean) =>
      `${((100 * list.filter(is).length) / list.length).toFixed(1)} %`;
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
  const text = `{\n  "kinds": ${JSON.stringify(weights.kinds)},\n  "bias": ${JSON.stringify(weights.bias)},\n  "of": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(resolve(import.meta.dirname, '../../lib/scam/weights.json'), text);
  console.log(`${all.length} messages, ${Object.keys(weights.of).length} meanings, ${text.length} bytes`);
}
