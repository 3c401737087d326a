import { useState } from 'preact/hooks';
import {
  countryOf,
  ladderOf,
  paidWithOf,
  type Route,
  type Rung,
  type Settings,
  type WindowContext,
} from '../../lib/deadlines';
import { shiftDay } from '../../lib/domain/calendar';
import type { Order, Shown } from '../../lib/domain/order';
import type { StepName } from '../../lib/domain/schema';
import type { OrderView, Told } from '../../lib/domain/view';
import { DAY, type State, stateOf } from '../../lib/domain/window';
import { part, t } from '../../lib/i18n';
import { formatDay, formatList, formatUntil, localDay } from '../../lib/i18n/format';
import type { Rule } from '../../lib/rules';
import { Icon } from '../badge/Icon';
import { RuleSource } from '../badge/Why';
import { type Moment, shopOf, spanWords } from '../badge/words';
import { citing } from '../common/cite';
import { countryName } from '../common/countries';
import { ownTime } from '../dispute/Clocks';
import { Reasons } from '../dispute/Reasons';
import { type OnTell, stepFact } from '../dispute/steps';
import { AskCountry, AskDay, AskPayment } from './Ask';

/** Nearer than this the time of day matters. */
const WHOLE_DAYS = 7 * DAY;

/** States in which the next way may be needed. */
const CONCERNED: readonly State[] = ['closed', 'closing', 'dispute'];

type Routes = Readonly<Record<Route, string>>;

/** The names of the ways, as headings. */
function namesOf(order: Order, country: string | null): Routes {
  const shop = shopOf(order);
  return {
    dispute: t('ladder.route.dispute', { shop }),
    appeal: t('ladder.route.appeal', { shop }),
    paypal: t('ladder.route.paypal'),
    card: t('ladder.route.card'),
    law: country ? t('ladder.lawOf', { country: countryName(country) }) : t('ladder.route.law'),
  };
}

/**
 * Until when a way is open. Behind the marketplace no zone is known, so far ahead only whole days are told: the last one
 * that is safe to its end.
 */
function untilText({ route }: Rung, until: number, { now, zone }: Moment): string {
  if (route === 'dispute' || route === 'appeal' || until - now < WHOLE_DAYS)
    return formatUntil(until, now, zone);
  const day = shiftDay(localDay(until, zone), -1);
  return t('until.day', { date: formatDay(day, now, zone) });
}

/** When a way is open, or how it stands. A statute is a general rule and never more. */
function timeOf(rung: Rung, moment: Moment): string {
  const { route, state, window, rule } = rung;
  const { now } = moment;
  const until = window?.closes ? untilText(rung, window.closes.earliest, moment) : null;
  switch (state) {
    case 'open': {
      if (!window || stateOf(window, now) === 'closing' || !until) return t('ladder.closing');
      return route === 'law' ? t('ladder.general', { until }) : until;
    }
    case 'used':
      // Its own clocks stand with the dispute; the time to open it is behind us.
      return t('ladder.used');
    case 'later':
      if (window?.opens && window.closes) return t('ladder.from', spanWords(window, moment));
      if (route === 'appeal') return t('ladder.opensAppeal');
      return t(rule?.from === 'delivered' ? 'ladder.opensArrival' : 'ladder.later');
    case 'over':
      return window ? ownTime(window, moment) : t('ladder.over');
    case 'unknown':
      return window?.closes && window.closes.latest <= now ? ownTime(window, moment) : t('ladder.unknown');
    case 'question':
      return t('ladder.question');
    default:
      return t('ladder.told');
  }
}

/** The sign of a way. */
function signOf({ state, window }: Rung, now: number): State {
  if (state === 'open') return window ? stateOf(window, now) : 'open';
  if (state === 'used') return 'dispute';
  if (state === 'later') return 'waiting';
  return state === 'over' ? 'closed' : 'unknown';
}

/** What taking a way may do to others, as sentences. */
function exclusions({ excludes }: Rung, order: Order): string[] {
  const shop = shopOf(order);
  const named = (sure: boolean) =>
    excludes.filter((one) => one.sure === sure).map(({ route }) => t(`ladder.the.${route}`, { shop }));
  const [ends, may] = [named(true), named(false)];
  return [
    ...(ends.length ? [t('ladder.excludesSure', { routes: formatList(ends) })] : []),
    ...(may.length ? [t('ladder.excludes', { routes: formatList(may) })] : []),
  ];
}

/** Rules behind the marketplace that are only told, as far as they fit the order. */
function toldOf(rules: readonly Rule[], paid: string | null, country: string | null): Rule[] {
  const fits = ({ book, needs }: Rule) => {
    if (book !== 'paypal' && book !== 'card' && book !== 'law') return false;
    if (needs?.paidWith && !(paid && (needs.paidWith as readonly string[]).includes(paid))) return false;
    return !needs?.countries || (country !== null && needs.countries.includes(country));
  };
  return rules.filter((rule) => !rule.length && !rule.history && fits(rule));
}

export interface LadderProps extends Moment {
  view: OrderView;
  shown: Shown;
  settings: Settings;
  rules: readonly Rule[];
  onTell: OnTell;
  onSettings: (settings: Partial<Settings>) => Promise<boolean>;
}

/** Every way to the money of an order, in the order in which they are tried, each with its own day or its question. */
export function Ladder({ view, shown, settings, rules, now, zone, onTell, onSettings }: LadderProps) {
  const [changing, setChanging] = useState<'payment' | 'country' | null>(null);
  const { order, windows } = view;
  // Cancelled, the money may still be on its way back.
  const back = order.stage === 'cancelled' && order.facts.settled?.value !== true;
  if ((shown.state === 'settled' && !back) || order.stage === 'unpaid') return null;

  const moment = { now, zone };
  const context: WindowContext = { ...moment, settings, rules };
  const paid = paidWithOf(order, settings);
  const country = countryOf(order, settings);
  const names = namesOf(order, country);
  const today = localDay(now, zone);
  const rungs = ladderOf(order, windows, context);
  const told = toldOf(rules, paid, country);

  const after = async (stored: Promise<boolean>) => {
    const went = await stored;
    if (went) setChanging(null);
    return went;
  };
  const say = (fact: Told) => after(onTell([fact]));
  const onCountry = (value: string) =>
    // What an order's own page tells counts before the settings, so it is there that it has to be corrected.
    order.facts.country ? say({ field: 'country', value }) : after(onSettings({ country: value }));
  const onStep = (step: StepName) => (day: string) => say(stepFact({ step, when: { day } }, null));
  const askPayment = (focused: boolean) => (
    <AskPayment value={paid} focused={focused} onAnswer={(value) => say({ field: 'paidWith', value })} />
  );
  const askCountry = (focused: boolean) => (
    <AskCountry value={country} rules={rules} focused={focused} onAnswer={onCountry} />
  );

  const question = (rung: Rung) => {
    if (rung.question === 'payment') return askPayment(false);
    if (rung.question === 'country') return askCountry(false);
    if (rung.question === 'statement')
      return (
        <AskDay
          label="ladder.askStatement"
          testid="ask-statement"
          today={today}
          onAnswer={onStep('statement')}
        />
      );
    return null;
  };
  const toldToPayPal = order.steps.some(({ value }) => value.step === 'paypal-opened');

  const known = (what: 'payment' | 'country', label: string, value: string) => (
    <li>
      <span>
        {t('ladder.known', { label, value })}
        {' · '}
        <button
          type="button"
          class="quiet"
          aria-expanded={changing === what}
          aria-label={t('ladder.changeNamed', { label })}
          onClick={() => setChanging(changing === what ? null : what)}
        >
          {t('ladder.change')}
        </button>
      </span>
      {changing === what && (what === 'payment' ? askPayment(true) : askCountry(true))}
    </li>
  );

  const content = (
    <>
      <p class="soft">{t('ladder.lead')}</p>
      {(paid || country) && (
        <ul class="ladder-known">
          {paid && known('payment', t('ladder.paidWith'), t(`ladder.paid.${paid}`))}
          {country && known('country', t('ladder.country'), countryName(country))}
        </ul>
      )}
      <ol class="rungs">
        {rungs.map((rung) => {
          const { route, state, window, rule } = rung;
          const sign = signOf(rung, now);
          const right = window?.right ?? rule?.right;
          const over = state === 'over' || state === 'used';
          return (
            <li
              key={`${route} ${rule?.id}`}
              class={`rung cc-${sign}`}
              data-testid="rung"
              data-route={route}
              data-state={state}
              data-rule={rule?.id ?? window?.rule}
            >
              <Icon state={sign} left={(window?.closes?.earliest ?? now) - now} />
              <div>
                <p class="rung-head">
                  <b>{rung.question === 'payment' ? `${names.paypal}, ${names.card}` : names[route]}</b>{' '}
                  <span>{timeOf(rung, moment)}</span>
                </p>
                {(route === 'dispute' || route === 'law') && right && (
                  <p class="soft">{t(`right.${part(right)}`)}</p>
                )}
                {state === 'used' && <p>{t('ladder.usedHint')}</p>}
                {rule && state !== 'used' && <RuleSource because={citing(rule)} moment={moment} />}
                {state === 'told' && country && <p>{t('ladder.none', { country: countryName(country) })}</p>}
                {rule?.link && (
                  <p>
                    <a href={rule.link} target="_blank" rel="noreferrer noopener">
                      {t('ladder.official')}
                    </a>
                  </p>
                )}
                {(over || state === 'question' ? [] : exclusions(rung, order)).map((words) => (
                  <p key={words} class="rung-ends">
                    {words}
                  </p>
                ))}
                {question(rung)}
                {route === 'paypal' && state === 'open' && !toldToPayPal && (
                  <details class="unfold">
                    <summary>{t('move.paypal_opened')}</summary>
                    <AskDay
                      label="dispute.when"
                      testid="ask-paypal-opened"
                      today={today}
                      onAnswer={onStep('paypal-opened')}
                    />
                  </details>
                )}
                {route === 'paypal' && toldToPayPal && state !== 'used' && (
                  <details class="unfold">
                    <summary>{t('dispute.what')}</summary>
                    {(['paypal-claimed', 'paypal-offer'] as const).map((step) => (
                      <div key={step}>
                        <b>{t(`move.${part(step)}`)}</b>
                        <AskDay
                          label="dispute.when"
                          testid={`ask-${step}`}
                          today={today}
                          onAnswer={onStep(step)}
                        />
                      </div>
                    ))}
                  </details>
                )}
                {window && state !== 'used' && (
                  <Reasons order={order} window={window} name={names[route]} ruled={!!rule} {...moment} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {told.length > 0 && (
        <details class="unfold hints">
          <summary>{t('ladder.more')}</summary>
          {told.map((rule) => (
            <RuleSource key={rule.id} because={citing(rule)} moment={moment} />
          ))}
        </details>
      )}
    </>
  );
  // While nothing is wrong, what stands behind the marketplace is one click away.
  const calm = !view.order.courses.length && !CONCERNED.includes(shown.state);
  if (calm) {
    return (
      <details class="fold ladder" data-testid="ladder">
        <summary>{t('ladder.title')}</summary>
        {content}
      </details>
    );
  }
  return (
    <section class="ladder" data-testid="ladder" aria-labelledby="ladder-title">
      <h2 id="ladder-title">{t('ladder.title')}</h2>
      {content}
    </section>
  );
}
