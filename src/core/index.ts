/**
 * The pure core as a library: three functions over a `Document`, no browser-extension API, no network, no clock.
 * Built to `dist/lib/caveat.js`.
 */
export { detectArticle } from './detect/index';
export { findNotices } from './notices/index';
export { readArticle } from './read';
export type * from './types';
