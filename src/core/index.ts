/**
 * The pure core as a library: three functions over a `Document`, no browser-extension API, no network, no clock.
 * Built to `dist/lib/caveat.js`, with every language of the catalogue.
 */
import { LANGUAGES } from './notices/catalogue/index';
import { locateNotices } from './notices/index';
import { Lexicon } from './notices/lexicon';
import { readArticleWith } from './read';
import type { Article, Notice, PageAddress } from './types';

export { detectArticle } from './detect/index';
export type * from './types';

const lexicon = new Lexicon(LANGUAGES);

/**
 * Finds the publisher's legal notices on a page.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns notices, most severe first
 */
export function findNotices(document: Document, address: PageAddress): Notice[] {
	return locateNotices(document, address, lexicon).map((located) => located.notice);
}

/**
 * Reads the article of a page.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns the article, or null where there is none
 */
export function readArticle(document: Document, address: PageAddress): Article | null {
	return readArticleWith(document, address, lexicon);
}
