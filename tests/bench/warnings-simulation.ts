import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** What so many schedules came to. */
export interface Simulated {
  /** Of the first schedule; the others follow it one by one. */
  seed: number;
  schedules: number;
  wakeUps: number;
  /** Lives of the background that were ended. */
  kills: number;
  /** Wake-ups that were killed at every await in turn, and the awaits of those. */
  chains: number;
  awaits: number;
  due: number;
  told: number;
  /** Told again where that is allowed. */
  again: number;
  violations: number;
  /** Of schedules in which something was violated: what, the schedule in words, and all that was shown. */
  wrong: string[];
}

interface Line {
  seed: number;
  figures: Omit<Simulated, 'seed' | 'schedules' | 'violations' | 'wrong'> | null;
  promises: string[];
  wrong: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const FIGURES = ['wakeUps', 'kills', 'chains', 'awaits', 'due', 'told', 'again'] as const;

/** One process that plays every `step`th schedule; `heard` gets each line. Rejects where it ends in an error. */
function playing(from: number, count: number, step: number, heard: (line: Line) => void): Promise<void> {
  const jiti = resolve(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs');
  const args = [resolve(ROOT, 'tests/simulation/worker.ts'), from, count, step].map(String);
  // WXT alone resolves this name.
  const alias = JSON.stringify({ '#i18n': resolve(ROOT, '.wxt/i18n/index.ts') });
  const child = spawn(process.execPath, [jiti, ...args], {
    cwd: ROOT,
    env: { ...process.env, JITI_ALIAS: alias },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => heard(JSON.parse(line)));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`simulation ended with ${code}`))));
  });
}

/**
 * Plays so many fresh schedules of a simulated browser, one process a core. `seed` is that of the first; without one it
 * is drawn, and printed. Violations are told on stderr as they come, and returned.
 */
export async function simulate(runs: number, seed = Math.floor(Math.random() * 1e9)): Promise<Simulated> {
  process.stderr.write(`warnings: ${runs} schedules from seed ${seed}\n`);
  const sum: Simulated = {
    ...{ seed, schedules: 0, wakeUps: 0, kills: 0, chains: 0, awaits: 0, due: 0, told: 0, again: 0 },
    ...{ violations: 0, wrong: [] },
  };
  const heard = ({ seed: own, figures, promises, wrong }: Line) => {
    sum.schedules++;
    for (const name of FIGURES) sum[name] += figures?.[name] ?? 0;
    sum.violations += promises.length;
    if (wrong) {
      sum.wrong.push(wrong);
      process.stderr.write(`seed ${own}: ${wrong.split('\n')[0]}\n`);
    }
    if (sum.schedules % 100 === 0) process.stderr.write(`warnings: ${sum.schedules} of ${runs}\n`);
  };
  const processes = Math.min(availableParallelism(), runs);
  await Promise.all(
    Array.from({ length: processes }, (_, n) =>
      playing(seed + n, Math.ceil((runs - n) / processes), processes, heard),
    ),
  );
  return sum;
}
