import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/domain/window';
import { checkMessage } from '@/lib/scam';
import { at, event, refundBefore, status, view } from '@/tests/support/orders';

const NOW = at('2026-11-22T12:00');
const CONFIRM = 'please confirm the order received today, then we refund you';
const CLOSE = 'please close the dispute first, then we send you a new one';

/** An order on its way that was promised for the 17th of November, so that its last safe day is about the 2nd of December. */
const onItsWay = () =>
  view([status('awaiting-delivery'), event('shipped', '2026-11-01'), refundBefore('2026-11-17')], 'UTC', NOW);
const arrived = () =>
  view([status('completed'), event('delivered', '2026-11-20'), event('completed', '2026-11-20')], 'UTC', NOW);

const checked = (text: string, order = onItsWay(), now = NOW) => checkMessage(text, { order, now });

describe('a message about an order', () => {
  it('that asks to wait beyond its last safe moment is a danger, and says how much is left', () => {
    const { level, clock } = checked('please wait 15 more days my friend');
    expect(level).toBe('danger');
    const last = onItsWay().windows.find(({ right }) => right === 'not-received')?.closes?.earliest as number;
    expect(clock[0]).toMatchObject({
      kind: 'wait-beyond',
      ...{ asked: 15, right: 'not-received', left: Math.floor((last - NOW) / DAY) },
    });
  });

  it('that asks to wait while enough is left says so, and is no danger', () => {
    const { level, clock } = checked('please wait 3 more days my friend');
    expect(level).not.toBe('danger');
    expect(clock[0]).toMatchObject({ kind: 'wait-within', asked: 3, level: 'none' });
  });

  it('that names weeks or months is counted in days', () => {
    expect(checked('please wait two more weeks').clock[0]).toMatchObject({ kind: 'wait-beyond', asked: 14 });
    expect(checked('please wait one more month').clock[0]).toMatchObject({ kind: 'wait-beyond', asked: 30 });
  });

  it('that asks to wait without end names the last safe moment, as a caution when it is near', () => {
    const patience = 'please be patient, it will arrive';
    expect(checked(patience).clock[0]).toMatchObject({ kind: 'wait', right: 'not-received', level: 'none' });
    const near = checked(patience, onItsWay(), at('2026-11-28T12:00'));
    expect(near.clock[0]).toMatchObject({ kind: 'wait', level: 'caution' });
    expect(near.level).toBe('caution');
    expect(near.answer).not.toBe('');
  });

  it('that asks to confirm receipt before anything was delivered says that nothing was', () => {
    expect(checked(CONFIRM).clock).toContainEqual({ kind: 'nothing-delivered', level: 'danger' });
    expect(checked(CONFIRM, arrived()).clock).not.toContainEqual(
      expect.objectContaining({ kind: 'nothing-delivered' }),
    );
  });

  it('that asks to give up a dispute says how long the right would last', () => {
    expect(checked(CLOSE).clock).toContainEqual(expect.objectContaining({ kind: 'closes', level: 'none' }));
  });

  it('says nothing of windows that are over, and nothing without an order', () => {
    expect(checked('please wait 15 more days', onItsWay(), at('2027-03-01T12:00')).clock).toEqual([]);
    expect(checkMessage('please wait 15 more days').clock).toEqual([]);
  });

  it('that asks for nothing gets no facts', () => {
    expect(checked('thank you for your order, we ship tomorrow').clock).toEqual([]);
    expect(checked('thank you for your order, we ship tomorrow').level).toBe('none');
  });
});
