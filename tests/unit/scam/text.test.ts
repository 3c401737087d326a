import { describe, expect, it } from 'vitest';
import { checkMessage } from '@/lib/scam';
import { wordsOf } from '@/lib/scam/text';

const words = (text: string) => wordsOf(text).map((word) => word.text);

describe('words of a message', () => {
  it.each([
    ['Cancel the DISPUTE', ['cancel', 'the', 'dispute']],
    ['annulé, Straße', ['annule', 'strasse']],
    ['ｃａｎｃｅｌ', ['cancel']],
    ['can\u200bcel', ['cancel']],
    ['cаncеl', ['cancel']],
    ['c a n c e l it', ['cancel', 'it']],
    ['p.a.y.p.a.l', ['paypal']],
    ['15days', ['15', 'days']],
    ['取消纠纷', ['取', '消', '纠', '纷']],
    ['إلغاءُ النزاع', ['الغاء', 'النزاع']],
    ['١٢', ['12']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know where they stand in the message as it was received', () => {
    const text = '😀 Please  ｃａｎｃｅｌ\u200b the dіspute!';
    expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Please',
      'ｃａｎｃｅｌ',
      'the',
      'dіspute',
    ]);
  });
});

describe('a trick in disguise', () => {
  it.each([
    'send me your p a y p a l account, I refund you there',
    'send me your P.a.y.P.a.l account, I refund you there',
    'send me your PауPаl account, I refund you there',
    'send me your p4yp@l account, I refund you there',
    'send me your ｐａｙｐａｌ account, I refund you there',
    'send me your pay-pal account, I refund you there',
    'send me your Pay\u200bPal account, I refund you there',
    'send me your paypall account, I refund you there',
    'send me your 🅟ayPal PAYPAL account 😀 I refund you there',
  ])('is seen: %s', (text) => {
    const { level, signals } = checkMessage(text);
    expect(level).toBe('danger');
    expect(signals.map(({ id }) => id)).toContain('off_platform_refund');
  });

  it('has its words marked as they stand', () => {
    const [signal] = checkMessage('OK!! pls C-a-n-c-e-l the dіspute, then refund').signals;
    expect(signal?.words).toEqual(expect.arrayContaining(['C-a-n-c-e-l', 'dіspute']));
  });
});
