import type { Concept } from '../types';

/**
 * What a trick about an order that has not come, or came broken, is told apart by: what was given already, what is still to
 * come. Kinds take these as their own, so that the long phrases take no words from others.
 */
export const CARE = {
  /** The money is back already, or the dispute is accepted: waiting and keeping cost nothing any more. */
  refunded: {
    words: {
      en: 'we refunded | we have refunded | we ve refunded | have already refunded | already refunded | has been refunded | have been refunded | was refunded | were refunded | is refunded | i refunded | i ve refunded | refund has been issued | refund was issued | refund issued | refund was made | refund is done | refund is made | refund was sent | refund sent | refund completed | refund is complete | already returned your money | already returned the money | already got your money | accepted your dispute | accept your dispute | accepted the dispute | agreed your dispute | agreed to your dispute | approved your dispute | accepted your claim | accepted your refund | agreed to the refund | processed the refund | refund has been processed | pressed refund | money is already back | money is back | money was returned | money goes back to | money go back to | goes back to the card | go back to your card | refund is on its way | has been paid in full | already paid | dispute accepted | agree your dispute | we agree in the dispute | issued to your | has been issued | was approved this | refund was approved | refund ~ issued | refund ~ approved | been issued | was issued | is issued | have issued | we issued | refund approved this | full refund was approved | refund was approved today | accepted the return | i accepted | accepted it | we have accepted | refund is complete* | refund ~ approved this | refund ~ been made',
      es: 'ya te devolvi | ya le devolvi | ya te devolvimos | ya le devolvimos | ya hemos devuelto | te hemos devuelto | le hemos devuelto | ya reembolsamos | ya le reembolsamos | hemos reembolsado | ya esta reembolsado | ha sido reembolsado | fue reembolsado | reembolso realizado | reembolso emitido | reembolso completado | reembolso hecho | reembolso aprobado | aceptamos la disputa | aceptamos su disputa | aceptamos tu disputa | hemos aceptado la disputa | hemos aceptado su disputa | hemos aceptado tu disputa | disputa aceptada | ya tienes el dinero | devolucion realizada | se ha devuelto | ya fue devuelto | acepte la disputa | he aceptado la disputa | he aceptado | ya acepte | ya aceptamos | se emitio | emitido | reembolso fue | ya aprobamos',
      pt: 'ja devolvemos | ja reembolsamos | ja devolvi | ja estornamos | ja estornei | foi reembolsado | foi estornado | foi devolvido | reembolso feito | reembolso aprovado | o reembolso foi aprovado | estorno feito | estorno integral ja feito | estorno realizado | reembolso realizado | reembolso foi efetuado | reembolso efetuado | aceitamos a disputa | aceitamos sua disputa | aceitamos a sua disputa | disputa aceita | reembolso concluido | ja caiu na conta | ja foi devolvido | ja foi feito | ja fizemos o reembolso | aceitei a disputa | aceitei | fizemos o reembolso | foi aprovado | reembolso caiu | ja aprovamos | ja aceitei | ja aceitamos',
      fr: 'nous vous avons rembourse | vous avons deja rembourse | deja rembourse | a ete rembourse | ete rembourse | avons rembourse | remboursement a ete fait | remboursement a ete effectue | remboursement effectue | remboursement valide | remboursement a ete valide | remboursement fait | avons accepte votre litige | avons accepte le litige | litige accepte | accepte votre litige | remboursement est fait | remboursement emis | argent a ete rendu | j ai accepte le litige | avons accepte | a ete accepte | j ai accepte | a ete emis | remboursement a',
      de: 'haben erstattet | bereits erstattet | schon erstattet | wurde erstattet | ist erstattet | wurde ihnen erstattet | schon zuruck | schon komplett | bereits zuruck | erstattung ist erfolgt | erstattung wurde | erstattung erfolgt | habe erstattet | haben dem streitfall zugestimmt | ihrem streitfall zugestimmt | ihrem antrag zugestimmt | streitfall akzeptiert | streitfall angenommen | haben ihren fall angenommen | geld ist zuruck | vollstandig erstattet | haben wir erstattet | wurde ausgezahlt | voll zuruckbezahlt | habe dem fall zugestimmt | habe den streitfall akzeptiert | wurde angewiesen | angewiesen | habe ich angenommen | wurde genehmigt | haben wir genehmigt | uberwiesen wurde | erstattung ~ erfolgt',
      it: 'abbiamo rimborsato | gia rimborsato | e stato rimborsato | stato rimborsato | rimborso emesso | rimborso effettuato | rimborso totale emesso | rimborso e stato | rimborso fatto | rimborso eseguito | abbiamo accettato la controversia | abbiamo accettato la sua | abbiamo gia accettato | accettato la disputa | controversia accettata | ti ho rimborsato | le abbiamo rimborsato | ti abbiamo rimborsato | gia restituito | abbiamo restituito | ho accettato la controversia | ho accettato | e stato accettato | e stato approvato | e stato emesso',
      ru: 'уже вернули | вернули деньги | деньги вернули | мы вернули | вернули вам | деньги уже | возврат уже | возврат сделан | возврат оформлен | возврат выполнен | возврат произведен | возврат одобрен | приняли ваш спор | приняли спор | мы приняли | согласились с вашим спором | одобрили ваш спор | одобрили спор | спор принят | спор одобрен | деньги возвращены | средства возвращены | уже возвращены | были возвращены | уже возместили | вернул вам | deneg uzhe vernuli | uzhe vernuli | я принял спор | вернулись на карту | вернутся на карту | возврат ~ одобрен | спор решен в вашу | мы согласны с вашим спором | возврат отправлен | одобрили возврат | согласились на возврат | возврат ~ сделан | возврат ~ выполнен | возврат ~ оформлен',
      pl: 'zwrocilismy | juz zwrocilismy | zwrocilem | zwrocilam | zostal zwrocony | zostaly zwrocone | zwrot zostal | zwrot zlecony | zwrot wykonany | zwrot poszedl | zwrot wyslany | zwrot zrobiony | zwrot jest juz | oddalismy | juz oddalismy | oddalem | pieniadze juz | przyjelismy spor | zaakceptowalismy spor | zaakceptowalismy reklamacje | uznalismy | spor zaakceptowany | uznana | pieniadze zostaly | kwote zwrocono | zwrot calej kwoty wykonany | pelny zwrot poszedl | przyjalem spor | zaakceptowalem spor | zwrot zatwierdzon* | zatwierdzilismy | zgodzilismy sie | zwrot ~ zlecony | zwrot zostanie | zwrot w drodze | pieniadze wroca | zwrot ~ wykonany | zwrot ~ zrobiony | zwrot ~ wyslany | zwrot ~ poszedl',
      tr: 'iade edildi | iade ettik | iade edilmistir | iadeniz yapildi | iadeniz yapilmistir | iade yapildi | iade tamamlandi | iadeniz onaylandi | iade talebiniz onaylandi | iadeniz tamamlandi | para iade edildi | paraniz iade edildi | parani iade ettik | geri odeme yapildi | geri odendi | itirazinizi kabul ettik | itiraziniz kabul edildi | anlasmazligi kabul ettik | itirazi kabul ettik | talebinizi kabul ettik | ucret iadesi yapildi | iadeyi yaptik | parani yolladik | kartiniza yansiyacak* | karta yansi* | iadeniz ~ yapildi | iadeniz bugun | iade ~ yapildi | iade ~ yapilmistir | iadeniz ~ tamamlandi | iadeniz ~ onaylandi | iade onaylandi | iadeyi onayladik | itirazi onayladik | itirazinizi onayladik | iadenizi ~ yaptik',
      ar: 'اعدنا لك المبلغ | اعدنا المبلغ | ارجعنا المبلغ | رجعنا لك | تم رد المبلغ | تم ارجاع المبلغ | تم استرداد | تم الاسترداد | تمت اعاده المبلغ | تم اعاده المبلغ | وافقنا على النزاع | قبلنا النزاع | تمت الموافقه على النزاع | تم قبول النزاع | سيعود المبلغ | رجع المبلغ | تم التعويض | رجعنا فلوسك',
      ko: '환불 완료 | 환불이 완료 | 환불 처리되었 | 환불 처리됐 | 환불은 이미 | 이미 환불 | 환불해 드렸 | 환불했 | 환불되었 | 환불되었습니다 | 환불됐 | 환불 승인되었 | 분쟁 수락했 | 분쟁을 수락했 | 분쟁이 승인되 | 분쟁 승인되 | 입금 완료 | 이미 처리됐 | 이미 처리되',
      zh: '已退款 | 已经退款 | 已全额退款 | 已经退 | 已原路退 | 退款已 | 退款已经 | 已同意 | 已经同意 | 退款成功 | 已经给您退 | 已给您退 | 已经打回 | 退款完成 | 我们同意了您的纠纷 | 纠纷已同意 | 已为您退',
    },
  },
  /** The whole price. */
  full: {
    words: {
      en: 'full | fully | whole | entire | complete refund | completely | in full | all the money | all your money | all my money | 100 | total refund | full price | total amount',
      es: 'completo | completa | completamente | total | totalidad | integro | integra | todo el dinero | entero | 100',
      pt: 'completo | completa | total | totalmente | integral | inteiro | todo o dinheiro | todo o valor | valor todo | tudo | 100',
      fr: 'integral | integralement | complet | completement | totalite | total | totalement | entier | en entier | tout l argent | toute la somme | la somme entiere | 100',
      de: 'voll | volle | vollen | voller | volles | vollstandig* | komplett* | ganz | ganze | ganzen | gesamt* | alles zuruck | vollem umfang | 100',
      it: 'completo | completa | totale | intero | intera | integrale | integralmente | per intero | tutti i soldi | tutto il denaro | tutto l importo | 100',
      ru: 'полн* | полностью | целиком | всю сумму | вся сумма | весь возврат | все деньги | всех денег | 100 | polnyi | polnyj | polnostyu | vsyu summu | стопроцентн*',
      pl: 'pelny | pelna | pelne | pelnej | pelnego | pelny zwrot | w pelni | calosc | calosci | cala kwot* | cale pieniadze | calej kwoty | calkowit* | wszystkie pieniadze | w calosci | 100',
      tr: 'tam | tamamen | tamami* | tumu | tumunu | butun para* | hepsi | hepsini | eksiksiz | komple | 100',
      ar: 'كامل* | كامله | كاملا | بالكامل | كل المبلغ | المبلغ كله | كل فلوس* | 100',
      ko: '전액 | 전부 | 모두 환불 | 100',
      zh: '全额 | 全部 | 全款 | 全数 | 100',
    },
  },
  /** That a dispute may be opened: who says so does not stall. */
  youMayOpen: {
    words: {
      en: 'you can open | you may open | can open | may open | can still open | may still open | then open | then please open | welcome to open | you can file | you may file | feel free to open | free to open | could open | you are free to open | please still open | please open a dispute before',
      es: 'puede abrir | puedes abrir | podra abrir | podras abrir | pueden abrir | podria abrir | puede reclamar | puedes reclamar | si no llega ~ abra | si no llega ~ abre',
      pt: 'pode abrir | podem abrir | poderia abrir | podera abrir | pode ser aberta | pode reclamar | pode pedir | se nao chegar ~ abra | se nao chegar ~ abre',
      fr: 'pouvez ouvrir | peux ouvrir | pourrez ouvrir | pourras ouvrir | pouvez encore ouvrir | pouvez toujours ouvrir | pouvoir ouvrir | vous pourrez | peut ouvrir | libre d ouvrir',
      de: 'konnen sie offnen | konnen sie ~ offnen | konnen sie ~ eroffnen | kannst du ~ offnen | kannst du ~ aufmachen | durfen sie ~ eroffnen | konnen noch ~ eroffnen | bis dahin nicht ~ streitfall | nicht ankommt ~ eroffnen sie',
      it: 'puo aprire | puoi aprire | potra aprire | potrai aprire | apra pure | apri pure | puo ancora aprire | se non arriva ~ apra | se non arriva ~ apri',
      ru: 'можете открыть | можно открыть | можешь открыть | вправе открыть | сможете открыть | сможешь открыть | то откройте | тогда откройте | то открывайте | спор можно открыть | можно будет открыть | не получите откройте | не получите ~ откройте | не придет ~ откройте | не пришла ~ откройте',
      pl: 'mozesz otworzyc | mozna otworzyc | moze pan otworzyc | moze pani otworzyc | mozesz zlozyc | mozna zlozyc | mozesz zglosic | moga panstwo otworzyc | smialo otworz | prosze smialo otworzyc | wtedy otworz | spor mozna | mozna bedzie otworzyc | nie dotrze ~ otworzyc | nie dojdzie ~ otworzyc | nie dotrze ~ otworz',
      tr: 'acabilirsiniz | acabilirsin | olusturabilirsiniz | olusturabilirsin | basvurabilirsiniz | basvurabilirsin | gelmezse ~ itiraz acin | gelmezse ~ acin',
      ar: 'يمكنك فتح | تقدر تفتح | بامكانك فتح | يمكن فتح | يحق لك فتح',
      ko: '신청할 수 | 열 수 있 | 신청하실 수 | 신청하셔도 | 제기하실 수',
      zh: '可以申请 | 可以开 | 可以提起 | 可以发起 | 可以提交 | 请及时申请',
    },
  },
  /** The protection was extended: to wait costs no right. */
  extended: {
    words: {
      en: 'extended your | extended the | have extended | has been extended | was extended | is extended | been extended | protection is run until | i extended | protection until | protection is until | protection runs until | protected until | protection lasts until | protection is valid until',
      es: 'hemos ampliado | ampliamos | ha sido ampliado | se ha ampliado | hemos extendido | extendimos | se amplio | prorrogado | prolongado | fue extendido | esta ampliada | ampliada hasta | ampliado hasta | esta ampliado | sigue hasta | proteccion hasta | protegido hasta',
      pt: 'foi prorrogado | prorrogamos | estendemos | foi estendido | foi estendida | prorrogada | prolongada | ja estendi | esta prorrogada | prorrogamos a protecao | prorrogada ate | protecao vai ate | protecao ate',
      fr: 'a ete prolongee | prolongee | avons prolonge | a ete etendue | prolonge la protection | prolonge de | est prolongee | protection est jusqu | protection jusqu | protection court jusqu',
      de: 'wurde verlangert | haben verlangert | verlangert | ist verlangert | ist verlangert bis | lauft bis | kauferschutz lauft bis | schutz bis | lauft noch bis',
      it: 'e stata estesa | e stato esteso | abbiamo esteso | abbiamo prolungato | prolungata | prorogato | prorogata | e estesa fino | protezione fino | tutela fino',
      ru: 'продлили | продлена | продлен | продлил | продлила | продлили защиту | защита продлена | продлена до | защита действует до | защита до | защита заказа до | продлил защиту',
      pl: 'przedluzylismy | zostal przedluzon* | zostala przedluzon* | przedluzon* | przedluzylem | przedluzona do | ochrona trwa do | ochrona do | ochrona wazna do',
      tr: 'uzattik | uzatildi | uzatilmistir | uzatilmis | koruma suresi ~ kadar | korumaniz ~ kadar surer | korumaniz devam',
      ar: 'تم تمديد | مددنا | تمديد الحمايه تم | الحمايه ساريه',
      ko: '연장되었 | 연장했 | 연장됐 | 연장해 드렸 | 보호 기간이 연장 | 보호 기간은 | 까지 보호',
      zh: '已延长 | 已经延长 | 延长了 | 已为您延长 | 保护期已 | 保护期到 | 保护期至',
    },
  },
  /** The order has not come, or was lost or sent back on its way. */
  notHere: {
    words: {
      en: 'sent it back | send it back by | not arrived | not arrive | not yet arrived | hasn t arrived | has not arrived | not received | not receive | haven t received | have not received | didn t receive | lost | returned to us | return to us | sent back by customs | sent back | send back by custom* | returned by custom* | return by custom* | customs returned | custom return* | destroyed | destroy | damaged in transit | stuck | held at customs | late | delay | delayed | slow | slow logistic* | still on the way | nothing has come | nothing came | never came | never arrived | came back to us | come back to us | went back',
      es: 'no ha llegado | no llego | no llega | no lo he recibido | no recibi | no he recibido | perdido | perdio | devolvio el paquete | devolvieron el paquete | devuelto por | devuelto por aduana | retenido | retraso | demora | tarda | tardanza | retrasado | se extravio | extraviado | volvio',
      pt: 'nao chegou | nao recebi | nao recebeu | perdido | extraviado | extraviou | devolveu o pacote | foi devolvido | voltou | devolvido pela alfandega | atraso | atrasado | demora | atrasou | retido | parado na alfandega',
      fr: 'pas arrive | n est pas arrive | pas recu | jamais recu | perdu | egare | a renvoye | renvoye par | retourne | bloque | retard | delai | en retard | attente | revenu | detruit',
      de: 'nicht angekommen | nicht da | nicht erhalten | nicht eingetroffen | verloren | zuruckgeschickt | zuruckgekommen | vom zoll zuruck | zuruckgegangen | verspatung | verzogerung | verspatet | dauert | festgehalten | verschollen | lieferverzug',
      it: 'non e arrivato | non arrivato | non ancora arrivato | non ricevuto | perso | smarrito | tornato indietro | rimandato indietro | respinto | ritardo | attesa | bloccato | fermo in dogana | restituito dalla dogana',
      ru: 'не пришел | не пришла | не дошел | не дошла | не получен | не получили | не получил* | потерял* | потерян* | утерян* | вернулась | вернулся | вернула посылку | вернули посылку | таможня вернула | отправлена назад | задержка | задержку | задержки | задержал* | задержан* | застрял* | опоздан* | еще едет | ожидание | за ожидание | не дожд* | posylka vernulas | zaderzhk* | ne prish*',
      pl: 'nie dotarl* | nie doszl* | nie otrzymal* | nie dostal* | zaginel* | zgubion* | zgubil* | wrocil* | wrocila z cla | cofniet* | zwrocona przez | opoznieni* | opozniona | opozniony | spoznieni* | zatrzyman* | utknel* | czekanie | oczekiwanie | jeszcze nie ma | nie przyszl*',
      tr: 'gelmedi | ulasmadi | almadim | almadiniz | kayboldu | kayip | geri dondu | geri geldi | iade etti gumruk | gumrukten dondu | gumruk geri | gecikme* | gecikti | gec kaldi | gec kaldik | takildi | bekletme* | beklettik | henuz gelmedi | yolda kaldi | daha gelmedi',
      ar: 'لم يصل* | ما وصل* | لم استلم | ما استلمت | لم تستلم | ضاع* | فقد | ارجعت الطرد | ارجعت الجمارك | رجعت الشحنه | رجع الطرد | اعادت الجمارك | التاخير | تاخير | تاخر* | الانتظار | متاخر* | محتجز*',
      ko: '안 왔 | 도착하지 않 | 못 받 | 받지 못 | 분실 | 반송 | 되돌아 | 지연 | 늦어 | 늦은 | 늦게 | 세관에서 | 아직 안',
      zh: '没收到 | 未收到 | 没到 | 未到 | 丢了 | 丢失 | 丢件 | 退回了 | 海关退 | 被退回 | 退回来了 | 延误 | 耽误 | 晚到 | 太慢 | 延迟 | 还没到 | 被海关',
    },
  },
  /** It is said to be coming all the same, or to be sent again. */
  coming: {
    words: {
      en: 'coming | coming again | later receive | receive later | still travel* | still coming | is coming | still on its way | on its way | on the way | still arrive | will arrive | will come | come later | comes later | arrives later | arrive later | will still | resend | resent | re sent | re send | reship | reshipped | send again | sent again | ship again | shipped again | send new | sent new | sent a new | sending a new | ship new | ship a new | shipped a new | already ship | new package | new parcel | new tracking | another package | second parcel | second package | second flight | anyway | for sure | will get your | you will get | get ur | will receive | you receive | you still get | still receive | keep moving | not influence | don t influence | not affect | will be delivered | replacement is | next flight | next shipment',
      es: 'llegara | llega despues | va a llegar | viene de camino | viene en camino | en camino | de camino | reenviamos | reenviado | reenviaremos | reenviar | ya lo reenviamos | enviamos otro | enviamos de nuevo | volvemos a enviar | enviaremos otro | enviaremos de nuevo | de todos modos | igual le llega | sigue en camino | nuevo paquete | nuevo envio | lo recibira | recibiras | lo mandamos otra vez | igual llega',
      pt: 'vai chegar | chega depois | chega ainda | ainda chega | a caminho | reenviamos | reenviado | reenviar | reenvio | enviamos de novo | mandamos de novo | mandamos outro | enviamos outro | enviaremos outro | de qualquer jeito | de qualquer forma | novo pacote | nova remessa | vai receber | chegar ainda | continua vindo | mesmo assim chega',
      fr: 'arrivera | arrive bientot | va arriver | en route | est en chemin | en chemin | reexpedions | reexpedie | renvoyons | renverrons | reenvoyons | expedions encore | envoyons un nouveau | nouveau colis | nouvel envoi | quand meme | de toute facon | le colis arrive | vous le recevrez | vous allez recevoir | arrive quand meme | a nouveau',
      de: 'kommt noch | kommt ja noch | kommt trotzdem | kommt spater | kommt bestimmt | kommt an | unterwegs | schicken neu | neu geschickt | nochmal geschickt | nochmals gesendet | nochmal | nochmals | erneut | ist auf dem weg | neues paket | neue sendung | auf jeden fall | sowieso | senden neu | wird geliefert | wird ankommen | erhalten sie noch | ersatz ist',
      it: 'arrivera | arriva dopo | sta arrivando | in arrivo | in viaggio | rispediamo | rispedito | rispediremo | inviato di nuovo | inviamo di nuovo | rimandiamo | nuovo pacco | nuova spedizione | comunque | lo ricevera | lo riceverai | arriva comunque | e per strada | rimandato | di nuovo',
      ru: 'приедет | придет | все равно | дойдет | в пути | уже едет | едет | еще едет | отправим повторно | отправили повторно | отправим снова | отправим еще раз | повторно | вышлем снова | вышлем еще раз | выслали новую | отправили новую | отправили снова | новая посылка | новую посылку | получите | доедет | доставят | в дороге | vse ravno | pridet | priedet | povtorno | летит',
      pl: 'dojdzie | dotrze | przyjdzie | i tak | w drodze | idzie | leci | wyslemy jeszcze raz | wyslemy ponownie | wyslalismy ponownie | wyslalismy jeszcze raz | wyslalismy nowa | wyslana ponownie | ponownie | nowa paczka | nowa paczke | nowa wysylka | otrzymasz | dostaniesz | otrzyma pan | otrzyma pani | na pewno | jedzie | plynie | jeszcze raz',
      tr: 'zaten geliyor | geliyor | gelecek | gelir | yolda | ulasacak | ulasir | tekrar gonder* | yeniden gonder* | tekrar yolla* | yeniden yolla* | yenisini gonder* | yeni paket | yeni kargo | elinize ulas* | nasil olsa | alacaksiniz | alacaksin | varacak | yine de | tekrar kargo*',
      ar: 'ستصل | سيصل | بيوصل | راح يوصل | توصل | في الطريق | بالطريق | سنرسله | سنرسل | ارسلنا | نرسل | مره اخري | مره ثانيه | جديده | لاحقا | جايه | جاي | ستستلم | شحنه جديده | طرد جديد',
      ko: '가고 있 | 오고 있 | 배송 중 | 다시 보내 | 재발송 | 다시 발송 | 재배송 | 도착할 | 도착합니다 | 도착해요 | 새로 보내 | 새 상품 | 계속 가고 | 받으실 | 곧 도착 | 물건은 와',
      zh: '照样发 | 还会到 | 会到 | 重新寄 | 重新发 | 补发 | 重发 | 再发 | 再寄 | 补寄 | 还在路上 | 在路上 | 新货 | 照样 | 继续送 | 会收到 | 货会 | 照发 | 重寄 | 货照',
    },
  },
} as const satisfies Record<string, Concept>;
