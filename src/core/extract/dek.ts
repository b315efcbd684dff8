import type { Structured } from '../page/structured';
import { type Block, lettersIn } from './blocks';
import { namesCaption } from './frames';
import { DATE_LINE, PROMPT } from './vocabulary';
import { essence } from './witness';

const DEK_NAME =
	/(?:^|[^a-z])(?:dek|standfirst|stand-?first|sub-?head(?:line|ing)?|sub-?title|summary|lead|lede|teaser|intro|description|abstract|excerpt|vorspann|chapo|sapo|entradilla|bajada|subtitulo|sumario|occhiello|deck)(?![a-z])/;
/** Of these names those that nothing else than a standfirst has; a "lead" or an "intro" may be the first paragraph. */
const ONLY_DEK =
	/(?:^|[^a-z])(?:dek|standfirst|stand-first|sub-?head(?:line|ing)?|sub-?title|chapo|entradilla|bajada|subtitulo|occhiello)(?![a-z])/;
const LEAST = 25;
const MOST = 700;
/** Without a name or a claim it must be a sentence. */
const LEAST_UNNAMED = 60;

/** The standfirst and the block that holds it on the page, each null where there is none. */
interface Dek {
	dek: string | null;
	block: Block | null;
}

/**
 * Finds the standfirst: what stands between headline and text and the page names so, or the page's description where
 * it is neither the text's beginning nor a shortened copy of it, or the one sentence that stands there alone.
 *
 * @param blocks the page's blocks
 * @param first index of the first paragraph of the text
 * @param scope the element that holds the text
 * @param structured what the page says about itself
 * @param titles all headlines that the page gives
 * @returns the standfirst
 */
export function readDek(
	blocks: Block[],
	first: number,
	scope: Element,
	structured: Structured,
	titles: string[],
): Dek {
	const headlines = new Set(titles.map(essence));
	const described = [
		structured.article?.description,
		structured.meta.get('og:description')?.[0],
		structured.meta.get('description')?.[0],
	]
		.map(
			(text) =>
				text
					?.replace(/<[^>]*>/g, ' ')
					.replace(/\s+/g, ' ')
					.trim() ?? '',
		)
		.filter((text) => text.length >= LEAST && text.length <= MOST);
	const claims = described.map(essence);
	const heading = blocks.findLastIndex((block, index) => index < first && headlines.has(essence(block.text)));
	const alone: Block[] = [];
	for (let index = Math.max(0, heading); index <= first && index < blocks.length; index++) {
		const block = blocks[index];
		if (
			!block ||
			block.apart ||
			block.links > 0.5 ||
			lettersIn(block.text) < LEAST ||
			block.text.length > MOST ||
			namesCaption(block.element)
		)
			continue;
		const words = essence(block.text);
		if (headlines.has(words)) continue;
		const names = namesOf(block.element);
		const isNamed = DEK_NAME.test(names) || DEK_NAME.test(namesOf(block.element.parentElement));
		const isClaimed = claims.some(
			(claim) =>
				claim === words ||
				(words.length > 40 && (claim.startsWith(words) || words.startsWith(claim.slice(0, -8)))),
		);
		const isFirst = isNamed && (isClaimed || ONLY_DEK.test(names)) && hasMore(blocks, first);
		if (index === first ? isFirst : isNamed || isClaimed) return { dek: block.text, block };
		const headline = blocks[heading]?.element;
		if (headline && index < first && standsAlone(block, headline, scope)) alone.push(block);
	}
	const [only, other] = alone;
	return only && !other ? { dek: only.text, block: only } : { dek: null, block: null };
}

/** A sentence of its own outside the text's element, in one box with the headline. */
const standsAlone = (block: Block, headline: Element, scope: Element) =>
	!scope.contains(block.element) &&
	(headline.parentElement?.parentElement?.parentElement?.contains(block.element) ?? false) &&
	block.links < 0.1 &&
	block.letters >= LEAST_UNNAMED &&
	!DATE_LINE.test(block.lower) &&
	!PROMPT.test(block.lower);

const namesOf = (element: Element | null) =>
	['class', 'itemprop', 'data-testid']
		.map((name) => element?.getAttribute(name) ?? '')
		.join(' ')
		.replace(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase();

const hasMore = (blocks: Block[], first: number) =>
	blocks.slice(first + 1).filter((block) => block.isProse).length >= 2;
