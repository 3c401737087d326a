import type { Kind } from '../types';

/** "We refunded too much": money to be sent back. */
export const overpaidRefund: Kind<'overpaid_refund'> = {
  id: 'overpaid_refund',
  concepts: {
    /** How too much was paid, in one phrase. */
    strongSlip: {
      words: {
        en: 'duplicate credit | excess payment | keyed in | one more zero | gave you too much | too much back | too much money back | extra funds | now have 2x | have 2x | refund plus product | typed 400 | finger slipped | by careless | overpay | over pay | over paid | parcel and the refund | received the parcel and the refund | the refund too | and the refund too | both the parcel and | refund and parcel | refund and product | arrived after refund | came after refund | surplus | clerical error | more than the price by accident | refund twice | sent the refund twice | refunded twice | someone else s refund | somebody else s refund | refunded you ~ instead of | refunded ~ instead of | credited ~ instead of | paid you ~ instead of | transferred ~ instead of | in place of 12 | returned you ~ in place of | sent you ~ in place of | paid you ~ in place of | refunded you ~ in place of | returned you ~ instead of | credited you ~ instead of | paid ~ but got | paid ~ but you got | paid ~ but u got | paid ~ but received | paid ~ but you received | paid ~ we refunded | paid ~ we returned | paid back twice | and our staff also | and our colleague also | and we also paid | and us also | also paid the refund | paid also | both paid | both the system and | the system and our | system and we | system and us | paid by system and | been paid back twice | refunded on both sides | two time for you | two times for you | transfer two time | transfer two times | transferred two times | refund two time | pay two time | paid two time | both the bank and us | both the bank and we | both us and | bank and us have | both have reimbursed | reimbursed twice | reimbursed you twice | compensated twice',
      },
    },
    /** "300 instead of 30" went out. */
    swapped: {
      words: {
        de: 'geschickt ~ statt | uberwiesen ~ statt | statt ~ geschickt | statt ~ uberwiesen | statt ~ zuruckgeschickt | statt ~ zuruckuberwiesen | statt ~ gesendet | statt ~ erstattet | statt ~ gebucht | statt ~ eingegeben | statt ~ eingetippt | statt ~ angewiesen | statt ~ ausgezahlt | statt ~ rausgeschickt | ein betrag zu viel | einen der betrage | eine der zahlungen | eine der uberweisungen',
        ru: 'отправил* ~ вместо | перевел* ~ вместо | скинул* ~ вместо | вернул* ~ вместо | кинул* ~ вместо | вместо ~ отправил* | вместо ~ перевел* | вместо ~ вернул* | вместо ~ скинул* | вместо ~ ушло | ушло ~ вместо | набрал* ~ вместо | одну из сумм | один из переводов',
        pl: 'puscil* ~ zamiast | wyslal* ~ zamiast | przelal* ~ zamiast | oddal* ~ zamiast | wpisal* ~ zamiast | poszlo ~ zamiast | zamiast ~ wyslal* | zamiast ~ przelal* | zamiast ~ puscil* | zamiast ~ poszlo | zamiast ~ oddal* | jeden z przelewow | jedna z wplat | jedna z kwot',
        tr: 'yerine ~ gondermis* | yerine ~ gonderdi* | yerine ~ yatirmis* | yerine ~ yatirdi* | yerine ~ yollamis* | yerine ~ yolladi* | yerine ~ atmis* | yerine ~ attim | yerine ~ gitmis | yerine ~ iade etmis* | yerine ~ odemis*',
        ar: 'رجعت ~ بدل | رجعنا ~ بدل | حولت ~ بدل | حولنا ~ بدل | ارسلت ~ بدل | ارسلنا ~ بدل | بعثت ~ بدل | رددت ~ بدل | رددنا ~ بدل | اعدنا ~ بدل | دفعنا ~ بدل | كتبت ~ بدل | حولت ~ بدلا',
        ko: '인데 ~ 보냈 | 대신 ~ 보냈 | 인데 ~ 입금했 | 인데 ~ 송금했 | 대신 ~ 송금했 | 대신 ~ 입금했 | 인데 ~ 환불됐 | 인데 ~ 환불했 | 대신 ~ 환불했 | 보내야 하는데 ~ 보냈',
        zh: '退成 | 打成 | 转成 | 输成 | 付成 | 写成了 | 填成',
      },
    },
    /** Corrected by itself; things, not money. */
    fine: {
      words: {
        en: 'original payment method | automatically | nothing to do | no action | you don t need | how do i give | do i have to return | platform will correct | bank will correct | to your card within | return it free | return the item | return the parcel | instead of a return | in the app | return label | send the item back | send the parcel back',
      },
    },
    /** It was paid. */
    paidOut: {
      words: {
        en: 'refund | refunded | credit | credited | compensation | we give you | gave you | we transfer | transferred | the amount | the money | money | payment | funds | paid you | sent you | your card | zero | returned you | returned to you',
      },
    },
    /** How too much was paid. */
    slip: {
      words: {
        en: 'typed 400 | i typed | keyed in | someone keyed | finger slipped | slipped | should be 50 | should have got | by careless | careless | one more zero | more zero | extra zero | one zero | amount is wrong | wrong amount | clerical error | made an error | our records indicate | duplicate credit | duplicate | excess payment | excess | have been over pay | over pay | over paid | overpay | gave you too much | too much back | extra funds | surplus | refund plus product | arrived after refund | came after refund | now have 2x | 2x | have 2x | not meant | mistake of finance | finance mistake | glitch | on our side by error | in place of 12 | in place of | made mistake | we made mistake | made a mistake | girl returned you | returned you',
      },
    },
    /** Money to be sent to them. */
    backToUs: {
      words: {
        en: 'forward it | forward it to her | forward it to him | forward it to them | return it | return them | return please | send it over to | sending it over to | send it over | pass it on | send it to him | send it to her | transfer back | come back to | needs to come back | wire us | wire us the | send remaining | send ~ back | return them via | must pay me | pay me again | pay us again | pay us the | pay again | send the other | send rest | send the rest | remit this sum | remit this | remit | wiring the excess | transfer 360 | just transfer | return the more | return the more money | more money back | could you wire | can you wire | give it back | sending back | pay us back | pay us back the | pay the rest | wire the excess | give us back | returning one | send it on | send it on to | returning it | one back | please return | pls return | kindly return | return the | to this account | to that account | to our account | to the following account | send ~ to this account | from her pocket | from his pocket | from my pocket | out of her pocket | out of his pocket | out of my pocket | paypal the | paypal me the | paypal us the | flick the | flick me | flick us | flick it | ping the | ping me the | ping us the | ping it back | bung the | bung it back | sling it back | chuck it back | shoot it back | swim home | must come home | come home | find its way back | find their way back | make its way back | travel back | needs to go back | need to go back | must go back | should go back | has to go back | one of these must | one of them must | one of these has to | one of them has to | one of them should | one of these should | one must come | one has to come | belongs to us | we re square | we are square | call it square | back one to | one back to | return our share | return our part | give our share | back the one',
      },
    },
    /** Money that was for somebody else. */
    wrongOne: {
      words: {
        en: 'refunded the wrong customer | wrong customer | wrong buyer | wrong person | wasn t meant for you | was not meant for you | not meant for you | not for you | was another customer s | another customer s | it went to you | went to you | went to your | meant for another | belongs to another customer | intended for | somebody else s refund | someone else s refund | other buyer',
      },
    },
  },
  signals: [
    { when: 'strongSlip & moneyBack', level: 'danger', never: 'fine/original' },
    { when: 'strongSlip & backToUs', level: 'danger', never: 'fine/original' },
    { when: 'slip & backToUs & paidOut', level: 'danger', never: 'fine/original' },
    { when: 'swapped & rest & pay/give/moneyBack/sendBack', level: 'caution', never: 'fine/original' },
    { when: 'swapped & moneyBack & byMistake/tooMuch', level: 'caution', never: 'fine/original' },
    { when: 'wrongOne & backToUs', level: 'danger', never: 'fine/original' },
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
