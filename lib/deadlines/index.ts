export { type LedgerEntry, type Plan, plan, type Warning, warningsOf } from './plan';
export { observationId, resolve } from './resolve';
export { DEFAULT_SETTINGS, type Settings } from './settings';
export { type WindowContext, windowsOf } from './windows';
