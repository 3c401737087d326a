import { useEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../lib/domain/fold';
import { part, plural, t } from '../../lib/i18n';
import { allTips, firstTips, otherTips, stagesOf, type TipId } from '../../lib/scam/tips';
import { TipWords } from './TipWords';

/** The tips in whose words all of those that are searched for stand, in any order, with or without accents. */
export function found(query: string, shop: string): ReadonlySet<TipId> {
  const wanted = fold(query)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return new Set(
    allTips.filter((id) => {
      const said = [t(`tip.${id}.title`, { shop }), t(`tip.${id}.reads`), t(`tip.${id}.answer`, { shop })];
      const text = fold(said.join(' ')).text;
      return wanted.every((word) => text.includes(word));
    }),
  );
}

const isTip = (id: string): id is TipId => (allTips as readonly string[]).includes(id);

/** The stages at which a trick is tried. */
function whenOf(id: TipId): string[] {
  const names = stagesOf(id).map((stage) => t(`tips.stage.${part(stage)}`));
  return names.length ? names : [t('tips.stage.any')];
}

interface ListProps {
  title: string;
  ids: readonly TipId[];
  shown: ReadonlySet<TipId>;
  /** The one that the address names. */
  named: TipId | null;
  shop: string;
}

function List({ title, ids, shown, named, shop }: ListProps) {
  const listed = ids.filter((id) => shown.has(id));
  if (!listed.length) return null;
  return (
    <section>
      <h2>{title}</h2>
      {listed.map((id) => (
        <article key={id} id={id} class="tips-one" data-testid="tip" tabIndex={-1} data-named={id === named}>
          <h3>
            <a href={`#${id}`}>{t(`tip.${id}.title`, { shop })}</a>
          </h3>
          <p class="soft parts">
            {whenOf(id).map((name) => (
              <span key={name}>{name}</span>
            ))}
          </p>
          <TipWords id={id} shop={shop} />
        </article>
      ))}
    </section>
  );
}

export interface TipsPageProps {
  shop: string;
  onPrint: () => void;
}

/** Every known trick with its safe answer: to search, to print, and to link to (`#ID`). */
export function TipsPage({ shop, onPrint }: TipsPageProps) {
  const [query, setQuery] = useState('');
  const [named, setNamed] = useState<TipId | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = found(query, shop);

  // The list is drawn after the browser has looked for the place that the address names.
  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1);
      if (!isTip(id)) return;
      setQuery('');
      setNamed(id);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (!named) return;
    const place = document.getElementById(named);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [named]);

  const clear = () => {
    setQuery('');
    field.current?.focus();
  };
  return (
    <main class="tips-page">
      <header>
        <h1>{t('tips.page.title')}</h1>
        <p class="soft">{t('tips.intro')}</p>
        <div class="tips-search">
          <label>
            <span>{t('tips.page.search')}</span>
            <input
              ref={field}
              type="search"
              data-testid="tips-search"
              placeholder={t('tips.page.hint')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <button type="button" class="cc-btn" data-testid="tips-print" onClick={onPrint}>
            {t('tips.page.print')}
          </button>
        </div>
        <p role="status" class="soft" data-testid="tips-count">
          {plural('tips.page.count', shown.size)}
        </p>
      </header>
      {!shown.size && (
        <p>
          {t('tips.page.none')}{' '}
          <button type="button" class="link" data-testid="tips-all" onClick={clear}>
            {t('tips.page.all')}
          </button>
        </p>
      )}
      <List title={t('tips.first')} ids={firstTips} shown={shown} named={named} shop={shop} />
      <List title={t('tips.others')} ids={otherTips} shown={shown} named={named} shop={shop} />
    </main>
  );
}
