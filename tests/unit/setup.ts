import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(
  await parseMessagesFile(resolve(import.meta.dirname, '../../lib/i18n/locales/en.yml')),
);

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no i18n: English, from the same file that the build reads.
  const i18n = fakeBrowser.i18n as unknown as Record<string, unknown>;
  i18n.getUILanguage = () => 'en';
  i18n.getMessage = (key: string, substitutions: string | string[] = []) => {
    const list = [substitutions].flat();
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => list[Number(n) - 1] ?? '');
  };
});
