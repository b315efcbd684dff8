import type { Removal } from '../types';
import { type Block, readBlocks } from './blocks';
import { copyPage, proseIn, type WorkingCopy } from './copy';
import { frameFigures } from './frames';
import { findScope } from './scope';
import { castVotes } from './votes';
import { hearWitness } from './witness';

/** One reading of the page: its pruned copy, the blocks of it, and the element that holds the article. */
export interface Candidate {
	copy: WorkingCopy;
	blocks: Block[];
	scope: Element;
	/** Chosen running text in the scope, in letters, links not counted. */
	letters: number;
	/** How it was pruned: also by the names that the page gives its parts, or by elements and roles alone. */
	means: 'names' | 'elements';
	removals: Removal[];
}

/** A first candidate that holds less than this share of the page's paragraphs is held against a second. */
const LEAST_SHARE = 0.3;
/** The second must have this many times the text, for it lets in more that is not the article's. */
const BETTER = 1.5;

/**
 * Chooses how to read a page. Names mislead where a site's layout calls its text a side bar, a card or an overlay: a
 * poor candidate gets a rival that does not listen to them, and the one with clearly more running text wins.
 *
 * @param document the page; it is not changed
 * @param url where it comes from
 * @param articleBody the body as the structured data has it, or null
 * @param isExplained true where the removals are wanted
 * @returns the better candidate; null where neither holds a text
 */
export function chooseCandidate(
	document: Document,
	url: string,
	articleBody: string | null,
	isExplained: boolean,
): Candidate | null {
	if (!document.body) return null;
	const total = proseIn(document.body);
	const attempt = (means: Candidate['means']) => {
		const removals: Removal[] = [];
		const copy = copyPage(document, url, total, means === 'names', isExplained ? removals : null);
		frameFigures(copy.body);
		const blocks = readBlocks(copy.body);
		castVotes(copy, blocks);
		hearWitness(blocks, articleBody);
		const scope = findScope(copy.body, blocks);
		return scope && { copy, blocks, scope, letters: weigh(blocks, scope), means, removals };
	};
	const first = attempt('names');
	if (first && first.letters >= total * LEAST_SHARE) return first;
	const second = attempt('elements');
	return first && (!second || second.letters < first.letters * BETTER) ? first : second;
}

function weigh(blocks: Block[], scope: Element): number {
	let letters = 0;
	for (const block of blocks) {
		if (block.isProse && (block.witnessed ?? block.voted) && scope.contains(block.element))
			letters += block.letters * (1 - block.links);
	}
	return letters;
}
