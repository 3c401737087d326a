import type { FieldValue, Status } from '../../domain/schema';
import { line, number } from '../text';
import { beginning, wholeText } from './words/book';
import { fold } from './words/fold';
import { statusesOf } from './words/meaning';
import { NOTES } from './words/notes';
import {
  isConfirmButton,
  isDisputeButton,
  isOtherButton,
  isPayButton,
  languageOfButton,
} from './words/recognise';
import { STATUSES } from './words/statuses';

/** Numeric status of `utParams.args.orderStatus` (list) and `global.orderStatus` (detail). Seen 2026-08 and 2026-09. */
const CODES = new Map<number, Status>([
  [8, 'awaiting-delivery'],
  [9, 'completed'],
]);

/** Buttons that only orders of one status have. Seen 2026-09. */
const BUTTONS = new Map<string, Status>([['CONFIRM_GOODS', 'awaiting-delivery']]);

const statusNamed = wholeText(STATUSES);

export interface StatusRead {
  value: FieldValue['status'] | null;
  /** The text where it was not understood, or where it contradicts the code. */
  doubt: { code: 'unreadable' | 'conflict' | 'missing'; detail: string } | null;
  /**
   * What it was read by: `code`, `button:CONFIRM_GOODS`, `button:words:de`, `words:de` (a listed wording), `meaning:de` (its
   * words), `meaning:ko+shipped` (its words, and that it was sent); null where it was not.
   */
  won: string | null;
  /** Those that the words of an unread text are said of alike ("배송 대기": to be sent, or to be delivered). */
  candidates?: readonly Status[];
}

/** What else a page shows of the same order, for words that do not decide alone. */
export interface Evidence {
  /** It was sent: a tracking number, a button that confirms the receipt, or a row with the day of sending. */
  shipped?: boolean;
  /** The text stands where the page has its status, and is no button. */
  place?: boolean;
}

/** The status that a button tells, by its type or by its words. */
function buttonStatus(button: string): { status: Status; won: string } | null {
  const status = BUTTONS.get(button);
  if (status) return { status, won: `button:${button}` };
  if (!isConfirmButton(button)) return null;
  return { status: 'awaiting-delivery', won: `button:words:${languageOfButton(button)}` };
}

const isButton = (text: string) =>
  [isConfirmButton, isDisputeButton, isOtherButton, isPayButton].some((is) => is(text));

/** What a text says as a whole: a listed wording, else what its words mean. `open`: only with `evidence`, and which. */
function textStatuses(
  text: string,
): { statuses: readonly Status[]; won: string; open?: keyof Evidence } | null {
  const named = statusNamed(text);
  if (named) return { statuses: [named.kind], won: `words:${named.lang}` };
  const meant = isButton(text) ? null : statusesOf(text);
  if (!meant) return null;
  const open = meant.verb ? 'place' : meant.statuses.length > 1 ? 'shipped' : undefined;
  return { statuses: meant.statuses, won: `meaning:${meant.lang}`, ...(open && { open }) };
}

/**
 * The status from what needs no language first: the code, then the buttons (types of the data, or the words on them), then
 * the text, which counts as a whole only. Words that do not decide alone are settled by `evidence`, and words said of two
 * statuses only for the later one: what is not shown as sent may still have been.
 */
export function readStatus(
  code: unknown,
  buttons: readonly string[],
  printed: unknown,
  evidence: Evidence = {},
): StatusRead {
  const text = line(printed, 80);
  const said = textStatuses(text);
  const isOpen = said?.open !== undefined && evidence[said.open] !== true;
  // What was sent is on its way.
  const meant = said?.open === 'shipped' ? 'awaiting-delivery' : said?.statuses[0];
  const byText =
    said && meant && !isOpen
      ? { status: meant, won: said.open ? `${said.won}+${said.open}` : said.won }
      : undefined;
  const coded = CODES.get(number(code) ?? Number.NaN);
  const byCode = coded && { status: coded, won: 'code' };
  const byButton = buttons.map(buttonStatus).find((found) => found !== null);
  const found = byCode ?? byButton ?? byText;
  if (!found) {
    const doubt = { code: text ? ('unreadable' as const) : ('missing' as const), detail: text };
    return { value: null, doubt, won: null, ...(said && { candidates: said.statuses }) };
  }
  const { status, won } = found;
  const by = byCode ? 'code' : byButton ? 'button' : 'text';
  return {
    value: { status, by, ...(text && { text }) },
    doubt: said && !said.statuses.includes(status) ? { code: 'conflict', detail: text } : null,
    won,
  };
}

/**
 * Words of notes that count wherever they stand (English composed from its parts, Korean as on cards of 2025-26). Money
 * advanced while a return is still under way can be taken back: not the end.
 */
const ANYWHERE: [RegExp, FieldValue['refund']['state']][] = [
  [/고급 환불|\badvance/, 'waiting'],
  [/^refund(?:ed)?(?: (?:completed?|done|successful)|ed\b)(?!.*partial)/, 'refunded'],
  [/기다리는 중|waiting for|in progress|under review/, 'waiting'],
  [/요청 완료|request (?:submitted|completed|sent)/, 'requested'],
  [/(?:request|dispute) (?:cancel\w+|closed|ended|finished)/, 'ended'],
];

/** "Partly", which leaves the rest to be claimed. */
const PARTLY =
  /parcial|partial|partiel|teilweis|teil(?:ruck)?erstatt|parzial|gedeelt|czesciow|частич|частков|kismi|جزئي|חלקי|一部|部分|부분|บางส่วน|mot phan|sebagian/;

const noteNamed = beginning(NOTES);

/** The state that a card's refund note tells. Anything not known stays "unknown", as printed. */
export function readRefundNote(text: string): FieldValue['refund']['state'] {
  const folded = fold(line(text, 200));
  const anywhere = ANYWHERE.find(([pattern]) => pattern.test(folded))?.[1];
  if (anywhere) return anywhere;
  const kind = noteNamed(folded)?.entry.kind;
  if (!kind || (kind === 'refunded' && PARTLY.test(folded))) return 'unknown';
  return kind === 'advanced' ? 'waiting' : kind;
}
