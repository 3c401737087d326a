import { spanOf } from '../domain/calendar';
import type { When } from '../domain/instant';
import type { Order } from '../domain/order';
import { isDated, type Window } from '../domain/window';
import { ASK_FROM, ASK_UNTIL } from './extension';

/**
 * What to say while there is time, beside the next step. The words stand in the locale files under `advice.ID`.
 * `extend`: the protection runs out while the parcel is on its way. `forecast`: it is expected after the protection has
 * ended, or even after the last safe day.
 */
export type Advice =
  | { id: 'extend'; state: 'later' | 'now' | 'late'; from: number; until: number; ends: number }
  | { id: 'forecast'; expected: When; ends: number; closes: number | null; tooLate: boolean };

/** What to say of an order at `now` (epoch ms) in the viewer's zone. Nothing once a dispute was opened or it arrived. */
export function adviceOf(order: Order, windows: readonly Window[], now: number, zone: string): Advice[] {
  if (!['to-ship', 'in-transit'].includes(order.stage) || order.courses.length) return [];
  const promise = order.promises.find(({ value }) => value.from === 'day' && value.right === 'not-received');
  if (promise?.value.from !== 'day') return [];
  const ends = spanOf(promise.value.day, zone).earliest;
  const advice: Advice[] = [];
  const claim = windows.find((window) => window.right === 'not-received' && isDated(window));
  const closes = claim?.closes?.earliest ?? null;
  const expected = order.facts.estimated?.value.to;
  if (expected) {
    const latest = spanOf(expected, zone).latest;
    const tooLate = closes !== null && latest > closes;
    if (latest > ends && (closes === null || now < closes)) {
      advice.push({ id: 'forecast', expected, ends, closes, tooLate });
    }
  }
  if (order.marketplace === 'aliexpress' && now < ends) {
    const [from, until] = [ends - ASK_FROM, ends - ASK_UNTIL];
    const state = now < from ? 'later' : now < until ? 'now' : 'late';
    advice.push({ id: 'extend', state, from, until, ends });
  }
  return advice;
}
