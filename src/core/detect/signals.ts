import type { Measures } from './measures';

/**
 * The things that speak for or against an article, by name, with what each adds to the sum at its full value.
 *
 * The weights were found by logistic regression on labelled pages, each also in copies without its metadata, with a
 * neutral address, and (where no article) with an article's metadata: so neither the page's age nor its technology
 * nor its address decides, but its text. `npm run bench -- detect` learns them anew on four fifths of the sites and
 * measures on the rest, and with `--learn` prints them for this table.
 */
export const WEIGHTS = {
	text: 2.08,
	share: 2.6,
	longest: 0.42,
	together: 0.98,
	dense: 1.2,
	page: 0.83,
	headline: 4.86,
	teasers: -0.78,
	parts: -1.36,
	root: -1.75,
	item: 0.8,
	list: -0.56,
	times: -0.09,
	dated: 0.34,
	says: 0.41,
	saysOther: -0.96,
	prices: -1.9,
} as const;

/** Added to the sum of all signals. */
export const BIAS = -8.35;

export type SignalName = keyof typeof WEIGHTS;

/**
 * Takes all signals off a page's measures. One function, not one for each: this runs once on every page where Caveat may
 * look, and there a browser spends more on preparing a function than on running it.
 *
 * @param measures what was read of the page
 * @returns each signal's value: 0 (absent) to 1 (full), some from -1
 */
export function signalsOf(measures: Measures): Record<SignalName, number> {
	const { prose, headings, claims, address, links, linksInMain, teasersInMain, times } = measures;
	const { letters } = prose;
	return {
		text: within(Math.log2((letters + 50) / 50) / 6),
		share: prose.share,
		longest: within(prose.longest / 300),
		together: prose.together,
		dense: within(Math.log2((letters + 50) / (linksInMain * 60 + 50)) / 5, -1),
		page: within(Math.log2((letters + 50) / (links * 20 + 50)) / 4, -1),
		headline: measures.headlineLeads ? headings.fit : 0,
		teasers: within((teasersInMain * 300) / (letters + 100)),
		parts: within((measures.partsInMain - 2) / 8),
		root: Number(address.root),
		item: Number(address.item),
		list: Number(address.list),
		times: within((times - 1) / 10),
		dated: Number((times > 0 && times < 4) || claims.published),
		says: Number(claims.saysArticle),
		saysOther: Number(claims.saysOther),
		prices: within(measures.prices / 10),
	};
}

function within(value: number, least = 0): number {
	return value < least ? least : Math.min(value, 1);
}
