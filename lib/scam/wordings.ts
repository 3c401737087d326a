import { asLatin, type Word, wordsOf, work } from './text';
import type { Place } from './types';

/**
 * How a message says what it says: its words, two and two of them, as numbers. Nobody picks them, they are learnt from whole
 * messages; so they know nothing of what was written down as a meaning, and are right or wrong apart from it. Courtesy, numbers,
 * signs and pictures are none of them: nobody makes a message harmless by being polite.
 */

/** A word or two beside each other (of Han and Hangul two or three characters), where they stand. */
export interface Wording extends Place {
  /** Below 2²⁴; two wordings hardly ever share one. */
  key: number;
  sentence: number;
}

/** What is said for politeness alone; longer ones first where one begins with another. */
const COURTESY = [
  'dear friend | dear customer | dear buyer | dear sir or madam | dear sir | dear madam | my friend | my dear | dear | hello there | hello | hi there | hi | hey | good day | good morning | good afternoon | good evening | how are you | have a nice day | have a great day | thank you very much | thank you so much | thank you for your understanding | thank you in advance | thank you | thanks a lot | many thanks | thanks | thx | best wishes | best regards | kind regards | warm regards | regards | please | pls | plz | sorry',
  'estimado cliente | estimada cliente | estimado comprador | estimado amigo | estimado | estimada | querido amigo | querida amiga | querido | querida | hola | buenos dias | buenas tardes | buenas noches | buenas | muchas gracias | mil gracias | gracias | saludos cordiales | un saludo | un cordial saludo | saludos | por favor',
  'prezado cliente | prezada cliente | prezado | prezada | caro cliente | cara cliente | caro amigo | querido amigo | querida amiga | ola | oi | bom dia | boa tarde | boa noite | muito obrigado | muito obrigada | obrigado | obrigada | abracos | abraco | atenciosamente | cumprimentos',
  'cher client | chere cliente | cher acheteur | cher ami | chere amie | cher monsieur | chere madame | cher | chere | bonjour | bonsoir | salut | merci beaucoup | merci d avance | cordialement | bien a vous | bonne journee | s il vous plait | s il te plait | svp | stp',
  'sehr geehrter kunde | sehr geehrte kundin | sehr geehrte damen und herren | sehr geehrter herr | sehr geehrte frau | lieber kunde | liebe kundin | lieber freund | liebe freundin | lieber kaufer | hallo | guten tag | guten morgen | guten abend | vielen dank | danke schon | besten dank | herzlichen dank | danke | freundliche grusse | mit freundlichen grussen | viele grusse | liebe grusse | schone grusse | einen schonen tag | schonen tag noch | bitte',
  'gentile cliente | gentile acquirente | egregio cliente | caro cliente | cara cliente | caro amico | cara amica | gentile signora | gentile signore | salve | ciao | buongiorno | buonasera | buon giorno | buona sera | grazie mille | molte grazie | tante grazie | grazie | cordiali saluti | distinti saluti | un saluto | saluti | buona giornata | per favore | per cortesia',
  'дорогой друг | дорогая подруга | дорогой покупатель | дорогой клиент | уважаемый покупатель | уважаемый клиент | уважаемая покупательница | дорогой | дорогая | уважаемый | уважаемая | здравствуйте | привет | добрый день | добрый вечер | доброе утро | большое спасибо | спасибо большое | спасибо заранее | заранее спасибо | спасибо | с уважением | всего доброго | хорошего дня | пожалуйста',
  'drogi kliencie | droga klientko | drogi kupujacy | drogi przyjacielu | szanowny kliencie | szanowna klientko | szanowny panie | szanowna pani | szanowni panstwo | witam serdecznie | witam | witaj | czesc | hej | dzien dobry | dobry wieczor | dziekuje bardzo | bardzo dziekuje | dziekujemy bardzo | bardzo dziekujemy | dziekuje | dziekujemy | z gory dziekuje | pozdrawiam serdecznie | pozdrawiam | pozdrawiamy | z powazaniem | milego dnia',
  'sayin musterimiz | sayin alici | degerli musterimiz | sevgili dostum | degerli dostum | merhabalar | merhaba | selam | iyi gunler | iyi aksamlar | gunaydin | cok tesekkurler | cok tesekkur ederim | cok tesekkur ederiz | tesekkur ederim | tesekkur ederiz | tesekkurler | saygilarimla | saygilarimizla | lutfen',
  'عزيزي العميل | عزيزتي العميلة | عزيزي المشتري | عزيزي الزبون | صديقي العزيز | عزيزي | عزيزتي | السلام عليكم ورحمة الله وبركاته | السلام عليكم | مرحبا | اهلا وسهلا | اهلا | صباح الخير | مساء الخير | شكرا جزيلا | شكرا لك | شكرا لكم | شكرا | مع التحية | مع تحياتي | تحياتي | من فضلك | لو سمحت',
  '고객님 | 친애하는 고객님 | 안녕하세요 | 안녕하십니까 | 감사합니다 | 감사드립니다 | 고맙습니다 | 대단히 감사합니다 | 좋은 하루 되세요 | 좋은 하루 보내세요 | 수고하세요',
  '亲爱的顾客 | 亲爱的客户 | 亲爱的朋友 | 亲爱的买家 | 尊敬的客户 | 尊敬的顾客 | 尊敬的买家 | 亲爱的 | 亲亲 | 亲 | 您好 | 你好 | 早上好 | 下午好 | 晚上好 | 非常感谢 | 谢谢您 | 谢谢 | 感谢您 | 祝您生活愉快 | 祝生活愉快 | 祝您愉快',
];

const isSplit = (text: string): boolean => text.length === 1 && text.charCodeAt(0) > 0x2e80;
/** Greek and Cyrillic letters. */
const mayBeLatin = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 0x370 && code < 0x530;
};
/** A word as whoever writes it in letters of another script means it. */
const meant = (text: string): string => (mayBeLatin(text) ? (asLatin(text) ?? text) : text);

let held: Map<string, string[][]> | undefined;

/** The words of courtesies, by their first; longer ones first. */
function courtesies(): Map<string, string[][]> {
  if (held) return held;
  held = new Map();
  for (const phrase of COURTESY.flatMap((line) => line.split(' | '))) {
    const words = wordsOf(phrase).map(({ text }) => meant(text));
    const first = words[0] as string;
    held.set(first, [...(held.get(first) ?? []), words]);
  }
  for (const list of held.values()) list.sort((a, b) => b.length - a.length);
  return held;
}

interface Alone extends Place {
  text: string;
  sentence: number;
}

function wordsAlone(words: readonly Word[], taken: ReadonlySet<number>): Alone[] {
  const out: Alone[] = [];
  for (const { text, kind, sentence, from, to } of words)
    if (kind === 'word' && !taken.has(sentence)) out.push({ text: meant(text), sentence, from, to });
  return out;
}

/** How many words a courtesy that begins here has; 0 where none does. */
function courtesyAt(words: readonly Alone[], at: number): number {
  const { text, sentence } = words[at] as Alone;
  const list = courtesies().get(text);
  if (!list) return 0;
  const fits = (word: string, i: number) =>
    words[at + i]?.text === word && words[at + i]?.sentence === sentence;
  return list.find((phrase) => phrase.every(fits))?.length ?? 0;
}

const PRIME = 0x01000193;
const START = 0x811c9dc5;
const KEYS = 0xffffff;

function numberOf(text: string): number {
  let number = START;
  for (let i = 0; i < text.length; i++) number = Math.imul(number ^ text.charCodeAt(i), PRIME);
  return number;
}
const two = (a: number, b: number) => Math.imul(Math.imul(a, PRIME) ^ b, PRIME);
const keyOf = (number: number) => (number ^ (number >>> 24)) & KEYS;

/** One word, as its neighbours need it. */
interface Said {
  number: number;
  from: number;
  sentence: number;
  isSplit: boolean;
}

/** The wordings of all sentences that nobody takes back, in order. */
export function wordingsOf(words: readonly Word[], taken: ReadonlySet<number>): Wording[] {
  const alone = wordsAlone(words, taken);
  const out: Wording[] = [];
  /** The words before it in its sentence: the last one, and the one before that. */
  let last: Said | null = null;
  let before: Said | null = null;
  for (let i = 0; i < alone.length; ) {
    const courtesy = courtesyAt(alone, i);
    if (courtesy) {
      i += courtesy;
      continue;
    }
    work.steps++;
    const { text, sentence, from, to } = alone[i] as Alone;
    if (last?.sentence !== sentence) last = before = null;
    const word: Said = { number: numberOf(text), from, sentence, isSplit: isSplit(text) };
    const add = (number: number, begins: number) =>
      out.push({ key: keyOf(number), from: begins, to, sentence });
    if (!word.isSplit) add(word.number, from);
    if (last && last.isSplit === word.isSplit) {
      const pair = two(last.number, word.number);
      add(pair, last.from);
      if (word.isSplit && before?.isSplit) add(two(before.number, pair), before.from);
    }
    before = last;
    last = word;
    i++;
  }
  return out;
}
