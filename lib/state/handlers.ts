import type { OrderKey } from '../domain/view';
import { copyText } from '../platform/clipboard';
import { saveCalendar } from './calendar';
import { diagnose, saveDiagnosis } from './diagnostics';
import { followEvidence, keepAgain, keepMessage, unkeepMessage } from './evidence';
import { dismissFault } from './faults';
import { followHistory, newId } from './history';
import { judgeMessage } from './judge';
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

/** Follows all that belongs to the order that is open. */
function follow(key: OrderKey | null) {
  followHistory(key);
  followEvidence(key);
}

export const popupHandlers = {
  ...both,
  onSettled: saySettled,
  onFollow: follow,
  onJudge: judgeMessage,
  onKeep: keepMessage,
  onKeepAgain: keepAgain,
  onUnkeep: unkeepMessage,
  onCopyText: copyText,
  newId,
};

export const dashboardHandlers = {
  ...both,
  onExport: saveExport,
  onDiagnose: diagnose,
  onSaveText: saveDiagnosis,
  onCopyText: copyText,
};
