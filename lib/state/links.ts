import type { OrderKey } from '../domain/view';

/** Where the orders of the first marketplace are listed. */
export const ordersUrl = 'https://www.aliexpress.com/p/order/index.html';

/** Where the pages of the extension lead: the orders, the dashboard, all tricks with their safe answers. */
export const links = { ordersUrl, dashboardUrl: '/dashboard.html', tipsUrl: '/tips.html' };

/** What the address of the popup's page asks for, as notifications open it: all that is due, or one order. */
export function askedFor(search: string): { due: boolean; first: OrderKey | undefined } {
  const asked = new URLSearchParams(search);
  const first = (asked.get('order') as OrderKey | null) ?? undefined;
  return { due: asked.get('view') === 'due', first };
}
