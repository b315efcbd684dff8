/** The one file that names the polyfill: promises and one name for the extension API in every browser. */
export { default as browser } from 'webextension-polyfill';
