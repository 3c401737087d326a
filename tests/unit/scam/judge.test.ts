import { describe, expect, it } from 'vitest';
import { checkMessage } from '@/lib/scam';
import { judge, judgeOf } from '@/lib/scam/judge';
import { tricks } from '@/lib/scam/words';

const judging = judgeOf(tricks.kinds, tricks.concepts, tricks.frames);
const marksOf = (text: string) => judge(text, judging).marks.map(({ name }) => name);

describe('a "not" that governs', () => {
  it.each(['never accept the offer or close the dispute', 'do not accept the offer and close the dispute'])(
    'reaches what follows: %s',
    (text) => {
      expect(marksOf(text)).toContain('!close');
      expect(checkMessage(text).level).toBe('none');
    },
  );

  it.each([
    'do not pay the fee but please close the dispute',
    'do not accept the offer but please close the dispute and we refund you',
    'you do not need to pay because you close the dispute first',
  ])('ends where something else is asked for: %s', (text) => {
    const { found, marks } = judge(text, judging);
    expect(marks.map(({ name }) => name)).toContain('close');
    expect(found.map(({ level }) => level)).toContain('danger');
  });
});

describe('a sum', () => {
  it.each([
    '20 quid',
    'twenty quid',
    'a tenner',
    'two tenners',
    'a fiver back',
    'just 99p.',
    '50P for you',
    '$5',
  ])('is seen: %s', (text) => expect(marksOf(text)).toContain('amount'));

  it.each([
    'ends at 5 p.m.',
    'ends at 5p.m.',
    'until 5pm',
    'the video is 1080p',
    'page 5 p',
    'ask on fiverr',
  ])('is none: %s', (text) => expect(marksOf(text)).not.toContain('amount'));

  it('of a number and a note is one', () =>
    expect(marksOf('two tenners').filter((name) => name === 'amount')).toHaveLength(1));
});

describe('a message without end', () => {
  const times = (text: string, of: string) => marksOf(text).filter((name) => name === of).length;

  it('has all its addresses, however far apart they stand', () => {
    const text = `${'so it goes '.repeat(60)}a.b@example.com ${'so it goes '.repeat(60)}shop [at] example.com, https://example.test/x `;
    expect([times(text, 'email'), times(text, 'link')]).toEqual([2, 3]);
  });

  it('of one word is judged by what stands before and behind it', () => {
    const many = 'refund '.repeat(10_000);
    expect(times(many, 'refund')).toBe(80);
    expect(checkMessage(`close the dispute first, then we ${many}`).level).toBe('danger');
    const text = `${many}if you close the dispute first`;
    const { level, signals } = checkMessage(text);
    expect(level).toBe('danger');
    expect(signals[0]?.places.at(-1)?.to).toBeGreaterThan(many.length);
  });
});

describe('a word of safety before it', () => {
  it.each([
    'For your safety, please send us the SMS code and card number to get your refund.',
    'Security notice: to receive your refund enter your card number and the code here http://ali-refund.example',
    'Por su seguridad, envíenos el código SMS y el número de tarjeta para el reembolso.',
    'Para sua segurança, envie o código SMS e o número do cartão para o reembolso.',
    'Pour votre sécurité, envoyez-nous le code SMS et le numéro de carte pour le remboursement.',
    'Zu Ihrer Sicherheit schließen Sie bitte zuerst den Streitfall, dann erstatten wir per PayPal.',
    'Avviso di sicurezza: ci mandi il codice SMS e il numero della carta per il rimborso.',
  ])('takes nothing back that is asked for: %s', (text) => expect(checkMessage(text).level).toBe('danger'));

  it.each([
    'For your safety never give the code from the SMS to the seller.',
    'Security notice: sellers may ask you to close the dispute first. Do not do it.',
    'Por tu seguridad, no compartas el código SMS con nadie.',
    'Aviso de segurança: não feche a disputa antes de receber o dinheiro.',
    'Par sécurité, ne fermez pas le litige avant le remboursement.',
    'Sicherheitshinweis: Wir fragen nie nach Codes oder Kartendaten.',
    'Per la sua sicurezza paghi sempre sulla piattaforma.',
  ])('is harmless before what is: %s', (text) => expect(checkMessage(text).level).toBe('none'));
});

describe('a Polish "and"', () => {
  it.each([
    'Wyślij zdjęcie i zamknij spór, oddamy pieniądze',
    'Wyślij zdjęcie i wycofaj spór, oddamy pieniądze',
  ])('is no English "I": %s', (text) => {
    expect(marksOf(text)).toContain('close');
    expect(checkMessage(text).level).toBe('danger');
  });
});

describe('an Italian threat', () => {
  it('is one in the polite form', () =>
    expect(checkMessage('Se non chiude la controversia la denuncio').level).toBe('danger'));
});

describe('what stands before a request', () => {
  it.each([
    'We never ask for your password. Please confirm receipt of the goods, then we refund you.',
    'Be careful. Please close the dispute first, then we refund you by PayPal.',
  ])('a warning takes back what it quotes, not what merely follows it: %s', (text) => {
    expect(checkMessage(text).level).toBe('danger');
  });

  it.each([
    'Scam warning: “Please close the dispute first, then we refund”',
    'Beware of sellers who write: Please close the dispute first. We refund you later.',
  ])('what a warning quotes is taken back: %s', (text) => {
    expect(checkMessage(text).level).toBe('none');
  });

  it.each([
    'Por favor cierra la disputa primero y luego te reembolsamos.',
    'Fermez le litige d’abord, ensuite nous vous remboursons.',
    'Bitte schließen Sie den Streitfall zuerst, dann erstatten wir.',
    'Сначала закройте спор, потом мы вернем деньги.',
    'Proszę najpierw zamknąć spór, potem zwrócimy pieniądze.',
  ])('is in another language: %s', (text) => {
    const polite =
      'Thanks for your order! Your parcel is on the way and arrives soon. We hope that you like it.';
    expect(checkMessage(`${polite} ${text}`).level).not.toBe('none');
  });
});
