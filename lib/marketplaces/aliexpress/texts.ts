import type { FieldValue } from '../../domain/schema';
import { findDay } from '../dates';
import { line } from '../text';
import { readStatus } from './status';
import type { Label } from './words/labels';
import { labelOf } from './words/recognise';

/**
 * What texts say that came without the names of their places: by their labels, by standing beside one another, and by
 * being the only ones of their kind. A text is one line or block as a reader sees it, in the order of the page.
 */

/** The number of an order in a text. */
export const numberIn = (text: string) => /(?<!\d)\d{15,19}(?!\d)/.exec(line(text, 600))?.[0] ?? null;

/** What stands behind a label and its colon, full-width ones included. */
export const behindLabel = (text: string) => line(text).replace(/^[^\d:：]*[:：]+\s*/, '');

/** A text that is a date and next to nothing else ("Jul 15, 2026", "Tue | Jul. 28 18:39 2026"). */
const isBareDate = (text: string) => {
  const found = findDay(text);
  return found !== null && text.length - found.printed.length <= 12;
};

/** What names a day. */
const isOfDay = (field: Label) => field !== 'payment' && field !== 'order';

/**
 * Values stand before their labels: of several labels with a day each has one before it, and the last has none behind it.
 * What belongs to which cannot be told of a single label, nor where a day stands behind them all.
 */
function isValueFirst(texts: readonly string[], bare: readonly { field: Label; at: number }[]): boolean {
  const dated = bare.filter(({ field }) => isOfDay(field));
  const isDate = (at: number) => isBareDate(texts[at] ?? '');
  return (
    dated.length > 1 && dated.every(({ at }) => isDate(at - 1)) && !isDate((dated.at(-1)?.at as number) + 1)
  );
}

/**
 * The values of labelled texts, by what the labels name; label (`at`) and value may stand in one text or in two. Empty
 * where there is none, or where it may be another label's.
 */
export function rowsOf(texts: readonly string[]): { field: Label; value: string; at: number }[] {
  const labelled = texts.flatMap((text, at) => {
    const field = labelOf(text)?.field;
    return field ? [{ field, at, own: behindLabel(text) }] : [];
  });
  const isWhole = ({ field, own }: (typeof labelled)[number]) => !isOfDay(field) || findDay(own) !== null;
  const isReversed = isValueFirst(
    texts,
    labelled.filter((one) => !isWhole(one)),
  );
  return labelled.map((row) => {
    const { field, at, own } = row;
    if (isWhole(row)) return { field, value: own, at };
    const next = texts[at + 1] ?? '';
    // "Date: yesterday" has its value; nor is a sentence with a date in it the value of the label before it.
    const isOwn = /[:：]\s*\S/.test(texts[at] as string) || (findDay(next) && !isBareDate(next));
    return { field, value: isOwn ? own : isReversed ? '' : next, at };
  });
}

/** The one status that texts name, as a whole each (`shipped`: the order was surely sent); null where there is none, `several` where they differ. */
export function statusAmong(
  texts: readonly string[],
  shipped: boolean,
): FieldValue['status'] | 'several' | null {
  const found = new Map<string, FieldValue['status']>();
  for (const text of texts) {
    if (text.length > 60) continue;
    const { value } = readStatus(undefined, [], text, { shipped });
    if (value && !found.has(value.status)) found.set(value.status, value);
  }
  const [only = null] = found.values();
  return found.size > 1 ? 'several' : only;
}

/** Texts around an order's number in which its date is looked for. */
const NEAR = 2;

/**
 * The text with the day on which an order was placed, among all texts of its card: the labelled one, else the one beside
 * its number, else the only one with a date; `sure` where its words or its place tell.
 */
export function placedAmong(texts: readonly string[], order: string): { text: string; sure: boolean } | null {
  const labelled = rowsOf(texts).find(({ field, value }) => field === 'placed' && findDay(value));
  if (labelled) return { text: labelled.value, sure: true };
  const at = texts.findIndex((text) => numberIn(text) === order);
  if (at >= 0) {
    const own = behindLabel(texts[at] as string).replace(order, ' ');
    if (findDay(own)) return { text: own, sure: false };
    const around = texts.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const dated = around.filter((text) => isBareDate(text) || isBareDate(behindLabel(text)));
    if (dated.length === 1) return { text: behindLabel(dated[0] as string), sure: false };
  }
  const dated = texts.filter((text) => findDay(text));
  return dated.length === 1 ? { text: dated[0] as string, sure: false } : null;
}
