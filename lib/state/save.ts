import { localDay } from '../i18n/format';
import { now, viewerZone } from '../platform/clock';
import { exportAll } from '../store';
import { saveFile } from './file';

/** Saves everything that is stored as a file; gives back its name. */
export async function saveExport(): Promise<string> {
  const at = now();
  const zone = viewerZone();
  const json = JSON.stringify(await exportAll(at, zone), null, 2);
  return saveFile(`claimclock-${localDay(at, zone)}.json`, json, 'application/json');
}
