import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Real payloads, beside the project and no part of it. */
const FOLDER = process.env.CLAIMCLOCK_CAPTURES ?? resolve(import.meta.dirname, '../../../shared/captures');

/** Whether the captures are here; tests on them skip where they are not, under a name that says so. */
export const hasCaptures = existsSync(resolve(FOLDER, 'aliexpress/INDEX.tsv'));

/** One real payload. */
export function capture(name: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, 'aliexpress', name), 'utf8'));
}
