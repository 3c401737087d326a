/** Where the orders of the first marketplace are listed. */
export const ordersUrl = 'https://www.aliexpress.com/p/order/index.html';

/** The dashboard, from any page of the extension. */
export const dashboardUrl = '/dashboard.html';
