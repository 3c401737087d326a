import { language } from '../i18n';
import { localDay } from '../i18n/format';
import { now, viewerZone } from '../platform/clock';
import { send } from '../platform/messages';
import { browserName, systemOf } from '../platform/os';
import { version } from '../platform/tabs';
import { pageHealth } from '../store';
import { saveFile } from './file';

/** Makes the text for a bug report from what is stored and what is open now; nothing is sent anywhere. */
export async function diagnose(): Promise<{ text: string; pages: number; cut: boolean }> {
  // Most visits of the page make none, so what makes one is loaded only then.
  const [{ reportOf }, health, { pages, answers }, system] = await Promise.all([
    import('../diagnostics'),
    // A database that does not open is a reason for a report, not against one.
    pageHealth().catch(() => []),
    send('shapes', {}),
    systemOf(),
  ]);
  const about = {
    ...{ version: version(), browser: browserName(), system },
    ...{ languages: [...navigator.languages], language: language() },
  };
  return { ...reportOf({ now: now(), about, health, pages, answers }), pages: pages.length };
}

/** Saves that text as a file; gives back its name. */
export async function saveDiagnosis(text: string): Promise<string> {
  const name = `claimclock-diagnostics-${localDay(now(), viewerZone())}.json`;
  return saveFile(name, text, 'application/json');
}
