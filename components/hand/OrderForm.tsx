import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/deadlines';
import { MARKETPLACES, ORDER_RIGHTS } from '../../lib/domain/names';
import type { MarketplaceId, Right } from '../../lib/domain/schema';
import type { OrderKey, OrderView, Told } from '../../lib/domain/view';
import { stateOf } from '../../lib/domain/window';
import { part, plural, t } from '../../lib/i18n';
import type { Rule } from '../../lib/rules';
import { Icon } from '../badge/Icon';
import { timeOf } from '../badge/Rights';
import { RuleOrigin, ruleText } from '../badge/Why';
import type { Moment } from '../badge/words';
import { Back } from '../common/Back';
import { Field, ProblemText } from './Field';
import {
  changesOf,
  choicesOf,
  type DateName,
  type Draft,
  datesOf,
  type FormContext,
  type FormField,
  factsOf,
  isEmpty,
  keyOf,
  type LastDay,
  offered,
  type Problem,
  previewOf,
  problemsOf,
} from './form';

const DATE_HINTS = { estimated: 'hand.estimatedHint', protection: 'hand.protectionHint' } as const;

/** What the parts of the form share. */
interface Part {
  draft: Draft;
  change: (more: Partial<Draft>) => void;
  problemOf: (name: FormField) => Problem | undefined;
  /** It was left: from now on what is wrong with it is told. */
  leave: (name: FormField) => void;
}

interface TextProps extends Part {
  name: 'shopName' | 'title' | 'link' | 'number' | 'amount' | 'currency';
  label: string;
  hint?: string | undefined;
  optional?: boolean;
  wide?: boolean;
  disabled?: boolean;
}

function Text({ name, label, hint, optional, wide, disabled, draft, change, problemOf, leave }: TextProps) {
  return (
    <Field name={name} label={label} hint={hint} problem={problemOf(name)} optional={optional} wide={wide}>
      {(own) => (
        <input
          {...own}
          type="text"
          inputMode={name === 'amount' ? 'decimal' : name === 'link' ? 'url' : 'text'}
          autocomplete="off"
          maxLength={name === 'currency' ? 3 : 600}
          disabled={disabled}
          value={draft[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
          onBlur={() => leave(name)}
        />
      )}
    </Field>
  );
}

/** The shop and what was bought. */
function What(props: Part & { fixed: boolean }) {
  const { draft, change, problemOf, leave, fixed } = props;
  const choose = (shop: string) => change({ shop: shop as Draft['shop'], unticked: [] });
  return (
    <div class="fields">
      <Field name="shop" label={t('hand.shop')} problem={problemOf('shop')} wide>
        {(own) => (
          <select
            {...own}
            disabled={fixed}
            value={draft.shop}
            onChange={(event) => choose(event.currentTarget.value)}
            onBlur={() => leave('shop')}
          >
            <option value="">{t('hand.shopChoose')}</option>
            {MARKETPLACES.map((id: MarketplaceId) => (
              <option key={id} value={id}>
                {t(`marketplace.${part(id)}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.shop === 'other' && <Text {...props} name="shopName" label={t('hand.shopName')} wide />}
      <Text {...props} name="title" label={t('hand.article')} wide />
      <Text
        {...props}
        name="number"
        label={t('hand.number')}
        hint={
          draft.shop === 'aliexpress' ? t('hand.merges', { shop: t('marketplace.aliexpress') }) : undefined
        }
        optional
        disabled={fixed}
        wide
      />
      <Text {...props} name="link" label={t('hand.link')} optional wide />
      <Text {...props} name="amount" label={t('hand.amount')} optional />
      <Text {...props} name="currency" label={t('hand.currency')} optional />
    </div>
  );
}

interface DayProps {
  own: { id: string; name: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };
  value: string;
  disabled?: boolean;
  onDay: (day: string) => void;
  onLeave: () => void;
}

function DayInput({ own, value, disabled, onDay, onLeave }: DayProps) {
  return (
    <input
      {...own}
      type="date"
      min="2000-01-01"
      max="2099-12-31"
      disabled={disabled}
      value={value}
      // While a day is typed the browser gives no value; drawing that back would wipe what was typed so far.
      onInput={({ currentTarget: { value: day, validity } }) => {
        if (!validity?.badInput) onDay(day);
      }}
      onBlur={onLeave}
    />
  );
}

function Dates(props: Part) {
  const { draft, change, problemOf, leave } = props;
  return (
    <fieldset>
      <legend>{t('hand.dates')}</legend>
      <p class="soft">{t('hand.datesHint')}</p>
      <div class="fields">
        {datesOf(draft.shop).map((name: DateName) => (
          <Field
            key={name}
            name={name}
            label={t(`hand.date.${name}`)}
            hint={name in DATE_HINTS ? t(DATE_HINTS[name as keyof typeof DATE_HINTS]) : undefined}
            problem={problemOf(name)}
          >
            {(own) => (
              <DayInput
                own={own}
                value={name === 'paid' && draft.paidSame ? draft.placed : draft[name]}
                disabled={name === 'paid' && draft.paidSame}
                onDay={(day) => change({ [name]: day })}
                onLeave={() => leave(name)}
              />
            )}
          </Field>
        ))}
        <label class="tick wide">
          <input
            type="checkbox"
            name="paidSame"
            checked={draft.paidSame}
            onChange={(event) => change({ paidSame: event.currentTarget.checked })}
          />
          <span>{t('hand.paidSame')}</span>
        </label>
      </div>
    </fieldset>
  );
}

function Rules({ draft, change, choices, moment }: Part & { choices: readonly Rule[]; moment: Moment }) {
  if (!draft.shop) return null;
  const tick = (id: string, on: boolean) =>
    change({ unticked: on ? draft.unticked.filter((other) => other !== id) : [...draft.unticked, id] });
  return (
    <fieldset>
      <legend>{t('hand.rules')}</legend>
      <p class="soft">{t(choices.length ? 'hand.rulesHint' : 'hand.rulesNone')}</p>
      <ul>
        {choices.map(({ id, right, length, sources, checkedOn }) => {
          const because = {
            rule: id,
            count: length?.count ?? ([0, null] as [number, null]),
            sources: [...sources],
            checkedOn,
          };
          return (
            <li key={id} class="choice">
              <label class="tick">
                <input
                  type="checkbox"
                  name={`rule-${id}`}
                  checked={!draft.unticked.includes(id)}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
                <span>
                  <b>{t(`right.${part(right)}`)}</b>
                  {ruleText(because)}
                </span>
              </label>
              <div class="cc-rule choice-source">
                <RuleOrigin because={because} moment={moment} />
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

const NONE: LastDay = { right: '', day: '' };

function LastDays(props: Part) {
  const { draft, change, problemOf, leave } = props;
  const rows = draft.lastDays.length ? draft.lastDays : [NONE];
  const set = (index: number, more: Partial<LastDay>) =>
    change({ lastDays: rows.map((row, at) => (at === index ? { ...row, ...more } : row)) });
  const problem = problemOf('lastDays');
  return (
    <fieldset aria-describedby={problem && 'hand-lastDays-problem'}>
      <legend>{t('hand.lastDays')}</legend>
      <p class="soft">{t('hand.lastDaysHint')}</p>
      {rows.map(({ right, day }, index) => {
        const more = index ? index + 1 : '';
        return (
          <div class="fields" key={index}>
            <Field
              name={`lastRight${more}`}
              label={t('hand.lastRight')}
              problem={problemOf(`lastRight${index}`)}
            >
              {(own) => (
                <select
                  {...own}
                  value={right}
                  onChange={(event) => set(index, { right: event.currentTarget.value as Right | '' })}
                  onBlur={() => leave(`lastRight${index}`)}
                >
                  <option value="">{t('hand.lastRightChoose')}</option>
                  {ORDER_RIGHTS.map((name) => (
                    <option key={name} value={name}>
                      {t(`right.${part(name)}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field name={`lastDay${more}`} label={t('hand.lastDay')} problem={problemOf(`lastDay${index}`)}>
              {(own) => (
                <DayInput
                  own={own}
                  value={day}
                  onDay={(to) => set(index, { day: to })}
                  onLeave={() => leave(`lastDay${index}`)}
                />
              )}
            </Field>
          </div>
        );
      })}
      {problem && <ProblemText id="hand-lastDays-problem" problem={problem} />}
      <p class="links">
        {rows.length < ORDER_RIGHTS.length && (
          <button type="button" class="link" onClick={() => change({ lastDays: [...rows, NONE] })}>
            {t('hand.more')}
          </button>
        )}
        {rows.length > 1 && (
          <button type="button" class="link" onClick={() => change({ lastDays: rows.slice(0, -1) })}>
            {t('hand.less')}
          </button>
        )}
      </p>
    </fieldset>
  );
}

/** The last safe days that the entries give, and what is missing for others. */
function Result({ draft, context }: { draft: Draft; context: FormContext }) {
  const { windows, missing } = previewOf(draft, context);
  const { now, zone } = context;
  return (
    <section class="result" aria-live="polite">
      <h2>{t('hand.preview')}</h2>
      {!windows.length && !missing.length && <p class="soft">{t('hand.previewEmpty')}</p>}
      <ul>
        {windows.map((window) => {
          const state = stateOf(window, now);
          return (
            <li
              key={`${window.right} ${window.rule}`}
              class={`result-row cc-${state}`}
              data-testid="preview"
              data-right={window.right}
              data-rule={window.rule}
              data-until={window.closes ? new Date(window.closes.earliest).toISOString() : undefined}
            >
              <Icon state={state} left={(window.closes?.earliest ?? now) - now} />
              <span>{t(`right.${part(window.right)}`)}</span>
              <b>{timeOf(window, { now, zone })}</b>
            </li>
          );
        })}
        {missing.map(({ right, rule, from }) => (
          <li
            key={rule}
            class="result-row cc-unknown"
            data-testid="preview"
            data-right={right}
            data-rule={rule}
          >
            <Icon state="unknown" left={0} />
            <span>{t(`right.${part(right)}`)}</span>
            <span>
              {t('hand.notYet')}
              <small>{t(`hand.needs.${part(from as keyof typeof NEEDED)}`)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a buyer's window of an order counts from; steps of disputes are none of it. */
const NEEDED = {
  ...{ placed: 1, paid: 1, shipped: 1, delivered: 1, completed: 1, estimated: 1, 'protection-end': 1 },
} as const;

export interface OrderFormProps extends Moment {
  draft: Draft;
  settings: Settings;
  rules: readonly Rule[];
  /** Of an order that is edited: the form as it was. Shop and number are fixed then. */
  before?: Draft | undefined;
  /** The order of this name is known already. */
  known: (key: OrderKey) => OrderView | undefined;
  onDraft: (draft: Draft) => void;
  onTell: (key: OrderKey, facts: readonly Told[], add: boolean) => Promise<boolean>;
  onSaved: (key: OrderKey) => void;
  onBack: () => void;
  onClear: () => void;
}

/** Adds an order by hand, or changes one that was added so. */
export function OrderForm(props: OrderFormProps) {
  const { draft, settings, rules, before, now, zone, onDraft } = props;
  const context: FormContext = { now, zone, settings, rules };
  const [left, setLeft] = useState<ReadonlySet<FormField>>(new Set());
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState<'saving' | 'failed' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const problems = problemsOf(draft, context);
  const count = Object.keys(problems).length;
  const part_: Part = {
    draft,
    change: (more) => onDraft({ ...draft, ...more }),
    problemOf: (name) => (tried || left.has(name) ? problems[name] : undefined),
    // An entry that was only passed by is not wrong yet.
    leave: (name) => {
      const value = name in draft ? Reflect.get(draft, name) : 'typed';
      if (value !== '') setLeft(new Set([...left, name]));
    },
  };
  const key = keyOf(draft);
  const known = key && !before ? props.known(key) : undefined;

  const save = async (event: Event) => {
    event.preventDefault();
    if (saving === 'saving') return;
    setTried(true);
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? [])];
    const half = inputs.find((input) => input.validity?.badInput);
    if (half || count || !key) {
      // After the problems were drawn.
      setTimeout(() => {
        (half ?? form.current?.querySelector<HTMLElement>('[aria-invalid=true]'))?.focus();
      });
      half?.reportValidity();
      return;
    }
    const facts = before ? changesOf(before, draft, context) : factsOf(draft, context);
    const back: Told[] = known?.order.facts.removed?.value ? [{ field: 'removed', value: false }] : [];
    setSaving('saving');
    const stored = await props.onTell(key, [...facts, ...back], !before);
    setSaving(stored ? null : 'failed');
    if (stored) props.onSaved(key);
  };

  return (
    <article class="order hand">
      <Back onBack={props.onBack} />
      <header class="order-head">
        <h1 ref={heading} tabIndex={-1}>
          {t(before ? 'hand.edit' : 'hand.title')}
        </h1>
        {!before && <p class="soft">{t('hand.lead')}</p>}
      </header>
      <form ref={form} data-testid="order-form" noValidate onSubmit={(event) => void save(event)}>
        <What {...part_} fixed={!!before} />
        {known && !known.order.facts.removed?.value && <p class="note">{t('hand.known')}</p>}
        <Dates {...part_} />
        <Rules {...part_} choices={offered(choicesOf(rules, draft.shop), settings)} moment={{ now, zone }} />
        <LastDays {...part_} />
        <Result draft={draft} context={context} />
        <div class="actions">
          <button
            type="submit"
            class="cc-btn cc-main"
            data-testid="order-save"
            disabled={saving === 'saving'}
          >
            {t(saving === 'saving' ? 'hand.saving' : before ? 'hand.saveEdit' : 'hand.save')}
          </button>
          {!before && !isEmpty(draft) && (
            <button type="button" class="cc-btn" onClick={props.onClear}>
              {t('hand.clear')}
            </button>
          )}
        </div>
        <p class={saving === 'failed' || (tried && count) ? 'failed' : 'soft'} role="status">
          {saving === 'failed' ? t('hand.failed') : tried && count > 0 && plural('hand.fix', count)}
        </p>
      </form>
    </article>
  );
}
