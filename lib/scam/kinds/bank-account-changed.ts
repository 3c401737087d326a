import type { Kind } from '../types';

/** A new bank account for a payment, mostly among businesses. */
export const bankAccountChanged: Kind<'bank_account_changed'> = {
  id: 'bank_account_changed',
  concepts: {
    newAccount: {
      words: {
        en: 'new account | new bank account | new beneficiary | changed our bank | different account | personal account | account under audit | other account | updated bank details | new bank details',
      },
    },
  },
  signals: [
    { when: 'pay + newAccount', level: 'danger' },
    { when: 'newAccount & pay', level: 'caution' },
  ],
  answer: {
    en: 'I pay only inside the order, to the account named there. I will check by the phone number that I already have.',
  },
};
