import type { Kind } from '../types';

/** A promise (refund, replacement, gift) for a dispute that is closed first. */
export const cancelDisputePromise: Kind<'cancel_dispute_promise'> = {
  id: 'cancel_dispute_promise',
  signals: [{ when: 'close + dispute', level: 'danger', unless: 'ifContent' }],
  answer: {
    en: 'Please accept my solution in the dispute. I will keep it open until then.',
    es: 'Por favor, acepte mi solución en la disputa. La mantendré abierta hasta entonces.',
    pt: 'Por favor, aceite a minha solução na disputa. Vou mantê-la aberta até lá.',
    fr: 'Merci d’accepter ma solution dans le litige. Je le laisse ouvert jusque-là.',
    de: 'Bitte nehmen Sie meinen Vorschlag im Streitfall an. Bis dahin lasse ich ihn offen.',
    it: 'Accetti per favore la mia soluzione nella controversia. Fino ad allora la lascio aperta.',
    ru: 'Пожалуйста, примите моё предложение в споре. До этого я оставлю спор открытым.',
    pl: 'Proszę przyjąć moją propozycję w sporze. Do tego czasu spór pozostaje otwarty.',
    tr: 'Lütfen itirazdaki çözümümü kabul edin. O zamana kadar itirazı açık tutacağım.',
    ar: 'يرجى قبول الحل الذي اقترحته في النزاع. سأبقيه مفتوحًا حتى ذلك الحين.',
    ko: '분쟁에서 제가 제안한 해결 방법을 수락해 주세요. 그때까지 분쟁을 열어 두겠습니다.',
    zh: '请在纠纷中接受我的方案，在此之前我不会关闭纠纷。',
  },
};
