import { plural, t } from '../../lib/i18n';
import { listed } from '../../lib/i18n/format';
import type { KindId, Verdict } from '../../lib/scam';
import { LevelSign } from './LevelSign';
import { levelClass } from './level';

/** How many of the words that caused a signal are quoted with it, and how long they may be. */
const QUOTED = 3;
const LONGEST_QUOTE = 80;

/** Words in quotation marks of the interface; they themselves may run the other way. */
function Quoted({ words }: { words: string }) {
  const [before, after] = t('why.quote', { text: '\n' }).split('\n');
  return (
    <>
      {before}
      <bdi>{words}</bdi>
      {after}
    </>
  );
}

/** The words that caused a signal, once each. */
function Words({ words }: { words: readonly string[] }) {
  const all = new Set(words.map((word) => word.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE)));
  return (
    <p class="cc-words">
      {listed([...all].slice(0, QUOTED)).map(({ text, isItem }, n) =>
        isItem ? <Quoted key={`${n}`} words={text} /> : text,
      )}
    </p>
  );
}

interface Told {
  id: KindId;
  level: Verdict['level'];
  words: readonly string[];
}

/** What a message asks for. Too long a wait is the order's own to say: the words alone are nothing unusual. */
function toldOf({ signals, level }: Verdict): readonly Told[] {
  return signals.length || level === 'none' ? signals : [{ id: 'stall_until_expiry', level, words: [] }];
}

/** What a message asks for, the words that say so, and what to do about each. */
export function Signals({ verdict, shop }: { verdict: Verdict; shop: string }) {
  const told = toldOf(verdict);
  if (!told.length) return null;
  return (
    <section>
      <h3>{plural('check.signals', told.length)}</h3>
      <ul class="cc-asks">
        {told.map(({ id, level, words }) => (
          <li key={id} class={levelClass[level]} data-testid="check-signal" data-kind={id} data-level={level}>
            <LevelSign level={level} />
            <div>
              <h4>{t(`tip.${id}.title`, { shop })}</h4>
              {words.length > 0 && <Words words={words} />}
              <p>
                <b>{t('check.do')}</b> {t(`tip.${id}.answer`, { shop })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
