import { localDay } from '../i18n/format';
import { now, viewerZone } from '../platform/clock';
import { exportAll } from '../store';

/** Saves everything that is stored as a file, through the browser's own download; gives back the name of the file. */
export async function saveExport(): Promise<string> {
  const at = now();
  const zone = viewerZone();
  const json = JSON.stringify(await exportAll(at, zone), null, 2);
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `claimclock-${localDay(at, zone)}.json`;
  link.click();
  // The browser reads the address some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
}
