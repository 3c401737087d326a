import type { Lang } from './book';

/**
 * Stems of what sentences of promises are made of, in all languages beside each other. They are the ordinary words of each
 * language. Whole sentences were seen in English only: "Refund if no delivery before Sep 4, 2026", "Apply for R$5,00 coupon
 * code if delayed by Aug 3, 2026", "you can apply for a return/refund within 7 days of confirming receipt", "you can open a
 * dispute within 90 days after order was placed", "Send it back within 15 days after delivery" (2026-08, real answers); "If
 * your order does not arrive on … you can apply" (2022). No public page shows the others, so a sentence counts only where
 * all parts of its meaning are there, and nothing that would turn it.
 *
 * `*` stands for the rest (or the beginning) of a word, `~` for up to eighty characters of the same clause, `/…/` for itself.
 */
export type Stems = Partial<Record<Lang, string>>;

/** Money back. */
const refund: Stems = {
  en: 'refund* | money back | reimburs*',
  es: 'reembols* | devolución del dinero | devolveremos el dinero | devolvemos el dinero',
  pt: 'reembols* | devolução do dinheiro | dinheiro de volta | estorno*',
  fr: 'rembours*',
  de: 'rückerstatt* | erstatt* | zurückerstatt* | geld zurück',
  it: 'rimbors*',
  nl: 'terugbetal* | geld terug | terugbetaald* | restitutie',
  pl: 'zwrot* pieniędzy | zwrot* środków | zwrot* kosztów | zwrot* płatności | refund* | zwrócimy pieniądze | zwrócimy środki',
  ru: 'возврат* средств | возврат* денег | возврат* денежных средств | возврат* платежа | возврат* оплаты | возмещ* | верн* деньги | верн* средства',
  uk: 'повернен* коштів | повернен* грошей | повернен* оплати | відшкод* | поверн* кошти | поверн* гроші',
  tr: 'para iade* | geri ödeme* | geri öden* | paranız* iade | paranız* geri',
  ar: 'استرداد* | استرجاع الأموال | استرجاع المبلغ | رد الأموال | رد المبلغ | تسترد* | نسترد* | ستسترد | يسترد*',
  he: 'החזר כספי | החזר כסף | /(?<![א-ת])[והבלמשכ]{0,3}החזר(?![א-ת]|\\s+(?:את|אותה|אותו|אותם)(?![א-ת]))/ | החזרים | זיכוי | כסף בחזרה | הכסף בחזרה',
  ja: '返金 | 払い戻 | 払戻',
  ko: '환불',
  th: 'คืนเงิน | เงินคืน',
  vi: 'hoàn tiền | hoàn lại tiền | trả lại tiền',
  id: 'pengembalian dana | pengembalian uang | refund | uang kembali | dana dikembalikan | uang dikembalikan | mengembalikan dana',
  zh: '退款 | 退钱',
};

/** Sending goods back; in some languages the word is also said of money. */
const giveBack: Stems = {
  en: 'return* | send it back | send them back | sending it back | send back',
  es: 'devolv* | devuelv* | devolu*',
  pt: 'devolv* | devolu*',
  fr: 'renvoy* | renvoi* | retour*',
  de: 'zurücksend* | zurückschick* | zurückgeb* | zurückgegeben | zurückgesend* | rückgabe* | rücksend* | retour* | sende* ~ zurück | senden ~ zurück | schicken ~ zurück',
  it: 'restitu* | reso | resi | rend* | rispedi*',
  nl: 'retour* | terugstur* | terugzend* | stuur ~ terug | teruggestuurd',
  pl: 'zwrot* | zwróc* | zwróć* | odesłać | odeśl* | odsyła*',
  ru: 'возврат* | вернуть | верните | вернёте | возвращ* | отправ* обратно | отправьте ~ обратно | отправить ~ обратно | отошл*',
  uk: 'повернен* | повернути | поверніть | повертат* | відправ* назад | відправте ~ назад | надішліть ~ назад',
  tr: 'iade* | geri gönder*',
  ar: 'إرجاع* | إرجاعه* | ارجع* | إعادة المنتج | إعادة السلعة | إعادتها | إعادته | استرجاع* | أعد*',
  he: 'החזר* | להחזיר* | החזירו | החזירי | לשלוח בחזרה | שלחו בחזרה | שלח בחזרה | להשיב',
  ja: '返品 | 返送 | 送り返',
  ko: '반품 | 반송 | 돌려보내',
  th: 'คืนสินค้า | ส่งคืน | การคืน | คืนได้',
  vi: 'trả hàng | gửi trả | trả lại hàng | trả lại sản phẩm | gửi lại | hoàn trả | trả lại',
  id: 'kembalikan* | mengembalikan* | dikembalikan | pengembalian* | retur*',
  zh: '退货 | 退回 | 寄回 | 退换',
};

/** A parcel that goes back, where its noun is another word than the verb: verbs stand last there. */
const returned: Stems = {
  de: 'rücksend* | rückgabe* | retour* | zurückgesend*',
  nl: 'retourzend* | retourpakket* | retour | retouren | teruggestuurd*',
};

/** Coming to the buyer, as an event or not happening. */
const deliver: Stems = {
  en: 'deliver* | arriv*',
  es: 'entreg* | llega | llegado | llegue | llegar* | llegada | recepción',
  pt: 'entreg* | chega | chegar* | chegue | chegou | chegada',
  fr: 'livrais* | livré* | livrer* | arriv* | parvien* | parvenu*',
  de: 'liefer* | geliefert* | auslieferung* | ausgeliefert* | zustell* | zugestellt* | ankomm* | angekommen* | ankommt | ankunft | eintriff* | eintreff* | eingetroffen* | eingeht | eingegangen',
  it: 'consegn* | arriv*',
  nl: 'lever* | geleverd* | bezorg* | aankom* | aangekomen | arriv*',
  pl: 'dostaw* | dostarcz* | doręcz* | dotrz* | przyjdzie',
  ru: 'доставк* | доставл* | прибы* | вруч* | поступ* | придёт | придет | пришё* | доставит*',
  uk: 'доставк* | доставл* | прибу* | вруч* | надій* | надход* | доставит*',
  tr: 'teslim* | ulaş* | gelme* | geldi* | varış*',
  ar: 'تسليم* | توصيل* | وصول* | تصل | يصل | وصلت | وصل | تسلم | يسلم | توصل',
  he: 'מסירה | מסירת | נמסר* | תימסר | יימסר | תמסר | ימסר | אספקה | אספקת | סופק* | תסופק | יסופק | הגיע* | תגיע | יגיע | הגעה | הגעת',
  ja: '届 | 到着 | 配達 | 配送 | 着かな',
  ko: '배송 | 배달 | 도착',
  th: 'ส่งมอบ | ส่งถึง | มาถึง | ถึงมือ',
  vi: 'giao hàng | được giao | giao đến | giao tới | đến nơi | chưa giao | không giao',
  id: 'sampai | tiba | diantar* | terkirim | pengantaran',
  zh: '送达 | 收货 | 签收 | 到货 | 妥投 | 交付 | 送到',
};

/** Said of sending and of delivering: enough where it does not happen, too little as a day to count from. */
const carry: Stems = {
  it: 'recapit*',
  he: 'משלוח*',
  th: 'จัดส่ง',
  vi: 'vận chuyển',
  id: 'pengiriman* | dikirim*',
  zh: '配送 | 派送',
};

/** Getting goods into one's hands. */
const receive: Stems = {
  en: 'receiv* | receipt*',
  es: 'recib* | recepción | recepcion*',
  pt: 'receb* | receção | recepção',
  fr: 'reçu* | recev* | réception* | reçoi*',
  de: 'erhalt* | erhält* | empfang* | empfäng* | empfing* | wareneingang* | bekomm*',
  it: 'ricev* | ricez*',
  nl: 'ontvang* | ontving*',
  pl: 'otrzym* | odbior* | odbiór* | odebran* | odbierz*',
  ru: 'получ*',
  uk: 'отрим* | одерж*',
  tr: 'teslim al* | alın* | alım* | almadı* | almaz* | aldı*',
  ar: 'استلام* | استلم* | تستلم* | تتلق* | تلقي*',
  he: 'קבלה | קבלת | קיבל* | תקבל* | התקבל* | תתקבל | יתקבל | לקבל',
  ja: '受け取 | 受取 | 受領',
  ko: '수령 | 받 | 수취',
  th: 'ได้รับ | รับสินค้า | การรับ',
  vi: 'nhận',
  id: 'terima* | menerima* | diterima* | penerimaan*',
  zh: '收到',
};

/** What was bought. */
const goods: Stems = {
  en: 'order* | package* | parcel* | item* | product* | goods | shipment',
  es: 'pedido* | paquete* | artículo* | producto* | mercancía* | compra* | envío',
  pt: 'pedido* | encomenda* | pacote* | item | itens | produto* | mercadoria* | compra*',
  fr: 'commande* | colis | article* | produit* | marchandise* | paquet*',
  de: 'bestell* | paket* | artikel* | ware | waren | produkt* | sendung* | lieferung*',
  it: 'ordin* | pacc* | articol* | prodott* | merce',
  nl: 'bestelling* | pakket* | artikel* | product* | goederen | order*',
  pl: 'zamówien* | paczk* | przesyłk* | towar* | produkt* | artykuł*',
  ru: 'заказ* | посылк* | товар* | издели* | покупк*',
  uk: 'замовлен* | посилк* | товар* | вироб* | покупк*',
  tr: 'sipariş* | paket* | ürün* | kargo*',
  ar: 'طلب | طلبية* | طلبك | طرد* | منتج* | سلعة* | بضاعة*',
  he: 'הזמנה | ההזמנה | הזמנת* | חבילה | החבילה | מוצר* | פריט*',
  ja: '商品 | 注文 | 荷物 | 品物',
  ko: '상품 | 주문 | 물품 | 택배 | 제품',
  th: 'สินค้า | คำสั่งซื้อ | พัสดุ',
  vi: 'hàng | đơn hàng | sản phẩm | kiện hàng',
  id: 'pesanan* | paket* | barang* | produk*',
  zh: '商品 | 订单 | 包裹 | 货物 | 物品 | 货',
};

/** Not, no, without. */
const not: Stems = {
  en: "no | not | without | never | cannot | nor | *n't | isn't | fails to | failed to",
  es: 'no | sin | ningun* | ningún | nunca | tampoco',
  pt: 'não | sem | nenhum* | nunca',
  fr: "ne | n' | non | sans | aucun* | jamais | pas de | pas d'",
  de: 'nicht | kein* | ohne | nie | niemals',
  it: 'non | senza | nessun* | mai',
  nl: 'niet | geen | zonder | nooit',
  pl: 'nie | bez | brak* | nigdy',
  ru: 'не | без | нет | отсутств* | никогда | нельзя | невозмож*',
  uk: 'не | без | немає | відсутн* | ніколи | неможлив*',
  tr: 'değil* | yok* | *maz | *mez | *mazsa | *mezse | *madıkça | *medikçe | *mamas* | *memes* | *madığı* | *mediği* | *ılmaz | *ilmez | *amaz | *emez | *amazsınız | *emezsiniz',
  ar: 'لم | لن | لا | عدم | دون | بدون | غير | ليس*',
  he: 'לא | אין | אי | בלי | ללא | טרם | אינו | אינה | אינם',
  ja: 'ない | ませ | できな | なかった | ず、 | 対象外 | 不可',
  ko: '지 않 | 지않 | 못 | 없 | 안 되 | 불가',
  th: 'ไม่ | มิได้ | ยังไม่',
  vi: 'không | chưa | chẳng',
  id: 'tidak | belum | tanpa | bukan | tak',
  zh: '不 | 未 | 没 | 無 | 无',
};

/** "Non-delivery" in one word or phrase. */
const undelivered: Stems = {
  en: 'non-delivery | nondelivery | undelivered | non-receipt',
  es: 'falta de entrega | no entrega | ausencia de entrega',
  pt: 'falta de entrega | não entrega | ausência de entrega | não recebimento',
  fr: 'non-livraison | non livraison | absence de livraison | défaut de livraison | non livré* | pas livré* | pas reçu* | pas arrivé* | non reçu* | pas encore reçu* | pas encore livré*',
  de: 'nichtlieferung* | nicht-lieferung* | nichtzustellung* | nichterhalt* | nichtempfang*',
  it: 'mancata consegna | mancato arrivo | mancata ricezione | assenza di consegna',
  nl: 'niet-levering | uitblijven van levering | niet-ontvangst',
  pl: 'niedostarcz* | niedoręcz* | nieotrzyman* | brak* dostawy | brak* dostarczenia',
  ru: 'недоставк* | неполучен* | недоставлен* | отсутств* доставки',
  uk: 'недоставк* | неотриман* | недоставлен* | відсутн* доставки',
  tr: 'teslim edilmez* | teslim edilmed* | teslim edilmemes* | teslim edilmemiş* | teslim alınmaz* | teslim alınmad* | teslim almaz* | teslim almad* | teslimat ~ yapılmaz* | teslimat ~ yapılmad* | teslimat ~ gerçekleşmez* | teslimat ~ gerçekleşmed* | teslimat ~ olmaz* | teslimat ~ olmad* | ulaşmaz* | ulaşmad* | ulaşmamas* | gelmez* | gelmed* | gelmemes* | varmaz* | varmad*',
  ja: '届かな | 届かず | 届いていな | 届きませ | 到着しな | 到着していな | 到着しませ | 到着せず | 配達されな | 配達されていな | 配達されませ | 配送されな | 配送されていな | 配送されませ | お届けできな | 受け取れな | 受け取っていな | 受け取りがな | 配達がな | 配送がな | 到着がな | お届けがな | 未着 | 未配達 | 未到着 | 不着 | 未達',
  ko: '배송되지 않 | 배송이 되지 않 | 배송되지않 | 배송이 완료되지 않 | 배송 완료되지 않 | 배송이 안 되 | 배송이 이루어지지 않 | 배송을 받지 못 | 배달되지 않 | 배달이 되지 않 | 도착하지 않 | 도착하지않 | 도착 안 하 | 상품을 받지 못 | 주문을 받지 못 | 수령하지 못 | 받지 못하 | 배송이 없 | 배송 없 | 도착이 없 | 미배송 | 미도착 | 미수령 | 미배달',
  th: 'ไม่ได้รับสินค้า | ไม่ได้รับคำสั่งซื้อ | ไม่ได้รับพัสดุ | ไม่มีการจัดส่ง | ไม่มีการส่งมอบ | ไม่ถูกจัดส่ง | ไม่ได้จัดส่ง | ไม่ถึง',
  vi: 'không được giao | chưa được giao | không giao hàng | chưa giao hàng | không giao | không nhận được hàng | chưa nhận được hàng | không nhận được đơn hàng | không đến',
  zh: '未送达 | 未收到货 | 没有收到货 | 未到货 | 未签收 | 未妥投 | 没有送达 | 未交付 | 未能送达 | 没收到货',
};

/** A voucher. */
const coupon: Stems = {
  en: 'coupon* | voucher*',
  es: 'cupón | cupon* | vale | código de descuento | código promocional',
  pt: 'cupom | cupons | cupão | cupões | vale | código promocional | código de desconto',
  fr: "coupon* | bon d'achat | bons d'achat | code promo | code promotionnel | code de réduction | chèque-cadeau",
  de: 'gutschein* | coupon* | rabattcode* | aktionscode* | promocode*',
  it: 'coupon* | buono | buoni | voucher* | codice sconto | codice promozionale',
  nl: 'coupon* | kortingsbon* | kortingscode* | kortingscoupon* | actiecode* | promotiecode* | tegoedbon* | waardebon* | voucher* | vouchercode*',
  pl: 'kupon* | bon | bonu | voucher* | kod* rabatow* | kod* promocyjn*',
  ru: 'купон* | промокод* | ваучер*',
  uk: 'купон* | промокод* | ваучер*',
  tr: 'kupon* | çek | indirim kodu* | promosyon kodu* | indirim çeki*',
  ar: 'قسيمة* | كوبون* | كود خصم | رمز خصم | رمز الخصم | كود الخصم',
  he: 'קופון* | שובר* | תלוש* | קוד הנחה',
  ja: 'クーポン | 割引コード | 優待コード',
  ko: '쿠폰 | 할인 코드 | 할인코드',
  th: 'คูปอง | โค้ดส่วนลด | รหัสส่วนลด',
  vi: 'phiếu giảm giá | mã giảm giá | coupon | phiếu mua hàng | voucher',
  id: 'kupon* | voucher* | kode diskon | kode promo',
  zh: '优惠券 | 优惠码 | 代金券',
};

/** Later than it should. */
const late: Stems = {
  en: 'delay* | late | overdue',
  es: 'retras* | demor* | tarde | tardía',
  pt: 'atras* | demor* | tarde | tardia',
  fr: 'retard* | tard | tardive*',
  de: 'verspät* | verzöger* | zu spät | später',
  it: 'ritard* | in ritardo | tardiv*',
  nl: 'vertrag* | vertraagd* | te laat | later',
  pl: 'opóźni* | spóźni* | późni*',
  ru: 'задерж* | опозд* | опазд* | просроч*',
  uk: 'затрим* | запізн* | спізн* | простроч*',
  tr: 'gecik* | geç',
  ar: 'تأخر* | تأخير* | تتأخر | يتأخر | متأخر*',
  he: 'עיכוב* | איחור* | מתעכב* | התעכב* | תתעכב | יתעכב | מאחר* | באיחור',
  ja: '遅延 | 遅れ | 遅く',
  ko: '지연 | 늦',
  th: 'ล่าช้า | ช้า',
  vi: 'chậm | trễ | muộn',
  id: 'terlambat | keterlambatan | tertunda | telat',
  zh: '延迟 | 延误 | 晚到 | 迟到',
};

/** Something is wrong with the goods. */
const defect: Stems = {
  en: 'defective | not as described | damaged | counterfeit | wrong item | faulty | broken | does not match the description',
  es: 'defectuos* | no coincide* con la descripción | no se corresponde* con la descripción | no corresponde* a la descripción | distinto* de la descripción | dañad* | no es como se describe | no como se describe | no conforme* | falsific* | diferente* a la descripción',
  pt: 'defeituos* | com defeito | não corresponde* à descrição | não corresponde* com a descrição | diferente* da descrição | não conforme* | não está conforme | danificad* | falsific* | não for como descrito | não é como descrito | não seja como descrito',
  fr: "défectueu* | non conforme* | pas conforme* | ne correspond* pas à la description | endommag* | contrefa* | n'est pas conforme | différent* de la description | ne correspond* pas",
  de: 'defekt* | nicht wie beschrieben | nicht der beschreibung | weicht ~ beschreibung ab | von der beschreibung ab* | entspricht nicht | nicht entspricht | beschädigt* | fehlerhaft* | mangelhaft* | falscher artikel | gefälscht*',
  it: 'difettos* | non conforme* | non corrisponde* alla descrizione | diverso dalla descrizione | danneggiat* | contraffatt* | non come descritto | non è come descritto',
  nl: 'defect* | niet zoals beschreven | niet overeenkomt met de beschrijving | komt niet overeen | beschadigd* | namaak* | afwijkt van de beschrijving',
  pl: 'wadliw* | uszkodz* | niezgodn* z opisem | nie jest zgodn* z opisem | niezgodn* | podrób* | nie odpowiada opisowi',
  ru: 'бракован* | с дефект* | дефект* | не соответств* описанию | не соответств* | поврежд* | несоответств* | поддел* | неисправ*',
  uk: 'бракован* | дефект* | не відповіда* опису | не відповіда* | пошкодж* | невідповідн* | підроб* | несправн*',
  tr: 'kusurlu* | arızalı* | açıklandığı gibi değil* | açıklamaya uymuyor* | açıklamaya uygun değil* | açıklamayla eşleşm* | tanıma uymuyor* | tarif edildiği gibi değil* | hasarlı* | sahte* | açıklamaya uymaz*',
  ar: 'معيب* | غير مطابق* للوصف | لا يطابق الوصف | لا تطابق الوصف | ليس كما هو موصوف | غير مطابق* | تالف* | مقلد* | لا يتطابق مع الوصف | ليس كما وصف | به عيب',
  he: 'פגום* | פגומה | אינו תואם* את התיאור | אינו תואם* | לא תואם* את התיאור | לא תואם* | שונה מהתיאור | אינו כמתואר | לא כמתואר | ניזוק* | מזויף | פגמ*',
  ja: '不良 | 欠陥 | 破損 | 説明と異な | 説明と違 | 説明通りでな | 説明どおりでな | 説明と一致しな | 偽物 | 不具合',
  ko: '불량 | 결함 | 하자 | 파손 | 설명과 다르 | 설명과 다른 | 설명과 일치하지 않 | 설명과 상이 | 위조 | 가품',
  th: 'ชำรุด | บกพร่อง | ไม่ตรงตามคำอธิบาย | ไม่ตรงกับคำอธิบาย | ไม่ตรงตามที่ระบุ | ไม่เป็นไปตามที่อธิบาย | เสียหาย | ของปลอม',
  vi: 'bị lỗi | hư hỏng | không đúng mô tả | không đúng như mô tả | không như mô tả | không giống mô tả | khác mô tả | hàng giả | khiếm khuyết',
  id: 'cacat | rusak | tidak sesuai deskripsi | tidak sesuai dengan deskripsi | tidak seperti yang dijelaskan | tidak sesuai | palsu',
  zh: '有缺陷 | 瑕疵 | 损坏 | 与描述不符 | 描述不符 | 假货 | 质量问题 | 有问题的商品',
};

/** Nothing in particular, or no liking: a condition that any buyer may name. */
const anything: Stems = {
  en: 'problem* | issue* | any reason | satisf* | like it | change* your mind | happy with',
  es: 'problema* | cualquier motivo | satisf* | cambias de opinión | te gusta | contento',
  pt: 'problema* | qualquer motivo | satisf* | mudar de ideia | gostar',
  fr: "problème* | souci* | n'importe quelle raison | toute raison | satisfai* | satisfait* | changez d'avis",
  de: 'problem* | grund | gründen | zufrieden | gefällt | gefallen',
  it: 'problem* | qualsiasi motivo | soddisf* | cambi idea | piace',
  nl: 'probleem | problemen | reden | tevreden | bevalt',
  pl: 'problem* | dowolnego powodu | powodu | zadowol* | satysfakcj*',
  ru: 'проблем* | любой причине | довольн* | удовлетвор* | понрав* | устраива*',
  uk: 'проблем* | будь-якої причини | задоволен* | сподоба* | влаштову*',
  tr: 'sorun* | problem* | herhangi bir neden* | memnun*',
  ar: 'مشكلة | مشاكل | مشكلات | أي سبب | راض* | يعجبك',
  he: 'בעיה | בעיות | כל סיבה | מרוצה | מרוצים',
  ja: '問題 | 理由を問わず | 満足 | 気に入',
  ko: '문제 | 이유 | 만족 | 마음에',
  th: 'ปัญหา | เหตุผล | พอใจ | ชอบ',
  vi: 'vấn đề | lý do | hài lòng | thích',
  id: 'masalah | alasan | puas | suka',
  zh: '问题 | 理由 | 满意 | 喜欢 | 原因',
};

/** Saying that it has come. */
const confirm: Stems = {
  en: 'confirm*',
  es: 'confirm*',
  pt: 'confirm*',
  fr: 'confirm*',
  de: 'bestätig* | empfangsbestätigung*',
  it: 'conferm*',
  nl: 'bevestig*',
  pl: 'potwierdz* | potwierdź*',
  ru: 'подтвер*',
  uk: 'підтвер*',
  tr: 'onay*',
  ar: 'تأكيد* | أكد* | تؤكد',
  he: 'אישור | אישרת* | לאשר | תאשר* | אישרתם | אישורך',
  ja: '確認',
  ko: '확인 | 확정',
  th: 'ยืนยัน',
  vi: 'xác nhận',
  id: 'konfirmasi* | mengonfirmasi* | dikonfirmasi*',
  zh: '确认',
};

/** The confirmation as one expression that is only said of the buyer's own. */
const confirmed: Stems = {
  en: 'confirm* receipt | confirm* the receipt | confirm* delivery | confirm* that | receipt is confirmed | receipt was confirmed | order is completed | order was completed',
  zh: '确认收货',
  ko: '구매 확정 | 수취 확인 | 수령 확인',
};

/** The order was placed. */
const placed: Stems = {
  en: 'order was placed | order is placed | order has been placed | placing | you placed | order date | ordering',
  es: 'realizar el pedido | realización del pedido | realizado el pedido | realizó el pedido | realizaste el pedido | hacer el pedido | hiciste el pedido | se hizo el pedido | hecho el pedido | efectuar el pedido | efectuado el pedido | fecha del pedido | fecha de pedido | fecha de compra | después del pedido | desde el pedido | tras el pedido | posteriores al pedido',
  pt: 'realização do pedido | realizar o pedido | pedido foi feito | pedido ter sido feito | pedido ser feito | pedido foi realizado | pedido ter sido realizado | pedido ser realizado | fazer o pedido | feito o pedido | fez o pedido | data do pedido | data da compra | após o pedido | depois do pedido | efetuar o pedido | pedido foi efetuado | pedido ter sido efetuado | data da encomenda | após a encomenda | feita a encomenda',
  fr: 'commande a été passée | commande ait été passée | passation de la commande | passé la commande | passé commande | date de la commande | date de commande | après la commande | suivant la commande | suivent la commande | compter de la commande | passée la commande | après avoir commandé',
  de: 'aufgabe der bestellung | bestellung aufgegeben | aufgegeben | bestellaufgabe | bestelldatum* | datum der bestellung | nach der bestellung | nach bestellung | ab der bestellung | ab bestellung | seit der bestellung | bestellung getätigt | bestellung vorgenommen',
  it: "effettuato l'ordine | ordine è stato effettuato | effettuazione dell'ordine | data dell'ordine | dopo l'ordine | dall'ordine | ordine è stato inviato | data di ordine",
  nl: 'bestelling is geplaatst | bestelling geplaatst | plaatsen van de bestelling | plaatsing van de bestelling | besteldatum | na de bestelling | na bestelling | geplaatste bestelling | bestelling werd geplaatst',
  pl: 'złożeni* zamówienia | złożon* zamówieni* | zamówienie zostało złożone | zamówienie złożono | daty zamówienia | po zamówieniu | od zamówienia',
  ru: 'оформлен* заказа | размещен* заказа | заказ был оформлен | заказ оформлен | заказ был размещ* | заказ размещ* | даты заказа | после заказа | создан* заказа | дня заказа | момента заказа | заказ был сделан',
  uk: 'оформлен* замовлення | розміщен* замовлення | замовлення було оформлен* | замовлення оформлен* | замовлення було розміщ* | дати замовлення | після замовлення | створен* замовлення | дня замовлення | моменту замовлення | замовлення було зроблен*',
  tr: 'siparişin veril* | sipariş veril* | siparişi ver* | sipariş ver* | sipariş tarih* | siparişten | siparişinizi ver* | sipariş oluştur* | siparişin oluştur*',
  ar: 'تقديم الطلب | تاريخ الطلب | إجراء الطلب | بعد الطلب | إتمام الطلب | وضع الطلب | تم تقديم الطلب',
  he: 'ביצוע ההזמנה | ביצוע הזמנה | בוצעה ההזמנה | ההזמנה בוצעה | תאריך ההזמנה | תאריך הזמנה | מיום ההזמנה | ממועד ההזמנה | לאחר ההזמנה',
  ja: '注文日 | 注文後 | 注文から | 注文した日 | 注文してから | 注文された | 注文が行われ | 注文確定 | ご注文 | 注文を行',
  ko: '주문일 | 주문 후 | 주문후 | 주문한 날 | 주문이 접수 | 주문 접수 | 주문한 후 | 주문 날짜 | 주문이 이루어진 | 주문하신 | 주문 시점 | 주문으로부터',
  th: 'สั่งซื้อ | ทำการสั่ง',
  vi: 'đặt hàng | đặt đơn | ngày đặt',
  id: 'pesanan dibuat | pesanan dilakukan | memesan | melakukan pemesanan | tanggal pemesanan | tanggal pesanan | pemesanan | pesanan ditempatkan',
  zh: '下单 | 订单日期 | 下订单 | 订单创建',
};

/** Paying. */
const paid: Stems = {
  en: 'payment* | paying | paid | you pay',
  es: 'pago | pagar | pagado | pagos',
  pt: 'pagamento* | pagar | pago',
  fr: 'paiement* | payer | payé*',
  de: 'zahlung* | bezahl* | zahlungseingang*',
  it: 'pagament* | pagare | pagato',
  nl: 'betaling* | betaal* | betaald*',
  pl: 'płatnoś* | zapłat* | zapłac* | opłac*',
  ru: 'оплат* | платеж* | платёж*',
  uk: 'оплат* | платеж* | сплат*',
  tr: 'ödeme* | ödedi* | öden*',
  ar: 'دفع | السداد',
  he: 'תשלום | לתשלום | תשלומים | שילמת',
  ja: '支払 | 決済 | 入金',
  ko: '결제 | 지불 | 입금',
  th: 'ชำระ | จ่ายเงิน',
  vi: 'thanh toán',
  id: 'pembayaran* | membayar | dibayar',
  zh: '付款 | 支付',
};

/** Sending by the seller. */
const ship: Stems = {
  en: 'ship* | dispatch* | sent',
  es: 'envío | envíos | enviar* | enviad* | despach*',
  pt: 'envio* | enviar* | enviad* | expedi* | despach* | postagem | postad*',
  fr: 'expédi* | envoi | envois | envoyé* | envoyer',
  de: 'versand* | versend* | verschick* | absend* | abgesend* | abgeschickt',
  it: 'spedi*',
  nl: 'verzend* | verzond* | verstuur* | verstuurd*',
  pl: 'wysył* | wysłan* | wysłać | nadani*',
  ru: 'отправк* | отправлен* | отгруз*',
  uk: 'відправ* | надісла* | відвантаж*',
  tr: 'kargoya* | gönderil* | gönderim* | sevk*',
  ar: 'شحن* | إرسال*',
  he: 'שליחה | שליחת | נשלח* | שילוח | נשלחה',
  ja: '発送 | 出荷',
  ko: '발송 | 출고',
  th: 'ส่งสินค้าออก | ส่งออก',
  vi: 'gửi hàng | gửi đi',
  id: 'mengirim* | kirim',
  zh: '发货 | 寄出',
};

/** Being finished: said of an order that was placed to its end as well as of one that is over. */
const complete: Stems = {
  en: 'complet* | finish*',
  es: 'complet* | finaliz*',
  pt: 'conclu* | complet* | finaliz*',
  fr: 'termin* | finalis* | achèv* | achev* | complét*',
  de: 'abschl* | abgeschl* | fertig*',
  it: 'complet* | conclu* | conclus*',
  nl: 'volto* | afgerond* | afrond*',
  pl: 'zakończ* | ukończ* | zrealiz* | realizac*',
  ru: 'заверш* | выполнен*',
  uk: 'заверш* | виконан*',
  tr: 'tamamla*',
  ar: 'اكتمال* | اكتمل* | إكمال* | إتمام*',
  he: 'השלמה | השלמת | הושלם* | הושלמה',
  ja: '完了',
  ko: '완료',
  th: 'เสร็จ',
  vi: 'hoàn thành | hoàn tất',
  id: 'selesai* | menyelesaikan',
  zh: '完成',
};

/** A formal complaint. */
const dispute: Stems = {
  en: 'dispute*',
  es: 'disput* | reclamación | reclamacion* | controversia*',
  pt: 'disput* | contestação | reclamação | reclamaç*',
  fr: 'litige* | réclamation*',
  de: 'streitfall* | streitfäll* | dispute* | disput* | streit | streits | reklamation*',
  it: 'controversi* | contestazion* | disput* | reclamo',
  nl: 'geschil* | dispuut | klacht*',
  pl: 'spór* | spor* | reklamac*',
  ru: 'спор | спора | споры | споров | претенз*',
  uk: 'спір | спору | спори | суперечк* | претенз*',
  tr: 'anlaşmazlık* | anlaşmazlığ* | ihtilaf* | itiraz*',
  ar: 'نزاع* | شكوى',
  he: 'מחלוקת* | סכסוך* | תלונה',
  ja: '紛争 | 異議 | クレーム',
  ko: '분쟁 | 이의',
  th: 'ข้อพิพาท | ข้อโต้แย้ง | ร้องเรียน',
  vi: 'tranh chấp | khiếu nại',
  id: 'sengketa* | klaim',
  zh: '纠纷 | 争议 | 申诉',
};

/** Asking for it. */
const ask: Stems = {
  en: 'apply | applying | request* | claim* | ask for',
  es: 'solicit* | pedir | reclamar',
  pt: 'solicit* | pedir | requer* | requisit*',
  fr: 'demand* | réclam*',
  de: 'beantrag* | anforder* | verlang* | antrag* | anfordern',
  it: 'richied* | chied* | richiest*',
  nl: 'aanvra* | vraag ~ aan | verzoek*',
  pl: 'ubiega* | wniosk* | zażąda* | złożyć wniosek | poprosić | prosić',
  ru: 'запрос* | подать | подайте | потребовать | оформить | запраш*',
  uk: 'запит* | подати | подайте | вимагати | оформити',
  tr: 'talep* | başvur* | isteyebil*',
  ar: 'طلب استرداد | تقديم طلب | طلب إرجاع | تطلب | اطلب | المطالبة',
  he: 'לבקש | בקש | בקשו | להגיש | בקשת',
  ja: '申請 | 請求 | リクエスト | 申し込',
  ko: '신청 | 요청 | 청구',
  th: 'ขอ | ยื่น',
  vi: 'yêu cầu | đề nghị',
  id: 'ajukan | mengajukan | minta | meminta | permintaan',
  zh: '申请 | 要求',
};

/** On its way through a bank or an office: no right of the buyer. */
const process: Stems = {
  en: 'process* | credited | issued | transferred | will be refunded | bank | will arrive',
  es: 'proces* | abona* | ingres* en | transfer* | tramit* | banco',
  pt: 'process* | credit* | transfer* | banco',
  fr: 'trait* | crédit* | vers* sur | virement* | banque',
  de: 'bearbeit* | gutgeschrieben | gutschrift* | überwiesen | überweis* | bank | ausgezahlt | auszahl*',
  it: 'elabor* | accredit* | bonific* | banca',
  nl: 'verwerk* | bijgeschreven | overgemaakt | bank | gestort',
  pl: 'przetwarz* | przetworz* | zaksięgow* | przel* | bank*',
  ru: 'обработ* | зачисл* | перечисл* | поступ* | банк*',
  uk: 'оброб* | зарахов* | перерахов* | надій* | банк*',
  tr: 'işlem* | işlen* | yatırıl* | aktarıl* | banka* | hesabınız*',
  ar: 'معالجة* | إيداع* | تحويل* | البنك | حسابك',
  he: 'יעובד | עיבוד* | יזוכה | יועבר | בנק | חשבונך',
  ja: '処理 | 振込 | 入金され | 銀行 | 口座 | 反映',
  ko: '처리 | 입금 | 은행 | 계좌 | 지급',
  th: 'ดำเนินการ | โอน | ธนาคาร | บัญชี',
  vi: 'xử lý | chuyển khoản | ngân hàng | tài khoản',
  id: 'diproses | proses | ditransfer | bank | rekening | masuk ke',
  zh: '处理 | 到账 | 银行 | 账户',
};

/** Others who act, and what is no parcel. */
const other: Stems = {
  en: 'seller* | supplier* | answer* | reply | replies | respon* | decision* | invoice* | document* | message* | review* | feedback | label* | evidence | extension* | extend*',
  es: 'vendedor* | respuest* | respond* | decisi* | factura* | document* | mensaje* | reseña* | valoraci*',
  pt: 'vendedor* | respost* | respond* | decis* | fatura* | document* | mensage* | avalia*',
  fr: 'vendeur* | répon* | décision* | facture* | document* | message* | avis | évaluation*',
  de: 'verkäufer* | händler* | antwort* | entscheid* | rechnung* | dokument* | nachricht* | bewert* | unterlagen',
  it: 'venditor* | rispost* | rispond* | decision* | fattur* | document* | messagg* | recension*',
  nl: 'verkoper* | antwoord* | reactie* | reager* | beslissing* | factu* | document* | bericht* | beoordel*',
  pl: 'sprzedaw* | sprzedający | odpowied* | decyzj* | faktur* | dokument* | wiadomoś* | opini* | recenzj*',
  ru: 'продав* | ответ* | решени* | счёт* | документ* | сообщен* | отзыв*',
  uk: 'продав* | відповідь* | відповід* продав* | рішенн* | рахунок | документ* | повідомлен* | відгук*',
  tr: 'satıcı* | cevap* | yanıt* | karar* | fatura* | belge* | mesaj* | yorum* | değerlendir*',
  ar: 'البائع | بائع | رد البائع | جواب | قرار | فاتورة | مستند* | رسالة | تقييم',
  he: 'מוכר | המוכר | תשובה | תגובה | החלטה | חשבונית | מסמך | הודעה | ביקורת',
  ja: '販売者 | 出品者 | 売主 | セラー | 回答 | 返信 | 決定 | 請求書 | 書類 | メッセージ | レビュー',
  ko: '판매자 | 셀러 | 답변 | 응답 | 결정 | 송장 | 서류 | 메시지 | 리뷰 | 후기',
  th: 'ผู้ขาย | ตอบ | คำตัดสิน | ใบแจ้งหนี้ | เอกสาร | ข้อความ | รีวิว',
  vi: 'người bán | trả lời | phản hồi | quyết định | hóa đơn | tài liệu | tin nhắn | đánh giá',
  id: 'penjual* | jawab* | respon* | tanggapan | keputusan | faktur | dokumen | pesan | ulasan',
  zh: '卖家 | 答复 | 回复 | 决定 | 发票 | 文件 | 消息 | 评价',
};

/** Not longer than. In tr, ja, ko and zh it stands behind the number. */
const within: Stems = {
  en: 'within | inside',
  es: 'dentro de | en un plazo de | en el plazo de | durante | hasta | en los',
  pt: 'dentro de | em até | no prazo de | até | durante | em um prazo de | num prazo de',
  fr: 'dans les | dans un délai de | sous | pendant | dans le délai de',
  de: 'innerhalb | binnen | in den ersten | bis zu',
  it: 'entro | nei',
  nl: 'binnen | tot',
  pl: 'w ciągu | w terminie | przez | do',
  ru: 'в течение | до | не позднее',
  uk: 'протягом | впродовж | упродовж | до',
  tr: 'içinde | içerisinde | boyunca | zarfında',
  ar: 'خلال | في غضون | في خلال',
  he: 'תוך | בתוך | עד',
  ja: '以内 | 間以内',
  ko: '이내 | 내 | 안에 | 동안',
  th: 'ภายใน',
  vi: 'trong vòng | trong',
  id: 'dalam waktu | dalam | selama',
  zh: '内 | 以内 | 之内',
};

/** What binds a length to the event it counts from. In tr, ja, ko and zh it stands behind the event. */
const after: Stems = {
  en: 'of | after | from | since | following',
  es: 'después de | después del | tras | desde | a partir de | a partir del | posteriores a | posteriores al | siguientes a | siguientes al | de la | del | después',
  pt: 'após | depois | a partir | contados | a contar | desde | seguintes | da | do | de',
  fr: 'après | suivant | suivent | à compter | à partir | dès | de la | du | qui suivent | depuis',
  de: 'nach | ab | seit | von | vom',
  it: "dopo | da quando | da | dal | dalla | dall' | dallo | successivi | a partire",
  nl: 'nadat | na | vanaf | sinds',
  pl: 'od | po',
  ru: 'после | с | со | от | считая',
  uk: 'після | з | від | зі',
  tr: 'sonra* | itibaren | izleyen | takip eden',
  ar: 'من | بعد | منذ | اعتبارا',
  he: 'מיום | לאחר | אחרי | ממועד | מתאריך | מרגע | מאז | /(?<![א-ת])מ(?=[א-ת])/',
  ja: '後 | から | より | 以降',
  ko: '후 | 부터 | 로부터 | 이후 | 뒤',
  th: 'หลังจาก | หลัง | นับจาก | นับตั้งแต่ | จากวันที่ | ตั้งแต่',
  vi: 'kể từ khi | kể từ | sau khi | sau | từ khi | từ ngày | tính từ',
  id: 'setelah | sejak | dari | terhitung',
  zh: '后 | 起 | 之后 | 以后',
};

/** After a date: the other side of it. */
const later: Stems = {
  en: 'after | from | since',
  es: 'después del | después de | tras | desde | a partir del | a partir de',
  pt: 'após | depois de | a partir de | desde',
  fr: 'après | à partir du | depuis | dès',
  de: 'nach dem | nach | ab dem | ab | seit',
  it: 'dopo il | dopo | dal',
  nl: 'na | vanaf',
  pl: 'po | od',
  ru: 'после | с',
  uk: 'після | з',
  tr: 'sonra* | itibaren',
  ar: 'بعد | من',
  he: 'אחרי | לאחר | החל מ',
  ja: '以降 | 以後 | 後 | から',
  ko: '이후 | 후 | 부터',
  th: 'หลังจาก | หลัง | ตั้งแต่',
  vi: 'sau ngày | sau | từ ngày',
  id: 'setelah | sejak | mulai',
  zh: '之后 | 以后 | 后 | 起',
};

/** What opens (in tr, ja and ko: ends) a condition. */
const when: Stems = {
  en: 'if | in case | when | should | unless',
  es: 'si | en caso de | cuando | de no',
  pt: 'se | em caso de | no caso de | caso | quando',
  fr: "si | en cas | lorsque | quand | s'il | s'ils | au cas où",
  de: 'wenn | falls | bei | sofern | im falle | sollte*',
  it: 'se | in caso di | qualora | quando',
  nl: 'als | indien | bij | wanneer | in geval van | mocht',
  pl: 'jeśli | jeżeli | gdy | w przypadku | w razie',
  ru: 'если | при | в случае | когда',
  uk: 'якщо | при | у разі | в разі | у випадку | коли',
  tr: 'eğer | durumunda | halinde | takdirde | *maz ise | *mez ise | *mazsa | *mezse | *mazsanız | *mezseniz | *irse | *ırsa | *urse | *ursa | *arsa | *erse | *ürse | *sa | *se | *madıysa | *mediyse | *mazsak | varsa | ise',
  ar: 'إذا | في حالة | في حال | عند | إن | لو',
  he: 'אם | במקרה | כאשר | באם',
  ja: '場合 | なら | たら | /(?<!であ)れば/ | とき | 時は | 際',
  ko: '/(?<=[가-힣])면(?![가-힣])/ | 경우 | /(?<=\\s)시(?=[\\s,]|$)/ | 때',
  th: 'หาก | ถ้า | กรณี | เมื่อ',
  vi: 'nếu | khi | trong trường hợp | trường hợp',
  id: 'jika | apabila | bila | kalau | dalam hal | ketika',
  zh: '如果 | 若 | 如 | 的话 | 时 | 假如',
};

/** Days, behind a number. */
const days: Stems = {
  en: 'days | day',
  es: 'días | día',
  pt: 'dias | dia',
  fr: 'jours | jour',
  de: 'tagen | tage | tag | tages',
  it: 'giorni | giorno',
  nl: 'dagen | dag',
  pl: 'dni | dzień | dnia',
  ru: 'дней | дня | день | дн | суток',
  uk: 'днів | дні | день | дня | діб',
  tr: 'gün* | günü*',
  ar: 'يوما | يوم | أيام | ايام | يومًا',
  he: 'ימים | יום | ימי',
  ja: '日間 | 日',
  ko: '일간 | 일',
  th: 'วัน',
  vi: 'ngày',
  id: 'hari',
  zh: '天 | 日',
};

/** Days on which offices work: how long that is in days of the calendar, no page says. */
const business: Stems = {
  en: 'business day* | working day* | workday* | weekday*',
  es: 'días hábiles | días laborables | día hábil | días laborales',
  pt: 'dias úteis | dia útil',
  fr: 'jours ouvrés | jours ouvrables | jour ouvré | jour ouvrable',
  de: 'werktag* | arbeitstag* | geschäftstag* | bankarbeitstag*',
  it: 'giorni lavorativi | giorno lavorativo | giorni feriali',
  nl: 'werkdag*',
  pl: 'dni robocz* | dnia robocz* | dni pracujących',
  ru: 'рабочих дн* | рабочие дни | рабочего дня | банковских дн*',
  uk: 'робочих дн* | робочі дні | робочого дня | банківських дн*',
  tr: 'iş gün* | işgün*',
  ar: 'أيام عمل | ايام عمل | يوم عمل | أيام العمل | ايام العمل',
  he: 'ימי עסקים | ימי עבודה | יום עסקים | יום עבודה',
  ja: '営業日 | 平日',
  ko: '영업일 | 평일',
  th: 'วันทำการ | วันทำงาน',
  vi: 'ngày làm việc',
  id: 'hari kerja',
  zh: '工作日 | 个工作日',
};

export const CONCEPTS = {
  ...{ defect, undelivered, business, confirmed, placed, refund, giveBack, returned, deliver, carry },
  ...{ receive, goods, not, coupon, late, anything, confirm, paid, ship, complete, dispute, ask },
  ...{ process, other, within, after, later, when, days },
} as const satisfies Record<string, Stems>;
export type Concept = keyof typeof CONCEPTS;

/** Days in languages of which nothing else is known: a number of them is told to the user as printed. */
export const DAYS_ELSEWHERE =
  'dní | dny | dnů | dnech | den | deň | nap | napon | napja | zile | zi | дни | ден | дана | dana | dan | dagar | dagars | dager | dage | päivää | päivän | päeva | päev | dienų | dienas | diena | ημέρες | ημερών | ημέρα | μέρες | روز | दिन | দিন | күн | gün | kun | დღე | ditë | dita | days';

/** Words so common that they tell the language of a sentence, and nothing else. */
export const COMMON: Stems = {
  en: 'the | you | your | is | are | be | can | will | and | or | to | in | on | by | before | for | it | this | that | with | has | have | been | any | there | we | please | was',
  es: 'el | la | los | las | un | una | usted | su | sus | te | le | lo | se | es | son | puede | puedes | podrá | y | o | en | con | por | para | que | de | del | al | antes | hay | algún | está | ha | tu | recibirás',
  pt: 'o | a | os | as | um | uma | você | seu | sua | se | é | são | pode | poderá | e | ou | em | no | na | com | por | para | que | de | do | da | dos | das | ao | à | antes | há | houver | algum | for | está | não | será | até | receberá',
  fr: "le | la | les | l' | un | une | vous | votre | vos | il | est | sont | pouvez | peut | et | ou | en | dans | avec | par | pour | que | qu' | de | d' | du | des | au | aux | à | avant | a | été | ce | cette | le cas",
  de: 'der | die | das | den | dem | des | ein | eine | einen | einem | einer | sie | ihr | ihre | ihren | ihrer | wir | es | ist | sind | wird | werden | können | kann | und | oder | in | im | mit | für | von | vom | zum | zur | zu | bis | vor | auf | am | an | bitte | spätestens | wurde | haben | hat | erhalten',
  it: "il | lo | la | i | gli | le | l' | un | una | uno | si | è | sono | può | puoi | è possibile | e | o | in | con | per | che | di | del | della | dell' | al | alla | prima | tuo | tua | suo | sua | viene | riceverai | ci",
  nl: 'de | het | een | u | uw | je | jouw | is | zijn | wordt | worden | kunt | kan | en | of | in | op | met | voor | van | te | er | dat | dit | deze | bij | krijgt | heeft | hebt | niet',
  pl: 'się | jest | są | możesz | można | i | lub | w | na | z | ze | o | przed | to | ten | ta | twoje | twój | dla | że | zostanie | został | będzie | otrzymasz | nie',
  ru: 'вы | ваш | ваша | ваше | ваши | вам | мы | и | или | в | на | это | этот | для | что | как | будет | будут | можете | может | был | была | если | нас | его | её',
  uk: 'ви | ваш | ваша | ваше | ваші | вам | ми | і | й | та | або | у | в | на | це | цей | для | що | як | буде | будуть | можете | може | був | було | якщо | нас | його',
  tr: 've | veya | bir | bu | ile | için | kadar | önce | siz | sizin | olarak | edebilirsiniz | edilir | edin | herhangi | gibi | tarihine | tarihinden | var | lütfen | eder',
  ar: 'في | على | إلى | أو | و | هذا | هذه | يمكنك | يمكن | قبل | حتى | كان | كانت | الذي | التي | أي | تم | يتم | سيتم | هناك',
  he: 'את | של | על | או | הוא | היא | ניתן | אפשר | לפני | יש | זה | כל | אתם | אתה | שלך | תוכל | תוכלו | אל | עם',
  vi: 'bạn | của | và | hoặc | có | thể | là | được | trước | cho | này | với | các | sẽ | đã | một | vào | trong | bị | gì | để',
  id: 'anda | yang | dan | atau | di | ke | ini | itu | dapat | bisa | akan | untuk | dengan | pada | sebelum | ada | adalah | kami | jika | dari',
};
