import type { Kind } from '../types';

/** Money, a voucher, a gift for stars, or for taking a review away. */
export const reviewBribe: Kind<'review_bribe'> = {
  id: 'review_bribe',
  concepts: {
    /** Reviews bought outright. */
    wePay: {
      words: {
        en: 'we pay for | i pay for | paid for reviews | pay for five star | pay for honest looking | paid reviews',
      },
    },
    /** What is due, held back until then. */
    onlyIf: {
      words: {
        en: 'only send the | only if i | only when i | will only send | will only refund | only refund | only replace | will only replace | only sends | if i take | once i take',
      },
    },
    /** Makes the best of it. */
    fiveIt: {
      words: {
        en: 'make it 5 | make it five | change to 5 | change it to 5 | up to five | five again | 5 again | to full stars | edit to 5 | turn it to 5 | click edit | become five | becomes five | become 5 | becomes 5 | turn five | turn into five | turns into five | are five | is five | go to five | goes to five | goes up to five | jumps to five | reads five | say five | says five | shows five | show five | made five | grow to five',
      },
    },
    /** To be reported back. */
    tellMe: {
      words: {
        en: 'tell me after | tell us after | tell me when | tell us when | after you finish | show us the link | send us the link | send me the link | send the link | just send the link | message us after | show us | dm us the link | dm us | dm me | dm the link | inbox us',
      },
    },
    /** A review, by any word. */
    write: {
      words: {
        en: 'post | review | reviews | reviewers | reviewer | glowing review | show us the link | write | rate | nice pic | good pic | happy pic | bump it up',
      },
    },
    /** Bought, praised, paid back. */
    testing: {
      words: {
        en: 'buy review get refunded | buy it post | limited testers | testers wanted | looking for reviewers | looking for testers | reviewers wanted | reviewers for our | product testing | free products for review* | free product for review* | purchase free | get it free | buy and review | review and get | reimburse the full price | refund after review | refund after your review | honest 5 | honest five | honest 5 star | honest five star',
      },
    },
    /** A buyer who tells of his own review. */
    wroteIt: {
      words: {
        en: 'i changed my review | i edited my review | i updated my review | i changed my rating | i deleted my review | how do i edit | how can i edit | how do i delete | how can i delete',
        ar: 'كتبت تقييم صادق | كتبت رايي | تركت تقييم | كتبت مراجعه',
        ko: '리뷰를 남겼 | 후기를 남겼 | 리뷰 썼 | 후기 썼',
        zh: '我写了评价 | 我给了差评 | 我评价了 | 我写了真实',
      },
    },
    /** Takes it away, said loosely. */
    bin: {
      words: {
        en: 'bin | bin that | scrap | lose that | lose the | drop that | drop the | kill that | ditch | wipe | get rid of | make ~ disappear | make ~ go away | reconsider | rethink | click edit | choose very satisfied | very satisfied | disappears | goes away | take ~ down',
      },
    },
    /** The review that is in the way. */
    badOne: {
      words: {
        en: 'bad review | that review | the review | your review | negative | negative review | one star | that comment | the comment | bad comment | bad evaluation | the rating | that rating | your rating | that one star rating | you give negative | your feedback | my review | my feedback | two stars | those two stars | three stars | those three stars | those stars | these stars | that star | two star | three star | ur review | ur rating | u give negative | ur feedback',
      },
    },
    /** A price, named or asked for. */
    price: {
      words: {
        en: 'how much do you want | worth your while | make it worth | would * be enough | be enough for you | enough for you to | accept ~ dollars | for a small gift | small gift | quid | tenner | what would it take | we both be happy | both be happy | both happy | something for you | good gift | nice gift | we can thank you | sweeten | small thank you | thank you money | dollar voucher change | voucher change your mind | voucher make you | card make you | would a ~ change your mind | would ~ make you change | would ~ help you',
      },
    },
    /** Asks for a review to be written. */
    leaveIt: {
      act: true,
      words: {
        en: 'leave | leaving | give | giving | write | writing | post | posting | rate | rating | append | add | review 5 | review us | review it | scratch it | put | drop | say | upload | share | evaluate | comment | praise | click',
        es: 'deja | deje | dejar | dejas | dejes | dejanos | dejenos | pon | ponga | poner | pones | pongas | pongo | ponnos | ponganos | escribe | escriba | escribir | escribes | valora | valore | valorar | valoras | califica | califique | calificar | publica | publique | publicar | sube | das | dar | danos | denos | puntua | puntue | puntuar | evalue | evalua',
        pt: 'deixa | deixe | deixar | deixando | avalia | avalie | avaliar | avaliando | escreva | escreve | escrever | dar | der | coloca | coloque | colocar | poe | ponha | publique | publicar | poste | postar | faz | faca | fazer | fizer | comente | comentar | envie',
        fr: 'laissez | laisser | laisse | laissant | mettez | mettre | mets | mettant | ecrivez | ecrire | ecris | donnez | donner | donne | notez | noter | note | publiez | publier | postez | poster | evaluez | evaluer | ajoutez | ajouter | partagez | deposez | deposer',
        de: 'hinterlassen | hinterlass | hinterlasse | hinterlasst | schreiben | schreib | schreibe | schreibst | bewerten | bewerte | bewertest | geben | gib | gebe | gibst | posten | abgeben | abgibst | geben ~ ab | veroffentlichen | teilen | verfassen | erganzen',
        it: 'lascia | lasci | lasciare | lasciaci | lasciarci | lasciando | scrivi | scriva | scrivere | scrivendo | metti | metta | mettere | mettendo | dai | dia | dare | daci | valuta | valuti | valutare | recensisci | recensire | pubblica | pubblicare | votaci | aggiungi | carica',
        ru: 'оставь | оставьте | оставить | оставите | оставишь | оставляйте | напиши | напишите | написать | напишете | напишешь | поставь | поставьте | поставить | поставите | поставишь | ставьте | оцени | оцените | оценить | дополни* | опубликуй* | разместите | ostav* | napishi* | postav*',
        pl: 'wystaw | wystawic | wystawi | wystawisz | wystawienie | zostaw | zostawic | zostawi | zostawisz | napisz | napisac | napisze | napiszesz | daj | dac | da | dasz | dodaj | dodac | ocen | ocenic | oceni | ocenisz | opublikuj',
        tr: 'yaz | yazin | yaziniz | yazmaniz* | yazarsaniz | yazarsan | yazarsam | yazmami | birak | birakin | birakiniz | birakirsaniz | birakirsan | birakmaniz* | ver | verin | veriniz | verirseniz | verirsen | verirsem | vermeniz* | vermemi | yap | yapin | yapiniz | yaparsaniz | yaparsan | yapmaniz* | yapmami | paylas | paylasin | paylasirsaniz | at | atin | atarsaniz | ekle | ekleyin | degerlendirin | degerlendirirseniz | puanla* | begen* | girin | girerseniz',
        ar: 'اترك | اتركوا | اتركي | ترك | تترك | تركت | اكتب | اكتبوا | اكتبي | كتابه | تكتب | كتبت | قيم | قيمنا | قيمونا | قيمتنا | تقييمنا | تقيم | تقيمنا | ضع | وضع | تضع | وضعت | اعط | اعطنا | اعطينا | اعطيتنا | اعطيت | تعطينا | تعطي | انشر | نشر | سجل | علق | حط | تحط | شارك',
        ko: '남겨 | 남기 | 작성 | 써 주 | 써줘 | 써 | 쓰시 | 쓰면 | 달아 | 올려 | 올리 | 적어 | 매겨 | 눌러 | 부탁 | 평가해 | 등록 | 주시면 | 주면 | 찍어',
        zh: '写 | 写个 | 给个 | 给我们 | 给五星 | 给好评 | 打 | 点 | 留 | 留下 | 晒 | 发 | 评 | 追加 | 上传 | 拍 | 刮 | 带图 | 给个五星 | 来个',
      },
    },
    /** What is given for it. */
    reward: {
      words: {
        en: 'coupon* | voucher* | gift | gifts | giftcard | gift card* | discount* | reward* | bonus | cash back | cashback | cash | red packet* | red envelope* | free | for free | half price | half the price | dollar* | bucks | usd | euro* | the price | full price | present | surprise | lucky money | prize | money | store credit | credit | next purchase | next order | next item | no charge | at no cost | compensat* | vip | another one | new one | replacement | commission | amount | percent | lipstick | payment | gift = | iphone | draw | lottery | raffle | shipping cost | token of appreciation | amazon card | tester | power bank | headphone* | second item | double | 100 money | ps | second one | for nothing | my money | free charger | reimburse | headphones | quid | fiver | tenner | pounds | 3 euro | no money | without money | without paying | free of money | no pay | no paying | second bag | zero cost | at zero',
        es: 'cupon* | vale | vales | regalo* | regalito | regalamos | regalo te | descuento* | recompensa* | bono | reembolso parcial | gratis | dinero | dolares | euros | tarjeta regalo | sobre rojo | premio | obsequio* | devolucion parcial | mitad del precio | cashback | saldo | sorpresa | compensacion | plata | pasta | otro gratis | sin costo | bonificacion | amount | gratuito | gratuita | la mitad | mitad | auriculares | bizum',
        pt: 'cupom | cupons | cupao | vale | brinde* | presente | presentinho | mimo | desconto* | recompensa | bonus | gratis | de graca | dinheiro | reais | cashback | premio | metade do valor | metade do preco | vale-presente | cartao presente | grana | pix | credito | compensacao | surpresa | dolares | euros | sem custo | gratuito | a metade | metade | meio | devolve tudo | fone',
        fr: 'bon d achat | bon de reduction | bon de | coupon* | cadeau* | remise | reduction* | recompense* | bonus | gratuit* | argent | carte cadeau | euros | dollars | cashback | prime | moitie du prix | cheque cadeau | avoir | offert* | remboursement partiel | dedommagement | surprise | compensation | enveloppe | ristourne | virement | la moitie | moitie | ecouteurs | casque | cadeau vous sera',
        de: 'gutschein* | geschenk* | rabatt* | belohn* | bonus | gratis | kostenlos* | umsonst | geld | euro | cashback | geschenkkarte* | bargeld* | pramie | halfte | preisnachlass | guthaben | aufmerksamkeit | uberraschung | entschadig* | coupon* | geschenkt | dollar | eur | provision | halben kaufpreis | halben preis | halfte des preises | kopfhorer | die halfte | halbe geld',
        it: 'buono | buoni | coupon | regalo | regalino | regaliamo | regalo ti | omaggio | sconto | sconti | ricompensa | premio | bonus | gratis | soldi | denaro | gratuito | gratuita | euro | cashback | buono regalo | meta del prezzo | meta prezzo | carta regalo | rimborso parziale | sorpresa | compenso | credito | dollari | meta | la meta | tutto | cuffie | auricolari',
        ru: 'купон* | подар* | скидк* | бонус* | вознаграждени* | кэшбек* | кешбэк* | кэшбэк* | кешбек* | бесплатн* | деньги | денег | руб* | р | ₽ | доллар* | промокод* | приз* | сертификат* | половин* | компенсац* | сюрприз* | на карту | на телефон | баллы | баллов | выплат* | kupon | podarok | skidk* | dengi | deneg | besplatno | keshbek | rubley | rub | половину | наушник* | половина стоимости | стоимости',
        pl: 'kupon* | bon | bony | prezent* | upomin* | rabat* | znizk* | nagrod* | bonus | gratis* | darmo* | za darmo | pieniadze | kase | zl | zloty* | gotowk* | karta podarunkowa | karte podarunkowa | cashback | polowe ceny | czesc kwoty | niespodziank* | rekompensat* | euro | voucher | druga sztuk* | polowe | polowa | sluchawki',
        tr: 'kupon* | hediye* | indirim* | odul* | bonus | bedava | ucretsiz | para | parayi | paranin | lira* | tl | ₺ | dolar* | cek | hediye ceki | nakit | iade cek* | surpriz | cashback | yarisini | puan kazan* | tazminat | promosyon* | paranizi | parani | yarisi | kulaklik | paranin yarisi',
        ar: 'قسيمه* | كوبون* | هديه* | هدايا | خصم* | مكافاه* | مكافات | بونص | مجان* | فلوس* | دولار* | ريال* | درهم | جنيه* | استرداد جزئي | كاش باك | بطاقه هديه | نصف المبلغ | نصف الثمن | رصيد | مبلغ* | نقدا | تعويض* | جائزه | مفاجاه | المال | قسائم | نصف | سماعات | ريال',
        ko: '쿠폰 | 상품권 | 기프티콘 | 기프트카드 | 선물 | 사은품 | 할인 | 적립금 | 포인트 | 보상 | 캐시백 | 페이백 | 현금 | 무료 | 공짜 | 반값 | 부분 환불 | 커피 | 스타벅스 | 달러 | 네이버페이 | 만원 | 천원 | 원 드 | 원을 | 원 보내 | 원 입금 | 입금 | 이체 | 서비스로 | 이어폰 | 절반',
        zh: '返现 | 反现 | 返钱 | 返线 | 返红包 | 红包 | 紅包 | 优惠券 | 优惠卷 | 代金券 | 礼品 | 礼物 | 小礼 | 赠品 | 送您 | 送你 | 奖励 | 现金 | 返利 | 免单 | 补偿 | 块 | 元 | 打款 | 转账 | 返还 | 折扣 | 礼品卡 | 返 | 补贴 | 免费 | 红色信封 | 退一半 | 话费 | 美金 | 抽奖 | 薅 | 一半 | 耳机 | 转您 | 转你',
      },
    },
    /** Somebody hands it out: we, the seller. Any person, as long as it is not done yet. */
    offer: {
      words: {
        en: 'we give | we ll give | we will give | i give | i ll give | i will give | give you | gives me | give me | offers me | offer you | offer | offers | offered me | offering | send you | sends me | send me | we send | i send | ll send | will send | pay you | pays me | will pay | get | receive | you will get | claim | earn | win | i refund | we refund | i ll refund | refund you | refunds me | refund me | will refund | return you | i return | we return | only pay | compensate | reward you | transfer you | get back | free for you | for you | thank you with | prepare* | willing to | would like to | wish to | we d like to | we want to | ready to | promise* | make it up | you can have | will be given | enjoy | we pay | pay me | i pay | claim your | get free | get a | send us | arrange* | approves | approve | we can send | we can give | enter you | glad to | happy to | give back | send back to you | the second one | get the second | refund comes | give me my | we reimburse | want a free | want a | change your mind | would a ~ help | would ~ change | would ~ change your mind | is yours as soon as | is yours if | is yours when | is yours once | are yours once | it s in your inbox | in your inbox | goes to you | go to you | comes to you | come to you | is yours | are yours | lands in your | heading your way | coming your way | on its way to you | we give new | we give a new',
        es: 'te damos | le damos | te doy | le doy | te dare | le dare | le daremos | te daremos | te regalamos | le regalamos | te regalo | regalamos | te envio | te enviamos | le enviamos | le enviaremos | te enviaremos | te mando | le mando | te mandamos | me manda | me da | me dan | me regala | me ofrece | me ofrecen | ofrecemos | te ofrezco | te ofrecemos | le ofrecemos | recibe | recibes | recibira | recibiras | obtiene | obten | obtenga | gana | gane | te devuelvo | te devolvemos | le devolvemos | me devuelve | me devuelven | devolveremos | te reembolsamos | le reembolsamos | reembolsaremos | te pago | te pagamos | llevate | tendra | tendras | a cambio | promete | hacemos llegar | te va un | le va un | te cae un | le cae un',
        pt: 'te dou | te damos | damos | daremos | dou | lhe damos | ganha | ganhe | ganhar | recebe | receba | recebera | te mando | mandamos | mando | enviamos | envio | enviaremos | te envio | me da | me deu | me oferece | ofereceu | oferecemos | ofereco | oferece | devolvo | devolvemos | devolveremos | reembolso | reembolsamos | reembolsaremos | pago | pagamos | te pago | faco um pix | mando pix | em troca | prometeu | promete | vai dar | vou dar | vamos dar | vai mandar | quer me dar | quer dar | me devolve | devolve | te dou uns | solto um | te passo uns',
        fr: 'nous vous offrons | vous offrons | offrons | offre | offrir | je vous offre | nous vous donnons | donnons | donnerons | je donne | je vous donne | vous recevrez | recevez | recevrez | vous recevez | nous envoyons | vous envoyons | enverrons | nous remboursons | rembourserons | rembourse | rembourser | vous rembourse | me propose | propose | proposons | m offre | me donne | gagnez | obtenez | vous attend | vous aurez | en echange | promet | versons | verse | bénéficiez | je vous fais un | je vous fais | vous sera envoye | fais un virement | sera envoye | je vous glisse | je te glisse | je vous file | je te file | je vous lache | je te lache',
        de: 'wir geben | geben wir | geben ihnen | gebe ich | ich gebe | bekommen | bekommst | erhalten | erhaltst | kriegst | kriegen | schenken | schenke | wir schicken | schicken wir | schicke | schickt mir | wir senden | senden wir | bietet | bieten | biete | anbieten | erstatten | erstatte | erstattet | zahlen wir | zahle | zahlt mir | uberweise | uberweisen wir | zuruck | gibt mir | gibt es | gibts | verspricht | will mir | als dank | sichern | erstatte ich | schicken wir ihnen | bekomme ich',
        it: 'ti diamo | le diamo | ti do | le do | diamo | daremo | ti regalo | ti regaliamo | le regaliamo | regaliamo | ti mando | ti mandiamo | le mandiamo | inviamo | ti invio | invieremo | mi manda | mi da | mi regala | mi offre | mi offrono | offriamo | offro | offre | ricevi | riceve | ricevera | riceverai | ottieni | avrai | avra | ti rimborso | ti rimborsiamo | le rimborsiamo | rimborsiamo | rimborsano | mi rimborsa | restituiamo | restituisco | ti pago | in cambio | promette | rimborseremo | subito rimborso | ti giro | mi restituisce | restituisce | ti faccio avere | faccio avere | le allungo | ti allungo | le passo | ti passo',
        ru: 'дадим | дам | дает | даем | дают | подарим | подарю | дарим | вернем | верну | вернут | вернет | возвраща* | отправим | отправлю | вышлем | вышлю | пришлем | пришлю | переведем | переведу | перевед* | переводим | кинем | кину | скинем | скину | получите | получи | получаете | получишь | предлага* | предложил* | заплатим | заплачу | оплатим | обеща* | начислим | выплатим | выплатят | за это | взамен | компенсируем | gives | dadim | dam | vernem | vernu | poluchite | otpravim | perevedem | perevedu | сулит | вернем половину',
        pl: 'damy | dam | dajemy | daje | da | dadza | podarujemy | oddam | oddamy | oddadza | zwrocimy | zwroce | zwroci | zwracamy | wyslemy | wysle | wyslij* | przelejemy | przeleje | przelew | otrzymasz | otrzyma | otrzymaja | dostaniesz | dostanie | dostane | odbierz | oferuje | oferujemy | proponuje | zaplace | zaplacimy | obiecuje | w zamian | sprezentujemy | za co | zyskaj | zyskasz | oddadza mi | dostanie pani | dostanie pan',
        tr: 'veriyoruz | verecegiz | veririz | verecegim | veririm | vereyim | verelim | verecek* | veriyor* | verecegini | veriyim | gonderiyoruz | gonderecegiz | gonderecegim | gonderelim | gonderiyorum | gonderirim | gonderiyor | gonderecek* | yollarim | yolluyoruz | yollariz | yollayacag* | hediye ediyoruz | hediye edecegiz | hediye ederiz | iade edecegiz | iade ederiz | iade ediyoruz | iade edelim | iade ederim | kazan* | alin | alirsiniz | alirsin | alacaksiniz | oduyoruz | oderiz | odeyecegiz | odeyecegim | teklif | tanimlayalim | tanimliyoruz | tanimlariz | yatiririz | yatiriyoruz | yatiririm | yatirayim | yatiralim | karsilig* | sunuyoruz | bizden | benden | verecekmis',
        ar: 'نعطيك* | سنعطيك* | اعطيك* | ساعطيك* | نهديك* | سنهديك* | نرسل* | سنرسل* | ارسل لك | سارسل* | نقدم* | سنقدم* | اقدم لك | تحصل* | ستحصل* | احصل | احصلوا | نعيد* | سنعيد* | اعيد لك | ساعيد* | نرجع* | سنرجع* | ارجع لك | بنرجع* | نرد | سنرد* | ارد لك | ندفع* | سندفع* | ادفع لك | يعطيني | سيعطيني | يرسل لي | سيرسل لي | يعرض* | عرض علي* | عرضوا | نعوضك* | سنعوضك* | مقابل | نحول* | سنحول* | احول لك | لك منا | وعدني | يعدني | سيتم صرف | يرجعون* | يرجع لي | بيعطيني | تربح | اربح | نحول لك | يعرض علي | يعرض',
        ko: '드립니다 | 드려요 | 드릴게요 | 드리겠습니다 | 드릴께요 | 드리고 | 드림 | 드려 | 준대 | 준다 | 준다고 | 줄게 | 주겠다 | 준다는 | 주신다 | 받으세요 | 받으실 | 받을 수 | 증정 | 지급 | 제공 | 보내드 | 쏴드 | 쏩니다 | 쏠게 | 환불해 드 | 돌려드 | 돌려준 | 해준대 | 해준다 | 해주겠다 | 입금해 | 대신 | 대가로 | 챙겨 | 준대요 | 입금해 드',
        zh: '送您 | 送你 | 送 | 给您 | 给你 | 给我 | 返您 | 返你 | 返 | 发您 | 发你 | 发 | 领 | 领取 | 可得 | 得 | 奖励 | 补偿 | 退您 | 退给 | 退我 | 全退 | 转给 | 转您 | 转你 | 转我 | 打给 | 立返 | 立减 | 换 | 就退 | 补您 | 补你 | 减 | 获得 | 兑换 | 给您转 | 给你转 | 私下给',
      },
    },
    /** It is a price for it. */
    exchange: {
      words: {
        en: 'in exchange | in return | for removing | for deleting | for changing | for a review | for a good review | for good review | for 5 star* | for five star* | for your review | for deletion | in turn | as long as | deal | trade | for making | for changing my | for every picture | for every review | for each review | if you remove | if you delete | if you change | if you edit | if you modify | if you update | if you raise | if i take | if i delete | if i remove | if i change | not change | otherwise finance | department not approve | not approve | first need you | before we refund',
        es: 'a cambio | por borrar | por quitar | por cambiar | por eliminar | por una resena | por tu resena | contra | por poner | trato',
        pt: 'em troca | por apagar | por mudar | por remover | por uma avaliacao | para apagar | pra apagar | pra mudar | para mudar | pra trocar | para trocar | pra tirar | acordo',
        fr: 'en echange | contre | en contrepartie | pour supprimer | pour enlever | pour un avis | pour changer | pour retirer',
        de: 'im gegenzug | gegen | dafur | als gegenleistung | fur eine bewertung | fur ihre bewertung | fur die loschung | fur eine positive | fur 5 sterne | fur funf sterne',
        it: 'in cambio | per cancellare | per togliere | per cambiare | per una recensione | per la recensione | per rimuovere | accordo',
        ru: 'взамен | в обмен | за отзыв* | за хорош* | за удален* | за положительн* | за 5 | за пять | за это | если удал* | za otzyv | vzamen | за изменен* | за исправлен*',
        pl: 'w zamian | za usuniecie | za zmiane | za opinie | za pozytywn* | za 5 | za piec | za komentarz | pod warunkiem',
        tr: 'karsilig* | karsilik | yerine | silme karsiligi | yorum icin | degerlendirme icin | silersem | silerseniz | silersen | degistirirsem | degistirirseniz | degistirirsen | yaparsaniz | yazarsaniz | verirseniz | yazarsam | verirsem | yaparsam',
        ar: 'مقابل | في المقابل | بالمقابل | بدل | لقاء | شرط | بشرط',
        ko: '대가 | 대신 | 조건 | 하면 | 시면 | 주면 | 남기면 | 바꾸면 | 지우면 | 삭제하면 | 올리면 | 쓰면',
        zh: '换 | 作为回报 | 条件 | 只要 | 删了就 | 改了就 | 改好评 | 改成好评',
      },
    },
    /** Proof that it was written. */
    screenshot: {
      words: {
        en: 'screenshot* | screen shot* | screen-shot | screenshoot | print screen | screen photo | picture of your review | photo of the review | link of your review | the screen | snapshot | picture of it and | photo of it and | pic of it and | pic of the review | pic of your review | picture of the review | screen pic',
        es: 'captura* | pantallazo | captura de pantalla | foto de la resena | screenshot | pantalla',
        pt: 'captura* | print | prints | imagem da tela | foto da tela | printar | tela | screenshot',
        fr: 'capture* | capture d ecran | screenshot | copie d ecran | screen',
        de: 'screenshot* | bildschirmfoto | bildschirmaufnahme | screen | foto davon | bild davon | bild reicht | foto reicht | screenshot davon',
        it: 'screenshot* | schermata | foto della recensione | screen | cattura',
        ru: 'скрин* | скриншот* | снимок экрана | фото отзыва | skrin* | фото экрана | скрин отзыва',
        pl: 'screen* | zrzut* | zrzut ekranu | skrin* | scrin* | fotka opinii | zdjecie opinii',
        tr: 'ekran goruntu* | ekran foto* | ss | screenshot | ekran resmi | goruntusunu | resmini at* | fotosunu at* | goruntusunu at*',
        ar: 'لقطه الشاشه | لقطه شاشه | لقطه | صوره الشاشه | سكرين شوت | سكرين | سكرينشوت | صوره التقييم | صوره من التقييم | لقطات | صوره منه | صوره منها | ارسل صورته',
        ko: '캡처 | 캡쳐 | 스크린샷 | 스샷 | 인증샷 | 화면 캡 | 화면 찍 | 리뷰 화면 | 후기 화면 | 화면 보내 | 화면을 보내 | 화면 사진 | 캡처만',
        zh: '截图 | 截屏 | 截个图 | 评价图 | 图发 | 截个屏 | 截图给我 | 截图发我',
      },
    },
    /** An honest wish for a review, and those who forbid buying one. */
    honest: {
      words: {
        en: 'honest | honestly | voluntary | voluntarily | positive or negative | good or bad | whether good or bad | real opinion | report it | report them | break our rules | against the rules | never pay | do not pay for | never depends | does not depend | not depend | not allowed | whatever you think | without reward | no reward | no pressure | is fine | regardless | thank you for the ~ stars | thanks for the ~ stars | thank you for your ~ stars | thanks for your ~ stars | thank you for ~ stars | thanks for ~ stars | thank you for ~ star review | thanks for ~ star review',
        es: 'honesta | honesto | sincera | sincero | voluntari* | positiva o negativa | buena o mala | no depende | prohibido | denuncia* | denuncie* | denunciel* | sea cual sea | sin presion | sinceridad | gracias por ~ estrellas | gracias por ~ valoracion',
        pt: 'honesta | honesto | sincera | sincero | voluntari* | positiva ou negativa | boa ou ruim | nao depende | proibido | denuncia | denuncie | sinceridade | sem pressao | obrigad* pel* ~ estrelas | obrigad* pel* ~ avaliacao',
        fr: 'honnete* | sincere* | volontaire* | positif ou negatif | bon ou mauvais | ne depend | interdit | signalez | signale | franchement | quel qu il soit | merci pour ~ etoiles | merci de ~ etoiles | merci pour ~ avis',
        de: 'ehrlich* | freiwillig | positiv oder negativ | gut oder schlecht | hangt nicht | verboten | melden | melde | unabhangig | danke fur ~ sterne | dank fur ~ sterne | danke fur ~ bewertung | dank fur ~ bewertung',
        it: 'onesta | onesto | sincera | sincero | volontari* | positiva o negativa | buona o cattiva | non dipende | vietato | segnala | segnalate | segnalalo | grazie per ~ stelle | grazie delle ~ stelle | grazie per ~ recensione',
        ru: 'честн* | искренн* | добровольн* | хороший или плохой | не зависит | запрещ* | пожалуйтесь | жалуйтесь | пожалуйся | спасибо за ~ звезд* | спасибо за ~ отзыв | благодарим за ~ звезд*',
        pl: 'szczer* | uczciw* | dobrowoln* | pozytywn* lub negatywn* | nie zalezy | zabronion* | zglos | zglosic | dziekuj* za ~ gwiazd* | dziekuj* za ~ opini*',
        tr: 'durust* | samimi* | gonullu | olumlu veya olumsuz | iyi ya da kotu | olumlu ya da olumsuz | bagli degil | yasak* | sikayet edin | bildirin | yildiz icin tesekkur* | yildiziniz icin tesekkur* | puaniniz icin tesekkur*',
        ar: 'صادق* | بصراحه | بصدق | طوعي* | ايجابيا او سلبيا | سواء | لا يعتمد | ممنوع | بلغ | ابلغ | بلغوا | شكرا علي ~ نجوم | شكرا ل ~ نجوم | شكرا علي ~ تقييم* | رميته | رميت البطاقه | قيمته بثلاث',
        ko: '솔직 | 자율 | 정직 | 상관없 | 금지 | 신고하 | 신고해 | 대가로 돈을 드리지 않 | 좋든 나쁘든 | 별 다섯 개 감사 | 별점 감사 | 별 5개 감사 | 다섯 개 감사 | 그냥 버리 | 그냥 버렸 | 별 3개 드립니다 | 별 세 개 줬 | 별 3개 줬 | 별 두 개 줬',
        zh: '真实 | 如实 | 自愿 | 客观 | 好坏都 | 不影响 | 禁止 | 举报 | 诚实 | 不管好坏 | 违规 | 感谢五星 | 谢谢五星 | 感谢您的五星 | 谢谢您的五星 | 感谢您的好评 | 谢谢您的好评 | 感谢好评 | 谢谢好评 | 直接扔了 | 我给了三星 | 我给了两星 | 卡片扔了',
      },
    },
    /** It is done, as a condition. */
    undone: {
      words: {
        en: 'revised | changed | removed | deleted | updated | edited | taken down | gone | modified | withdrawn | corrected | disappears | is positive | turned | becomes | posted | published | uploaded | left | given | submitted | written | approved | online | see your | we see | seen | vanishes | vanish | vanished | disappear | turns into | is live | review is live | when it s up | it s up | goes live | are in | in place | are up | are there | is up',
        es: 'cambiad* | quitad* | borrad* | eliminad* | modificad* | actualizad* | retirad* | corregid* | publicad* | haya cambiado | haya borrado | haya quitado | este publicad* | veamos',
        pt: 'mudad* | alterad* | removid* | apagad* | excluid* | modificad* | atualizad* | retirad* | corrigid* | publicad* | trocad* | tiver mudado | virmos',
        fr: 'change | changee | supprime | supprimee | retire | retiree | enleve | enlevee | modifie | modifiee | efface | effacee | corrige | corrigee | publie | publiee | mis en ligne | en ligne | disparu | verrons',
        de: 'geandert | entfernt | geloscht | aktualisiert | angepasst | verschwunden | weg ist | weg | korrigiert | veroffentlicht | abgegeben | geschrieben | online | draussen | sehen wir | uberarbeitet | positiv ist',
        it: 'cambiat* | tolt* | cancellat* | eliminat* | rimoss* | modificat* | aggiornat* | corrett* | pubblicat* | sparit* | vedremo | vediamo | diventa',
        ru: 'измен* | удален* | убран* | исправлен* | отредактирован* | снят* | опубликован* | исчез* | пропад* | появится | увидим | увижу | оставлен* | поставлен*',
        pl: 'zmienion* | usuniet* | skasowan* | poprawion* | zniknie | zniknal | opublikowan* | wystawion* | wycofan* | zobaczymy | zobacze | pojawi sie',
        tr: 'silindikten | silinince | silindiginde | degistikten | degisince | degistirildikten | degistirilince | kaldirildiktan | kaldirilinca | guncellendikten | guncellenince | duzeltildikten | yayinlandiktan | yayinlaninca | gorunce | gordugumuzde | yapildiktan | yazildiktan',
        ar: 'تم حذف | تم تعديل | تم تغيير | بعد حذف | بعد تعديل | بعد تغيير | بعد ازاله | فور تعديل | فور حذف | عند حذف | عند تعديل | بعد نشر | بعد كتابه | بعد التقييم | بعد ما تقيم | بعد ما تحذف | لما تحذف | لما تعدل | عندما نري | نري التقييم | يختفي',
        ko: '삭제되면 | 삭제된 후 | 삭제 후 | 수정되면 | 수정 후 | 수정된 후 | 변경되면 | 변경 후 | 내려가면 | 등록되면 | 등록 후 | 작성 후 | 작성되면 | 올라오면 | 확인되면 | 사라지면 | 지우고',
        zh: '删除后 | 删掉后 | 删了之后 | 删后 | 修改后 | 改好后 | 改了后 | 改成好评后 | 评价后 | 好评后 | 晒图后 | 发布后 | 看到好评 | 看到评价 | 评完 | 改完 | 删完',
      },
    },
    /** How such an offer comes: a card in the parcel. */
    cardInside: {
      words: {
        en: 'card inside | card in the box | card in the package | card in your package | inside the box | small card | thank you card | insert card | scan | scratch | flyer | leaflet | coupon card | the card says | in the parcel is a card | note in the box | dm us | product tester* | testers | card in the ~ box | a card in the | card in the bag | card came with | card in with | leaflet in the | note in the | slip in the box | slip of paper | slip in the parcel | card with the',
        es: 'tarjeta dentro | tarjetita | una tarjeta en | dentro de la caja | escanea | escanee | rasca | folleto | dentro del paquete | en la caja',
        pt: 'cartao dentro | cartaozinho | dentro da caixa | escaneie | escaneia | raspe | folheto | dentro do pacote | na caixa | cartao na',
        fr: 'carte dans | petite carte | dans le colis | dans la boite | scannez | grattez | prospectus',
        de: 'karte im paket | kartchen | im paket | in der schachtel | im karton | scannen | rubbel* | beilage | zettel | karte beiliegend | beiliegende karte',
        it: 'cartolina | biglietto nella | bigliettino | nella scatola | nel pacco | scansiona | inquadra | gratta | volantino',
        ru: 'карточк* | в коробке | внутри коробки | в посылке | отсканир* | сканир* | сотрите | листовк* | вкладыш* | флаер*',
        pl: 'karteczk* | karta w paczce | w pudelku | w paczce | zeskanuj* | zdrap* | ulotk* | karte w',
        tr: 'kart var | kutunun icinde | paketin icinde | kucuk kart | kartta | kazi* | tarat* | okut* | brosur*',
        ar: 'بطاقه داخل | كرت داخل | داخل الصندوق | داخل الطرد | في العلبه | امسح الرمز | امسح الكود | اخدش | بطاقه صغيره',
        ko: '박스 안 | 상자 안 | 안에 카드 | 카드가 들어 | 동봉 | 스캔 | 긁 | 전단 | 쪽지',
        zh: '卡片 | 小卡 | 刮刮卡 | 盒子里 | 包裹里 | 箱子里 | 扫码 | 扫一扫 | 刮开 | 传单 | 加微 | 加我',
      },
    },
  },
  signals: [
    { when: 'wePay, praise', level: 'danger' },
    { when: 'undoReview + badOne/blame & onlyIf', level: 'danger', never: 'honest/wroteIt' },
    { when: 'reward & praise & tellMe', level: 'danger', never: 'honest' },
    { when: 'price + praise', level: 'danger', never: 'honest' },
    { when: 'fiveIt & reward/amount & blame/badOne', level: 'danger', never: 'honest/wroteIt' },
    { when: 'undoReview + badOne, first & refund/amount', level: 'danger', never: 'honest' },
    { when: 'write + reward & tellMe', level: 'danger', never: 'honest' },
    { when: 'testing, write', level: 'caution', never: 'honest' },
    { when: 'testing & write/refund/reward', level: 'danger', never: 'honest' },
    { when: 'undoReview/bin + blame/badOne & amount', level: 'danger', near: 6, never: 'honest/wroteIt' },
    { when: 'price & badOne & bin/undoReview', level: 'danger', never: 'honest' },
    { when: 'leaveIt/undoReview + praise, reward', level: 'danger', unless: 'honest', near: 12 },
    { when: 'undoReview + blame/review & reward', level: 'danger', unless: 'honest', near: 7 },
    {
      when: 'undoReview + blame/review/praise & refund',
      level: 'danger',
      unless: 'honest/officialRoute',
      near: 7,
    },
    {
      when: 'undone + blame/review/praise & refund',
      level: 'danger',
      unless: 'honest/officialRoute',
      never: 'honest',
    },
    { when: 'undone + blame/review/praise & reward', level: 'caution', unless: 'honest', never: 'honest' },
    { when: 'praise, refund, andThen/first/only', level: 'danger', unless: 'honest/officialRoute' },
    { when: 'praise/review/blame, reward & cardInside', level: 'danger', unless: 'honest' },
    { when: 'leaveIt + review/praise, reward, offer', level: 'danger', unless: 'honest', near: 7 },
    { when: 'leaveIt + praise, refund', level: 'danger', unless: 'honest/officialRoute', near: 7 },
    { when: 'reward + praise, offer', level: 'danger', unless: 'honest' },
    { when: 'praise + reward', level: 'danger', unless: 'honest', near: 5 },
    { when: 'praise + amount/percent', level: 'danger', unless: 'honest', near: 4 },
    { when: 'leaveIt + blame/review/praise, amount/percent', level: 'danger', unless: 'honest', near: 7 },
    { when: 'offer + reward & praise', level: 'danger', unless: 'honest', never: 'honest', near: 5 },
    { when: 'offer + amount/percent & praise', level: 'danger', never: 'honest', near: 5 },
    { when: 'leaveIt + praise & screenshot', level: 'danger', near: 7 },
    { when: 'undoReview + blame/review & screenshot', level: 'danger', near: 5 },
    { when: 'praise/review + screenshot', level: 'danger' },
    { when: 'exchange + review/praise/blame, reward/refund', level: 'danger', unless: 'honest' },
  ],
  answer: {
    en: 'I write reviews of my own accord and not for a reward. A refund that I am due does not depend on stars.',
    es: 'Escribo mis reseñas libremente y no a cambio de nada. Un reembolso que me corresponde no depende de las estrellas.',
    pt: 'Escrevo as minhas avaliações livremente e não em troca de nada. Um reembolso a que tenho direito não depende de estrelas.',
    fr: 'J’écris mes avis librement et sans contrepartie. Un remboursement qui m’est dû ne dépend pas des étoiles.',
    de: 'Ich schreibe Bewertungen aus freien Stücken und nicht gegen eine Belohnung. Eine Erstattung, die mir zusteht, hängt nicht von Sternen ab.',
    it: 'Scrivo le mie recensioni liberamente e non in cambio di qualcosa. Un rimborso che mi spetta non dipende dalle stelle.',
    ru: 'Я пишу отзывы по своей воле, а не за вознаграждение. Положенный мне возврат не зависит от звёзд.',
    pl: 'Piszę opinie z własnej woli, a nie za nagrodę. Należny mi zwrot nie zależy od gwiazdek.',
    tr: 'Yorumlarımı kendi isteğimle yazarım, bir karşılık için değil. Hakkım olan iade yıldızlara bağlı değildir.',
    ar: 'أكتب تقييماتي بإرادتي وليس مقابل مكافأة. والمبلغ المستحق لي لا يتوقف على عدد النجوم.',
    ko: '후기는 대가 없이 제 뜻대로 씁니다. 제가 받아야 할 환불은 별점과 관계가 없습니다.',
    zh: '评价由我自己决定，不会用来换取好处。我应得的退款与星级无关。',
  },
};
