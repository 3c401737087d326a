// npx jiti tests/changes/show.ts 'banners + texts split' 2026-09-20-list-one-line SEED [--html] [--json]
// What one model gives after some changes: what is not right, what was told, and the changed page itself.
import { change, changesOf } from './changes';
import { models } from './models';
import { readings } from './reading';
import { Figures, round } from './rounds';

const [name = '', model = '', seed = ''] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const found = models().find((one) => one.name === model);
if (!found) throw new Error(`No model "${model}" in tests/pages/aliexpress`);
const changes = changesOf(name);
const changed = change(found, changes, seed);
if (!changed) {
  console.log('Nothing to change there.');
} else {
  if (process.argv.includes('--html')) console.log(changed.doc?.body.outerHTML);
  if (process.argv.includes('--json')) console.log(JSON.stringify(changed.answer, null, 1));
  for (const [readers, { problems }] of Object.entries(readings(changed))) {
    console.log(
      `${readers}: told`,
      problems.map((one) => `${one.code} ${one.field ?? ''} ${one.order ?? ''} ${one.detail ?? ''}`.trim()),
    );
  }
  const figures = new Figures();
  round(figures, found, changes, seed);
  console.table(
    figures.misses.map(({ readers, order, field, outcome, expected, got }) => ({
      readers,
      order,
      field,
      outcome,
      expected,
      got,
    })),
  );
}
