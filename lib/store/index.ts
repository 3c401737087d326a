export { askingDay, changeAskingDay } from './asking';
export { Database, db, type StoredOrder } from './database';
export { keep, keptOf, unkeep } from './evidence';
export { exportAll } from './export';
export { prune } from './prune';
export {
  allKeys,
  allViews,
  aloneSince,
  dueKeys,
  entriesShownIn,
  lastRun,
  lastShown,
  ledgerOf,
  needing,
  nextWake,
  observationsOf,
  pageHealth,
  readSettings,
  rowsOf,
  undatedCount,
  viewsOf,
} from './read';
export {
  append,
  isFull,
  type Look,
  noteHealth,
  noteLook,
  noteRun,
  noteShown,
  recomputeAll,
  writeSettings,
} from './write';
