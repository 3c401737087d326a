import type { Kind } from '../types';

/** A refund by PayPal, bank, messenger: only refunds through the dispute go to the original payment method. */
export const offPlatformRefund: Kind<'off_platform_refund'> = {
  id: 'off_platform_refund',
  concepts: {
    /** Asks which wallet the reader has. */
    haveYou: {
      words: {
        en: 'do you have | you have | have you | is there a | u have | can you accept | do you accept | do you use | you use | are you on',
        es: 'tienes | tiene usted | aceptas | usas',
        pt: 'voce tem | vc tem | voce aceita | voce usa',
        fr: 'avez vous | as tu | utilisez vous',
        de: 'haben sie | hast du | nutzen sie',
        it: 'hai un | ha un | usi | avete',
        ru: 'у вас есть | у тебя есть | есть ли',
        pl: 'czy ma pan | ma pani | masz | czy uzywa',
        tr: 'var mi | kullaniyor musun*',
        ar: 'هل لديك | عندك',
        ko: '있으세요 | 있나요',
        zh: '您有 | 你有 | 有没有',
      },
    },
  },
  signals: [
    { when: 'p2p & refund/weSend', level: 'danger', unless: 'donePay', never: 'original/tooMuch/overRefund' },
    { when: 'wallet > meUs & refund', level: 'danger', near: 1, never: 'original' },
    {
      when: 'wallet + refund/weSend & payer & give/asks',
      level: 'danger',
      unless: 'donePay/officialRoute',
      never: 'original',
    },
    {
      when: 'refund/weSend + wallet/bankAccount/messenger & aside/slow',
      level: 'danger',
      unless: 'donePay',
      never: 'original',
    },
    {
      when: 'payer + refund + wallet/bankAccount/messenger',
      level: 'danger',
      unless: 'donePay/officialRoute',
      never: 'original/unpaidHarmless',
    },
    {
      when: 'weSend + wallet/bankAccount/messenger/cardData',
      level: 'danger',
      never: 'original/unpaidHarmless',
    },
    {
      when: 'give/ask/asks + wallet/bankAccount/cardData',
      level: 'danger',
      unless: 'officialRoute',
      never: 'original',
    },
    { when: 'give/ask/asks + wallet/bankAccount/cardData & slow/aside', level: 'danger', never: 'original' },
    {
      when: 'give/ask/asks, wallet/bankAccount/cardData & refund/weSend',
      level: 'danger',
      unless: 'officialRoute',
      never: 'original',
    },
    {
      when: 'wallet + refund & close/dispute/slow/aside',
      level: 'danger',
      unless: 'donePay',
      never: 'original',
    },
    { when: 'asks + wallet & weSend/refund', level: 'danger', never: 'original' },
    { when: 'refund/weSend + aside', level: 'danger', never: 'original' },
    { when: 'payAside & refund/weSend', level: 'danger', never: 'original' },
    { when: 'contact/give + messenger & refund/weSend', level: 'danger' },
    { when: 'messenger & refund/weSend & phone/link/email', level: 'danger', never: 'original' },
    {
      when: 'give/ask/asks + phoneWord/mailWord & refund/weSend & slow/aside/wallet/bankAccount/messenger/cardData',
      level: 'danger',
      never: 'original',
    },
    { when: 'slow + platform & cardData/wallet/bankAccount/aside', level: 'danger', never: 'original' },
    {
      when: 'rest + wallet/bankAccount/aside/cardData/weSend & dispute/platform',
      level: 'danger',
      never: 'original',
    },
    { when: 'contact + phoneWord & refund & aside/cardData', level: 'caution', never: 'original' },
    {
      when: 'haveYou + wallet & refund/weSend',
      level: 'danger',
      unless: 'donePay',
      never: 'original/officialRoute',
    },
  ],
  answer: {
    en: 'Please refund through the dispute on the platform, to my original payment method. I do not give other account details.',
    es: 'Por favor, haga el reembolso a través de la disputa en la plataforma, a mi método de pago original. No doy otros datos de cuenta.',
    pt: 'Por favor, faça o reembolso pela disputa na plataforma, para o meu meio de pagamento original. Não forneço outros dados de conta.',
    fr: 'Merci de rembourser via le litige sur la plateforme, sur mon moyen de paiement d’origine. Je ne communique pas d’autres coordonnées.',
    de: 'Bitte erstatten Sie über den Streitfall auf der Plattform, auf mein ursprüngliches Zahlungsmittel. Andere Kontodaten gebe ich nicht heraus.',
    it: 'Per favore rimborsi tramite la controversia sulla piattaforma, sul mio metodo di pagamento originale. Non comunico altri dati.',
    ru: 'Пожалуйста, верните деньги через спор на площадке, тем же способом, которым я платил. Другие реквизиты я не сообщаю.',
    pl: 'Proszę o zwrot przez spór na platformie, na pierwotną metodę płatności. Innych danych konta nie podaję.',
    tr: 'Lütfen iadeyi platformdaki itiraz üzerinden, ödeme yaptığım yönteme yapın. Başka hesap bilgisi vermiyorum.',
    ar: 'يرجى إعادة المبلغ من خلال النزاع على المنصة إلى وسيلة الدفع الأصلية. لا أعطي بيانات حساب أخرى.',
    ko: '환불은 플랫폼의 분쟁을 통해 원래 결제 수단으로 해 주세요. 다른 계좌 정보는 알려 드리지 않습니다.',
    zh: '请通过平台的纠纷原路退款，我不提供其他账户信息。',
  },
};
