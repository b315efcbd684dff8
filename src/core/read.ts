import { extractArticle } from './extract/index';
import { locateNotices } from './notices/index';
import { unclobbered } from './page/unclobbered';
import { countWords, readingMinutes } from './reading-time';
import { sanitise } from './sanitise/index';
import type { Article, ArticleFacts, LocatedNotice, PageAddress, Removal, SafeFragment } from './types';

/** An article ready for the view: facts, a sanitised body, and the notices with their places on the page. */
export interface ReadPage {
	facts: ArticleFacts;
	body: SafeFragment;
	wordCount: number;
	/** Whole minutes, a range. */
	readingMinutes: { min: number; max: number };
	notices: LocatedNotice[];
	removals: Removal[];
}

/**
 * Reads a page: notices from the original first, then the article from a copy, sanitised.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns what the view shows; null where there is no article
 */
export function readPage(document: Document, address: PageAddress): ReadPage | null {
	const notices = locateNotices(document, address);
	const extraction = extractArticle(unclobbered(document), address);
	if (!extraction) return null;
	const window = (document.defaultView ?? globalThis) as Window & typeof globalThis;
	const body = sanitise(extraction.body, window);
	const text = body.textContent ?? '';
	return {
		facts: extraction.facts,
		body,
		wordCount: countWords(text),
		readingMinutes: readingMinutes(text, extraction.facts.lang),
		notices,
		removals: extraction.removals,
	};
}

/**
 * Reads the article of a page.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns the article, or null where there is none
 */
export function readArticle(document: Document, address: PageAddress): Article | null {
	const page = readPage(document, address);
	if (!page) return null;
	const holder = page.body.ownerDocument.createElement('div');
	holder.append(page.body);
	return {
		...page.facts,
		contentHtml: holder.innerHTML,
		wordCount: page.wordCount,
		readingMinutes: page.readingMinutes,
		notices: page.notices.map((located) => located.notice),
	};
}
