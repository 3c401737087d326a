import { describe, expect, it } from 'vitest';
import type { Page } from '@/lib/domain/schema';
import { obstacle } from '@/lib/marketplaces/aliexpress/document';
import { readPayload } from '@/lib/marketplaces/aliexpress/payloads';
import { detailPage, detailUrl, documentOf, LIST, listCard, listPage } from '../../../support/readings';

const on = (html: string, page: Page = 'list', url = LIST) =>
  obstacle(documentOf(`<body>${html}</body>`, url), page);
const APP =
  '<div id="root"><div class="order-wrap"><div class="comet-loading-wrap">Loading</div></div></div>';

describe('what stands in place of orders', () => {
  it.each([
    '<div class="baxia-dialog"></div>',
    '<div id="baxia-dialog-content">Please slide to verify</div>',
    '<div id="nc_1_wrapper"></div>',
    '<div class="nc-container tb-login"></div>',
  ])('is a captcha: %s', (html) => {
    expect(on(`${APP}${html}`)).toBe('captcha');
    // The log-in behind it comes after it.
    expect(on(`${html}<input type="password">`)).toBe('captcha');
  });

  it.each([
    '<form><input type="password"></form>',
    '<form action="https://login.aliexpress.com/x"></form>',
    '<iframe src="https://passport.aliexpress.com/mini_login.htm"></iframe>',
    '<iframe src="//login.aliexpress.us/x"></iframe>',
    '<a href="https://login.aliexpress.com/?return_url=x">Sign in</a>',
  ])('is a log-in: %s', (html) => {
    expect(on(`${APP}${html}`)).toBe('logged-out');
  });

  it.each([
    '<a href="https://login.aliexpress.com/xlogout.htm">Sign out</a>',
    '<iframe src="https://login.aliexpress.com/sync_cookie_write.htm"></iframe>',
    '<link rel="dns-prefetch" href="//login.aliexpress.com">',
  ])('is no log-in where one is logged in: %s', (html) => {
    expect(on(`${APP}${html}`)).toBeNull();
  });

  it.each([
    ['', 'nothing at all'],
    ['<h1>Just a moment...</h1>', 'a check before the site'],
    ['<div id="root"><div class="home-banner">Deals</div></div>', 'the home page'],
    ['<h1>504 Gateway Time-out</h1>', 'an error'],
  ])('is another page: %s (%s)', (html) => {
    expect(on(html)).toBe('unexpected');
    expect(on(html, 'detail', detailUrl())).toBe('unexpected');
  });

  it('is another page than the refund list only without its root: nobody knows its names', () => {
    expect(on('<div id="root"><div class="x1">Refunds</div></div>', 'dispute')).toBeNull();
    expect(on('<h1>Just a moment...</h1>', 'dispute')).toBe('unexpected');
  });

  it.each([
    ['the list, still loading', APP],
    ['an application that has not drawn anything', '<div id="root"></div>'],
    ['orders', listPage(listCard())],
    ['orders without one known name', '<main><p>No. 8215142700682260</p></main>'],
    ['an order', detailPage()],
    ['a parcel', '<div id="root"><div class="logistic-info-v2--node--x">In transit</div></div>'],
  ])('is none of these: %s', (_, html) => {
    expect(on(html)).toBeNull();
  });
});

describe('an answer without data', () => {
  const code = (...ret: unknown[]) =>
    readPayload('mtop.aliexpress.trade.buyer.order.list', { ret, data: {} }, 0)?.problems.map(
      (problem) => problem.code,
    );

  it.each([
    ['FAIL_SYS_SESSION_EXPIRED::Session expired', 'logged-out'],
    ['FAIL_SYS_TOKEN_EXOIRED::token', 'logged-out'],
    ['FAIL_SYS_TOKEN_EMPTY::token', 'logged-out'],
    ['FAIL_BIZ_NEED_LOGIN::x', 'logged-out'],
    ['FAIL_SYS_USER_VALIDATE::denied', 'captcha'],
    ['RGV587_ERROR::SM::x', 'captcha'],
    ['FAIL_SYS_TRAFFIC_LIMIT::x', 'refused'],
    ['FAIL_SYS_API_NOT_FOUNDED::x', 'refused'],
    ['', 'refused'],
  ])('%s: %s', (ret, wanted) => {
    expect(code(ret)).toEqual([wanted]);
  });

  it('is told by all of its codes', () => {
    expect(code('FAIL_SYS_TRAFFIC_LIMIT::x', 'RGV587_ERROR::SM')).toEqual(['captcha']);
    expect(code('SUCCESS::x', 'RGV587_ERROR::SM')).not.toContain('captcha');
    expect(code({ toString: 'FAIL' }, 7)).toEqual(['changed']);
  });
});
