import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName } from '../browsers/find';

/** A path below `.output`. */
export const outputDir = (...parts: string[]): string =>
  resolve(import.meta.dirname, '../../.output', ...parts);

/** The folder of a build, which must be there. */
export function buildDir(which: BrowserName, build: 'product' | 'e2e'): string {
  const folder = `${which === 'chromium' ? 'chrome' : 'firefox'}-mv3${build === 'e2e' ? '-e2e' : ''}`;
  const dir = outputDir(folder);
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error(
      `There is no build in .output/${folder}. Run: npm run build${build === 'e2e' ? ':e2e' : ''}`,
    );
  }
  return dir;
}

/** A new empty profile. Not in the system's temporary folder, which browsers from a snap cannot see. */
export function newProfile(name: string): string {
  mkdirSync(outputDir('profiles'), { recursive: true });
  return mkdtempSync(outputDir('profiles', `${name}-`));
}

/** Removes a profile. Browsers write into theirs for a moment after they are gone; Node's own retries do not help then. */
export async function removeProfile(profile: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await rm(profile, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries >= 25) throw error;
      await sleep(200);
    }
  }
}
