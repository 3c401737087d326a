import type { Concept } from '../types';

/** What the talk is about. */
export const THINGS = {
  dispute: {
    words: {
      en: 'dispute? | disputes | claim | case | complaint | disturb | disput | dispue | refund request | refund application | request for refund | return request | appeal | ticket | tradedispute | dispute case',
    },
  },
  /** A dispute at a bank, card or PayPal. */
  chargeback: {
    words: {
      en: 'chargeback | charge back | chargebacks | bank dispute | card dispute | paypal dispute | paypal case | dispute with your bank | claim with your bank | dispute at your bank | payment dispute | card claim | credit card dispute | dispute with paypal | bank claim | dispute with your card | the inquiry at your bank',
    },
  },
  bank: {
    words: { en: 'bank | banks | card issuer | card company | credit card company | your card | issuer' },
  },
  receipt: {
    words: {
      en: 'receipt | receiving | goods received | order received | received goods | confirm receipt | delivery | the goods | reception | received',
    },
  },
  order: { words: { en: 'order | orders | purchase | transaction | the deal' } },
  parcel: { words: { en: 'parcel | package | goods | item | product | shipment | packet | items | box' } },
  refund: {
    words: {
      en: 'refund? | refunds | refunding | money back | the money | your money | reimburse | reimbursement | pay you back | return the money | return your money | compensate | compensation | cash back | cashback | give back the money | send you the money | money | amount | payback',
    },
  },
  /** A new one, a gift, anything given instead. */
  lure: {
    words: {
      en: 'new one | another one | replacement | resend | reship | re send | send again | send you a new | send new | gift | discount | coupon | voucher | bonus | free | extra | better one | more money | special price',
    },
  },
  wallet: {
    words: {
      en: 'paypal? | pay pal | pp account | western union | moneygram | zelle | venmo | cash app | cashapp | revolut | wise | skrill | alipay | wechat pay | crypto | bitcoin | usdt | payoneer | pix | blik | bizum | gift card | gift cards | steam card',
      es: 'paypal? | pay pal | bizum | western union | mercado pago | cripto* | usdt',
      pt: 'paypal? | pix | picpay | western union | cripto*',
      fr: 'paypal? | lydia | western union | wero',
      de: 'paypal? | western union',
      it: 'paypal? | postepay | satispay',
      ru: 'пейпал* | пэйпал* | paypal | киви | qiwi | юмани | сбп',
      pl: 'paypal? | blik*',
      tr: 'paypal? | papara | ininal',
      ar: 'بايبال | باي بال | بيبال | paypal | ويسترن يونيون',
      ko: '페이팔 | 카카오페이 | 토스',
      zh: '贝宝 | 支付宝 | 微信支付 | 微信红包 | 微信转账 | 西联 | 红包 | paypal',
    },
  },
  bankAccount: {
    words: {
      en: 'bank account | bank details | bank card | iban | account number | bank transfer | wire transfer | bank information | card number | card details | bank data | sort code | swift | bank info | account details | wire | transfer to',
    },
  },
  messenger: {
    words: {
      en: 'whatsapp? | whats app | what s app | whatsap | watsapp | wattsapp | watsap | telegram? | wechat? | we chat | weixin | viber | line id | signal app | skype | messenger | imo | wa me | wa number | facebook | instagram | insta | discord | zalo | kakaotalk',
      es: 'wasap | guasap | wsp | whats | wpp',
      pt: 'zap | zapzap | whats | wpp | wats',
      fr: 'whats | wha',
      de: 'whats',
      ru: 'вотсап* | ватсап* | вацап* | телеграм* | телегу | телеге | вайбер* | вичат | вк',
      pl: 'whats | messengerze | whatsappie',
      tr: 'whatsap* | vatsap* | telegramdan',
      ar: 'واتساب | واتس اب | واتس | وتساب | تلغرام | تليجرام | تيليجرام | وي شات',
      ko: '카톡 | 카카오톡 | 왓츠앱 | 와츠앱 | 텔레그램 | 위챗 | 라인',
      zh: '微信 | 加微 | 薇信 | 威信 | 微 信 | qq | 电报 | 飞机号 | vx | v信 | whatsapp | wechat',
    },
  },
  mailWord: { words: { en: 'email | e mail | mail address | email address | gmail' } },
  phoneWord: { words: { en: 'phone number | phone | mobile number | cell | number | my number' } },
  qr: {
    words: { en: 'qr | qr code | q r code | the code | barcode | card inside | card in the box | scan code' },
  },
  /** A code by message that lets others in. */
  oneTimeCode: {
    words: {
      en: 'verification code | 6 digit code | six digit code | one time code | otp | sms code | security code | code you received | code you just received | the code sent | confirmation code | cvv | pin | password | passcode',
    },
  },
  remote: {
    words: {
      en: 'anydesk | any desk | teamviewer | team viewer | remote | rustdesk | quicksupport | screen',
    },
  },
  platform: {
    words: {
      en: 'aliexpress | ali express | aliexpres | alliexpress | ebay | amazon | temu | allegro | the platform | alibaba | shein | wish | walmart | etsy',
    },
  },
  support: {
    words: {
      en: 'customer service | support | refund center | refund centre | service center | help desk | agent | official | refund department | security department | after sales | technician | manager',
    },
  },
  fee: {
    words: {
      en: 'fee | fees | extra | additional | shipping cost | freight | postage | shipping fee | difference | surcharge | tax | taxes | duty | duties | import tax | vat | charge | customs fee | clearance fee | shipping | more',
    },
  },
  customs: { words: { en: 'customs | custom | clearance | import | border' } },
  address: { words: { en: 'address | addresses | house number | postcode | zip code' } },
  reason: { words: { en: 'reason | reasons | option' } },
  /** A reason that lies with the buyer. */
  buyerReason: {
    words: {
      en: 'personal reasons | personal reason | personal | don t want | dont want | do not want | no longer want | not want | don t need | dont need | no longer need | do not need | not needed | not need | changed my mind | change of mind | changed your mind | wrong order | wrong product ordered | ordered by mistake | bought by mistake | wrong choice | other | others | other reason | other reasons | my own reason | buyer s reason | found cheaper | wrong size ordered | wrong address | i don t like | unwanted | buyer reason | your own reasons',
    },
  },
  proposal: {
    words: {
      en: 'proposal | offer | solution | plan | our solution | my solution | accept button | partial refund | agreement',
    },
  },
  small: {
    words: {
      en: 'small | little | few dollars | partial | part of | half | some | 0 | zero | percent | symbolic | minimum',
    },
  },
  coupon: {
    words: {
      en: 'voucher | coupon | gift card | discount | reward | bonus | gift | cash | free product | free gift | refund | usd | money | cashback',
    },
  },
  review: {
    words: {
      en: 'review | reviews | feedback | rating | comment | comments | evaluation | stars | five stars | 5 stars | 5 star | five star | 1 star | positive feedback | good feedback | negative review | negative feedback | bad review | rate | rank | feed back | praise',
    },
  },
  boss: {
    words: {
      en: 'boss | salary | my job | lose my job | fine | fined | penalty | punish | punished | family | children | our shop | our store | account suspended | small business | income | my wage | bankrupt | hurt',
    },
  },
  protection: {
    words: {
      en: 'protection | protection time | buyer protection | protection period | guarantee time | dispute time | deadline | time limit',
    },
  },
  tracking: {
    words: {
      en: 'tracking | tracking number | logistics | logistic | track | carrier | courier | post office | delivered status',
    },
  },
  account: { words: { en: 'account | profile | accounts' } },
} as const satisfies Record<string, Concept>;
