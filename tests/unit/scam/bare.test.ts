import { describe, expect, it } from 'vitest';
import { bareOf } from '@/lib/scam/bare';

describe('a message that is hardly more than a link or a picture', () => {
  it.each([
    ['https://wa.me/8613800000000'],
    ['www.example.com/refund?id=7'],
    ['wa.me/8613800000000 👍'],
    ['[Image]'],
    ['【图片】'],
    ['<photo omitted>'],
    ['IMG_20261103_141500.jpg'],
    ['data:image/png;base64,iVBORw0KGgo'],
    ['look here:\nhttps://example.com/a/b/c?d=e'],
  ])('%s', (text) => {
    expect(bareOf(text)).toBe('link');
  });

  it.each([
    ['please close the dispute first, then we refund https://example.com'],
    ['Hello (dear friend), how are you'],
    ['[dear friend, please close the dispute]'],
    ['ok'],
    ['请先取消纠纷'],
    ['www'],
    [`${'word '.repeat(2000)} https://example.com`],
    [''],
  ])('%s is not', (text) => {
    expect(bareOf(text)).toBeNull();
  });

  it('of which not even a letter is left has no words at all', () => {
    for (const text of ['👍👍', '5555', '??']) expect(bareOf(text)).toBe('wordless');
  });
});
