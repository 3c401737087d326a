import type { Kind } from '../types';

/** "It shows delivered": a false or foreign tracking number, or the search for it left to the buyer. */
export const fakeTrackingDelivered: Kind<'fake_tracking_delivered'> = {
  id: 'fake_tracking_delivered',
  concepts: {
    /** Nothing is the matter, they say. */
    calm: {
      words: {
        en: 'no need worry | no need to worry | no worry | it is your parcel | its your parcel | it s your parcel | trust | is normal | don t worry | do not worry | because sorting | translate | no problem',
      },
    },
    /** "It is with you", said against what the reader says. */
    stated: {
      words: {
        en: 'says delivered | say delivered | shows delivered | show delivered | says it s delivered | says it was delivered | says it is delivered | down as delivered | already delivered to you | is delivered to you | was delivered to you | you got it already | you already got it | you received it already | delivered successful | delivered succesful | delivered means delivered | update successful delivery | successful delivery | showing as delivered | shown as delivered | listed as delivered | gave it to a man | gave it to a woman | gave it to someone | gave it to somebody | handed it to someone | handed it to a | swears he | swears it | show finish | shows finish | shows finished | show finished | status is delivered | driver says he | driver swears | courier swears | courier insists | at your place',
      },
    },
    /** A number in place of the first one. */
    newNumber: {
      words: {
        en: 'new tracking number | made new tracking | another tracking number | different tracking number | new number | old number | number before | changed tracking number | changed the tracking | updated tracking number',
      },
    },
    /** It is said to have been handed over. */
    delivered: {
      words: {
        en: 'delivered | show delivered | shows delivered | it is delivered | its delivered | signed | signed for | was signed | is signed | been signed | received it | you received | you have received | already received | counted as received | arrived | left with | handed to | handed over | dropped off | proof of delivery | successful delivery | successfully | signature | delivery is complete | delivery complete | marked delivered | marked as delivered | delivery proof | in your mailbox | received by | already get it | already got it | you got it | you get it | already reach* | reached you | reached destination | reach your home | arrive your home | in your hands | handed | status complete* | delivery success | received already | you have it | it was left | left at | left on | placed in | collected | picked up by | deliver success* | delivery success* | deliver finish* | already deliver | is deliver | given to | was given | finished delivery | sign for | is receive | receive it | have it down as delivered | has it down as delivered | dropped at | dropped it | signed by | sign by | signed for by | thrown in | thrown over | left in | put in your | picture of delivery | photo of delivery | delivery photo | arrive in your city | arrived in your city | already in your city | already with your | is with your | gps coordinates | gps | delivery picture | photo from the courier | reached your | handed it over | handed it to | already arrive | already arrived | has arrive',
        es: 'entregado | entregada | entregaron | entrego | se entrego | me lo entregaron | fue entregado | firmado | firmada | firma | firmo | recibido | recibio | ya lo recibi | ya recibio | ya la recibio | llego | llegado | como entregado | prueba de entrega | dejado en | entrega',
        pt: 'entregue | foi entregue | entregaram | consta entregue | assinado | assinada | assinatura | assinou | recebido | recebeu | recebi | ja recebi | chegou | comprovante de entrega | entregou | prova de entrega | entrega',
        fr: 'livre | livree | marque livre | est livre | a ete livre | signe | signee | signature | recu | remis | remise | distribue | distribuee | arrive | preuve de livraison | indique livre | livraison effectuee | arrive chez vous | depose | deposee',
        de: 'zugestellt | geliefert | ausgeliefert | abgeliefert | unterschrieben | unterschrift | empfangen | angekommen | ubergeben | abgegeben | ausgehandigt | zustellnachweis | zustellung | quittiert | erhalten haben | eingetroffen | schon da | haben sie bekommen | ubergeben worden',
        it: 'consegnato | consegnata | e stato consegnato | risulta consegnato | firmato | firmata | firma | ricevuto | ricevuta | arrivato | arrivata | prova di consegna | recapitato | recapitata | ritirato | consegna',
        ru: 'доставлен* | вручен* | вручено | получен* | получили | получил | подпис* | доставили | вручили | выдан* | передан* | dostavlen* | vruchen* | poluchen* | podpis* | подтверждение доставки | расписал*',
        pl: 'doreczon* | dostarczon* | doreczono | dostarczono | odebran* | podpisan* | podpis* | doreczeni* | wydan* | dotarl* | wreczon* | odebral* | potwierdzenie doreczenia | oddan* | pokwitow*',
        tr: 'teslim edil* | teslim edildi | teslim alin* | teslim | imza* | imzalan* | ulasti | ulasmis | teslimat | teslim edilmis | teslim alinmis | birakilmis | birakildi | verilmis',
        ar: 'تم التسليم | التسليم | تسليم | سلمت | سلم | مسلم | تم تسليم* | وصلت | وصل | مستلم* | استلمت* | استلم | توقيع | موقع | وقع | تم التوقيع | تم التوصيل | موصل | اثبات التسليم | وصلتك | وصلك | عندك',
        ko: '배달완료 | 배송완료 | 수령 | 서명 | 전달 | 도착 | 배달되 | 배달됐 | 배송되었 | 배송됐 | 인수 | 수취 | 배달된',
        zh: '签收 | 已签 | 妥投 | 已送达 | 送到了 | 派送成功 | 已派送 | 投递成功 | 已投递 | 送达 | 收到了 | 显示收到 | 有人签 | 已送到 | 显示已到 | 到了',
      },
    },
    /** Those who are said to have it, where it is said to lie. */
    around: {
      words: {
        en: 'neighbour* | neighbor* | post office | postman | mailman | family | family member* | relative* | roommate* | reception | receptionist | doorman | porter | security guard | guard | concierge | garage | garden | back door | mailbox | mail box | letter box | letterbox | plants | building | household | people living | others at your address | landlord | wife | husband | kids | local carrier | local courier | local post* | delivery office | depot | shed | porch | front desk | courier | carrier | mail room | next door | lobby | parcel locker | locker | house | mail office | postal office | postoffice | cleaner | colleague* | mailroom | desk | next doors | folks next door | behind flower | under the stairs | neighboring | flatmate* | caretaker | housekeeper | security desk | office | coworker* | co worker* | people next door | postbox | post box | doorstep | shop nearby | janitor | your household | an adult | p o box | your place | a man at | a woman at',
        es: 'vecino* | vecina* | correos | oficina de correos | cartero | familia | familiar* | portero | porteria | conserje | buzon | garaje | jardin | recepcion | alguien de su casa | oficina postal | transportista | mensajero | mujer | marido',
        pt: 'vizinho* | vizinha* | correios | agencia | carteiro | familia | familiar* | portaria | porteiro | zelador | caixa de correio | garagem | recepcao | alguem da sua casa | transportadora | parente*',
        fr: 'voisin* | voisine* | la poste | bureau de poste | facteur | famille | gardien | concierge | boite aux lettres | boite a lettres | garage | jardin | entourage | poste | accueil | transporteur | proches | chez vous | immeuble | relais',
        de: 'nachbar* | post | postamt | postfiliale | poststelle | postbote | brieftrager | familie | angehorige* | hausmeister | briefkasten | postkasten | garage | garten | rezeption | mitbewohner* | empfang | zusteller | lieferdienst | zustelldienst | paketdienst | im haus | haus herum | hausbewohner | nebenan',
        it: 'vicino | vicini | vicina | vicine | posta | ufficio postale | poste | postino | famiglia | familiare | familiari | parente | parenti | portiere | portinaio | portineria | cassetta | garage | giardino | custode | corriere | qualcuno in casa',
        ru: 'сосед* | почт* | почтальон* | семь | семью | семьей | семье | родн* | родственник* | консьерж* | охран* | вахтер* | ящик | ящике | домашн* | курьер* | администратор* | sosed* | pocht* | semyu | близки* | муж | мужа | жена | жену | перевозчик*',
        pl: 'sasiad* | sasiadow | sasiadk* | poczt* | listonosz* | rodzin* | domownik* | portier* | ochron* | dozorc* | skrzynk* | garaz* | ogrod* | recepcj* | kurier* | wspolokator* | bliskich | zona | zone | maz | meza | przewoznik*',
        tr: 'komsu* | posta* | postane* | postaci* | aile* | kapici* | guvenlik* | akraba* | posta kutusu | resepsiyon* | apartman* | yonetici* | ev halki* | kurye* | kargo sube* | subeye | esiniz* | ptt* | kargo firma*',
        ar: 'جار* | جيران* | الجيران | البريد | مكتب البريد | العائله | عائلتك | اهلك | الاهل | الحارس | حارس | البواب | صندوق البريد | الاستقبال | ساعي البريد | شركه الشحن | اقارب* | زوجتك | المندوب',
        ko: '이웃 | 옆집 | 경비실 | 경비 | 가족 | 우체국 | 우편함 | 관리실 | 관리사무소 | 택배사 | 집배원 | 문 앞 | 현관 | 동거인 | 택배 기사 | 기사님 | 룸메이트 | 무인택배함',
        zh: '邻居 | 家人 | 邮局 | 门卫 | 保安 | 物业 | 亲戚 | 家里人 | 快递柜 | 信箱 | 邮箱 | 快递员 | 前台 | 驿站 | 门口 | 代收 | 室友 | 快递公司 | 管理员 | 家里其他人',
      },
    },
    /** To look for it. */
    look: {
      act: true,
      words: {
        en: 'ask | ask in | asking | check | check with | check again | look | look behind | look around | contact | go to | go ask | go | find | search | knock | inquire | enquire | call | visit | speak | talk to | see | confirm with | ask around | verify with | consult | look for | look in | please find | try | try to find | search for | walk | reach out | figure out | get in touch | have a word with | take it up with | take this up with | take up with | find it with | go and check | have a look | double check | go find | speak with | pop round | pop over | ask at | check at | check around | go to ask | search around | inquiry | check with janitor | talk to your | i suggest you talk',
        es: 'pregunte | pregunta | preguntar | preguntale | consulte | consulta | consultar | revise | revisa | revisar | busque | busca | buscar | mire | mira | mirar | vaya | ve a | ir a | contacte | contacta | contactar | hable | habla | acuda | verifique | verifica | compruebe | pregunte a | comunicate | comuniquese | manda a preguntar | llame',
        pt: 'pergunte | pergunta | perguntar | verifique | verifica | verificar | veja | ve com | ver com | olhe | olha | procure | procura | procurar | va ate | va na | va no | ir na | ir ate | consulte | contate | contacte | fale | fala | falar | confira | confere | entre em contato | ligue | busque',
        fr: 'demandez | demander | demande | voyez | voir avec | vois avec | verifiez | verifier | verifie | cherchez | chercher | cherche | contactez | contacter | allez | aller | va voir | regardez | regarder | renseignez | renseigner | appelez | adressez | renseigne | va demander | fais le tour | cherche bien',
        de: 'fragen | frage | frag | nachfragen | nachzufragen | suchen | suche | such | schauen | schau | nachschauen | prufen | prufe | kontaktieren | wenden | gehen | geh | erkundigen | nachsehen | rufen ~ an | melden sie sich | sehen sie ~ nach | sprechen | klingeln | probieren | suchen sie | umschauen | herumfragen | rumfragen | fragst | schau mal',
        it: 'chieda | chiedi | chiedere | controlli | controlla | controllare | guardi | guarda | guardare | cerchi | cerca | cercare | verifichi | verifica | verificare | contatti | contatta | contattare | vada | vai | andare | senta | senti | domandi | domanda | provi a chiedere | informarsi | si informi | si rivolga',
        ru: 'спросите | спроси | спросить | спрашивайте | поспрашивайте | поспрашивай | узнайте | узнай | узнать | узнавайте | обратитесь | обратиться | обращайтесь | проверьте | проверь | проверить | поищите | поищи | ищите | посмотрите | посмотри | посмотреть | сходите | сходи | сходить | идите | иди | идти | свяжитесь | позвоните | поговорите | загляните | уточните | sprosite | sprosi | uznaite | prover | обойдите | опросите | разбирайтесь | чтобы ~ спросил* | чтобы ~ обратил* | искать | поискать',
        pl: 'zapytaj | zapytac | pytac | pytaj | spytaj | spytac | popytaj | popytac | sprawdz | sprawdzic | poszukaj | poszukac | szukaj | szukac | idz | isc | pojdz | pojsc | skontaktuj | skontaktowac | dowiedz | dowiedziec | zadzwon | zadzwonic | zajrzyj | zajrzec | zglos | rozejrzyj | rozejrzec | porozmawiaj | przejdz | wyjasnij | wyjasnic | zebym ~ zapytal* | zebym ~ poszedl | zebym ~ poszla | zebym ~ spytal* | zebym ~ sprawdzil* | dopytaj | dopytac',
        tr: 'sorun | sor | sorunuz | sorar mi* | sorabilir mi* | sormaniz* | sormami | sormak | kontrol edin | kontrol et | kontrol ediniz | kontrol eder mi* | bakin | bak | bakiniz | bakar mi* | bakmaniz* | arayin | ara | arastirin | gidin | git | gitmeniz* | gitmemi | basvurun | danisin | iletisime gecin | iletisime gec | ogrenin | gorusun | sorup | bakmami | sorusturun',
        ar: 'اسال | اسالي | اسالوا | تسال | سال | اساله | السؤال | سؤال | راجع | تراجع | تحقق | تتحقق | التحقق | تاكد | تتاكد | شوف | شوفي | ابحث | تبحث | البحث | دور | تدور | تواصل | تتواصل | التواصل | اتصل | تتصل | روح | اروح | تروح | اذهب | تذهب | كلم | تكلم | استفسر | تستفسر | فتش | طالع | سالت',
        ko: '물어보 | 물어봐 | 문의 | 확인 | 찾아 | 알아보 | 여쭤 | 연락 | 가서 | 가 보 | 찾으',
        zh: '问 | 问问 | 问一下 | 查 | 查一下 | 查查 | 找 | 找找 | 联系 | 看看 | 看一下 | 去问 | 去查 | 咨询 | 核实 | 确认一下 | 打听',
      },
    },
    /** Nothing more is to be had. */
    closed: {
      words: {
        en: 'can t refund | cannot refund | can not refund | cant refund | not refund | won t refund | will not refund | no refund | can t help | cannot help | can not help | nothing we can do | can not do anything | cannot do anything | can t do anything | not do anything | can do nothing | consider this order complete | order is complete | order complete | not our responsibility | not responsible | not our problem | not our fault | unable to | will not be able | no problem from us | we finished | finished for us | is finished | our duty is done | not agree refund | not able to | we are done | case closed | valid proof | is valid | no way to refund | not accept refund | refuse refund | not eligible | cant do nothing | can t do nothing | cant do anything | can not do | nothing to do | no more we can | not possible to refund | cannot be refunded | refuses refund | refuses to refund | won t refund me | nothing more i can do | nothing more we can do | nothing else i can do | nothing else we can do | nothing i can do | between you and | consider the matter settled | matter settled | matter is settled | matter closed | duty is end | duty end | duty is over | duty finish | can not be held liable | cannot be held liable | can t be held liable | not be held liable | be held responsible | not liable | why you lie | you lie | lying | before you go making claims | take it up with | take this up with | take up with | fulfilled our obligation* | fulfilled our duty | our part is done | our side is done | our side is finish | tracking is proof | tracking is the proof | not our mistake | our hands are tied | out of our hands | out of my hands | beyond our control | no longer our | our job is done | our work is done | we did our part | we already sent | can t take any further | consider it closed | consider it done | there s no case | you have no case | not can do more | can do no more | we not can | do more for you | nothing to do more | not do more | can t do more | cannot do more | could do no more',
        es: 'no podemos reembolsar | no podemos devolver | no podemos hacer nada | no hay reembolso | no puedo reembolsar | no reembolsamos | no es nuestra responsabilidad | no es responsabilidad | nada que hacer | no podemos hacer | no corresponde reembolso | no corresponde | no procede | para nosotros esta | pedido completado | pedido finalizado | no nos hacemos | no es culpa nuestra | sin reembolso | no puedo hacer nada | insiste',
        pt: 'nao podemos reembolsar | nao podemos fazer nada | nao posso reembolsar | nao reembolsamos | sem reembolso | nao tem reembolso | nao e nossa responsabilidade | nao somos responsaveis | nada a fazer | pra gente ta finalizado | para nos esta | pedido finalizado | pedido concluido | nao podemos devolver | nao e culpa nossa | nao posso fazer nada | insiste | ta finalizado | esta finalizado',
        fr: 'pas rembourser | ne pouvons pas rembourser | pas de remboursement | ne pouvons rien faire | rien faire | ne pouvons rien | pas notre responsabilite | pas responsables | pas notre faute | commande terminee | pour nous c est bon | c est bon pour nous | commande est terminee | aucun remboursement | pour nous c est | impossible de rembourser | refuse de rembourser | refuse',
        de: 'nicht erstatten | keine erstattung | keine ruckerstattung | nicht ruckerstattung | nicht ruckerstatten | nicht ruckzahlung | nichts machen | nichts mehr machen | nichts tun | nichts mehr tun | nicht verantwortlich | nicht unsere schuld | nicht unser problem | fur uns erledigt | bestellung abgeschlossen | ist erledigt | kein geld zuruck | konnen wir nicht | nicht rucker* | keine haftung | nicht zustandig | weigert sich',
        it: 'non possiamo rimborsare | nessun rimborso | niente rimborso | non possiamo fare nulla | non possiamo fare niente | non posso rimborsare | non rimborsiamo | non e nostra responsabilita | non siamo responsabili | per noi e | ordine completato | ordine concluso | non possiamo | non e colpa nostra | per noi va bene | non c e rimborso | rimborso impossibile | non rimborsa | nulla da fare',
        ru: 'вернуть не можем | не можем вернуть | не могу вернуть | возврата не будет | возврат невозможен | возврат не положен | ничего не можем | ничего не могу | ничем не можем | не несем ответственност* | не отвечаем | не наша вина | не наша проблема | заказ выполнен | заказ завершен | для нас заказ | не вернем | не вернет | деньги не вернем | денег не вернем | без возврата | не возвращаем | dengi vernut ne mozhem | vernut ne mozhem | vozvrata ne budet | ne mozhem vernut | отказывает | отказывается | с нашей стороны все | наша работа выполнена | не обязаны',
        pl: 'nie zrobimy | nic nie zrobimy | nic nie mozemy | nie mozemy zwrocic | nie mozemy oddac | nie zwrocimy | zwrotu nie bedzie | brak zwrotu | nie ma zwrotu | zwrot niemozliwy | zwrot nie przysluguje | nie odpowiadamy | nie nasza wina | nie nasz problem | zamowienie zrealizowane | zamowienie zakonczone | dla nas sprawa | sprawa zamknieta | sprawa zakonczona | nic wiecej nie | nie odda | odmawia zwrotu | nie oddamy | nic nie poradzimy | nie uznajemy | nie nalezy sie',
        tr: 'iade yapamayiz | iade edemeyiz | iade edemem | iade yok | para iadesi yok | para iade edemeyiz | yapacak bir sey | yapabilecegimiz bir sey | bir sey yapamayiz | birsey yapamayiz | sorumlulugumuz yok | sorumlu degiliz | bizim sucumuz degil | bizim sorunumuz degil | siparis tamamlandi | bizim icin tamam | bizim icin bitti | odeyemeyiz | iade mumkun degil | iade olmaz | iade vermeyiz | iade etmiyor | iade yapmiyor | iade soz konusu degil | bize gore',
        ar: 'لا يمكننا رد | لا نستطيع رد | لا نستطيع ارجاع | لا يمكننا ارجاع | ما نقدر نرجع | ما نقدر | لا يمكن استرداد | لا يوجد استرداد | لا استرداد | ما في استرداد | لسنا مسؤول* | لا نتحمل | لا نستطيع فعل | ما بيدنا | ما نقدر نسوي | لا نقدر | الطلب مكتمل | انتهي الطلب | ليس ذنبنا | مو مسؤول* | يرفض | لا نستطيع | لا يمكننا',
        ko: '환불이 불가 | 환불 불가 | 환불은 불가 | 환불이 안 | 환불 안 | 환불할 수 없 | 환불해 드릴 수 없 | 환불은 어렵 | 환불이 어렵 | 책임이 없 | 책임 없 | 저희 책임 | 도와드릴 수 없 | 할 수 있는 게 없 | 방법이 없 | 주문 완료 | 거래 완료 | 처리 불가 | 어쩔 수 없 | 환불 못',
        zh: '不能退款 | 不能退 | 没法退 | 无法退款 | 无法退 | 不退款 | 退不了 | 没办法 | 我们没办法 | 不负责 | 不是我们的 | 与我们无关 | 订单完成 | 订单已完成 | 就是收到 | 就算收到 | 不予退款 | 不给退 | 不赔 | 算收到 | 我们不管 | 帮不了',
      },
    },
    /** Another place than the buyer's. */
    elsewhere: {
      words: {
        en: 'another city | other city | different city | wrong city | another town | other town | different town | wrong town | somebody else s town | someone else s town | another address | different address | wrong address | other address | different zip | zip code | miles from | miles away | km away | km from | not my city | not my town | not my address | isn t mine | isnt mine | is not mine | aren t mine | not mine | city name | name of city | city may be different | different with yours | another state | other state | different state | another country | other country | different country | near your home | near is same | because sorting | sorting center | wrong place | different place | other side of the | different name | name is not you | somewhere else | city is different | city different | different location | not where i live | i live in | you live in | another street | not same | not the same | city in tracking | in ohio | in texas | other side of town | wrong street | another house | different house | wrong house | isn t my | is not my | not your door | not our address | not to me | down the road | p o box that isn t mine | that isn t mine | belongs to a parcel | went to another | not where i',
        es: 'otra ciudad | ciudad distinta | ciudad diferente | ciudad equivocada | otra direccion | direccion distinta | otra provincia | otro pueblo | otro pais | otro lugar | otro sitio | yo vivo | no es mi | no es mia | no es la mia | codigo postal | a km | otra persona | otro estado | vivo en | soy de | kilometros',
        pt: 'outra cidade | cidade diferente | cidade errada | outro endereco | endereco errado | endereco diferente | outro estado | outro lugar | outro pais | eu moro | moro em | eu sou de | sou de | nao e minha | nao e meu | nao e a minha | outra pessoa | outro bairro | km daqui | cep diferente',
        fr: 'autre ville | ville differente | mauvaise ville | autre adresse | mauvaise adresse | autre departement | autre endroit | autre pays | autre region | j habite | n est pas la mienne | pas ma ville | pas mon adresse | pas la mienne | code postal | a km | kilometres | quelqu un d autre | chez moi',
        de: 'andere stadt | anderen stadt | anderer stadt | anderer ort | anderen ort | ganz anderer ort | falsche stadt | falscher ort | andere adresse | anderen adresse | falsche adresse | andere postleitzahl | anderes land | anderen land | ich wohne | nicht meine | nicht meine adresse | nicht mein ort | km entfernt | kilometer | postleitzahl | jemand anderen | fremde* | woanders | anderer stadtteil',
        it: 'altra citta | citta diversa | citta sbagliata | citta e un altra | un altra citta | altro indirizzo | indirizzo diverso | indirizzo sbagliato | altra provincia | altro paese | altro posto | altra regione | abito a | io abito | vivo a | non e la mia | non e mio | non e mia | un altra persona | altro cap | km da',
        ru: 'другой город | другом городе | другого города | в другой город | чужой город | чужом городе | другой адрес | другом адресе | другому адресу | другой регион | другом регионе | другая область | другой области | другой индекс | другая страна | другой стране | не мой | не моя | не мое | не тот город | не тому | не туда | я живу | живу в | я в другом | за километр* | километр* от | чужой адрес | другой человек | другому человеку | чужое имя | drugoi gorod | drugoj gorod | drugom gorode | город другой | другая улица',
        pl: 'inne miasto | innym miescie | innego miasta | inna miejscowosc | innej miejscowosci | zle miasto | inny adres | innym adresem | innym adresie | inny kod | inne wojewodztwo | innym wojewodztwie | inny kraj | innym kraju | mieszkam w | ja mieszkam | nie moj | nie moja | nie moje | nie mojego | obce | obcy | km od | kilometrow | ktos inny | komus innemu | kims innym | kod pocztowy',
        tr: 'baska sehir* | baska sehr* | farkli sehir* | farkli sehr* | baska bir sehir* | baska bir sehr* | baska il* | baska adres* | farkli adres* | yanlis adres* | baska birine | birine teslim | benim degil | benim sehrim degil | baska ulke* | baska yer* | ben izmir* | ben istanbul* | ben ankara* | oturuyorum | yasiyorum | km uzak* | kilometre* | posta kodu* | baska ilce* | sehir farkli* | adresim degil | tanimadigim',
        ar: 'مدينه ثانيه | مدينه اخري | مدينه غير | مدينه مختلفه | عنوان اخر | عنوان ثاني | عنوان مختلف | غير مدينتي | غير عنواني | ليس عنواني | مو عنواني | منطقه ثانيه | منطقه اخري | دوله ثانيه | دوله اخري | بلد اخر | بلد ثاني | شخص اخر | شخص ثاني | انا في | انا ساكن | اسكن | ليست مدينتي | مكان ثاني | مكان اخر | كيلو',
        ko: '다른 도시 | 다른 지역 | 다른 동네 | 다른 주소 | 엉뚱한 | 다른 곳 | 다른 나라 | 도시 이름 | 도시가 다 | 지역이 다 | 주소가 다 | 제 주소가 아 | 저는 | 우리 동네가 아 | 남의 | 다른 사람 | 모르는 사람 | 타지역 | 다른 시',
        zh: '别的城市 | 其他城市 | 外省 | 外地 | 不是我的 | 不是我这 | 不是我们这 | 另一个城市 | 别人 | 不同城市 | 别的地方 | 其他地方 | 异地 | 地址不对 | 城市不 | 不在我 | 我在 | 另外一个城市 | 不是本人 | 不是我签 | 城市名 | 别的省 | 不是我家',
      },
    },
    /** As light as an empty letter. */
    light: {
      words: {
        en: 'gram | grams | gramm | 10 g | 5 g | 20 g | 15 g | 0 01 kg | 0 02 kg | weight | empty letter | empty envelope | envelope | kg',
        es: 'gramo | gramos | peso | pesa | sobre vacio | carta vacia | sobre | kg',
        pt: 'grama | gramas | peso | pesa | envelope vazio | envelope | carta vazia | kg',
        fr: 'gramme | grammes | poids | pese | enveloppe | lettre vide | kg',
        de: 'gramm | gewicht | wiegt | umschlag | leerer brief | kg',
        it: 'grammo | grammi | peso | pesa | busta | lettera vuota | kg',
        ru: 'грамм* | вес | весом | веса | весит | гр | конверт* | пустое письмо | ves | gramm* | кг',
        pl: 'gram | gramy | gramow | waga | wagi | wazy | koperta | koperty | pusty list | kg',
        tr: 'gram | gramlik | agirlik* | agirligi | bos zarf | zarf* | kg | kilo',
        ar: 'غرام* | جرام* | الوزن | وزن | وزنها | ظرف | مظروف | كيلو',
        ko: '그램 | 무게 | 중량 | 봉투 | 빈 편지 | kg',
        zh: '克 | 重量 | 公斤 | 空信封 | 信封 | 空信 | 空包 | kg',
      },
    },
    /** A number that is not of this parcel. */
    foreign: {
      words: {
        en: 'number of the truck | of the truck | number of other | number of another | other customer | another customer | other buyer | shared number | fake tracking | tracking is fake | false tracking | tracking number is fake | fake number | not my tracking | tracking isn t mine | number isn t mine | virtual number | temporary number | internal number | tracking of another | somebody else s | someone else s | someone else | another parcel | different parcel | signature isn t mine | not my signature | batch number | group number | go together | wrong tracking | invalid tracking | hours after i bought | before i even ordered | before i ordered | before i even bought | before i bought | even ordered | before the order | before my order | old number is mistake | number before was | isn t for my | is not for my | not for my address | isn t for my address | someone named | somebody named | a person named | someone called | do you know this person | who is this person | name i don t know | number that belongs | belongs to another | belongs to somebody | belongs to someone | recycled number | reused number | different recipient | belongs to a parcel | belongs to a different | tracking number belongs to | that went to',
        es: 'numero de otro | numero falso | seguimiento falso | tracking falso | rastreo falso | numero compartido | otro cliente | otro paquete | numero provisional | no es mi numero | de otra persona | no es mi firma | firma no es | seguimiento de otro',
        pt: 'rastreio falso | codigo falso | rastreio de outro | codigo de outro | outro cliente | outro pacote | numero provisorio | nao e meu | de outra pessoa | assinatura nao e | rastreio e falso | e falso | codigo compartilhado',
        fr: 'faux numero | faux suivi | numero bidon | numero d un autre | autre client | autre colis | numero partage | pas mon numero | pas ma signature | suivi d un autre | numero provisoire | de quelqu un d autre',
        de: 'falsche sendungsnummer | falsche nummer | fremde sendungsnummer | gefalschte | fake nummer | fake tracking | nummer von einem anderen | anderer kunde | anderen kunden | anderes paket | sammelnummer | nicht meine nummer | nicht meine unterschrift | falsches tracking',
        it: 'numero falso | tracking falso | codice falso | numero di un altro | altro cliente | altro pacco | numero condiviso | non e la mia firma | tracciamento falso | non e il mio | codice di un altro',
        ru: 'чужой трек | чужой номер | фейковый трек | фейк* трек* | левый трек | левый номер | липовый трек | поддельный трек | трек другого | другого покупателя | другой посылки | другого клиента | другая посылка | не моя подпись | подпись не моя | не мой трек | трек не мой | временный номер | общий номер | fejkovyj trek | levyi trek | chuzhoi trek',
        pl: 'falszywy numer | falszywy tracking | lewy numer | cudzy numer | obcy numer | numer innego | innego klienta | inna paczka | innej paczki | numer zbiorczy | nie moj numer | nie moj podpis | podpis nie moj | numer zastepczy | numer tymczasowy | nie moja paczka | zly numer',
        tr: 'sahte takip* | sahte kargo* | baska musteri* | baskasinin | baska paket* | takip numarasi benim degil | numara benim degil | imza benim degil | imzam degil | ortak numara* | gecici numara* | yanlis takip* | uydurma* | benim imzam',
        ar: 'رقم وهمي | تتبع وهمي | رقم مزيف | تتبع مزيف | رقم تتبع مزيف | رقم عميل | عميل اخر | زبون ثاني | زبون اخر | طرد اخر | شحنه ثانيه | ليس توقيعي | مو توقيعي | رقم مشترك | رقم مؤقت | غير رقمي | وهمي | مزور',
        ko: '가짜 송장 | 가짜 운송장 | 허위 송장 | 다른 사람 송장 | 다른 고객 | 제 서명이 아 | 내 서명이 아 | 다른 물건 | 공용 번호 | 임시 번호 | 가짜 번호 | 남의 송장 | 가짜',
        zh: '假单号 | 虚假单号 | 别人的单号 | 假物流 | 随便填 | 假快递 | 假的单号 | 单号是假 | 不是我的单号 | 别人的快递 | 共用单号 | 临时单号 | 其他客户 | 别的客户 | 虚假物流 | 空包 | 不是我签 | 转单号',
      },
    },
    /** Told by the buyer: it did not come. */
    notGot: {
      words: {
        en: 'not received | haven t received | have not received | didn t receive | did not receive | don t receive | never received | not receive | haven t got | didn t get | never got | nothing here | have nothing | never came | no parcel | not get | if you haven t | cannot find | can t find | did not get',
        es: 'no he recibido | no recibi | no lo recibi | no me ha llegado | no me llego | no lo tengo | no tengo nada | nunca llego | si no lo ha recibido | si no lo encuentra | no encuentra',
        pt: 'nao recebi | nao chegou | nao tenho nada | nunca chegou | nunca recebi | se nao recebeu | nao encontrou | nao achou',
        fr: 'pas recu | rien recu | jamais recu | n ai rien | pas arrive | si vous ne l avez pas | introuvable | ne trouvez pas',
        de: 'nicht erhalten | nichts erhalten | nie erhalten | nicht bekommen | nichts bekommen | nie angekommen | nicht angekommen | nichts da | falls sie es nicht | nicht finden',
        it: 'non ho ricevuto | non ricevuto | mai ricevuto | non mi e arrivato | non e arrivato | non ho niente | mai arrivato | se non l ha | non lo trova',
        ru: 'не получал* | не получил* | не пришл* | не приходил* | ничего нет | не дошл* | не нашл* | если не получили | не находите | ne poluchal* | ne poluchil* | не вижу',
        pl: 'nie dostal* | nie otrzymal* | nie dotarl* | nie doszl* | nic nie mam | nie ma | nic nie przyszlo | nigdy nie | jesli nie | nie znalazl*',
        tr: 'almadim | gelmedi | ulasmadi | elime gecmedi | bir sey yok | almadiysaniz | gelmediyse | bulamadiysan* | elimde degil',
        ar: 'ما استلمت | لم استلم | ما وصلني | لم يصلني | ما وصل | لم تصل | ما جاني | ما عندي | اذا لم تستلم | لم تستلم',
        ko: '못 받 | 받지 못 | 안 받 | 안 왔 | 받은 적 없 | 받은 적이 없 | 없어요 | 안 왔는데',
        zh: '没收到 | 未收到 | 没有收到 | 没拿到 | 没见到 | 根本没 | 没看到',
      },
    },
    /** A notice by who carries it: it says where it lies. */
    notice: {
      words: {
        en: 'no fee | pick it up | pick up with | ready for collection | ready for pickup | opening hours | out for delivery | will be delivered | delivery is planned | between 8 | planned for | is due | open the dispute | open a dispute | full refund | refund you in full | once you have checked | if something is wrong | rate your delivery | thank you for choosing | attempted | rearrange | as you chose | according to your instruction* | you have chosen | safe place you | as requested | track more | the code is in | the code in the | use the code | collect it with | thank you for using | with your id | open it with the code | open a case | file a claim | open a claim | report it under | report it in | in your orders | we will refund you there | buyer protection | before your protection | signature is needed | signature required | with my passport | with my id | i will pick it up | pick it up tomorrow | opening on | can you check | could you check | can you ask | could you ask | have you checked | we checked | we refunded you | we have refunded you | refunded you in full | we will refund you | we will send it again | we have opened an inquiry with | confirm your postcode | confirm your zip | let me know and we ll | let me know and i ll | let me know and we will | let us know and we ll | let us know and we will | tell me and i ll | tell us and we ll | tell us and we will | we ll refund or | we will refund or | refund or send another | refund or replace | send another or refund | replace or refund | whichever you d rather | whichever you prefer | as you like | proof in writing | ask the carrier for proof | open the claim | tell us within | carrier proof | talk you out of | left at reception | if nothing by the | we ll help | we will help',
        es: 'entrega prevista | en reparto | lista para recoger | puede recoger | horario | abra una disputa | reembolso completo | sera entregado | como solicito | segun sus instrucciones | intento de entrega | abra un caso | abre un caso | abre una disputa | abra una reclamacion | en sus pedidos | en tus pedidos | en mis pedidos | proteccion al comprador | desde el pedido | con el dni | manana lo recojo | voy a recogerlo | confirmarme su codigo postal | confirmar su codigo postal | confirmar su direccion',
        pt: 'previsao de entrega | saiu para entrega | disponivel para retirada | pode retirar | abra uma disputa | reembolso total | sera entregue | conforme solicitado | tentativa de entrega | abra uma reclamacao | abrir uma reclamacao | abra um caso | abrir uma disputa | em seus pedidos | nos seus pedidos | em meus pedidos | protecao ao comprador | pelo pedido | saiu para | amanha retiro | com o rg | vou retirar | confirmar seu cep | confirmar o cep',
        fr: 'livraison prevue | en cours de livraison | disponible au retrait | vous attend | ouvrez un litige | remboursement integral | sera livre | point relais | comme demande | selon vos instructions | tentative de livraison | ouvrez un dossier | ouvrez une reclamation | ouvrir une reclamation | dans vos commandes | dans mes commandes | protection acheteur | depuis la commande | j irai le chercher | je vais le chercher | avec ma piece d identite | confirmer votre code postal | confirmez votre code postal',
        de: 'wird zugestellt | wird heute | abholbereit | abholen | offnungszeiten | volle erstattung | zustellung geplant | in zustellung | wie gewunscht | ablagevertrag | abstellgenehmigung | zustellversuch | nach ihrer anweisung | offnen sie einen fall | einen fall offnen | in ihren bestellungen | unter meine bestellungen | kauferschutz | melden sie es in der | offnen sie vor | streitfall offnen | offnen sie einen streitfall | mit ausweis | hole ich es | hole es ab | postleitzahl bestatigen | adresse bestatigen | hausnummer fehlt | zusteller findet | wohnungsnummer',
        it: 'consegna prevista | in consegna oggi | pronto per il ritiro | puo ritirare | apra una controversia | rimborso completo | sara consegnato | come richiesto | tentativo di consegna | secondo le sue istruzioni | apra una segnalazione | apri una segnalazione | apra un reclamo | apri un reclamo | nei suoi ordini | nei tuoi ordini | protezione acquirente | dall ordine | vado a ritirarlo | lo ritiro domani | con un documento | confermarmi il cap | confermare il cap',
        ru: 'будет доставлен* | ожидает | пункт выдачи | пункте выдачи | хранится | откройте спор | полный возврат | вручена почтальоном | можно забрать | доставим | как вы просили | по вашей просьбе | попытка вручения | спасибо что выбрали | откройте обращение | откройте заявку | в ваших заказах | в моих заказах | защита покупателя | на странице заказа | заберу завтра | завтра заберу | с паспортом | подтвердите индекс | подтвердите пожалуйста индекс | номер квартиры | номера квартиры | курьер может не найти | подтвердите адрес',
        pl: 'zostanie dorecz* | czeka na odbior | do odbioru | godziny otwarcia | w paczkomacie | otworz spor | pelny zwrot | bedzie doreczon* | zgodnie z dyspozycja | zgodnie z prosba | proba doreczenia | zgodnie z wyborem | otworz sprawe | otworz reklamacje | prosze otworzyc spor | w swoich zamowieniach | w twoich zamowieniach | ochrona kupujacego | zglos to w zamowieniu | odbiore jutro | jutro odbiore | z dowodem | potwierdzic kod pocztowy | potwierdz kod pocztowy | kurier moze nie znalezc | numer mieszkania | numeru mieszkania | potwierdz adres | potwierdzic adres | potwierdz twoj adres | brakuje numer*',
        tr: 'dagitima cikti | dagitima cikacak | teslim edilecek* | subemizden | teslim alabilirsiniz | itiraz acin | tam iade | calisma saat* | sectiginiz | talebiniz uzerine | siz secmistiniz | teslimat denemesi | talep acin | siparislerinizden | siparislerim | siparisinizden | alici korumasi | siparis sayfasindan | yarin alacagim | kimlikle | posta kodunuzu onayla* | daire numara* | adresinizi onaylayin | kurye bulamay* | kapi numara*',
        ar: 'سيتم التوصيل | سيتم تسليم | جاهز للاستلام | بانتظارك | افتح نزاع | استرداد كامل | يمكنك استلام | حسب طلبك | محاوله تسليم | افتح شكوي | افتحوا نزاع | من طلباتك | في طلباتك | حمايه المشتري | من صفحه الطلب | غدا استلمه | ساذهب لاستلامه | بالهويه',
        ko: '배송 예정 | 배달 예정 | 도착 예정 | 방문 수령 | 보관 중 | 전액 환불 | 이상이 없으면 | 반품 신청 | 요청하신 | 요청에 따라 | 배달 시도 | 주문 내역에서 | 분쟁을 접수 | 문의를 접수 | 구매자 보호 | 분쟁을 열어 | 분쟁을 신청 | 찾으러 갈 | 찾으러 가 | 신분증 | 우편번호를 확인',
        zh: '预计 | 取件码 | 派送中 | 待取 | 营业时间 | 全额退款 | 请及时 | 正在派送 | 按您的要求 | 您选择的 | 按要求 | 在订单里申请 | 在订单中申请 | 申请售后 | 发起纠纷 | 开启纠纷 | 买家保障 | 买家保护 | 在我的订单 | 带身份证 | 明天去取 | 去驿站取 | 确认一下您的邮编 | 确认邮编',
      },
    },
    took: {
      words: {
        en: 'took | take it | took it | picked it | pick it | picked up | accepted it | accept it for | received for you | got it for you | collected | has it | have it | may have | might have | maybe | perhaps | probably',
        es: 'lo recogio | lo cogio | lo tiene | lo recibio | lo tomo | quizas | tal vez | a lo mejor | quiza | puede que | seguro que | lo haya',
        pt: 'pegou | recebeu por | esta com | talvez | deve estar com | guardou | pode estar com | vai ver | quem sabe',
        fr: 'a pris | a recu | l a recupere | recupere | peut etre | probablement | sans doute | aurait',
        de: 'angenommen | genommen | mitgenommen | vielleicht | hat es | wahrscheinlich | bestimmt | eventuell | entgegengenommen',
        it: 'ha preso | ha ritirato | ce l ha | forse | magari | probabilmente | l avra',
        ru: 'взял* | забрал* | получил* за вас | приняли | может | возможно | наверное | наверно | скорее всего | mozhet | vozmozhno | наверняка',
        pl: 'wzial* | odebral* | przyjal* | moze | pewnie | prawdopodobnie | byc moze | zabral* | na pewno',
        tr: 'almistir | almis | aldi | almislar* | belki | muhtemelen | birakmis* | belki de | olabilir',
        ar: 'اخذ* | استلم* | ربما | يمكن | ممكن | احتمال | اكيد | قد يكون',
        ko: '대신 받 | 받아 | 맡 | 아마 | 혹시 | 가져갔 | 수 있습니다 | 수도',
        zh: '代收 | 拿走 | 拿了 | 可能 | 也许 | 帮您收 | 替您 | 大概 | 是不是 | 收了',
      },
    },
    shows: {
      words: {
        en: 'shows | show | showing | says | said | according to | status | system | record | records | update | displayed | display | tracking says | information | confirmed | confirms | website | have it down | has it down | on our end | on my end | app says | courier says | carrier says | logistic show | logistics show | track say | tracking say | gps | coordinates | proof | evidence',
        es: 'muestra | aparece | dice | segun | figura | consta | sale | pone | estado | sistema | indica',
        pt: 'mostra | aparece | diz | segundo | consta | status | sistema | indica | ta como | esta como',
        fr: 'montre | indique | affiche | dit | selon | d apres | statut | systeme | marque | apparait',
        de: 'zeigt | steht | laut | status | system | anzeige | sagt | angezeigt | gemass',
        it: 'mostra | risulta | dice | secondo | stato | sistema | indica | appare | segna',
        ru: 'показывает | указано | написано | статус* | система | по данным | согласно | значится | стоит | отображается | пишет | status | pokazyvaet | числится',
        pl: 'pokazuje | widnieje | wedlug | zgodnie z | status* | system | pisze | jest napisane | wskazuje',
        tr: 'gosteriyor | gozukuyor | gorunuyor | gore | durum* | sistem* | yaziyor | diyor',
        ar: 'يظهر | تظهر | يبين | يقول | حسب | الحاله | النظام | يوضح | مكتوب',
        ko: '나오 | 나옵 | 조회 | 표시 | 상태 | 시스템 | 기록 | 뜨 | 확인됩',
        zh: '显示 | 系统 | 状态 | 根据 | 查到 | 物流信息 | 记录 | 写着',
      },
    },
  },
  signals: [
    { when: 'elsewhere + tracking & calm', level: 'caution', never: 'notice' },
    { when: 'stated & closed/around/look/elsewhere/took', level: 'caution', never: 'notice' },
    { when: 'newNumber & delivered & look/closed/around/notGot', level: 'caution', never: 'notice' },
    { when: 'look + around & delivered', level: 'caution', never: 'notice' },
    { when: 'look + around & tracking/notGot/closed', level: 'caution', never: 'notice' },
    { when: 'around & delivered & closed', level: 'caution', never: 'notice' },
    { when: 'delivered & closed', level: 'caution', never: 'notice' },
    {
      when: 'delivered/tracking & elsewhere & look/closed/around/light/notGot',
      level: 'caution',
      never: 'notice',
    },
    { when: 'delivered + elsewhere & tracking', level: 'caution', never: 'notice' },
    { when: 'tracking & light & delivered/elsewhere', level: 'caution', never: 'notice' },
    { when: 'delivered & light & tracking/around/closed/elsewhere', level: 'caution', never: 'notice' },
    { when: 'foreign & tracking/delivered', level: 'caution', never: 'notice' },
    { when: 'delivered & notGot & around/tracking/closed', level: 'caution', never: 'notice' },
    { when: 'took + around & delivered/tracking', level: 'caution', never: 'notice' },
    { when: 'shows + delivered, tracking', level: 'caution', never: 'notice' },
    { when: 'delivered + elsewhere', level: 'caution', never: 'notice' },
  ],
  answer: {
    en: 'I have not received it. Please show the proof of delivery with address and weight in the dispute.',
    es: 'No lo he recibido. Por favor, presente en la disputa la prueba de entrega con dirección y peso.',
    pt: 'Não recebi a encomenda. Por favor, apresente na disputa o comprovante de entrega com endereço e peso.',
    fr: 'Je n’ai rien reçu. Merci de fournir dans le litige la preuve de livraison avec l’adresse et le poids.',
    de: 'Ich habe nichts erhalten. Bitte legen Sie im Streitfall den Zustellnachweis mit Adresse und Gewicht vor.',
    it: 'Non ho ricevuto nulla. Per favore, mostri nella controversia la prova di consegna con indirizzo e peso.',
    ru: 'Я ничего не получил(а). Пожалуйста, приложите к спору подтверждение вручения с адресом и весом.',
    pl: 'Niczego nie otrzymałem/-am. Proszę dołączyć do sporu dowód doręczenia z adresem i wagą.',
    tr: 'Ürünü teslim almadım. Lütfen itirazda adres ve ağırlık bilgisini içeren teslimat belgesini gösterin.',
    ar: 'لم أستلم الطرد. يرجى تقديم إثبات التسليم مع العنوان والوزن داخل النزاع.',
    ko: '저는 물건을 받지 못했습니다. 주소와 무게가 나온 배송 증명을 분쟁에 제출해 주세요.',
    zh: '我没有收到货。请在纠纷中提供带有地址和重量的签收证明。',
  },
};
