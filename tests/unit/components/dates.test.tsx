import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Dates, type DatesProps } from '@/components/badge/Dates';
import { DatesStopped, withoutStop } from '@/components/common/DatesStopped';
import { type AskingDay, STOPS } from '@/lib/domain/asking';
import type { PageHealth } from '@/lib/domain/view';
import { DAY } from '@/lib/domain/window';
import { BERLIN, NOW } from './fixtures';
import { mount, press, textOf } from './mount';

const does = () => ({ onGo: vi.fn(), onStop: vi.fn(), onClose: vi.fn() });
const OFFER: Omit<DatesProps, keyof ReturnType<typeof does>> = {
  ...{ phase: 'offer', over: null, done: 0, total: 12, later: 0, dated: 0, blank: 0 },
  shop: 'AliExpress',
};
const draw = (more: Partial<DatesProps> = {}, doing = does()) => {
  const props = { ...OFFER, ...doing, ...more };
  return { ...doing, root: mount(<Dates {...props} />) };
};
const later = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)));

describe('the offer to read dates', () => {
  it('is one line that does nothing but open', () => {
    const { root, onGo } = draw();
    expect(textOf(root)).toBe('12 orders have no date yetRead them …');
    press(root, /Read them/);
    expect(onGo).not.toHaveBeenCalled();
  });

  it('says what a click does before it, and does it at the click', async () => {
    const { root, onGo } = draw();
    press(root, /Read them/);
    expect(textOf(root)).toMatch(
      /ClaimClock asks AliExpress for 12 orders, one every few seconds, as if you opened each of them yourself\. At most 20 a day; stop at any time\./,
    );
    await later(520);
    press(root, 'Read the dates');
    expect(onGo).toHaveBeenCalledOnce();
  });

  it('takes the second half of a double click for no consent', () => {
    const { root, onGo } = draw();
    press(root, /Read them/);
    press(root, 'Read the dates');
    expect(onGo).not.toHaveBeenCalled();
  });

  it('says how many are left for another day', () => {
    const { root } = draw({ total: 8, later: 4 });
    expect(textOf(root)).toMatch(/^12 orders/);
    press(root, /Read them/);
    expect(textOf(root)).toMatch(
      /^Read the dates of 8 orders\?.*4 more orders can be read from tomorrow on\./,
    );
  });

  it('is not made where nothing is undated any more', () => {
    expect(textOf(draw({ total: 0 }).root)).toBe('');
  });

  it('can be closed as a line and as a question', () => {
    const line = draw();
    line.root.querySelector<HTMLElement>('.cc-close')?.click();
    expect(line.onClose).toHaveBeenCalledOnce();
    const question = draw();
    press(question.root, /Read them/);
    press(question.root, 'Not now');
    expect(question.onClose).toHaveBeenCalledOnce();
  });
});

describe('reading dates', () => {
  it('shows how far it is, and stops at a click', () => {
    const { root, onStop } = draw({ phase: 'busy', done: 3 });
    expect(textOf(root)).toBe('Reading the dates …3 of 12Stop');
    expect(root.querySelector('progress')).toMatchObject({ max: 12, value: 3 });
    press(root, 'Stop');
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('says how many are left when it was stopped, and goes on at a click', () => {
    const { root, onGo } = draw({ phase: 'stopped', done: 3 });
    expect(textOf(root)).toBe('Stopped, 9 left3 of 12Go on');
    press(root, 'Go on');
    expect(onGo).toHaveBeenCalledOnce();
  });

  it.each(STOPS)('says why it was stopped for the day: %s', (over) => {
    const { root } = draw({ phase: 'over', over, done: 7, total: 7, later: 5, dated: 7 });
    const words = textOf(root);
    expect(words).toContain('ClaimClock asks for nothing more today.');
    expect(words).toContain('7 orders have their dates now.');
    expect(words).toContain('5 orders are left without one.');
    expect(root.querySelector('[role=status]')).not.toBeNull();
    // Nothing goes on from here.
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  it('tells answers without a date: nothing is called read that was not', () => {
    const { root } = draw({ phase: 'over', over: 'done', done: 3, total: 3, dated: 2, blank: 1 });
    expect(textOf(root)).toBe(
      'All of them were asked for2 orders have their dates now.The answer for 1 order held no sure date: look at its page yourself.',
    );
  });
});

describe('the popup', () => {
  const asking: AskingDay = {
    ...{ day: '2026-11-21', at: NOW, asked: [], open: null, blank: [], unread: 0 },
    stopped: { why: 'captcha', at: NOW },
  };
  const health = (page: PageHealth['page'], lastLook: number) => ({
    health: { marketplace: 'aliexpress', page, lastLook, lastGood: null, problems: [] } as PageHealth,
    code: 'refused' as const,
  });

  it('says on the same day why reading the dates stopped, and when', () => {
    const root = mount(<DatesStopped asking={asking} {...BERLIN} />);
    expect(textOf(root)).toMatch(
      /^Reading the dates stopped: Nov 21, 10:00 AMAliExpress asked for a check that you are human/,
    );
    expect(textOf(mount(<DatesStopped asking={asking} {...BERLIN} now={NOW + DAY} />))).toBe('');
    expect(textOf(mount(<DatesStopped asking={{ ...asking, stopped: null }} {...BERLIN} />))).toBe('');
    expect(textOf(mount(<DatesStopped asking={null} {...BERLIN} />))).toBe('');
  });

  it('tells that refusal once, and every other problem as before', () => {
    const same = health('detail', NOW);
    const after = health('detail', NOW + 1);
    const list = health('list', NOW);
    const changed = { ...same, code: 'changed' as const };
    expect(withoutStop([same, after, list, changed], asking)).toEqual([after, list, changed]);
    expect(withoutStop([same], null)).toEqual([same]);
  });
});
