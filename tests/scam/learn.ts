import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judge, judgeOf } from '../../lib/scam/judge';
import { ROW, scalesOf, weigh } from '../../lib/scam/weigh';
import { tricks } from '../../lib/scam/words';
import { KINDS, learn } from './learning';
import { messagesOf } from './score';

// npm run learn            learns the weights (lib/scam/weights.json) from the tuning half
// npm run learn -- --try   learns from two thirds of it and prints what it makes of the rest, writing nothing

const judging = judgeOf(tricks.kinds, tricks.concepts, tricks.frames);
const all = messagesOf('tuning').map(({ kind, text }) => {
  const { marks, wordings } = judge(text, judging);
  return { of: kind ? KINDS.indexOf(kind) : KINDS.length, marks, wordings };
});

const share = <T>(list: readonly T[], is: (one: T) => boolean) =>
  `${((100 * list.filter(is).length) / list.length).toFixed(1)} %`;

if (process.argv.includes('--try')) {
  for (let part = 0; part < 3; part++) {
    const scales = scalesOf(learn(all.filter((_, i) => i % 3 !== part)));
    const judged = all
      .filter((_, i) => i % 3 === part)
      .map(({ of, marks, wordings }) => ({ of, ...weigh(marks, wordings, scales) }));
    const tricks = judged.filter(({ of }) => of < KINDS.length);
    const harmless = judged.filter(({ of }) => of === KINDS.length);
    for (const least of [0.3, 0.5, 0.8])
      console.log(
        `part ${part + 1}, from ${least} on: tricks ${share(tricks, ({ trick }) => trick >= least)}, harmless ${share(harmless, ({ trick }) => trick >= least)}, kind ${share(tricks, ({ of, kind }) => kind === KINDS[of])}`,
      );
  }
} else {
  const weights = learn(all);
  const lines = Object.entries(weights.of).map(
    ([name, own]) => `    ${JSON.stringify(name)}: ${JSON.stringify(own)}`,
  );
  const rest = Object.entries(weights).flatMap(([name, own]) =>
    name === 'of' ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(own)}`],
  );
  const text = `{\n${rest.join(',\n')},\n  "of": {\n${lines.join(',\n')}\n  }\n}\n`;
  writeFileSync(resolve(import.meta.dirname, '../../lib/scam/weights.json'), text);
  const said = Math.floor((weights.wordings.packed.length * 3) / 4 / ROW);
  const counts = `${all.length} messages, ${lines.length} meanings, ${said} wordings`;
  process.stdout.write(`${counts}, ${text.length} bytes\n`);
}
