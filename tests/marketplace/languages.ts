import type { Day, StandInStage } from './orders';

/**
 * What the stand-in prints in other languages than English, and how it prints days, moments and money in them.
 *
 * Words marked `seen` are the site's own, with the month of the public source; all others are translations of the
 * English ones, which the site's pages showed in August and September 2026, as such a site would word them. They are the
 * tests' view of the world: nothing in `lib/` was looked at for them, nor may anything there be made from them.
 */

/** The languages in which the stand-in prints; `pt` is that of Brazil, `ar` that of the Gulf. */
export type Language = 'en' | 'de' | 'ru' | 'ar' | 'ko' | 'pt';

/**
 * How days are written: `site` as public sources show it, where they do; `medium` and `long` as CLDR has it, with short
 * and with long names of months.
 */
export type DateStyle = 'site' | 'medium' | 'long';

/** Digits of Arabic pages: 0–9, or ٠–٩. Other languages have the first only. */
export type Digits = 'latn' | 'arab';

/** How a page prints whatever is not a word. */
export interface Print {
  language: Language;
  dates: DateStyle;
  digits: Digits;
}

/** What is printed where nothing else is asked for. */
export const ENGLISH: Print = { language: 'en', dates: 'site', digits: 'latn' };

/** Texts that changed in summer 2026 on English pages. */
interface Generation {
  /** Label of the order's number; the colon behind it is not part of it. */
  id: string;
  /** Label of the day on which it was placed, in the order list. */
  date: string;
  /** The button that leads to the tracking page. */
  track: string;
  /** Label of the day on which it was paid. */
  paid: string;
}

/** One event of a parcel: its name, and the sentence below it. */
type EventWords = [name: string, words: string];

/**
 * Every text that the stand-in prints. Places to be filled: `{day}` a day, `{days}` a number of days with its noun,
 * `{amount}` money, `{n}` a number, `{name}` a name.
 */
export interface Words {
  /** For Intl. */
  locale: string;
  /** As the site's own requests name it: `de_DE`. */
  code: string;
  dir: 'ltr' | 'rtl';
  /** `{days}`, by plural category: `7 days`. */
  days: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  labels: Record<'ref-number' | 'order-id', Generation>;
  status: Record<StandInStage, string>;
  /** Tabs of the order list, by their codes. */
  tabs: Record<'all' | 'unpaid' | 'processing' | 'shipped' | 'completed' | 'recycle', string>;
  /** Heads of the order list and its cards. */
  list: {
    title: string;
    placedIn: string;
    placedInChoice: string;
    more: string;
    none: string;
    details: string;
    status: string;
    total: string;
    items: string;
    copy: string;
    couponIfDelayed: string;
    viewAll: string;
  };
  /** Notes on a card about a refund or dispute, by their English words. */
  notes: Record<string, string>;
  buttons: {
    pay: string;
    cancel: string;
    confirm: string;
    confirmTitle: string;
    confirmTip: string;
    confirmYes: string;
    confirmNo: string;
    cart: string;
    remove: string;
    review: string;
    contact: string;
    dispute: string;
    disputeTitle: string;
    yes: string;
    no: string;
    collect: string;
    retry: string;
    install: string;
    notNow: string;
  };
  /** What AliExpress promises. */
  promises: {
    head: string;
    fast: string;
    fastActive: string;
    coupon: string;
    couponAfter: string;
    refundBefore: string;
    damaged: string;
    lost: string;
    freeReturns: string;
    freeReturnsTag: string;
    freeReturnsWords: string;
    /** Nodes of the progress bar. */
    paidNode: string;
    refundNode: string;
    /** `fdStatusDesc` of the tracking answer. */
    protection: string;
    learnMore: string;
    couponLate: string;
  };
  /** The sentences under the status of a completed order, which follow each other without a blank. */
  reminder: { complete: string; receipt: string; placed: string };
  /** Rows of an order's page. */
  detail: {
    title: string;
    created: string;
    shipped: string;
    completed: string;
    methodTitle: string;
    method: string;
    estimated: string;
    estimatedReason: string;
    snapshot: string;
    subtotal: string;
    shipping: string;
    freeShipping: string;
    address: string;
    show: string;
    gone: string;
    trackingNumber: string;
  };
  /** The tracking page. */
  tracking: {
    title: string;
    carrier: string;
    parcel: string;
    shippingTo: string;
    country: string;
    /** Headings, which end in a full-width colon for the first and in a colon for the others. */
    deliveredOn: string;
    estimated: string;
    delivery: string;
    created: EventWords;
    preparing: EventWords;
    collected: EventWords;
    leftOrigin: EventWords;
    leavingCountry: EventWords;
    atAirport: EventWords;
    customs: EventWords;
    leftFacility: EventWords;
    delivered: EventWords;
  };
  /** The list of refunds, and one of them. */
  refunds: {
    title: string;
    none: string;
    finished: string;
    open: string;
    view: string;
    details: string;
    cannotShow: string;
    request: string;
    submitted: string;
    updated: string;
    amount: string;
  };
  /** The frame of every page, other pages, and what goes wrong. */
  site: {
    welcome: string;
    account: string;
    overview: string;
    orders: string;
    payment: string;
    refund: string;
    feedback: string;
    settings: string;
    addresses: string;
    messages: string;
    leaveFeedback: string;
    home: string;
    homeHead: string;
    signIn: string;
    signInTo: string;
    signInField: string;
    loading: string;
    wrong: string;
    appTitle: string;
    appWords: string;
    captcha: string;
    slide: string;
    moment: string;
    checking: string;
    errorTitle: string;
    errorWords: string;
  };
}

const EN: Words = {
  locale: 'en-US',
  code: 'en_US',
  dir: 'ltr',
  days: { one: '{n} day', other: '{n} days' },
  // Seen: `ref-number` from July 2026 on, `order-id` until May 2026.
  labels: {
    'ref-number': { id: 'Ref. Number', date: 'Date', track: 'Track status', paid: 'Paid on' },
    'order-id': { id: 'Order ID', date: 'Order date', track: 'Track order', paid: 'Payment completed on' },
  },
  status: {
    unpaid: 'Awaiting payment',
    'to-ship': 'Awaiting shipment',
    'in-transit': 'Awaiting delivery',
    delivered: 'Awaiting delivery',
    completed: 'Completed',
    cancelled: 'Canceled',
  },
  tabs: {
    all: 'View all',
    unpaid: 'To pay',
    processing: 'Processing',
    shipped: 'Processed',
    completed: 'Completed',
    recycle: 'Deleted orders',
  },
  list: {
    title: 'Orders',
    placedIn: 'Orders placed in',
    placedInChoice: 'All / Last year',
    more: 'View orders',
    none: 'No orders yet',
    details: 'Details',
    status: 'Status',
    total: 'Total',
    items: 'items',
    copy: 'Copy',
    couponIfDelayed: '{amount} coupon if delayed',
    viewAll: 'View all',
  },
  notes: {
    "Waiting for AliExpress' feedback": "Waiting for AliExpress' feedback",
    'Refund completed': 'Refund completed',
  },
  buttons: {
    pay: 'Pay now',
    cancel: 'Cancel order',
    confirm: 'Confirm received',
    confirmTitle: 'Item received confirmation',
    confirmTip:
      'Please confirm your package was delivered and is in your possession. If you\'re satisfied, click "Confirm" to confirm receipt.',
    confirmYes: 'Confirm',
    confirmNo: 'Cancel',
    cart: 'Add to cart',
    remove: 'Remove',
    review: 'Write a review',
    contact: 'Contact seller',
    dispute: 'Returns/refunds',
    disputeTitle: 'Have you received your package?',
    yes: 'Yes',
    no: 'No',
    collect: 'Collect',
    retry: 'Retry',
    install: 'Install',
    notNow: 'Not now',
  },
  promises: {
    head: 'Service Commitment',
    fast: 'Fast delivery',
    fastActive: 'Fast delivery: active',
    coupon: 'Apply for {amount} coupon code if delayed by {day}',
    couponAfter: 'If delivered after {day} you can collect a {amount} coupon after 48 hours of that date',
    refundBefore: 'Refund if no delivery before {day}',
    damaged: 'Refund if items damaged',
    lost: 'Refund if package lost',
    freeReturns: 'Free returns',
    freeReturnsTag:
      'Not satisfied with your order? You can return it within the order protection period. The first return on each order is free (up to 5 times per month).',
    freeReturnsWords:
      'Not satisfied with your order? Send it back within {days} after delivery. The first return on each order is free (up to 5 times per month).',
    paidNode: 'Paid',
    refundNode: 'Refund',
    protection: 'Protection ',
    learnMore: 'Learn more',
    couponLate: '{amount} coupon: your order is late',
  },
  reminder: {
    complete: 'Order complete.',
    receipt:
      'If there are any problems, you can apply for a return/refund within {days} of confirming receipt.',
    placed:
      'If the item you received is defective or not as described, you can open a dispute within {days} after order was placed.',
  },
  detail: {
    title: 'Order Detail',
    created: 'Order placed on',
    shipped: 'Shipment completed on',
    completed: 'Order completed on',
    methodTitle: 'Payment method',
    method: 'Credit/Debit card',
    estimated: 'Estimated delivery date',
    estimatedReason: 'The estimated delivery time is provided by the seller or delivery company',
    snapshot: 'Snapshot',
    subtotal: 'Subtotal',
    shipping: 'Shipping',
    freeShipping: 'Free shipping',
    address: 'Shipping address',
    show: 'Show',
    gone: 'This order cannot be shown.',
    trackingNumber: 'Tracking number',
  },
  tracking: {
    title: 'Tracking',
    carrier: 'Carrier',
    parcel: 'Package {n}',
    shippingTo: 'Shipping to {name}',
    country: 'United States',
    deliveredOn: 'Delivered',
    estimated: 'Estimated delivery',
    delivery: 'Delivery',
    created: ['Order created', "Your order's been created"],
    preparing: ['Package in preparation', 'Your package is being prepared'],
    collected: ['Collected by carrier', 'Package collected by carrier.'],
    leftOrigin: ['In transit', 'Package left sorting center of origin.'],
    leavingCountry: ['In transit', 'Package leaving origin country/region.'],
    atAirport: ['In transit', 'Your package arrived at local airport'],
    customs: ['Customs complete', 'Import customs clearance completed'],
    leftFacility: ['In transit', 'Package left carrier facility'],
    delivered: ['Delivered', 'Package delivered.'],
  },
  refunds: {
    title: 'Refunds and returns',
    none: 'No refunds',
    finished: 'Finished',
    open: 'In progress',
    view: 'View details',
    details: 'Refund/return details',
    cannotShow: 'This request cannot be shown.',
    request: 'Request ID',
    submitted: 'Submitted',
    updated: 'Updated',
    amount: 'Refund amount',
  },
  site: {
    welcome: 'Welcome',
    account: 'Account',
    overview: 'Overview',
    orders: 'Orders',
    payment: 'Payment',
    refund: 'Refund and return',
    feedback: 'Feedback',
    settings: 'Settings',
    addresses: 'Shipping address',
    messages: 'Messages',
    leaveFeedback: 'Leave feedback',
    // Seen: the title of the home page, which the log-in page bears as well.
    home: 'Buy Products Online from China Wholesalers at Aliexpress.com',
    homeHead: 'SuperDeals: ends on {day}',
    signIn: 'Register/Sign in',
    signInTo: 'Sign in to see your orders',
    signInField: 'Email or phone number',
    loading: 'Loading',
    wrong: 'Something went wrong. Please try again.',
    appTitle: 'Track your package in the AliExpress app',
    appWords: 'Get the app to see where your package is.',
    captcha: 'Sorry, we have detected unusual traffic from your network.',
    slide: 'Please slide to verify.',
    moment: 'Just a moment…',
    checking: 'Checking that your connection is secure. This takes a few seconds.',
    errorTitle: 'Error',
    errorWords: 'The page is not available at the moment. Please come back later.',
  },
};

const DE: Words = {
  locale: 'de-DE',
  code: 'de_DE',
  dir: 'ltr',
  days: { one: '{n} Tag', other: '{n} Tagen' },
  labels: {
    'ref-number': {
      id: 'Referenznummer',
      date: 'Datum',
      track: 'Status verfolgen',
      paid: 'Bezahlt am',
    },
    'order-id': {
      id: 'Bestell-ID',
      date: 'Bestelldatum',
      track: 'Bestellung verfolgen',
      paid: 'Zahlung abgeschlossen am',
    },
  },
  status: {
    unpaid: 'Zahlung ausstehend',
    'to-ship': 'Warten auf Versand',
    'in-transit': 'Warten auf Lieferung',
    delivered: 'Warten auf Lieferung',
    // Seen in a buyer's export, webnology-ch/aliexpress-orders-nodejs-app, August 2025.
    completed: 'Abgeschlossen',
    cancelled: 'Storniert',
  },
  tabs: {
    all: 'Alle anzeigen',
    unpaid: 'Zu bezahlen',
    processing: 'In Bearbeitung',
    shipped: 'Bearbeitet',
    completed: 'Abgeschlossen',
    recycle: 'Gelöschte Bestellungen',
  },
  list: {
    title: 'Bestellungen',
    placedIn: 'Bestellungen aufgegeben in',
    placedInChoice: 'Alle / Letztes Jahr',
    more: 'Bestellungen anzeigen',
    none: 'Noch keine Bestellungen',
    details: 'Details',
    status: 'Status',
    total: 'Gesamt',
    items: 'Artikel',
    copy: 'Kopieren',
    couponIfDelayed: 'Gutschein über {amount} bei Verspätung',
    viewAll: 'Alle anzeigen',
  },
  notes: {
    "Waiting for AliExpress' feedback": 'Warten auf die Rückmeldung von AliExpress',
    'Refund completed': 'Rückerstattung abgeschlossen',
  },
  buttons: {
    pay: 'Jetzt bezahlen',
    cancel: 'Bestellung stornieren',
    confirm: 'Erhalt bestätigen',
    confirmTitle: 'Erhalt des Artikels bestätigen',
    confirmTip:
      'Bitte bestätige, dass dein Paket zugestellt wurde und du es hast. Wenn du zufrieden bist, klicke auf „Bestätigen“.',
    confirmYes: 'Bestätigen',
    confirmNo: 'Abbrechen',
    cart: 'In den Einkaufswagen',
    remove: 'Entfernen',
    review: 'Bewertung schreiben',
    contact: 'Verkäufer kontaktieren',
    dispute: 'Rückgabe/Rückerstattung',
    disputeTitle: 'Hast du dein Paket erhalten?',
    yes: 'Ja',
    no: 'Nein',
    collect: 'Einlösen',
    retry: 'Erneut versuchen',
    install: 'Installieren',
    notNow: 'Nicht jetzt',
  },
  promises: {
    head: 'Serviceversprechen',
    fast: 'Schnelle Lieferung',
    fastActive: 'Schnelle Lieferung: aktiv',
    coupon: 'Gutscheincode über {amount} bei Verspätung über den {day} hinaus',
    couponAfter:
      'Bei Zustellung nach dem {day} kannst du 48 Stunden nach diesem Datum einen Gutschein über {amount} einlösen',
    refundBefore: 'Rückerstattung, wenn keine Lieferung vor dem {day}',
    damaged: 'Rückerstattung, wenn Artikel beschädigt sind',
    lost: 'Rückerstattung, wenn das Paket verloren geht',
    freeReturns: 'Kostenlose Rückgabe',
    freeReturnsTag:
      'Nicht zufrieden mit deiner Bestellung? Du kannst sie innerhalb der Schutzfrist zurückgeben. Die erste Rückgabe jeder Bestellung ist kostenlos (bis zu 5-mal pro Monat).',
    freeReturnsWords:
      'Nicht zufrieden mit deiner Bestellung? Sende sie innerhalb von {days} nach der Lieferung zurück. Die erste Rückgabe jeder Bestellung ist kostenlos (bis zu 5-mal pro Monat).',
    paidNode: 'Bezahlt',
    refundNode: 'Rückerstattung',
    protection: 'Schutz ',
    learnMore: 'Mehr erfahren',
    couponLate: 'Gutschein über {amount}: deine Bestellung ist verspätet',
  },
  reminder: {
    complete: 'Bestellung abgeschlossen.',
    receipt:
      'Bei Problemen kannst du innerhalb von {days} nach Bestätigung des Erhalts eine Rückgabe/Rückerstattung beantragen.',
    placed:
      'Wenn der erhaltene Artikel defekt ist oder nicht der Beschreibung entspricht, kannst du innerhalb von {days} nach Aufgabe der Bestellung einen Streitfall eröffnen.',
  },
  detail: {
    title: 'Bestelldetails',
    created: 'Bestellung aufgegeben am',
    shipped: 'Versand abgeschlossen am',
    completed: 'Bestellung abgeschlossen am',
    methodTitle: 'Zahlungsmethode',
    method: 'Kredit-/Debitkarte',
    estimated: 'Voraussichtliches Lieferdatum',
    estimatedReason: 'Die voraussichtliche Lieferzeit stammt vom Verkäufer oder vom Zusteller',
    snapshot: 'Momentaufnahme',
    subtotal: 'Zwischensumme',
    shipping: 'Versand',
    freeShipping: 'Kostenloser Versand',
    address: 'Lieferadresse',
    show: 'Anzeigen',
    gone: 'Diese Bestellung kann nicht angezeigt werden.',
    trackingNumber: 'Sendungsnummer',
  },
  tracking: {
    title: 'Sendungsverfolgung',
    carrier: 'Zusteller',
    parcel: 'Paket {n}',
    shippingTo: 'Lieferung an {name}',
    country: 'Vereinigte Staaten',
    deliveredOn: 'Zugestellt',
    estimated: 'Voraussichtliche Lieferung',
    delivery: 'Lieferung',
    created: ['Bestellung erstellt', 'Deine Bestellung wurde erstellt'],
    preparing: ['Paket in Vorbereitung', 'Dein Paket wird vorbereitet'],
    collected: ['Vom Zusteller abgeholt', 'Paket wurde vom Zusteller abgeholt.'],
    leftOrigin: ['Unterwegs', 'Paket hat das Sortierzentrum im Ursprungsland verlassen.'],
    leavingCountry: ['Unterwegs', 'Paket verlässt das Ursprungsland/die Ursprungsregion.'],
    atAirport: ['Unterwegs', 'Dein Paket ist am örtlichen Flughafen angekommen'],
    customs: ['Zoll abgeschlossen', 'Einfuhrzollabfertigung abgeschlossen'],
    leftFacility: ['Unterwegs', 'Paket hat die Einrichtung des Zustellers verlassen'],
    delivered: ['Zugestellt', 'Paket zugestellt.'],
  },
  refunds: {
    title: 'Rückerstattungen und Rückgaben',
    none: 'Keine Rückerstattungen',
    finished: 'Beendet',
    open: 'In Bearbeitung',
    view: 'Details anzeigen',
    details: 'Einzelheiten der Rückerstattung/Rückgabe',
    cannotShow: 'Dieser Antrag kann nicht angezeigt werden.',
    request: 'Antragsnummer',
    submitted: 'Eingereicht',
    updated: 'Aktualisiert',
    amount: 'Rückerstattungsbetrag',
  },
  site: {
    welcome: 'Willkommen',
    account: 'Konto',
    overview: 'Übersicht',
    orders: 'Bestellungen',
    payment: 'Zahlung',
    refund: 'Rückerstattung und Rückgabe',
    feedback: 'Bewertungen',
    settings: 'Einstellungen',
    addresses: 'Lieferadresse',
    messages: 'Nachrichten',
    leaveFeedback: 'Bewertung abgeben',
    home: 'AliExpress – Online-Shopping für Elektronik, Mode, Haus & Garten und mehr',
    homeHead: 'SuperDeals: endet am {day}',
    signIn: 'Registrieren/Anmelden',
    signInTo: 'Melde dich an, um deine Bestellungen zu sehen',
    signInField: 'E-Mail oder Telefonnummer',
    loading: 'Wird geladen',
    wrong: 'Etwas ist schiefgelaufen. Bitte versuche es noch einmal.',
    appTitle: 'Verfolge dein Paket in der AliExpress-App',
    appWords: 'Hol dir die App, um zu sehen, wo dein Paket ist.',
    captcha: 'Wir haben ungewöhnlichen Datenverkehr aus deinem Netzwerk festgestellt.',
    slide: 'Bitte zum Bestätigen schieben.',
    moment: 'Einen Moment…',
    checking: 'Wir prüfen, ob deine Verbindung sicher ist. Das dauert einige Sekunden.',
    errorTitle: 'Fehler',
    errorWords: 'Die Seite ist zurzeit nicht verfügbar. Bitte komm später wieder.',
  },
};

const RU: Words = {
  locale: 'ru-RU',
  code: 'ru_RU',
  dir: 'ltr',
  days: { one: '{n} дня', other: '{n} дней' },
  labels: {
    'ref-number': {
      id: 'Номер заказа',
      date: 'Дата',
      track: 'Отследить статус',
      paid: 'Оплачен',
    },
    'order-id': {
      id: 'ID заказа',
      date: 'Дата заказа',
      track: 'Отследить заказ',
      paid: 'Оплата завершена',
    },
  },
  status: {
    unpaid: 'Ожидает оплаты',
    'to-ship': 'Ожидает отправки',
    'in-transit': 'Ожидает доставки',
    delivered: 'Ожидает доставки',
    // Seen on the site as it was until 2022.
    completed: 'Завершён',
    cancelled: 'Отменён',
  },
  tabs: {
    all: 'Смотреть все',
    unpaid: 'К оплате',
    processing: 'В обработке',
    shipped: 'Обработанные',
    completed: 'Завершённые',
    recycle: 'Удалённые заказы',
  },
  list: {
    title: 'Заказы',
    placedIn: 'Заказы за период',
    placedInChoice: 'Все / Прошлый год',
    more: 'Показать заказы',
    none: 'Заказов пока нет',
    details: 'Подробнее',
    status: 'Статус',
    total: 'Итого',
    items: 'товара',
    copy: 'Копировать',
    couponIfDelayed: 'Купон на {amount} при задержке',
    viewAll: 'Смотреть все',
  },
  notes: {
    "Waiting for AliExpress' feedback": 'Ожидается ответ AliExpress',
    'Refund completed': 'Возврат средств завершён',
  },
  buttons: {
    pay: 'Оплатить',
    cancel: 'Отменить заказ',
    confirm: 'Подтвердить получение',
    confirmTitle: 'Подтверждение получения товара',
    confirmTip:
      'Подтвердите, что посылка доставлена и находится у вас. Если вы довольны, нажмите «Подтвердить».',
    confirmYes: 'Подтвердить',
    confirmNo: 'Отмена',
    cart: 'Добавить в корзину',
    remove: 'Удалить',
    review: 'Написать отзыв',
    contact: 'Связаться с продавцом',
    dispute: 'Возврат товара/денег',
    disputeTitle: 'Вы получили посылку?',
    yes: 'Да',
    no: 'Нет',
    collect: 'Получить',
    retry: 'Повторить',
    install: 'Установить',
    notNow: 'Не сейчас',
  },
  promises: {
    head: 'Гарантии сервиса',
    fast: 'Быстрая доставка',
    fastActive: 'Быстрая доставка: действует',
    coupon: 'Запросите купон на {amount}, если заказ не доставлен до {day}',
    couponAfter:
      'Если заказ доставят после {day}, через 48 часов после этой даты можно получить купон на {amount}',
    refundBefore: 'Возврат денег, если заказ не доставлен до {day}',
    damaged: 'Возврат денег, если товар повреждён',
    lost: 'Возврат денег, если посылка утеряна',
    freeReturns: 'Бесплатный возврат',
    freeReturnsTag:
      'Заказ не подошёл? Его можно вернуть в течение срока защиты. Первый возврат по каждому заказу бесплатный (до 5 раз в месяц).',
    freeReturnsWords:
      'Заказ не подошёл? Отправьте его обратно в течение {days} после доставки. Первый возврат по каждому заказу бесплатный (до 5 раз в месяц).',
    paidNode: 'Оплачено',
    refundNode: 'Возврат денег',
    protection: 'Защита ',
    learnMore: 'Узнать больше',
    couponLate: 'Купон на {amount}: ваш заказ задерживается',
  },
  reminder: {
    complete: 'Заказ завершён.',
    receipt:
      'Если возникли проблемы, вы можете запросить возврат товара/денег в течение {days} после подтверждения получения.',
    placed:
      'Если полученный товар неисправен или не соответствует описанию, вы можете открыть спор в течение {days} после оформления заказа.',
  },
  detail: {
    title: 'Детали заказа',
    created: 'Заказ оформлен',
    shipped: 'Отправка завершена',
    completed: 'Заказ завершён',
    methodTitle: 'Способ оплаты',
    method: 'Кредитная/дебетовая карта',
    estimated: 'Предполагаемая дата доставки',
    estimatedReason: 'Предполагаемый срок доставки указан продавцом или службой доставки',
    snapshot: 'Снимок страницы',
    subtotal: 'Промежуточный итог',
    shipping: 'Доставка',
    freeShipping: 'Бесплатная доставка',
    address: 'Адрес доставки',
    show: 'Показать',
    gone: 'Этот заказ нельзя показать.',
    trackingNumber: 'Номер отслеживания',
  },
  tracking: {
    title: 'Отслеживание',
    carrier: 'Перевозчик',
    parcel: 'Посылка {n}',
    shippingTo: 'Доставка: {name}',
    country: 'Соединённые Штаты',
    deliveredOn: 'Доставлено',
    estimated: 'Предполагаемая доставка',
    delivery: 'Доставка',
    created: ['Заказ создан', 'Ваш заказ создан'],
    preparing: ['Посылка готовится', 'Ваша посылка готовится к отправке'],
    collected: ['Принято перевозчиком', 'Посылка принята перевозчиком.'],
    leftOrigin: ['В пути', 'Посылка покинула сортировочный центр отправления.'],
    leavingCountry: ['В пути', 'Посылка покидает страну/регион отправления.'],
    atAirport: ['В пути', 'Ваша посылка прибыла в местный аэропорт'],
    customs: ['Таможня пройдена', 'Импортное таможенное оформление завершено'],
    leftFacility: ['В пути', 'Посылка покинула объект перевозчика'],
    delivered: ['Доставлено', 'Посылка доставлена.'],
  },
  refunds: {
    title: 'Возвраты',
    none: 'Возвратов нет',
    finished: 'Завершён',
    open: 'В процессе',
    view: 'Подробнее',
    details: 'Подробности возврата',
    cannotShow: 'Этот запрос нельзя показать.',
    request: 'Номер запроса',
    submitted: 'Отправлен',
    updated: 'Обновлён',
    amount: 'Сумма возврата',
  },
  site: {
    welcome: 'Добро пожаловать',
    account: 'Аккаунт',
    overview: 'Обзор',
    orders: 'Заказы',
    payment: 'Оплата',
    refund: 'Возвраты',
    feedback: 'Отзывы',
    settings: 'Настройки',
    addresses: 'Адрес доставки',
    messages: 'Сообщения',
    leaveFeedback: 'Оставить отзыв',
    home: 'AliExpress – интернет-магазин электроники, моды, товаров для дома и многого другого',
    homeHead: 'SuperDeals: до {day}',
    signIn: 'Регистрация/Вход',
    signInTo: 'Войдите, чтобы увидеть свои заказы',
    signInField: 'Эл. почта или номер телефона',
    loading: 'Загрузка',
    wrong: 'Что-то пошло не так. Попробуйте ещё раз.',
    appTitle: 'Отслеживайте посылку в приложении AliExpress',
    appWords: 'Установите приложение, чтобы видеть, где посылка.',
    captcha: 'Мы заметили необычный трафик из вашей сети.',
    slide: 'Передвиньте ползунок для проверки.',
    moment: 'Один момент…',
    checking: 'Проверяем безопасность соединения. Это займёт несколько секунд.',
    errorTitle: 'Ошибка',
    errorWords: 'Страница сейчас недоступна. Зайдите позже.',
  },
};

const AR: Words = {
  // Gregorian days; the digits are chosen with the page.
  locale: 'ar-AE',
  code: 'ar_MA',
  dir: 'rtl',
  days: { one: 'يوم واحد', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
  labels: {
    'ref-number': { id: 'الرقم المرجعي', date: 'التاريخ', track: 'تتبع الحالة', paid: 'تاريخ الدفع' },
    'order-id': { id: 'رقم الطلب', date: 'تاريخ الطلب', track: 'تتبع الطلب', paid: 'اكتمل الدفع في' },
  },
  status: {
    unpaid: 'في انتظار الدفع',
    'to-ship': 'في انتظار الشحن',
    'in-transit': 'في انتظار التسليم',
    delivered: 'في انتظار التسليم',
    completed: 'مكتمل',
    cancelled: 'ملغى',
  },
  tabs: {
    all: 'عرض الكل',
    unpaid: 'بانتظار الدفع',
    processing: 'قيد المعالجة',
    shipped: 'تمت المعالجة',
    completed: 'مكتملة',
    recycle: 'الطلبات المحذوفة',
  },
  list: {
    title: 'الطلبات',
    placedIn: 'الطلبات خلال',
    placedInChoice: 'الكل / العام الماضي',
    more: 'عرض الطلبات',
    none: 'لا توجد طلبات بعد',
    details: 'التفاصيل',
    status: 'الحالة',
    total: 'الإجمالي',
    items: 'منتجات',
    copy: 'نسخ',
    couponIfDelayed: 'قسيمة بقيمة {amount} في حال التأخير',
    viewAll: 'عرض الكل',
  },
  notes: {
    "Waiting for AliExpress' feedback": 'في انتظار رد AliExpress',
    'Refund completed': 'اكتمل رد المبلغ',
  },
  buttons: {
    pay: 'ادفع الآن',
    cancel: 'إلغاء الطلب',
    confirm: 'تأكيد الاستلام',
    confirmTitle: 'تأكيد استلام المنتج',
    confirmTip: 'يرجى التأكد من أن الطرد قد سُلّم وأنه بحوزتك. إذا كنت راضيًا فانقر على «تأكيد».',
    confirmYes: 'تأكيد',
    confirmNo: 'إلغاء',
    cart: 'أضف إلى العربة',
    remove: 'إزالة',
    review: 'كتابة تقييم',
    contact: 'الاتصال بالبائع',
    dispute: 'الإرجاع/رد المبلغ',
    disputeTitle: 'هل استلمت طردك؟',
    yes: 'نعم',
    no: 'لا',
    collect: 'احصل عليها',
    retry: 'إعادة المحاولة',
    install: 'تثبيت',
    notNow: 'ليس الآن',
  },
  promises: {
    head: 'التزام الخدمة',
    fast: 'توصيل سريع',
    fastActive: 'توصيل سريع: مفعّل',
    coupon: 'اطلب رمز قسيمة بقيمة {amount} إذا تأخر التوصيل عن {day}',
    couponAfter: 'إذا تم التوصيل بعد {day} يمكنك الحصول على قسيمة بقيمة {amount} بعد 48 ساعة من هذا التاريخ',
    refundBefore: 'رد المبلغ إذا لم يتم التوصيل قبل {day}',
    damaged: 'رد المبلغ إذا كانت المنتجات تالفة',
    lost: 'رد المبلغ إذا فُقد الطرد',
    freeReturns: 'إرجاع مجاني',
    freeReturnsTag:
      'لست راضيًا عن طلبك؟ يمكنك إرجاعه خلال فترة حماية الطلب. الإرجاع الأول لكل طلب مجاني (حتى 5 مرات في الشهر).',
    freeReturnsWords:
      'لست راضيًا عن طلبك؟ أعده خلال {days} بعد التوصيل. الإرجاع الأول لكل طلب مجاني (حتى 5 مرات في الشهر).',
    paidNode: 'تم الدفع',
    refundNode: 'رد المبلغ',
    protection: 'الحماية ',
    learnMore: 'اعرف المزيد',
    couponLate: 'قسيمة بقيمة {amount}: طلبك متأخر',
  },
  reminder: {
    complete: 'اكتمل الطلب.',
    receipt: 'إذا واجهت أي مشكلة يمكنك طلب الإرجاع/رد المبلغ خلال {days} من تأكيد الاستلام.',
    placed: 'إذا كان المنتج الذي استلمته معيبًا أو غير مطابق للوصف يمكنك فتح نزاع خلال {days} من تقديم الطلب.',
  },
  detail: {
    title: 'تفاصيل الطلب',
    created: 'تاريخ تقديم الطلب',
    shipped: 'تاريخ اكتمال الشحن',
    completed: 'تاريخ اكتمال الطلب',
    methodTitle: 'طريقة الدفع',
    method: 'بطاقة ائتمان/خصم',
    estimated: 'تاريخ التوصيل المتوقع',
    estimatedReason: 'وقت التوصيل المتوقع مقدم من البائع أو شركة التوصيل',
    snapshot: 'لقطة الصفحة',
    subtotal: 'المجموع الفرعي',
    shipping: 'الشحن',
    freeShipping: 'شحن مجاني',
    address: 'عنوان الشحن',
    show: 'إظهار',
    gone: 'لا يمكن عرض هذا الطلب.',
    trackingNumber: 'رقم التتبع',
  },
  tracking: {
    title: 'التتبع',
    carrier: 'شركة الشحن',
    parcel: 'الطرد {n}',
    shippingTo: 'الشحن إلى {name}',
    country: 'الولايات المتحدة',
    deliveredOn: 'تم التسليم',
    estimated: 'التوصيل المتوقع',
    delivery: 'التوصيل',
    created: ['تم إنشاء الطلب', 'تم إنشاء طلبك'],
    preparing: ['الطرد قيد التجهيز', 'يجري تجهيز طردك'],
    collected: ['استلمته شركة الشحن', 'استلمت شركة الشحن الطرد.'],
    leftOrigin: ['في الطريق', 'غادر الطرد مركز الفرز في بلد المنشأ.'],
    leavingCountry: ['في الطريق', 'الطرد يغادر بلد/منطقة المنشأ.'],
    atAirport: ['في الطريق', 'وصل طردك إلى المطار المحلي'],
    customs: ['اكتمل التخليص الجمركي', 'اكتمل التخليص الجمركي للاستيراد'],
    leftFacility: ['في الطريق', 'غادر الطرد منشأة شركة الشحن'],
    delivered: ['تم التسليم', 'تم تسليم الطرد.'],
  },
  refunds: {
    title: 'المبالغ المستردة والمرتجعات',
    none: 'لا توجد مبالغ مستردة',
    finished: 'منتهٍ',
    open: 'قيد التنفيذ',
    view: 'عرض التفاصيل',
    details: 'تفاصيل رد المبلغ/الإرجاع',
    cannotShow: 'لا يمكن عرض هذا الطلب.',
    request: 'رقم المطالبة',
    submitted: 'تاريخ التقديم',
    updated: 'تاريخ التحديث',
    amount: 'مبلغ الاسترداد',
  },
  site: {
    welcome: 'مرحبًا',
    account: 'الحساب',
    overview: 'نظرة عامة',
    orders: 'الطلبات',
    payment: 'الدفع',
    refund: 'رد المبلغ والإرجاع',
    feedback: 'التقييمات',
    settings: 'الإعدادات',
    addresses: 'عنوان الشحن',
    messages: 'الرسائل',
    leaveFeedback: 'ترك تقييم',
    home: 'AliExpress – تسوق عبر الإنترنت للإلكترونيات والأزياء والمنزل والمزيد',
    homeHead: 'عروض سوبر: تنتهي في {day}',
    signIn: 'التسجيل/تسجيل الدخول',
    signInTo: 'سجّل الدخول لرؤية طلباتك',
    signInField: 'البريد الإلكتروني أو رقم الهاتف',
    loading: 'جارٍ التحميل',
    wrong: 'حدث خطأ ما. يرجى المحاولة مرة أخرى.',
    appTitle: 'تتبع طردك في تطبيق AliExpress',
    appWords: 'احصل على التطبيق لمعرفة مكان طردك.',
    captcha: 'عذرًا، لاحظنا حركة غير معتادة من شبكتك.',
    slide: 'اسحب للتحقق.',
    moment: 'لحظة واحدة…',
    checking: 'نتحقق من أمان اتصالك. يستغرق هذا بضع ثوانٍ.',
    errorTitle: 'خطأ',
    errorWords: 'الصفحة غير متاحة حاليًا. يرجى العودة لاحقًا.',
  },
};

const KO: Words = {
  locale: 'ko-KR',
  code: 'ko_KR',
  dir: 'ltr',
  days: { other: '{n}일' },
  labels: {
    // Seen: the labels end in a colon of their own, to which the page adds another (mjshoppinglist, July 2026).
    'ref-number': { id: '주문번호:', date: '주문일자:', track: '배송 상태 조회', paid: '결제일' },
    // Seen until May 2026 (mjshoppinglist).
    'order-id': { id: '주문 ID', date: '주문일', track: '주문 추적', paid: '결제 완료일' },
  },
  status: {
    unpaid: '결제 대기 중',
    'to-ship': '발송 대기 중',
    'in-transit': '배송 대기 중',
    delivered: '배송 대기 중',
    completed: '완료',
    cancelled: '취소됨',
  },
  tabs: {
    all: '전체 보기',
    unpaid: '결제 예정',
    processing: '처리 중',
    shipped: '처리됨',
    completed: '완료',
    recycle: '삭제된 주문',
  },
  list: {
    title: '주문',
    placedIn: '주문 기간',
    placedInChoice: '전체 / 작년',
    more: '주문 보기',
    none: '아직 주문이 없습니다',
    details: '상세 정보',
    status: '상태',
    total: '합계',
    items: '개 상품',
    copy: '복사',
    couponIfDelayed: '지연 시 {amount} 쿠폰',
    viewAll: '전체 보기',
  },
  // Seen on cards, 2025 and 2026.
  notes: {
    "Waiting for AliExpress' feedback": 'AliExpress의 피드백을 기다리는 중입니다.',
    'Refund completed': '환불 완료',
  },
  buttons: {
    pay: '지금 결제',
    cancel: '주문 취소',
    confirm: '수령 확인',
    confirmTitle: '상품 수령 확인',
    confirmTip: '패키지가 배송되어 받으셨는지 확인해 주세요. 만족하시면 "확인"을 클릭하세요.',
    confirmYes: '확인',
    confirmNo: '취소',
    cart: '장바구니에 담기',
    remove: '삭제',
    review: '리뷰 작성',
    contact: '판매자에게 문의',
    dispute: '반품/환불',
    disputeTitle: '패키지를 받으셨나요?',
    yes: '예',
    no: '아니요',
    collect: '받기',
    retry: '다시 시도',
    install: '설치',
    notNow: '나중에',
  },
  promises: {
    head: '서비스 약속',
    fast: '빠른 배송',
    fastActive: '빠른 배송: 적용됨',
    coupon: '{day}까지 지연 시 {amount} 쿠폰 코드 신청',
    couponAfter: '{day} 이후에 배송되면 해당 날짜로부터 48시간 후 {amount} 쿠폰을 받을 수 있습니다',
    refundBefore: '{day} 이전에 배송되지 않으면 환불',
    damaged: '상품 파손 시 환불',
    lost: '패키지 분실 시 환불',
    freeReturns: '무료 반품',
    freeReturnsTag:
      '주문이 마음에 들지 않으세요? 주문 보호 기간 내에 반품할 수 있습니다. 각 주문의 첫 반품은 무료입니다(월 최대 5회).',
    freeReturnsWords:
      '주문이 마음에 들지 않으세요? 배송 후 {days} 이내에 반송하세요. 각 주문의 첫 반품은 무료입니다(월 최대 5회).',
    paidNode: '결제 완료',
    refundNode: '환불',
    protection: '보호 ',
    learnMore: '자세히 알아보기',
    couponLate: '{amount} 쿠폰: 주문이 지연되었습니다',
  },
  reminder: {
    complete: '주문이 완료되었습니다.',
    receipt: '문제가 있는 경우 수령 확인 후 {days} 이내에 반품/환불을 신청할 수 있습니다.',
    placed: '받은 상품에 결함이 있거나 설명과 다른 경우 주문 후 {days} 이내에 분쟁을 제기할 수 있습니다.',
  },
  detail: {
    title: '주문 상세',
    created: '주문일',
    shipped: '발송 완료일',
    completed: '주문 완료일',
    methodTitle: '결제 수단',
    method: '신용/체크카드',
    estimated: '예상 배송일',
    estimatedReason: '예상 배송 시간은 판매자 또는 배송 업체가 제공합니다',
    snapshot: '스냅샷',
    subtotal: '소계',
    shipping: '배송비',
    freeShipping: '무료 배송',
    address: '배송지',
    show: '보기',
    gone: '이 주문을 표시할 수 없습니다.',
    trackingNumber: '운송장 번호',
  },
  tracking: {
    title: '배송 조회',
    carrier: '배송 업체',
    parcel: '패키지 {n}',
    shippingTo: '배송지 {name}',
    country: '미국',
    // Seen: 배송 완료 and 배송완료 (mjshoppinglist, 2026).
    deliveredOn: '배송 완료',
    estimated: '예상 배송',
    delivery: '배송',
    created: ['주문 생성됨', '주문이 생성되었습니다'],
    preparing: ['패키지 준비 중', '패키지를 준비하고 있습니다'],
    collected: ['배송 업체 인수', '배송 업체가 패키지를 인수했습니다.'],
    leftOrigin: ['운송 중', '패키지가 발송지 분류 센터를 출발했습니다.'],
    leavingCountry: ['운송 중', '패키지가 발송 국가/지역을 떠납니다.'],
    atAirport: ['운송 중', '패키지가 현지 공항에 도착했습니다'],
    customs: ['통관 완료', '수입 통관이 완료되었습니다'],
    leftFacility: ['운송 중', '패키지가 배송 업체 시설을 출발했습니다'],
    delivered: ['배송 완료', '패키지가 배송되었습니다.'],
  },
  refunds: {
    title: '환불 및 반품',
    none: '환불 없음',
    finished: '종료됨',
    open: '진행 중',
    view: '상세 보기',
    details: '환불/반품 상세',
    cannotShow: '이 요청을 표시할 수 없습니다.',
    request: '요청 번호',
    submitted: '제출일',
    updated: '업데이트',
    amount: '환불 금액',
  },
  site: {
    welcome: '환영합니다',
    account: '계정',
    overview: '개요',
    orders: '주문',
    payment: '결제',
    refund: '환불 및 반품',
    feedback: '피드백',
    settings: '설정',
    addresses: '배송지',
    messages: '메시지',
    leaveFeedback: '피드백 남기기',
    home: 'AliExpress - 전자제품, 패션, 홈 등 온라인 쇼핑',
    homeHead: '슈퍼딜: {day} 종료',
    signIn: '회원가입/로그인',
    signInTo: '주문을 보려면 로그인하세요',
    signInField: '이메일 또는 전화번호',
    loading: '로딩 중',
    wrong: '문제가 발생했습니다. 다시 시도해 주세요.',
    appTitle: 'AliExpress 앱에서 패키지 추적',
    appWords: '앱에서 패키지 위치를 확인하세요.',
    captcha: '네트워크에서 비정상적인 트래픽이 감지되었습니다.',
    slide: '밀어서 인증하세요.',
    moment: '잠시만 기다려 주세요…',
    checking: '연결이 안전한지 확인하고 있습니다. 몇 초 걸립니다.',
    errorTitle: '오류',
    errorWords: '현재 페이지를 사용할 수 없습니다. 나중에 다시 방문해 주세요.',
  },
};

const PT: Words = {
  locale: 'pt-BR',
  code: 'pt_BR',
  dir: 'ltr',
  days: { one: '{n} dia', other: '{n} dias' },
  labels: {
    'ref-number': {
      id: 'Número de ref.',
      date: 'Data',
      track: 'Rastrear status',
      paid: 'Pago em',
    },
    'order-id': {
      id: 'Nº do pedido',
      date: 'Data do pedido',
      track: 'Rastrear pedido',
      paid: 'Pagamento concluído em',
    },
  },
  // All but the second are among the words that maxwellmezadre/aliexpress-mcp knew in September 2026.
  status: {
    unpaid: 'Aguardando pagamento',
    'to-ship': 'Aguardando envio',
    'in-transit': 'Aguardando a entrega',
    delivered: 'Aguardando a entrega',
    // Seen, with the blank.
    completed: 'Concluído ',
    cancelled: 'Cancelado',
  },
  tabs: {
    all: 'Ver tudo',
    // Seen, like the next two (aliexpress-mcp, September 2026).
    unpaid: 'A ser pago',
    processing: 'Processando',
    shipped: 'Processado',
    completed: 'Concluído',
    recycle: 'Pedidos excluídos',
  },
  list: {
    title: 'Pedidos',
    placedIn: 'Pedidos feitos em',
    placedInChoice: 'Todos / Último ano',
    more: 'Ver pedidos',
    none: 'Ainda não há pedidos',
    details: 'Detalhes',
    status: 'Status',
    total: 'Total',
    items: 'itens',
    copy: 'Copiar',
    couponIfDelayed: 'Cupom de {amount} em caso de atraso',
    viewAll: 'Ver tudo',
  },
  notes: {
    "Waiting for AliExpress' feedback": 'Aguardando a resposta do AliExpress',
    'Refund completed': 'Reembolso concluído',
  },
  buttons: {
    pay: 'Pagar agora',
    cancel: 'Cancelar pedido',
    confirm: 'Confirmar recebimento',
    confirmTitle: 'Confirmação de recebimento do item',
    confirmTip:
      'Confirme que o pacote foi entregue e está com você. Se estiver satisfeito, clique em “Confirmar”.',
    confirmYes: 'Confirmar',
    confirmNo: 'Cancelar',
    cart: 'Adicionar ao carrinho',
    remove: 'Remover',
    review: 'Escrever avaliação',
    contact: 'Falar com o vendedor',
    dispute: 'Devoluções/reembolsos',
    disputeTitle: 'Você recebeu o seu pacote?',
    yes: 'Sim',
    no: 'Não',
    collect: 'Coletar',
    retry: 'Tentar novamente',
    install: 'Instalar',
    notNow: 'Agora não',
  },
  promises: {
    head: 'Compromisso de serviço',
    fast: 'Entrega rápida',
    fastActive: 'Entrega rápida: ativa',
    coupon: 'Solicite um cupom de {amount} se atrasar além de {day}',
    couponAfter:
      'Se a entrega for depois de {day}, você pode coletar um cupom de {amount} 48 horas após essa data',
    refundBefore: 'Reembolso se não for entregue até {day}',
    damaged: 'Reembolso se os itens forem danificados',
    lost: 'Reembolso se o pacote for perdido',
    freeReturns: 'Devolução grátis',
    freeReturnsTag:
      'Não ficou satisfeito com o pedido? Você pode devolvê-lo dentro do período de proteção. A primeira devolução de cada pedido é grátis (até 5 vezes por mês).',
    freeReturnsWords:
      'Não ficou satisfeito com o pedido? Devolva em até {days} após a entrega. A primeira devolução de cada pedido é grátis (até 5 vezes por mês).',
    paidNode: 'Pago',
    refundNode: 'Reembolso',
    protection: 'Proteção ',
    learnMore: 'Saiba mais',
    couponLate: 'Cupom de {amount}: seu pedido está atrasado',
  },
  reminder: {
    complete: 'Pedido concluído.',
    receipt:
      'Se houver algum problema, você pode solicitar uma devolução/reembolso em até {days} após confirmar o recebimento.',
    placed:
      'Se o item recebido estiver com defeito ou não corresponder à descrição, você pode abrir uma disputa em até {days} após a realização do pedido.',
  },
  detail: {
    title: 'Detalhes do pedido',
    created: 'Pedido realizado em',
    shipped: 'Envio concluído em',
    completed: 'Pedido concluído em',
    methodTitle: 'Forma de pagamento',
    method: 'Cartão de crédito/débito',
    estimated: 'Data estimada de entrega',
    estimatedReason: 'O prazo estimado é informado pelo vendedor ou pela transportadora',
    snapshot: 'Captura do anúncio',
    subtotal: 'Subtotal',
    shipping: 'Frete',
    freeShipping: 'Frete grátis',
    address: 'Endereço de entrega',
    show: 'Mostrar',
    gone: 'Não é possível mostrar este pedido.',
    trackingNumber: 'Código de rastreamento',
  },
  tracking: {
    title: 'Rastreamento',
    carrier: 'Transportadora',
    parcel: 'Pacote {n}',
    shippingTo: 'Envio para {name}',
    country: 'Estados Unidos',
    // Seen on an order's page.
    deliveredOn: 'Entregue',
    estimated: 'Entrega estimada',
    delivery: 'Entrega',
    created: ['Pedido criado', 'Seu pedido foi criado'],
    preparing: ['Pacote em preparação', 'Seu pacote está sendo preparado'],
    collected: ['Coletado pela transportadora', 'Pacote coletado pela transportadora.'],
    leftOrigin: ['Em trânsito', 'O pacote saiu do centro de triagem de origem.'],
    leavingCountry: ['Em trânsito', 'O pacote está saindo do país/região de origem.'],
    atAirport: ['Em trânsito', 'Seu pacote chegou ao aeroporto local'],
    customs: ['Alfândega concluída', 'Desembaraço aduaneiro de importação concluído'],
    leftFacility: ['Em trânsito', 'O pacote saiu da unidade da transportadora'],
    delivered: ['Entregue', 'Pacote entregue.'],
  },
  refunds: {
    title: 'Reembolsos e devoluções',
    none: 'Nenhum reembolso',
    finished: 'Finalizado',
    open: 'Em andamento',
    view: 'Ver detalhes',
    details: 'Detalhes do reembolso/devolução',
    cannotShow: 'Não é possível mostrar esta solicitação.',
    request: 'Nº da solicitação',
    submitted: 'Enviado',
    updated: 'Atualizado',
    amount: 'Valor do reembolso',
  },
  site: {
    welcome: 'Boas-vindas',
    account: 'Conta',
    overview: 'Visão geral',
    orders: 'Pedidos',
    payment: 'Pagamento',
    refund: 'Reembolso e devolução',
    feedback: 'Avaliações',
    settings: 'Configurações',
    addresses: 'Endereço de entrega',
    messages: 'Mensagens',
    leaveFeedback: 'Deixar avaliação',
    home: 'AliExpress – compras on-line de eletrônicos, moda, casa e muito mais',
    homeHead: 'SuperOfertas: até {day}',
    signIn: 'Cadastre-se/Entrar',
    signInTo: 'Entre para ver os seus pedidos',
    signInField: 'E-mail ou número de telefone',
    loading: 'Carregando',
    wrong: 'Algo deu errado. Tente novamente.',
    appTitle: 'Acompanhe o pacote no aplicativo AliExpress',
    appWords: 'Baixe o aplicativo para ver onde está o pacote.',
    captcha: 'Detectamos um tráfego incomum na sua rede.',
    slide: 'Deslize para verificar.',
    moment: 'Um momento…',
    checking: 'Verificando se a sua conexão é segura. Isso leva alguns segundos.',
    errorTitle: 'Erro',
    errorWords: 'A página não está disponível no momento. Volte mais tarde.',
  },
};

/** All words of all languages. */
export const LANGUAGES: Record<Language, Words> = { en: EN, de: DE, ru: RU, ar: AR, ko: KO, pt: PT };

/** The language that a request asks for (`de_DE`), or null where it names none that is spoken here. */
export function languageOf(code: unknown): Language | null {
  const language = typeof code === 'string' ? code.slice(0, 2).toLowerCase() : '';
  return language in LANGUAGES ? (language as Language) : null;
}

const localeOf = ({ language, digits }: Print) => {
  const { locale } = LANGUAGES[language];
  return language === 'ar' ? `${locale}-u-nu-${digits}` : locale;
};

const partsOf = (at: number, print: Print, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(localeOf(print), { timeZone: 'UTC', ...options });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
};

/** The short name of a month as the site writes it: without the dot, and three letters in English. */
const shortMonth = (month: string | undefined) => (month ?? '').replace(/\.$/, '');

const FULL = { year: 'numeric', day: 'numeric' } as const;

/** A calendar day as the site's pages have it in this language; `at` is its midnight in UTC. */
function printAt(at: number, print: Print): string {
  const { language, dates } = print;
  const month = dates === 'long' ? ('long' as const) : ('short' as const);
  if (dates === 'site' && (language === 'de' || language === 'pt')) {
    const parts = partsOf(at, print, { ...FULL, month });
    // Seen: "3. Aug 2025" (webnology-ch, 2025) and "24 nov, 2023" (aliexpress-mcp, 2026).
    return language === 'de'
      ? `${parts.day}. ${shortMonth(parts.month)} ${parts.year}`
      : `${parts.day} ${shortMonth(parts.month)}, ${parts.year}`;
  }
  // The others of `site` are CLDR's: "Jul 15, 2026" and "2025년 4월 18일" were seen, Russian and Arabic were not.
  return new Intl.DateTimeFormat(localeOf(print), { timeZone: 'UTC', ...FULL, month }).format(at);
}

/** A day as a page in this language prints it: `Jul 15, 2026`, `15. Jul 2026`, `2026년 7월 15일`. */
export function printDate(
  day: Day,
  language: Language = 'en',
  dates: DateStyle = 'site',
  digits: Digits = 'latn',
): string {
  return printAt(Date.parse(`${day}T00:00:00Z`), { language, dates, digits });
}

/** The wall clock of an event, in the UTC fields of `wall`: `Tue | Jul. 28 18:39`, without the year as on the site. */
export function printEvent(wall: Date, print: Print): string {
  const at = wall.getTime();
  const { weekday } = partsOf(at, print, { weekday: 'short' });
  const { hour, minute } = partsOf(at, print, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${shortMonth(weekday)} | ${printDayOfEvent(wall, print)} ${hour}:${minute}`;
}

/** The same without weekday and hour: `Jul. 28`. */
export function printDayOfEvent(wall: Date, print: Print): string {
  const options = { month: 'short', day: 'numeric' } as const;
  if (print.language !== 'en') {
    return new Intl.DateTimeFormat(localeOf(print), { timeZone: 'UTC', ...options }).format(wall);
  }
  const { month, day } = partsOf(wall.getTime(), print, options);
  return `${month}. ${day}`;
}

/** `Sep 21 - 26`, or `Sep 28 - Oct 3`; `dotted` as some headings have it, `Apr. 24 - May. 14`. */
export function printSpan(from: Day, to: Day, dotted: boolean, print: Print): string {
  const [a, b] = [from, to].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  if (dotted) return `${printDayOfEvent(a, print)} - ${printDayOfEvent(b, print)}`;
  if (print.language !== 'en') {
    const format = new Intl.DateTimeFormat(localeOf(print), {
      ...{ timeZone: 'UTC', month: 'short', day: 'numeric' },
    });
    return format.formatRange(a, b);
  }
  const [start, end] = [a, b].map((day) => printDayOfEvent(day, print).replace('.', '')) as [string, string];
  return start.slice(0, 3) === end.slice(0, 3) ? `${start} - ${end.slice(4)}` : `${start} - ${end}`;
}

/** Money, given as an English page prints it: `$12.80` → `12,80 $`. What is no amount stays as it is. */
export function printMoney(text: string, currency: string, print: Print): string {
  const amount = /^\D*(\d[\d,]*(?:\.\d+)?)\D*$/.exec(text)?.[1];
  if (print.language === 'en' || !amount) return text;
  const format = new Intl.NumberFormat(localeOf(print), { style: 'currency', currency });
  return format.format(Number(amount.replaceAll(',', '')));
}

/** A number of days with its noun: `7 days`, `7 أيام`. */
export function printDays(n: number, print: Print): string {
  const { days, locale } = LANGUAGES[print.language];
  const words = days[new Intl.PluralRules(locale).select(n)] ?? days.other;
  return words.replace('{n}', new Intl.NumberFormat(localeOf(print)).format(n));
}

/** Fills the places of a text. */
export function fill(text: string, places: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(places[name] ?? all));
}
