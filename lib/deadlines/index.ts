export { ladderOf, type Question, type Route, type Rung, type RungState } from './ladder';
export { type LedgerEntry, type Plan, plan, type Warning, warningsOf } from './plan';
export { observationId, resolve } from './resolve';
export { DEFAULT_SETTINGS, type Settings } from './settings';
export { countryOf, paidWithOf, type WindowContext, windowsOf } from './windows';
