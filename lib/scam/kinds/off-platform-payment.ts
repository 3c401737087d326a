import type { Kind } from '../types';

/** Payment or talk outside the platform: protection exists only for what is paid inside the order. */
export const offPlatformPayment: Kind<'off_platform_payment'> = {
  id: 'off_platform_payment',
  signals: [
    { when: 'pay + wallet/bankAccount/outside', level: 'danger', unless: 'officialRoute' },
    { when: 'contact + messenger', level: 'danger' },
    { when: 'messenger + phone', level: 'caution' },
  ],
  answer: {
    en: 'I pay and write only on the platform. Please answer here.',
  },
};
