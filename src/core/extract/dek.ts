import type { Structured } from '../page/structured';
import { type Block, lettersIn } from './blocks';
import { essence } from './witness';

const DEK_NAME =
	/(?:^|[^a-z])(?:dek|standfirst|stand-?first|sub-?head(?:line|ing)?|sub-?title|summary|lead|lede|teaser|intro|description|abstract|excerpt|vorspann|chapo|sapo|entradilla|bajada|subtitulo|sumario|occhiello|deck)(?![a-z])/;
const LEAST = 25;
const MOST = 700;

/**
 * Finds the standfirst: what stands between headline and text and the page names so, or the page's description where
 * it is neither the text's beginning nor a shortened copy of it.
 *
 * @param blocks the page's blocks
 * @param first index of the first paragraph of the text
 * @param structured what the page says about itself
 * @param title the headline
 * @returns the dek and the block that holds it on the page, each null where there is none
 */
export function readDek(
	blocks: Block[],
	first: number,
	structured: Structured,
	title: string,
): { dek: string | null; block: Block | null } {
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
	const start = Math.max(
		0,
		blocks.findLastIndex((block, index) => index < first && essence(block.text) === essence(title)),
	);
	for (let index = start; index <= first && index < blocks.length; index++) {
		const block = blocks[index];
		if (
			!block ||
			block.apart ||
			block.links > 0.5 ||
			lettersIn(block.text) < LEAST ||
			block.text.length > MOST
		)
			continue;
		const words = essence(block.text);
		if (words === essence(title)) continue;
		const isNamed = [block.element, block.element.parentElement].some((one) => one && namesDek(one));
		const isClaimed = claims.some(
			(claim) =>
				claim === words ||
				(words.length > 40 && (claim.startsWith(words) || words.startsWith(claim.slice(0, -8)))),
		);
		if (index === first ? isNamed && isClaimed && hasMore(blocks, first) : isNamed || isClaimed)
			return { dek: block.text, block };
	}
	return { dek: null, block: null };
}

const namesDek = (element: Element) =>
	DEK_NAME.test(
		`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''}`
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase(),
	);

const hasMore = (blocks: Block[], first: number) =>
	blocks.slice(first + 1).filter((block) => block.isProse).length >= 2;
