import type { Kind } from '../types';

/** A message as if from a courier: incomplete address, a small fee, a link. */
export const fakeCourierFee: Kind<'fake_courier_fee'> = {
  id: 'fake_courier_fee',
  concepts: {
    held: {
      words: {
        en: 'on hold | incomplete address | could not be delivered | undeliverable | customs fee | delivery attempt | suspended | unpaid | detained',
      },
    },
  },
  signals: [
    { when: 'parcel & link & held', level: 'danger' },
    { when: 'pay + fee & held & link', level: 'danger' },
  ],
  answer: {
    en: 'I open no links for this. I look at the tracking on the order’s page.',
  },
};
