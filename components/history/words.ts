import type { When } from '../../lib/domain/instant';
import type {
  CaseValue,
  FieldValue,
  Money,
  PlainField,
  PromiseValue,
  Right,
  StepValue,
} from '../../lib/domain/schema';
import { type Key, part, plural, t } from '../../lib/i18n';
import { formatDay, formatMoment, formatMoney, formatNumber } from '../../lib/i18n/format';
import type { Moment } from '../badge/words';
import { formatPlanned } from '../common/when';

/** Fields and values of the history in words. What pages wrote is text of any length; it is cut where it is drawn. */

/** So much of a text from a page is shown. */
const LONGEST = 240;
const bounded = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const rightOf = (right: string) => t(`right.${part(right as Right)}`) || right;

/** The name of a field. */
export function fieldWords(field: string): string {
  const [name = '', rest = ''] = field.split(':');
  switch (name) {
    case 'promise':
      return t('history.field.promise', { right: rightOf(rest) });
    case 'lastDay':
      return t('history.field.lastDay', { right: rightOf(rest) });
    case 'case':
      return t('history.field.dispute', { id: rest });
    case 'step':
      return t('history.field.step');
    default:
      // A field of a later version has no words here.
      return t(`history.field.${name as PlainField}`) || field;
  }
}

const quote = (text: string) => t('why.quote', { text });

function whenWords(when: When, { now, zone }: Moment): string {
  const date = 'day' in when ? formatDay(when.day, now, zone) : formatMoment(when.at, now, zone);
  return when.printed ? `${date} ${quote(when.printed)}` : date;
}

const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ');

type Words = { [F in PlainField]?: (value: FieldValue[F], moment: Moment) => string };

const WORDS: Words = {
  status: ({ status, text }) => joined(t(`status.${part(status)}`), text && quote(text)),
  placed: whenWords,
  paid: whenWords,
  shipped: whenWords,
  delivered: whenWords,
  completed: whenWords,
  partlyDelivered: whenWords,
  estimated: ({ from, to }, moment) =>
    from
      ? t('history.range', { from: whenWords(from, moment), to: whenWords(to, moment) })
      : whenWords(to, moment),
  total: (money) => moneyWords(money),
  price: (money) => moneyWords(money),
  lineCount: (count) => formatNumber(count),
  quantity: (count) => formatNumber(count),
  tracking: ({ numbers, carrier }) => joined(numbers.join(', '), carrier),
  lastEvent: ({ text, when }, moment) => joined(quote(text), whenWords(when, moment)),
  refund: ({ state, text, amount }) =>
    joined(t(`history.refund.${state}`), amount && moneyWords(amount), text && quote(text)),
  product: ({ id, url }) => id ?? url ?? t('history.nothing'),
  paidWith: (paid) => t(`ladder.paid.${paid}`),
  snoozed: ({ until }, { now, zone }) => formatPlanned(until, now, zone),
  follows: (rules) => rules.join(', ') || t('history.nothing'),
};

const moneyWords = (money: Money) =>
  joined(formatMoney(money), money.currency && money.text && quote(money.text));

function promiseWords(value: PromiseValue, moment: Moment): string {
  if (value.printed) return quote(value.printed);
  if (value.from === 'day') return whenWords(value.day, moment);
  return plural('rule.otherDays', value.days, { rule: t(`event.${value.from}`) });
}

const stepWords = ({ step, when, until }: StepValue, moment: Moment) => {
  const values = { event: t(`step.${part(step)}`), date: whenWords(when, moment) };
  return until ? t('why.until', { ...values, until: whenWords(until, moment) }) : t('why.event', values);
};

const caseWords = ({ state, opened, changed }: CaseValue, moment: Moment) =>
  joined(
    t(`history.dispute.${state}`),
    opened && t('why.event', { event: t('why.opened'), date: whenWords(opened, moment) }),
    changed && whenWords(changed, moment),
  );

function words(field: string, value: unknown, moment: Moment): string {
  const [name = ''] = field.split(':');
  if (name === 'promise') return promiseWords(value as PromiseValue, moment);
  if (name === 'lastDay') return whenWords(value as When, moment);
  if (name === 'case') return caseWords(value as CaseValue, moment);
  if (name === 'step') return stepWords(value as StepValue, moment);
  const own = WORDS[name as PlainField] as ((value: unknown, moment: Moment) => string) | undefined;
  if (own) return own(value, moment);
  if (typeof value === 'boolean') return t(`history.${value ? 'yes' : 'no'}` as Key);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value as it is told, cut where it is too long. */
export const valueWords = (field: string, value: unknown, moment: Moment): string =>
  bounded(words(field, value, moment)) || t('history.nothing');
