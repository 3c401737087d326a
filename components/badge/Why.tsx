import type { ComponentChildren } from 'preact';
import { UNBOUNDED, type When } from '../../lib/domain/instant';
import type { Fact, Order, Shown } from '../../lib/domain/order';
import type { EventName, FieldValue, Source } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import type { Because, Window } from '../../lib/domain/window';
import { type Key, part, plural, t } from '../../lib/i18n';
import { formatDay, formatDayOf, formatExact, formatMoment, zoneTown } from '../../lib/i18n/format';
import { eventFact } from '../timeline/timeline';
import { Rights } from './Rights';
import { disputeDay, type Moment, shopOf } from './words';

/** What is explained: a window of an order, at a moment. */
interface About {
  order: Order;
  window: Window | null;
  moment: Moment;
}

type BecauseOf<K extends Because['kind']> = Extract<Because, { kind: K }>;

const ofKind = <K extends Because['kind']>(list: readonly Because[], kind: K) =>
  list.filter((because): because is BecauseOf<K> => because.kind === kind);

export function Item({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Read({ source, seen, moment }: { source: Source; seen: number; moment: Moment }) {
  const when = formatMoment(seen, moment.now, moment.zone);
  const text =
    source.page === 'user'
      ? t('why.said', { when })
      : t('why.read', { page: t(`page.${source.page}`), when });
  return <small>{text}</small>;
}

/** What a page printed, in its own words and direction. */
function Quote({ text }: { text: string }) {
  return <bdi class="cc-quote">{t('why.quote', { text })}</bdi>;
}

/** What a page printed as a date: in its own words, or as the day that it means. */
const dateText = (when: When, { now, zone }: Moment) =>
  when.printed ?? ('day' in when ? formatDay(when.day, now, zone) : formatDayOf(when.at, now, zone));

function eventText(because: BecauseOf<'event'>, { order, window, moment }: About): string {
  const { now, zone } = moment;
  const event = t(`event.${because.event}`);
  const printed = eventFact(order, because.event, window)?.value;
  if (because.exact && printed && 'day' in printed)
    return t('why.event', { event, date: formatDay(printed.day, now, zone) });
  const from = formatDayOf(because.at.earliest, now, zone);
  if (because.at.latest >= UNBOUNDED) return t('why.notBefore', { event, from });
  const to = formatDayOf(Math.max(because.at.earliest, because.at.latest - 1), now, zone);
  return because.exact || from === to
    ? t('why.event', { event, date: from })
    : t('why.between', { event, from, to });
}

/** What a rule says, in the viewer's language; its id where it has no words (an export of a later version, say). */
export function ruleText({ rule, count: [n, m] }: Pick<BecauseOf<'rule'>, 'rule' | 'count'>): string {
  const words = plural(`rule.${part(rule)}` as Key, n, { m: m ?? n });
  if (words) return words;
  return n ? plural('rule.otherDays', n, { rule }) : t('rule.other', { rule });
}

/** A source as it is cited, `host/path (note)`: its host, and the address where it is whole. */
function cited(source: string): { host: string; href: string | null; note: string } {
  const [address = '', ...rest] = source.replace(/^https?:\/\//, '').split(' ');
  const host = address.split('/')[0] ?? '';
  const isAddress = /^[\w-]+(\.[\w-]+)+$/.test(host);
  // Cited with an ellipsis: only the site is known.
  const target = address.includes('...') ? host : address;
  return { host, href: isAddress ? `https://${target}` : null, note: rest.join(' ') };
}

function SourceLink({ source }: { source: string }) {
  const { host, href, note } = cited(source);
  if (!href) return <bdi>{source}</bdi>;
  return (
    <bdi>
      <a href={href} target="_blank" rel="noreferrer noopener">
        {host}
      </a>
      {note && ` ${note}`}
    </bdi>
  );
}

interface RuleProps {
  because: Omit<BecauseOf<'rule'>, 'kind' | 'unit'>;
  moment: Moment;
}

/** A rule with where it is from and when that was last compared. */
export function RuleSource(props: RuleProps) {
  return (
    <div class="cc-rule">
      {ruleText(props.because)}
      <RuleOrigin {...props} />
    </div>
  );
}

/** Messages for how sure the sources of a rule are. */
const SURE: Readonly<
  Record<string, 'official' | 'official_copy' | 'several' | 'single' | 'guides' | 'background' | 'own'>
> = {
  official: 'official',
  'official (copy)': 'official_copy',
  'several guides agree': 'several',
  'single guide': 'single',
  'buyer guides only': 'guides',
  'background, unconfirmed': 'background',
  'our own assumption': 'own',
};

/** Where a rule is from, when that was last compared, and how sure it is. */
export function RuleOrigin({ because, moment }: RuleProps) {
  const [first, ...more] = because.sources;
  const date = formatDay(because.checkedOn, moment.now, moment.zone);
  const sure = SURE[because.confidence ?? ''];
  return (
    <>
      <small>
        {first && (
          <>
            <SourceLink source={first} />
            {' · '}
          </>
        )}
        {t('why.checked', { date })}
        {sure && ` · ${t(`why.sources.${sure}`)}`}
      </small>
      {more.length > 0 && (
        <details>
          <summary>{plural('why.moreSources', more.length)}</summary>
          {more.map((source) => (
            <small key={source}>
              <SourceLink source={source} />
            </small>
          ))}
        </details>
      )}
    </>
  );
}

const USER: Source = { page: 'user', reader: 'user' };

/** A step of the dispute with its day, and the last day that came with it. */
function stepText({ step, when, until }: BecauseOf<'step'>, moment: Moment): string {
  const event = t(`step.${part(step)}`);
  const date = dateText(when, moment);
  if (!until) return t('why.event', { event, date });
  return t('why.until', { event, date, until: dateText(until, moment) });
}

/** The facts that a window was found with. */
export function Facts({ list, ...about }: About & { list: readonly Because[] }) {
  const { moment } = about;
  const printed = ofKind(list, 'printed');
  const events = ofKind(list, 'event');
  const missing = ofKind(list, 'missing');
  const said = ofKind(list, 'said');
  const forecasts = ofKind(list, 'forecast');
  const steps = ofKind(list, 'step');
  if (![printed, events, missing, said, forecasts, steps].some(({ length }) => length)) return null;
  return (
    <Item label={t('why.because')}>
      {printed.map((because) => (
        <div key={because.text}>
          {because.text ? <Quote text={because.text} /> : t('correct.protection')}{' '}
          <Read source={because.source} seen={because.seen} moment={moment} />
        </div>
      ))}
      {events.map((because) => (
        <div key={because.event}>
          {eventText(because, about)}{' '}
          {because.source && because.seen !== null && (
            <Read source={because.source} seen={because.seen} moment={moment} />
          )}
        </div>
      ))}
      {said.map((because) => (
        <div key="said">
          {t('why.lastDay', { date: dateText(because.day, moment) })}{' '}
          <Read source={USER} seen={because.seen} moment={moment} />
        </div>
      ))}
      {forecasts.map((because) => (
        <div key="forecast">
          {t('why.forecast', { date: dateText(because.to, moment) })}{' '}
          <Read source={because.source} seen={because.seen} moment={moment} />
        </div>
      ))}
      {steps.map((because) => (
        <div key={because.step}>
          {stepText(because, moment)} <Read source={because.source} seen={because.seen} moment={moment} />
        </div>
      ))}
      {missing.map((because) => (
        <div key={because.event}>{t(`why.missing.${part(because.event)}`)}</div>
      ))}
    </Item>
  );
}

/** Something that another page, or the other reader of the same one, said and that lost. */
interface Conflict {
  words: string;
  source: Source;
  seen: number;
}

/** A text with who says it; of what counts, the source may not be known. */
interface Said {
  text: string;
  source: Source | null;
}

/** What the text of a page says and what its data says; null where these are not the two that disagree. */
function readersOf(won: Said | null, lost: Said): { text: string; data: string } | null {
  if (!won?.source || won.source.page !== lost.source?.page || won.source.reader === lost.source.reader)
    return null;
  const [text, data] = lost.source.reader === 'document' ? [lost, won] : [won, lost];
  return { text: text.text, data: data.text };
}

function datesWords(won: Said | null, lost: Said, event: EventName | null): string {
  const readers = readersOf(won, lost);
  const date = readers ? t('why.readers', readers) : t('why.disagree', { text: lost.text });
  return event ? t('why.event', { event: t(`event.${event}`), date }) : date;
}

/** Dates that disagree: those that a window was printed with, and the events that it counts from. */
function dateConflicts({ order, window, moment }: About): Conflict[] {
  const found: Conflict[] = [];
  const saidOf = (event: EventName): Said | null => {
    const fact = eventFact(order, event, window);
    return fact ? { text: dateText(fact.value, moment), source: fact.source } : null;
  };
  let won: Said | null = null;
  let event: EventName | null = null;
  for (const because of window?.because ?? []) {
    if (because.kind === 'printed') [won, event] = [because, null];
    if (because.kind === 'event') {
      event = because.event;
      won = saidOf(event);
      const lost = because.exact && eventFact(order, event, window)?.conflict;
      if (!lost) continue;
      const said = { text: dateText(lost.value, moment), source: lost.source };
      found.push({ words: datesWords(won, said, event), source: lost.source, seen: lost.lastSeen });
    }
    if (because.kind === 'conflict') found.push({ ...because, words: datesWords(won, because, event) });
  }
  return found;
}

const statusText = ({ text, status }: FieldValue['status']) => text ?? t(`status.${part(status)}`);

/** Other things that the two readers of a page say differently. */
function otherConflicts({ status, total }: Order['facts']): Conflict[] {
  const conflictOf = <T,>(
    fact: Fact<T> | undefined,
    what: string,
    words: (value: T) => string,
  ): Conflict[] => {
    if (!fact?.conflict) return [];
    const { value, source, lastSeen } = fact.conflict;
    const readers = readersOf(
      { text: words(fact.value), source: fact.source },
      { text: words(value), source },
    );
    return readers ? [{ words: t('why.differ', { what, ...readers }), source, seen: lastSeen }] : [];
  };
  return [
    ...conflictOf(status, t('why.status'), statusText),
    ...conflictOf(total, t('why.total'), ({ text }) => text),
  ];
}

/** All that disagrees, each told once. */
function conflictsOf(about: About): Conflict[] {
  const all = [...dateConflicts(about), ...otherConflicts(about.order.facts)];
  return [...new Map(all.map((conflict) => [conflict.words, conflict])).values()];
}

export interface WhyProps extends Moment {
  view: OrderView;
  shown: Shown;
}

/** Why a date is what it is: what was printed, the rule with its source, how sure it is, and all rights. */
export function Why({ view, shown, now, zone }: WhyProps) {
  const { order } = view;
  const { window, state } = shown;
  const moment = { now, zone };
  const about = { order, window, moment };
  const list = window?.because ?? [];
  const line = order.lines.length > 1 ? order.lines.find(({ id }) => id === window?.line)?.title : null;
  const opened = state === 'dispute' ? disputeDay(order, moment) : null;
  const shop = shopOf(order);
  const dated = window?.effect === 'right-ends' && window.closes && !['unknown', 'closed'].includes(state);
  const until = dated && window.closes ? window.closes.earliest : null;
  const conflicts = conflictsOf(about);
  const rules = ofKind(list, 'rule');
  return (
    <>
      <dl class="cc-why">
        {opened && <Item label={t('why.opened')}>{opened}</Item>}
        {line && (
          <Item label={t('why.line')}>
            <bdi>{line}</bdi>
          </Item>
        )}
        <Facts list={list} {...about} />
        {rules.length > 0 && (
          <Item label={t('why.rule')}>
            {rules.map((because) => (
              <RuleSource key={because.rule} because={because} moment={moment} />
            ))}
          </Item>
        )}
        {conflicts.length > 0 && (
          <Item label={t('why.conflict')}>
            {conflicts.map((conflict) => (
              <div key={conflict.words}>
                <bdi>{conflict.words}</bdi>{' '}
                <Read source={conflict.source} seen={conflict.seen} moment={moment} />
              </div>
            ))}
          </Item>
        )}
        {window && (
          <Item label={t('why.sure')}>
            {state === 'unknown' ? t('why.basis.unsure') : t(`why.basis.${window.basis}`, { shop })}
          </Item>
        )}
        {until !== null && (
          <Item label={t('why.time')}>
            {t('why.zone', { time: formatExact(until, zone), town: zoneTown(zone) })}
          </Item>
        )}
      </dl>
      <Rights view={view} shown={shown} now={now} zone={zone} />
    </>
  );
}
