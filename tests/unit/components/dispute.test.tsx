import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Dispute } from '@/components/dispute/Dispute';
import { Notes } from '@/components/dispute/Notes';
import { type Entered, stepEntered } from '@/components/dispute/StepForm';
import type { OnTell } from '@/components/dispute/steps';
import { DEFAULT_SETTINGS, windowsOf } from '@/lib/deadlines';
import { STAGES } from '@/lib/disputes/stages';
import { type Order, type Step, shownOf } from '@/lib/domain/order';
import type { StepName, StepValue } from '@/lib/domain/schema';
import type { OrderView } from '@/lib/domain/view';
import { rules } from '@/lib/rules';
import { BERLIN, fact, NOW, view } from './fixtures';
import { mount, press, textOf } from './mount';

type Made = Parameters<typeof view>[0];

/** An order with the windows that the rules give it. */
function made(more: Made = {}): OrderView {
  const own = view({ stage: 'completed', events: { completed: fact({ day: '2026-11-15' }) }, ...more });
  const context = { ...BERLIN, settings: DEFAULT_SETTINGS, rules };
  return { ...own, windows: windowsOf(own.order, context) };
}

function step(
  name: StepName,
  day: string,
  more: Partial<StepValue> = {},
  by: 'user' | 'detail' = 'user',
): Step {
  return { ...fact({ step: name, when: { day }, ...more }, by), line: null };
}

const told = () => vi.fn<OnTell>(async () => true);

function dispute(own: OrderView, onTell: OnTell = told(), over = false): HTMLElement {
  return mount(<Dispute view={own} rules={rules} over={over} {...BERLIN} onTell={onTell} />);
}

const notes = (own: OrderView) =>
  mount(<Notes view={own} shown={shownOf(own.order, own.windows, NOW)} rules={rules} {...BERLIN} />);

const find = <E extends HTMLElement>(root: ParentNode, selector: string) =>
  root.querySelector<E>(selector) as E;
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const clock = (root: ParentNode, right: string) => find(root, `[data-testid=clock][data-right=${right}]`);

function choose(root: ParentNode, name: StepName): HTMLFormElement {
  act(() => find(root, `[data-testid=move-${name}]`).click());
  return find<HTMLFormElement>(root, '[data-testid=step-form]');
}

function set(form: HTMLElement, name: string, value: string): void {
  find<HTMLInputElement>(form, `[name=${name}]`).value = value;
}

/** Does something whose answer comes later. */
const later = (what: () => void) =>
  act(async () => {
    what();
    await new Promise((done) => setTimeout(done));
  });
const save = (root: ParentNode) => later(() => find(root, '[data-testid=step-save]').click());

describe('a dispute', () => {
  it('tells how far it is and since when', () => {
    const root = dispute(made({ steps: [step('opened', '2026-11-19')] }));
    const section = find(root, '[data-testid=dispute]');
    expect(section.dataset.stage).toBe('awaiting-seller');
    expect(textOf(section)).toMatch(/^Waiting for the sellersince Nov 19/);
  });

  it('does not call the day on which a page was first seen the day of a step', () => {
    const root = dispute(made({ facts: { refund: fact({ state: 'waiting', text: 'Waiting' }) } }));
    expect(textOf(find(root, '[data-testid=dispute] p'))).toBe('seen Nov 20');
    expect(clock(root, 'seller-answer')).toBeNull();
  });

  it('has one section for each article that is disputed, with its name', () => {
    const line = made().order.lines[0] as Order['lines'][number];
    const lines = [line, { ...line, id: '2', title: 'Garden gloves' }];
    const steps = [
      { ...step('opened', '2026-11-17'), line: '1' },
      { ...step('opened', '2026-11-18'), line: '2' },
      { ...step('lost', '2026-11-19'), line: '2' },
    ];
    const root = dispute(made({ lines, steps }));
    const sections = all(root, '[data-testid=dispute]');
    expect(sections.map(({ dataset }) => dataset.stage)).toEqual(['awaiting-seller', 'lost']);
    expect(textOf(sections[1])).toContain('Garden gloves');
    const rights = (section: HTMLElement | undefined) =>
      section ? all(section, '[data-testid=clock]').map(({ dataset }) => dataset.right) : [];
    expect(rights(sections[0])).toEqual(['seller-answer', 'decision']);
    expect(rights(sections[1])).toEqual(['appeal']);
  });
});

describe('the clocks of a dispute', () => {
  it('tell the time of the other party with the last day that it can be, and what silence brings', () => {
    const answer = clock(dispute(made({ steps: [step('opened', '2026-11-19')] })), 'seller-answer');
    expect(answer.dataset.rule).toBe('AE-SELLER');
    expect(textOf(answer)).toContain('Seller’s answer by Nov 25');
    expect(textOf(answer)).toContain('What you asked for is usually carried out by itself.');
  });

  it('tell why: the step, the rule with its source, how sure it is', () => {
    const answer = clock(dispute(made({ steps: [step('opened', '2026-11-19')] })), 'seller-answer');
    const why = textOf(find(answer, 'details'));
    expect(why).toContain('Dispute opened: Nov 19');
    expect(why).toContain('The seller has 5 days to answer a dispute');
    expect(why).toContain('checked Nov 21');
    expect(why).toContain('no page printed this date');
  });

  it('tell the buyer’s own time to its safe end', () => {
    const steps = [
      step('opened', '2026-11-10'),
      step('proposals', '2026-11-18', { until: { day: '2026-11-25' } }),
    ];
    const own = clock(dispute(made({ steps })), 'choose-proposal');
    // Some time on the 25th: all of the 24th is safe.
    expect(textOf(own)).toContain('Choose a proposal until Nov 24');
    expect(textOf(own)).toContain('Without a choice AliExpress’s own proposal is applied.');
  });

  it('tell a long time of others as a span, and a passed one as what was expected', () => {
    const of = (day: string) =>
      textOf(
        clock(
          dispute(made({ steps: [step('opened', '2026-11-01'), step('refund-started', day)] })),
          'refund',
        ),
      );
    expect(of('2026-11-20')).toContain('Refund on its way Nov 25 to Dec 19');
    expect(of('2026-10-01')).toContain('was expected by Oct 30');
  });

  it('never make a date of what is only told', () => {
    const root = dispute(made({ steps: [step('opened', '2026-11-10'), step('return-sent', '2026-11-20')] }));
    const rulesShown = all(root, '[data-testid=clock]').map(({ dataset }) => dataset.rule);
    expect(rulesShown).toEqual(['AE-RETURN-SCAN']);
    expect(textOf(find(root, '.hints'))).toContain('nothing confirms that figure');
  });
});

describe('the moves', () => {
  it('are those of the stage', () => {
    const root = dispute(made({ steps: [step('opened', '2026-11-19')] }));
    const names = all(root, '[data-testid^=move-]').map(({ dataset }) => dataset.testid?.slice(5));
    expect(names).toEqual(STAGES['awaiting-seller'].moves);
  });

  it('stand aside where no dispute is known', () => {
    const root = dispute(made());
    expect(find(root, '[data-testid=dispute]')).toBeNull();
    const fold = find<HTMLDetailsElement>(root, 'details');
    expect(fold.open).toBe(false);
    expect(textOf(fold.querySelector('summary'))).toBe('Already in a dispute? Tell ClaimClock');
    expect(find(fold, '[data-testid=move-opened]')).not.toBeNull();
    // It was shipped long ago.
    expect(find(fold, '[data-testid=move-cancel-asked]')).toBeNull();
    const fresh = dispute(made({ stage: 'to-ship', events: {} }));
    expect(find(fresh, '[data-testid=move-cancel-asked]')).not.toBeNull();
  });

  it('are told with their day, and noted with a way back', async () => {
    const onTell = told();
    const root = dispute(made(), onTell);
    const form = choose(root, 'opened');
    expect(document.activeElement).toBe(find(form, '[name=when]'));
    expect(find<HTMLInputElement>(form, '[name=when]').value).toBe('2026-11-21');
    expect(find<HTMLInputElement>(form, '[name=when]').max).toBe('2026-11-21');
    set(form, 'when', '2026-11-19');
    set(form, 'until', '2026-11-24');
    find<HTMLInputElement>(form, '[name=inTransit]').checked = true;
    await save(root);
    const value = {
      ...{
        step: 'opened',
        when: { day: '2026-11-19', zones: ['Europe/Berlin'] },
        until: { day: '2026-11-24' },
      },
      inTransit: true,
    };
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'step:opened', value }]);
    expect(find(root, '[data-testid=step-form]')).toBeNull();
    const status = find(root, '[role=status]');
    expect(textOf(status)).toContain('Noted: Dispute opened, Nov 19');
    expect(status.contains(document.activeElement)).toBe(true);
    await later(() => press(status, 'Undo'));
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'unsaid:step:opened', value }]);
    expect(textOf(status)).toContain('Taken back: Dispute opened');
  });

  it('of one of several articles are told of that article', async () => {
    const onTell = told();
    const line = made().order.lines[0] as Order['lines'][number];
    const lines = [line, { ...line, id: '2', title: 'Garden gloves' }];
    const root = dispute(made({ lines }), onTell);
    const form = choose(root, 'opened');
    expect(find<HTMLSelectElement>(form, '[name=line]').value).toBe('');
    set(form, 'line', '2');
    await save(root);
    const value = { step: 'opened', when: { day: '2026-11-21', zones: ['Europe/Berlin'] } };
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'step:opened', value, line: '2' }]);
    // In its own section it is known.
    const running = dispute(made({ lines, steps: [{ ...step('opened', '2026-11-19'), line: '2' }] }), onTell);
    expect(find(choose(running, 'rejected'), '[name=line]')).toBeNull();
    await save(running);
    expect(onTell.mock.lastCall?.[0][0]).toMatchObject({ field: 'step:rejected', line: '2' });
  });

  it('that can cost the claim carry a warning, without blame', () => {
    const root = dispute(made({ steps: [step('opened', '2026-11-10'), step('proposals', '2026-11-18')] }));
    expect(textOf(choose(root, 'accepted'))).toContain('Accepting closes the dispute for good');
    expect(textOf(choose(root, 'withdrawn'))).toContain('can perhaps not be opened again');
    expect(textOf(choose(root, 'lost'))).not.toContain('Not done yet?');
  });

  it('keep what was entered where it could not be saved', async () => {
    const root = dispute(made(), async () => false);
    set(choose(root, 'opened'), 'when', '2026-11-19');
    await save(root);
    expect(textOf(find(root, '[role=alert]'))).toBe('It was not saved. Try again.');
    expect(find<HTMLInputElement>(root, '[name=when]').value).toBe('2026-11-19');
    expect(textOf(find(root, '[role=status]'))).toBe('');
  });

  it('are left by Cancel, and the keyboard is back where it was', () => {
    const root = dispute(made());
    choose(root, 'opened');
    press(root, 'Cancel');
    expect(find(root, '[data-testid=step-form]')).toBeNull();
    expect(document.activeElement).toBe(find(root, '[data-testid=move-opened]'));
  });

  it('are none once nothing is left to claim, and what happened stays', () => {
    const steps = [step('opened', '2026-11-10'), step('refunded', '2026-11-18')];
    const root = dispute(made({ steps }), told(), true);
    expect(all(root, '[data-testid^=move-]')).toEqual([]);
    expect(all(root, '[data-testid=log] li')).toHaveLength(2);
    expect(textOf(dispute(made(), told(), true))).toBe('');
  });
});

describe('a form for a step', () => {
  const entered: Entered = {
    when: '2026-11-20',
    until: '',
    untilBroken: false,
    outcome: '',
    inTransit: false,
  };
  const check = (name: StepName, more: Partial<Entered>) =>
    stepEntered(name, { ...entered, ...more }, '2026-11-21', '2026-10-31');

  it.each<[string, StepName, Partial<Entered>, string]>([
    ['no day', 'lost', { when: '' }, 'dispute.wrong.noDay'],
    ['a day to come', 'lost', { when: '2026-11-22' }, 'dispute.wrong.future'],
    ['a day before the order', 'lost', { when: '2026-10-30' }, 'dispute.wrong.early'],
    ['half a date', 'proposals', { untilBroken: true }, 'dispute.wrong.untilNoDay'],
    ['an end before its beginning', 'proposals', { until: '2026-11-19' }, 'dispute.wrong.untilBefore'],
    ['no outcome', 'accepted', {}, 'dispute.wrong.outcome'],
  ])('refuses %s and says so', (_, name, more, message) => {
    expect(check(name, more)).toMatchObject({ wrong: { message } });
  });

  it('takes what is whole, and nothing that was not asked for', () => {
    expect(check('accepted', { outcome: 'return', inTransit: true })).toEqual({
      value: { step: 'accepted', when: { day: '2026-11-20' }, outcome: 'return' },
    });
    expect(check('lost', { outcome: 'refund' })).toEqual({
      value: { step: 'lost', when: { day: '2026-11-20' } },
    });
  });

  it('names the field that is wrong and goes there', async () => {
    const onTell = told();
    const root = dispute(made(), onTell);
    const form = choose(root, 'opened');
    set(form, 'when', '2026-11-30');
    await save(root);
    const field = find(form, '[name=when]');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const message = form.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`);
    expect(textOf(message)).toContain('This day is still to come.');
    expect(document.activeElement).toBe(field);
    expect(onTell).not.toHaveBeenCalled();
  });
});

describe('the log', () => {
  it('has every step, oldest first, with its day and who told it', () => {
    const steps = [
      step('rejected', '2026-11-19'),
      step('opened', '2026-11-17', {}, 'detail'),
      step('evidence-asked', '2026-11-20', { until: { day: '2026-11-26' } }),
    ];
    const entries = all(dispute(made({ steps })), '[data-testid=log] li');
    expect(entries.map(({ dataset }) => dataset.step)).toEqual(['opened', 'rejected', 'evidence-asked']);
    expect(entries.map(textOf)).toEqual([
      'Dispute openedOrder page, Nov 17',
      'Seller rejected, or made another proposalyou, Nov 19Take back',
      'Evidence was asked forLast day: Nov 26you, Nov 20Take back',
    ]);
  });

  it('takes back exactly the step that the user told, and can undo that', async () => {
    const onTell = told();
    const own = step('rejected', '2026-11-19', { until: { day: '2026-11-26' } });
    const root = dispute(made({ steps: [step('opened', '2026-11-17'), own] }), onTell);
    await later(() => find(root, 'li[data-step=rejected] [data-testid=take-back]').click());
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'unsaid:step:rejected', value: own.value }]);
    await later(() => press(find(root, '[role=status]'), 'Undo'));
    expect(onTell).toHaveBeenLastCalledWith([{ field: 'step:rejected', value: own.value }]);
  });

  it('says where taking back failed', async () => {
    const root = dispute(made({ steps: [step('opened', '2026-11-17')] }), async () => false);
    await later(() => find(root, '[data-testid=take-back]').click());
    expect(textOf(find(root, '[role=alert]'))).toBe('It was not saved. Try again.');
  });
});

describe('the notes', () => {
  it('tell by when to act, why not later, and that this is no rule', () => {
    const note = find(notes(made()), '[data-testid=act-by]');
    expect(textOf(note)).toContain('Act by Fri, Nov 27');
    expect(textOf(note)).toContain('The last safe day is Nov 29.');
    expect(textOf(note)).toContain('ClaimClock’s own advice');
  });

  it('say “today” where that day has passed', () => {
    const late = made({ events: { completed: fact({ day: '2026-11-07' }) } });
    expect(textOf(find(notes(late), '[data-testid=act-by] b'))).toBe('Act today');
  });

  it('name no day where none is sure, or nothing is open yet', () => {
    const waiting = parcel('2026-12-04');
    expect(shownOf(waiting.order, waiting.windows, NOW).state).toBe('waiting');
    expect(find(notes(waiting), '[data-testid=act-by]')).toBeNull();
    expect(textOf(notes(view()))).toBe('');
  });

  /** On its way, protected until a day. */
  function parcel(ends: string, expected?: string): OrderView {
    const own = view({
      stage: 'in-transit',
      events: { shipped: fact({ day: '2026-11-01' }) },
      ...(expected && { facts: { estimated: fact({ to: { day: expected } }) } }),
    });
    const printed = `Refund if no delivery before ${ends}`;
    const promises = [
      fact({ right: 'not-received' as const, from: 'day' as const, day: { day: ends }, printed }),
    ];
    const order: Order = { ...own.order, promises };
    return { ...own, order, windows: windowsOf(order, { ...BERLIN, settings: DEFAULT_SETTINGS, rules }) };
  }

  it('tell when and how to ask for more time, and that only the page counts', () => {
    const of = (ends: string) => find<HTMLDetailsElement>(notes(parcel(ends)), '[data-testid=advice-extend]');
    expect(textOf(of('2026-12-10'))).toContain('From Dec 3 on, ask for more time');
    expect(of('2026-12-10').open).toBe(false);
    expect(textOf(of('2026-11-26'))).toContain('Ask for more time until Nov 23');
    expect(textOf(of('2026-11-26'))).toContain('Only a new date on the page counts.');
    expect(textOf(of('2026-11-26'))).toContain('A promise in the chat is no extension');
    const late = textOf(of('2026-11-22'));
    expect(late).toContain('Less than two days of protection left');
    expect(late).toContain('open the dispute: from Nov 22 on');
  });

  it('warn of a parcel that is expected after the protection, and after the last safe day', () => {
    const of = (expected: string) =>
      textOf(find(notes(parcel('2026-11-30', expected)), '[data-testid=advice-forecast]'));
    expect(of('2026-12-05')).toContain('expected by Dec 5, after the protection ends on Nov 30');
    expect(of('2026-12-05')).toContain('the last safe day is Dec 14');
    expect(of('2026-12-20')).toContain('even after the last safe day, Dec 14');
    expect(of('2026-11-25')).toBe('');
  });
});
