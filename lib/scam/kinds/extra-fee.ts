import type { Kind } from '../types';

/** Shipping, tax or customs fee asked by the seller after payment. */
export const extraFee: Kind<'extra_fee'> = {
  id: 'extra_fee',
  concepts: {
    /** A sum without a currency: "I need another 45 from you". */
    wantsMore: {
      words: {
        en: 'need another ~ from you | needs another ~ from you | need another ~ off you | need an extra ~ off you | need extra ~ from you | need ~ more from you | want another ~ from you | wants another ~ from you | asks another ~ from me | asks me for another | wants another ~ from me | wants ~ more from me | big size need add | after another | they re after another | after an extra | they re after | are after another | is after another | i owe ~ more | owe them ~ more | owe him ~ more | owe us ~ more | you owe ~ more | owe ~ more | owe another | i owe another | chasing me for another | chasing another | hit me for another | sting me for another | another ~ and it ll | another ~ and it goes | another ~ and it ships | another ~ and we ship | another ~ and it s | more and it ships | more and it goes | extra and it ships | till i send ~ more | until i send ~ more | till i pay ~ more | until i pay ~ more | unless i pay ~ more | unless i send ~ more',
      },
    },
    /** A thing to buy that stands for a fee. */
    payListing: {
      words: {
        en: 'listing | supplement | shipping difference | postage supplement | freight link | shipping link | extra fee link | difference link | x 5 | qty | pieces of this | times this link | in this page | on this page',
        es: 'enlace de diferencia | anuncio de diferencia | enlace de portes | enlace de envio | enlace de flete | suplemento de envio | diferencia de envio | diferencia de portes | x 5 | unidades de este | en este anuncio | en esta pagina',
        pt: 'link de diferenca | link da diferenca | link de frete | link do frete | link de envio | anuncio de diferenca | diferenca de frete | diferenca do frete | diferenca de portes | x 5 | unidades deste | neste anuncio | nesta pagina',
        fr: 'lien de difference | lien de port | lien de livraison | annonce de difference | annonce supplementaire | difference de port | complement de port | supplement de port | x 5 | unites de ce | sur cette annonce | sur cette page',
        it: 'link di differenza | link della differenza | link di spedizione | inserzione di differenza | differenza di spedizione | supplemento di spedizione | integrazione di spedizione | x 5 | pezzi di questo | in questa inserzione | in questa pagina',
      },
    },
    /** Paid to the seller, not where it is due. */
    toUs: {
      words: {
        en: 'to be paid to us | paid to us | settle with us | with us directly | us directly | directly with us | pay us | send to us | to us prior | to us before | through us | to our account | sort it with customs | pass it on to | pass on to | paid to him | paid to them | paid to her | paid to the seller | paid to the shop | to be paid to him | has to be paid to him | pay him | pay them | pay the seller | send that over to me | send it over to me | send that to me | transfer to me | transfer it to me | transfer it over | to my account | to our agent | to me today | directly to me | straight to me | straight to us | directly to us | directly to the seller | payable to them | payable to us | payable to him | payable to me | payable to the seller | to their account | into their account | to his account | into his account | to her account | into our account | straight to their | straight to his',
        es: 'pagarnos | nos pague | nos pagues | nos abone | nos abones | nos lo pague | nos lo paga | nos paga a nosotros | directamente a nosotros | directamente con nosotros | a nuestra cuenta | nos transfiera | nos transfieras | nos envia el dinero | nos manda el dinero | a traves de nosotros | transferirmelos | pasamelo por | me los pasas | me lo pasas | me los transfieres | a nuestro agente | al agente',
        pt: 'nos pagar | nos pague | pague para nos | pagar pra gente | pagar para nos | direto pra gente | direto conosco | diretamente conosco | na nossa conta | para nossa conta | para a nossa conta | nos transfira | nos transfere | me transfere | me transfira | me repassa | me repasse | nos repasse | repassar pra | ao agente | ao nosso agente',
        fr: 'nous payer | nous regler | nous les regler | directement a nous | directement chez nous | directement avec nous | sur notre compte | nous virer | me les virer | me virer | nous les virer | nous verser | me les verser | me rembourser | par notre intermediaire | a notre agent',
        it: 'pagarci | ci paghi | ci paga | pagarli a noi | a noi direttamente | direttamente a noi | direttamente con noi | sul nostro conto | ci versi | ci versa | ci bonifichi | ci mandi i soldi | me li giri | me li mandi | girarmeli | tramite noi | al nostro agente',
      },
    },
    /** Pays, by other words. */
    payIt: {
      words: {
        en: 'complete | contribute | be wired | wired | chuck us | chuck me | ping me | ping us | bung us | bung me | cough up | throw in | add | make up | square up | settle | sort out | be paid | buy | cover | reimburse',
        es: 'aporta | aporte | aportar | suelta | anade | anada | anadir | cubre | cubra | cubrir | liquida | liquide | liquidar | salda | saldar | asumir | asume | asuma | asumas | reembolsa | transferido | hacerse cargo | te haces cargo | se haga cargo | corre de tu cuenta | corren de su cuenta | apoquina | rasca el bolsillo',
        pt: 'inteira | inteirar | adicione | adiciona | adicionar | cubra | cobrir | quita | quite | quitar | acerta | acerte | acertar | arca | arque | arcar | banca | bancar | assuma | assumir | liquide | liquidar | ser transferido | ser pago | ser paga | repassa | por sua conta | fica por sua conta',
        fr: 'ajouter | ajoutez | ajoute | rajouter | rajoutez | rajoute | couvrir | prendre en charge | prenez en charge | avancer | rembourser les frais | solder | soldez | s acquitter | vous acquitter | acquittez | allonger | a votre charge | a ta charge',
        it: 'integra | integri | integrare | aggiungi | aggiunga | aggiungere | copri | copra | coprire | salda | saldi | saldare | sborsa | sborsare | accollarsi | si accolli | versa | versi | versare | a suo carico | a tuo carico | se appena paghi',
      },
    },
    /** Sums without a number. */
    slang: {
      words: {
        en: 'tenner | fiver | quid | a few dollars more | few more dollars | few more euros | couple more dollars | few dollars more | few euros more | big size need add | size need add | need add | need pay more | must pay more | add money | add some money',
        es: 'unos euros mas | unos dolares mas | unos pesos mas | unos eurillos mas | un par de euros mas | un poquito mas de dinero | unos pocos euros mas',
        pt: 'uns reais a mais | mais uns reais | mais uns trocados | uns trocados a mais | uns dolares a mais | mais uns euros | uns euros a mais | mais um pouquinho de dinheiro',
        fr: 'quelques euros de plus | quelques euros en plus | une dizaine d euros de plus | deux trois euros de plus | quelques dollars de plus | une petite rallonge | une rallonge',
        it: 'qualche euro in piu | altri euro | pochi euro in piu | un paio di euro in piu | qualche dollaro in piu | una decina di euro in piu | una piccola integrazione | altri due euro',
      },
    },
    /** What it is said to be for. */
    shipWord: {
      words: {
        en: 'ship | shipping | shipped | shipment | freight | courier | postage | parcel | package | customs | delivery | dhl | warehouse | line | carrier | post it | get it to you | drop it off | battery | out the door | the goods | product | item | send it | so can send | label | dispatch | surcharge | boss says | country | container | release | postcode | zip code | pallet | haulier | forklift | truck | lorry | island | carriers | hub | depot | shed | booked on | book it | book the | on the road | on its way | remote | tariff | dangerous goods | van | boat | hostage',
        es: 'envio | envios | envia | enviar | flete | porte | portes | transporte | transportista | mensajeria | paquete | aduana | aduanas | entrega | dhl | almacen | mercancia | producto | articulo | sale hoy | sale en cuanto | lo mando | te lo mando | etiqueta | despacho | despachar | recargo | peso | pais | isla | islas | canarias | baleares | contenedor | combustible | paqueteria | embarque',
        pt: 'envio | envios | enviar | frete | fretes | porte | portes | transporte | transportadora | pacote | encomenda | alfandega | entrega | dhl | armazem | mercadoria | produto | item | sai hoje | mando hoje | despacho | despachar | despacha | sobretaxa | peso | pais | acores | madeira | conteiner | container | combustivel | liberar | liberacao | postar | postagem | correio | correios | etiqueta',
        fr: 'envoi | envois | envoyer | expedition | expedier | expedie | port | frais de port | livraison | transport | transporteur | colis | douane | douanes | dhl | entrepot | marchandise | produit | article | part aujourd hui | part des que | etiquette | surcharge | supplement | poids | pays | dom | corse | outre mer | conteneur | carburant | debloque | debloquer | affranchissement',
        it: 'spedizione | spedizioni | spedire | spedisco | spediamo | invio | inviare | trasporto | corriere | pacco | dogana | consegna | dhl | magazzino | merce | prodotto | articolo | parte oggi | parte appena | etichetta | supplemento | peso | paese | sicilia | sardegna | isole | calabria | container | carburante | sbloccare | sblocco | affrancatura',
      },
    },
    /** More than was agreed. */
    extraSum: {
      words: {
        en: 'an extra | extra | another | more | additional | add | higher | plus | on top | again | once more | + | difference | surcharge | short | more from you | remainder | shortfall | outstanding | underpaid | balance | on top of',
        es: 'extra | extras | mas | adicional | adicionales | de mas | diferencia | suplemento | recargo | falta | faltan | faltaban | complementario',
        pt: 'extra | extras | a mais | mais | adicional | adicionais | diferenca | complemento | suplemento | sobretaxa | acrescimo | falta | faltam | faltou | faltaram',
        fr: 'extra | de plus | en plus | supplementaire | supplementaires | supplement | complement | difference | surcout | rallonge | manque | manquent | il manque | il manque encore | reste a regler pour',
        it: 'extra | in piu | altri | altre | ulteriori | ulteriore | aggiuntivo | aggiuntivi | aggiuntiva | supplementare | supplementari | supplemento | differenza | integrazione | maggiorazione | mancano | manca | mancavano',
      },
    },
    /** It is to be paid, however it is put. */
    demand: {
      words: {
        en: 'needed | need | needs | gonna be | going to be | will be | it ll cost | ll cost | will cost | cost me | costs me | costs us | wants | want | must | have to | has to | should | can you | could you | chuck | ping me | ping us | pay | make up | cover | to be paid | shall be | required | require | requires | asks | asking | ask | charges | charging | ok | send | you owe | due | let me have | add | there s a | there is a | you can add | is payable | they re after | are after | is after | now after | owe | i owe | want off me | chasing',
        es: 'necesito | necesitamos | hacen falta | hace falta | tiene que | tienes que | tendria que | tendrias que | tendras que | tendra que | hay que | debe | debes | deberia | deberias | nos deben | nos debes | me debes | quiere que | quieren que | pide | piden | me pide | nos cobran | me cobran | te cobro | le cobramos | exige | exigen | abones | abonas | abone | me pasas | me mandas | mandame | mandeme | te paso un enlace | te paso el enlace | te mando el enlace | le envio el enlace | me sale a | nos cuesta | se requiere | requiere | faltan por pagar | me tienes que | pendiente de pago | te los puedo pedir',
        pt: 'preciso | precisamos | precisa | precisa pagar | tem que | tem de | tera que | tera de | teria que | deve | deveria | nos deve | me deve | quer que | querem que | pede | pedem | me pede | pediu | cobrou | cobram | cobrando | exige | exigem | me manda | me passa | te mando o link | mando o link | envio o link | segue o link | ficou em | sai por mais | e necessario | e preciso | requer | falta pagar | vai ter que',
        fr: 'j ai besoin | nous avons besoin | besoin de | il faut | il faudrait | il faudra | faut | faudrait | devez | devriez | devrais | nous devez | me dois | demande | demandent | me demande | exige | exigent | reclame | reclament | facture | facturent | pouvez vous | peux tu | pourriez vous | pourrais tu | reglez | regles | envoie moi | je t envoie un lien | je t envoie le lien | je vous envoie un lien | je vous envoie le lien | voici le lien | me coute | nous coute | est requis | sont requis | a payer | a regler | reste a payer',
        it: 'mi servono | ci servono | servono | ci vogliono | ci vuole | bisogna | occorre | occorrono | deve | devi | dovrebbe | dovresti | dovra | dovrai | ci deve | mi devi | vuole che | vogliono che | chiede | chiedono | mi chiede | ci chiedono | esige | pretende | te li posso chiedere | posso chiederti | posso chiedere | appena paghi | mandami | mi mandi | mi giri | ti mando il link | ti mando un link | le mando il link | le invio il link | ecco il link | mi costa | ci costa | e richiesto | da pagare | da versare | rimane da pagare',
      },
    },
    /** What is paid at checkout or to those who carry it; what buyers ask beforehand. */
    honest: {
      words: {
        en: 'at checkout | in checkout | at the checkout | to the courier | on delivery | carrier s website | dhl site | on the dhl | carrier s site | at the counter | we paid | we refunded | refunded the | refund the | refunded you | in the cart | combined | combine | no extra | without extra | do i have to pay | will i have to pay | do we have to pay | shown before | you can choose | if you want faster | if you like',
        es: 'al pagar el pedido | en el carrito | en la cesta | al finalizar la compra | al repartidor | al mensajero | al recibirlo | contra reembolso | web del transportista | pagina del transportista | en la web de correos | en la web de dhl | pagamos nosotros | lo pagamos nosotros | corre de nuestra cuenta | corren de nuestra cuenta | a nuestro cargo | por nuestra cuenta | le reembolsamos | te reembolsamos | te devolvemos | le devolvemos | te hemos devuelto | sin coste | sin costo | sin coste adicional | sin cargo | gratis | gratuito | tengo que pagar | hay que pagar algo | cuanto cuesta | cuanto seria | cuanto sale | si lo quiere mas rapido | si lo prefieres | si quieres envio urgente | puede elegir | puedes elegir | nunca cobra* | no cobra* | nunca pid* | en la oficina de correos | no pulse | no pulses | no hay que pagar | no tiene que pagar nada | no pague | si recibe un sms | si recibes un sms | si te llega un sms | si le llega un mensaje | si te llega un mensaje',
        pt: 'no carrinho | ao finalizar a compra | no checkout | ao entregador | na entrega | site da transportadora | site dos correios | no site dos correios | minhas importacoes | nos pagamos | pagamos nos | por nossa conta | por conta da loja | a nosso cargo | reembolsamos | te devolvemos | devolvemos a diferenca | sem custo | sem custo adicional | sem custos | gratis | gratuito | tenho que pagar | preciso pagar | quanto custa | quanto fica | quanto sai | se quiser mais rapido | se preferir | pode escolher | nunca cobra* | nao cobra* | nunca ped* | no balcao | nao clique | nao pague | nao precisa pagar | se receber um sms | se voce receber | se chegar um sms | se chegar mensagem',
        fr: 'au panier | dans le panier | lors du paiement de la commande | au livreur | a la livraison | site du transporteur | sur le site de la poste | site de la douane | nous payons | on paie | a notre charge | a nos frais | nous remboursons | on vous rembourse | nous vous remboursons | remboursons la difference | sans frais | sans supplement | sans surcout | gratuit* | offert* | dois je payer | faut il payer | est ce que je dois | combien coute | combien ca coute | si vous voulez plus rapide | si vous preferez | vous pouvez choisir | ne demande* jamais | jamais de | au bureau de poste | au guichet | ne cliquez pas | ne payez pas | si vous recevez un sms | si tu recois un sms | si vous recevez un message | si tu recois un message',
        it: 'nel carrello | al checkout | al corriere | al postino | alla consegna | sito del corriere | sul sito delle poste | sito dell agenzia delle dogane | paghiamo noi | a nostro carico | a nostre spese | a carico nostro | rimborsiamo | le restituiamo | ti restituiamo | rimborsiamo la differenza | senza costi | senza costi aggiuntivi | senza spese | gratis | gratuit* | devo pagare | si deve pagare | bisogna pagare qualcosa | quanto costa | quanto viene | se la vuole piu veloce | se preferisce | se preferisci | puo scegliere | puoi scegliere | non chiede* mai | mai pagamenti | allo sportello | in posta | non cliccare | non clicchi | non pagare | se ricevi un sms | se riceve un sms | se vi arriva un sms | se ti arriva un sms | se ti arriva un messaggio',
      },
    },
  },
  signals: [
    { when: 'wantsMore & shipWord', level: 'danger', never: 'honest/original/overRefund/moneyBack' },
    {
      when: 'amount + extraSum + demand & toUs',
      level: 'danger',
      near: 9,
      never: 'original/overRefund/moneyBack',
    },
    {
      when: 'fee + amount & orNotSent',
      level: 'danger',
      near: 6,
      never: 'honest/original/officialFee/overRefund',
    },
    { when: 'buy/payIt + extraCost/fee & payListing', level: 'danger', never: 'honest' },
    { when: 'extraCost/customs/fee & toUs', level: 'danger', never: 'honest/original/officialFee' },
    {
      when: 'extraCost/customs/fee & percent & toUs/orNotSent',
      level: 'danger',
      never: 'honest/original/officialFee',
    },
    {
      when: 'payIt + extraCost/fee/customs & amount',
      level: 'danger',
      near: 8,
      never: 'honest/original/overRefund/officialFee',
    },
    { when: 'demand + fee + amount', level: 'danger', near: 8, never: 'honest/original/officialFee' },
    {
      when: 'slang + extraSum/demand & shipWord',
      level: 'danger',
      near: 7,
      never: 'honest/original/overRefund/moneyBack',
    },
    {
      when: 'amount + extraSum + demand & shipWord',
      level: 'danger',
      near: 7,
      never: 'honest/original/overRefund/moneyBack',
    },
    { when: 'agent + amount & any:pay', level: 'danger', near: 10, never: 'officialFee/original' },
    {
      when: 'pay + extraCost/fee & amount/link/orNotSent/notEnough/wallet/bankAccount/agent/first',
      level: 'danger',
      unless: 'original',
      never: 'officialFee',
    },
    { when: 'any:ask + extraCost & amount', level: 'danger', never: 'officialFee/original' },
    { when: 'moneyBack + extraCost/customs & amount', level: 'danger', never: 'officialFee/original' },
    {
      when: 'pay + extraCost',
      level: 'caution',
      unless: 'original',
      never: 'officialFee/officialRoute/honest',
    },
    { when: 'extraCost & notEnough & amount', level: 'caution', never: 'officialFee/original' },
    { when: 'pay + notEnough', level: 'danger', unless: 'original', never: 'officialFee' },
    { when: 'extraCost/fee + notEnough & pay/give/ask/amount/link', level: 'danger', never: 'officialFee' },
    { when: 'extraCost/fee & orNotSent & pay/give/ask', level: 'danger', never: 'officialFee/original' },
    { when: 'ask/give + amount & orNotSent', level: 'caution', never: 'officialFee/original/honest' },
    { when: 'pay + customs + amount', level: 'danger', near: 14, never: 'officialFee/original' },
    { when: 'pay + amount & orNotSent', level: 'danger', never: 'officialFee/original' },
    { when: 'pay/buy + link/amount & extraCost/fee', level: 'danger', never: 'officialFee/original' },
    { when: 'pay + agent', level: 'danger', never: 'officialFee' },
    { when: 'agent & customs & amount', level: 'danger', never: 'officialFee' },
    { when: 'amount + extraCost & orNotSent', level: 'danger', never: 'officialFee/original' },
    { when: 'ask/give + extraCost + amount', level: 'danger', near: 14, never: 'officialFee/original' },
  ],
  answer: {
    en: 'I paid the whole price at checkout. I pay nothing more outside the order.',
    es: 'Pagué el precio completo al hacer el pedido. No pago nada más fuera del pedido.',
    pt: 'Paguei o preço total na compra. Não pago mais nada fora do pedido.',
    fr: 'J’ai payé le prix total lors de la commande. Je ne paie rien de plus en dehors de la commande.',
    de: 'Ich habe beim Kauf den ganzen Preis bezahlt. Außerhalb der Bestellung zahle ich nichts nach.',
    it: 'Ho pagato il prezzo intero al momento dell’ordine. Non pago altro al di fuori dell’ordine.',
    ru: 'Я оплатил полную цену при заказе. Вне заказа я ничего не доплачиваю.',
    pl: 'Zapłaciłem pełną cenę przy zamówieniu. Poza zamówieniem nic nie dopłacam.',
    tr: 'Siparişte ücretin tamamını ödedim. Sipariş dışında ek ödeme yapmıyorum.',
    ar: 'دفعت السعر كاملًا عند الطلب. لا أدفع أي مبلغ إضافي خارج الطلب.',
    ko: '주문할 때 전체 금액을 결제했습니다. 주문 밖에서는 추가로 결제하지 않습니다.',
    zh: '下单时我已付清全款，订单之外不再付任何费用。',
  },
};
