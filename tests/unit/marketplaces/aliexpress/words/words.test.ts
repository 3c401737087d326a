import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '@/lib/domain/schema';
import { readRefundNote, readStatus } from '@/lib/marketplaces/aliexpress/status';
import { type Book, entriesOf, LANGS, type Lang } from '@/lib/marketplaces/aliexpress/words/book';
import { BUTTONS } from '@/lib/marketplaces/aliexpress/words/buttons';
import { bare, fold } from '@/lib/marketplaces/aliexpress/words/fold';
import { HEADINGS } from '@/lib/marketplaces/aliexpress/words/headings';
import { LABELS, type Label } from '@/lib/marketplaces/aliexpress/words/labels';
import { NOTES } from '@/lib/marketplaces/aliexpress/words/notes';
import { PARCELS } from '@/lib/marketplaces/aliexpress/words/parcels';
import {
  isArrived,
  isCommitmentHeading,
  isConfirmButton,
  isDisputeButton,
  isEstimate,
  isOtherButton,
  isPayButton,
  isRefundNode,
  labelOf,
} from '@/lib/marketplaces/aliexpress/words/recognise';
import { STATUSES } from '@/lib/marketplaces/aliexpress/words/statuses';

const BOOKS: [string, Book<string>][] = [
  ['statuses', STATUSES],
  ['labels', LABELS],
  ['buttons', BUTTONS],
  ['parcels', PARCELS],
  ['notes', NOTES],
  ['headings', HEADINGS],
];

describe.each(BOOKS)('the book of %s', (_, book) => {
  const entries = entriesOf(book);

  it('says of no wording, in whatever language, that it is two things', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { kind, text } of entries) kinds.set(text, (kinds.get(text) ?? new Set()).add(kind));
    expect([...kinds].filter(([, said]) => said.size > 1).map(([text, said]) => [text, ...said])).toEqual([]);
  });

  it('has words of every kind in every language', () => {
    for (const [kind, languages] of Object.entries(book)) {
      const missing = LANGS.filter((lang) => !languages[lang]?.length);
      expect({ kind, missing }).toEqual({ kind, missing: [] });
    }
  });

  it('tells where and when a wording was seen, wherever it says that it was', () => {
    for (const { text, seen } of entries) {
      expect(text.length).toBeGreaterThan(0);
      if (seen)
        expect(seen).toEqual({
          month: expect.stringMatching(/^20\d\d-\d\d$|^undated$/),
          source: expect.stringMatching(/\w{3}/),
        });
    }
  });
});

describe('a status', () => {
  const words: Record<Lang, Record<Status, string>> = {
    en: {
      'awaiting-payment': 'Awaiting payment',
      'awaiting-shipment': 'Awaiting shipment',
      'awaiting-delivery': 'Awaiting delivery',
      completed: 'Completed',
      cancelled: 'Canceled',
    },
    es: {
      'awaiting-payment': 'Pendiente de pago',
      'awaiting-shipment': 'Esperando envío',
      'awaiting-delivery': 'Esperando entrega',
      completed: 'Completado',
      cancelled: 'Cancelado',
    },
    pt: {
      'awaiting-payment': 'Aguardando pagamento',
      'awaiting-shipment': 'Aguardando envio',
      'awaiting-delivery': 'Aguardando entrega',
      completed: 'Concluído',
      cancelled: 'Cancelado',
    },
    fr: {
      'awaiting-payment': 'En attente de paiement',
      'awaiting-shipment': 'En attente d’expédition',
      'awaiting-delivery': 'En attente de livraison',
      completed: 'Terminé',
      cancelled: 'Annulé',
    },
    de: {
      'awaiting-payment': 'Zahlung ausstehend',
      'awaiting-shipment': 'Warten auf Versand',
      'awaiting-delivery': 'Warten auf Lieferung',
      completed: 'Abgeschlossen',
      cancelled: 'Storniert',
    },
    it: {
      'awaiting-payment': 'In attesa di pagamento',
      'awaiting-shipment': 'In attesa di spedizione',
      'awaiting-delivery': 'In attesa di consegna',
      completed: 'Completato',
      cancelled: 'Annullato',
    },
    nl: {
      'awaiting-payment': 'Wacht op betaling',
      'awaiting-shipment': 'Wacht op verzending',
      'awaiting-delivery': 'Wacht op levering',
      completed: 'Voltooid',
      cancelled: 'Geannuleerd',
    },
    pl: {
      'awaiting-payment': 'Oczekuje na płatność',
      'awaiting-shipment': 'Oczekuje na wysyłkę',
      'awaiting-delivery': 'Oczekuje na dostawę',
      completed: 'Zakończone',
      cancelled: 'Anulowane',
    },
    ru: {
      'awaiting-payment': 'Ожидает оплаты',
      'awaiting-shipment': 'Ожидает отправки',
      'awaiting-delivery': 'Ожидает доставки',
      completed: 'Завершён',
      cancelled: 'Отменён',
    },
    uk: {
      'awaiting-payment': 'Очікує оплати',
      'awaiting-shipment': 'Очікує відправлення',
      'awaiting-delivery': 'Очікує доставки',
      completed: 'Завершено',
      cancelled: 'Скасовано',
    },
    tr: {
      'awaiting-payment': 'Ödeme bekleniyor',
      'awaiting-shipment': 'Gönderim bekleniyor',
      'awaiting-delivery': 'Teslimat bekleniyor',
      completed: 'Tamamlandı',
      cancelled: 'İptal edildi',
    },
    ar: {
      'awaiting-payment': 'بانتظار الدفع',
      'awaiting-shipment': 'بانتظار الشحن',
      'awaiting-delivery': 'بانتظار التسليم',
      completed: 'مكتمل',
      cancelled: 'تم الإلغاء',
    },
    he: {
      'awaiting-payment': 'ממתין לתשלום',
      'awaiting-shipment': 'ממתין לשליחה',
      'awaiting-delivery': 'ממתין למסירה',
      completed: 'הושלם',
      cancelled: 'בוטל',
    },
    ja: {
      'awaiting-payment': '支払い待ち',
      'awaiting-shipment': '発送待ち',
      'awaiting-delivery': '配達待ち',
      completed: '完了',
      cancelled: 'キャンセル済み',
    },
    ko: {
      'awaiting-payment': '결제 대기',
      'awaiting-shipment': '발송 대기',
      'awaiting-delivery': '배송 중',
      completed: '완료',
      cancelled: '취소',
    },
    th: {
      'awaiting-payment': 'รอชำระเงิน',
      'awaiting-shipment': 'ที่ต้องจัดส่ง',
      'awaiting-delivery': 'รอรับสินค้า',
      completed: 'เสร็จสมบูรณ์',
      cancelled: 'ยกเลิกแล้ว',
    },
    vi: {
      'awaiting-payment': 'Chờ thanh toán',
      'awaiting-shipment': 'Chờ gửi hàng',
      'awaiting-delivery': 'Chờ giao hàng',
      completed: 'Hoàn thành',
      cancelled: 'Đã hủy',
    },
    id: {
      'awaiting-payment': 'Menunggu pembayaran',
      'awaiting-shipment': 'Sedang diproses',
      'awaiting-delivery': 'Telah dikirim',
      completed: 'Selesai',
      cancelled: 'Dibatalkan',
    },
    zh: {
      'awaiting-payment': '待付款',
      'awaiting-shipment': '待发货',
      'awaiting-delivery': '待收货',
      completed: '已完成',
      cancelled: '已取消',
    },
  };
  const all = LANGS.flatMap((lang) =>
    (Object.entries(words[lang]) as [Status, string][]).map(([status, text]): [Lang, string, Status] => [
      lang,
      text,
      status,
    ]),
  );

  it.each(all)('%s: %s', (_, text, status) => {
    const read = readStatus(undefined, [], text);
    expect(read).toMatchObject({ value: { status, by: 'text' }, doubt: null });
    expect(read.won).toMatch(/^words:[a-z]{2}$/);
  });

  it('has words for each of the five in each language, and never the same for two', () => {
    for (const entry of entriesOf(STATUSES)) {
      expect(readStatus(undefined, [], entry.text)).toMatchObject({
        value: { status: entry.kind },
        doubt: null,
      });
    }
  });

  it('is the same with marks of direction, other spaces, capitals and a full stop', () => {
    const how = fc.record({
      mark: fc.constantFrom('', '\u200f', '\u200e', '\u2067', '\u200b'),
      space: fc.constantFrom(' ', '\u00a0', '\u3000', '  '),
      end: fc.constantFrom('', ' ', '.', '…', ' \u00a0', '!', '。'),
      capitals: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...all), how, ([, text, status], { mark, space, end, capitals }) => {
        const shown = `${mark}${text.replaceAll(' ', `${space}${mark}`)}${mark}${end}`;
        expect(readStatus(undefined, [], capitals ? shown.toUpperCase() : shown).value?.status).toBe(status);
      }),
    );
  });

  it.each([
    'Processed',
    'Processado',
    'Geschlossen',
    'Закрыт',
    'Cerrado',
    '배송 대기',
    'รอการจัดส่ง',
    'Menunggu pengiriman',
    'ממתין למשלוח',
    '주문 완료',
    'Cancel order',
    'キャンセル',
    'Delivered',
    '배송 완료',
    'Completed orders',
    'Not completed',
    'Nicht abgeschlossen',
  ])('is none where it could be two, or is part of something else: %s', (text) => {
    expect(readStatus(undefined, [], text)).toMatchObject({
      value: null,
      doubt: { code: 'unreadable', detail: text },
      won: null,
    });
  });

  it('is told by code, then by button, by its type or its words, then by words', () => {
    expect(readStatus(9, ['CONFIRM_GOODS'], 'Warten auf Versand').won).toBe('code');
    expect(readStatus(undefined, ['TRACKING', 'CONFIRM_GOODS'], '???').won).toBe('button:CONFIRM_GOODS');
    expect(readStatus(undefined, ['Verfolgen', 'Empfang bestätigen'], '???')).toMatchObject({
      value: { status: 'awaiting-delivery', by: 'button' },
      won: 'button:words:de',
    });
    expect(readStatus(undefined, ['Verfolgen'], 'Abgeschlossen').won).toBe('words:de');
    expect(readStatus(undefined, ['Verfolgen'], '???').won).toBeNull();
  });
});

describe('a row of the page of an order', () => {
  const rows: Record<
    Lang,
    [placed: string, paid: string, shipped: string, completed: string, payment: string, order: string]
  > = {
    en: [
      'Order placed on: Jul 15, 2026',
      'Paid on: Jul 15, 2026',
      'Shipment completed on: Jul 16, 2026',
      'Order completed on: Jul 28, 2026',
      'Payment method: Credit/Debit card',
      'Ref. Number: 8212313961591322',
    ],
    es: [
      'Pedido efectuado el:\u00a015 jul, 2026',
      'Pagado el: 15 jul, 2026',
      'Envío completado el: 16 jul, 2026',
      'Pedido completado el: 28 jul, 2026',
      'Método de pago: PayPal',
      'Nº de pedido:\u00a08212313961591322',
    ],
    pt: [
      'Pedido efetuado em: 15 jul, 2026',
      'Pago em: 15 jul, 2026',
      'Envio concluído em: 16 jul, 2026',
      'Pedido concluído em: 28 jul, 2026',
      'Método de pagamento: Pix',
      'Número do pedido: 8212313961591322',
    ],
    fr: [
      'Commande passée le : 15 juil. 2026',
      'Payée le : 15 juil. 2026',
      'Expédiée le : 16 juil. 2026',
      'Commande terminée le : 28 juil. 2026',
      'Mode de paiement : PayPal',
      'N° de commande : 8212313961591322',
    ],
    de: [
      'Bestellung aufgegeben am: 15. Jul 2026',
      'Bezahlt am: 15. Jul 2026',
      'Versand abgeschlossen am: 16. Jul 2026',
      'Bestellung abgeschlossen am: 28. Jul 2026',
      'Zahlungsmethode: PayPal',
      'Bestellnummer: 8212313961591322',
    ],
    it: [
      'Ordine effettuato il: 15 lug 2026',
      'Pagato il: 15 lug 2026',
      'Spedizione completata il: 16 lug 2026',
      'Ordine completato il: 28 lug 2026',
      'Metodo di pagamento: PayPal',
      "Numero dell'ordine: 8212313961591322",
    ],
    nl: [
      'Bestelling geplaatst op: 15 jul 2026',
      'Betaald op: 15 jul 2026',
      'Verzonden op: 16 jul 2026',
      'Bestelling voltooid op: 28 jul 2026',
      'Betaalmethode: iDEAL',
      'Bestelnummer: 8212313961591322',
    ],
    pl: [
      'Data zamówienia: 15 lip 2026',
      'Zapłacono: 15 lip 2026',
      'Data wysyłki: 16 lip 2026',
      'Zamówienie zakończono: 28 lip 2026',
      'Metoda płatności: BLIK',
      'Numer zamówienia: 8212313961591322',
    ],
    ru: [
      'Заказ оформлен: 15 июля 2026 г.',
      'Оплачено: 15 июля 2026 г.',
      'Дата отправки: 16 июля 2026 г.',
      'Заказ завершён: 28 июля 2026 г.',
      'Способ оплаты: карта',
      'Номер заказа: 8212313961591322',
    ],
    uk: [
      'Замовлення оформлено: 15 липня 2026 р.',
      'Оплачено: 15 липня 2026 р.',
      'Дата відправлення: 16 липня 2026 р.',
      'Замовлення завершено: 28 липня 2026 р.',
      'Спосіб оплати: картка',
      'Номер замовлення: 8212313961591322',
    ],
    tr: [
      'Sipariş tarihi: 15 Tem 2026',
      'Ödeme tarihi: 15 Tem 2026',
      'Gönderim tarihi: 16 Tem 2026',
      'Sipariş tamamlanma tarihi: 28 Tem 2026',
      'Ödeme yöntemi: kart',
      'Sipariş numarası: 8212313961591322',
    ],
    ar: [
      '\u200fتاريخ الطلب: ١٥ يوليو ٢٠٢٦',
      'تاريخ الدفع: 15 يوليو 2026',
      'تاريخ الشحن: 16 يوليو 2026',
      'تاريخ اكتمال الطلب: 28 يوليو 2026',
      'طريقة الدفع: بطاقة',
      'رقم الطلب: 8212313961591322',
    ],
    he: [
      '\u200fתאריך ההזמנה: 15 ביולי 2026',
      'תאריך התשלום: 15 ביולי 2026',
      'תאריך המשלוח: 16 ביולי 2026',
      'ההזמנה הושלמה בתאריך: 28 ביולי 2026',
      'אמצעי תשלום: אשראי',
      'מספר הזמנה: 8212313961591322',
    ],
    ja: [
      '注文日：2026年7月15日',
      '支払い日: 2026年7月15日',
      '発送日: 2026年7月16日',
      '注文完了日: 2026年7月28日',
      '支払い方法: カード',
      '注文番号: 8212313961591322',
    ],
    ko: [
      '주문일자:: 2026년 7월 15일',
      '결제일: 2026년 7월 15일',
      '발송일: 2026년 7월 16일',
      '주문 완료일: 2026년 7월 28일',
      '결제 수단: 카드',
      '주문번호:: 8212313961591322',
    ],
    th: [
      'วันที่สั่งซื้อ: 15 ก.ค. 2569',
      'วันที่ชำระเงิน: 15 ก.ค. 2569',
      'วันที่จัดส่ง: 16 ก.ค. 2569',
      'วันที่เสร็จสมบูรณ์: 28 ก.ค. 2569',
      'วิธีการชำระเงิน: บัตร',
      'หมายเลขคำสั่งซื้อ: 8212313961591322',
    ],
    vi: [
      'Ngày đặt hàng: 15 thg 7, 2026',
      'Ngày thanh toán: 15 thg 7, 2026',
      'Ngày gửi hàng: 16 thg 7, 2026',
      'Ngày hoàn thành: 28 thg 7, 2026',
      'Phương thức thanh toán: thẻ',
      'Mã đơn hàng: 8212313961591322',
    ],
    id: [
      'Tanggal pemesanan: 15 Jul 2026',
      'Dibayar pada: 15 Jul 2026',
      'Dikirim pada: 16 Jul 2026',
      'Pesanan selesai pada: 28 Jul 2026',
      'Metode pembayaran: kartu',
      'Nomor pesanan: 8212313961591322',
    ],
    zh: [
      '下单时间：2026年7月15日',
      '付款时间：2026年7月15日',
      '发货时间：2026年7月16日',
      '完成时间：2026年7月28日',
      '付款方式：信用卡',
      '订单号：8212313961591322',
    ],
  };
  const fields: Label[] = ['placed', 'paid', 'shipped', 'completed', 'payment', 'order'];
  const all = LANGS.flatMap((lang) =>
    rows[lang].map((row, at): [string, Label, Lang] => [row, fields[at] as Label, lang]),
  );

  it.each(all)('%s is %s', (row, field) => {
    expect(labelOf(row)?.field).toBe(field);
  });

  it.each([
    ['Payment completed on: Jul 15, 2026', 'paid'],
    ['Paid on Jul 15, 2026', 'paid'],
    ['Order date: Apr 27, 2026', 'placed'],
    ['Date: Jul 15, 2026', 'placed'],
    ['Order ID: 8212313961591322', 'order'],
    ['Order ID 8212313961591322', 'order'],
    ['Paid with: PayPal', 'payment'],
    ['Order placed on', 'placed'],
  ] as const)('%s is %s', (row, field) => {
    expect(labelOf(row)).toEqual({ field, lang: 'en' });
  });

  it.each([
    'Date of birth: Jul 15, 1990',
    'Delivery address: Hauptstr. 5',
    'Orders placed in 2026',
    'Datenschutz: Jul 15, 2026',
    'Номер телефона: +7 900 000-00-00',
    'Estimated delivery date: Aug 3, 2026',
    'Dated Jul 15, 2026',
    '',
  ])('%s is none', (row) => {
    expect(labelOf(row)).toBeNull();
  });
});

describe('a parcel', () => {
  it.each([
    ...[
      'Delivered',
      'Delivered：Jul. 28',
      'Delivered on Jul. 28',
      'Delivered, Jul. 28',
      'Zugestellt: 28. Juli',
      'Zugestellt am 28. Juli',
    ],
    ...[
      'Entregado: 28 jul',
      'Entregue',
      'Livré le 28 juil.',
      'Consegnato il 28 lug',
      'Bezorgd op 28 juli',
      'Dostarczono: 28 lip',
    ],
    ...[
      'Доставлено: 28 июля',
      'Доставлено',
      'Teslim edildi',
      'تم التسليم: 28 يوليو',
      '\u200fتم التسليم',
      'נמסר',
      '配達完了',
      '배송 완료',
      '배송완료: 7월 28일',
    ],
    ...['จัดส่งสำเร็จ', 'Đã giao hàng: 28 thg 7', 'Telah diterima: 28 Jul', '已签收'],
  ])('has arrived: %s', (text) => {
    expect(isArrived(text)).toBe(true);
    expect(isEstimate(text)).toBe(false);
  });

  it.each([
    ...[
      'Delivered to local carrier',
      'Out for delivery',
      'Will be delivered on Jul 28',
      'Delivery: Apr. 24 - May. 14',
      'Delivery failed',
    ],
    ...[
      'Wird zugestellt',
      'Zustellung am 28. Juli',
      'Zugestellt an Abholstation',
      'Entregado a la aerolínea',
      'Entregue ao transportador',
      'Livrée au transporteur',
    ],
    ...[
      'Доставлено в пункт выдачи',
      'تم التسليم إلى شركة الشحن',
      '配達完了予定',
      '配達中',
      '배송 중',
      '배송 완료 예정',
      'Đã giao cho đơn vị vận chuyển',
      '已签收人',
    ],
  ])('has not: %s', (text) => {
    expect(isArrived(text)).toBe(false);
  });

  it.each([
    ...[
      'Estimated delivery: Dec 27 - 28',
      'Estimated delivery date: Aug 3, 2026',
      'Delivery: Apr. 24 - May. 14',
      'Voraussichtliche Lieferung: 27. - 28. Dez',
      'Lieferung: 24. Apr. - 14. Mai',
    ],
    ...[
      'Entrega estimada: 27 dic',
      'Previsão de entrega: 27 dez',
      'Livraison estimée : 27 déc.',
      'Consegna prevista: 27 dic',
      'Verwachte levering: 27 dec',
      'Przewidywana dostawa: 27 gru',
    ],
    ...[
      'Ожидаемая дата доставки: 27 дек.',
      'Орієнтовна дата доставки: 27 груд.',
      'Tahmini teslimat: 27 Ara',
      'التسليم المتوقع: 27 ديسمبر',
      'מסירה משוערת: 27 בדצמ׳',
    ],
    ...[
      'お届け予定日: 12月27日',
      '예상 배송일: 12월 27일',
      'คาดว่าจะได้รับ: 27 ธ.ค.',
      'Dự kiến giao hàng: 27 thg 12',
      'Perkiraan pengiriman: 27 Des',
      '预计送达时间: 12月27日',
    ],
  ])('is expected: %s', (text) => {
    expect(isEstimate(text)).toBe(true);
    expect(isArrived(text)).toBe(false);
  });

  it.each([
    'Delivery address: 5 Main St',
    'Delivery',
    'Delivery: free',
    'Lieferung frei Haus',
    'Shipping: $3',
  ])('nothing is expected: %s', (text) => {
    expect(isEstimate(text)).toBe(false);
  });
});

describe('a button', () => {
  it.each([
    ...[
      'Confirm received',
      'Confirm goods received',
      'Confirmar recepción',
      'Confirmar recebimento',
      'Confirmer la réception',
      'Empfang bestätigen',
      'Conferma ricezione',
    ],
    ...[
      'Ontvangst bevestigen',
      'Potwierdź odbiór',
      'Подтвердить получение',
      'Підтвердити отримання',
      'Teslim aldığımı onayla',
      'تأكيد الاستلام',
      'אישור קבלה',
      '受取確認',
    ],
    ...['수령 확인', 'ยืนยันการรับสินค้า', 'Xác nhận đã nhận hàng', 'Konfirmasi penerimaan', '确认收货'],
  ])('says that it has come: %s', (text) => {
    expect(isConfirmButton(text)).toBe(true);
    expect(isOtherButton(text)).toBe(false);
    expect(isDisputeButton(text)).toBe(false);
  });

  it.each([
    ...[
      'Returns/refunds',
      'Returns / refunds',
      'Open dispute',
      'Abrir disputa',
      'Devoluções/reembolsos',
      'Ouvrir un litige',
      'Streitfall eröffnen',
      'Apri controversia',
      'Geschil openen',
    ],
    ...[
      'Otwórz spór',
      'Открыть спор',
      'Відкрити спір',
      'Anlaşmazlık aç',
      'فتح نزاع',
      'פתיחת מחלוקת',
      '返品/返金',
      '반품/환불',
      'คืนสินค้า/คืนเงิน',
      'Trả hàng/hoàn tiền',
      'Buka sengketa',
      '退货/退款',
    ],
  ])('starts a dispute: %s', (text) => {
    expect(isDisputeButton(text)).toBe(true);
    expect(isOtherButton(text)).toBe(true);
    expect(isConfirmButton(text)).toBe(false);
  });

  it.each([
    ...[
      'Track status',
      'Track order',
      'Add to cart',
      'Remove',
      'Write a review',
      'Rastrear',
      'Suivre',
      'Verfolgen',
      'Traccia',
      'Volgen',
      'Śledź',
      'Отследить',
      'Відстежити',
      'Takip et',
      'تتبع',
      'מעקב',
    ],
    ...['追跡', '배송 조회', 'ติดตาม', 'Theo dõi', 'Lacak', '查看物流'],
  ])('tells nothing: %s', (text) => {
    expect(isOtherButton(text)).toBe(true);
    expect(isConfirmButton(text)).toBe(false);
    expect(isPayButton(text)).toBe(false);
  });

  it('pays, in words that nothing else has', () => {
    for (const text of ['Pay now', 'Jetzt bezahlen', 'Оплатить', 'ادفع الآن', '지금 결제', 'Pagar agora']) {
      expect(isPayButton(text)).toBe(true);
      expect(isOtherButton(text)).toBe(false);
    }
    expect(isPayButton('Payment details')).toBe(false);
  });

  it('is none of these where its words are not known', () => {
    for (const text of ['Confirm', 'Confirm cancellation', 'Potvrdit přijetí', '', 'Trackless']) {
      expect([isConfirmButton(text), isOtherButton(text), isDisputeButton(text), isPayButton(text)]).toEqual([
        false,
        false,
        false,
        false,
      ]);
    }
  });
});

describe('a heading and a node', () => {
  it.each([
    ...[
      'Service Commitment',
      'Compromiso de servicio',
      'Compromisso de serviço',
      'Engagement de service',
      'Serviceversprechen',
      'Impegno di servizio',
      'Servicebelofte',
      'Gwarancja obsługi',
    ],
    ...[
      'Гарантии сервиса',
      'Гарантії сервісу',
      'Hizmet taahhüdü',
      'التزام الخدمة',
      'התחייבות לשירות',
      'サービスの約束',
      '서비스 약속',
      'การรับประกันการบริการ',
      'Cam kết dịch vụ',
      'Komitmen layanan',
      '服务承诺',
    ],
  ])('heads what the marketplace commits itself to: %s', (text) => {
    expect(isCommitmentHeading(text)).toBe(true);
  });

  it('nothing else does', () => {
    for (const text of ['Service', 'Customer service', 'Commitment', 'Kundenservice'])
      expect(isCommitmentHeading(text)).toBe(false);
  });

  it.each([
    'Refund',
    'Reembolso',
    'Remboursement',
    'Rückerstattung',
    'Rimborso',
    'Terugbetaling',
    'Zwrot pieniędzy',
    'Возврат средств',
    'Повернення коштів',
    'Para iadesi',
    'استرداد الأموال',
    'החזר כספי',
    '返金',
    '환불',
    'คืนเงิน',
    'Hoàn tiền',
    'Pengembalian dana',
    '退款',
  ])('is where money comes back: %s', (text) => {
    expect(isRefundNode(text)).toBe(true);
  });

  it.each(['Return', 'Refund policy', 'Zwrot', 'Возврат', 'İade', 'Devolución', 'R$5', 'Paid'])(
    'is not: %s',
    (text) => {
      expect(isRefundNode(text)).toBe(false);
    },
  );
});

describe('a note of a refund', () => {
  it.each([
    ['Rückerstattung abgeschlossen 12,50 €', 'refunded'],
    ['Reembolso concluído R$ 37,79', 'refunded'],
    ['Возврат средств завершён', 'refunded'],
    ['اكتمل استرداد الأموال', 'refunded'],
    ['환불 완료 ₩11,110', 'refunded'],
    ['Vorzeitige Rückerstattung abgeschlossen', 'waiting'],
    ['Досрочный возврат завершён', 'waiting'],
    ['Litige en cours', 'waiting'],
    ['Dispute in progress', 'waiting'],
    ['Warten auf Rücksendung', 'waiting'],
    ['Reembolso solicitado', 'requested'],
    ['Streitfall beendet', 'ended'],
    ['Спор закрыт', 'ended'],
    ['Dispute finished', 'ended'],
    // What was paid back in part leaves the rest.
    ['Rückerstattung abgeschlossen (teilweise)', 'unknown'],
    ['Reembolso concluído parcialmente', 'unknown'],
    ['Refund completed (partial)', 'unknown'],
    ['Rückerstattung', 'unknown'],
    ['Keine Rückerstattung abgeschlossen', 'unknown'],
    ['', 'unknown'],
  ] as const)('%s: %s', (text, state) => {
    expect(readRefundNote(text)).toBe(state);
  });

  it.each(entriesOf(NOTES).map(({ text, kind }): [string, string] => [text, kind]))(
    '%s: %s',
    (text, kind) => {
      expect(readRefundNote(text)).toBe(kind === 'advanced' ? 'waiting' : kind);
    },
  );
});

describe('folding', () => {
  it('is the same once and twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(bare(bare(text))).toBe(bare(text));
      }),
    );
  });

  it('keeps what tells words apart in scripts whose marks are letters', () => {
    expect(fold('がぎ')).not.toBe(fold('かき'));
    expect(fold('ไม่ได้')).not.toBe(fold('ไมได'));
    expect(fold('배송')).toBe('배송');
  });

  it('makes one of what a language writes in two ways', () => {
    expect(bare('İADE')).toBe(bare('iade'));
    expect(bare('STRASSE')).toBe(bare('Straße'));
    expect(bare('أُلغي')).toBe(bare('الغي'));
    expect(bare('١٥')).toBe('15');
    expect(bare('Заказ завершён.')).toBe(bare('ЗАКАЗ ЗАВЕРШЕН'));
    expect(bare('Returns / refunds')).toBe(bare('returns/refunds'));
  });
});
