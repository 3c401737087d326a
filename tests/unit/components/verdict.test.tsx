import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { CheckPage } from '@/components/check/CheckPage';
import { levelClass, levelSign, levelWord, levelWords } from '@/components/verdict/level';
import { partsOf } from '@/components/verdict/parts';
import { VerdictCard, type VerdictCardProps } from '@/components/verdict/Verdict';
import { DAY } from '@/lib/domain/window';
import { checkMessage, type Verdict as Found, type FoundSignal } from '@/lib/scam';
import { BERLIN, berlin, NOW } from './fixtures';
import { clickOn, mount, textOf } from './mount';

const ASKS = 'Dear friend, please close the dispute first, then we refund.';
const draw = (text: string, more: Partial<VerdictCardProps> = {}) => {
  const onCopy = vi.fn(async () => {});
  const props = { text, verdict: checkMessage(text), shop: 'AliExpress', onCopy, ...BERLIN, ...more };
  return { onCopy, root: mount(<VerdictCard {...props} />) };
};

describe('a verdict', () => {
  it('says how far to trust the request, what it is, what to do, and what to answer', () => {
    const { root } = draw(ASKS);
    expect(root.querySelector('[data-testid=verdict]')?.getAttribute('data-level')).toBe('danger');
    const words = textOf(root);
    expect(words).toContain('Doing this can cost you your money');
    expect(words).toContain('“Close the dispute first, then I refund you”');
    expect(words).toContain('Keep it open until the money or the right goods are there.');
    expect(words).toContain('Please accept my solution in the dispute.');
    expect([...root.querySelectorAll('mark')].map(textOf).join(' ')).toMatch(/close.*dispute/);
    expect(words).not.toMatch(/scam|fraud/i);
  });

  it('says of a harmless text that nothing was found, and promises nothing', () => {
    const { root } = draw('We have sent your parcel today.');
    const words = textOf(root);
    expect(words).toContain('Nothing unusual in the words');
    expect(words).toContain('That is no promise that all is well');
    expect(root.querySelector('mark, button')).toBeNull();
  });

  it('does not call harmless what has no words to judge', () => {
    const none = checkMessage('https://x.example/a');
    expect(textOf(draw('https://x.example/a', { verdict: none, bare: 'link' }).root)).toContain(
      'Hardly more than a link or a picture',
    );
    expect(textOf(draw('👍', { verdict: none, bare: 'wordless' }).root)).toContain('No words to judge');
  });

  it('says what to do where the order alone speaks against it', () => {
    const closes = { earliest: NOW + DAY, latest: NOW + 2 * DAY };
    const clock: Found['clock'] = [
      { kind: 'wait-beyond', level: 'danger', asked: 15, left: 1, right: 'not-received', closes },
    ];
    const verdict: Found = { ...checkMessage('hello'), level: 'danger', clock };
    expect(textOf(draw('wait 15 days', { verdict }).root)).toContain('“Just wait, no dispute please”');
  });

  it('sets quoted words apart that run the other way', () => {
    const { root } = draw('الرجاء إغلاق النزاع أولا ثم نعيد المال');
    const quoted = [...root.querySelectorAll('[data-testid=check-signal] bdi')].map(textOf);
    expect(quoted.join(' ')).toMatch(/النزاع/);
    expect(quoted.join(' ')).not.toMatch(/[“”]/);
    expect(textOf(root.querySelector('.cc-words'))).toMatch(/^“.*”$/);
  });

  it('names one kind for the very same words, the surest', () => {
    for (const text of [ASKS, 'close the dispute, then we refund']) {
      const kinds = checkMessage(text).signals.map(({ id }) => id);
      expect(kinds).toEqual(['cancel_dispute_promise']);
    }
  });

  it('never takes a text for markup', () => {
    const { root } = draw('<img src=x onerror=alert(1)> please close the dispute <b>now</b>');
    expect(root.querySelector('img, blockquote b')).toBeNull();
    expect(textOf(root)).toContain('<img src=x onerror=alert(1)>');
  });

  it('copies the answer at a press, and says whether that went well', async () => {
    const { root, onCopy } = draw(ASKS);
    await clickOn(root.querySelector<HTMLElement>('.cc-btn'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(checkMessage(ASKS).answer);
    expect(textOf(root.querySelector('[role=status]'))).toBe('Copied.');
    const failed = draw(ASKS, { onCopy: () => Promise.reject(new Error('denied')) }).root;
    await clickOn(failed.querySelector<HTMLElement>('.cc-btn'));
    expect(textOf(failed.querySelector('[role=status]'))).toMatch(/does not let it be copied/);
  });

  it('says what the windows of an order say to it, with the level of each', () => {
    const closes = { earliest: berlin('2026-12-01 00:00'), latest: berlin('2026-12-02 09:00') };
    const words = (clock: Found['clock']) =>
      textOf(draw(ASKS, { verdict: { ...checkMessage(ASKS), clock } }).root.querySelector('.cc-facts'));
    const right = 'not-received';
    expect(words([{ kind: 'wait-beyond', level: 'danger', asked: 15, left: 9, right, closes }])).toBe(
      'Asks you to wait 15 days; you have 9 days, until Nov 30The right that would end: Not received',
    );
    expect(words([{ kind: 'wait', level: 'caution', left: 9, right, closes }])).toMatch(
      /names no time; you have 9 days/,
    );
    expect(words([{ kind: 'nothing-delivered', level: 'danger' }])).toMatch(
      /confirm receipt.*anything was delivered/,
    );
    expect(words([{ kind: 'closes', level: 'none', left: 9, right, closes }])).toMatch(
      /ends in 9 days, until Nov 30/,
    );
  });

  it('says where only part of a text was checked, and why', () => {
    expect(textOf(draw(ASKS, { cut: { n: 16_384, byBrowser: true } }).root)).toContain(
      'Only the first 16,384 characters were checked. Your browser passes on no more of a selection.',
    );
    const long = textOf(draw(ASKS, { cut: { n: 200_000, byBrowser: false } }).root);
    expect(long).toContain('Only the first 200,000 characters were checked.');
    expect(long).not.toContain('browser');
    expect(textOf(draw(ASKS).root)).not.toContain('were checked');
  });
});

describe('a level', () => {
  it('has a sign, a colour and words that no other has', () => {
    const levels = ['none', 'caution', 'danger'] as const;
    const all = levels.map((level) => [
      levelSign(level)[0]?.d,
      levelClass[level],
      levelWord(level),
      levelWords(level).title,
    ]);
    for (const n of [0, 1, 2, 3]) expect(new Set(all.map((one) => one[n])).size).toBe(3);
  });
});

describe('the words that are marked', () => {
  const signal = (level: FoundSignal['level'], ...places: [number, number][]): FoundSignal => ({
    ...{ id: 'threat', level, words: [] },
    places: places.map(([from, to]) => ({ from, to })),
  });
  const shown = (text: string, ...signals: FoundSignal[]) =>
    partsOf(text, signals).map(
      ({ text: part, level, gap }) => `${gap ? '…' : ''}${level ? `[${part}]` : part}`,
    );

  it('stand in the whole of a short text, whatever signals share them', () => {
    expect(shown('close the dispute now', signal('danger', [0, 5], [10, 17]))).toEqual([
      ...['[close]', ' the ', '[dispute]', ' now'],
    ]);
    const both = [signal('caution', [0, 9]), signal('danger', [6, 17])];
    expect(shown('close the dispute now', ...both)).toEqual(['[close the dispute]', ' now']);
    expect(partsOf('close the dispute now', both)[0]?.level).toBe('danger');
    expect(shown('hello')).toEqual(['hello']);
    expect(shown('close it now', signal('danger', [0, 5], [5, 8])), 'what touches').toEqual([
      ...['[close it]', ' now'],
    ]);
  });

  it('stand among a few words of a long one', () => {
    const long = `${'a'.repeat(5000)}CLOSE${'b'.repeat(5000)}NOW${'c'.repeat(5000)}`;
    const parts = partsOf(long, [signal('danger', [5000, 5005], [10_005, 10_008])]);
    expect(parts.filter(({ level }) => level).map(({ text }) => text)).toEqual(['CLOSE', 'NOW']);
    expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(700);
    expect(parts.filter(({ gap }) => gap)).toHaveLength(3);
  });

  it('are no halves of characters', () => {
    const long = `${'🙏'.repeat(3000)}CLOSE${'🙏'.repeat(3000)}`;
    for (const { text } of partsOf(long, [signal('danger', [6000, 6005])]))
      expect(text.isWellFormed()).toBe(true);
  });
});

describe('the page of a checked text', () => {
  const checked = {
    ...{ id: '1', text: ASKS, verdict: checkMessage(ASKS), shop: 'AliExpress', cut: null },
    ...{ now: NOW - DAY, zone: 'Europe/Berlin' },
  };

  it('says where a text is no longer held, and what to do', () => {
    const root = mount(<CheckPage checked={null} onCopy={async () => {}} />);
    expect(textOf(root.querySelector('[role=status]'))).toMatch(
      /no longer there.*never stored.*Check this message/,
    );
  });

  it('shows the verdict, and says why it stands there', async () => {
    const root = mount(<CheckPage checked={checked} onCopy={async () => {}} />);
    await act(async () => undefined);
    expect(textOf(root)).toContain('cannot show anything on the page that you selected the text on');
    expect(root.querySelector('[data-testid=verdict][data-level=danger]')).not.toBeNull();
  });
});
