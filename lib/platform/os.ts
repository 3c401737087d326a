import { browser } from './browser';

/** The system that shows the notifications; each has its own switches that keep them away. */
export type Os = 'windows' | 'mac' | 'linux' | 'chromeos' | 'android' | 'other';

const NAMES: Record<string, Os> = { win: 'windows', mac: 'mac', linux: 'linux', cros: 'chromeos' };

/** The system that the browser runs on. */
export async function systemOf(): Promise<Os> {
  const { os } = await browser.runtime.getPlatformInfo();
  return NAMES[os] ?? (os === 'android' ? 'android' : 'other');
}

/** The browser and its version, as it calls itself to every page: `Firefox 142`. */
export function browserName(): string {
  const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
  // Edge and others name Chrome as well.
  const found = /(Firefox|Edg|OPR)\/(\d+)/.exec(agent) ?? /(Chrome)\/(\d+)/.exec(agent);
  return found ? `${found[1]} ${found[2]}` : 'other';
}
