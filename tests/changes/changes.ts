import {
  dropAttributes,
  hashClasses,
  insertBanners,
  insertWrappers,
  nestCards,
  onDocument,
  renameClasses,
  reorderBlocks,
  splitTexts,
  swapTags,
} from './documents';
import { type Changed, fresh, type Model } from './models';
import { dropFields, otherScalars } from './payloads';
import { type Random, randomOf } from './random';
import { LANGUAGES } from './translations';
import { otherLabels, otherLanguage } from './words';

/** One kind of change that a marketplace may make to its pages. */
export interface Change {
  name: string;
  /** Which half of a page it alters. */
  of: 'document' | 'payload' | 'both';
  /** Alters a model in place; `alone` where it is the one change. Returns how many places it touched. */
  apply(changed: Changed, random: Random, alone: boolean): number;
}

/**
 * All changes, in the order in which two of them are made: words while a text stands in one piece, blocks while classes
 * tell them apart, then what takes names and pieces away.
 */
export const CHANGES: readonly Change[] = [
  { name: 'other labels', of: 'document', apply: otherLabels },
  { name: 'another language', of: 'both', apply: (changed, random) => otherLanguage(changed, random) },
  { name: 'blocks reordered', of: 'document', apply: onDocument(reorderBlocks) },
  { name: 'cards nested', of: 'document', apply: onDocument(nestCards) },
  { name: 'banners', of: 'document', apply: onDocument(insertBanners) },
  { name: 'wrappers', of: 'document', apply: onDocument(insertWrappers) },
  { name: 'tags swapped', of: 'document', apply: onDocument(swapTags) },
  { name: 'attributes dropped', of: 'document', apply: onDocument(dropAttributes) },
  { name: 'classes renamed', of: 'document', apply: onDocument(renameClasses) },
  { name: 'classes hashed', of: 'document', apply: onDocument(hashClasses) },
  { name: 'texts split', of: 'document', apply: onDocument(splitTexts) },
  { name: 'fields missing', of: 'payload', apply: dropFields },
  { name: 'scalars as text', of: 'payload', apply: otherScalars },
];

/** Each language by itself: `in ko`. */
export const IN_LANGUAGES: readonly Change[] = Object.keys(LANGUAGES).map((language) => ({
  name: `in ${language}`,
  of: 'both',
  apply: (changed, random) => otherLanguage(changed, random, language),
}));

/** Every two different changes, in the order in which they are made. */
export const PAIRS: readonly (readonly Change[])[] = CHANGES.flatMap((first, i) =>
  CHANGES.slice(i + 1).map((second) => [first, second]),
);

export const nameOf = (changes: readonly Change[]): string => changes.map(({ name }) => name).join(' + ');

/** The changes that a name such as `banners + texts split` or `in de` stands for. */
export function changesOf(name: string): Change[] {
  return name.split(/\s*\+\s*/).map((own) => {
    const found = [...CHANGES, ...IN_LANGUAGES].find((change) => change.name === own);
    if (!found)
      throw new Error(`No change "${own}". There are: ${CHANGES.map((one) => one.name).join(', ')}`);
    return found;
  });
}

/** A model after some changes; null where one of them finds nothing to change there. */
export function change(model: Model, changes: readonly Change[], seed: string): Changed | null {
  const changed = fresh(model);
  const alone = changes.length === 1;
  for (const one of changes) {
    if (!one.apply(changed, randomOf(seed, one.name, model.name), alone)) return null;
  }
  return changed;
}
