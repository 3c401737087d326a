import type { Status } from '../../../domain/schema';
import { LANGS, type Lang } from './book';
import { PARTS, type Part } from './concepts';
import { fold } from './fold';
import type { Label } from './labels';

/** What short texts mean by the words they are made of, where no listed wording is the whole of them. */

const WITHOUT_SPACES = new Set<Lang>(['ja', 'ko', 'th', 'zh']);
/** Articles and prepositions that are written into the word. */
const PREFIX: Partial<Record<Lang, string>> = { ar: '(?:[ولب]|لل|بال)?', he: '(?:[הלבמ]|ל-|לה|מה)?' };
const LETTER = '[\\p{L}\\p{M}]';
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** What a text of a language is written in: others are not looked for in it. */
const SCRIPT: Record<Lang, RegExp> = {
  ...{ en: LATIN, es: LATIN, pt: LATIN, fr: LATIN, de: LATIN, it: LATIN, nl: LATIN, pl: LATIN },
  ...{ tr: LATIN, vi: LATIN, id: LATIN, ru: CYRILLIC, uk: CYRILLIC },
  ...{ ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u, th: /\p{Script=Thai}/u, ko: /\p{Script=Hangul}/u },
  ...{ ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, zh: /\p{Script=Han}/u },
};
/** Words of a text that is short. */
const MOST_WORDS = 6;

/** Vietnamese without its marks says other things: "chờ" (wait) and "cho" (for) are one then. */
const folded = (text: string, lang: Lang) =>
  lang === 'vi'
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Cf}/gu, '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : fold(text);

interface Found {
  part: Part;
  start: number;
}

type Entry = { part: Part; pattern: RegExp };
const entries = new Map<Lang, Entry[]>();

function entriesOf(lang: Lang): Entry[] {
  let held = entries.get(lang);
  if (!held) {
    const loose = WITHOUT_SPACES.has(lang);
    // "To the seller" is a return: no prefix before him.
    held = (Object.entries(PARTS[lang]) as [Part, string][]).flatMap(([part, stems]) => {
      const sources = stems.split(' | ').map((stem) => {
        const raw = stem.startsWith('/');
        const body = raw
          ? stem.slice(1, -1)
          : folded(stem, lang)
              .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
              .replaceAll(' ', loose ? ' ?' : '[ -]');
        return { length: stem.length, body, ends: !(loose || stem.endsWith("'") || raw) };
      });
      const before = part === 'seller' ? '' : (PREFIX[lang] ?? '');
      // The end of a word stands once behind all that have one: as a part of each it took seconds to compile.
      return [true, false].flatMap((ends) => {
        const own = sources.filter((one) => one.ends === ends).sort((a, b) => b.length - a.length);
        const bodies = own.map(({ body }) => body).join('|');
        const pattern = () => new RegExp(`${before}(?:${bodies})${ends ? `(?!${LETTER})` : ''}`, 'uy');
        return own.length ? [{ part, pattern: pattern() }] : [];
      });
    });
    entries.set(lang, held);
  }
  return held;
}

/**
 * The parts of a short text in one language, in their order: at each place the longest that is known, of equally long ones
 * what means most. Null where a word of it is not known, or where it is no short text.
 */
function partsOf(text: string, lang: Lang): Found[] | null {
  if (!SCRIPT[lang].test(text)) return null;
  const whole = folded(text, lang).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  if (!whole || whole.length > 60 || /[\p{N}\p{Sc}]/u.test(whole)) return null;
  if (whole.split(' ').length > MOST_WORDS) return null;
  const found: Found[] = [];
  for (let at = 0; at < whole.length; ) {
    if (/[ -]/.test(whole[at] ?? '')) {
      at++;
      continue;
    }
    let best: { part: Part; end: number } | null = null;
    for (const { part, pattern } of entriesOf(lang)) {
      pattern.lastIndex = at;
      const end = pattern.exec(whole) ? pattern.lastIndex : -1;
      if (end > at && end > (best?.end ?? at)) best = { part, end };
    }
    if (!best) return null;
    found.push({ part: best.part, start: at });
    at = best.end;
  }
  return found;
}

/** The parts of a text in each language in which all of its words are known. */
function readings(text: string): { lang: Lang; parts: Found[]; has: (...parts: Part[]) => boolean }[] {
  return LANGS.flatMap((lang) => {
    const parts = partsOf(text, lang);
    if (!parts) return [];
    const named = new Set(parts.map(({ part }) => part));
    return [{ lang, parts, has: (...some: Part[]) => some.some((one) => named.has(one)) }];
  });
}
type Reading = ReturnType<typeof readings>[number];

const BEFORE_ARRIVAL: readonly Status[] = ['awaiting-shipment', 'awaiting-delivery'];

const ON_IS_ARTICLE = new Set<Lang>(['es', 'fr', 'it']);

/** The statuses that a text can be in one language: one, or several where its words are said of all of them; none. */
function statusesIn({ lang, parts, has }: Reading): readonly Status[] {
  // Articles in some languages; at the end they stand before a date.
  if (has('date', 'estimated') || parts.at(-1)?.part === 'on') return [];
  if (has('on') && !ON_IS_ARTICLE.has(lang)) return [];
  if (has('cancel')) return parts.length === 1 ? ['cancelled'] : [];
  const pays = has('pay', 'paid');
  const sends = has('send', 'sent');
  const comes = has('deliver', 'delivered');
  const carries = has('carry');
  const kinds = [pays, sends, comes, carries].filter(Boolean).length;
  const ends = has('cancelled', 'completed');
  // One word for the order and for ordering it; finished is the ordering.
  const placed = has('placed') && !((lang === 'ja' || lang === 'ko') && !has('completed'));
  if (has('not')) {
    // "Not completed", "not cancelled" leave everything open.
    if (placed || has('wait', 'way', 'prepare', 'cancelled', 'completed', 'confirm') || kinds !== 1)
      return [];
    if (pays) return ['awaiting-payment'];
    return sends ? ['awaiting-shipment'] : BEFORE_ARRIVAL;
  }
  if (has('wait')) {
    if (ends || placed || has('way', 'done') || kinds > 1) return [];
    if (has('confirm')) return comes && !has('prepare', 'seller') ? ['awaiting-delivery'] : [];
    if (pays) return has('prepare', 'seller') ? [] : ['awaiting-payment'];
    if (sends) return ['awaiting-shipment'];
    if (comes) return has('prepare', 'seller') ? BEFORE_ARRIVAL : ['awaiting-delivery'];
    if (carries) return has('seller', 'prepare') ? ['awaiting-shipment'] : BEFORE_ARRIVAL;
    return [];
  }
  if (has('confirm', 'yet')) return [];
  if (has('prepare')) {
    if (ends || pays || comes || placed || has('way', 'sent', 'done')) return [];
    return ['awaiting-shipment'];
  }
  if (has('way'))
    return ends || pays || sends || comes || placed || has('seller') ? [] : ['awaiting-delivery'];
  if (has('sent'))
    return pays || comes || carries || placed || has('cancelled', 'seller') ? [] : ['awaiting-delivery'];
  if (has('cancelled')) return kinds || placed || has('completed', 'goods', 'ongoing') ? [] : ['cancelled'];
  if (!has('completed')) return [];
  // "Shipment completed" is sent; "payment completed", "delivery completed", "ordering completed" are other things.
  if (has('send')) return pays || comes || carries ? [] : ['awaiting-delivery'];
  if (kinds || placed || has('purchase', 'goods', 'seller', 'ongoing')) return [];
  // Where verbs stand first and have one form, that is what a button says: "hoàn thành đơn hàng".
  const order = parts.find(({ part }) => part === 'order');
  const end = parts.find(({ part }) => part === 'completed');
  const asks = order && end && end.start < order.start && ['vi', 'th', 'id', 'zh'].includes(lang);
  return asks ? [] : ['completed'];
}

/** What a short text says of the status by its words. */
export interface StatusMeant {
  /** Several where the words are said of all of them ("배송 대기": waiting to be sent, or to be delivered). */
  statuses: readonly Status[];
  /** A button says the same: it counts only where the page has its status ("キャンセル"). */
  verb: boolean;
  lang: Lang;
  /** All languages in which it says so. */
  langs: readonly Lang[];
}

/** The statuses that a short text can be, in any language. Null where it is none: all of its words must be known. */
export function statusesOf(text: string): StatusMeant | null {
  // What ends with a colon names what follows.
  if (/[:：]\s*$/.test(text)) return null;
  const told = readings(text)
    .map((one) => ({ statuses: statusesIn(one), verb: one.has('cancel'), lang: one.lang }))
    .filter(({ statuses }) => statuses.length);
  const [first] = told;
  // Languages that share their words must agree.
  if (!first || told.some(({ statuses }) => String(statuses) !== String(first.statuses))) return null;
  return { ...first, langs: told.map(({ lang }) => lang) };
}

/** A deal that is dated may be the order, its payment or its end. */
const DEAL = /transac|transa[kz]|сделк|угод|işlem|صفقة|עסק|取引|거래|giao dịch|交易/i;

const NO_LABEL: readonly Part[] = [
  ...(['wait', 'deliver', 'delivered', 'way', 'prepare', 'cancelled', 'cancel', 'not', 'yet'] as const),
  ...(['ongoing', 'estimated', 'confirm', 'seller'] as const),
];

/** Languages that call the row of the sending so; in others the same is the day of delivery ("배송 완료일"). */
const SENDING_IS_CARRYING = new Set<Lang>(['he', 'th', 'id']);

/**
 * Which row of the order's own page a label names by its words; null where it is none. `marked`: it says that it is a
 * label, by a word for the date or by the one that stands before it.
 */
export function labelMeant(
  text: string,
): { field: Label; lang: Lang; langs: readonly Lang[]; marked: boolean } | null {
  const all = readings(text).flatMap(({ lang, parts, has }) => {
    if (has(...NO_LABEL)) return [];
    const last = parts.at(-1)?.part;
    const marked = has('date') || last === 'on';
    const pays = has('pay', 'paid');
    // "Pengiriman selesai pada": of the rows of an order only the one of its sending.
    const carried = has('carry') && has('completed') && marked && SENDING_IS_CARRYING.has(lang);
    if (has('carry') && !carried) return [];
    const sends = has('send', 'sent') || carried;
    const done = has('paid', 'sent', 'completed', 'done');
    if (pays && sends) return [];
    const field: Label | null = (() => {
      if (pays || sends) {
        if (has('placed') && !has('completed', 'date')) return pays && last === 'on' ? 'paid' : null;
        return marked || done ? (pays ? 'paid' : 'shipped') : null;
      }
      if (has('completed'))
        return has('placed', 'purchase') ? null : has('order') || marked ? 'completed' : null;
      if (has('goods') || DEAL.test(text)) return null;
      return (has('placed') && (has('order', 'purchase') || marked)) ||
        (has('order', 'purchase') && has('date'))
        ? 'placed'
        : null;
    })();
    return field ? [{ field, lang, marked }] : [];
  });
  const [first] = all;
  if (!first || all.some(({ field }) => field !== first.field)) return null;
  return { ...first, langs: all.map(({ lang }) => lang) };
}

/** A short text says by its words that the parcel is with the buyer. */
export function meansArrived(text: string): boolean {
  const all = readings(text).filter(({ has }) => has('delivered'));
  return (
    all.length > 0 &&
    all.every(
      ({ has }) =>
        !has(
          ...(['wait', 'not', 'yet', 'way', 'prepare', 'estimated', 'pay', 'paid', 'send', 'sent'] as const),
          ...(['cancelled', 'cancel', 'seller', 'confirm', 'ongoing', 'placed'] as const),
        ),
    )
  );
}

/** A short text says by its words when the parcel is expected. */
export const meansEstimate = (text: string): boolean =>
  readings(text).some(
    ({ has }) =>
      has('estimated') &&
      has('deliver', 'delivered', 'carry') &&
      !has('pay', 'paid', 'send', 'sent', 'not', 'cancelled', 'confirm', 'placed', 'completed', 'seller'),
  );
