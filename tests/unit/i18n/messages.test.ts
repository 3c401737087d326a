import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { direction, forgetMessages, locale, localize, part, plural, t } from '@/lib/i18n';
import { formatLeft } from '@/lib/i18n/format';

const file = resolve(import.meta.dirname, '../../../lib/i18n/locales/en.yml');
const messages = generateChromeMessages(await parseMessagesFile(file));

/** Puts other words in the place of some messages. */
function say(words: Record<string, string>) {
  const i18n = fakeBrowser.i18n as unknown as { getMessage: (key: string) => string };
  const english = i18n.getMessage;
  i18n.getMessage = (key) => words[key] ?? english(key);
  forgetMessages();
}

// What one test said is not for the next.
beforeEach(forgetMessages);

describe('the English file', () => {
  it('has only keys and texts that every browser takes', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^\w+$/);
      // A dollar sign begins one of the browser's own placeholders.
      expect(message, key).not.toContain('$');
      expect(message.trim(), key).not.toBe('');
    }
  });

  it('has no two keys that differ in case only, which browsers take for the same', () => {
    const keys = Object.keys(messages).map((key) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never promises an outcome and never blames', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /(?<!legal |Shopee |the )guarantee(?!:)|you will (get|win)|you have the right until|cheat|liar/i,
    );
  });
});

describe('t', () => {
  it('puts values in as they are', () => {
    expect(t('until.day', { date: '<b>{date}</b>' })).toBe('until <b>{date}</b>');
    expect(part('not-as-described')).toBe('not_as_described');
  });
});

describe('plural', () => {
  it('chooses the form before it fills it', () => {
    expect(plural('popup.watched', 1)).toBe('1 order watched');
    expect(plural('popup.watched', 12)).toBe('12 orders watched');
    expect(plural('popup.items', 2, { title: 'A | B {n}' })).toBe('A | B {n} (2 items)');
  });

  it('has as many forms as the language', () => {
    const forms = ['zero', 'one', 'two', 'few {n}', 'many {n}', 'other {n}'];
    say({ language: 'ar', popup_watched: forms.join(' | ') });
    const form = (n: number) => plural('popup.watched', n).split(' ')[0];
    expect([0, 1, 2, 3, 11, 100].map(form)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    say({ language: 'pl', popup_watched: 'one | few | many | other' });
    expect([1, 2, 5, 22].map(form)).toEqual(['one', 'few', 'many', 'few']);
  });

  it('takes the last form where a file has too few', () => {
    say({ language: 'ar', popup_watched: 'a | b' });
    expect(plural('popup.watched', 100)).toBe('b');
  });
});

describe('the language', () => {
  beforeEach(() => {
    document.documentElement.removeAttribute('dir');
  });

  it('is that of the messages, with the region of the browser where both agree', () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
    expect(locale()).toBe('en-GB');
    // Without messages in Polish the sentences are English, and so are the dates in them.
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('pl');
    expect(locale()).toBe('en');
  });

  it('is told to the page: language, direction, title', () => {
    localize(document, 'A');
    expect(document.documentElement.dir).toBe('ltr');
    expect(document.title).toBe('A');
    say({ language: 'ar' });
    localize(document, 'A');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    expect(direction()).toBe('rtl');
  });

  it('decides how durations read', () => {
    say({ language: 'de' });
    expect(formatLeft(31 * 3_600_000, 0)).toBe('31 Stunden');
  });
});
