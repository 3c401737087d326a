import type { Order } from '../../lib/domain/order';
import { stateOf, type Window } from '../../lib/domain/window';
import { t } from '../../lib/i18n';
import { formatExact, zoneTown } from '../../lib/i18n/format';
import { Facts, Item, RuleSource } from '../badge/Why';
import { type Moment, shopOf } from '../badge/words';

export interface ReasonsProps extends Moment {
  order: Order;
  window: Window;
  /** What it is about, for those who hear it among others. */
  name: string;
  /** The rule stands beside it already. */
  ruled?: boolean;
}

/** Why a date is what it is, to unfold: the facts, the rule with its source, how sure it is. */
export function Reasons({ order, window, name, ruled, now, zone }: ReasonsProps) {
  const moment = { now, zone };
  const unsure = stateOf(window, now) === 'unknown' && window.effect === 'right-ends';
  const rules = ruled ? [] : window.because.filter((because) => because.kind === 'rule');
  const until = window.effect === 'right-ends' && !unsure ? window.closes?.earliest : undefined;
  const shop = shopOf(order);
  return (
    <details class="unfold">
      <summary>
        {t('dispute.why')}
        <span class="unseen">: {name}</span>
      </summary>
      <dl class="cc-why">
        <Facts list={window.because} order={order} window={window} moment={moment} />
        {rules.length > 0 && (
          <Item label={t('why.rule')}>
            {rules.map((because) => (
              <RuleSource key={because.rule} because={because} moment={moment} />
            ))}
          </Item>
        )}
        <Item label={t('why.sure')}>
          {unsure ? t('why.basis.unsure') : t(`why.basis.${window.basis}`, { shop })}
          {window.orLater && window.basis !== 'assumed' && ` ${t('ladder.atLeast')}`}
        </Item>
        {until !== undefined && (
          <Item label={t('why.time')}>
            {t('why.zone', { time: formatExact(until, zone), town: zoneTown(zone) })}
          </Item>
        )}
      </dl>
    </details>
  );
}
