/**
 * The pure core as a library: functions over a `Document`, no browser-extension API, no network, no clock.
 * Built to `dist/lib/caveat.js`, with every language of the catalogue; docs/library.md describes it.
 */
import { detectArticle as detect } from './detect/index';
import { checkInput } from './input';
import { explainWith, type NoticeExplanation } from './notices/explain';
import { locateNotices } from './notices/index';
import { Lexicon } from './notices/lexicon';
import { tableOf } from './notices/whole';
import { explainArticle as explain, readArticleWith } from './read';
import type { Article, Explanation, Notice, NoticeSearch, PageAddress, Verdict } from './types';

export type {
	ExplainedNotice,
	NoticeExplanation,
	NoticeReason,
	RefusedText,
} from './notices/explain';
export type * from './types';

const lexicon = new Lexicon(tableOf);

/**
 * Tells whether a page is an article, and whether that article is news. Reads no layout, so that a document from
 * `DOMParser` serves as well as a live page.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns the verdict; its confidence, 0 to 1, is the probability that the page is an article, its reasons are English
 * and stand strongest first
 * @throws TypeError where `document` is no document or `address.url` no absolute address
 */
export function detectArticle(document: Document, address: PageAddress): Verdict {
	checkInput(document, address);
	return detect(document, address);
}

/**
 * Finds the publisher's legal notices on a page.
 *
 * @param document the page, live or parsed; it is not changed. Without layout, what style sheets in the page hide is
 * still known, what outside style sheets hide is not
 * @param address where the page comes from; `wordings` adds an organisation's own
 * @returns notices, most severe first; none where none was found, which never means that the page is safe
 * @throws TypeError where `document` is no document or `address.url` no absolute address
 */
export function findNotices(document: Document, address: NoticeSearch): Notice[] {
	checkInput(document, address);
	return locateNotices(document, address, lexicon).map((located) => located.notice);
}

/**
 * Reads the article of a page.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from; relative addresses in the article are resolved against it
 * @returns the article with its notices, or null where there is none; `contentHtml` is sanitised
 * @throws TypeError where `document` is no document or `address.url` no absolute address
 */
export function readArticle(document: Document, address: PageAddress): Article | null {
	checkInput(document, address);
	return readArticleWith(document, address, lexicon);
}

/**
 * Explains what `findNotices` finds on a page, and what it nearly found.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from; `wordings` adds an organisation's own
 * @returns every notice with what decided, and the near misses with why each was refused; reasons are English
 * @throws TypeError where `document` is no document or `address.url` no absolute address
 */
export function explainNotices(document: Document, address: NoticeSearch): NoticeExplanation {
	checkInput(document, address);
	return explainWith(document, address, lexicon);
}

/**
 * Tells why `readArticle` gives what it gives: which element it took for the article, and what it left out by which rule.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns the explanation; its `chosen` is null where there is no article
 * @throws TypeError where `document` is no document or `address.url` no absolute address
 */
export function explainArticle(document: Document, address: PageAddress): Explanation {
	checkInput(document, address);
	return explain(document, address);
}
