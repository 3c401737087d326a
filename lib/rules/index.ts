import { aliexpressRules } from './aliexpress';
import type { Rule } from './types';

export type { From, Length, Rule } from './types';

/** Every rule of every marketplace. */
export const rules: readonly Rule[] = [...aliexpressRules];
