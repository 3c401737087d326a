import { figuresOf, isFlagged, judged, messagesOf } from './score';

// npm run tricks                     the figures of the tuning half, by kind and by language
// npm run tricks -- KIND … [LANG …]  what of these kinds was missed or named otherwise; `harmless` is a kind too
//
// Every other message is held back: its text is shown with `--held` only, so that words can be written for the one half and
// their worth be seen at the other.

const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const showsHeld = process.argv.includes('--held');
const all = judged(messagesOf('tuning')).map((one, i) => ({ ...one, isHeld: i % 2 === 1 }));
const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);
const line = (name: string, list: typeof all) => {
  const { recall, rightKind, dangerPrecision, harmlessFlagged } = figuresOf(list);
  const held = figuresOf(list.filter(({ isHeld }) => isHeld));
  const heldBack = Number.isNaN(held.recall.share) ? held.harmlessFlagged : held.recall;
  console.log(
    `${name.padEnd(30)} held back ${percent(heldBack.share).padStart(7)}  recall ${percent(recall.share).padStart(7)}  kind ${percent(rightKind.share).padStart(7)}  danger right ${percent(dangerPrecision.share).padStart(7)}  harmless flagged ${percent(harmlessFlagged.share).padStart(7)}`,
  );
};

const langs = asked.filter((one) => one.length === 2);
const kinds = asked.filter((one) => one.length > 2);
if (!asked.length) {
  for (const kind of [...new Set(all.map((one) => one.kind))])
    line(
      kind ?? 'harmless',
      all.filter((one) => one.kind === kind),
    );
  console.log();
  for (const lang of [...new Set(all.map((one) => one.language))])
    line(
      lang,
      all.filter((one) => one.language === lang),
    );
  console.log();
  line('all', all);
} else
  for (const one of all) {
    if (one.isHeld !== showsHeld) continue;
    if (langs.length && !langs.includes(one.language)) continue;
    const name = one.kind ?? 'harmless';
    if (kinds.length && !kinds.includes(name)) continue;
    const ids = one.verdict.signals.map(({ id, level, words }) => `${id} ${level} [${words.join(' | ')}]`);
    const isWrong = one.kind ? !one.verdict.signals.some(({ id }) => id === one.kind) : isFlagged(one);
    if (isWrong)
      console.log(
        `${isFlagged(one) ? 'OTHER' : 'NONE '} ${name} ${one.language}: ${one.text}\n        ${ids.join('; ')}`,
      );
  }
