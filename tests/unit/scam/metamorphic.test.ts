import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage, type Lang, type Level } from '@/lib/scam';
import { wordsOf } from '@/lib/scam/text';
import { messagesOf, type Told } from '../../scam/score';

/**
 * What a message says does not change with how it is greeted, typed or disguised; it does with "do not" and in a warning.
 * The messages are every seventh of the tuning half that is recognised: which ones these are changes with the signals, and
 * what is held here with them not.
 */

const RANK: Readonly<Record<Level, number>> = { none: 0, caution: 1, danger: 2 };
const rank = (text: string) => RANK[checkMessage(text).level];

const tricks: Told[] = messagesOf('tuning').filter(({ kind }) => kind);
const sample = tricks.filter((_, i) => i % 7 === 0).filter(({ text }) => rank(text) > 0);
/** One sentence long, so that a warning before it warns of all of it, and no question: those are asked, not warned of. */
const short = tricks.filter(
  ({ text, kind }) =>
    kind !== 'threat' &&
    !/[?？؟]/.test(text) &&
    (wordsOf(text).at(-1)?.sentence ?? 0) === 0 &&
    rank(text) > 0,
);

/** How often each property is tried; the sample is gone through as a whole. */
const RUNS = 3;

/** Whether every message of the sample is judged no lower when changed, whichever way chance changes it. */
function neverLower(change: (message: Told, chance: () => number) => string) {
  const lowered = new Map<string, string>();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
      // A small generator of its own (Park and Miller): one seed for a whole pass.
      let state = seed;
      const chance = () => {
        state = (state * 48_271) % 2_147_483_647;
        return state / 2_147_483_647;
      };
      for (const message of sample) {
        const changed = change(message, chance);
        if (rank(changed) < rank(message.text)) lowered.set(message.text, changed);
      }
    }),
    { numRuns: RUNS, seed: 7 },
  );
  expect([...lowered.values()]).toEqual([]);
}

const GREETINGS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Dear friend, ', 'Hello! ', 'Hi dear\n'],
  es: ['Estimado cliente, ', '¡Hola! ', 'Buenos días\n'],
  pt: ['Prezado cliente, ', 'Olá! ', 'Bom dia\n'],
  fr: ['Cher client, ', 'Bonjour ! ', 'Bonsoir\n'],
  de: ['Sehr geehrter Kunde, ', 'Hallo! ', 'Guten Tag\n'],
  it: ['Gentile cliente, ', 'Ciao! ', 'Buongiorno\n'],
  ru: ['Дорогой друг, ', 'Здравствуйте! ', 'Добрый день\n'],
  pl: ['Drogi kliencie, ', 'Witam! ', 'Dzień dobry\n'],
  tr: ['Sayın müşterimiz, ', 'Merhaba! ', 'İyi günler\n'],
  ar: ['عزيزي العميل، ', 'مرحبا! ', 'السلام عليكم\n'],
  ko: ['고객님, ', '안녕하세요! ', '안녕하세요\n'],
  zh: ['亲，', '您好！', '你好\n'],
};
const THANKS: Readonly<Record<Lang, readonly string[]>> = {
  en: [' Thank you very much!', '\nBest wishes'],
  es: [' ¡Muchas gracias!', '\nSaludos'],
  pt: [' Muito obrigado!', '\nAbraços'],
  fr: [' Merci beaucoup !', '\nCordialement'],
  de: [' Vielen Dank!', '\nFreundliche Grüße'],
  it: [' Grazie mille!', '\nCordiali saluti'],
  ru: [' Большое спасибо!', '\nС уважением'],
  pl: [' Dziękuję bardzo!', '\nPozdrawiam'],
  tr: [' Çok teşekkürler!', '\nSaygılarımla'],
  ar: [' شكرا جزيلا!', '\nمع التحية'],
  ko: [' 감사합니다!', '\n좋은 하루 되세요'],
  zh: ['谢谢！', '\n祝您生活愉快'],
};

const one = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)] as T;

/** Letters of Latin and Cyrillic that look alike. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  y: 'у',
};
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const EMOJI = ['😊', '🙏', '❤️', '🌹', '👍🏽', '🇨🇳'];

/** What is no word is left as it is: addresses of pages and mail, sums, numbers. */
const inWords = (text: string, change: (word: string) => string) =>
  text
    .split(/(\s+)/)
    .map((word) => (/[@/\d]|\.\p{L}/u.test(word) ? word : change(word)))
    .join('');

describe('a trick stays one', () => {
  it('that there are enough to say so of', () => {
    expect(sample.length).toBeGreaterThan(100);
  });

  it('with a greeting before it', () => {
    neverLower(({ text, language }, chance) => one(GREETINGS[language], chance) + text);
  });

  it('with thanks behind it', () => {
    neverLower(({ text, language }, chance) => text + one(THANKS[language], chance));
  });

  it('with emoji between its words', () => {
    neverLower(({ text }, chance) =>
      text.replace(/ /g, () => (chance() < 0.3 ? ` ${one(EMOJI, chance)} ` : ' ')),
    );
  });

  it('with an order number before or behind it', () => {
    neverLower(({ text }, chance) =>
      one([`8190044127733012: ${text}`, `#8190044127733012\n${text}`, `${text}\n8190044127733012`], chance),
    );
  });

  it.each([
    ['capitals', (text: string) => text.toUpperCase()],
    ['small letters', (text: string) => text.toLowerCase()],
  ])('in %s', (_, change) => {
    neverLower(({ text }) => inWords(text, change));
  });

  it('with more spaces than needed', () => {
    neverLower(({ text }, chance) => text.replace(/ /g, () => one([' ', '  ', ' \u00a0', '\u3000'], chance)));
  });

  it('with lines broken where they were long', () => {
    neverLower(({ text }) => {
      let width = 0;
      return text.replace(/\S+ ?/g, (word) => {
        width += word.length;
        if (width < 40) return word;
        width = 0;
        return word.replace(/ $/, '\n');
      });
    });
  });

  it('with a sentence on each line', () => {
    neverLower(({ text }) => text.replace(/([.!?…]) /g, '$1\n\n'));
  });

  it('with letters of another script that look alike', () => {
    neverLower(({ text }, chance) =>
      inWords(text, (word) =>
        /^[\p{Script=Latin}\P{L}]+$/u.test(word)
          ? [...word].map((letter) => (chance() < 0.5 ? (ALIKE[letter] ?? letter) : letter)).join('')
          : word,
      ),
    );
  });

  it('with characters in its words that are not seen', () => {
    neverLower(({ text }, chance) =>
      inWords(text, (word) =>
        [...word].map((letter) => (chance() < 0.3 ? letter + one(INVISIBLE, chance) : letter)).join(''),
      ),
    );
  });

  it('in full-width letters', () => {
    neverLower(({ text }) =>
      inWords(text, (word) =>
        word.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
      ),
    );
  });
});

/** What is asked, and the same as something not to be done. */
const PAIRS: readonly [Lang, asked: string, negated: string][] = [
  [
    'en',
    'Please close the dispute, then we refund you.',
    'Please do not close the dispute before we have refunded you.',
  ],
  [
    'en',
    'Confirm receipt now, then the system pays you back.',
    "Don't confirm receipt before the parcel has arrived.",
  ],
  ['en', 'Send me your PayPal account, I refund you there.', 'Never send your PayPal account to a seller.'],
  [
    'en',
    'Remove your bad review and I give you a 10 dollar coupon.',
    'You do not need to remove your review.',
  ],
  ['es', 'Cancela la disputa y te devolvemos el dinero.', 'No canceles la disputa antes de tener el dinero.'],
  [
    'es',
    'Confirma la recepción ahora y te hacemos el reembolso.',
    'No confirmes la recepción antes de abrir el paquete.',
  ],
  [
    'es',
    'Envíame tu cuenta de PayPal y te devuelvo el dinero ahí.',
    'Nunca envíes tu cuenta de PayPal a un vendedor.',
  ],
  ['pt', 'Cancele a disputa, depois nós reembolsamos.', 'Não cancele a disputa antes de receber o dinheiro.'],
  [
    'pt',
    'Confirme o recebimento agora e devolvemos o dinheiro.',
    'Não confirme o recebimento antes de abrir o pacote.',
  ],
  [
    'fr',
    'Annulez le litige, ensuite nous vous remboursons.',
    'N’annulez pas le litige avant d’avoir votre argent.',
  ],
  [
    'fr',
    'Confirmez la réception maintenant, ensuite nous remboursons.',
    'Ne confirmez pas la réception avant d’avoir ouvert le colis.',
  ],
  [
    'de',
    'Schließen Sie den Streitfall, danach erstatten wir.',
    'Schließen Sie den Streitfall nicht, bevor das Geld da ist.',
  ],
  [
    'de',
    'Brechen Sie den Streitfall ab, dann bekommen Sie das Geld.',
    'Brechen Sie den Streitfall bitte nicht ab.',
  ],
  [
    'de',
    'Bestätigen Sie jetzt den Wareneingang, dann zahlen wir zurück.',
    'Bestätigen Sie den Wareneingang nicht, bevor das Paket da ist.',
  ],
  [
    'it',
    'Chiudi la controversia, poi ti rimborsiamo.',
    'Non chiudere la controversia prima di avere i soldi.',
  ],
  [
    'it',
    'Conferma la ricezione adesso, poi ti rimborsiamo.',
    'Non confermare la ricezione prima di aprire il pacco.',
  ],
  ['ru', 'Закройте спор, и мы вернём деньги.', 'Не закрывайте спор, пока деньги не вернутся.'],
  [
    'ru',
    'Подтвердите получение, потом вернём деньги.',
    'Не подтверждайте получение, пока не откроете посылку.',
  ],
  ['pl', 'Anuluj spór, potem zwrócimy pieniądze.', 'Nie anuluj sporu, dopóki pieniądze nie wrócą.'],
  [
    'pl',
    'Proszę potwierdzić odbiór, wtedy zwrócimy pieniądze.',
    'Proszę nie potwierdzać odbioru przed otwarciem paczki.',
  ],
  ['tr', 'Lütfen itirazı kapatın, sonra paranızı iade edeceğiz.', 'Lütfen para gelmeden itirazı kapatmayın.'],
  ['tr', 'Şimdi teslimatı onaylayın, sonra iade yapacağız.', 'Paketi açmadan teslimatı onaylamayın.'],
  ['ar', 'أغلق النزاع وبعدها نعيد لك المبلغ.', 'لا تغلق النزاع قبل وصول المبلغ.'],
  ['ar', 'أكد الاستلام الآن وبعدها نعيد لك المبلغ.', 'لا تؤكد الاستلام قبل فتح الطرد.'],
  ['ko', '분쟁을 취소해 주시면 환불해 드리겠습니다.', '돈을 받기 전에는 분쟁을 취소하지 마세요.'],
  [
    'ko',
    '먼저 수취 확인을 눌러 주시면 환불해 드리겠습니다.',
    '상자를 열기 전에는 수취 확인을 누르지 마세요.',
  ],
  ['zh', '请先取消纠纷，然后我们退款给您。', '钱没到账之前不要取消纠纷。'],
  ['zh', '请先确认收货，然后我们退款给您。', '没检查之前不要确认收货。'],
];

describe('negated', () => {
  it.each(PAIRS)('%s: "%s" is a trick, "%s" is none', (_, asked, negated) => {
    expect(checkMessage(asked).level).not.toBe('none');
    expect(checkMessage(negated).level).toBe('none');
  });
});

/** A warning, with the words that it warns of behind it. */
const WARNINGS: Readonly<Record<Lang, string>> = {
  en: 'Beware of scams, never do it if somebody writes',
  es: 'Cuidado, es una estafa, nunca lo hagas si alguien escribe',
  pt: 'Cuidado, é golpe, nunca faça isso se alguém escrever',
  fr: 'Attention aux arnaques, ne le faites jamais si quelqu’un écrit',
  de: 'Vorsicht, Betrug: Tun Sie es niemals, wenn jemand schreibt',
  it: 'Attenzione alle truffe, non farlo mai se qualcuno scrive',
  ru: 'Осторожно, мошенники: никогда не делайте этого, если кто-то пишет',
  pl: 'Uwaga na oszustów, nigdy tego nie rób, jeśli ktoś pisze',
  tr: 'Dolandırıcılara dikkat, biri böyle yazarsa asla yapmayın',
  ar: 'احذر من الاحتيال، لا تفعل ذلك أبدا إذا كتب لك أحد',
  ko: '사기 주의, 누가 이렇게 쓰면 절대 하지 마세요',
  zh: '谨防诈骗，如果有人这样写千万别照做',
};

describe('quoted in a warning', () => {
  it('no trick of one sentence is one any more', () => {
    expect(short.length).toBeGreaterThan(100);
    const left = short
      .map(({ text, language }) => `${WARNINGS[language]}: “${text.replace(/[.!?…。！？؟]+\s*$/u, '')}”.`)
      .filter((text) => rank(text) > 0);
    expect(left).toEqual([]);
  });
});
