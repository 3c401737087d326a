import type { Kind } from '../types';

/** Payment or talk outside the platform: protection exists only for what is paid inside the order. */
export const offPlatformPayment: Kind<'off_platform_payment'> = {
  id: 'off_platform_payment',
  concepts: {
    /** Money to the one who writes. */
    toMe: {
      words: {
        en: 'wire ~ to me | transfer ~ to me | wire ~ deposit | transfer ~ deposit to | pay the deposit to me | cash in hand | bank transfer me | transfer me ~ and i | wire me ~ and i | bank transfer us | transfer us ~ and we | wire us ~ and we',
        es: 'deposito a mi cuenta | me transfiere* la fianza',
        pt: 'deposito na minha conta | transfere o sinal para mim',
        fr: 'virer l acompte sur mon | acompte sur mon compte',
        de: 'anzahlung auf mein konto | anzahlung an mich',
        it: 'caparra sul mio conto | acconto sul mio',
        ru: 'предоплату мне на карту | задаток мне',
        pl: 'zaliczke na moje konto | zadatek na moje',
        tr: 'kaporayi bana | kaporayi hesabima',
        ar: 'العربون على حسابي',
        ko: '계약금을 제 계좌 | 보증금을 제',
        zh: '定金转给我 | 订金打给我',
      },
    },
    /** The same, without the name of a place. */
    elsewhere: {
      act: true,
      words: {
        en: 'talk somewhere else | chat somewhere else | talk elsewhere | chat elsewhere | speak elsewhere | speak somewhere else | continue elsewhere | continue somewhere else | talk in other place | talk outside | chat outside | speak outside | talk outside of | move to another app | chat in another app | talk in another app | chat on another app | talk on another app | chat in other app | talk in other app | contact outside | contact me outside | contact us outside',
      },
    },
    /** The talk is to go on elsewhere. */
    moveTalk: {
      words: {
        en: 'we talk on | we talk in | we talk there | talk on | talk in | chat there | faster there | carry on in | carry on on | continue in | continue on | hit me on | hit me at | move to | come over to | better deals there | let s go to | let us go to | answers quicker on | answer quicker on | answers faster on | answer faster on | replies faster on | reply faster on | reply quicker on | replies quicker on | quicker on | faster on | easier on | reach me on | reach us on | reachable on | available on | chat is watched | chat here is watched | chat is monitored | chat here is slow | this chat is slow',
        es: 'hablemos por | sigamos por | seguimos por | pasemos a',
        pt: 'falamos pelo | continuamos no | bora pro | vamos para o',
        fr: 'on continue sur | parlons sur | passons sur',
        de: 'weiter auf | reden wir auf | wechseln wir',
        it: 'continuiamo su | parliamo su | spostiamoci su',
        ru: 'продолжим в | поговорим в | переидем в | общаться в',
        pl: 'porozmawiajmy na | przejdzmy na | kontynuujmy na',
        tr: 'uzerinden konusalim | gecelim | devam edelim',
        ar: 'نتحدث على | ننتقل الى | نكمل على',
        ko: '에서 얘기 | 로 옮겨 | 에서 이야기',
        zh: '上聊 | 加我聊 | 转到',
      },
    },
  },
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
    { when: 'moveTalk + messenger', level: 'danger', near: 6, never: 'original' },
    { when: 'toMe', level: 'danger', unless: 'overRefund/tooMuch' },
    { when: 'elsewhere', level: 'caution', never: 'original' },
    { when: 'elsewhere & cheaper/hidden/phone/link/messenger', level: 'danger', never: 'original' },
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
