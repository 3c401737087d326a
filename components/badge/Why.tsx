import type { ComponentChildren } from 'preact';
import { UNBOUNDED } from '../../lib/domain/instant';
import type { Order, Shown } from '../../lib/domain/order';
import type { Source } from '../../lib/domain/schema';
import type { OrderView } from '../../lib/domain/view';
import type { Because } from '../../lib/domain/window';
import { part, plural, t } from '../../lib/i18n';
import { formatDay, formatDayOf, formatExact, formatMoment, zoneTown } from '../../lib/i18n/format';
import { disputeDay, type Moment, otherWords } from './words';

type BecauseOf<K extends Because['kind']> = Extract<Because, { kind: K }>;

const ofKind = <K extends Because['kind']>(list: readonly Because[], kind: K) =>
  list.filter((because): because is BecauseOf<K> => because.kind === kind);

function Item({ label, children }: { label: string; children: ComponentChildren }) {
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

function eventText(because: BecauseOf<'event'>, order: Order, { now, zone }: Moment): string {
  const event = t(`event.${because.event}`);
  const printed = order.events[because.event]?.value;
  if (because.exact && printed && 'day' in printed)
    return t('why.event', { event, date: formatDay(printed.day, now, zone) });
  const from = formatDayOf(because.at.earliest, now, zone);
  if (because.at.latest >= UNBOUNDED) return t('why.notBefore', { event, from });
  const to = formatDayOf(Math.max(because.at.earliest, because.at.latest - 1), now, zone);
  return because.exact || from === to
    ? t('why.event', { event, date: from })
    : t('why.between', { event, from, to });
}

const RULES = [
  ...(['AE_OPEN_LATEST_C', 'AE_OPEN_LATEST_D', 'AE_OPEN_EARLIEST', 'AE_DELIVERY', 'AE_PROC'] as const),
  'AE_LONGEST',
] as const;

function ruleText({ rule, days: [days] }: BecauseOf<'rule'>): string {
  const known = RULES.find((id) => id === part(rule));
  if (known) return plural(`rule.${known}`, days);
  return days ? plural('rule.otherDays', days, { rule }) : t('rule.other', { rule });
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

function Rule({ because, moment }: { because: BecauseOf<'rule'>; moment: Moment }) {
  const [first, ...more] = because.sources;
  const date = formatDay(because.checkedOn, moment.now, moment.zone);
  return (
    <div class="cc-rule">
      {ruleText(because)}
      <small>
        {first && (
          <>
            <SourceLink source={first} />
            {' · '}
          </>
        )}
        {t('why.checked', { date })}
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
    </div>
  );
}

function Facts({ order, list, moment }: { order: Order; list: readonly Because[]; moment: Moment }) {
  const printed = ofKind(list, 'printed');
  const events = ofKind(list, 'event');
  const missing = ofKind(list, 'missing');
  if (!printed.length && !events.length && !missing.length) return null;
  return (
    <Item label={t('why.because')}>
      {printed.map((because) => (
        <div key={because.text}>
          <Quote text={because.text} /> <Read source={because.source} seen={because.seen} moment={moment} />
        </div>
      ))}
      {events.map((because) => (
        <div key={because.event}>
          {eventText(because, order, moment)}{' '}
          {because.source && because.seen !== null && (
            <Read source={because.source} seen={because.seen} moment={moment} />
          )}
        </div>
      ))}
      {missing.map((because) => (
        <div key={because.event}>{t(`why.missing.${part(because.event)}`)}</div>
      ))}
    </Item>
  );
}

export interface WhyProps extends Moment {
  view: OrderView;
  shown: Shown;
}

/** Why a date is what it is: what was printed, the rule with its source, how sure it is, and the other rights. */
export function Why({ view, shown, now, zone }: WhyProps) {
  const { order, windows } = view;
  const { window, state } = shown;
  const moment = { now, zone };
  const list = window?.because ?? [];
  const others = windows.filter((other) => other !== window);
  const line = order.lines.length > 1 ? order.lines.find(({ id }) => id === window?.line)?.title : null;
  const opened = state === 'dispute' ? disputeDay(order, moment) : null;
  const shop = t(`marketplace.${order.marketplace}`);
  const dated = window?.effect === 'right-ends' && window.closes && !['unknown', 'closed'].includes(state);
  const until = dated && window.closes ? window.closes.earliest : null;
  const conflicts = ofKind(list, 'conflict');
  const rules = ofKind(list, 'rule');
  return (
    <dl class="cc-why">
      {opened && <Item label={t('why.opened')}>{opened}</Item>}
      {line && (
        <Item label={t('why.line')}>
          <bdi>{line}</bdi>
        </Item>
      )}
      <Facts order={order} list={list} moment={moment} />
      {rules.length > 0 && (
        <Item label={t('why.rule')}>
          {rules.map((because) => (
            <Rule key={because.rule} because={because} moment={moment} />
          ))}
        </Item>
      )}
      {conflicts.length > 0 && (
        <Item label={t('why.conflict')}>
          {conflicts.map((because) => (
            <div key={because.text}>
              <bdi>{t('why.disagree', { text: because.text })}</bdi>{' '}
              <Read source={because.source} seen={because.seen} moment={moment} />
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
      {others.length > 0 && (
        <Item label={t('why.others')}>
          {others.map((other) => (
            <div key={`${other.right} ${other.line} ${other.rule}`}>{otherWords(other, moment)}</div>
          ))}
        </Item>
      )}
    </dl>
  );
}
