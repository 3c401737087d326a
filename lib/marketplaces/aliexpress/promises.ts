import type { When } from '../../domain/instant';
import type { EventName, Field, PromiseValue, Right } from '../../domain/schema';
import { findDay } from '../dates';
import { line } from '../text';

/** A commitment as the page printed it, under the field it is observed as. */
export interface Promised {
  field: Field & `promise:${string}`;
  value: PromiseValue;
}

/** "Refund if no delivery before Sep 4, 2026" (seen 2026-08, 2026-09); "If your order does not arrive on … you can apply" (2022). */
const NO_DELIVERY = /refund if no(?:t)? deliver\w*\s+(?:before|by)|does not arrive (?:on|by|before)/i;
/** "Apply for R$5,00 coupon code if delayed by Aug 3, 2026" (seen 2026-08, 2026-09). */
const COUPON = /coupon.*\bif delayed by\b/i;
/** "within 7 days of confirming receipt", "within 90 days after order was placed", "within 15 days after delivery" (2026-08). */
const WITHIN = /within (\d{1,3}) days? (?:of|after|from|since) (.{3,60})/i;

const EVENTS: [RegExp, EventName][] = [
  [
    /^(?:you )?confirm\w* (?:receipt|delivery|that)|^receipt (?:is|was) confirmed|^the order (?:is|was) completed/i,
    'completed',
  ],
  [/^(?:the |your )?order (?:was|is|has been) placed|^placing/i, 'placed'],
  [/^(?:the |your )?(?:delivery|package (?:is|was) delivered|receiving)/i, 'delivered'],
  [/^(?:the |your )?payment/i, 'paid'],
];

/** Where one sentence ends: full stops that touch the next capital as AliExpress prints them, middle dots, line breaks. */
const SENTENCES = /\s*(?:·|\n|(?<=[.!?])\s*(?=\p{Lu}))\s*/u;

function rightOf(sentence: string): Right {
  return /defective|not as described|damaged|counterfeit|wrong item/i.test(sentence)
    ? 'not-as-described'
    : 'any-reason-return';
}

/** Words of a promise that gives a right; a delivery time alone gives none. */
const CLAIM = /return|refund|dispute|apply|claim|send it back/i;
/** Of money on its way, or of a right that has words of its own: no right to send back for any reason. */
const NO_CLAIM = /refunds? (?:is|are|will be)|no delivery|not (?:delivered|received|arrive)/i;

/** What one sentence promises with a date or a length. The date is the one behind the words, not any in the sentence. */
function promisesOf(sentence: string, zones: string[] | undefined): Promised[] {
  const found: Promised[] = [];
  const printed = sentence;
  for (const [words, right] of [
    [NO_DELIVERY, 'not-received'],
    [COUPON, 'late-coupon'],
  ] as const) {
    const match = words.exec(sentence);
    const day =
      match && findDay(sentence.slice(match.index + match[0].length, match.index + match[0].length + 40));
    if (!day) continue;
    const when: When = { day: day.day, ...(zones && { zones }), printed: day.printed.slice(0, 200) };
    found.push({ field: `promise:${right}:day`, value: { right, from: 'day', day: when, printed } });
  }
  const within = WITHIN.exec(sentence);
  const from = within && EVENTS.find(([pattern]) => pattern.test(within[2] as string))?.[1];
  if (!found.length && within && from && CLAIM.test(sentence) && !NO_CLAIM.test(sentence)) {
    const right = rightOf(sentence);
    const days = Number(within[1]);
    found.push({ field: `promise:${right}:${from}`, value: { right, from, days, printed } });
  }
  return found;
}

/**
 * The promises in a text of the page, and the sentences that carry a date or a number of days and were not understood:
 * those are told to the user as they stand.
 */
export function findPromises(text: string, zones?: string[]): { promises: Promised[]; unread: string[] } {
  const promises: Promised[] = [];
  const unread: string[] = [];
  const folded = text.slice(0, 4000).replace(/[^\S\n]+/g, ' ');
  for (const part of folded.split(SENTENCES)) {
    const sentence = line(part, 400);
    if (!sentence) continue;
    const promised = promisesOf(sentence, zones);
    if (promised.length) promises.push(...promised);
    else if (findDay(sentence) || /\b\d{1,3}\s*days?\b/i.test(sentence)) unread.push(sentence.slice(0, 200));
  }
  return { promises, unread };
}
