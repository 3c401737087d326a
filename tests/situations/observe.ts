import type { When } from '../../lib/domain/instant';
import type {
  EventName,
  FieldValue,
  MarketplaceId,
  Observation,
  Status,
  StepName,
  StepValue,
} from '../../lib/domain/schema';
import { type Seen, saw } from '../support/orders';

/** What tests/support/orders.ts does not say: steps, and orders that were added by hand. */

/** A step of a dispute, as the user told it unless `seen` says otherwise. */
export const step = (
  name: StepName,
  when: When | string,
  more: Partial<StepValue> = {},
  seen: Seen = { reader: 'user' },
): Observation =>
  saw(`step:${name}`, { step: name, when: typeof when === 'string' ? { day: when } : when, ...more }, seen);

/** Facts of an order, as the user gave them. */
export interface Given {
  status?: Status;
  events?: { [E in EventName]?: string };
  /** The last day of the estimated delivery. */
  estimated?: string;
  country?: string;
  follows?: FieldValue['follows'];
}

/** An order of a marketplace that was added by hand, and what more the user said of it. */
export function byHand(marketplace: MarketplaceId, given: Given, ...more: Observation[]): Observation[] {
  const { status, events = {}, estimated, country, follows } = given;
  const seen: Seen = { reader: 'user' };
  const own = [
    ...(status ? [saw('status', { status, by: 'user' }, seen)] : []),
    ...Object.entries(events).map(([name, day]) => saw(name as EventName, { day }, seen)),
    ...(estimated ? [saw('estimated', { to: { day: estimated } }, seen)] : []),
    ...(country ? [saw('country', country, seen)] : []),
    ...(follows ? [saw('follows', follows, seen)] : []),
    ...more,
  ];
  return own.map((one) => ({ ...one, marketplace }));
}
