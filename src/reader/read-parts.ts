/** What the reader takes from the page; the words that notices are looked for with come while the article is extracted. */
import { noticesIn, survey } from '../core/notices/index';
import { extractFrom } from '../core/read';
import type { Extraction, LocatedNotice, PageAddress } from '../core/types';
import { loadLexicon } from '../languages/load';
import { phase } from '../shared/phases';

/**
 * Reads this page: its notices from the original, its article from a copy.
 *
 * @param address where the page comes from
 * @returns both; null where there is no article
 * @throws when the words for the notices cannot be had
 */
export async function readParts(
	address: PageAddress,
): Promise<{ extraction: Extraction; notices: LocatedNotice[] } | null> {
	const surveyed = phase('survey', () => survey(document));
	const loading = loadLexicon(surveyed.scripts);
	// Awaited below, after the extraction; until then a failure is nobody's surprise.
	loading.catch(() => undefined);
	const extraction = phase('extract', () => extractFrom(document, address));
	if (!extraction) return null;
	const lexicon = await loading;
	return { extraction, notices: phase('notices', () => noticesIn(surveyed, address, lexicon)) };
}

/**
 * Finds the notices of this page alone.
 *
 * @param address where the page comes from
 * @returns its notices, most severe first
 * @throws when the words for them cannot be had
 */
export async function findOnPage(address: PageAddress): Promise<LocatedNotice[]> {
	const surveyed = survey(document);
	return noticesIn(surveyed, address, await loadLexicon(surveyed.scripts));
}
