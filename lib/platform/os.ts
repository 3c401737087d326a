import { browser } from './browser';

/** The system that shows the notifications; each has its own switches that keep them away. */
export type Os = 'windows' | 'mac' | 'linux' | 'chromeos' | 'android' | 'other';

const NAMES: Record<string, Os> = { win: 'windows', mac: 'mac', linux: 'linux', cros: 'chromeos' };

/** The system that the browser runs on. */
export async function systemOf(): Promise<Os> {
  const { os } = await browser.runtime.getPlatformInfo();
  return NAMES[os] ?? (os === 'android' ? 'android' : 'other');
}
