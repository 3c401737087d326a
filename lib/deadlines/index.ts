export { ladderOf, type Question, type Route, type Rung, type RungState } from './ladder';
export {
  type Due,
  dueOf,
  isTold,
  type LedgerEntry,
  morningOf,
  type Notice,
  noticesOf,
  type Plan,
  type PlanContext,
  plan,
} from './plan';
export { reckon } from './reckon';
export { observationId, resolve } from './resolve';
export {
  DEFAULT_SETTINGS,
  LEAD_KINDS,
  type LeadKind,
  type Leads,
  leadKindOf,
  leadsAdded,
  type Quiet,
  type Settings,
} from './settings';
export {
  countedOf,
  leadsOf,
  sinceOf,
  type Warning,
  type WarningKind,
  warningsOf,
  windowKey,
} from './warnings';
export { countryOf, paidWithOf, type WindowContext, windowsOf } from './windows';
