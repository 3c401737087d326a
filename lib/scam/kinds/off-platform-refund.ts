import type { Kind } from '../types';

/** A refund by PayPal, bank, messenger: only refunds through the dispute go to the original payment method. */
export const offPlatformRefund: Kind<'off_platform_refund'> = {
  id: 'off_platform_refund',
  signals: [
    { when: 'refund + wallet/bankAccount/messenger', level: 'danger', unless: 'officialRoute' },
    { when: 'give + wallet/bankAccount', level: 'danger', unless: 'officialRoute' },
    { when: 'refund + outside', level: 'danger', unless: 'officialRoute' },
  ],
  answer: {
    en: 'Please refund through the dispute on the platform, to my original payment method. I do not give other account details.',
  },
};
