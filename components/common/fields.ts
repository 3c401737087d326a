import { t } from '../../lib/i18n';

const NAMED = [
  ...(['order', 'status', 'placed', 'paid', 'shipped', 'delivered', 'completed', 'estimated'] as const),
  ...(['promise', 'line', 'total', 'case'] as const),
];
/** Details that have no name of their own in problems. */
const ALSO: Record<string, (typeof NAMED)[number]> = { title: 'line', text: 'promise', arrival: 'delivered' };

/** A field of a problem in plain words, as part of a sentence: "the day of the order". */
export function problemField(field: string | undefined): string {
  const name = field?.split(':', 1)[0] ?? '';
  const known = NAMED.find((one) => one === (ALSO[name] ?? name));
  return t(`problem.field.${known ?? 'other'}`);
}
