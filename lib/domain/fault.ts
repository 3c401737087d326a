/**
 * What ClaimClock could not do, or what happened to it. `not-shown`: the browser refused a notification; `blocked`:
 * it says that notifications are not allowed; `vanished`: one was gone as soon as it was shown; `not-stored`: the database took no writing (a full disk, a quota);
 * `no-data`: it cannot be read at all; `broken-order`: what is stored of some orders has lost its shape; `alarm-refused`: no alarm can be set; `alarm-lost`: the alarm was gone and was
 * set anew; `clock-back`: the computer's clock was set back.
 */
export const FAULTS = [
  ...([
    'no-data',
    'not-stored',
    'broken-order',
    'blocked',
    'not-shown',
    'vanished',
    'alarm-refused',
  ] as const),
  ...(['alarm-lost', 'clock-back'] as const),
] as const;
export type FaultCode = (typeof FAULTS)[number];

/** Those that are over: told for some days, or until the user has seen them. The others stay as long as they are so. */
export const PAST: readonly FaultCode[] = ['vanished', 'alarm-lost', 'clock-back'];

export interface Fault {
  code: FaultCode;
  /** Since when, epoch ms. */
  at: number;
  /** `not-shown`: how many warnings wait. `clock-back`: by how many ms. */
  n?: number;
}
