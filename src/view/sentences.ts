/** One sentence of the text, with the nodes it is made of. */
export interface Sentence {
	text: string;
	/** BCP 47, from the element it stands in. */
	lang: string;
	pieces: Piece[];
}

/** A text node's part of a sentence. */
interface Piece {
	node: Text;
	/** Where the node's own text begins in the sentence's; negative where the sentence before took its beginning. */
	offset: number;
}

/** Elements that end a sentence by beginning or ending. */
const BLOCKS =
	'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, caption, figcaption, blockquote, pre, summary, div, section, figure, body';

/** Nobody wants to hear these; of a card over an added part only the publisher's words, as of those over the article. */
const SILENT =
	'script, style, button, svg, math annotation, [aria-hidden="true"], .notice > :not(.notice-text), .notice-info, .notice-fold';

/**
 * Cuts text into sentences, block by block.
 *
 * @param roots elements, in the order in which they are to be read
 * @param fallback the language where no element names one, BCP 47
 * @returns the sentences
 */
export function sentencesOf(roots: readonly Element[], fallback: string): Sentence[] {
	return roots.flatMap((root) => blocksOf(root).flatMap((nodes) => cut(nodes, fallback)));
}

function blocksOf(root: Element): Text[][] {
	const blocks: Text[][] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let last: Element | null = null;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		const parent = node.parentElement;
		if (
			!parent ||
			node.data.trim() === '' ||
			(parent.closest(SILENT) && !parent.closest('.zoom figcaption'))
		) {
			// Space between words still counts, space between blocks does not.
			if (node.data !== '' && parent?.closest(BLOCKS) === last && last) blocks.at(-1)?.push(node);
			continue;
		}
		const block = parent.closest(BLOCKS) ?? root;
		if (block === last) blocks.at(-1)?.push(node);
		else blocks.push([node]);
		last = block;
	}
	return blocks;
}

function cut(nodes: Text[], fallback: string): Sentence[] {
	const text = nodes.map(({ data }) => data).join('');
	const lang = nodes[0]?.parentElement?.closest('[lang]')?.getAttribute('lang') || fallback;
	const sentences: Sentence[] = [];
	for (const { segment, index } of segmenter(lang).segment(text)) {
		if (!/[\p{L}\p{N}]/u.test(segment)) continue;
		const pieces: Piece[] = [];
		let begin = 0;
		for (const node of nodes) {
			const end = begin + node.length;
			if (end > index && begin < index + segment.length) pieces.push({ node, offset: begin - index });
			begin = end;
		}
		sentences.push({ text: segment, lang, pieces });
	}
	return sentences;
}

function segmenter(lang: string): Intl.Segmenter {
	try {
		return new Intl.Segmenter(lang, { granularity: 'sentence' });
	} catch {
		// A page may call its language anything.
		return new Intl.Segmenter(undefined, { granularity: 'sentence' });
	}
}

/**
 * @param sentence a sentence
 * @param from where the part begins in its text
 * @param to where it ends
 * @returns the part as a range; null where the text has gone
 */
export function rangeOf({ pieces }: Sentence, from: number, to: number): Range | null {
	const first = pieces.find(({ node, offset }) => offset + node.length > from);
	const last = pieces.findLast(({ offset }) => offset < to);
	if (!first?.node.isConnected || !last?.node.isConnected) return null;
	const range = document.createRange();
	range.setStart(first.node, Math.max(0, from - first.offset));
	range.setEnd(last.node, Math.min(last.node.length, to - last.offset));
	return range;
}
