import type { Kind } from '../types';

/** Threats: a report, a blocked account, the home address. */
export const threat: Kind<'threat'> = {
  id: 'threat',
  concepts: {
    report: { words: { en: 'report you | sue you | complain about you | lawyer | legal action' } },
    police: { words: { en: 'police | fraud | platform | court | aliexpress' } },
    blocked: { words: { en: 'blocked | banned | suspended | closed | blacklist' } },
    weHave: { words: { en: 'we have your | we know your | i know where | we know where' } },
  },
  signals: [
    { when: 'report + police', level: 'danger', anyway: true },
    { when: 'account + blocked', level: 'danger', anyway: true },
    { when: 'weHave + address', level: 'danger', anyway: true },
  ],
  answer: {
    en: 'I keep this message as evidence, and report it.',
  },
};
