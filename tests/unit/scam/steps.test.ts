import { describe, expect, it } from 'vitest';
import { checkMessage } from '@/lib/scam';
import { work } from '@/lib/scam/text';

/** What a trickster or a page may repeat without end to make the check slow. */
const REPEATED = [
  ...[
    'a',
    'a ',
    '. ',
    '? ',
    '\n',
    '\u200b',
    'é',
    '😀',
    '1',
    '1 ',
    '12 34 ',
    '@',
    'a@',
    'a@b.',
    'http://',
    'www.',
    '(((',
  ],
  ...[
    'close ',
    'dispute ',
    'close dispute ',
    'not ',
    'not close ',
    'do not close or cancel ',
    'if you do not ',
  ],
  ...[
    'p a y p a l ',
    'p.a.y ',
    'рауpal ',
    'p4yp@l ',
    'disputte ',
    'we will close the dispute ',
    'never accept ',
  ],
  ...[
    'scam ',
    'scam. ',
    'is it a scam? ',
    'please wait 15 days ',
    'brechen Sie den Streitfall ab ',
    'brechen ',
  ],
  ...[
    '关闭纠纷',
    '不要关闭',
    '纠',
    '분쟁을 취소하지 마세요 ',
    '지 마 ',
    'والنزاع ',
    'إلغاء النزاع ',
    'kapatmayın ',
  ],
  ...[
    'close cancel confirm accept pay refund paypal whatsapp dispute order reason review gift fee address link ',
  ],
];
const LENGTH = 40_000;

const stepsFor = (text: string): number => {
  work.steps = 0;
  checkMessage(text);
  return work.steps;
};

describe('the work for a message', () => {
  it.each(REPEATED)('grows no faster than the message: %j without end', (part) => {
    const long = part.repeat(Math.ceil(LENGTH / part.length));
    checkMessage(part);
    const half = stepsFor(long.slice(0, LENGTH / 2));
    expect(stepsFor(long.slice(0, LENGTH))).toBeLessThanOrEqual(2.2 * half + 1000);
  });

  it('is bounded for each character', () => {
    for (const part of REPEATED) {
      const long = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
      expect(stepsFor(long)).toBeLessThanOrEqual(200 * LENGTH);
    }
  });

  it('ends at two hundred thousand characters: what stands behind is not read', () => {
    const asks = 'please close the dispute first, then we refund';
    expect(checkMessage(`${'hello. '.repeat(20_000)}${asks}`).level).toBe('danger');
    expect(checkMessage(`${'hello. '.repeat(40_000)}${asks}`).level).toBe('none');
  });
});
