/** The browser API, through webextension-polyfill. Imported in this folder only. */
export { browser } from 'wxt/browser';
