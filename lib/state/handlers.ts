import { saveCalendar } from './calendar';
import { copyDiagnosis, diagnose, saveDiagnosis } from './diagnostics';
import { dismissFault } from './faults';
import { followHistory, newId } from './history';
import { followOrders } from './live';
import { saveExport } from './save';
import { saveSettings, saySettled, sendTest, tell } from './saying';

/** What the pages of the extension can do. */

const both = {
  onTell: tell,
  onSettings: saveSettings,
  onRetry: followOrders,
  onCalendar: saveCalendar,
  onTest: sendTest,
  onDismiss: dismissFault,
};

export const popupHandlers = { ...both, onSettled: saySettled, onFollow: followHistory, newId };

export const dashboardHandlers = {
  ...both,
  onExport: saveExport,
  onDiagnose: diagnose,
  onSaveText: saveDiagnosis,
  onCopyText: copyDiagnosis,
};
