import type { Lang } from '@/lib/marketplaces/aliexpress/words/book';

/**
 * Sentences as translators of the English ones could have written them, with dates of one form in all languages: how dates
 * are written is tested elsewhere. `never` promise what they look like.
 */
export interface Sentences {
  /** Money back if nothing is delivered by 2026-09-04. */
  notReceived: string[];
  /** A coupon if it comes later than 2026-08-03. */
  lateCoupon: string[];
  /** 7 days from the confirmation, for any reason. */
  confirmed: string[];
  /** 90 days from the order, if not as described. */
  placed: string[];
  /** 15 days from delivery, for any reason. */
  delivered: string[];
  never: string[];
}

export const SENTENCES: Record<Lang, Sentences> = {
  en: {
    notReceived: [
      'Refund if no delivery before 2026-09-04',
      'If your order does not arrive by 2026-09-04 you can apply for a refund.',
      'If you have not received your order by 2026-09-04, we will refund you',
    ],
    lateCoupon: [
      'Apply for R$5,00 coupon code if delayed by 2026-08-03',
      'If the delivery is delayed after 2026-08-03, collect a R$5,00 coupon',
      'R$5 coupon if your parcel is late on 2026-08-03',
    ],
    confirmed: [
      'If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.',
      'You can return the item within 7 days after you confirm that you received it.',
      'After confirming receipt, you can open a dispute within 7 days.',
    ],
    placed: [
      'If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.',
      'Open a dispute within 90 days after the order was placed if the item is damaged.',
      'Within 90 days of placing the order you can open a dispute if the item is not as described.',
    ],
    delivered: [
      'Send it back within 15 days after delivery.',
      'You can return it within 15 days from receiving your order.',
      'After your order is delivered, you can return it within 15 days.',
    ],
    never: [
      'Your refund will arrive within 10 business days',
      'If you do not confirm within 5 days the order completes',
      'Delivered by 2026-09-04 or we give R$5',
      'If the refund is not received by 2026-09-04, contact your bank',
      'No refund if delivered after 2026-09-04',
      'Refund not available if delivered after 2026-09-04',
      'Refund if the order is not delivered after 2026-09-04',
      'You cannot open a dispute within 10 days after payment',
      'Your refund will arrive within 10 days after delivery of the return',
      'Claim your coupon within 30 days after delivery',
      'If delivered after 2026-08-03 you can collect a R$5 coupon after 48 hours of that date',
      'Refund if the seller does not answer by 2026-09-04',
      'Full refund if you are not satisfied before 2026-09-04',
      'Refund if the returned parcel is not delivered by 2026-09-04',
      'No questions asked refund if delivered before 2026-09-04',
      'We do not refund if the order is delivered before 2026-09-04',
      'Refund if the order is not damaged and delivered before 2026-09-04',
      'Refund if no delivery between 2026-08-01 and 2026-09-04',
      'Return the item within 10 days of receiving the return label',
      'Return it within 15-30 days after delivery',
      'Return it within 15 days after shipment',
      'You have from 11 days after shipping to open a dispute',
      'Refund if no delivery in 35 days',
      'REFUND IF NO DELIVERY BETWEEN 2026-08-01 AND 2026-09-04',
      'No coupon if delayed by 2026-08-03',
      "Refund if the seller's answer does not arrive by 2026-09-04",
      'Refund if the payment does not arrive by 2026-09-04',
      'Refund if it is delayed or not delivered by 2026-09-04',
      'Return it within 15 days after delivery or shipment',
      'Return it within 15 days after the delivery of the label',
    ],
  },
  es: {
    notReceived: [
      'Reembolso si no se entrega antes del 2026-09-04',
      'Reembolso si no recibes el pedido antes del 2026-09-04',
      'Si el pedido no llega antes del 2026-09-04, te devolveremos el dinero',
      'Reembolso por falta de entrega antes del 2026-09-04',
    ],
    lateCoupon: [
      'Cupón de R$5,00 si se retrasa hasta el 2026-08-03',
      'Solicite un cupón de R$5,00 si hay retraso para el 2026-08-03',
      'Si el pedido se retrasa después del 2026-08-03, recibirá un cupón de R$5,00',
    ],
    confirmed: [
      'Si hay algún problema, puede solicitar una devolución/reembolso dentro de los 7 días posteriores a la confirmación de la recepción.',
      'Puedes devolver el artículo en un plazo de 7 días desde que confirmas la recepción.',
      'Después de confirmar la recepción, puede devolver el producto dentro de los 7 días.',
    ],
    placed: [
      'Si el artículo recibido es defectuoso o no coincide con la descripción, puede abrir una disputa dentro de los 90 días posteriores a la realización del pedido.',
      'Puedes abrir una disputa en un plazo de 90 días a partir de la fecha del pedido si el producto está dañado.',
      'Dentro de los 90 días después de realizar el pedido puede abrir una disputa si el artículo es defectuoso.',
    ],
    delivered: [
      'Devuélvalo dentro de los 15 días posteriores a la entrega.',
      'Puede devolver el producto en un plazo de 15 días desde la entrega.',
      'Tras la entrega, puede devolverlo dentro de los 15 días.',
    ],
    never: [
      'Su reembolso llegará dentro de 10 días hábiles',
      'Si no confirma dentro de 5 días, el pedido se completará',
      'Sin reembolso si se entrega después del 2026-09-04',
      'Si el reembolso no llega antes del 2026-09-04, contacte con su banco',
      'Puede devolverlo dentro de los 15 días hábiles posteriores a la entrega',
    ],
  },
  pt: {
    notReceived: [
      'Reembolso se não houver entrega antes de 2026-09-04',
      'Reembolso se o pedido não for entregue até 2026-09-04',
      'Se o pedido não chegar até 2026-09-04, você receberá um reembolso',
      'Reembolso caso a encomenda não seja entregue antes de 2026-09-04',
    ],
    lateCoupon: [
      'Cupom de R$5,00 se houver atraso até 2026-08-03',
      'Solicite um cupom de R$5,00 se atrasar até 2026-08-03',
      'Se a entrega atrasar depois de 2026-08-03, você recebe um cupom de R$5,00',
    ],
    confirmed: [
      'Se houver algum problema, você pode solicitar devolução/reembolso em até 7 dias após a confirmação do recebimento.',
      'Você pode devolver o produto no prazo de 7 dias após confirmar o recebimento.',
      'Após confirmar o recebimento, você pode solicitar a devolução em até 7 dias.',
    ],
    placed: [
      'Se o item recebido estiver com defeito ou não corresponder à descrição, você pode abrir uma disputa em até 90 dias após a realização do pedido.',
      'Você pode abrir uma disputa em até 90 dias a partir da data do pedido se o produto estiver danificado.',
      'Em até 90 dias após o pedido ser feito, você pode abrir uma disputa se o item não for como descrito.',
    ],
    delivered: [
      'Devolva em até 15 dias após a entrega.',
      'Você pode devolver o produto dentro de 15 dias a partir da entrega.',
      'Após a entrega, você pode devolver o item em até 15 dias.',
    ],
    never: [
      'Seu reembolso chegará em até 10 dias úteis',
      'Se você não confirmar em até 5 dias, o pedido será concluído',
      'Se o reembolso não chegar até 2026-09-04, contate o banco',
      'Não há reembolso se for entregue após 2026-09-04',
      'Não é possível abrir disputa em até 10 dias após o pagamento',
    ],
  },
  fr: {
    notReceived: [
      'Remboursement si non livré avant le 2026-09-04',
      'Remboursement en cas de non-livraison avant le 2026-09-04',
      "Si votre commande n'arrive pas avant le 2026-09-04, vous serez remboursé",
      "Remboursement si aucune livraison n'est effectuée avant le 2026-09-04",
    ],
    lateCoupon: [
      'Coupon de 5,00 € en cas de retard au 2026-08-03',
      'Demandez un coupon de 5,00 € si la livraison est retardée après le 2026-08-03',
      'Si la livraison est en retard le 2026-08-03, un coupon de 5,00 €',
    ],
    confirmed: [
      'En cas de problème, vous pouvez demander un retour/remboursement dans les 7 jours suivant la confirmation de réception.',
      "Vous pouvez renvoyer l'article dans un délai de 7 jours après avoir confirmé la réception.",
      'Après confirmation de la réception, vous pouvez ouvrir un litige dans les 7 jours.',
    ],
    placed: [
      "Si l'article reçu est défectueux ou non conforme à la description, vous pouvez ouvrir un litige dans les 90 jours suivant la passation de la commande.",
      "Vous pouvez ouvrir un litige dans les 90 jours après la commande si l'article est endommagé.",
      'Dans les 90 jours à compter de la date de la commande, vous pouvez ouvrir un litige pour un article défectueux.',
    ],
    delivered: [
      'Renvoyez-le dans les 15 jours après la livraison.',
      'Retour gratuit dans les 15 jours suivant la livraison.',
      "Après la livraison, vous pouvez renvoyer l'article dans les 15 jours.",
    ],
    never: [
      'Votre remboursement sera effectué sous 10 jours ouvrés',
      'Si vous ne confirmez pas dans les 5 jours, la commande sera terminée',
      "Si le remboursement n'arrive pas avant le 2026-09-04, contactez votre banque",
      'Aucun remboursement si livré après le 2026-09-04',
      'Remboursement sous 15 jours après réception du retour',
    ],
  },
  de: {
    notReceived: [
      'Rückerstattung, wenn die Bestellung nicht bis zum 4. Sep 2026 geliefert wird',
      'Rückerstattung bei Nichtlieferung bis 4. Sep. 2026',
      'Wenn bis zum 2026-09-04 keine Lieferung erfolgt, erhalten Sie eine Rückerstattung',
      'Rückerstattung, falls keine Zustellung vor dem 2026-09-04',
      'Erstattung, wenn die Lieferung nicht bis zum 2026-09-04 erfolgt',
    ],
    lateCoupon: [
      'Gutschein über 5,00 €, wenn bis zum 2026-08-03 verspätet',
      '5 € Gutschein bei Verspätung bis 2026-08-03',
      'Wenn sich die Lieferung über den 2026-08-03 hinaus verzögert, erhalten Sie einen Gutschein über 5 €',
    ],
    confirmed: [
      'Bei Problemen können Sie innerhalb von 7 Tagen nach Bestätigung des Empfangs eine Rückgabe/Rückerstattung beantragen.',
      'Wenn es Probleme gibt, können Sie binnen 7 Tagen nach der Empfangsbestätigung eine Rückgabe beantragen.',
      'Nach Bestätigung des Erhalts können Sie den Artikel innerhalb von 7 Tagen zurückgeben.',
    ],
    placed: [
      'Wenn der erhaltene Artikel defekt ist oder nicht der Beschreibung entspricht, können Sie innerhalb von 90 Tagen nach Aufgabe der Bestellung einen Streitfall eröffnen.',
      'Innerhalb von 90 Tagen nach der Bestellung können Sie einen Streitfall eröffnen, wenn der Artikel beschädigt ist.',
      'Sie können binnen 90 Tagen ab Bestelldatum einen Streitfall eröffnen, falls der Artikel nicht wie beschrieben ist.',
    ],
    delivered: [
      'Senden Sie den Artikel innerhalb von 15 Tagen nach Lieferung zurück.',
      'Sie können den Artikel innerhalb von 15 Tagen nach Erhalt zurücksenden.',
      'Nach Erhalt der Ware können Sie diese innerhalb von 15 Tagen zurücksenden.',
    ],
    never: [
      'Ihre Rückerstattung erfolgt innerhalb von 10 Werktagen',
      'Wenn Sie nicht innerhalb von 5 Tagen bestätigen, wird die Bestellung abgeschlossen',
      'Wenn die Rückerstattung nicht bis zum 2026-09-04 eingeht, wenden Sie sich an Ihre Bank',
      'Keine Rückerstattung, wenn bis 2026-09-04 geliefert',
      'Rückerstattung innerhalb von 15 Tagen nach Lieferung der Rücksendung',
      'Ab 11 Tagen nach Versand können Sie einen Streitfall eröffnen',
      'Kein Gutschein bei Verspätung bis 2026-08-03',
      'Geliefert bis 2026-09-04 oder wir geben 5 €',
    ],
  },
  it: {
    notReceived: [
      'Rimborso se non consegnato entro il 2026-09-04',
      'Rimborso in caso di mancata consegna entro il 2026-09-04',
      "Se l'ordine non arriva entro il 2026-09-04, riceverai un rimborso",
    ],
    lateCoupon: [
      'Coupon di 5,00 € se in ritardo entro il 2026-08-03',
      'Richiedi un coupon di 5,00 € in caso di ritardo al 2026-08-03',
      'Se la consegna ritarda oltre il 2026-08-03, riceverai un coupon di 5 €',
    ],
    confirmed: [
      'In caso di problemi, è possibile richiedere un reso/rimborso entro 7 giorni dalla conferma di ricezione.',
      "Puoi restituire l'articolo entro 7 giorni dopo aver confermato la ricezione.",
      'Dopo la conferma di ricezione, puoi aprire una controversia entro 7 giorni.',
    ],
    placed: [
      "Se l'articolo ricevuto è difettoso o non conforme alla descrizione, puoi aprire una controversia entro 90 giorni dalla data dell'ordine.",
      "Puoi aprire una controversia entro 90 giorni da quando hai effettuato l'ordine se l'articolo è danneggiato.",
      "Entro 90 giorni dopo l'ordine puoi aprire una controversia se l'articolo è difettoso.",
    ],
    delivered: [
      'Restituiscilo entro 15 giorni dalla consegna.',
      "Puoi restituire l'articolo entro 15 giorni dopo la consegna.",
      'Dopo la consegna, puoi restituirlo entro 15 giorni.',
    ],
    never: [
      'Il rimborso arriverà entro 10 giorni lavorativi',
      "Se non confermi entro 5 giorni, l'ordine verrà completato",
      'Se il rimborso non arriva entro il 2026-09-04, contatta la banca',
      'Nessun rimborso se consegnato dopo il 2026-09-04',
    ],
  },
  nl: {
    notReceived: [
      'Terugbetaling als er niet vóór 2026-09-04 is geleverd',
      'Terugbetaling bij geen levering voor 2026-09-04',
      'Als uw bestelling niet voor 2026-09-04 aankomt, krijgt u uw geld terug',
    ],
    lateCoupon: [
      'Coupon van € 5,00 als vertraagd op 2026-08-03',
      'Vraag een coupon van € 5,00 aan bij vertraging na 2026-08-03',
      'Als de levering op 2026-08-03 te laat is, krijgt u een kortingsbon van € 5',
    ],
    confirmed: [
      'Als er problemen zijn, kunt u binnen 7 dagen na bevestiging van ontvangst een retour/terugbetaling aanvragen.',
      'Bij problemen kunt u binnen 7 dagen nadat u ontvangst hebt bevestigd een geschil openen.',
      'Na bevestiging van ontvangst kunt u het artikel binnen 7 dagen terugsturen.',
    ],
    placed: [
      'Als het artikel defect is of niet overeenkomt met de beschrijving, kunt u binnen 90 dagen na het plaatsen van de bestelling een geschil openen.',
      'Binnen 90 dagen na de bestelling kunt u een geschil openen als het artikel beschadigd is.',
      'U kunt binnen 90 dagen vanaf de besteldatum een geschil openen als het artikel niet zoals beschreven is.',
    ],
    delivered: [
      'Stuur het binnen 15 dagen na levering terug.',
      'U kunt het artikel binnen 15 dagen na ontvangst terugsturen.',
      'Na levering kunt u het artikel binnen 15 dagen terugsturen.',
    ],
    never: [
      'Uw terugbetaling komt binnen 10 werkdagen',
      'Als u niet binnen 5 dagen bevestigt, wordt de bestelling voltooid',
      'Als de terugbetaling niet voor 2026-09-04 aankomt, neem contact op met uw bank',
      'Geen terugbetaling als geleverd na 2026-09-04',
    ],
  },
  pl: {
    notReceived: [
      'Zwrot pieniędzy, jeśli nie dostarczono przed 2026-09-04',
      'Zwrot pieniędzy w przypadku braku dostawy do 2026-09-04',
      'Jeśli przesyłka nie dotrze do 2026-09-04, otrzymasz zwrot środków',
    ],
    lateCoupon: [
      'Kupon 5,00 zł w przypadku opóźnienia do 2026-08-03',
      'Odbierz kupon 5,00 zł, jeśli dostawa opóźni się po 2026-08-03',
      'Jeśli do 2026-08-03 dostawa będzie opóźniona, otrzymasz kupon 5 zł',
    ],
    confirmed: [
      'W razie problemów możesz ubiegać się o zwrot/refundację w ciągu 7 dni od potwierdzenia odbioru.',
      'Możesz zwrócić towar w ciągu 7 dni po potwierdzeniu otrzymania.',
      'Po potwierdzeniu odbioru możesz otworzyć spór w ciągu 7 dni.',
    ],
    placed: [
      'Jeśli otrzymany przedmiot jest wadliwy lub niezgodny z opisem, możesz otworzyć spór w ciągu 90 dni od złożenia zamówienia.',
      'W ciągu 90 dni od daty zamówienia możesz otworzyć spór, jeśli przedmiot jest uszkodzony.',
      'Możesz otworzyć spór w ciągu 90 dni po złożeniu zamówienia, gdy towar jest wadliwy.',
    ],
    delivered: [
      'Odeślij w ciągu 15 dni od dostawy.',
      'Możesz zwrócić produkt w ciągu 15 dni od otrzymania przesyłki.',
      'Po dostawie możesz zwrócić produkt w ciągu 15 dni.',
    ],
    never: [
      'Zwrot pieniędzy nastąpi w ciągu 10 dni roboczych',
      'Jeśli nie potwierdzisz w ciągu 5 dni, zamówienie zostanie zakończone',
      'Jeśli zwrot pieniędzy nie dotrze do 2026-09-04, skontaktuj się z bankiem',
      'Brak zwrotu pieniędzy, jeśli dostarczono po 2026-09-04',
    ],
  },
  ru: {
    notReceived: [
      'Возврат средств, если заказ не доставлен до 2026-09-04',
      'Возврат денег при отсутствии доставки до 2026-09-04',
      'Если посылка не придёт до 2026-09-04, мы вернём деньги',
      'Вернём деньги, если вы не получите заказ до 2026-09-04',
      'Если до 2026-09-04 заказ не будет доставлен, вы получите возврат средств',
    ],
    lateCoupon: [
      'Купон на 100 ₽, если доставка задержится до 2026-08-03',
      'Получите купон на 100 ₽ при задержке после 2026-08-03',
      'Если до 2026-08-03 доставка задержится, вы получите купон на 100 ₽',
      'Получите купон на 100 ₽, если заказ не доставлен до 2026-08-03',
    ],
    confirmed: [
      'Если возникнут проблемы, вы можете запросить возврат товара/возврат средств в течение 7 дней после подтверждения получения.',
      'Вы можете вернуть товар в течение 7 дней с момента подтверждения получения.',
      'После подтверждения получения вы можете открыть спор в течение 7 дней.',
    ],
    placed: [
      'Если полученный товар бракованный или не соответствует описанию, вы можете открыть спор в течение 90 дней после оформления заказа.',
      'В течение 90 дней с даты заказа вы можете открыть спор, если товар повреждён.',
      'Вы можете открыть спор в течение 90 дней после размещения заказа, если товар не соответствует описанию.',
    ],
    delivered: [
      'Верните товар в течение 15 дней после доставки.',
      'Отправьте товар обратно в течение 15 дней после доставки.',
      'Бесплатный возврат в течение 15 дней с момента доставки.',
      'После получения заказа вы можете вернуть его в течение 15 дней.',
    ],
    never: [
      'Возврат поступит в течение 10 рабочих дней',
      'Если вы не подтвердите в течение 5 дней, заказ будет завершён',
      'Если возврат средств не поступит до 2026-09-04, обратитесь в банк',
      'Возврат средств невозможен, если заказ доставлен до 2026-09-04',
      'Возврат поступит в течение 10 дней после доставки',
      'Вы не можете открыть спор в течение 10 дней после оплаты',
    ],
  },
  uk: {
    notReceived: [
      'Повернення коштів, якщо замовлення не доставлено до 2026-09-04',
      'Повернення грошей у разі відсутності доставки до 2026-09-04',
      'Якщо посилка не надійде до 2026-09-04, ми повернемо кошти',
    ],
    lateCoupon: [
      'Купон на 100 ₴, якщо доставка затримається до 2026-08-03',
      'Отримайте купон на 100 ₴ у разі затримки після 2026-08-03',
      'Якщо до 2026-08-03 доставка затримається, ви отримаєте купон на 100 ₴',
    ],
    confirmed: [
      'Якщо виникнуть проблеми, ви можете подати запит на повернення/відшкодування протягом 7 днів після підтвердження отримання.',
      'Ви можете повернути товар протягом 7 днів з моменту підтвердження отримання.',
      'Після підтвердження отримання ви можете відкрити спір протягом 7 днів.',
    ],
    placed: [
      'Якщо отриманий товар бракований або не відповідає опису, ви можете відкрити спір протягом 90 днів після оформлення замовлення.',
      'Протягом 90 днів з дати замовлення ви можете відкрити спір, якщо товар пошкоджено.',
      'Ви можете відкрити спір протягом 90 днів після розміщення замовлення, якщо товар не відповідає опису.',
    ],
    delivered: [
      'Поверніть товар протягом 15 днів після доставки.',
      'Безкоштовне повернення протягом 15 днів з моменту доставки.',
      'Після отримання замовлення ви можете повернути його протягом 15 днів.',
    ],
    never: [
      'Відшкодування надійде протягом 10 робочих днів',
      'Якщо ви не підтвердите протягом 5 днів, замовлення буде завершено',
      'Якщо повернення коштів не надійде до 2026-09-04, зверніться до банку',
      'Повернення надійде протягом 10 днів після доставки',
    ],
  },
  tr: {
    notReceived: [
      '2026-09-04 tarihine kadar teslim edilmezse para iadesi',
      '2026-09-04 tarihinden önce teslimat yapılmazsa geri ödeme yapılır',
      'Siparişiniz 2026-09-04 tarihine kadar ulaşmazsa paranız iade edilir',
      'Para iadesi: 2026-09-04 tarihine kadar teslim edilmemesi durumunda',
    ],
    lateCoupon: [
      '2026-08-03 tarihine kadar gecikirse 5 TL kupon',
      'Teslimat 2026-08-03 tarihinden sonra gecikirse kupon alın',
      'Kupon: teslimatın 2026-08-03 tarihine kadar gecikmesi durumunda',
    ],
    confirmed: [
      'Herhangi bir sorun varsa, teslim aldığınızı onayladıktan sonraki 7 gün içinde iade/para iadesi talep edebilirsiniz.',
      'Teslim alındığını onayladıktan sonra 7 gün içinde ürünü iade edebilirsiniz.',
      'Alındığının onaylanmasından itibaren 7 gün içinde anlaşmazlık açabilirsiniz.',
    ],
    placed: [
      'Aldığınız ürün kusurluysa veya açıklandığı gibi değilse, siparişin verilmesinden sonraki 90 gün içinde anlaşmazlık açabilirsiniz.',
      'Sipariş tarihinden itibaren 90 gün içinde ürün hasarlıysa anlaşmazlık açabilirsiniz.',
      'Siparişi verdikten sonra 90 gün içinde kusurlu ürün için anlaşmazlık açabilirsiniz.',
    ],
    delivered: [
      'Teslimattan sonraki 15 gün içinde iade edin.',
      'Ürünü teslimattan itibaren 15 gün içinde geri gönderin.',
      'Teslim edildikten sonra 15 gün içinde iade edebilirsiniz.',
    ],
    never: [
      'Para iadeniz 10 iş günü içinde hesabınıza yatırılır',
      '5 gün içinde onaylamazsanız sipariş tamamlanır',
      'Para iadesi 2026-09-04 tarihine kadar ulaşmazsa bankanızla iletişime geçin',
      '2026-09-04 tarihinden sonra teslim edilirse para iadesi yapılmaz',
    ],
  },
  ar: {
    notReceived: [
      'استرداد الأموال إذا لم يتم التسليم قبل 2026-09-04',
      'استرداد المبلغ في حالة عدم التوصيل قبل 2026-09-04',
      'إذا لم تصل الطلبية قبل 2026-09-04 فسيتم استرداد أموالك',
      'إذا لم يتم التسليم قبل 2026-09-04، استرداد الأموال',
    ],
    lateCoupon: [
      'قسيمة بقيمة 5 دولار إذا تأخر التسليم حتى 2026-08-03',
      'احصل على كوبون في حالة التأخير حتى 2026-08-03',
      'إذا تأخر التسليم بعد 2026-08-03، ستحصل على قسيمة',
    ],
    confirmed: [
      'إذا كانت هناك أي مشاكل، يمكنك طلب إرجاع/استرداد خلال 7 أيام من تأكيد الاستلام.',
      'يمكنك إرجاع المنتج خلال 7 أيام بعد تأكيد الاستلام.',
      'بعد تأكيد الاستلام يمكنك فتح نزاع خلال 7 أيام.',
    ],
    placed: [
      'إذا كان المنتج الذي استلمته معيبًا أو غير مطابق للوصف، يمكنك فتح نزاع خلال 90 يومًا من تقديم الطلب.',
      'خلال 90 يومًا من تاريخ الطلب يمكنك فتح نزاع إذا كان المنتج تالفًا.',
      'يمكنك فتح نزاع خلال 90 يومًا بعد تقديم الطلب إذا كان المنتج معيبًا.',
    ],
    delivered: [
      'أعد المنتج خلال 15 يومًا من التسليم.',
      'يمكنك إرجاع المنتج خلال 15 يومًا بعد التوصيل.',
      'بعد التسليم يمكنك إرجاع المنتج خلال 15 يومًا.',
    ],
    never: [
      'سيصل استرداد الأموال خلال 10 أيام عمل',
      'إذا لم تؤكد خلال 5 أيام فسيكتمل الطلب',
      'إذا لم يصل استرداد الأموال قبل 2026-09-04، اتصل بالبنك',
      'لا يمكن استرداد الأموال إذا تم التسليم بعد 2026-09-04',
    ],
  },
  he: {
    notReceived: [
      'החזר כספי אם לא נמסר לפני 2026-09-04',
      'אם החבילה לא תגיע עד 2026-09-04, תקבלו החזר כספי',
      'החזר כספי אם אין מסירה לפני 2026-09-04',
    ],
    lateCoupon: [
      'קופון של ₪5 אם יש עיכוב עד 2026-08-03',
      'קבלו קופון במקרה של איחור אחרי 2026-08-03',
      'אם המשלוח מתעכב עד 2026-08-03, תקבלו קופון',
    ],
    confirmed: [
      'אם יש בעיה, ניתן לבקש החזרה/החזר כספי תוך 7 ימים מאישור הקבלה.',
      'ניתן להחזיר את המוצר תוך 7 ימים לאחר אישור הקבלה.',
      'לאחר אישור הקבלה ניתן לפתוח מחלוקת תוך 7 ימים.',
    ],
    placed: [
      'אם המוצר שהתקבל פגום או אינו תואם את התיאור, ניתן לפתוח מחלוקת תוך 90 ימים מביצוע ההזמנה.',
      'תוך 90 ימים מתאריך ההזמנה ניתן לפתוח מחלוקת אם המוצר פגום.',
      'ניתן לפתוח מחלוקת תוך 90 יום מיום ההזמנה אם המוצר ניזוק.',
    ],
    delivered: [
      'החזירו את המוצר תוך 15 ימים מהמסירה.',
      'ניתן להחזיר את המוצר תוך 15 ימים לאחר המסירה.',
      'לאחר המסירה ניתן להחזיר את המוצר תוך 15 ימים.',
    ],
    never: [
      'ההחזר הכספי יגיע תוך 10 ימי עסקים',
      'אם לא תאשרו תוך 5 ימים, ההזמנה תושלם',
      'אם ההחזר לא יגיע עד 2026-09-04, פנו לבנק',
      'אין החזר כספי אם נמסר אחרי 2026-09-04',
    ],
  },
  ja: {
    notReceived: [
      '2026年9月4日までに届かない場合は返金',
      '2026年9月4日までに商品が到着しない場合、返金いたします',
      '返金：2026年9月4日までに配達されない場合',
      '商品が2026年9月4日までに届かなかった場合、全額返金',
    ],
    lateCoupon: [
      '2026年8月3日までに遅延した場合は150円クーポン',
      '配達が2026年8月3日より遅れた場合、クーポンを差し上げます',
      'クーポン：2026年8月3日までに遅延した場合',
    ],
    confirmed: [
      '問題がある場合は、受取確認後7日以内に返品/返金を申請できます。',
      '受け取りを確認してから7日以内に返品できます。',
      '受取確認から7日以内であれば返品できます。',
    ],
    placed: [
      '受け取った商品が不良品または説明と異なる場合は、注文日から90日以内に紛争を開始できます。',
      '注文後90日以内に、商品が破損している場合は紛争を開始できます。',
      '商品に欠陥がある場合、ご注文から90日以内に紛争を開始できます。',
    ],
    delivered: [
      '配達後15日以内に返品してください。',
      '商品到着後15日以内に返送してください。',
      'お届けから15日以内に返品できます。',
    ],
    never: [
      '返金は10営業日以内に反映されます',
      '5日以内に確認しない場合、注文は完了します',
      '返金が2026年9月4日までに届かない場合は銀行にお問い合わせください',
      '2026年9月4日以降に届かない場合は返金',
      '返品の到着後15日以内に返金',
    ],
  },
  ko: {
    notReceived: [
      '2026년 9월 4일까지 배송되지 않으면 환불',
      '2026년 9월 4일 이전에 배송되지 않을 경우 환불됩니다',
      '2026년 9월 4일까지 상품이 도착하지 않으면 환불해 드립니다',
      '환불: 2026년 9월 4일까지 미배송 시',
    ],
    lateCoupon: [
      '2026년 8월 3일까지 지연될 경우 1,000원 쿠폰',
      '배송이 2026년 8월 3일까지 지연되면 쿠폰을 신청하세요',
      '쿠폰: 2026년 8월 3일까지 지연 시',
    ],
    confirmed: [
      '문제가 있는 경우 수령 확인 후 7일 이내에 반품/환불을 신청할 수 있습니다.',
      '수취 확인 후 7일 이내에 반품할 수 있습니다.',
      '구매 확정 후 7일 이내에 분쟁을 제기할 수 있습니다.',
    ],
    placed: [
      '받은 상품이 불량이거나 설명과 다른 경우 주문일로부터 90일 이내에 분쟁을 제기할 수 있습니다.',
      '주문 후 90일 이내에 상품이 파손된 경우 분쟁을 제기할 수 있습니다.',
      '상품에 결함이 있는 경우 주문일부터 90일 이내에 분쟁을 열 수 있습니다.',
    ],
    delivered: [
      '배송 후 15일 이내에 반송하세요.',
      '배송 완료 후 15일 이내에 반품할 수 있습니다.',
      '상품 수령 후 15일 이내에 반품하세요.',
    ],
    never: [
      '환불은 3영업일 이내에 처리됩니다',
      '5일 이내에 확인하지 않으면 주문이 완료됩니다',
      '환불이 2026년 9월 4일까지 도착하지 않으면 은행에 문의하세요',
      '2026년 9월 4일 이후에 배송되지 않으면 환불',
      '반품 도착 후 15일 이내에 환불',
    ],
  },
  th: {
    notReceived: [
      'คืนเงินหากไม่ได้รับสินค้าก่อน 2026-09-04',
      'หากไม่มีการจัดส่งภายใน 2026-09-04 จะคืนเงิน',
      'คืนเงินถ้าไม่มีการส่งมอบก่อน 2026-09-04',
    ],
    lateCoupon: [
      'คูปอง 50 บาท หากล่าช้าถึง 2026-08-03',
      'หากการจัดส่งล่าช้าถึง 2026-08-03 รับคูปอง',
      'รับคูปองถ้าล่าช้าภายใน 2026-08-03',
    ],
    confirmed: [
      'หากมีปัญหาใดๆ คุณสามารถขอคืนสินค้า/คืนเงินได้ภายใน 7 วันหลังจากยืนยันการรับสินค้า',
      'คุณสามารถคืนสินค้าได้ภายใน 7 วันนับจากยืนยันการรับสินค้า',
      'หลังจากยืนยันการรับสินค้า คุณสามารถคืนสินค้าได้ภายใน 7 วัน',
    ],
    placed: [
      'หากสินค้าที่ได้รับชำรุดหรือไม่ตรงตามคำอธิบาย คุณสามารถเปิดข้อพิพาทได้ภายใน 90 วันหลังจากสั่งซื้อ',
      'เปิดข้อพิพาทได้ภายใน 90 วันนับจากวันที่สั่งซื้อหากสินค้าเสียหาย',
      'ภายใน 90 วันหลังจากสั่งซื้อ คุณสามารถเปิดข้อพิพาทได้หากสินค้าบกพร่อง',
    ],
    delivered: [
      'ส่งคืนภายใน 15 วันหลังจากได้รับสินค้า',
      'คุณสามารถคืนสินค้าได้ภายใน 15 วันหลังได้รับสินค้า',
      'หลังจากได้รับสินค้า สามารถส่งคืนภายใน 15 วัน',
    ],
    never: [
      'การคืนเงินจะดำเนินการภายใน 10 วันทำการ',
      'หากคุณไม่ยืนยันภายใน 5 วัน คำสั่งซื้อจะเสร็จสมบูรณ์',
      'ไม่คืนเงินหากได้รับสินค้าก่อน 2026-09-04',
    ],
  },
  vi: {
    notReceived: [
      'Hoàn tiền nếu không giao hàng trước 2026-09-04',
      'Nếu đơn hàng không được giao trước 2026-09-04, bạn sẽ được hoàn tiền',
      'Hoàn tiền nếu chưa nhận được hàng trước 2026-09-04',
    ],
    lateCoupon: [
      'Phiếu giảm giá 50.000₫ nếu bị chậm trễ đến 2026-08-03',
      'Nếu giao hàng trễ đến 2026-08-03, bạn nhận được mã giảm giá',
      'Nhận mã giảm giá nếu giao chậm sau 2026-08-03',
    ],
    confirmed: [
      'Nếu có vấn đề gì, bạn có thể yêu cầu trả hàng/hoàn tiền trong vòng 7 ngày sau khi xác nhận đã nhận hàng.',
      'Bạn có thể trả hàng trong vòng 7 ngày kể từ khi xác nhận đã nhận hàng.',
      'Sau khi xác nhận đã nhận hàng, bạn có thể trả hàng trong vòng 7 ngày.',
    ],
    placed: [
      'Nếu sản phẩm nhận được bị lỗi hoặc không đúng mô tả, bạn có thể mở tranh chấp trong vòng 90 ngày kể từ khi đặt hàng.',
      'Trong vòng 90 ngày kể từ ngày đặt hàng, bạn có thể mở tranh chấp nếu sản phẩm hư hỏng.',
      'Bạn có thể mở tranh chấp trong vòng 90 ngày sau khi đặt hàng nếu sản phẩm bị lỗi.',
    ],
    delivered: [
      'Gửi trả trong vòng 15 ngày sau khi giao hàng.',
      'Bạn có thể trả hàng trong vòng 15 ngày kể từ khi nhận hàng.',
      'Sau khi nhận được hàng, bạn có thể trả hàng trong vòng 15 ngày.',
    ],
    never: [
      'Tiền hoàn lại sẽ được xử lý trong vòng 10 ngày làm việc',
      'Nếu bạn không xác nhận trong vòng 5 ngày, đơn hàng sẽ hoàn tất',
      'Không hoàn tiền nếu giao hàng sau 2026-09-04',
    ],
  },
  id: {
    notReceived: [
      'Pengembalian dana jika tidak ada pengiriman sebelum 2026-09-04',
      'Jika pesanan tidak tiba sebelum 2026-09-04, dana dikembalikan',
      'Refund jika pesanan belum diterima sebelum 2026-09-04',
    ],
    lateCoupon: [
      'Kupon Rp10.000 jika terlambat hingga 2026-08-03',
      'Jika pengiriman terlambat hingga 2026-08-03, dapatkan kupon',
      'Ajukan kupon jika tertunda sampai 2026-08-03',
    ],
    confirmed: [
      'Jika ada masalah, Anda dapat mengajukan pengembalian barang/dana dalam 7 hari setelah konfirmasi penerimaan.',
      'Anda dapat mengembalikan barang dalam waktu 7 hari sejak konfirmasi penerimaan.',
      'Setelah mengonfirmasi penerimaan, Anda dapat mengembalikan barang dalam 7 hari.',
    ],
    placed: [
      'Jika barang yang diterima cacat atau tidak sesuai deskripsi, Anda dapat membuka sengketa dalam 90 hari setelah pesanan dibuat.',
      'Dalam 90 hari sejak tanggal pemesanan Anda dapat membuka sengketa jika barang rusak.',
      'Anda dapat membuka sengketa dalam waktu 90 hari setelah pesanan dibuat jika barang cacat.',
    ],
    delivered: [
      'Kembalikan dalam 15 hari setelah barang diterima.',
      'Anda dapat mengembalikan barang dalam 15 hari setelah pesanan tiba.',
      'Setelah barang diterima, Anda dapat mengembalikannya dalam 15 hari.',
    ],
    never: [
      'Pengembalian dana akan diproses dalam 10 hari kerja',
      'Jika Anda tidak mengonfirmasi dalam 5 hari, pesanan selesai',
      'Tidak ada pengembalian dana jika tiba setelah 2026-09-04',
    ],
  },
  zh: {
    notReceived: [
      '如果在2026年9月4日之前未送达，将退款',
      '若2026年9月4日前未收到货，可退款',
      '如2026年9月4日前没有送达，则退款',
    ],
    lateCoupon: [
      '如果在2026年8月3日前延误，可领取优惠券',
      '若延误至2026年8月3日，可申请优惠券',
      '如果延迟到2026年8月3日，赠送优惠券',
    ],
    confirmed: [
      '如果有任何问题，您可以在确认收货后7天内申请退货/退款。',
      '确认收货后7天内可以退货。',
      '您可以在确认收货后7日内退货。',
    ],
    placed: [
      '如果收到的商品有缺陷或与描述不符，您可以在下单后90天内发起纠纷。',
      '下单后90天内，如果商品损坏，您可以发起纠纷。',
      '商品与描述不符的，可在下单后90天内申请纠纷。',
    ],
    delivered: ['收货后15天内退货。', '签收后15天内可以退货。', '您可以在送达后15天内退货。'],
    never: [
      '退款将在10个工作日内到账',
      '如果您在5天内未确认，订单将完成',
      '如果2026年9月4日后未送达，将退款',
    ],
  },
};
