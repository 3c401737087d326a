import type { Kind } from '../types';

/** A parcel that nobody ordered, with a QR code. */
export const brushingQr: Kind<'brushing_qr'> = {
  id: 'brushing_qr',
  signals: [{ when: 'scan + qr', level: 'danger' }],
  answer: {
    en: 'I ordered nothing and scan nothing.',
  },
};
