import type { Kind } from '../types';

/** Shipping, tax or customs fee asked by the seller after payment. */
export const extraFee: Kind<'extra_fee'> = {
  id: 'extra_fee',
  concepts: {
    /** A thing to buy that stands for a fee. */
    payListing: {
      words: {
        en: 'listing | supplement | shipping difference | postage supplement | freight link | shipping link | extra fee link | difference link | x 5 | qty | pieces of this | times this link | in this page | on this page',
      },
    },
    /** Paid to the seller, not where it is due. */
    toUs: {
      words: {
        en: 'to be paid to us | paid to us | settle with us | with us directly | us directly | directly with us | pay us | send to us | to us prior | to us before | through us | to our account | sort it with customs | pass it on to | pass on to',
      },
    },
    /** Pays, by other words. */
    payIt: {
      words: {
        en: 'complete | contribute | be wired | wired | chuck us | chuck me | ping me | ping us | bung us | bung me | cough up | throw in | add | make up | square up | settle | sort out | be paid | buy | cover | reimburse',
      },
    },
    /** Sums without a number. */
    slang: {
      words: {
        en: 'tenner | fiver | quid | a few dollars more | few more dollars | few more euros | couple more dollars | few dollars more | few euros more',
      },
    },
    /** What it is said to be for. */
    shipWord: {
      words: {
        en: 'ship | shipping | shipped | shipment | freight | courier | postage | parcel | package | customs | delivery | dhl | warehouse | line | carrier | post it | get it to you | drop it off | battery | out the door | the goods | product | item | send it | so can send | label | dispatch | surcharge | boss says | country | container | release',
      },
    },
    /** More than was agreed. */
    extraSum: {
      words: {
        en: 'an extra | extra | another | more | additional | add | higher | plus | on top | again | once more | + | difference | surcharge | short',
      },
    },
    /** It is to be paid, however it is put. */
    demand: {
      words: {
        en: 'needed | need | needs | gonna be | going to be | will be | it ll cost | ll cost | will cost | cost me | costs me | costs us | wants | want | must | have to | has to | should | can you | could you | chuck | ping me | ping us | pay | make up | cover | to be paid | shall be | required | require | requires | asks | asking | ask | charges | charging | ok | send | you owe | due | let me have | add | there s a | there is a | you can add | is payable',
      },
    },
    /** What is paid at checkout or to those who carry it; what buyers ask beforehand. */
    honest: {
      words: {
        en: 'at checkout | in checkout | at the checkout | to the courier | on delivery | carrier s website | dhl site | on the dhl | carrier s site | at the counter | we paid | we refunded | refunded the | refund the | refunded you | in the cart | combined | combine | no extra | without extra | do i have to pay | will i have to pay | do we have to pay | shown before | you can choose | if you want faster | if you like',
      },
    },
  },
  signals: [
    {
      when: 'fee + amount & orNotSent',
      level: 'danger',
      near: 6,
      never: 'honest/original/officialFee/overRefund',
    },
    { when: 'buy/payIt + extraCost/fee & payListing', level: 'danger', never: 'honest' },
    { when: 'extraCost/customs/fee & toUs', level: 'danger', never: 'honest/original/officialFee' },
    {
      when: 'extraCost/customs/fee & percent & toUs/orNotSent',
      level: 'danger',
      never: 'honest/original/officialFee',
    },
    {
      when: 'payIt + extraCost/fee/customs & amount',
      level: 'danger',
      near: 8,
      never: 'honest/original/overRefund/officialFee',
    },
    { when: 'demand + fee + amount', level: 'danger', near: 8, never: 'honest/original/officialFee' },
    {
      when: 'slang + extraSum/demand & shipWord',
      level: 'danger',
      near: 7,
      never: 'honest/original/overRefund/moneyBack',
    },
    {
      when: 'amount + extraSum + demand & shipWord',
      level: 'danger',
      near: 7,
      never: 'honest/original/overRefund/moneyBack',
    },
    { when: 'agent + amount & any:pay', level: 'danger', near: 10, never: 'officialFee/original' },
    {
      when: 'pay + extraCost/fee & amount/link/orNotSent/notEnough/wallet/bankAccount/agent/first',
      level: 'danger',
      unless: 'original',
      never: 'officialFee',
    },
    { when: 'any:ask + extraCost & amount', level: 'danger', never: 'officialFee/original' },
    { when: 'moneyBack + extraCost/customs & amount', level: 'danger', never: 'officialFee/original' },
    {
      when: 'pay + extraCost',
      level: 'caution',
      unless: 'original',
      never: 'officialFee/officialRoute/honest',
    },
    { when: 'extraCost & notEnough & amount', level: 'caution', never: 'officialFee/original' },
    { when: 'pay + notEnough', level: 'danger', unless: 'original', never: 'officialFee' },
    { when: 'extraCost/fee + notEnough & pay/give/ask/amount/link', level: 'danger', never: 'officialFee' },
    { when: 'extraCost/fee & orNotSent & pay/give/ask', level: 'danger', never: 'officialFee/original' },
    { when: 'ask/give + amount & orNotSent', level: 'caution', never: 'officialFee/original' },
    { when: 'pay + customs + amount', level: 'danger', near: 14, never: 'officialFee/original' },
    { when: 'pay + amount & orNotSent', level: 'danger', never: 'officialFee/original' },
    { when: 'pay/buy + link/amount & extraCost/fee', level: 'danger', never: 'officialFee/original' },
    { when: 'pay + agent', level: 'danger', never: 'officialFee' },
    { when: 'agent & customs & amount', level: 'danger', never: 'officialFee' },
    { when: 'amount + extraCost & orNotSent', level: 'danger', never: 'officialFee/original' },
    { when: 'ask/give + extraCost + amount', level: 'danger', near: 14, never: 'officialFee/original' },
  ],
  answer: {
    en: 'I paid the whole price at checkout. I pay nothing more outside the order.',
    es: 'Pagué el precio completo al hacer el pedido. No pago nada más fuera del pedido.',
    pt: 'Paguei o preço total na compra. Não pago mais nada fora do pedido.',
    fr: 'J’ai payé le prix total lors de la commande. Je ne paie rien de plus en dehors de la commande.',
    de: 'Ich habe beim Kauf den ganzen Preis bezahlt. Außerhalb der Bestellung zahle ich nichts nach.',
    it: 'Ho pagato il prezzo intero al momento dell’ordine. Non pago altro al di fuori dell’ordine.',
    ru: 'Я оплатил полную цену при заказе. Вне заказа я ничего не доплачиваю.',
    pl: 'Zapłaciłem pełną cenę przy zamówieniu. Poza zamówieniem nic nie dopłacam.',
    tr: 'Siparişte ücretin tamamını ödedim. Sipariş dışında ek ödeme yapmıyorum.',
    ar: 'دفعت السعر كاملًا عند الطلب. لا أدفع أي مبلغ إضافي خارج الطلب.',
    ko: '주문할 때 전체 금액을 결제했습니다. 주문 밖에서는 추가로 결제하지 않습니다.',
    zh: '下单时我已付清全款，订单之外不再付任何费用。',
  },
};
