import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '@/lib/scam/concepts';
import { conceptsOf, patternOf } from '@/lib/scam/judge';
import { KINDS } from '@/lib/scam/kinds';
import { wordsOf } from '@/lib/scam/text';
import { allTips } from '@/lib/scam/tips';
import { type Concept, LANGS, type Signal } from '@/lib/scam/types';

/** What is known by its form (`lib/scam/find.ts`). */
const FORMS = ['email', 'link', 'phone', 'amount', 'percent', 'duration'];
/** What the judge itself asks for, and no signal needs to. */
const FRAMES = ['lang', 'not', 'notBehind', 'unless', 'other', 'otherBehind', 'warn', 'refute', 'digit'];
/** Swallows words of others, and is asked for by nobody. */
const SWALLOWS = ['harmless'];

const listed = (names: string | undefined) =>
  (names ?? '')
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean);

const asked = ({ when, unless, never }: Signal) => [
  ...conceptsOf(patternOf(when)),
  ...listed(unless),
  ...listed(never),
];

/** Every concept with where it is written: shared ones, and those of each kind. */
const everyConcept: [name: string, Concept][] = [
  ...Object.entries(CONCEPTS),
  ...KINDS.flatMap(({ id, concepts = {} }) =>
    Object.entries(concepts).map(([name, concept]): [string, Concept] => [`${id}: ${name}`, concept]),
  ),
];

const phrasesOf = (words: string | undefined): string[] => (words === undefined ? [] : words.split('|'));

/** A phrase as the judge reads it: folded, with its marks. */
const asRead = (phrase: string): string => {
  const loose = phrase.trim().endsWith('!') ? '!' : '';
  return (
    phrase
      .trim()
      .replace(/!$/, '')
      .split(/\s+/)
      .map((piece) =>
        piece === '~'
          ? '~'
          : wordsOf(piece.replace(/[*?]$/, ''))
              .map(({ text }) => text)
              .join(' ') + (/[*?]$/.exec(piece)?.[0] ?? ''),
      )
      .join(' ') + loose
  );
};

describe.each(KINDS.map((kind) => [kind.id, kind] as const))(
  '%s',
  (_, { concepts: own = {}, signals, answer }) => {
    it('has signals, which ask for concepts that exist', () => {
      expect(signals).not.toHaveLength(0);
      for (const signal of signals)
        for (const name of asked(signal))
          expect([...Object.keys(own), ...Object.keys(CONCEPTS), ...FORMS], `"${signal.when}"`).toContain(
            name,
          );
    });

    it('has an answer in every language, each in words of its own', () => {
      for (const lang of LANGS) expect(answer[lang]?.trim(), lang).toBeTruthy();
      expect(new Set(Object.values(answer)).size).toBe(LANGS.length);
    });

    it('names its own concepts unlike the shared ones, and uses each of them', () => {
      const used = new Set(signals.flatMap(asked));
      for (const name of Object.keys(own)) {
        expect(name in CONCEPTS || FORMS.includes(name), `${name} is a shared concept`).toBe(false);
        expect(used.has(name), `${name} is used`).toBe(true);
      }
    });

    it('can be recognised in every language: by at least three of its signals', () => {
      const isKnown = (name: string, lang: (typeof LANGS)[number]) =>
        FORMS.includes(name) || Boolean((own[name] ?? CONCEPTS[name])?.words[lang]?.trim());
      for (const lang of LANGS) {
        const known = signals.filter(({ when }) => {
          const { near, sentence, message } = patternOf(when);
          return [...near, ...sentence, ...message].every(({ concepts }) =>
            concepts.some((name) => isKnown(name, lang)),
          );
        });
        expect(known.length, lang).toBeGreaterThanOrEqual(3);
      }
    });
  },
);

it('every shared concept is used, by a signal or by the judge', () => {
  const used = new Set(KINDS.flatMap(({ signals }) => signals.flatMap(asked)));
  const unused = Object.keys(CONCEPTS).filter(
    (name) =>
      !used.has(name) &&
      !FRAMES.includes(name) &&
      !SWALLOWS.includes(name) &&
      !/^(?:unit|number):/.test(name),
  );
  expect(unused).toEqual([]);
});

it('every tip has a kind, and every kind a tip', () => {
  expect(KINDS.map(({ id }) => id).sort()).toEqual([...allTips].sort());
});

it('no phrase is empty, or written twice in one concept and language', () => {
  const wrong: string[] = [];
  for (const [name, { words }] of everyConcept)
    for (const lang of LANGS) {
      const seen = new Set<string>();
      for (const phrase of phrasesOf(words[lang])) {
        const read = asRead(phrase);
        if (!read.replace(/[~*?! ]/g, '')) wrong.push(`${name} ${lang}: nothing between two strokes`);
        else if (seen.has(read)) wrong.push(`${name} ${lang}: ${phrase.trim()}`);
        seen.add(read);
      }
    }
  expect(wrong).toEqual([]);
});

/** What turns the meaning of a sentence must be known in every language, or its harmless messages are flagged. */
it.each([
  ...['not', 'unless', 'warn', 'refute', 'ifContent', 'ifReceived', 'officialRoute', 'first', 'please'],
  ...['harmless'],
])('%s is known in every language', (name) => {
  for (const lang of LANGS) expect(CONCEPTS[name]?.words[lang]?.trim(), lang).toBeTruthy();
});
