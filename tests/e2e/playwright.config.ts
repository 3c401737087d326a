import { defineConfig } from '@playwright/test';

// One at a time: each test has a browser to itself, and two cores are enough for that.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  retries: 0,
  reporter: [['list']],
  outputDir: '../../.output/e2e',
});
