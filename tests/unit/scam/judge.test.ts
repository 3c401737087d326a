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
