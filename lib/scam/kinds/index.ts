import type { TipId } from '../tips';
import type { Kind } from '../types';
import { cancelDisputePromise } from './cancel-dispute-promise';

export type KindId = TipId;

/** All kinds of tricks that are known. */
export const KINDS: readonly Kind<KindId>[] = [cancelDisputePromise];
