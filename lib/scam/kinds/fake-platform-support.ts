import type { Kind } from '../types';

/** A helper who poses as the platform: messenger, remote control, codes, photos of cards. */
export const fakePlatformSupport: Kind<'fake_platform_support'> = {
  id: 'fake_platform_support',
  signals: [
    { when: 'give + oneTimeCode', level: 'danger' },
    { when: 'install + remote', level: 'danger' },
    { when: 'support + messenger', level: 'danger' },
  ],
  answer: {
    en: 'I speak with support only inside the app, and give no codes.',
  },
};
