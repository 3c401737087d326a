import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '@/lib/calendar/text';
import { plain } from '@/lib/domain/text';
import { at, refundBefore, saw, status, view } from '../../support/orders';
import { componentOf, exported } from './reader';

const NOW = at('2026-11-01T12:00');

/** The calendar of one order of which everything that a page can word says `text`. */
function saying(text: string, link?: string) {
  const order = view([
    status('awaiting-delivery'),
    refundBefore('2026-12-20'),
    saw('title', text, { line: '1' }),
    saw('shop', text, { reader: 'user' }),
    ...(link ? [saw('link', link)] : []),
  ]);
  return exported([order], NOW);
}

const titleIn = (summary = '') => summary.slice(summary.indexOf(': ') + 2);

/** What RFC 5545 wants of every line. */
function expectLines(text: string) {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    // A character that was cut has no encoding.
    expect(line.isWellFormed(), line).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested.
    expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
  }
}

describe('text of a page in a calendar', () => {
  it.each([
    ['a, b; c\\d: "e"', 'a, b; c\\d: "e"'],
    ['C:\\new\\N;', 'C:\\new\\N;'],
    ['two\r\nlines\rand\nmore', 'two lines and more'],
    ['nul\u0000 bell\u0007 esc\u001b del\u007f', 'nul bell esc del'],
    ['line\u2028and\u2029paragraph', 'line and paragraph'],
    ['half \ud83d of a pair \ude00', 'half of a pair'],
    ['turned \u202egnp.exe', 'turned gnp.exe'],
    ['سماعات لاسلكية\u200f 5.0', 'سماعات لاسلكية\u200f 5.0'],
    ['👨‍👩‍👧‍👦 无线耳机 🇩🇪', '👨‍👩‍👧‍👦 无线耳机 🇩🇪'],
    ['{shop} {title}', '{shop} {title}'],
    ['\u0000\n ', 'Order 8210000000000001'],
  ])('is read as it was meant: %j', (text, meant) => {
    const { read, text: file } = saying(text);
    expect(titleIn(read[0]?.summary)).toBe(meant);
    expectLines(file);
  });

  it('cannot leave its place: no event, alarm or property comes from a title', () => {
    const evil = [
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT',
      'x\nATTACH:https://evil.example/\n',
      'x\\nURL:https://evil.example/',
      'x\u2028BEGIN:VALARM\u0085ACTION:EMAIL',
      '"\r\n ;X=":evil',
    ];
    const shape = (text: string) => {
      const names = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').match(/^[A-Z-]+/gm);
      return [componentOf(text).getAllSubcomponents().length, names(text)];
    };
    const calm = shape(saying('calm').text);
    for (const title of evil) expect(shape(saying(title).text)).toEqual(calm);
  });

  it('is cut where a reader sees a character end', () => {
    const family = '👨‍👩‍👧‍👦';
    const [own] = saying(family.repeat(27)).read;
    expect(titleIn(own?.summary)).toBe(family.repeat(27));
    expect(plain(family.repeat(100), 80)).toBe(`${family.repeat(79)}…`);
    expect(titleIn(saying('a'.repeat(300)).read[0]?.summary)).toBe(`${'a'.repeat(79)}…`);
    expect(plain(`${'a'.repeat(78)} bcd`, 80)).toBe(`${'a'.repeat(78)}…`);
  });

  it('whatever it is, comes back from another parser as the same clean line', () => {
    const any = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), nasty),
      maxLength: 300,
    });
    fc.assert(
      fc.property(any, (title) => {
        const { read, text, events } = saying(title);
        expect(titleIn(read[0]?.summary)).toBe(plain(title, 80) || 'Order 8210000000000001');
        expect([events, read.length]).toEqual([1, 1]);
        expectLines(text);
      }),
      { numRuns: 150 },
    );
  });
});

const nasty = fc.constantFrom(
  '\r',
  '\n',
  '\\',
  ',',
  ';',
  ':',
  '"',
  '\ud83d',
  '\ude00',
  '👨‍👩‍👧',
  'é',
  '無',
  '\u202e',
  ' ',
);

describe('the address of an order in a calendar', () => {
  it.each([
    ['https://example.com/order?id=1&x=a,b;c', 'https://example.com/order?id=1&x=a%2Cb%3Bc'],
    ['https://example.com/\nATTACH:evil', 'https://example.com/ATTACH:evil'],
    ['https://example.com/a\\b', 'https://example.com/a/b'],
    ['https://example.com/無', 'https://example.com/%E7%84%A1'],
  ])('leads where the order is: %j', (link, meant) => {
    const { read, text } = saying('calm', link);
    expect(read[0]?.url).toBe(meant);
    expect(new URL(meant).href).toBe(meant);
    expectLines(text);
  });

  it('is left out where it is none', () => {
    expect(addressOf('https://')).toBeNull();
    expect(saying('calm', 'https://').read[0]?.url).toBeNull();
    expect(saying('calm').read[0]?.url).toBeNull();
  });
});
