// npm run mutate                 every rule with every small mistake; some seconds
// npm run mutate -- AE-SELLER    only rules whose id contains that
// npm run mutate -- --no-oracle  by data and situations alone
// npm run mutate -- --oracle     asks the oracle about all mutants of AliExpress' rules too; some minutes more
import { rules } from '../../lib/rules';
import { complaints, inOracle, inSituations, judgeOf } from './judge';
import { type Mutant, mutantsOf } from './mutants';

const args = process.argv.slice(2);
const only = args.find((one) => !one.startsWith('-')) ?? '';
const askOracle = args.includes('--oracle');
const withOracle = !args.includes('--no-oracle');

const print = (text: string) => process.stdout.write(`${text}\n`);

const wrong = complaints(rules, withOracle);
if (wrong.length) {
  print(`The rules as they are do not pass:\n  ${wrong.join('\n  ')}`);
  process.exit(1);
}

interface Row {
  mutants: number;
  data: number;
  situations: number;
  oracle: number;
  survived: number;
  /** How many of all the situations notice, whoever came first. */
  'situations alone': number;
  /** Likewise the oracle, where it was asked. */
  'oracle alone'?: number;
}

const kinds = new Map<string, Row>();
const survivors: Mutant[] = [];
const row = (): Row => ({
  ...{ mutants: 0, data: 0, situations: 0, oracle: 0, survived: 0, 'situations alone': 0 },
  ...(askOracle && { 'oracle alone': 0 }),
});
const all = row();

for (const mutant of mutantsOf(rules)) {
  if (!mutant.rule.id.includes(only)) continue;
  const own = kinds.get(mutant.kind) ?? row();
  kinds.set(mutant.kind, own);
  const judge = judgeOf(mutant, withOracle);
  const alone = judge === 'situations' || (judge === 'data' && inSituations(mutant));
  const oracle = askOracle && inOracle(mutant);
  for (const counted of [own, all]) {
    counted.mutants++;
    counted[judge ?? 'survived']++;
    if (alone) counted['situations alone']++;
    if (oracle) counted['oracle alone'] = (counted['oracle alone'] ?? 0) + 1;
  }
  if (!judge) survivors.push(mutant);
}

console.table({ ...Object.fromEntries(kinds), all });
if (survivors.length) {
  print(`\n${survivors.length} mutants that nobody notices:`);
  for (const { name } of survivors) print(`  ${name}`);
  process.exitCode = 1;
} else {
  print('\nEvery mutant is noticed.');
}
