import type { When } from '../../lib/domain/instant';
import type { Order, Step } from '../../lib/domain/order';
import type { StepValue } from '../../lib/domain/schema';
import type { Told } from '../../lib/domain/view';
import { t } from '../../lib/i18n';
import { formatDay, formatDayOf } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';

/** Tells facts of the order; gives back whether they were stored. */
export type OnTell = (facts: readonly Told[]) => Promise<boolean>;

/** A step of a dispute as the user tells it, of the whole order or of one article. */
export const stepFact = (value: StepValue, line: string | null): Told =>
  ({ field: `step:${value.step}`, value, ...(line && { line }) }) as Told;

/** Takes exactly that step back: one of the same name on another day stays. */
export const unsaidStep = (value: StepValue, line: string | null): Told => ({
  ...{ field: `unsaid:step:${value.step}`, value },
  ...(line && { line }),
});

/** `Dec 3`: a date, whether it is a day or a moment. */
export const dayText = (when: When, { now, zone }: Moment): string =>
  'day' in when ? formatDay(when.day, now, zone) : formatDayOf(when.at, now, zone);

/** The day of a step; of one that no page dated, only when it was seen. */
export const stepDay = (step: Step, moment: Moment): string => {
  const date = dayText(step.value.when, moment);
  return step.undated ? t('dispute.seen', { date }) : date;
};

/** The name of the article that something is about; null where there is but one. */
export function articleOf(order: Order, line: string | null): string | null {
  if (order.lines.length < 2) return null;
  if (line === null) return t('dispute.whole');
  return order.lines.find(({ id }) => id === line)?.title ?? t('rights.parcel');
}
