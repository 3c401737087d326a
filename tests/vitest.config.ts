import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What counts days runs once more on machines in each of these zones: Cairo and Beirut leave out a midnight every spring. */
const ZONES = [
  ...['UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kolkata', 'America/Los_Angeles'],
  ...['Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Beirut'],
];
const COUNTS_DAYS = ['tests/unit/deadlines/**/*.test.{ts,tsx}', 'tests/unit/domain/calendar.test.ts'];

const shared = {
  environment: 'happy-dom' as const,
  setupFiles: ['tests/unit/setup.ts'],
  restoreMocks: true,
  // No test measures time; a machine with other work takes several times as long as a quiet one.
  testTimeout: 60_000,
};

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [WxtVitest()],
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: COUNTS_DAYS },
      },
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          ...shared,
          ...{ name: zone, include: COUNTS_DAYS, env: { TZ: zone } },
          // Processes: a thread keeps the zone of the process it began in. One for all files of a zone, which is quicker.
          ...{ pool: 'forks' as const, isolate: false },
        },
      })),
    ],
  },
});
