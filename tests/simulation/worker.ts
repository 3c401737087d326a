// Plays the schedules of some seeds in a process of its own: jiti tests/simulation/worker.ts FROM COUNT STEP
// One line of JSON a schedule: {seed, figures, wrong}. Started by tests/bench/warnings-simulation.ts.
import { installWords } from './words';

await installWords();
const { play, report } = await import('./play');
const { scheduleOf } = await import('./schedule');

const [from = 1, count = 1, step = 1] = process.argv.slice(2).map(Number);
for (let n = 0; n < count; n++) {
  const seed = from + n * step;
  const schedule = scheduleOf(seed);
  try {
    const outcome = await play(schedule);
    const { figures, violations } = outcome;
    const promises = violations.map(({ promise }) => promise);
    const wrong = report(schedule, outcome);
    process.stdout.write(`${JSON.stringify({ seed, figures, promises, wrong })}\n`);
    await outcome.browser.dispose();
  } catch (error) {
    const wrong = `seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`;
    process.stdout.write(`${JSON.stringify({ seed, figures: null, promises: ['no exception'], wrong })}\n`);
  }
}
