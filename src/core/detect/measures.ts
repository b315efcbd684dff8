import { type AddressShape, readAddress } from './address';
import { type Claims, readClaims } from './claims';
import { type Headings, readHeadings, TEASERS } from './headline';
import { type Prose, readProse } from './prose';

/** Everything that is read of a page before judging it. */
export interface Measures {
	prose: Prose;
	headings: Headings;
	claims: Claims;
	address: AddressShape;
	/** Links of the whole page. */
	links: number;
	/** Links in the main text. */
	linksInMain: number;
	/** Headings with links in the main text. */
	teasersInMain: number;
	/** The headline stands before the main text, or at its top. */
	headlineLeads: boolean;
	/** `article` elements in the main text: posts, comments, teasers. */
	partsInMain: number;
	/** `time` elements of the page. */
	times: number;
	/** Marks of prices. */
	prices: number;
}

const PRICES = '[itemprop=price],[itemprop=lowPrice],[class*=price],[class*=Price],[class*=add-to-cart]';

/**
 * Reads a page without layout.
 *
 * @param document the page
 * @param url its address
 * @returns its measures
 */
export function measurePage(document: Document, url: string): Measures {
	const prose = readProse(document);
	const { main } = prose;
	const headings = readHeadings(document, prose.first);
	const { headline } = headings;
	return {
		prose,
		headings,
		claims: readClaims(document),
		address: readAddress(url),
		links: document.links.length,
		linksInMain: main?.getElementsByTagName('a').length ?? 0,
		teasersInMain: main?.querySelectorAll(TEASERS).length ?? 0,
		headlineLeads:
			headline !== null &&
			main !== null &&
			(headline.compareDocumentPosition(main) & 4) /* DOCUMENT_POSITION_FOLLOWING */ +
				Number(main.contains(headline)) >
				0,
		partsInMain: main?.getElementsByTagName('article').length ?? 0,
		times: document.getElementsByTagName('time').length,
		prices: document.querySelectorAll(PRICES).length,
	};
}
