import type { FieldValue, Status } from '../../domain/schema';
import { line, number } from '../text';

/** Numeric status of `utParams.args.orderStatus` (list) and `global.orderStatus` (detail). Seen 2026-08 and 2026-09. */
const CODES = new Map<number, Status>([
  [8, 'awaiting-delivery'],
  [9, 'completed'],
]);

/** Buttons that only orders of one status have. Seen 2026-09. */
const BUTTONS = new Map<string, Status>([['CONFIRM_GOODS', 'awaiting-delivery']]);

/** Status words, whole and in lower case. English 2025 to 2026-09; others where a public page shows them (aliexpress-pages.md §4). */
const WORDS: Record<Status, readonly string[]> = {
  'awaiting-payment': ['awaiting payment', 'to pay', 'unpaid', 'aguardando pagamento', 'a ser pago'],
  'awaiting-shipment': [
    ...['awaiting shipment', 'ready to ship', 'to ship', 'processing', 'processando'],
    "en attente d'expédition",
  ],
  'awaiting-delivery': [
    ...[
      'awaiting delivery',
      'awaiting receipt',
      'shipped',
      'esperando entrega',
      'aguardando a entrega',
      'enviado',
    ],
    ...['envoyé'],
  ],
  completed: ['completed', 'finished', 'awaiting feedback', 'concluído', 'finalizado', 'abgeschlossen'],
  cancelled: [
    'canceled',
    'cancelled',
    'closed',
    'expired',
    'cancelado',
    'compra cancelada',
    'expirado',
    '취소',
  ],
};

export interface StatusRead {
  value: FieldValue['status'] | null;
  /** The text where it was not understood, or where it contradicts the code. */
  doubt: { code: 'unreadable' | 'conflict' | 'missing'; detail: string } | null;
}

/** The status from what needs no language first: code, then buttons, then the text. */
export function readStatus(code: unknown, buttons: readonly string[], printed: unknown): StatusRead {
  const text = line(printed, 80);
  const byText = (Object.keys(WORDS) as Status[]).find((status) =>
    WORDS[status].includes(text.toLowerCase()),
  );
  const byCode = CODES.get(number(code) ?? Number.NaN);
  const byButton = buttons.map((button) => BUTTONS.get(button)).find((status) => status !== undefined);
  const status = byCode ?? byButton ?? byText;
  if (!status) {
    return { value: null, doubt: { code: text ? 'unreadable' : 'missing', detail: text } };
  }
  const by = byCode ? 'code' : byButton ? 'button' : 'text';
  return {
    value: { status, by, ...(text && { text }) },
    doubt: byText && byText !== status ? { code: 'conflict', detail: text } : null,
  };
}

/** Notes on cards, as far as pages show them (ko 2025-26; en composed from its parts). Anything else stays "unknown", as printed. */
const NOTES: [RegExp, FieldValue['refund']['state']][] = [
  // Money advanced while a return is still under way can be taken back: not the end.
  [/고급 환불|advance/i, 'waiting'],
  [/^(?:환불 완료|refund(?:ed)? (?:completed?|done|successful)|refunded)(?!.*partial)/i, 'refunded'],
  [/기다리는 중|waiting for|in progress|under review/i, 'waiting'],
  [/요청 완료|request (?:submitted|completed|sent)/i, 'requested'],
  [/(?:request|dispute) (?:cancel\w+|closed|ended|finished)/i, 'ended'],
];

/** The state that a card's refund note tells. */
export function readRefundNote(text: string): FieldValue['refund']['state'] {
  return NOTES.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown';
}
