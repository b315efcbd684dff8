/**
 * What scripts in pages get in the place of the polyfill, which is a tenth of what the first page of the day has to compile:
 * `chrome` gives promises in Manifest V3 in both browsers, and a page cannot put an element's name in its place.
 */
declare const chrome: unknown;

export default chrome;
