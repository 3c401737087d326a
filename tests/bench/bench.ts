// npm run bench                    all benches; half an hour
// npm run bench -- NAME            one: reading, mutation, deadlines, warnings, pages, scam
// npm run bench -- NAME --runs=9   each figure as the median of nine runs rather than five
// Before anything opens a database: Dexie looks for one when it is loaded.
import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { outputDir } from '../e2e/paths';
import { deadlines } from './deadlines';
import { mutation } from './mutation';
import { pages } from './pages';
import { reading } from './reading';
import { scam } from './scam';
import { type Bench, isReport, type Tables } from './table';
import { warnings } from './warnings';

const benches: Record<string, Bench> = { reading, mutation, deadlines, warnings, pages, scam };

const names = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length) {
  process.stderr.write(`No bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  mkdirSync(outputDir('bench'), { recursive: true });
  for (const name of names.length ? names : Object.keys(benches)) {
    const measured = await (benches[name] as Bench)();
    const report = isReport(measured) ? measured : null;
    const tables = report?.tables ?? (Array.isArray(measured) ? { [name]: measured } : (measured as Tables));
    for (const [title, rows] of Object.entries(tables)) {
      process.stdout.write(`\n${title}\n`);
      console.table(rows);
    }
    writeFileSync(
      outputDir('bench', `${name}.json`),
      JSON.stringify({ bench: name, ...(report?.figures ?? { tables }) }, null, 2),
    );
  }
}
