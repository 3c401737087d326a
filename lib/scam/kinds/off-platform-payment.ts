import type { Kind } from '../types';

/** Payment or talk outside the platform: protection exists only for what is paid inside the order. */
export const offPlatformPayment: Kind<'off_platform_payment'> = {
  id: 'off_platform_payment',
  signals: [
    { when: 'p2p', level: 'danger', never: 'original' },
    { when: 'wallet > meUs', level: 'danger', near: 1, never: 'original' },
    { when: 'messenger + cheaper/buy/pay', level: 'danger', never: 'original' },
    { when: 'pay + wallet/bankAccount/aside/messenger/personAccount', level: 'danger', never: 'original' },
    { when: 'payAside', level: 'danger', never: 'original' },
    { when: 'contact/give + messenger', level: 'danger' },
    { when: 'messenger + phone/link/email', level: 'danger' },
    {
      when: 'cheaper + wallet/bankAccount/aside/payAside/messenger',
      level: 'danger',
      near: 16,
      never: 'original',
    },
    { when: 'cheaper & messenger', level: 'danger', never: 'original' },
    {
      when: 'cheaper + pay/contact/buy/amount, wallet/bankAccount/aside/payAside/cardData',
      level: 'danger',
      never: 'original',
    },
    { when: 'cheaper + pay/contact & wallet/aside', level: 'danger', never: 'original' },
    { when: 'aside + buy/pay/amount/sell', level: 'danger', never: 'original' },
    { when: 'asks + wallet', level: 'danger', never: 'original' },
    { when: 'wallet/bankAccount + amount', level: 'caution', never: 'original' },
    { when: 'hidden + phoneWord/messenger/contact', level: 'caution' },
    { when: 'contact/buy + mailWord/email/link & cheaper', level: 'danger', never: 'original' },
    { when: 'contact + phone', level: 'caution', never: 'tracking/support/officialFee' },
    { when: 'buy/pay + mailWord/phoneWord/messenger', level: 'caution', never: 'original' },
  ],
  answer: {
    en: 'I pay and write only on the platform. Please answer here.',
    es: 'Solo pago y escribo en la plataforma. Por favor, responda aquí.',
    pt: 'Só pago e converso na plataforma. Por favor, responda por aqui.',
    fr: 'Je paie et j’écris uniquement sur la plateforme. Merci de répondre ici.',
    de: 'Ich zahle und schreibe nur auf der Plattform. Bitte antworten Sie hier.',
    it: 'Pago e scrivo solo sulla piattaforma. Risponda qui, per favore.',
    ru: 'Я плачу и переписываюсь только на площадке. Ответьте, пожалуйста, здесь.',
    pl: 'Płacę i piszę tylko na platformie. Proszę odpowiedzieć tutaj.',
    tr: 'Yalnızca platform üzerinden ödeme yapar ve yazışırım. Lütfen buradan yanıt verin.',
    ar: 'أدفع وأتواصل عبر المنصة فقط. يرجى الرد هنا.',
    ko: '저는 플랫폼 안에서만 결제하고 대화합니다. 여기로 답해 주세요.',
    zh: '我只在平台内付款和沟通，请在这里回复。',
  },
};
