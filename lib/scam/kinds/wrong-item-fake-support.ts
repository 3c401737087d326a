import type { Kind } from '../types';

/** A wrong item with a QR code that leads to "customer service". */
export const wrongItemFakeSupport: Kind<'wrong_item_fake_support'> = {
  id: 'wrong_item_fake_support',
  concepts: {
    wrongItem: {
      words: {
        en: 'wrong item | wrong product | sent wrong | shipping mistake | warehouse mistake | wrong shipment',
      },
    },
  },
  signals: [{ when: 'scan + qr & refund/wrongItem', level: 'danger' }],
  answer: {
    en: 'I open the dispute in the app, and scan no codes.',
  },
};
