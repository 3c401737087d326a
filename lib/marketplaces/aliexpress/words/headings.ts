import type { Book } from './book';

const REAL = 'real answer, maxwellmezadre/aliexpress-mcp';

/**
 * `commitment`: heads what the marketplace commits itself to. `refund`: the node of the progress bar on whose day money
 * comes back; words that are as much said of sending goods back are left out ("Zwrot", "Возврат", "İade", "Devolución").
 */
export const HEADINGS: Book<'commitment' | 'refund'> = {
  commitment: {
    en: [['Service Commitment', '2026-08', REAL], 'Service commitments', 'AliExpress commitment'],
    es: ['Compromiso de servicio', 'Compromisos de servicio', 'Compromiso del servicio'],
    pt: [
      'Compromisso de serviço',
      'Compromissos de serviço',
      'Compromisso com o serviço',
      'Compromisso do serviço',
    ],
    fr: ['Engagement de service', 'Engagements de service', "Engagement de l'entreprise", 'Engagements'],
    de: [
      'Serviceversprechen',
      'Service-Versprechen',
      'Serviceverpflichtung',
      'Service-Verpflichtung',
      'Servicezusage',
      'Service-Zusage',
      'Service-Garantie',
      'Servicegarantie',
    ],
    it: ['Impegno di servizio', 'Impegni di servizio', 'Impegno del servizio'],
    nl: ['Servicebelofte', 'Servicetoezegging', 'Serviceverplichting', 'Service-belofte', 'Servicegarantie'],
    pl: [
      'Zobowiązanie serwisowe',
      'Zobowiązanie do świadczenia usług',
      'Gwarancja obsługi',
      'Zobowiązania serwisowe',
    ],
    ru: [
      'Обязательства по обслуживанию',
      'Гарантии сервиса',
      'Гарантия сервиса',
      'Обязательства сервиса',
      'Обязательства AliExpress',
    ],
    uk: ["Зобов'язання щодо обслуговування", 'Гарантії сервісу', 'Гарантія сервісу', "Зобов'язання сервісу"],
    tr: ['Hizmet taahhüdü', 'Hizmet taahhütleri', 'Hizmet garantisi'],
    ar: ['التزام الخدمة', 'الالتزام بالخدمة', 'التزامات الخدمة', 'ضمان الخدمة'],
    he: ['התחייבות לשירות', 'התחייבות השירות', 'התחייבויות השירות'],
    ja: ['サービスの約束', 'サービスコミットメント', 'サービスのお約束', 'サービス保証'],
    ko: ['서비스 약속', '서비스 약정', '서비스 보장', '서비스 보증'],
    th: ['คำมั่นในการบริการ', 'คำมั่นสัญญาการบริการ', 'ข้อผูกพันการบริการ', 'การรับประกันการบริการ'],
    vi: ['Cam kết dịch vụ', 'Cam kết về dịch vụ'],
    id: ['Komitmen layanan', 'Komitmen pelayanan'],
    zh: ['服务承诺', '服务保障'],
  },
  refund: {
    en: [['Refund', '2026-08', REAL], 'Full refund', 'Money back'],
    es: ['Reembolso', 'Reembolso completo'],
    pt: ['Reembolso', 'Reembolso total'],
    fr: ['Remboursement', 'Remboursement complet'],
    de: ['Rückerstattung', 'Erstattung', 'Geld zurück'],
    it: ['Rimborso', 'Rimborso completo'],
    nl: ['Terugbetaling', 'Geld terug'],
    pl: ['Zwrot pieniędzy', 'Zwrot środków', 'Refundacja'],
    ru: ['Возврат средств', 'Возврат денег', 'Возмещение'],
    uk: ['Повернення коштів', 'Повернення грошей', 'Відшкодування'],
    tr: ['Para iadesi', 'Geri ödeme'],
    ar: ['استرداد الأموال', 'رد الأموال', 'استرداد', 'الاسترداد', 'استرداد المبلغ'],
    he: ['החזר כספי', 'החזר', 'החזר כסף'],
    ja: ['返金', '払い戻し', '払戻し'],
    ko: ['환불', '환불 처리'],
    th: ['คืนเงิน', 'การคืนเงิน'],
    vi: ['Hoàn tiền', 'Hoàn lại tiền'],
    id: ['Pengembalian dana', 'Refund'],
    zh: ['退款'],
  },
};
