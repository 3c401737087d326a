import type { Kind } from '../types';

/** "We refunded too much": money to be sent back. */
export const overpaidRefund: Kind<'overpaid_refund'> = {
  id: 'overpaid_refund',
  signals: [
    {
      when: 'moneyBack & refund & wallet/bankAccount',
      level: 'danger',
      unless: 'officialRoute',
      never: 'original/dispute/parcel/order',
    },
    { when: 'p2p & moneyBack', level: 'danger' },
    { when: 'p2p & tooMuch/byMistake/overRefund & refund', level: 'danger', never: 'original' },
    { when: 'overRefund & moneyBack', level: 'danger', never: 'unpaidHarmless' },
    { when: 'overRefund & pay/give/ask/asks/rest', level: 'danger', never: 'original/unpaidHarmless' },
    { when: 'sendBack + rest & tooMuch/byMistake/overRefund', level: 'danger' },
    {
      when: 'tooMuch & moneyBack & refund/amount/pay/wallet/bankAccount/messenger',
      level: 'danger',
      never: 'unpaidHarmless',
    },
    { when: 'moneyBack + rest', level: 'danger', never: 'unpaidHarmless' },
    {
      when: 'byMistake + refund/amount/wallet/overRefund & moneyBack',
      level: 'danger',
      near: 5,
      never: 'unpaidHarmless',
    },
    {
      when: 'byMistake + refund/amount & pay/rest',
      level: 'danger',
      near: 5,
      never: 'original/unpaidHarmless',
    },
    { when: 'tooMuch + refund & pay', level: 'danger', never: 'original/unpaidHarmless' },
    {
      when: 'tooMuch & refund & wallet/bankAccount & give/ask/asks',
      level: 'danger',
      never: 'original/unpaidHarmless',
    },
    {
      when: 'moneyBack + wallet/bankAccount/personAccount & tooMuch/byMistake/overRefund',
      level: 'danger',
      never: 'original',
    },
    {
      when: 'moneyBack + refund & wallet/bankAccount/personAccount',
      level: 'danger',
      unless: 'officialRoute',
      never: 'original/dispute',
    },
    {
      when: 'overRefund & wallet/bankAccount',
      level: 'danger',
      unless: 'donePay',
      never: 'original/unpaidHarmless',
    },
    { when: 'pay/give + rest & tooMuch/byMistake', level: 'danger', never: 'original' },
    { when: 'rest + wallet/bankAccount & tooMuch/byMistake', level: 'danger', never: 'original' },
    { when: 'tooMuch + refund & wallet/bankAccount', level: 'caution', never: 'original/unpaidHarmless' },
  ],
  answer: {
    en: 'If too much was refunded, the platform or the bank corrects it. I transfer nothing.',
    es: 'Si se reembolsó de más, lo corrigen la plataforma o el banco. No transfiero nada.',
    pt: 'Se foi reembolsado a mais, a plataforma ou o banco corrige. Não transfiro nada.',
    fr: 'Si le remboursement est trop élevé, la plateforme ou la banque le corrige. Je ne vire rien.',
    de: 'Wenn zu viel erstattet wurde, berichtigen es die Plattform oder die Bank. Ich überweise nichts.',
    it: 'Se è stato rimborsato troppo, lo correggono la piattaforma o la banca. Non trasferisco nulla.',
    ru: 'Если вернули лишнее, это исправит площадка или банк. Сам я ничего не перевожу.',
    pl: 'Jeśli zwrócono za dużo, poprawi to platforma albo bank. Niczego nie przelewam.',
    tr: 'Fazla iade yapıldıysa bunu platform ya da banka düzeltir. Ben para göndermiyorum.',
    ar: 'إذا أُعيد مبلغ زائد فالمنصة أو البنك يصحح ذلك. لا أحوّل أي مبلغ.',
    ko: '환불이 더 되었다면 플랫폼이나 은행에서 바로잡습니다. 저는 송금하지 않습니다.',
    zh: '如果多退了款，由平台或银行更正，我不会转账。',
  },
};
