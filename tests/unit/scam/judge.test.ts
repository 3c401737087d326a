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
    expect(marksOf(text)).toContain('close');
    expect(checkMessage(text).level).toBe('danger');
  });
});
