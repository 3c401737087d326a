import type { Kind } from '../types';

/** Shipping, tax or customs fee asked by the seller after payment. */
export const extraFee: Kind<'extra_fee'> = {
  id: 'extra_fee',
  signals: [
    { when: 'agent + amount & any:pay', level: 'danger', near: 10, never: 'officialFee/original' },
    {
      when: 'pay + extraCost/fee & amount/link/orNotSent/notEnough/wallet/bankAccount/agent/first',
      level: 'danger',
      unless: 'original',
      never: 'officialFee',
    },
    { when: 'any:ask + extraCost & amount', level: 'danger', never: 'officialFee/original' },
    { when: 'moneyBack + extraCost/customs & amount', level: 'danger', never: 'officialFee/original' },
    { when: 'pay + extraCost', level: 'caution', unless: 'original', never: 'officialFee/officialRoute' },
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
