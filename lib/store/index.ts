export { Database, db, type StoredOrder } from './database';
export { exportAll } from './export';
export { allViews, lastShown, ledgerOf, observationsOf, pageHealth, readSettings, viewsOf } from './read';
export { append, noteHealth, noteLook, noteRun, noteShown, recomputeAll, writeSettings } from './write';
