import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/**
 * Gives the extension's words to a process that is no browser: English, from the file that the build reads. Has to be
 * done before anything of lib/ is loaded.
 */
export async function installWords(): Promise<void> {
  const file = resolve(import.meta.dirname, '../../lib/i18n/locales/en.yml');
  const messages = generateChromeMessages(await parseMessagesFile(file));
  const getMessage = (key: string, substitutions: string | string[] = []) => {
    const list = [substitutions].flat();
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => list[Number(n) - 1] ?? '');
  };
  Object.assign(globalThis, { chrome: { i18n: { getMessage, getUILanguage: () => 'en' } } });
}
