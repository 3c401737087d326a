import { defineConfig } from '@playwright/test';

/**
 * Two files at a time, each with a browser of its own: much of a test is waiting for what the extension does by the clock.
 * Within a file tests go one after the other, since most groups share a browser. Four files at a time on two cores would
 * starve browsers of which some tests want an answer within seconds.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  retries: 0,
  reporter: [['list']],
  outputDir: '../../.output/e2e',
});
