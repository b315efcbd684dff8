/** What the reader takes from the page; the words that notices are looked for with come while the article is extracted. */

import { readOwnWordings } from '../content/send';
import { fieldsOf } from '../core/notices/fields';
import { noticesIn, survey } from '../core/notices/index';
import { within } from '../core/page/budget';
import { extractFrom, joinPage, type ReadPage } from '../core/read';
import type { LocatedNotice, PageAddress } from '../core/types';
import { loadLexicon } from '../languages/load';
import { phase } from '../shared/phases';
import { nextTurn } from '../shared/turn';

/** Longest that a page may be read, in milliseconds; while it is read, nothing else in its tab moves. */
const LONGEST = 5000;

/**
 * Reads this page: its notices from the original, its article from a copy.
 *
 * @param address where the page comes from
 * @returns gives what the view shows, whose body passes the sanitiser as it is taken; null where there is no article
 * @throws {TooLarge} when that takes too long; so does what is returned
 * @throws when the words for the notices cannot be had
 */
export async function readParts(address: PageAddress): Promise<(() => ReadPage) | null> {
	const inTime = stopwatch();
	const surveyed = phase('survey', () => inTime(() => survey(document)));
	const loading = Promise.all([loadLexicon(surveyed.scripts), readOwnWordings()]);
	// Awaited below, after the extraction; until then a failure is nobody's surprise.
	loading.catch(() => undefined);
	await nextTurn();
	const extraction = phase('extract', () => inTime(() => extractFrom(document, address)));
	if (!extraction) return null;
	const [lexicon, wordings] = await loading;
	const notices = phase('notices', () =>
		inTime(() => noticesIn(surveyed, { ...address, wordings }, lexicon, fieldsOf)),
	);
	await nextTurn();
	return () => inTime(() => joinPage(document, extraction, notices));
}

/**
 * Finds the notices of this page alone.
 *
 * @param address where the page comes from
 * @returns its notices, most severe first
 * @throws {TooLarge} when that takes too long
 * @throws when the words for them cannot be had
 */
export async function findOnPage(address: PageAddress): Promise<LocatedNotice[]> {
	const inTime = stopwatch();
	const surveyed = inTime(() => survey(document));
	const [lexicon, wordings] = await Promise.all([loadLexicon(surveyed.scripts), readOwnWordings()]);
	return inTime(() => noticesIn(surveyed, { ...address, wordings }, lexicon, fieldsOf));
}

/** @returns runs work until all of it together has taken too long; waiting in between does not count */
export function stopwatch(): <Result>(work: () => Result) => Result {
	let left = LONGEST;
	return (work) => {
		const begun = performance.now();
		try {
			return within(() => performance.now() - begun > left, work);
		} finally {
			left -= performance.now() - begun;
		}
	};
}
