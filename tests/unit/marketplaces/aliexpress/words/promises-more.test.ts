import { describe, expect, it } from 'vitest';
import { findPromises } from '@/lib/marketplaces/aliexpress/promises';

/** What a text promises, in short, and what of it nobody understood. */
const told = (text: string) => {
  const { promises, unread } = findPromises(text);
  return [
    ...promises.map(
      ({ field, value }) =>
        `${field.slice('promise:'.length)} ${'days' in value ? value.days : 'day' in value.day && value.day.day}`,
    ),
    ...unread.map(() => 'unread'),
  ];
};

describe('Thai sentences that touch', () => {
  const any = 'any-reason-return:completed 7';
  const defective = 'not-as-described:placed 90';

  it.each([
    'หากมีปัญหา คุณสามารถคืนสินค้าได้ภายใน 7 วันหลังจากยืนยันการรับสินค้าหากสินค้าชำรุด เปิดข้อพิพาทได้ภายใน 90 วันหลังจากสั่งซื้อ',
    'ถ้ามีปัญหา ขอคืนสินค้าได้ภายใน 7 วันนับจากยืนยันการรับสินค้าถ้าสินค้าเสียหาย คุณสามารถเปิดข้อพิพาทภายใน 90 วันนับจากวันที่สั่งซื้อ',
    'กรณีไม่พอใจ ส่งคืนได้ภายใน 7 วันหลังยืนยันการรับสินค้าในกรณีที่สินค้าบกพร่อง เปิดข้อพิพาทได้ภายใน 90 วันหลังสั่งซื้อ',
  ])('a condition belongs to the length that has none of its own: %s', (text) => {
    expect(told(text)).toEqual([any, defective]);
  });

  it('where the one before has none, it is its own', () => {
    expect(
      told('เปิดข้อพิพาทได้ภายใน 90 วันหลังจากสั่งซื้อหากสินค้าชำรุด หากมีปัญหา คืนสินค้าได้ภายใน 7 วันหลังจากยืนยันการรับสินค้า'),
    ).toEqual([defective, any]);
  });

  it.each([
    'คืนสินค้าได้ภายใน 7 วันหลังจากยืนยันการรับสินค้าหากสินค้าชำรุด เปิดข้อพิพาทได้ภายใน 90 วันหลังจากสั่งซื้อ',
    'ส่งคืนภายใน 7 วันหลังยืนยันการรับสินค้าถ้าสินค้าเสียหาย เปิดข้อพิพาทภายใน 90 วันหลังสั่งซื้อ',
    'คืนได้ภายใน 7 วันหลังยืนยันการรับสินค้ากรณีสินค้าบกพร่อง เปิดข้อพิพาทได้ภายใน 90 วันหลังสั่งซื้อ',
  ])('where it could be either’s, nothing is read: %s', (text) => {
    expect(told(text)).toEqual(['unread']);
  });
});

describe('a length from the order', () => {
  it.each([
    'Open a dispute within 90 days after the order was placed',
    'Innerhalb von 90 Tagen nach Aufgabe der Bestellung können Sie einen Streitfall eröffnen',
    'คุณสามารถเปิดข้อพิพาทได้ภายใน 90 วันหลังจากสั่งซื้อ',
  ])('is no return for any reason where its condition was not understood: %s', (text) => {
    expect(told(text)).toEqual(['unread']);
  });
});

describe('a coupon by other names', () => {
  it.each([
    'Kortingscode van € 2,00 bij vertraging na 2026-08-03',
    'Actiecode van € 2,00 als de levering vertraagd is na 2026-08-03',
    'U krijgt een promotiecode als het pakket op 2026-08-03 te laat is',
    '2026-08-03 tarihinden sonra gecikirse indirim kodu alın',
    'Teslimat 2026-08-03 tarihine kadar gecikirse promosyon kodu',
    '2026-08-03より遅れた場合は割引コードを差し上げます',
    '2026-08-03 이후로 지연되면 할인 코드를 드립니다',
    'รับโค้ดส่วนลดหากล่าช้าถึง 2026-08-03',
    'รับรหัสส่วนลดถ้าล่าช้าภายใน 2026-08-03',
    'Dapatkan kode diskon jika terlambat setelah 2026-08-03',
    'Kode promo jika pengiriman tertunda sampai 2026-08-03',
    'קבלו קוד הנחה אם יש עיכוב אחרי 2026-08-03',
    'Código de descuento si se retrasa después del 2026-08-03',
    'Code de réduction en cas de retard après le 2026-08-03',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['late-coupon:day 2026-08-03']);
  });

  it.each([
    'Geen kortingscode bij vertraging na 2026-08-03',
    'Terugbetaling als er na 2026-08-03 niet is geleverd',
    'Kortingscode geldig tot 2026-08-03',
    'Refund if no delivery after 2026-08-03',
  ])('%s: is none', (text) => {
    expect(told(text)).toEqual(['unread']);
  });
});

describe('sending back, in words that are also said of money or of sending', () => {
  const delivered = ['any-reason-return:delivered 15'];

  it.each([
    'החזר את המוצר תוך 15 ימים מהמסירה',
    'החזר אותו תוך 15 ימים לאחר המסירה',
    'Kembalikan dalam 15 hari setelah pengiriman diterima.',
    'Anda dapat mengembalikan barang dalam waktu 15 hari sejak pengiriman tiba',
  ])('%s', (text) => {
    expect(told(text)).toEqual(delivered);
  });

  it.each([
    'החזר כספי תוך 15 ימים מהמסירה',
    'ההחזר יגיע תוך 15 ימים מהמסירה',
    'החזירו את המוצר תוך 15 ימים לאחר המשלוח',
    'Kembalikan dalam 15 hari setelah pengiriman',
    'Kembalikan dalam 15 hari setelah pengiriman diterima kurir',
    'Kembalikan dalam 15 hari setelah barang dikirim',
  ])('%s: promises nothing', (text) => {
    expect(told(text)).toEqual(['unread']);
  });
});
