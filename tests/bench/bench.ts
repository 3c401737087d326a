// npm run bench                 all benches
// npm run bench -- NAME         one: reading, deadlines
import { mkdirSync, writeFileSync } from 'node:fs';
import { outputDir } from '../e2e/paths';
import { deadlines } from './deadlines';
import { reading } from './reading';
import type { Bench } from './table';

const benches: Record<string, Bench> = { reading, deadlines };

const names = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length) {
  process.stderr.write(`No bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  mkdirSync(outputDir('bench'), { recursive: true });
  for (const name of names.length ? names : Object.keys(benches)) {
    const rows = await (benches[name] as Bench)();
    process.stdout.write(`\n${name}\n`);
    console.table(rows);
    writeFileSync(outputDir('bench', `${name}.json`), JSON.stringify({ bench: name, rows }, null, 2));
  }
}
