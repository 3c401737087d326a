import type { Concept } from '../types';

/** What turns the meaning of what is around it: who does it, what is denied, on what condition, what is warned of. */
export const FRAMES = {
  /** The commonest words of each language, by which it is told; no word that two of them share. */
  lang: {
    words: {
      en: 'the | and | you | your | is | are | we | will | please | for | of | it | this | that | have | not | be | dear | if | with | my | i | our | can',
      es: 'el | los | las | usted | su | por favor | para | con | que | y | una | es | lo | le | pero | si | del | hola | estimado | mi | muy | nuestro | pedido',
      pt: 'o | os | voce | vc | seu | sua | por favor | para | com | que | e | uma | nao | mas | se | do | da | ola | oi | prezado | meu | muito | nos | pedido | no | na',
      fr: 'le | les | vous | votre | pour | avec | et | une | est | nous | notre | mais | ne | pas | du | des | bonjour | cher | je | merci | svp | dans | sur',
      de: 'der | die | das | sie | ihr | ihre | ihren | bitte | und | ist | nicht | wir | mit | fur | ein | eine | den | dem | ich | haben | zu | auf | wenn | es | hallo | dann',
      it: 'il | lo | gli | lei | suo | sua | per favore | con | che | e | una | non | ma | se | del | della | ciao | gentile | mio | noi | nostro | di | prima | ordine | per',
      pl: 'prosze | i | nie | jest | sie | na | do | w | z | za | to | panstwo | pan | pani | my | nasz | dzien | dobry | jesli | oraz | ze | czy | zamowienie | ma',
      tr: 've | bir | bu | icin | lutfen | ile | siz | biz | size | sizin | degil | var | daha | once | sonra | merhaba | sayin | siparis | siparisi | ama | ki | musteri | kadar',
    },
  },
  not: {
    words: {
      en: 'not | never | don t | dont | do not | no need to | without | cannot | can not | can t | cant | won t | wont | no | neither | nor | stop | avoid | shouldn t | mustn t | doesn t | didn t | refused to | refuse to | isn t | nobody should | no one should | nobody | no one | instead of | rather than',
    },
  },
  /** A "not" that stands behind what it negates. */
  notBehind: {
    words: {
      de: 'nicht | niemals | nie | keinesfalls',
      ko: '지 마 | 지마 | 지 않 | 지않 | 지 말 | 지말 | 안 된 | 안된 | 안 되 | 안되',
    },
  },
  /** "If you do not …": a demand, no negation. */
  unless: {
    words: {
      en: 'if you don t | if you dont | if you do not | if you not | unless | if not | or else | otherwise | why not | why don t you | until | as long as you don t | if no',
    },
  },
  /** One who acts and is not the reader, said right before what is done. */
  other: {
    words: {
      en: 'we will | we ll | we can | we have | we shall | we are going to | we | i will | i ll | i can | i have | i | aliexpress will | the platform will | the system will | system will | it will | they will | our team will | aliexpress | the platform | the bank | the seller will | seller will | the court',
    },
  },
  /** Warns of what the sentence says: by platforms, banks, friends. */
  warn: {
    words: {
      en: 'scam | scams | scammer | scammers | scammed | fraudster | fraudsters | phishing | beware | watch out | be careful | be aware | warning | trick | tricks | con artist | ripoff | swindler* | red flag | for your safety | will never ask | never ask | never asks | would never ask | does not ask | do not trust | don t trust | criminals | thieves | fake messages | impersonat*',
    },
  },
  /** Takes back what the sentence before it said. */
  refute: {
    words: {
      en: 'do not do that | don t do that | don t do it | do not do it | don t fall for | do not fall for | ignore such | ignore these | i refused | i said no | i did not agree | i didn t agree | i won t do | i will not do',
    },
  },
  /** "If you are satisfied", "once it is solved": nothing is lost by doing it then. */
  ifContent: {
    words: {
      en: 'if you are satisfied | if satisfied | if you re satisfied | if you are happy | if everything is fine | if everything is ok | if all is well | if the problem is solved | if your problem is solved | once you have received the refund | after you have received the refund | after the refund arrives | once the refund arrives | when you have received the money | after you get the money | once the money is back | if you no longer need help | if the issue is resolved | if resolved',
    },
  },
  /** "Once you have received and checked it". */
  ifReceived: {
    words: {
      en: 'once you receive | once you have received | when you receive | when you have received | after you receive | after you have received | after receiving | upon receipt | if you have received | if you received | when it arrives | once it arrives | after it arrives | after checking | after you have checked | once you have checked | if everything is in order | when the parcel arrives | only after',
    },
  },
  /** Done through the marketplace, or to where the money came from. */
  officialRoute: {
    words: {
      en: 'original payment method | original payment | original method | same payment method | same card | the card you paid with | same account you paid | the way you paid | through aliexpress | via aliexpress | through the platform | via the platform | by the platform | on the platform | in the app | through ebay | through paypal s resolution | through amazon | via amazon | through temu | in the order page | on the order page | your original | account used for payment | used to pay | you paid with',
    },
  },
  first: { words: { en: 'first | before | firstly | at first | beforehand' } },
  andThen: {
    words: {
      en: 'then | after | afterwards | after that | once | as soon as | so that | so we can | in order to | and we | only then | later',
    },
  },
  only: { words: { en: 'only | the only way' } },
  outside: {
    words: {
      en: 'outside | off platform | off the platform | outside the platform | outside aliexpress | not through aliexpress | offline | privately | private | directly | direct | personal | personally | off site | another way | other way | instead of the platform | bypass*',
    },
  },
  free: { words: { en: 'free | for free | gift | as a gift | present | bonus | no cost' } },
  urgent: {
    words: {
      en: 'today | now | immediately | urgent | urgently | at once | within 24 hours | asap | as soon as possible | right away | hurry | quickly | last chance | final notice | before friday | tonight',
    },
  },
  /** A question, or a wish, put to the reader. */
  please: {
    words: {
      en: 'please | pls | plz | kindly | could you | can you | would you | help us | help me | i beg | we hope you | hope you can | you need to | you must | you have to | you should | we need you to | want you to | wants me to | asks me to | asked me to | told me to | tells me to',
    },
  },
} as const satisfies Record<string, Concept>;
