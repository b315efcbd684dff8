import { extractArticle } from './extract/index';
import { locateNotices } from './notices/index';
import type { Lexicon } from './notices/lexicon';
import { refuseTooDeep } from './page/depth';
import { plainFacts } from './page/plain-facts';
import { unclobbered } from './page/unclobbered';
import { countWords, readingMinutes } from './reading-time';
import { safeBody } from './sanitise/body';
import type {
	Article,
	ArticleFacts,
	Explanation,
	Extraction,
	LocatedNotice,
	PageAddress,
	SafeBody,
} from './types';

/** An article ready for the view: facts, the body at the sanitiser, and the notices with their places on the page. */
export interface ReadPage {
	facts: ArticleFacts;
	body: SafeBody;
	/** Whole minutes, a range. */
	readingMinutes: { min: number; max: number };
	notices: LocatedNotice[];
}

/**
 * Takes the article out of a copy of the page.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @param explanation filled with what was chosen and removed; null where nobody asks
 * @returns facts and a body that must not be shown before it is sanitised; null where there is no article
 * @throws {TooLarge} where the page is nested too deep, or takes longer than a run with `within` allows
 */
export function extractFrom(
	document: Document,
	address: PageAddress,
	explanation: Explanation | null = null,
): Extraction | null {
	if (document.documentElement) refuseTooDeep(document.documentElement);
	return extractArticle(unclobbered(document), address, explanation);
}

/**
 * Tells why the reader shows what it shows of a page. Reading itself keeps no such record, so it costs nothing unasked.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns what was chosen as the article, and what was removed by which rule
 */
export function explainArticle(document: Document, address: PageAddress): Explanation {
	const explanation: Explanation = { chosen: null, means: 'names', letters: 0, removals: [] };
	extractFrom(document, address, explanation);
	return explanation;
}

/**
 * Joins an extracted article and the page's notices; what is taken of the body passes the sanitiser.
 *
 * @param document the page that both come from
 * @param extraction the article
 * @param notices the notices
 * @returns what the view shows
 */
export function joinPage(document: Document, extraction: Extraction, notices: LocatedNotice[]): ReadPage {
	const window = (document.defaultView ?? globalThis) as Window & typeof globalThis;
	const body = safeBody(extraction.body, window);
	return {
		facts: plainFacts(extraction.facts),
		body,
		readingMinutes: readingMinutes(body.text, extraction.facts.lang),
		notices,
	};
}

/**
 * Reads the article of a page: notices from the original first, then the article from a copy, sanitised.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @param lexicon the languages in which notices are looked for
 * @returns the article, or null where there is none
 */
export function readArticleWith(document: Document, address: PageAddress, lexicon: Lexicon): Article | null {
	const notices = locateNotices(document, address, lexicon);
	const extraction = extractFrom(document, address);
	if (!extraction) return null;
	const page = joinPage(document, extraction, notices);
	const holder = extraction.body.ownerDocument.createElement('div');
	const all = page.body.next(Number.POSITIVE_INFINITY);
	if (all) holder.append(all);
	return {
		...page.facts,
		contentHtml: holder.innerHTML,
		wordCount: countWords(holder.textContent ?? ''),
		readingMinutes: page.readingMinutes,
		notices: page.notices.map((located) => located.notice),
	};
}
