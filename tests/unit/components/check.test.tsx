import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { Check, type CheckDraft, type CheckProps, EMPTY_CHECK } from '@/components/trick/Check';
import { Answer } from '@/components/verdict/Answer';
import { factWords } from '@/components/verdict/Facts';
import { VerdictBody } from '@/components/verdict/Verdict';
import { DEFAULT_SETTINGS } from '@/lib/deadlines';
import { DAY, HOUR } from '@/lib/domain/window';
import { rules } from '@/lib/rules';
import { type ClockFact, checkMessage, type Verdict } from '@/lib/scam';
import { work } from '@/lib/scam/text';
import { ALL_WELL, BERLIN, NOW, states, view, window } from './fixtures';
import { clickOn, mount, textOf } from './mount';

const TRICK = 'please close the dispute first, then we refund';
const lamp = view({ title: 'A lamp', windows: [window('not-received', NOW + 12 * DAY + HOUR)] });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the judge load, and what is typed stand still. */
const settle = async () => {
  await act(async () => {
    vi.advanceTimersByTime(1000);
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
};

async function check(
  more: Partial<Omit<CheckProps, 'draft'>> & { draft?: Partial<CheckDraft> } = {},
): Promise<HTMLElement> {
  const { draft: first, ...props } = more;
  function Own() {
    const [draft, setDraft] = useState<CheckDraft>({ ...EMPTY_CHECK, ...first });
    return (
      <Check
        views={[lamp]}
        {...BERLIN}
        onJudge={ALL_WELL.onJudge}
        onCopy={async () => {}}
        onKeep={async () => ({ outcome: 'kept', id: 'one' })}
        onUnkeep={async () => true}
        onOpen={() => {}}
        {...props}
        draft={draft}
        onDraft={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    );
  }
  const root = mount(<Own />);
  await settle();
  return root;
}

const at = <E extends HTMLElement = HTMLElement>(root: ParentNode, id: string) =>
  root.querySelector<E>(`[data-testid=${id}]`);
const input = (root: ParentNode, id: string, value: string, event = 'input') =>
  act(() => {
    const field = at<HTMLInputElement>(root, id);
    if (!field) throw new Error(`no ${id}`);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
const click = async (root: ParentNode, id: string) => {
  const done = clickOn(at(root, id));
  await vi.advanceTimersByTimeAsync(10);
  await done;
};
const markedIn = (root: ParentNode) => [...root.querySelectorAll('mark')].map(textOf);
/** The words that caused a verdict, in order; what touches is marked as one. */
const wordsOf = (text: string) => {
  const places = checkMessage(text).signals.flatMap((signal) => signal.places);
  const marked = text.split('').map((_, i) => places.some(({ from, to }) => i >= from && i < to));
  return text.split('').reduce<string[]>((words, letter, i) => {
    if (!marked[i]) return words;
    if (marked[i - 1]) words[words.length - 1] += letter;
    else words.push(letter);
    return words;
  }, []);
};
const levelOf = (root: ParentNode) => at(root, 'check-verdict')?.dataset.level ?? null;

describe('a message that is pasted', () => {
  it('has its verdict, why, what to do and what to answer, with the words marked where they stand', async () => {
    const root = await check();
    expect(at(root, 'check-verdict')).toBeNull();
    expect(textOf(root)).toContain('It stays on this device. Nothing of it is sent, and nothing is stored');
    input(root, 'check-text', `Dear friend 🙏, ${TRICK} you.`);
    await settle();
    expect(levelOf(root)).toBe('danger');
    const verdict = at(root, 'check-verdict');
    expect(textOf(verdict)).toContain('Doing this can cost you your money');
    const signal = at(root, 'check-signal');
    expect(textOf(signal)).toMatch(
      /^“Close the dispute first, then I refund you”“.*close”.* “dispute”.*What to do\. Keep it open until the money/,
    );
    expect(markedIn(root)).toEqual(wordsOf(`Dear friend 🙏, ${TRICK} you.`));
    expect(at(root, 'check-message')?.textContent).toBe(`Dear friend 🙏, ${TRICK} you.`);
    const answer = at(root, 'check-answer');
    expect(textOf(answer)).toBe('Please accept my solution in the dispute. I will keep it open until then.');
    expect([answer?.lang, answer?.dir]).toEqual(['en', 'auto']);
  });

  it('with nothing unusual is not called safe', async () => {
    const root = await check({ draft: { text: 'Your parcel was sent today.' } });
    expect(levelOf(root)).toBe('none');
    expect(textOf(at(root, 'check-verdict'))).toBe(
      'Nothing unusual in the wordsThat is no promise that all is well, since only the words were looked at. Your last safe day counts, whatever a message says.',
    );
    expect(at(root, 'check-copy')).toBeNull();
  });

  it('that is hardly more than a link, or has no words, is said to be that', async () => {
    const link = await check({ draft: { text: 'https://pictures.example/p/1380' } });
    expect(textOf(at(link, 'check-verdict'))).toMatch(/^Hardly more than a link or a picture/);
    const wordless = await check({ draft: { text: '👍 100' } });
    expect(textOf(at(wordless, 'check-verdict'))).toMatch(/^No words to judge/);
  });

  it('is judged once it stands still, however fast it is typed', async () => {
    const root = await check();
    const before = work.steps;
    for (let n = 1; n <= TRICK.length; n++) {
      input(root, 'check-text', TRICK.slice(0, n));
      vi.advanceTimersByTime(50);
    }
    expect(at(root, 'check-verdict'), 'nothing while it is typed').toBeNull();
    expect(work.steps).toBe(before);
    await settle();
    expect(levelOf(root)).toBe('danger');
  });

  it('of which some was cut says so, and shows what is marked and not all of it', async () => {
    const long = 'This is a long story about the weather. '.repeat(6000);
    const root = await check({ draft: { text: `${TRICK}. ${long}` } });
    expect(textOf(at(root, 'check-cut'))).toBe(
      'Only the first 200,000 characters were checked. What stands behind them was not looked at.',
    );
    expect(levelOf(root)).toBe('danger');
    expect((at(root, 'check-message')?.textContent ?? '').length).toBeLessThan(1500);
    expect(markedIn(root).join(' ')).toMatch(/close .*dispute/);
  });

  it('that was judged late says nothing of the text that stands there by then', async () => {
    const late: (() => void)[] = [];
    const onJudge: CheckProps['onJudge'] = (text, context) =>
      new Promise((done) => late.push(() => done(checkMessage(text, context))));
    const root = await check({ onJudge });
    input(root, 'check-text', TRICK);
    await settle();
    expect(textOf(at(root, 'check-text')?.parentElement)).toContain('Checking …');
    input(root, 'check-text', 'Your parcel was sent today.');
    await settle();
    const [, first, second] = late;
    await act(async () => second?.());
    expect(levelOf(root)).toBe('none');
    await act(async () => first?.());
    expect(levelOf(root)).toBe('none');
  });

  it('that could not be judged is not called harmless', async () => {
    const root = await check({ draft: { text: TRICK }, onJudge: () => Promise.reject(new Error('no')) });
    expect(levelOf(root)).toBeNull();
    expect(textOf(root)).toContain('The message could not be checked.');
  });

  it('is taken away with all that was said of it', async () => {
    const root = await check({ draft: { text: TRICK } });
    await click(root, 'check-clear');
    expect(at(root, 'check-verdict')).toBeNull();
    expect(at<HTMLTextAreaElement>(root, 'check-text')?.value).toBe('');
  });
});

describe('with the order that it is about', () => {
  it('says what that order’s windows say to it', async () => {
    const root = await check({ draft: { text: TRICK } });
    expect(at(root, 'check-fact')).toBeNull();
    input(root, 'check-order', lamp.key, 'change');
    await settle();
    expect(textOf(at(root, 'check-fact'))).toBe(
      'The right to claim “Not received” ends in 12 days, until Dec 3, 11:00 AM',
    );
  });

  it('can be chosen from the soonest, and from the order itself where there are more', async () => {
    const views = Array.from({ length: 203 }, (_, n) => view({ title: `Thing ${n}` }));
    const root = await check({ views, draft: { key: views.at(-1)?.key ?? null } });
    const options = [...(at<HTMLSelectElement>(root, 'check-order')?.options ?? [])];
    expect(options).toHaveLength(1 + 200 + 1 + 1);
    expect(options.find(({ selected }) => selected)?.text).toBe('Thing 202 · AliExpress');
    expect(options.at(-1)?.text).toBe('2 more: open the order and check from there');
  });

  const closes = { earliest: NOW + 9 * DAY + HOUR, latest: NOW + 10 * DAY };
  const window_ = { right: 'not-received' as const, left: 9, closes };
  it.each<[ClockFact, string]>([
    [
      { kind: 'wait-beyond', level: 'danger', asked: 15, ...window_ },
      'Asks you to wait 15 days; you have 9 days, until Nov 30, 11:00 AM',
    ],
    [
      { kind: 'wait-within', level: 'none', asked: 1, ...window_ },
      'Asks you to wait 1 day; you have 9 days, until Nov 30, 11:00 AM. Do not wait longer than that.',
    ],
    [
      { kind: 'wait', level: 'none', ...window_ },
      'Asks you to wait and names no time; you have 9 days, until Nov 30, 11:00 AM',
    ],
    [
      { kind: 'closes', level: 'none', ...window_ },
      'The right to claim “Not received” ends in 9 days, until Nov 30, 11:00 AM',
    ],
    [
      { kind: 'nothing-delivered', level: 'danger' },
      'Asks to confirm receipt; no page has said that anything was delivered',
    ],
    [
      { kind: 'wait', level: 'caution', ...window_, closes: { earliest: NOW - HOUR, latest: NOW + HOUR } },
      'The right to claim “Not received” may be ending now. Look at the order today',
    ],
  ])('each of it is a sentence: %o', (fact, words) => {
    expect(factWords(fact, BERLIN)).toBe(words);
  });

  it('too long a wait alone is reason enough to say what to do', () => {
    const verdict: Verdict = {
      ...{ level: 'danger', signals: [], answer: 'I cannot wait.', lang: 'en' },
      clock: [{ kind: 'wait-beyond', level: 'danger', asked: 15, ...window_ }],
    };
    const text = 'wait 15 days';
    const root = mount(
      <VerdictBody {...{ text, verdict, shop: 'AliExpress', ...BERLIN }} onCopy={async () => {}} />,
    );
    expect(textOf(at(root, 'check-signal'))).toMatch(/^“Just wait, no dispute please”/);
    expect(textOf(at(root, 'check-fact'))).toContain('The right that would end: Not received');
  });
});

describe('the answer', () => {
  it('is copied, and says so', async () => {
    const onCopy = vi.fn(async () => {});
    const root = mount(<Answer text="لن أغلق النزاع" lang="ar" onCopy={onCopy} />);
    await click(root, 'check-copy');
    expect(onCopy).toHaveBeenCalledWith('لن أغلق النزاع');
    expect(textOf(at(root, 'check-copied'))).toBe('Copied.');
  });

  it('is copied the old way where the clipboard is not allowed, and else stays selected', async () => {
    const exec = vi.fn(() => true);
    Object.assign(document, { execCommand: exec });
    const root = mount(<Answer text="No." lang="en" onCopy={() => Promise.reject(new Error('denied'))} />);
    await click(root, 'check-copy');
    expect(textOf(at(root, 'check-copied'))).toBe('Copied.');
    expect(root.querySelector('textarea')).toBeNull();
    exec.mockImplementation(() => {
      throw new Error('no');
    });
    await click(root, 'check-copy');
    expect(textOf(at(root, 'check-copied'))).toMatch(
      /^The browser does not let it be copied\. It is selected/,
    );
    expect(getSelection()?.toString()).toBe('No.');
  });
});

describe('keeping it as evidence', () => {
  it('needs an order', async () => {
    const root = await check({ draft: { text: TRICK } });
    expect(at(root, 'check-keep')).toBeNull();
    expect(textOf(root)).toContain('Choose the order that it is about, and it can be kept there.');
  });

  it('stores the message, the day and the verdict with that order, and can be undone', async () => {
    const onKeep = vi.fn<CheckProps['onKeep']>(async () => ({ outcome: 'kept', id: 'seven' }));
    const onUnkeep = vi.fn(async () => true);
    const onOpen = vi.fn();
    const root = await check({ draft: { text: TRICK, key: lamp.key }, onKeep, onUnkeep, onOpen });
    expect(onKeep).not.toHaveBeenCalled();
    input(root, 'check-received', '2026-11-20');
    await click(root, 'check-keep');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({
      ...{ key: lamp.key, received: '2026-11-20', text: TRICK, level: 'danger', lang: 'en' },
      kinds: ['cancel_dispute_promise'],
    });
    expect(textOf(at(root, 'check-kept'))).toContain('Kept with “A lamp”.');
    await click(root, 'check-keep');
    expect(onKeep, 'not twice').toHaveBeenCalledOnce();
    await click(root, 'check-show');
    expect(onOpen).toHaveBeenCalledWith(lamp.key);
    await click(root, 'check-undo');
    expect(onUnkeep).toHaveBeenCalledWith('seven');
    expect(textOf(at(root, 'check-kept'))).toBe('It is not kept any more.');
    expect(document.activeElement).toBe(at(root, 'check-kept'));
    await click(root, 'check-keep');
    expect(onKeep).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['failed', 'It was not kept, because it could not be stored. Free some disk space and try again.'],
    ['full', 'Not kept: 50 messages are kept with this order already. Remove one there first.'],
    ['already', 'It was kept before, with “A lamp”.Show the order'],
  ] as const)('says how it went: %s', async (outcome, words) => {
    const onKeep = async () => ({ outcome, id: 'one' });
    const root = await check({ draft: { text: TRICK, key: lamp.key }, onKeep });
    await click(root, 'check-keep');
    expect(textOf(at(root, 'check-kept'))).toBe(words);
    // Another text is another matter.
    input(root, 'check-text', `${TRICK}!`);
    await settle();
    expect(textOf(at(root, 'check-kept'))).toBe('');
  });

  it('takes no day that has not come yet', async () => {
    const onKeep = vi.fn<CheckProps['onKeep']>(async () => ({ outcome: 'kept', id: 'one' }));
    const root = await check({ draft: { text: TRICK, key: lamp.key }, onKeep });
    input(root, 'check-received', '2026-11-22');
    await click(root, 'check-keep');
    expect(onKeep).not.toHaveBeenCalled();
    expect(textOf(root)).toContain('This day has not come yet.');
  });
});

describe('in the popup', () => {
  const popup = () =>
    mount(
      <Popup
        {...ALL_WELL}
        {...{ status: 'ready', stale: false, views: [states.soon(), lamp], health: [], saying: {} }}
        {...{ settings: DEFAULT_SETTINGS, rules, ...BERLIN, newId: () => 'a1b2c3d4' }}
        {...{ ordersUrl: 'https://www.aliexpress.com/', dashboardUrl: '/dashboard.html', first: lamp.key }}
        onSettled={() => {}}
        onTell={async () => true}
        onSettings={async () => true}
        onRetry={() => {}}
      />,
    );

  it('an order leads to the check of a message about it', async () => {
    const root = popup();
    await click(root, 'check-order-message');
    await settle();
    expect(at<HTMLSelectElement>(root, 'check-order')?.value).toBe(lamp.key);
    expect(at(root, 'tab-check')?.getAttribute('aria-current')).toBe('page');
  });

  it('what was typed is still there after a look at another tab', async () => {
    const root = popup();
    await click(root, 'tab-check');
    await settle();
    input(root, 'check-text', TRICK);
    await settle();
    await click(root, 'tab-tips');
    expect(at(root, 'check-text')).toBeNull();
    await click(root, 'tab-check');
    await settle();
    expect(at<HTMLTextAreaElement>(root, 'check-text')?.value).toBe(TRICK);
    expect(levelOf(root)).toBe('danger');
  });
});
