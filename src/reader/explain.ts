import { readOwnWordings } from '../content/send';
import { detectArticle } from '../core/detect/index';
import { explainWith } from '../core/notices/explain';
import { survey } from '../core/notices/index';
import { explainArticle } from '../core/read';
import type { PageAddress } from '../core/types';
import { loadLexicon } from '../languages/load';
import type { PageExplanation } from '../shared/explanation';
import { stopwatch } from './read-parts';

/** More than these nobody reads; and a message must stay small. */
const MOST = 40;
/** The beginning of a text is enough to know it by. In UTF-16 code units. */
const BEGINNING = 160;

/**
 * Explains all that was decided of this page.
 *
 * @param address where the page comes from
 * @returns the signals of detection, the rules of notices and near misses, and what extraction left out
 * @throws {TooLarge} when that takes too long
 * @throws when the words for the notices cannot be had
 */
export async function explainPage(address: PageAddress): Promise<PageExplanation> {
	const inTime = stopwatch();
	const { scripts } = inTime(() => survey(document));
	const [lexicon, wordings] = await Promise.all([loadLexicon(scripts), readOwnWordings()]);
	const { isArticle, isNews, confidence, reasons } = inTime(() => detectArticle(document, address));
	const { found, refused, problems } = inTime(() => explainWith(document, { ...address, wordings }, lexicon));
	const { chosen, removals } = inTime(() => explainArticle(document, address));
	return {
		url: address.url,
		article: { isArticle, isNews, confidence, reasons },
		found: found.slice(0, MOST).map(({ notice, sum, reasons }) => ({
			kind: notice.kind,
			rule: notice.rule,
			position: notice.position,
			sum,
			reasons: reasons.map(({ words, points }) => ({ words, points })),
			text: notice.text.slice(0, BEGINNING),
		})),
		refused: refused
			.slice(0, MOST)
			.map(({ kind, why, text }) => ({ kind, why, text: text.slice(0, BEGINNING) })),
		chosen,
		removed: removals.slice(0, MOST).map(({ rule, text }) => ({ rule, text: text.slice(0, BEGINNING) })),
		problems: problems.slice(0, MOST),
	};
}
