import { describe, expect, it } from 'vitest';
import type { Status } from '@/lib/domain/schema';
import { readStatus } from '@/lib/marketplaces/aliexpress/status';
import { entriesOf, LANGS, type Lang } from '@/lib/marketplaces/aliexpress/words/book';
import { BUTTONS } from '@/lib/marketplaces/aliexpress/words/buttons';
import { LABELS, type Label } from '@/lib/marketplaces/aliexpress/words/labels';
import { labelMeant, meansArrived, statusesOf } from '@/lib/marketplaces/aliexpress/words/meaning';
import { NOTES } from '@/lib/marketplaces/aliexpress/words/notes';
import { isArrived, isEstimate, isRefundNode, labelOf } from '@/lib/marketplaces/aliexpress/words/recognise';
import { STATUSES } from '@/lib/marketplaces/aliexpress/words/statuses';
import { SENTENCES } from './sentences';

/** Wordings that are in no list of the product: what they are made of tells what they mean. */
const STATUS_WORDINGS: Record<Lang, Record<Status, string>> = {
  en: {
    'awaiting-payment': 'Awaiting your payment|Payment pending|Order not paid yet|Payment outstanding',
    'awaiting-shipment':
      'Waiting for dispatch|Seller is preparing your order|Not yet shipped|Ready for dispatch',
    'awaiting-delivery': 'Package on its way|Order has been shipped|Waiting for arrival|Dispatched',
    completed: 'Your order is completed|Order finished|The order has been completed',
    cancelled: 'Order cancelled by seller|Your order was canceled|Order expired',
  },
  es: {
    'awaiting-payment': 'Pago pendiente del pedido|Pedido sin pagar|A la espera de pago',
    'awaiting-shipment': 'A la espera de envío|Preparando el pedido|Todavía no enviado',
    'awaiting-delivery': 'Paquete en camino|A la espera de entrega|Pedido enviado',
    completed: 'Pedido finalizado|Pedido terminado|Tu pedido se ha completado',
    cancelled: 'Pedido anulado|Pedido cancelado por el vendedor|Pedido caducado',
  },
  pt: {
    'awaiting-payment': 'Pedido por pagar|Falta pagar|Pagamento pendente do pedido',
    'awaiting-shipment': 'Preparando o pedido|Ainda não enviado|Em preparação',
    'awaiting-delivery': 'Pedido a caminho|Esperando a entrega|Pacote despachado',
    completed: 'Pedido terminado|Encomenda concluída|Seu pedido foi finalizado',
    cancelled: 'Encomenda cancelada|Pedido anulado|Pedido cancelado pelo vendedor',
  },
  fr: {
    'awaiting-payment': 'Commande à régler|En attente du paiement|Commande non payée',
    'awaiting-shipment': 'En cours de préparation|Pas encore expédié|Commande en préparation',
    'awaiting-delivery': "Colis en route|Attente de livraison|Colis en cours d'acheminement",
    completed: 'Votre commande est terminée|Commande achevée|Commande finalisée',
    cancelled: 'Commande expirée|Votre commande a été annulée|Commande annulée par le vendeur',
  },
  de: {
    'awaiting-payment': 'Bezahlung ausstehend|Bestellung noch nicht bezahlt|Zahlung offen',
    'awaiting-shipment': 'Noch nicht versandt|Versand durch Verkäufer ausstehend|Bestellung in Vorbereitung',
    'awaiting-delivery': 'Paket ist unterwegs|Bestellung wurde verschickt|Ankunft ausstehend',
    completed: 'Bestellung ist abgeschlossen|Bestellung wurde abgeschlossen|Auftrag erledigt',
    cancelled: 'Bestellung wurde storniert|Stornierte Bestellung|Bestellung ist abgelaufen',
  },
  it: {
    'awaiting-payment': 'Pagamento in sospeso|Ordine da pagare|Attesa del pagamento',
    'awaiting-shipment': 'Ordine in preparazione|Non ancora spedito|Attesa di spedizione',
    'awaiting-delivery': 'Pacco in viaggio|Attesa di consegna|Ordine spedito',
    completed: 'Ordine terminato|Il tuo ordine è completato|Ordine finalizzato',
    cancelled: 'Ordine annullato dal venditore|Ordine scaduto|Il tuo ordine è stato annullato',
  },
  nl: {
    'awaiting-payment': 'Openstaande betaling|Nog niet betaald|Bestelling onbetaald',
    'awaiting-shipment': 'Nog niet verzonden|Bestelling wordt voorbereid|Klaar om te verzenden',
    'awaiting-delivery': 'Pakket is onderweg|Bestelling is verzonden|Wacht op ontvangst',
    completed: 'Bestelling is voltooid|Bestelling afgerond|Bestelling afgehandeld',
    cancelled: 'Bestelling is geannuleerd|Uw bestelling werd geannuleerd|Bestelling verlopen',
  },
  pl: {
    'awaiting-payment': 'Czeka na płatność|Zamówienie nieopłacone|Jeszcze nie zapłacono',
    'awaiting-shipment': 'Czeka na wysłanie|Jeszcze nie wysłano|Zamówienie w przygotowaniu',
    'awaiting-delivery': 'Przesyłka w drodze|Czeka na dostawę|Paczka wysłana',
    completed: 'Zamówienie zostało zakończone|Zamówienie ukończone|Zamówienie zrealizowane',
    cancelled: 'Zamówienie zostało anulowane|Zamówienie anulowano|Zamówienie wygasło',
  },
  ru: {
    'awaiting-payment': 'Ждёт оплаты|Заказ ещё не оплачен|Ожидается платёж',
    'awaiting-shipment': 'Готовится к отправке|Ещё не отправлен|Ждёт отгрузки',
    'awaiting-delivery': 'Посылка в пути|Ждём доставку|Ваш заказ отправлен',
    completed: 'Заказ был завершён|Сделка завершена|Ваш заказ выполнен',
    cancelled: 'Заказ аннулирован|Ваш заказ отменён|Заказ отменён продавцом',
  },
  uk: {
    'awaiting-payment': 'Чекає на оплату|Ще не сплачено|Замовлення не оплачено',
    'awaiting-shipment': 'Готується до відправлення|Ще не відправлено|Чекає на відправку',
    'awaiting-delivery': 'Посилка в дорозі|Чекає на доставку|Посилку відправлено',
    completed: 'Угоду завершено|Ваше замовлення завершено|Замовлення вже виконано',
    cancelled: 'Замовлення анульовано|Ваше замовлення скасовано|Замовлення скасовано продавцем',
  },
  tr: {
    'awaiting-payment': 'Ödemeniz bekleniyor|Ödeme beklemede|Sipariş henüz ödenmedi',
    'awaiting-shipment': 'Kargoya teslim edilmesi bekleniyor|Sipariş hazırlanıyor|Kargolanması bekleniyor',
    'awaiting-delivery': 'Paket yola çıktı|Teslim alınması bekleniyor|Ürün kargoya verildi',
    completed: 'Siparişiniz tamamlandı|Sipariş başarıyla tamamlandı|Sipariş tamamlanmıştır',
    cancelled: 'Siparişiniz iptal edildi|Sipariş iptal oldu|Sipariş satıcı tarafından iptal edildi',
  },
  ar: {
    'awaiting-payment': 'ينتظر الدفع|لم يتم الدفع بعد|الدفع معلق',
    'awaiting-shipment': 'ينتظر الشحن|قيد التجهيز|لم يتم الشحن بعد',
    'awaiting-delivery': 'الطرد في الطريق|ينتظر التسليم|بانتظار وصول الطرد',
    completed: 'اكتملت الصفقة|الطلبية مكتملة|اكتمل الطلب بنجاح',
    cancelled: 'الطلب ملغي|ألغي الطلب|تم إلغاء الطلب من البائع',
  },
  he: {
    'awaiting-payment': 'טרם שולם|ההזמנה ממתינה לתשלום|עדיין לא שולם',
    'awaiting-shipment': 'ממתינה לשילוח|ההזמנה בהכנה|טרם נשלח',
    'awaiting-delivery': 'החבילה בדרך|ממתין להגעת החבילה|המשלוח בדרך',
    completed: 'העסקה הסתיימה|ההזמנה הסתיימה|הזמנתך הושלמה',
    cancelled: 'העסקה בוטלה|הזמנתך בוטלה|ההזמנה מבוטלת',
  },
  ja: {
    'awaiting-payment': '代金の支払い待ち|未入金|決済待ち',
    'awaiting-shipment': '販売者の発送待ち|商品準備中|未発送',
    'awaiting-delivery': '荷物到着待ち|商品は輸送中です|商品が発送されました',
    completed: '取引終了|お取引が完了しました|取引は完了済み',
    cancelled: '注文がキャンセルされました|ご注文はキャンセル済み|取引キャンセル済み',
  },
  ko: {
    'awaiting-payment': '입금 대기 중|미입금|결제를 기다리는 중',
    'awaiting-shipment': '판매자 발송 대기|출고 준비 중|미발송',
    'awaiting-delivery': '상품 도착 대기|상품 배송 중|상품이 발송되었습니다',
    completed: '거래가 완료되었습니다|거래 완료됨|거래 종료됨',
    cancelled: '주문이 취소되었습니다|거래 취소됨|주문 취소 완료',
  },
  th: {
    'awaiting-payment': 'รอการจ่ายเงิน|ยังไม่ได้ชำระเงิน|คำสั่งซื้อรอชำระเงิน',
    'awaiting-shipment': 'รอผู้ขายส่งสินค้า|กำลังเตรียมสินค้า|รอร้านค้าจัดส่ง',
    'awaiting-delivery': 'สินค้าอยู่ระหว่างทาง|รอรับพัสดุ|พัสดุกำลังเดินทาง',
    completed: 'คำสั่งซื้อเสร็จสิ้น|คำสั่งซื้อเสร็จเรียบร้อยแล้ว|รายการเสร็จสมบูรณ์แล้ว',
    cancelled: 'คำสั่งซื้อถูกยกเลิกแล้ว|รายการถูกยกเลิก|คำสั่งซื้อยกเลิกเรียบร้อยแล้ว',
  },
  vi: {
    'awaiting-payment': 'Đợi thanh toán|Đơn hàng chưa thanh toán|Đơn hàng đang chờ thanh toán',
    'awaiting-shipment': 'Chờ người bán gửi hàng|Đang chuẩn bị hàng|Chưa gửi hàng',
    'awaiting-delivery': 'Hàng đang trên đường|Đang chờ nhận hàng|Đơn hàng đã được gửi',
    completed: 'Đơn hàng đã hoàn tất|Giao dịch đã hoàn thành|Đơn hàng đã kết thúc',
    cancelled: 'Đơn hàng bị hủy|Đơn hàng đã được hủy|Đơn hàng hết hạn',
  },
  id: {
    'awaiting-payment': 'Pesanan menunggu dibayar|Belum lunas|Pembayaran belum dibayar',
    'awaiting-shipment': 'Menunggu penjual mengirim|Pesanan sedang disiapkan|Menunggu diserahkan ke kurir',
    'awaiting-delivery': 'Paket dalam perjalanan|Menunggu pesanan sampai|Pesanan telah dikirim',
    completed: 'Transaksi tuntas|Pesanan telah selesai|Pesanan sudah selesai',
    cancelled: 'Pesanan batal|Transaksi dibatalkan|Pesanan telah dibatalkan',
  },
  zh: {
    'awaiting-payment': '等待支付|尚未付款|订单待支付',
    'awaiting-shipment': '等待商家发货|备货中|未发货',
    'awaiting-delivery': '等待签收|包裹运输中|商品已寄出',
    completed: '交易已完成|订单完成|交易已结束',
    cancelled: '订单已被取消|交易已取消|订单已过期',
  },
};
const statusWordings = LANGS.flatMap((lang) =>
  (Object.entries(STATUS_WORDINGS[lang]) as [Status, string][]).flatMap(([status, texts]) =>
    texts.split('|').map((text): [Lang, string, Status] => [lang, text, status]),
  ),
);

const read = (text: string, evidence = {}) => readStatus(undefined, [], text, evidence);

describe('a status in words that are in no list', () => {
  it.each(statusWordings)('%s: %s', (_, text, status) => {
    expect(read(text)).toMatchObject({ value: { status, by: 'text', text }, doubt: null });
  });

  it.each([
    ...['Refund completed', 'Return closed', 'Dispute finished', 'Return on its way', 'Refund pending'],
    ...['Sent to seller', 'Awaiting shipment to seller', 'On the way to seller', 'Dispute cancelled'],
    ...['Rückerstattung abgeschlossen', 'Rücksendung unterwegs', 'Streitfall beendet', 'Nicht abgeschlossen'],
    ...['Versandt an den Verkäufer', 'Reembolso completado', 'Disputa finalizada', 'Enviado al vendedor'],
    ...[
      'En camino al vendedor',
      'Devolução concluída',
      'Reembolso concluído',
      'Litige clos',
      'Retour terminé',
    ],
    ...['Remboursement terminé', 'Rimborso completato', 'Spedito al venditore', 'Terugbetaling voltooid'],
    ...['Retour voltooid', 'Zwrot zakończony', 'Wysłano do sprzedawcy', 'Возврат средств завершён'],
    ...['Отправлен продавцу', 'Спор завершён', 'Повернення завершено', 'Відправлено до продавця'],
    ...['Para iadesi tamamlandı', 'İade yolda', 'اكتمل الاسترداد', 'في الطريق للبائع', 'ההחזר הושלם'],
    ...[
      'נשלח למוכר',
      '返金完了',
      '返品の発送待ち',
      '販売者への発送待ち',
      '환불 완료',
      '반품 배송 중',
      '분쟁 종료',
    ],
    ...['คืนเงินเสร็จสมบูรณ์', 'ข้อพิพาทเสร็จสิ้น', 'Hoàn tiền hoàn tất', 'Pengembalian dana selesai', '退款完成'],
  ])('a refund, a dispute or a return is none: %s', (text) => {
    expect(read(text)).toEqual({ value: null, doubt: { code: 'unreadable', detail: text }, won: null });
  });

  it.each([
    ...[
      'Payment completed',
      'Delivery completed',
      'Item cancelled',
      'Payment cancelled',
      'Partially shipped',
    ],
    ...['Purchase completed', 'Compra concluída', 'Kauf abgeschlossen', 'Achat terminé', 'รายการสั่งซื้อสำเร็จ'],
    ...['Not cancelled', 'Not completed', 'Ordine inviato', '주문 완료', '注文完了', 'Pemesanan selesai'],
    ...['Paket wird zugestellt', 'Zahlung abgeschlossen', 'Thanh toán cho đơn hàng', 'Pedido completado el'],
    ...['Finished on', 'Shipped on', 'Estimated delivery pending', '배송 완료', 'จัดส่งแล้ว', 'Terkirim'],
  ])('what says less, or of something else, is none: %s', (text) => {
    expect(read(text).value).toBeNull();
  });

  it.each([
    ...[
      'Cancel order',
      'Pay now',
      'Confirm received',
      'Bestellung stornieren',
      'Cancelar pedido',
      '주문 취소',
    ],
    ...[
      '注文をキャンセル',
      'Hoàn thành đơn hàng',
      'ยกเลิกคำสั่งซื้อ',
      'Batalkan pesanan',
      'Отменить заказ',
      'Siparişi iptal et',
    ],
  ])('a button is none: %s', (text) => {
    expect(read(text, { place: true, shipped: true }).value).toBeNull();
  });

  it('no listed wording is another status by its words', () => {
    for (const { kind, text } of entriesOf(STATUSES)) {
      const meant = statusesOf(text);
      if (meant)
        expect({ text, statuses: meant.statuses }).toEqual({
          text,
          statuses: expect.arrayContaining([kind]),
        });
    }
  });

  it('no sentence of a promise, no button and no note of a refund is a status', () => {
    const sentences = LANGS.flatMap((lang) => Object.values(SENTENCES[lang]).flat());
    for (const text of sentences) expect({ text, meant: statusesOf(text) }).toEqual({ text, meant: null });
    for (const { text } of entriesOf(BUTTONS))
      expect({ text, value: read(text).value }).toEqual({ text, value: null });
    for (const { text } of entriesOf(NOTES)) {
      // Said of a dispute as of an order, and listed as a status.
      if (text !== 'in behandeling') expect({ text, meant: statusesOf(text) }).toEqual({ text, meant: null });
    }
  });
});

describe('words that are said of two statuses', () => {
  const AMBIGUOUS = [
    ...['배송을 기다리는 중', '상품 배송 대기', '운송 대기', '配送待ちです', '商品の配送待ち', '配送待機中'],
    ...[
      'รอการขนส่ง',
      'สินค้ารอจัดส่ง',
      'กำลังรอจัดส่ง',
      'Đợi vận chuyển',
      'Đơn hàng chờ vận chuyển',
      'Đang đợi giao',
    ],
    ...[
      'Pesanan menunggu pengiriman',
      'Menunggu dikirimkan',
      'Belum dikirim',
      'מחכה למשלוח',
      'בהמתנה למשלוח',
    ],
    ...['ההזמנה ממתינה למשלוח', 'Not delivered yet', 'Noch nicht zugestellt', '等待配送'],
  ];

  it.each(AMBIGUOUS)('%s: open, until something shows that it was sent', (text) => {
    expect(read(text)).toEqual({
      value: null,
      doubt: { code: 'unreadable', detail: text },
      won: null,
      candidates: ['awaiting-shipment', 'awaiting-delivery'],
    });
    // That nothing shows it does not mean that it was not sent.
    expect(read(text, { shipped: false, place: true }).value).toBeNull();
    const settled = read(text, { shipped: true });
    expect(settled).toMatchObject({ value: { status: 'awaiting-delivery', by: 'text' }, doubt: null });
    expect(settled.won).toMatch(/^meaning:[a-z]{2}\+shipped$/);
  });

  it.each(['キャンセル', 'ยกเลิก', '取消'])('%s: cancelled in the place of the status alone', (text) => {
    expect(read(text)).toMatchObject({ value: null, candidates: ['cancelled'] });
    expect(read(text, { shipped: true }).value).toBeNull();
    expect(read(text, { place: true })).toMatchObject({ value: { status: 'cancelled' }, doubt: null });
  });

  it('contradict no code and no button of one of the two, and every other', () => {
    expect(readStatus(8, [], '배송 대기')).toMatchObject({
      value: { status: 'awaiting-delivery' },
      doubt: null,
    });
    expect(readStatus(undefined, ['CONFIRM_GOODS'], 'รอจัดส่ง').doubt).toBeNull();
    expect(readStatus(9, [], '배송 대기').doubt).toEqual({ code: 'conflict', detail: '배송 대기' });
  });
});

/** Labels in no list, with the wording behind them. */
const ROWS: [Lang, Partial<Record<Label, string>>][] = [
  [
    'en',
    {
      placed: 'Order created on|Date of order|Purchase date',
      paid: 'Date of payment|Order paid on|Payment made on',
      shipped: 'Dispatch date|Order shipped on|Dispatched on',
      completed: 'Finished on|Order finished on|Your order was completed on',
    },
  ],
  [
    'es',
    {
      placed: 'Hora del pedido|Pedido creado el',
      paid: 'Hora de pago|Pedido pagado el|Día de pago',
      shipped: 'Despachado el|Pedido enviado el|Fecha de despacho',
      completed: 'Pedido terminado el|Fecha pedido completado|Terminado el',
    },
  ],
  [
    'pt',
    {
      placed: 'Pedido criado em|Hora do pedido',
      paid: 'Hora do pagamento|Pedido pago em|Dia do pagamento',
      shipped: 'Data de postagem|Pedido enviado em|Despachado em',
      completed: 'Pedido terminado em|Encomenda concluída em|Terminado em',
    },
  ],
  [
    'fr',
    {
      placed: 'Heure de la commande|Commande créée le',
      paid: 'Heure du paiement|Commande payée le|Réglée le',
      shipped: 'Commande expédiée le|Heure d’expédition|Colis envoyé le',
      completed: 'Finalisée le|Votre commande est terminée le|Achevée le',
    },
  ],
  [
    'de',
    {
      placed: 'Bestellung erstellt am|Zeitpunkt der Bestellung',
      paid: 'Datum der Zahlung|Bestellung bezahlt am|Zeitpunkt der Zahlung',
      shipped: 'Bestellung versandt am|Datum der Versendung|Abgeschickt am',
      completed: 'Bestellung beendet am|Erledigt am|Auftrag abgeschlossen am',
    },
  ],
  [
    'it',
    {
      placed: 'Ordine creato il|Ora dell’ordine',
      paid: 'Ora del pagamento|Ordine pagato il|Saldato il',
      shipped: 'Ordine spedito il|Data di invio|Pacco spedito il',
      completed: 'Ordine terminato il|Terminato il|Ordine finalizzato il',
    },
  ],
  [
    'nl',
    {
      placed: 'Bestelling aangemaakt op|Tijdstip van bestelling',
      paid: 'Bestelling betaald op|Voldaan op|Tijdstip van betaling',
      shipped: 'Bestelling verzonden op|Pakket verstuurd op|Opgestuurd op',
      completed: 'Bestelling afgehandeld op|Order voltooid op|Beëindigd op',
    },
  ],
  [
    'pl',
    {
      placed: 'Zamówienie utworzono dnia|Data złożenia',
      paid: 'Zamówienie opłacono dnia|Czas płatności|Data opłacenia',
      shipped: 'Paczka wysłana dnia|Czas wysyłki|Data nadania',
      completed: 'Zamówienie ukończono dnia|Zrealizowano dnia|Ukończono dnia',
    },
  ],
  [
    'ru',
    {
      placed: 'Дата создания заказа|Время заказа',
      paid: 'Время оплаты|Дата оплаты заказа|Время платежа',
      shipped: 'Время отправки|Дата отгрузки|Дата отправки заказа',
      completed: 'Время завершения|Дата завершения сделки|Время завершения заказа',
    },
  ],
  [
    'uk',
    {
      placed: 'Дата створення замовлення|Час замовлення',
      paid: 'Час оплати|Дата оплати замовлення|Дата сплати',
      shipped: 'Час відправлення|Дата надсилання|Дата відвантаження',
      completed: 'Час завершення|Дата завершення угоди|Час завершення замовлення',
    },
  ],
  [
    'tr',
    {
      placed: 'Sipariş oluşturulma tarihi|Sipariş zamanı',
      paid: 'Ödeme zamanı|Siparişin ödenme tarihi|Ödeme günü',
      shipped: 'Sevk tarihi|Kargoya teslim tarihi|Ürünün gönderilme tarihi',
      completed: 'Siparişin tamamlandığı günü|Siparişiniz tamamlanma zamanı|Tamamlanma zamanı',
    },
  ],
  [
    'ar',
    {
      placed: 'تاريخ إنشاء الطلب|وقت الطلب',
      paid: 'وقت الدفع|تاريخ السداد|تم السداد في',
      shipped: 'وقت الشحن|تاريخ الإرسال|تم الإرسال في',
      completed: 'وقت اكتمال الطلب|تاريخ إتمام الصفقة|اكتملت الصفقة في',
    },
  ],
  [
    'he',
    {
      placed: 'מועד ההזמנה|תאריך ביצוע ההזמנה',
      paid: 'מועד התשלום|זמן תשלום|ההזמנה שולמה בתאריך',
      shipped: 'מועד שליחה|ההזמנה נשלחה בתאריך|החבילה נשלחה ב',
      completed: 'מועד השלמת ההזמנה|העסקה הושלמה בתאריך|ההזמנה הסתיימה ב',
    },
  ],
  [
    'ja',
    {
      placed: '注文時間|ご注文の日付',
      paid: '入金日|決済日時|支払い時刻',
      shipped: '出荷日時|商品の発送日|発送時間',
      completed: '取引終了日|取引完了日時|終了日時',
    },
  ],
  [
    'ko',
    {
      placed: '주문한 날짜|주문 시간',
      paid: '입금일|결제 시간|지불 일자',
      shipped: '출고 날짜|발송 일시|출하일',
      completed: '거래 완료 일시|거래 종료일|종료 날짜',
    },
  ],
  [
    'th',
    {
      placed: 'เวลาที่สั่งซื้อ|วันที่ทำการสั่งซื้อ',
      paid: 'เวลาชำระเงิน|จ่ายเงินแล้วเมื่อ|วันที่จ่ายเงิน',
      shipped: 'ส่งสินค้าออกเมื่อ|วันที่ส่งสินค้าออก|เวลาส่งสินค้าออก',
      completed: 'คำสั่งซื้อเสร็จสิ้นเมื่อ|เวลาที่คำสั่งซื้อเสร็จสมบูรณ์|วันที่คำสั่งซื้อสำเร็จ',
    },
  ],
  [
    'vi',
    {
      placed: 'Thời gian đặt đơn hàng|Đơn hàng tạo vào',
      paid: 'Đơn hàng đã thanh toán vào|Giờ thanh toán|Ngày trả tiền',
      shipped: 'Ngày xuất kho|Đơn hàng đã gửi vào|Giờ gửi hàng',
      completed: 'Thời gian hoàn thành|Đơn hàng đã hoàn tất vào|Ngày hoàn tất đơn hàng',
    },
  ],
  [
    'id',
    {
      placed: 'Waktu pesanan dibuat|Tanggal pesanan dibuat',
      paid: 'Pesanan dibayar pada|Tgl pembayaran|Tanggal pelunasan',
      shipped: 'Tanggal diserahkan ke kurir|Pesanan telah dikirim pada|Waktu penyerahan ke kurir',
      completed: 'Tanggal pesanan selesai|Transaksi selesai pada|Waktu pesanan selesai',
    },
  ],
];
const rows = ROWS.flatMap(([lang, fields]) =>
  (Object.entries(fields) as [Label, string][]).flatMap(([field, labels]) =>
    labels.split('|').map((label): [Lang, string, Label] => [lang, label, field]),
  ),
);

describe('a row whose label is in no list', () => {
  it.each(rows)('%s: %s', (_, label, field) => {
    expect(labelOf(`${label}: 2026-07-15`)?.field).toBe(field);
  });

  it.each([
    ...[
      'Payment due date: 2026-07-15',
      'Time to pay: 2026-07-15',
      'Zahlungsziel: 2026-07-15',
      'Paid: 3 of 5',
    ],
    ...['Refund date: 2026-07-15', 'Return sent on: 2026-07-15', 'Cancellation date: 2026-07-15'],
    ...['Transaction date: 2026-07-15', 'Estimated ship date: 2026-07-15', '배송 완료일: 2026-07-15'],
    ...['発送予定日: 2026-07-15', '주문 취소 날짜: 2026-07-15', 'Последний день оплаты: 2026-07-15'],
    ...['Срок оплаты: 2026-07-15', 'Вид оплати: 2026-07-15', 'Ngày giao hàng: 2026-07-15'],
  ])('%s is none', (row) => {
    expect(labelOf(row)).toBeNull();
  });

  it('no listed label means another row by its words', () => {
    for (const { kind, text } of entriesOf(LABELS)) {
      const meant = labelMeant(text);
      // "Sent" is also said of handing an order in.
      if (meant && text !== 'ordine inviato il')
        expect({ text, field: meant.field }).toEqual({ text, field: kind });
    }
  });

  it('a status is no label', () => {
    for (const { text } of entriesOf(STATUSES))
      expect({ text, marked: labelMeant(text)?.marked ?? false }).toEqual({ text, marked: false });
  });
});

describe('a parcel in words that are in no list', () => {
  it.each(
    [
      ...['Your package has been delivered', 'Parcel was delivered: Jul. 28', 'Item delivered on Jul. 28'],
      ...['Tu paquete ha sido entregado', 'Pacote já entregue', 'Votre colis a été livré le 28 juil.'],
      ...[
        'Ihr Paket wurde zugestellt am 28. Juli',
        'Il pacco è stato consegnato',
        'Pakket is afgeleverd op 28 juli',
      ],
      ...['Paczka została dostarczona', 'Ваша посылка доставлена', 'Ваше замовлення вже доставлено'],
      ...[
        'Ürün teslim edildi',
        'תם תסליم',
        'החבילה כבר נמסרה',
        '荷物は配達されました',
        '상품이 배달되었습니다',
      ],
      ...['พัสดุส่งมอบแล้ว', 'Đơn hàng đã được giao', 'Paket telah sampai di tujuan', '包裹已签收'],
    ].filter((text) => text !== 'תם תסליم'),
  )('has arrived: %s', (text) => {
    expect(isArrived(text)).toBe(true);
  });

  it.each([
    ...[
      'Package will be delivered',
      'To be delivered',
      'Not delivered',
      'Delivered to carrier',
      'Paket wird zugestellt',
    ],
    ...[
      'A ser entregue',
      'Da consegnare',
      'Wordt bezorgd',
      'Не доставлено',
      'Ещё не вручено',
      'Henüz teslim edildi',
    ],
    ...[
      'Người bán đã giao hàng',
      'Terkirim',
      'จัดส่งแล้ว',
      '配送済み',
      '未配達',
      'Payment delivered',
      'Return delivered',
    ],
  ])('has not: %s', (text) => {
    expect(isArrived(text)).toBe(false);
  });

  it.each([
    ...[
      'วันที่คาดว่าจะได้รับพัสดุ: 27 ธ.ค.',
      'วันที่คาดว่าจะส่งมอบ 27 ธ.ค.',
      'מועד אספקה משוער: 27 בדצמ׳',
      'צפי הגעה: 27 בדצמ׳',
    ],
    ...[
      'Tanggal tiba diperkirakan: 27 Des',
      '受取予定日: 12月27日',
      '수령 예정일: 12월 27일',
      'Öngörülen varış tarihi: 27 Ara',
    ],
  ])('is expected: %s', (text) => {
    expect(isEstimate(text)).toBe(true);
    expect(isArrived(text)).toBe(false);
  });

  it('no status but a listed one says that it has arrived', () => {
    for (const { text } of entriesOf(STATUSES))
      expect({ text, arrived: meansArrived(text) }).toEqual({ text, arrived: false });
  });
});

describe('a node with the word for "year" behind its date', () => {
  it.each(['Возврат средств г.', 'Возмещение года', 'Повернення грошей р.', 'Zwrot środków r.'])(
    '%s',
    (text) => {
      expect(isRefundNode(text)).toBe(true);
    },
  );

  it.each(['Возврат г.', 'Zwrot r.', 'Возврат средств продавцу'])('is not: %s', (text) => {
    expect(isRefundNode(text)).toBe(false);
  });
});

describe('what is not done, in one word', () => {
  it.each([
    ['Sipariş ödenmemiş', 'awaiting-payment'],
    ['Ürün henüz gönderilmedi', 'awaiting-shipment'],
    ['Henüz kargolanmadı', 'awaiting-shipment'],
    ['Unpaid order', 'awaiting-payment'],
    ['Неоплачено', 'awaiting-payment'],
    ['Niewysłane', 'awaiting-shipment'],
  ] as const)('%s: %s', (text, status) => {
    expect(readStatus(undefined, [], text).value?.status).toBe(status);
  });
});
