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
