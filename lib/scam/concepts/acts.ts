import type { Concept } from '../types';

/** What somebody is asked to do. Only forms that ask (see `Concept.act`). */
export const ACTS = {
  /** Ends a dispute, an order, a claim; never the participle ("closed"). */
  close: {
    act: true,
    words: {
      en: 'close | cancel? | cancell? | canceling | cancelling | closing | withdraw | withdrawing | withdrawal | revoke | retract | drop | remove | delete | deleting | end | finish | stop | undo | call off | take back | give up | abandon | terminate | cancellation | closure | cancle | revoking | dropping | shut | recall | let go of | pull back | pull | lift',
    },
  },
  confirm: {
    act: true,
    words: {
      en: 'confirm? | confirming | confirmation | mark as received | mark it as received | mark received | mark as delivered | mark complete | mark as complete | mark it as complete | press received | click received | confirm received | complete the order | finish the order | click complete | sign for | acknowledge',
    },
  },
  accept: {
    act: true,
    governs: true,
    words: {
      en: 'accept | agree | accepting | agree to | take the offer | approve | click accept | press accept | say yes',
    },
  },
  change: {
    act: true,
    words: {
      en: 'change | modify | edit | alter | switch | update | correct | amend | revise | adjust | changing | modifying | rewrite | replace | set | put | turn',
    },
  },
  choose: {
    act: true,
    words: {
      en: 'choose | select | pick | choosing | selecting | write | put | use | click on | tick | with the reason | state | give the reason | mark | enter',
    },
  },
  pay: {
    act: true,
    governs: true,
    words: {
      en: 'pay | paying | transfer | wire | remit | make the payment | make payment | payment | send money | send the money | deposit | settle | pay in | top up | transferring | pay extra',
    },
  },
  /** Sends goods back. */
  sendBack: {
    act: true,
    words: {
      en: 'send back | send it back | send the item back | send the goods back | send the product back | ship back | ship it back | return | returning | mail back | mail it back | post it back | return it | return the goods | return the item | send the parcel back | post back',
    },
  },
  /** Tells data. */
  give: {
    act: true,
    governs: true,
    words: {
      en: 'give | give me | give us | send me | send us | send | tell me | tell us | share | provide | leave | let me know | write me | text me | i need | we need | need your | forward | dm | supply',
    },
  },
  /** Gets in touch elsewhere. */
  contact: {
    act: true,
    governs: true,
    words: {
      en: 'contact | add | write to | message | text | call | reach | chat | talk | speak | add me | add us | contact me | hit me up | ping | msg | find me | connect',
    },
  },
  wait: {
    act: true,
    words: {
      en: 'wait | waiting | be patient | patient | patience | wait for | hold on | please wait | give it | give us | allow | have patience | wait a little | wait more | bear with',
    },
  },
  /** Opens a dispute, a claim, a case. */
  open: {
    act: true,
    words: {
      en: 'open | opening | file | filing | start | raise | submit | apply | apply for | make | escalate | launch | initiate | lodge | report to',
    },
  },
  click: {
    act: true,
    governs: true,
    words: {
      en: 'click | press | tap | open | follow | visit | go to | log in | login | sign in | enter | use',
    },
  },
  scan: { act: true, governs: true, words: { en: 'scan | scanning | scan the | scan this' } },
  install: {
    act: true,
    governs: true,
    words: {
      en: 'install | download | run | set up | allow access | share your screen | screen share | installing',
    },
  },
  /** Places another order. */
  buy: {
    act: true,
    words: {
      en: 'place | buy | order | purchase | place a new order | make a new order | place new order | reorder | order again | buy again | checkout | take | make | create | pay for',
    },
  },
  keep: { act: true, words: { en: 'keep | keep it | keep the | keeping | hold' } },
  /** Writes, changes or removes a review. */
  rate: {
    act: true,
    words: {
      en: 'leave | give | write | post | rate | change | update | edit | remove | delete | revise | modify | leave us | give us | take down | add | upload',
    },
  },
  trust: {
    act: true,
    governs: true,
    words: { en: 'trust | believe | respond to | reply to | answer | worry' },
  },
  ask: {
    act: true,
    governs: true,
    words: { en: 'ask | asks | asked | asking | require | request | requires | demand' },
  },
} as const satisfies Record<string, Concept>;
