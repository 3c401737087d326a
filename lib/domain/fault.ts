/**
 * What ClaimClock could not do, or what happened to it, worst first.
 * `no-data`: the database cannot be read at all; `not-stored`: it took no writing (a full disk, a quota);
 * `broken-order`: what is stored of some orders has lost its shape; `blocked`: the browser says that notifications are
 * not allowed; `not-shown`: it refused one; `vanished`: one was gone as soon as it was shown; `alarm-refused`: no alarm
 * can be set; `alarm-lost`: the alarm was gone and was set anew; `clock-back`: the computer's clock was set back.
 */
export const FAULTS = [
  ...(['no-data', 'not-stored', 'broken-order', 'blocked', 'not-shown', 'vanished'] as const),
  ...(['alarm-refused', 'alarm-lost', 'clock-back'] as const),
] as const;
export type FaultCode = (typeof FAULTS)[number];

/** Those that are over: told for some days, or until the user has seen them. The others stay as long as they are so. */
export const PAST: readonly FaultCode[] = ['vanished', 'alarm-lost', 'clock-back'];

export interface Fault {
  code: FaultCode;
  /** Since when, epoch ms. */
  at: number;
  /** `not-shown`: how many orders wait for a warning. `broken-order`: how many. `clock-back`: by how many ms. */
  n?: number;
}
