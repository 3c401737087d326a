import { describe, expect, it, vi } from 'vitest';
import { Evidence, type EvidenceProps } from '@/components/evidence/Evidence';
import type { KeptMessage } from '@/lib/domain/evidence';
import { createEvidence, feedEvidence } from '@/lib/state/evidence';
import { BERLIN, NOW } from './fixtures';
import { clickOn, mount, textOf } from './mount';

const message = (more: Partial<KeptMessage> = {}): KeptMessage => ({
  ...{ id: 'one', key: 'aliexpress:8210000000000001', received: '2026-11-19', level: 'danger' },
  ...{ text: 'Dear friend,\nplease <b>close</b> the dispute', lang: 'en', keptAt: NOW - 3_600_000 },
  ...{ kinds: ['cancel_dispute_promise', 'review_guilt_pressure'], ...more },
});

const list = (more: Partial<EvidenceProps> = {}) =>
  mount(
    <Evidence
      {...{ status: 'ready', kept: [message()], broken: 0, shop: 'AliExpress', ...BERLIN }}
      onCheck={() => {}}
      onUnkeep={async () => true}
      onKeepAgain={async () => 'kept'}
      {...more}
    />,
  );
const at = (root: ParentNode, id: string) => root.querySelector<HTMLElement>(`[data-testid=${id}]`);

describe('the messages kept with an order', () => {
  it('say what each was recognised as, when it came, and what it says, as text', () => {
    const root = list();
    const one = at(root, 'evidence');
    expect(one?.dataset.level).toBe('danger');
    expect(textOf(one?.querySelector('summary'))).toBe(
      '“Close the dispute first, then I refund you”Received Nov 19',
    );
    const quote = one?.querySelector('blockquote');
    expect(quote?.textContent).toBe('Dear friend,\nplease <b>close</b> the dispute');
    expect([quote?.dir, quote?.lang]).toEqual(['auto', 'en']);
    expect(textOf(one)).toContain('“My boss will cut my salary”');
    expect(textOf(one)).toContain('Kept Nov 21, 9:00 AM · Doing this can cost you your money');
  });

  it('of which nothing was recognised say that, and kinds that are not known any more say nothing', () => {
    const none = list({ kept: [message({ level: 'none', kinds: [], received: null })] });
    expect(textOf(at(none, 'evidence')?.querySelector('summary'))).toBe(
      'Nothing unusual in the wordsKept Nov 21, 9:00 AM',
    );
    const old = list({ kept: [message({ kinds: ['of_another_version'] })] });
    expect(textOf(at(old, 'evidence')?.querySelector('summary'))).toContain(
      'Doing this can cost you your money',
    );
  });

  it('can be removed, and brought back as they were', async () => {
    const onUnkeep = vi.fn(async () => true);
    const onKeepAgain = vi.fn(async () => 'kept' as const);
    const root = list({ onUnkeep, onKeepAgain });
    expect(at(root, 'evidence-remove')?.getAttribute('aria-label')).toBe(
      'Remove: “Close the dispute first, then I refund you”, Received Nov 19',
    );
    await clickOn(at(root, 'evidence-remove'));
    expect(onUnkeep).toHaveBeenCalledWith('one');
    expect(textOf(document.activeElement)).toBe('The message was removed.');
    await clickOn(at(root, 'evidence-undo'));
    expect(onKeepAgain).toHaveBeenCalledWith(message());
    expect(textOf(root)).toContain('The message is back.');
  });

  it('that could not be removed or read are told', async () => {
    const root = list({ onUnkeep: async () => false, broken: 2, status: 'failed' });
    await clickOn(at(root, 'evidence-remove'));
    expect(textOf(root)).toContain('It was not stored. Try again.');
    expect(textOf(root)).not.toContain('was removed');
    expect(textOf(root)).toContain('2 kept messages cannot be shown any more. The export has them.');
    expect(textOf(root)).toContain('The messages kept with this order cannot be read just now.');
  });

  it('or none, lead to the check of another', async () => {
    const onCheck = vi.fn();
    const root = list({ kept: [], onCheck });
    expect(at(root, 'evidence')).toBeNull();
    await clickOn(at(root, 'check-order-message'));
    expect(onCheck).toHaveBeenCalledOnce();
  });
});

describe('what is known of them', () => {
  it('is that of the order that is open; what was read stays where reading fails later', () => {
    const store = createEvidence();
    let fail = () => {};
    const live = {
      subscribe: (
        next: (value: { kept: KeptMessage[]; broken: number }) => void,
        error: (reason: unknown) => void,
      ) => {
        next({ kept: [message()], broken: 0 });
        fail = () => error(new Error('no'));
        return { unsubscribe: () => {} };
      },
    };
    feedEvidence(store, message().key, live);
    expect(store.getState()).toMatchObject({ key: message().key, status: 'ready', kept: [message()] });
    fail();
    expect(store.getState()).toMatchObject({ status: 'failed', kept: [message()] });
  });
});
