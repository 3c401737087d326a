import { checkedOn, days } from './lengths';
import type { Rule } from './types';

const book = 'alibaba' as const;
const zone = 'anywhere' as const;

const FAQ = 'service.alibaba.com/buyer/faq_detail/20155175.htm (two versions)';
const FAQ_NEWER = 'service.alibaba.com/buyer/faq_detail/22040035.htm, /1000060198.htm, /1000063651.htm';

/** Rules of Alibaba.com (Trade Assurance). Counted for orders that are added by hand. */
export const alibabaRules: readonly Rule[] = [
  {
    id: 'AB-CLAIM',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'completed',
    length: days(30),
    among: 'earlier',
    setAside: [
      {
        says: '30 days from when the goods were received',
        because: 'an older text; before the confirmation it counts all the same, being earlier',
      },
    ],
    stages: ['completed'],
    assume: { from: 'delivered', stages: ['delivered'] },
    atExpiry: 'Alibaba need not accept the claim any more',
    notes:
      'The period may be shorter by shipping method, never longer. Afterwards an offline dispute, with proof of a later real delivery date or of a broken promise.',
    sources: [FAQ, FAQ_NEWER],
    confidence: 'official',
  },
  {
    id: 'AB-NEG',
    ...{ book, zone, checkedOn, right: 'seller-answer', effect: 'other-party', bound: 'closes' },
    from: 'opened',
    length: days(3),
    among: 'both',
    stages: ['awaiting-seller'],
    atExpiry: 'from the 4th day the buyer may escalate to Alibaba',
    sources: [FAQ, FAQ_NEWER],
    confidence: 'official',
  },
  {
    id: 'AB-AUTO',
    ...{ book, zone, checkedOn, right: 'decision', effect: 'other-party', bound: 'closes', from: 'opened' },
    length: days(7),
    alternatives: [days(8)],
    among: 'both',
    stages: ['awaiting-seller', 'negotiation'],
    atExpiry: 'the dispute is escalated by itself and Alibaba decides',
    notes:
      'The 8th day is the older text. The dispute team joins within 2 working days of the escalation, and again 2 working days after evidence.',
    sources: [FAQ, FAQ_NEWER],
    confidence: 'official',
  },
  {
    id: 'AB-EVID',
    ...{ book, zone, checkedOn, right: 'add-evidence', effect: 'right-ends', bound: 'closes' },
    from: 'evidence-asked',
    length: null,
    told: 'no figure: the due time is shown in the case',
    among: 'earlier',
    stages: ['negotiation'],
    atExpiry: 'the refund request is cancelled by itself',
    notes:
      'Older rule: the buyer pays a third-party inspection (SGS, TUV, BV) up front and is repaid if the supplier is at fault.',
    sources: [FAQ_NEWER, FAQ],
    confidence: 'official',
  },
  {
    id: 'AB-NOTA',
    ...{ book, zone, checkedOn, right: 'not-received', effect: 'right-ends', bound: 'closes' },
    from: 'estimated',
    length: null,
    told: 'holds only outside Trade Assurance, and no date tells whether an order is',
    among: 'earlier',
    stages: ['to-ship', 'in-transit', 'delivered', 'completed', 'unknown'],
    atExpiry: 'the complaint is not accepted',
    notes:
      '90 days from the agreed payment or delivery date, the later. The trade must have begun on Alibaba.com. Covers goods that are not as agreed as well.',
    sources: ['rule.alibaba.com/rule/detail/2061.htm'],
    confidence: 'official',
  },
  {
    id: 'AB-REOPEN',
    ...{ book, zone, checkedOn, right: 'not-as-described', effect: 'right-ends', bound: 'closes' },
    from: 'ended',
    length: null,
    told: 'no length of its own: possible while the 30 days of AB-CLAIM run',
    among: 'earlier',
    stages: ['delivered', 'completed'],
    atExpiry: 'no new dispute',
    notes:
      'Only after a dispute that was closed for no answer; after one closed with a solution only the service team helps.',
    sources: [FAQ_NEWER],
    confidence: 'official',
  },
];
