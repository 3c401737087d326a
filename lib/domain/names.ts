/** Lists of ids that schemas check and that run in marketplace pages as well, where the schemas themselves must stay out. */

/** The marketplaces whose rules are known. Pages are read of those in `lib/marketplaces/registry.ts`; the others are added by hand. */
export const MARKETPLACES = [
  ...([
    'aliexpress',
    'aliexpress-ru',
    'alibaba',
    'allegro',
    'amazon',
    'banggood',
    'dhgate',
    'ebay',
    'etsy',
    'lazada',
  ] as const),
  ...(['mercadolibre', 'shein', 'shopee', 'temu', 'walmart', 'wish', 'other'] as const),
] as const;

/** Where orders are listed, of the marketplaces whose pages are read. */
export const ORDER_LISTS: Partial<Record<(typeof MARKETPLACES)[number], string>> = {
  aliexpress: 'https://www.aliexpress.com/p/order/index.html',
  'aliexpress-ru': 'https://aliexpress.ru/order-list',
};

/** What the buyer may claim of an order itself. */
export const ORDER_RIGHTS = [
  ...(['not-received', 'not-as-described', 'any-reason-return', 'late-coupon', 'cancel'] as const),
] as const;

/** What runs within a dispute: the buyer's own, then the time that others have. */
export const CASE_RIGHTS = [
  ...(['choose-proposal', 'add-evidence', 'send-return', 'appeal', 'step-in', 'escalate'] as const),
  ...(['seller-answer', 'decision', 'return-check', 'refund'] as const),
] as const;

/** What stands behind the marketplace. */
export const ROUTE_RIGHTS = ['paypal', 'chargeback', 'billing-error', 'guarantee'] as const;

/**
 * What happens in a dispute, or before it with the seller. `changed`: the buyer changed the dispute, the seller's time
 * begins anew. `rejected` stands for a counter-proposal as well. `statement`: the first card statement with the charge.
 */
export const STEPS = [
  ...(['seller-asked', 'cancel-asked', 'opened', 'changed', 'seller-agreed', 'rejected'] as const),
  ...(['evidence-asked', 'proposals', 'accepted', 'return-agreed', 'return-sent', 'return-refused'] as const),
  ...(['return-missed', 'refund-started', 'refunded', 'lost', 'appealed', 'withdrawn', 'ended'] as const),
  ...(['paypal-opened', 'paypal-offer', 'paypal-claimed', 'statement'] as const),
] as const;

export const PAID_WITH = [
  ...(['paypal', 'visa', 'mastercard', 'amex', 'discover', 'card', 'afterpay', 'other'] as const),
] as const;
