import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkMessage, type Lang, type Verdict } from '../../lib/scam';

/** One message of the test set: `kind` is null for harmless ones. */
export interface Told {
  kind: string | null;
  language: Lang;
  text: string;
}

export interface Judgement extends Told {
  verdict: Verdict;
}

/** The messages of one half (`unseen`, `tuning`), in order of their files. */
export function messagesOf(half: 'unseen' | 'tuning'): Told[] {
  const folder = resolve(import.meta.dirname, 'messages', half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const name = file.replace('.json', '');
      const kind = name.startsWith('harmless') ? null : name;
      const list = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Omit<Told, 'kind'>[];
      return list.map(({ language, text }) => ({ kind, language, text }));
    });
}

export const judged = (messages: readonly Told[]): Judgement[] =>
  messages.map((message) => ({ ...message, verdict: checkMessage(message.text) }));

export const isFlagged = ({ verdict }: Judgement): boolean => verdict.level !== 'none';

/** A share with its interval (Wilson, 95 %). */
export interface Share {
  share: number;
  from: number;
  to: number;
  hits: number;
  of: number;
}

export function shareOf<T>(all: readonly T[], is: (one: T) => boolean): Share {
  const of = all.length;
  const hits = all.filter(is).length;
  if (!of) return { share: Number.NaN, from: Number.NaN, to: Number.NaN, hits, of };
  const z = 1.96;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { share: p, from: (middle - half) / whole, to: (middle + half) / whole, hits, of };
}

/** What the goals of the shield are about. */
export function figuresOf(all: readonly Judgement[]) {
  const tricks = all.filter(({ kind }) => kind);
  const harmless = all.filter(({ kind }) => !kind);
  return {
    recall: shareOf(tricks, isFlagged),
    rightKind: shareOf(tricks, ({ kind, verdict }) => verdict.signals.some(({ id }) => id === kind)),
    dangerPrecision: shareOf(
      all.filter(({ verdict }) => verdict.level === 'danger'),
      ({ kind }) => kind !== null,
    ),
    harmlessFlagged: shareOf(harmless, isFlagged),
  };
}
