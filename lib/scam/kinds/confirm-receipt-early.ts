import type { Kind } from '../types';

/** The button "Order received" before the parcel came or was checked: with it the seller is paid. */
export const confirmReceiptEarly: Kind<'confirm_receipt_early'> = {
  id: 'confirm_receipt_early',
  signals: [
    { when: 'confirm + receipt/order/parcel', level: 'danger', unless: 'ifContent/ifReceived' },
    { when: 'click + receipt', level: 'danger', unless: 'ifContent/ifReceived' },
  ],
  answer: {
    en: 'I will confirm receipt when the goods are here and checked. Please solve it in the dispute.',
  },
};
