import type { Kind } from '../types';

/** Shipping, tax or customs fee asked by the seller after payment. */
export const extraFee: Kind<'extra_fee'> = {
  id: 'extra_fee',
  signals: [
    { when: 'pay + fee', level: 'danger', unless: 'officialRoute' },
    { when: 'pay + fee & link', level: 'danger' },
  ],
  answer: {
    en: 'I paid the whole price at checkout. I pay nothing more outside the order.',
  },
};
