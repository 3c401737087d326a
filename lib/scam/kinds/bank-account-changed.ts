import type { Kind } from '../types';

/** A new bank account for a payment, mostly among businesses. */
export const bankAccountChanged: Kind<'bank_account_changed'> = {
  id: 'bank_account_changed',
  signals: [
    { when: 'newAccount & any:pay', level: 'danger', never: 'original/officialRoute' },
    { when: 'newAccount & b2b/accountTrouble/personAccount', level: 'danger', never: 'original' },
    { when: 'newAccount & use/give', level: 'caution', never: 'original/officialRoute' },
    { when: 'personAccount + bankThing & any:pay', level: 'danger', near: 6, never: 'original' },
    {
      when: 'changedBank & bankThing/bankAccount & b2b & any:pay',
      level: 'caution',
      never: 'original/officialRoute',
    },
    { when: 'pay/give/use + changedBank + bankThing', level: 'danger', near: 12, never: 'original' },
    {
      when: 'changedBank + bankThing/bankAccount/wallet & any:pay',
      level: 'danger',
      near: 4,
      never: 'original',
    },
    {
      when: 'changedBank + bankThing/bankAccount & b2b/accountTrouble/personAccount',
      level: 'danger',
      near: 4,
      never: 'original',
    },
    { when: 'pay/give/use + personAccount', level: 'danger', never: 'original' },
    { when: 'personAccount & b2b/accountTrouble & any:pay', level: 'danger', never: 'original' },
    { when: 'accountTrouble + bankThing & pay/personAccount', level: 'danger', near: 6, never: 'original' },
    { when: 'accountTrouble + wallet & pay/personAccount', level: 'danger', near: 8, never: 'original' },
    { when: 'accountTrouble + bankThing & b2b', level: 'caution', near: 6, never: 'original' },
  ],
  concepts: {
    use: {
      act: true,
      words: {
        en: 'use | using | go to | must go to | note | use the | take',
        es: 'use | usar | usen | utilice | utilizar',
        pt: 'use | usar | utilize | usem',
        fr: 'utilisez | utiliser | utilise | notez',
        de: 'nutzen | verwenden | benutzen | nutze | beachten',
        it: 'usare | usi | usa | utilizzare | utilizzi | utilizza',
        ru: 'используйте | использовать | по новым',
        pl: 'uzyj | uzywac | prosze uzyc | korzystac',
        tr: 'kullanin | kullaniniz | kullan | kullanmaniz*',
        ar: 'استخدم | استخدام | استعمل | يرجى استخدام',
        ko: '사용 | 이용',
        zh: '使用 | 用 | 请用',
      },
    },
  },
  answer: {
    en: 'I pay only inside the order, to the account named there. I will check by the phone number that I already have.',
    es: 'Solo pago dentro del pedido, a la cuenta indicada allí. Lo comprobaré por el teléfono que ya tengo.',
    pt: 'Só pago dentro do pedido, na conta indicada lá. Vou confirmar pelo telefone que já tenho.',
    fr: 'Je paie uniquement dans la commande, sur le compte qui y figure. Je vérifierai par le numéro de téléphone que j’ai déjà.',
    de: 'Ich zahle nur innerhalb der Bestellung, auf das dort genannte Konto. Ich frage unter der mir bekannten Telefonnummer nach.',
    it: 'Pago solo all’interno dell’ordine, sul conto indicato lì. Verificherò al numero di telefono che ho già.',
    ru: 'Я плачу только внутри заказа, на указанный там счёт. Уточню по номеру телефона, который у меня уже есть.',
    pl: 'Płacę tylko w ramach zamówienia, na podane tam konto. Sprawdzę to pod numerem telefonu, który już mam.',
    tr: 'Yalnızca sipariş içinde, orada yazan hesaba ödeme yaparım. Bende kayıtlı olan telefon numarasından teyit edeceğim.',
    ar: 'أدفع فقط من خلال الطلب وإلى الحساب المذكور فيه. سأتحقق عبر رقم الهاتف الموجود لدي من قبل.',
    ko: '주문 안에서, 거기에 적힌 계좌로만 결제합니다. 제가 이미 알고 있는 전화번호로 확인하겠습니다.',
    zh: '我只在订单内付款到原定账户，并会用我已有的电话号码核实。',
  },
};
