import type { Kind } from '../types';

/** Another reason for the dispute: it decides who pays the return and what counts as evidence. */
export const changeDisputeReason: Kind<'change_dispute_reason'> = {
  id: 'change_dispute_reason',
  concepts: {
    /** Reasons that lie with the seller, as they stand in the menu of disputes. */
    fault: {
      words: {
        en: 'quality | quality problem | quality issue | qua1ity | bad quality | poor quality | quality reason | damaged | damage | broken | defective | defect | faulty | not working | doesn t work | does not work | not work | fake | counterfeit | f a k e | copy | replica | not as described | not as description | item not as described | different from description | not match description | does not match | doesn t match | product not as described | wrong item sent | wrong item received | seller sent wrong | sent wrong | wrong product sent | missing | missing parts | parts missing | quantity shortage | not received | item not received | seller fault | seller s fault | our fault | seller problem | seller reason | product problem | problem with the product | stain | used item | late delivery | empty box | empty package | false advertising | description',
        es: 'calidad | mala calidad | problema de calidad | problemas de calidad | danado | danada | roto | rota | defectuos* | defecto | estropead* | no funciona | averiad* | falso | falsa | falsificacion | falsificad* | imitacion | replica | no coincide | no corresponde | no es como se describe | no conforme | distinto de la descripcion | descripcion | articulo equivocado enviado | faltan piezas | falta | incompleto | no recibido | culpa del vendedor | culpa nuestra | error del vendedor | vino roto | llego roto | llego danado',
        pt: 'qualidade | ma qualidade | problema de qualidade | danificad* | avariad* | quebrad* | partido | partida | defeituos* | defeito | com defeito | nao funciona | estragad* | falso | falsa | falsificad* | falsificacao | contrafeito | contrafacao | pirata | replica | imitacao | nao corresponde | diferente da descricao | nao confere | descricao | produto diferente | faltando | falta de pecas | incompleto | nao recebido | culpa do vendedor | culpa nossa | erro do vendedor | veio quebrado | chegou quebrado',
        fr: 'qualite | mauvaise qualite | probleme de qualite | endommage | endommagee | abime | abimee | casse | cassee | defectueux | defectueuse | defaut | ne fonctionne pas | ne marche pas | faux | contrefacon | contrefait | copie | imitation | non conforme | pas conforme | ne correspond pas | description | erreur du vendeur | faute du vendeur | manquant | incomplet | non recu | pas recu',
        de: 'qualitat | schlechte qualitat | qualitatsproblem* | qualitatsmangel | mangel | mangelhaft | beschadigt | kaputt | defekt | defekte | schaden | funktioniert nicht | geht nicht | falschung | gefalscht | fake | plagiat | kopie | nicht wie beschrieben | entspricht nicht | weicht ab | beschreibung | falscher artikel geliefert | fehlt | unvollstandig | nicht erhalten | verkauferfehler | fehler des verkaufers | schuld des verkaufers',
        it: 'qualita | scarsa qualita | cattiva qualita | problema di qualita | danneggiat* | rott* | difettos* | difetto | guast* | non funziona | falso | falsa | contraffatt* | contraffazione | imitazione | copia | non conforme | non corrisponde | diverso dalla descrizione | descrizione | mancante | mancano | incompleto | non ricevuto | colpa del venditore | errore del venditore',
        ru: 'качеств* | плохое качество | проблем* качеств* | брак* | поврежд* | сломан* | разбит* | дефект* | неисправ* | не работает | подделк* | поддел* | фейк* | копия | контрафакт* | не соответствует | несоответств* | описани* | не тот товар | недостач* | не хватает | неполн* | не получен* | вина продавца | вине продавца | brak* | poddelk* | kachestv* | polomk* | slomano',
        pl: 'jakosc | jakosci | zla jakosc | slaba jakosc | problem z jakoscia | uszkodz* | zepsut* | wadliw* | wada | wady | nie dziala | podrobk* | podrobion* | falszyw* | falsyfikat | kopia | niezgodn* | nie zgadza | opisem | opisu | inny towar | brakuje | niekompletn* | nieotrzyman* | wina sprzedawcy | winy sprzedawcy | polaman* | rozbit* | peknie*',
        tr: 'kalite* | kotu kalite | kalite sorunu* | hasarli | hasar | kirik | bozuk | kusurlu | kusur | arizali | ariza | defolu | calismiyor | sahte | taklit | replika | kopya | aciklamaya uymuyor | tarife uymuyor | aciklamadan farkli | uyusmuyor | aciklama* | yanlis urun gonderildi | eksik | teslim edilmedi | satici hatasi | saticinin hatasi',
        ar: 'جوده | الجوده | مشكله جوده | سوء الجوده | رديء* | تالف | تالفه | مكسور | مكسوره | معيب | معيبه | عيب | عطل | معطل | خربان | لا يعمل | ما يشتغل | مقلد | مقلده | مزيف | مزور | تقليد | غير مطابق | غير مطابقه | مخالف للوصف | مو مطابق | الوصف | ناقص | خطا البائع | غلط البائع | لم يصل',
        ko: '품질 | 불량 | 하자 | 파손 | 고장 | 손상 | 결함 | 작동 안 | 작동하지 않 | 작동불량 | 가짜 | 짝퉁 | 위조 | 모조 | 가품 | 설명과 다 | 설명과 달 | 상품 설명 | 상세와 다 | 오배송 | 누락 | 구성품 누락 | 미수령 | 미배송 | 판매자 책임 | 판매자 과실 | 판매자 귀책',
        zh: '质量 | 质量问题 | 品质 | 破损 | 损坏 | 坏了 | 坏的 | 瑕疵 | 缺陷 | 假货 | 假冒 | 仿品 | 盗版 | 描述不符 | 与描述不符 | 货不对板 | 不符 | 发错 | 发错货 | 少件 | 漏发 | 少发 | 未收到 | 没收到货 | 卖家原因 | 卖家责任 | 商家责任 | 不能用 | 故障',
      },
    },
    /** One for another: "not A, but B". */
    instead: {
      words: {
        en: 'instead | instead of | rather than | not | not the | but | replace | in place of | from | over',
        es: 'en vez de | en lugar de | y no | no | sino | mejor que | antes que',
        pt: 'em vez de | ao inves de | no lugar de | e nao | nao | e sim | mas sim',
        fr: 'au lieu de | plutot que | plutot | et pas | et non | pas | mais',
        de: 'statt | anstatt | anstelle | und nicht | nicht | sondern | stattdessen',
        it: 'invece di | al posto di | anziche | e non | non | piuttosto che | ma',
        ru: 'вместо | а не | не | лучше | с | vmesto | ne',
        pl: 'zamiast | a nie | nie | tylko | lepiej',
        tr: 'yerine | degil | degilde',
        ar: 'بدل | بدلا من | وليس | وليست | مش | مو | ليس | عوضا عن',
        ko: '말고 | 대신 | 대신에 | 아니라 | 아닌',
        zh: '别选 | 不要选 | 不选 | 而不是 | 不是 | 别写 | 不要写 | 改成 | 换成 | 代替',
      },
    },
    /** What is returned or refunded, where it stands for the dispute. */
    claim: {
      words: {
        en: 'dispute | refund | return | claim | case | request | application | form | after sale',
        es: 'disputa | reembolso | devolucion | reclamacion | reclamo | caso | solicitud | formulario',
        pt: 'disputa | reembolso | devolucao | reclamacao | estorno | caso | solicitacao | formulario | pedido de devolucao',
        fr: 'litige | remboursement | retour | reclamation | dossier | demande | formulaire | rembourse | rembourser',
        de: 'streitfall | erstattung | ruckgabe | rucksendung | reklamation | fall | antrag | formular | retoure | erstatte* | retourengrund | ruckgabegrund | kriege ich alles | alles wieder',
        it: 'controversia | disputa | rimborso | reso | reclamo | caso | richiesta | modulo | rimbors*',
        ru: 'спор* | возврат* | вернем | верну | вернут | претенз* | заявк* | диспут* | деньги | spor* | vozvrat* | vernu | vernem',
        pl: 'spor* | zwrot* | zwroc* | reklamacj* | roszczeni* | wniosek | wniosku | formularz* | pieniadze | kase | kasa | oddam | oddamy',
        tr: 'itiraz* | iade* | anlasmazlik* | uyusmazlik* | talep | talebi* | basvuru* | form* | para* | ihtilaf*',
        ar: 'النزاع | نزاع | استرداد | الاسترجاع | استرجاع | ارجاع | الارجاع | المرتجع | شكوي | الشكوي | المطالبه | النموذج | فلوس* | ارجع لك | المال | المبلغ',
        ko: '분쟁 | 환불 | 반품 | 클레임 | 디스퓨트 | 신청 | 접수',
        zh: '纠纷 | 退款 | 退货 | 售后 | 申诉 | 投诉 | 申请 | 退您 | 退给您 | 退你',
      },
    },
    /** What the true reason would do to the shop. */
    punished: {
      words: {
        en: 'very bad | bad for | hurt | hurts | harm | harms | punish | punished | penalty | penalised | penalized | fine | fined | gets him fined | score | points | affect | affects | rating | serious',
        es: 'perjudica | perjudicar | multa | multan | penaliz* | sancion* | castig* | afecta | puntuacion | nota | mal para | malo para | hace dano',
        pt: 'prejudica | prejudicar | multa* | penaliz* | puni* | pune | afeta | pontuacao | nota | ruim para | ruim pra | mau para | reputacao',
        fr: 'penalise | penalisee | penalite | sanction* | amende | nuit | score | note | mauvais pour | affecte',
        de: 'strafe | bestraft | schadet | schlecht fur | punkte | bewertung | gesperrt | abzug',
        it: 'penalizz* | multa | sanzion* | punit* | danneggia | fa male | male al | punteggio | negozio',
        ru: 'штраф* | оштраф* | накаж* | наказ* | рейтинг* | вредит | портит | плохо для | баллы',
        pl: 'kara | kare | kary | ukar* | szkodzi | punkty | oceny | ocene | zle dla | grzywn*',
        tr: 'ceza* | puan* | zarar* | kotu etkil* | olumsuz',
        ar: 'غرامه | يغرم* | عقوبه | يعاقب* | يضر | تضر | نقاط | تقييم | يوثر | تاثير',
        ko: '벌금 | 패널티 | 페널티 | 벌점 | 제재 | 불이익 | 점수 | 평점',
        zh: '扣分 | 罚款 | 处罚 | 罚 | 影响店铺 | 影响评分 | 降权 | 扣钱',
      },
    },
    /** A reason that a platform or carrier itself asks to correct. */
    byRule: {
      words: {
        en: 'chose by mistake | selected by mistake | you selected by accident | correct reason | right reason | real reason | true reason | honest reason | reason that matches | matches your | reason for your return | free return',
        es: 'motivo correcto | motivo real | motivo verdadero | verdadero motivo',
        pt: 'motivo correto | motivo certo | motivo real | motivo verdadeiro | verdadeiro motivo',
        fr: 'bon motif | motif exact | vrai motif | motif reel | veritable motif',
        de: 'richtigen grund | wahren grund | tatsachlichen grund | echten grund | zutreffenden grund',
        it: 'motivo corretto | motivo giusto | vero motivo | motivo reale',
        ru: 'настоящую причину | верную причину | правильную причину | реальную причину',
        pl: 'wlasciwy powod | prawdziwy powod | prawdziwa przyczyn* | wlasciwa przyczyn*',
        tr: 'dogru neden* | dogru sebe* | gercek neden* | gercek sebe*',
        ar: 'السبب الصحيح | السبب الحقيقي',
        ko: '올바른 사유 | 실제 사유 | 정확한 사유',
        zh: '正确的原因 | 真实原因 | 实际原因 | 如实选择',
      },
    },
  },
  signals: [
    { when: 'change + reason', level: 'danger', unless: 'byRule', near: 7 },
    { when: 'change + buyerReason & reason/dispute/claim/sendBack', level: 'danger', unless: 'byRule' },
    { when: 'choose/change + buyerReason, claim/dispute/fault/sendBack', level: 'danger', unless: 'byRule' },
    {
      when: 'choose/change + buyerReason & claim/dispute',
      level: 'danger',
      unless: 'byRule',
      never: 'order',
    },
    { when: 'choose > instead > any:fault', level: 'danger', unless: 'byRule', near: 12 },
    {
      when: 'choose/change + instead + any:fault & claim/dispute/reason/punished/sendBack',
      level: 'danger',
      unless: 'byRule',
    },
    { when: 'not:choose + any:fault & claim/dispute/reason/buyerReason', level: 'danger', unless: 'byRule' },
    { when: 'instead + any:fault, buyerReason', level: 'danger', unless: 'byRule' },
    { when: 'reason + buyerReason & claim/dispute', level: 'danger', unless: 'byRule', never: 'order' },
    { when: 'reason + any:fault, buyerReason', level: 'danger', unless: 'byRule' },
    { when: 'reason + any:fault, boss/punished', level: 'danger', unless: 'byRule' },
  ],
  answer: {
    en: 'The reason of my dispute is true, and stays. Please answer it as it is.',
    es: 'El motivo de mi disputa es cierto y se queda. Por favor, responda a él tal como está.',
    pt: 'O motivo da minha disputa é verdadeiro e fica como está. Por favor, responda a ele assim.',
    fr: 'Le motif de mon litige est exact et reste. Merci d’y répondre tel quel.',
    de: 'Der Grund meines Streitfalls stimmt und bleibt. Bitte antworten Sie darauf, wie er ist.',
    it: 'Il motivo della mia controversia è vero e resta. Per favore risponda così com’è.',
    ru: 'Причина моего спора верна и останется. Пожалуйста, ответьте на неё как есть.',
    pl: 'Powód mojego sporu jest prawdziwy i pozostaje. Proszę odpowiedzieć na niego takim, jaki jest.',
    tr: 'İtirazımın nedeni doğrudur ve değişmeyecek. Lütfen olduğu gibi yanıtlayın.',
    ar: 'سبب النزاع الذي اخترته صحيح وسيبقى. يرجى الرد عليه كما هو.',
    ko: '제 분쟁 사유는 사실이며 그대로 두겠습니다. 그대로 답변해 주세요.',
    zh: '我的纠纷理由属实，不会更改。请就此理由处理。',
  },
};
