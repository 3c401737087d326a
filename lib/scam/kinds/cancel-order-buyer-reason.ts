import type { Kind } from '../types';

/** Cancelling with a reason that lies with the buyer, so that the seller is not fined. */
export const cancelOrderBuyerReason: Kind<'cancel_order_buyer_reason'> = {
  id: 'cancel_order_buyer_reason',
  concepts: {
    /** Ends an order: of all ways to end something only these. */
    cancel: {
      act: true,
      words: {
        en: 'cancel? | cancell? | canceling | cancelling | cancellation | cancelation | cancle | cancal | cansel | canel | calcel | annul | terminate | terminating | revoke | call off | withdraw | withdraw from | void | drop | apply for cancellation | apply cancellation | apply to cancel | apply for cancel | ask for cancel | request cancellation | request cancel | request to cancel | request a refund | apply refund | apply for refund | apply for a refund | apply for the refund | ask for refund | ask for a refund | request refund | refund request | close the order | remove the order | delete the order | undo | abort | give up the order | unsubscribe the order | end the order | back out',
        es: 'cancela | cancelas | cancele | canceles | cancelen | cancelad | cancelar | cancelarl* | cancelal* | cancelel* | cancelando | cancelarte | cancelacion | canselar | cansele | anula | anulas | anule | anules | anulen | anular | anularl* | anulal* | anulel* | anulando | anulacion | desista | desiste | desistir | desistas | desistimiento | rescinda | rescinde | rescindir | renuncia | renuncie | renunciar | solicitar reembolso | solicita el reembolso | solicite el reembolso | solicite reembolso | solicitar el reembolso | solicitud de reembolso | pide el reembolso | pida el reembolso | pedir el reembolso | pida reembolso | baja del pedido | cierra el pedido | cierre el pedido',
        pt: 'cancela | cancelas | cancele | canceles | cancelem | cancelar | cancelares | cancelarmos | cancelando | cancelasse | cancelamento | cancelacao | anula | anulas | anule | anules | anular | anulando | anulacao | desista | desiste | desistir | desistas | desistencia | rescinda | rescindir | revogue | revogar | solicitar reembolso | solicite o reembolso | solicita o reembolso | solicite reembolso | peca o reembolso | pede o reembolso | pedir o reembolso | peca reembolso | pedir reembolso | pedido de reembolso | encerre o pedido | encerrar a compra | desfaca a compra | desfazer a compra',
        fr: 'annule | annulez | annules | annuler | annulant | annuliez | annulation | l annulation | resilie | resiliez | resilier | resiliation | retracte | retractez | retracter | retractation | retirez la commande | demandez le remboursement | demander le remboursement | demande de remboursement | demandez un remboursement | demande le remboursement | renoncez | renoncer | renonce | abandonnez | abandonner | l annuler | d annuler | fermez la commande | cancel | canceler',
        de: 'storniere | storniert* | stornier | stornieren | stornierst | storniern | stornierung | storno | storno der | widerruf | widerrufe | widerrufen | widerrufst | annulliere | annullieren | annullierung | abbrechen | brechen ~ ab | brich ~ ab | abbruch | canceln | cancel | cancle | abbestellen | bestellen ~ ab | bestell ~ ab | zurucktreten | treten ~ zuruck | tritt ~ zuruck | trete ~ zuruck | rucktritt | kundigen | ziehen ~ bestellung ~ zuruck | zieh ~ bestellung ~ zuruck | erstattung beantragen | beantragen ~ erstattung | beantrage ~ erstattung | stornieranfrage | stornoantrag | stornierungsantrag | stornoanfrage | stornierungsgrund | stornogrund',
        it: 'annulla | annulli | annullate | annullare | annullarl* | annullal* | annullando | annullamento | l annullamento | cancella | cancelli | cancellate | cancellare | cancellarl* | cancellal* | cancellando | cancellazione | la cancellazione | disdici | disdica | disdire | disdetta | recedi | receda | recedere | recesso | revoca | revochi | revocare | rinuncia | rinunci | rinunciare | storna | storni | stornare | chiedi il rimborso | chieda il rimborso | chiedere il rimborso | richiedi il rimborso | richieda il rimborso | richiedere il rimborso | richiesta di rimborso | chiudi l ordine | chiuda l ordine',
        ru: 'отмените | отмени | отменить | отменяйте | отменяй | отмену | отмена | отмены | отмене | отменила | отменил | отменял | аннулируйте | аннулируй | аннулировать | аннулирование | откажитесь | откажись | отказаться | отказ | отказа | отказом | снимите заказ | сними заказ | снять заказ | закройте заказ | удалите заказ | запросите возврат | запросить возврат | оформите возврат | оформить возврат | возврат денег оформ* | otmenite | otmeni | otmenit | otmenu | otmena | otkazhites | otkazites',
        pl: 'anuluj | anulujcie | anulowac | anulowal* | anulowanie | anulowania | anulowaniem | anulacja | anulacje | odwolaj | odwolac | odwolanie | zrezygnuj | zrezygnowac | zrezygnowal* | rezygnacja | rezygnacje | rezygnacji | odstap | odstapic | odstapil* | odstapienie | odstapienia | wycofaj | wycofac | wycofanie | skasuj | skasowac | usun zamowienie | usunac zamowienie | zamknij zamowienie | wystap o zwrot | zloz wniosek o zwrot | wniosek o anulowanie | wniosek o zwrot | stornuj | stornowac',
        tr: 'iptal | iptali | iptalini | iptal edin | iptal et | iptal ediniz | iptal etmek | iptal etmen* | iptal etmemi | iptal etmenizi | iptal eder misin* | iptal ederseniz | iptal edersen | iptal edebilir misin* | iptal talebi* | iptal basvurusu* | iptal istegi* | vazgecin | vazgec | vazgecerseniz | siparisi kapat* | siparisi geri cek* | caymaniz | cayma | iade talebi ac* | iade talep ed* | iade isteyin | kansel',
        ar: 'الغ | الغي | الغاء | الالغاء | الغاءه | الغاءها | تلغي | تلغيه | تلغيها | الغيه | الغيها | الغوا | الغاوه | لغي | تكنسل | كنسل | كنسلي | كانسل | تكنسلي | كنسله | الكنسله | تراجع عن | التراجع عن | سحب الطلب | اسحب الطلب | تلغوا | انهاء الطلب | طلب استرداد | طلب استرجاع | اطلب استرداد | ابطال | فسخ',
        ko: '취소해 | 취소 해 | 취소를 | 취소하 | 취소 부탁 | 취소부탁 | 취소 신청 | 취소신청 | 취소 요청 | 취소요청 | 취소 사유 | 취소사유 | 취소할 | 취소 좀 | 취소로 | 취소하라 | 취소 처리 | 주문 취소 | 주문취소 | 철회해 | 철회하 | 환불 신청 | 환불신청 | 환불 요청 | 캔슬 | 취소',
        zh: '取消 | 退单 | 撤单 | 撤销订单 | 取消订单 | 退订 | 申请退款 | 申请取消 | 申请退 | 退款申请 | 拍下退 | 关闭订单 | 关闭交易 | 点退款 | 点取消 | 退掉 | 砍单',
      },
    },
    /** Orders, and what else is meant by "cancel it". */
    ordered: {
      words: {
        en: 'it | this | order no | the purchase | yourself | by yourself | by you | on your side | from your side | from your end | on your end | your side | your end | buyer | for us | for me',
        es: 'pedido | orden | compra | usted mismo | tu mismo | tu misma | usted misma | por su parte | por tu parte | de tu parte | desde su cuenta | desde tu cuenta | desde tu lado | de su lado',
        pt: 'pedido | encomenda | compra | voce mesmo | voce mesma | tu mesmo | por sua parte | da sua parte | do seu lado | do teu lado | por ai | pela sua conta | na sua conta',
        fr: 'commande | achat | vous meme | toi meme | de votre cote | de ton cote | de votre part',
        de: 'bestellung | kauf | auftrag | selbst | selber | ihrerseits | von ihrer seite | von deiner seite | bei dir | bei ihnen',
        it: 'ordine | acquisto | lei stesso | tu stesso | da parte sua | da parte tua | dalla sua parte | dal tuo account | tu | io',
        ru: 'заказ | заказа | покупк* | сами | сам | самостоятельно | с вашей стороны | со своей стороны | с твоей стороны | zakaz | zakaza',
        pl: 'zamowieni* | zakup* | sam | sama | samodzielnie | ze swojej strony | z panstwa strony | po swojej stronie | od zamowienia',
        tr: 'siparis* | alisveris* | kendiniz | kendin | siz | sizin tarafinizdan | tarafinizdan | sizden',
        ar: 'الطلب | الطلبيه | الاوردر | طلبيه | طلبك | طلبيتك | الشراء | بنفسك | من عندك | من طرفك | من جهتك | من حسابك',
        ko: '주문 | 구매 | 직접 | 고객님께서 | 구매자 | 그쪽에서',
        zh: '订单 | 这单 | 单子 | 您自己 | 你自己 | 自己 | 买家 | 您那边 | 你那边 | 您这边',
      },
    },
    /** Why the seller cannot send: his own fault. */
    sellersFault: {
      words: {
        en: 'out of stock | no stock | not in stock | sold out | no more stock | stock is | stock out | no goods | no inventory | out of inventory | not available | unavailable | discontinued | no longer available | not produce | stopped producing | have no | don t have | do not have | haven t got | price is wrong | wrong price | price mistake | price error | pricing error | mispriced | price too low | too cheap | price was wrong | price went up | price increased | price has increased | price rise | price up | cost increase | lose money | shipping cost rises | shipping too expensive | shipping is too expensive | shipping cost too high | freight too high | freight is too high | postage too high | freight increased | cannot ship | can t ship | can not ship | cannot send | can t send | can not send | not able to send | not able to ship | unable to ship | unable to send | cannot deliver | can t deliver | cannot be shipped | not shipped to your | remote area | address unclear | address is unclear | unclear address | address not clear | address is not clear | address is wrong | holiday | penalty | penalised | penalized | punish | punished | punishment | fine | fined | affect our | affect the shop | hurt our | hurt the shop | hurting | bad for our | bad for shop | our score | our rate | shop rating | store rating | seller fault | seller reason | factory closed | supplier | warehouse burned | broken in warehouse | damaged in warehouse | quality check | defect in | not pass',
        es: 'sin stock | sin existencias | no tenemos | no queda | no quedan | no nos queda | no nos quedan | no hay stock | no hay existencias | no tiene stock | agotad* | se agoto | se acabo | se nos acabo | se acabaron | descatalogad* | fuera de stock | rotura de stock | falta de stock | falta de existencias | no disponible | precio equivocado | precio erroneo | error de precio | error en el precio | precio mal | precio incorrecto | demasiado barato | subio el precio | ha subido | el envio sale caro | envio muy caro | no podemos enviar | no puedo enviar | no pueden enviar | no es posible enviar | no enviamos | zona remota | direccion no es clara | direccion no clara | direccion poco clara | direccion incompleta | vacaciones | multa | multan | multen | sancion* | penaliz* | castig* | perjudic* | afecta | culpa nuestra | almacen',
        pt: 'sem estoque | sem stock | fora de estoque | acabou o estoque | acabou | acabaram | esgot* | nao temos | nao tenho | nao tem mais | nao ha mais | ficamos sem | ficaram sem | indisponivel | em falta | falta de estoque | rutura | ruptura | preco errado | erro de preco | erro no preco | preco saiu | preco baixo | preco subiu | subiu o preco | aumentou | frete muito caro | frete subiu | frete ficou | nao conseguimos enviar | nao podemos enviar | nao conseguem enviar | nao consigo enviar | nao enviamos | area remota | endereco nao esta claro | endereco incompleto | morada nao esta | ferias | multa* | puni* | penaliz* | prejudic* | afeta | sancion* | suspens* | armazem | fornecedor',
        fr: 'rupture | rupture de stock | en rupture | plus de stock | plus en stock | n avons plus | n a plus | n ai plus | epuise | epuisee | indisponible | vendu completement | pas de stock | hors stock | manque de stock | erreur de prix | prix errone | mauvais prix | prix trop bas | trompe de prix | prix a augmente | prix du port | port trop cher | frais de port trop | livraison trop chere | ne pouvons pas envoyer | ne peut pas envoyer | ne peux pas envoyer | ne pouvons pas expedier | pas expedier | adresse pas claire | adresse n est pas claire | adresse incomplete | vacances | penalise | penalisee | penalite | sanction* | amende | puni* | nuit a | entrepot | fournisseur',
        de: 'nicht auf lager | keine ware | nicht mehr auf lager | ausverkauft | vergriffen | nicht vorratig | nicht lieferbar | nicht verfugbar | kein bestand | nicht mehr da | haben wir nicht | haben nicht mehr | nicht mehr im sortiment | preisfehler | falscher preis | preis vertan | falsch ausgezeichnet | zu billig | zu gunstig | teurer geworden | versand zu teuer | versand ist zu teuer | porto | konnen nicht liefern | kann nicht liefern | konnen nicht versenden | nicht versenden | nicht verschicken | adresse unklar | adresse ist unklar | adresse unvollstandig | urlaub | strafe | bestraft | bestrafung | abgemahnt | punkte abgezogen | schadet | lager | lieferant',
        it: 'esaurit* | non disponibile | senza scorte | non ha la merce | non abbiamo | non ce l abbiamo | non e disponibile | finit* | finite le scorte | fuori stock | fuori produzione | manca la merce | prezzo sbagliato | errore di prezzo | prezzo errato | prezzo troppo basso | prezzo e salito | costa troppo | spedizione troppo cara | spedizione costa | non possiamo spedire | non posso spedire | non possono spedire | non riusciamo a spedire | indirizzo non e chiaro | indirizzo non chiaro | indirizzo incompleto | ferie | vacanza | penal* | multa | multe | punit* | sanzion* | danneggia | magazzino | fornitore',
        ru: 'нет в наличии | не в наличии | нет на складе | закончил* | кончил* | распродан* | раскуплен* | отсутству* | нет товара | нету | больше нет | снят с производства | ошибка в цене | ошиблись с ценой | ошиблись в цене | неправильная цена | неверная цена | слишком дешев* | цена выросла | подорожал* | дорогая доставка | доставка дорог* | доставка подорожала | не можем отправить | не могу отправить | не можем выслать | не отправляем | адрес непонятен | адрес неясен | адрес не понятен | неполный адрес | праздник* | каникул* | отпуск* | штраф* | оштраф* | накаж* | наказ* | санкци* | рейтинг* | склад* | поставщик* | net v nalichii | zakonchil* | shtraf*',
        pl: 'brak towaru | brak w magazynie | nie ma w magazynie | towaru nie ma | nie mamy | nie ma juz | wyprzedan* | skonczyl* | zabraklo | niedostepn* | wyczerpan* | brak na stanie | blad w cenie | bledna cena | zla cena | pomylka w cenie | pomylil* cene | za tanio | za niska cena | cena wzrosla | podrozal* | wysylka za droga | wysylka drozsza | nie mozemy wyslac | nie moge wyslac | nie mozemy wysylac | nie wyslemy | adres niejasny | adres jest niejasny | niepelny adres | urlop* | swieta | kara | kare | kary | ukar* | grzywn* | obciaz* | punkty karne | szkodzi | magazyn* | dostawc*',
        tr: 'stokta yok | stok yok | stoklarda yok | stogumuz | stok kalmadi | stok bitti | tukendi | bitti | kalmadi | urun yok | elimizde yok | mevcut degil | fiyat hatasi | yanlis fiyat | fiyat yanlis | fiyati yanlis | cok ucuz | fiyat artti | zamlandi | zam geldi | kargo pahali | kargo cok pahali | kargo ucreti cok | gonderemiyoruz | gonderemeyiz | gonderemem | gonderemiyorum | kargolayamiyoruz | adres net degil | adres acik degil | adresiniz net | tatil | ceza* | yaptirim* | puanimiz | magazamiz* | depo* | tedarik*',
        ar: 'نفد | نفدت | نفذ | نفذت | خلص | خلصت | غير متوفر | غير متوفره | غير متاح | مش متوفر | مو متوفر | ما عندنا | ليس لدينا | لا يوجد مخزون | لا يوجد | ما في | مافي | انتهي المخزون | المخزون | السعر غلط | السعر خطا | خطا في السعر | السعر كان | رخيص جدا | السعر ارتفع | ارتفع السعر | الشحن غالي | الشحن مكلف | لا نستطيع الشحن | لا يمكننا الشحن | ما نقدر نشحن | ما نقدر نرسل | لا نستطيع ارسال | العنوان غير واضح | العنوان مو واضح | عنوانك غير | اجازه | عطله | غرامه | يغرم* | عقوبه | نعاقب | يعاقب* | مخالفه | يضر | المستودع | المورد',
        ko: '재고가 없 | 재고 없 | 재고없 | 재고 부족 | 재고부족 | 재고가 | 품절 | 매진 | 단종 | 없어서 | 상품이 없 | 물건이 없 | 가격 오류 | 가격오류 | 가격을 잘못 | 가격이 잘못 | 가격 실수 | 너무 싸 | 가격이 올 | 가격 인상 | 단가가 | 배송비 올 | 배송비가 | 배송비가 비 | 운임 | 보낼 수 없 | 발송이 어려 | 발송 불가 | 발송이 불가 | 배송이 어려 | 배송 불가 | 배송이 불가 | 주소가 불명확 | 주소가 명확 | 주소 불명 | 휴가 | 연휴 | 명절 | 벌금 | 패널티 | 페널티 | 벌점 | 제재 | 불이익 | 창고 | 공급',
        zh: '没货 | 缺货 | 无货 | 断货 | 没有货 | 没库存 | 没有库存 | 无库存 | 库存不足 | 卖完 | 售罄 | 卖光 | 下架 | 停产 | 发不了货 | 发不出 | 不能发货 | 无法发货 | 发不了 | 不发货 | 没法发 | 价格标错 | 标错价 | 价格错 | 价格设错 | 标错 | 价格太低 | 太便宜 | 亏 | 涨价 | 运费涨 | 运费太 | 运费贵 | 偏远 | 地址不清 | 地址不明 | 地址不详 | 放假 | 假期 | 罚款 | 罚 | 处罚 | 扣分 | 扣钱 | 影响店铺 | 影响我们 | 仓库 | 供应商',
      },
    },
    /** The true reason, where it is named as the one to choose. */
    trueReason: {
      words: {
        en: 'real reason | true reason | honest reason | actual reason | the reason that fits | seller did not ship on time | any reason you like | whichever reason | reason you prefer',
        es: 'motivo real | motivo verdadero | verdadero motivo | razon real | razon verdadera | la verdad',
        pt: 'motivo real | motivo verdadeiro | verdadeiro motivo | razao real | razao verdadeira',
        fr: 'vrai motif | motif reel | vraie raison | raison reelle | veritable motif | veritable raison',
        de: 'wahren grund | wahrer grund | echten grund | tatsachlichen grund | richtigen grund | wirklichen grund',
        it: 'vero motivo | motivo vero | motivo reale | motivo effettivo',
        ru: 'настоящую причину | настоящая причина | реальную причину | истинную причину | правдивую причину',
        pl: 'prawdziwy powod | prawdziwa przyczyn* | rzeczywisty powod | faktyczny powod | zgodny z prawda',
        tr: 'gercek neden* | gercek sebep* | dogru neden* | dogru sebep*',
        ar: 'السبب الحقيقي | السبب الصحيح | السبب الفعلي',
        ko: '실제 사유 | 진짜 사유 | 사실대로 | 실제 이유',
        zh: '真实原因 | 实际原因 | 如实 | 真实理由',
      },
    },
    /** A leave to cancel, no request. */
    may: {
      words: {
        en: 'you can cancel | you can still cancel | you may cancel | you can also cancel | you could cancel | you are welcome to | you re welcome to | feel free to cancel | free to cancel | you are free | rather not wait | if you want you can | if you like you can | would you prefer to cancel | or cancel it for | how to cancel | how do i cancel | can i cancel | could i cancel | may i cancel | want to cancel my | can you cancel my | please cancel my | pls cancel my | could you cancel my | cancel my order | cancel my | as seller out of stock | if you no longer want',
        es: 'puede cancelar* | puedes cancelar* | puede anular* | puedes anular* | podra cancelar* | es libre de | como cancelo | como puedo cancelar | puedo cancelar | quiero cancelar | quisiera cancelar | cancelar mi | cancelen mi | cancele mi | cancela mi | anular mi | anulen mi | anule mi | si prefiere no esperar | si prefieres no esperar | si ya no lo quiere | si ya no lo quieres',
        pt: 'pode cancelar | podes cancelar | voce pode cancelar | podera cancelar | como cancelo | como faco para cancelar | posso cancelar | quero cancelar | queria cancelar | gostaria de cancelar | cancelar meu | cancelar minha | cancelar o meu | cancelar a minha | cancele meu | cancela meu | cancelem meu | se preferir nao esperar | se nao quiser esperar | se nao quiser mais',
        fr: 'vous pouvez annuler | tu peux annuler | vous pouvez l annuler | tu peux l annuler | libre d annuler | comment annuler | puis je annuler | je veux annuler | je voudrais annuler | j aimerais annuler | annuler ma | annulez ma | si vous preferez ne pas | si vous ne voulez plus',
        de: 'sie konnen stornieren | du kannst stornieren | konnen sie jederzeit | kannst du jederzeit | konnen sie gern* stornieren | kannst du gern* stornieren | konnen sie kostenlos | sie konnen die bestellung | du kannst die bestellung | wie kann ich | kann ich | ich mochte | ich will stornieren | meine bestellung | meiner bestellung | wenn sie nicht warten | wenn du nicht warten | falls sie nicht warten',
        it: 'puo annullare | puoi annullare | puo annullarlo | puoi annullarlo | puo cancellare | puoi cancellare | libero di | come posso annullare | posso annullare | voglio annullare | vorrei annullare | annullare il mio | annulli il mio | annullate il mio | se preferisce non aspettare | se preferisci non aspettare',
        ru: 'вы можете отменить | можете отменить | можешь отменить | вправе отменить | как отменить | могу отменить | могу ли я | хочу отменить | хотел* бы отменить | мой заказ | моего заказа | если не хотите ждать | если не хочешь ждать',
        pl: 'moze pan anulowac | moze pani anulowac | mozesz anulowac | moga panstwo anulowac | mozna anulowac | jak anulowac | czy moge anulowac | moge anulowac | chce anulowac | chcialbym anulowac | chcialabym anulowac | moje zamowienie | mojego zamowienia | jesli nie chce pan czekac | jesli nie chcesz czekac | jesli woli pan',
        tr: 'iptal edebilirsiniz | iptal edebilirsin | nasil iptal | iptal edebilir miyim | iptal etmek istiyorum | siparisimi iptal | beklemek istemezseniz | beklemek istemiyorsaniz',
        ar: 'يمكنك الغاء | يمكنك الالغاء | بامكانك الغاء | تقدر تلغي | تستطيع الغاء | تستطيع ان تلغي | كيف الغي | كيف يمكنني الغاء | هل يمكنني الغاء | اريد الغاء | ابي الغي | ابغي الغي | عايز الغي | طلبي | اذا كنت لا تريد الانتظار',
        ko: '취소하실 수 있 | 취소할 수 있 | 취소 가능 | 취소가 가능 | 어떻게 취소 | 취소하고 싶 | 제 주문 취소 | 제 주문을 취소 | 취소 되나요 | 취소되나요',
        zh: '可以取消 | 您可以选择取消 | 可以随时取消 | 怎么取消 | 如何取消 | 我想取消 | 我要取消 | 帮我取消 | 能取消吗 | 取消我的',
      },
    },
  },
  signals: [
    { when: 'cancel, buyerReason', level: 'danger', unless: 'trueReason' },
    { when: 'cancel & choose + buyerReason', level: 'danger', never: 'trueReason/dispute' },
    { when: 'cancel & reason + buyerReason', level: 'danger', never: 'trueReason/dispute' },
    { when: 'choose + buyerReason, sellersFault & order', level: 'danger' },
    { when: 'choose + buyerReason & sellersFault', level: 'danger', never: 'dispute' },
    { when: 'cancel + reason', level: 'danger', unless: 'trueReason/may' },
    { when: 'not:choose + sellersFault & cancel/order', level: 'danger' },
    { when: 'cancel + order/ordered & sellersFault', level: 'caution', unless: 'may', never: 'may' },
    { when: 'cancel + order', level: 'caution', unless: 'may/dispute', never: 'may' },
  ],
  answer: {
    en: 'I will not cancel for a reason that is not true. Please send it, or cancel with the reason "out of stock".',
    es: 'No cancelaré por un motivo que no es cierto. Por favor, envíelo o cancele usted con el motivo «sin existencias».',
    pt: 'Não vou cancelar por um motivo que não é verdadeiro. Por favor, envie, ou cancele com o motivo “sem estoque”.',
    fr: 'Je n’annulerai pas pour un motif inexact. Merci d’expédier, ou d’annuler avec le motif « rupture de stock ».',
    de: 'Aus einem Grund, der nicht stimmt, storniere ich nicht. Bitte versenden Sie, oder stornieren Sie mit dem Grund „nicht auf Lager“.',
    it: 'Non annullo per un motivo non vero. Per favore spedisca, oppure annulli con il motivo «esaurito».',
    ru: 'Я не буду отменять заказ по причине, которая не верна. Пожалуйста, отправьте товар или отмените сами с причиной «нет в наличии».',
    pl: 'Nie anuluję z powodu, który nie jest prawdziwy. Proszę wysłać towar albo anulować z powodem „brak towaru”.',
    tr: 'Doğru olmayan bir nedenle iptal etmeyeceğim. Lütfen gönderin ya da “stokta yok” nedeniyle siz iptal edin.',
    ar: 'لن ألغي الطلب لسبب غير صحيح. يرجى الشحن، أو الإلغاء من جهتكم بسبب «نفاد المخزون».',
    ko: '사실이 아닌 사유로 취소하지 않겠습니다. 발송해 주시거나 “품절” 사유로 판매자님이 취소해 주세요.',
    zh: '我不会用不真实的理由取消订单。请发货，或由您以“缺货”为由取消。',
  },
};
