import type { Asking } from '../types';

/** How long its library waits for an answer, in ms. Its own is 20 s; Firefox ends an idle background after 30. */
const PATIENCE = 15_000;

/**
 * The request of the order's own page (aliexpress-pages.md §3.2), in English, which is read best. Extensions ask the list's
 * library the same way (public code, 2026). No zone: public clients send one, but no public answer shows that it changes
 * what is printed, and days in a zone that was ignored would look surer than they are. `needLogin` is left out: with it
 * the library leaves the page for the log-in.
 */
export const aliexpressAsking: Asking = {
  request(order) {
    if (!/^\d{12,22}$/.test(order)) return null;
    return {
      ...{ api: 'mtop.aliexpress.trade.buyer.order.detail', v: '1.0', appKey: '12574478' },
      ...{ type: 'originaljsonp', dataType: 'originaljsonp', timeout: PATIENCE },
      data: { tradeOrderId: order, clientPlatform: 'pc', _lang: 'en_US' },
    };
  },
  // Codes of aliexpress-pages.md §3. The library itself makes up for tokens that have run out.
  outcome(codes) {
    if (/\bSUCCESS\b/.test(codes)) return 'ok';
    if (/USER_VALIDATE|RGV587/.test(codes)) return 'captcha';
    if (/SESSION|NEED_LOGIN|NOLOGIN/i.test(codes)) return 'logged-out';
    if (/\bTIMEOUT\b/.test(codes)) return 'timeout';
    return /\bFAIL_/.test(codes) ? 'refused' : 'error';
  },
};
