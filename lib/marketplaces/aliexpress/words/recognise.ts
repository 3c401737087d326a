import { findDay } from '../../dates';
import { line } from '../../text';
import { beginning, type Lang, languagesOf, wholeText } from './book';
import { BUTTONS } from './buttons';
import { fold } from './fold';
import { HEADINGS } from './headings';
import { LABELS, type Label } from './labels';
import { labelMeant, meansArrived, meansEstimate, statusesOf } from './meaning';
import { PARCELS } from './parcels';
import { STATUSES } from './statuses';

/** What short texts of a page are, by their words, in any language that is known. */

const label = beginning(LABELS);
const parcel = beginning(PARCELS);
const buttonBeginning = beginning(BUTTONS);
const button = wholeText(BUTTONS);
const heading = beginning(HEADINGS);
const whole = wholeText(HEADINGS);
const status = wholeText(STATUSES);
const labelLanguages = languagesOf(LABELS);
const statusLanguages = languagesOf(STATUSES);
const parcelLanguages = languagesOf(PARCELS);

/**
 * Which row of the order's own page a text is, by the label that it begins with ("Order placed on: …", "주문일자:: …",
 * "تاريخ الطلب: …"). Without a colon, only a date or a number may follow the label: "Date of birth …" is no row of an order.
 */
export function labelOf(text: string): { field: Label; lang: Lang } | null {
  const found = label(line(text, 600));
  return (found && labelListed(found)) ?? labelComposed(text);
}

function labelListed(found: NonNullable<ReturnType<typeof label>>): { field: Label; lang: Lang } | null {
  const { entry, rest } = found;
  const value = rest.trimStart();
  const date = findDay(value)?.printed;
  const fits =
    value === '' ||
    /^[:(\d]/.test(value) ||
    entry.kind === 'payment' ||
    (date !== undefined && value.startsWith(date));
  return fits ? { field: entry.kind, lang: entry.lang } : null;
}

/** What a text begins with, up to its colon or its first digit, and what stands behind it. */
function headOf(text: string): { head: string; colon: boolean; rest: string } {
  const [, head = '', colon = '', rest = ''] = /^([^:：\d]*)([:：]*)(.*)$/su.exec(line(text, 300)) ?? [];
  return { head, colon: colon !== '', rest: rest.trim() };
}

/** The languages that a text may be in, going by the label, the status or the parcel's word that it is; none where it is none. */
export function languagesIn(text: string): readonly Lang[] {
  const named = status(line(text, 80));
  if (named) return statusLanguages(named);
  const found = label(line(text, 600));
  if (found && labelListed(found)) return labelLanguages(found.entry);
  const said = isArrived(text) || isEstimate(text) ? parcel(line(text, 300)) : null;
  if (said) return parcelLanguages(said.entry);
  return (labelComposed(text) ?? statusesOf(line(text, 80)))?.langs ?? [];
}

/** A label that is in no list, by its words. It has a date behind it, or ends, as a label does. */
function labelComposed(text: string): { field: Label; lang: Lang; langs: readonly Lang[] } | null {
  const { head, colon, rest } = headOf(text);
  if (rest !== '' && !findDay(colon ? rest : text)) return null;
  const meant = labelMeant(head);
  return meant && (colon || meant.marked)
    ? { field: meant.field, lang: meant.lang, langs: meant.langs }
    : null;
}

/** The words that may stand between "Delivered" and a date. */
const ON = /^\s*(?:on|at|am|le|el|il|em|op|dnia|tarihinde|pada|vao|ngay|في|بتاريخ|ב|בתאריך)?\s*\d/;

/** The parcel has arrived ("Delivered", "Delivered：Jul. 28"); not "Delivered to local carrier", "Out for delivery". */
export function isArrived(text: string): boolean {
  const found = parcel(line(text, 300));
  if (found?.entry.kind !== 'arrived') return isArrivedComposed(text);
  const { rest } = found;
  return (
    /^\s*(?:$|[:,.!。、|(-])/.test(rest) || ON.test(rest) || /^ on\b/.test(rest) || isArrivedComposed(text)
  );
}

/** The same in words that are in no list, with a date behind them or with nothing. */
function isArrivedComposed(text: string): boolean {
  const { head, rest } = headOf(text);
  // "On Jul. 28": the month belongs to the date.
  const said = head.replace(/(\bon )\p{L}{3,9}\.?\s*$/u, '$1');
  return (rest === '' || /\d/.test(rest)) && meansArrived(said);
}

/** When a parcel is expected: "Estimated delivery: …", "Delivery: Apr. 24 - May. 14". */
export function isEstimate(text: string): boolean {
  const found = parcel(line(text, 300));
  if (found?.entry.kind === 'estimate') return true;
  // English alone has been seen with its word further behind.
  if (/\bestimated\b/.test(fold(line(text, 300))) && found?.entry.kind !== 'arrived') return true;
  if (found?.entry.kind === 'delivery' && /^\s*:.*\d/.test(found.rest)) return true;
  return meansEstimate(headOf(text).head);
}

/** The button that says the parcel has come: orders on their way have it. */
export const isConfirmButton = (text: string): boolean => button(line(text, 80))?.kind === 'confirm';

/** The button that starts a return or a dispute. */
export const isDisputeButton = (text: string): boolean =>
  buttonBeginning(line(text, 80))?.entry.kind === 'dispute';

/** The button that pays: unpaid orders have it. */
export const isPayButton = (text: string): boolean => button(line(text, 80))?.kind === 'pay';

/** A button that an order of any status may have: its words are known, and it is none of those that tell a status. */
export function isOtherButton(text: string): boolean {
  const kind = (button(line(text, 80)) ?? buttonBeginning(line(text, 80))?.entry)?.kind;
  return kind === 'other' || kind === 'dispute' || kind === 'track';
}

/** The button that shows where the parcel is. */
export const isTrackButton = (text: string): boolean => button(line(text, 80))?.kind === 'track';

/** The language of a button's words; null where they are not known. */
export const languageOfButton = (text: string): Lang | null => button(line(text, 80))?.lang ?? null;

/** The heading above what the marketplace commits itself to. */
export const isCommitmentHeading = (text: string): boolean =>
  heading(line(text, 200))?.entry.kind === 'commitment';

/** "Year", as some languages write it behind a date. */
const YEAR = /\s+(?:г|года?|р|року|r|roku)\.?$/iu;

/** The language in which a node of the progress bar says that money comes back on its day; null where it does not. */
export function refundNode(text: string): Lang | null {
  const found = whole(line(text, 60).replace(YEAR, ''));
  return found?.kind === 'refund' ? found.lang : null;
}

/** The node of the progress bar on whose day money comes back ("Refund"). */
export const isRefundNode = (text: string): boolean => refundNode(text) !== null;
