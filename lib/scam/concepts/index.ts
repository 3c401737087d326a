import type { Concept } from '../types';

export const CONCEPTS: Readonly<Record<string, Concept>> = {
  close: { act: true, words: { en: 'close | cancel' } },
  dispute: { words: { en: 'dispute?' } },
};
