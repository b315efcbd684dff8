import { collapse, lettersIn } from './text';

/** A run of sentences: one paragraph, or what plays its part. */
interface Block {
	element: Element;
	letters: number;
}

/** What the running text of a page looks like. All lengths in letters, see `lettersIn`. */
export interface Prose {
	/** The element that holds the main text; null where the page has no running text. */
	main: Element | null;
	/** The first block in `main`. */
	first: Element | null;
	/** Running text in `main`. */
	letters: number;
	/** Its share of all running text of the page, 0 to 1. */
	share: number;
	/** Blocks of text in `main`. */
	blocks: number;
	/** The longest block in `main`. */
	longest: number;
	/** Share of the text of `main` that stands in the largest group of sibling blocks, 0 to 1. */
	together: number;
}

/** Shorter pieces are labels, buttons and captions. */
const LEAST_BLOCK = 40;
/** A block with a larger share of link text is a list of links. */
const MOST_LINK_SHARE = 0.5;
/** Longer pages are judged by their first blocks; keeps the time bounded. */
const MOST_BLOCKS = 600;
/** With less running text than this in paragraphs, text outside paragraphs is looked at too. */
const ENOUGH = 700;
/** Text nodes looked at when paragraphs are missing; keeps the time bounded. */
const MOST_TEXT_NODES = 4000;
/** How fast a container's claim to a block falls with each level between them. */
const DECAY = 0.6;
const LEVELS = 5;

/** Places whose text is not the article's, unless they hold the page's heading. Asked once for each parent of blocks. */
const APART = [
	'nav,footer,aside,dialog,noscript,template,button,[aria-hidden=true],[role=dialog],[role=navigation]',
	'[role=contentinfo],[role=complementary],[role=search]',
	// Pages streamed in pieces keep them hidden right under the body until a script puts them in place.
	'[hidden]:not(body>*)',
	'[id^=comment i],[class~=comment i],[class~=comments i],[class*=comment-list i],[class*=commentlist i]',
	'[id*=cookie i],[class*=cookie i],[class*=consent i]',
].join();

/**
 * Reads the running text of a page without layout.
 *
 * @param document the page
 * @returns its measures
 */
export function readProse(document: Document): Prose {
	const none: Prose = { main: null, first: null, letters: 0, share: 0, blocks: 0, longest: 0, together: 0 };
	const body = document.body;
	if (!body) return none;
	const zones = new Map<Element, boolean>();
	const blocks: Block[] = [];
	let total = 0;
	const take = (element: Element, text: string) => {
		if (text.length * 2.5 < LEAST_BLOCK) return;
		const letters = lettersIn(text);
		if (letters < LEAST_BLOCK || !inReach(element.parentElement ?? element, zones)) return;
		if (element.firstElementChild && linkShare(element, text) > MOST_LINK_SHARE) return;
		blocks.push({ element, letters });
		total += letters;
	};
	const paragraphs = body.getElementsByTagName('p');
	for (let index = 0; index < paragraphs.length && blocks.length < MOST_BLOCKS; index++) {
		const paragraph = paragraphs[index];
		// Most short ones are known for that before their white space is.
		const raw = paragraph?.textContent ?? '';
		if (paragraph && raw.length * 2.5 >= LEAST_BLOCK) take(paragraph, collapse(raw));
	}
	if (total < ENOUGH) looseText(body, take);
	return total === 0 ? none : measure(blocks, total, body);
}

/** Neighbours share most of their ancestors, so that each of these is asked once. */
function inReach(parent: Element, zones: Map<Element, boolean>): boolean {
	const asked: Element[] = [];
	let reach: boolean | undefined;
	for (let at: Element | null = parent; at && reach === undefined; at = at.parentElement) {
		reach = zones.get(at);
		if (reach !== undefined) break;
		asked.push(at);
		if (at.matches(APART)) reach = at.querySelector('h1') !== null;
	}
	for (const element of asked) zones.set(element, reach ?? true);
	return reach ?? true;
}

function linkShare(element: Element, text: string): number {
	if (element.closest('a')) return 1;
	let linked = 0;
	for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
	return linked / text.length;
}

/** Elements that stand inside a sentence: their text belongs to the block around them. */
const INLINE = new Set(
	'A ABBR B BDI BDO CITE CODE DFN EM FONT I INS KBD MARK Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
		' ',
	),
);
const NO_TEXT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT OPTION TEXTAREA BUTTON SVG P A H1 H2 H3 H4 H5 H6'.split(' '),
);

/** Pages that write their text into table cells or divisions, with or without line breaks. */
function looseText(body: Element, take: (element: Element, text: string) => void): void {
	const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
	let block: Element | null = null;
	let text = '';
	for (let count = 0; count < MOST_TEXT_NODES; count++) {
		const node = walker.nextNode() as Text | null;
		if (!node) break;
		if (node.data.length < 3) continue;
		let holder = node.parentElement;
		let inParagraph = false;
		while (holder && INLINE.has(holder.tagName)) {
			if (holder.tagName === 'A') inParagraph = true;
			holder = holder.parentElement;
		}
		if (!holder || inParagraph || NO_TEXT.has(holder.tagName)) continue;
		if (holder !== block) {
			if (block) take(block, text);
			block = holder;
			text = '';
		}
		const piece = node.data.replace(/\s+/g, ' ').trim();
		if (piece) text += text ? ` ${piece}` : piece;
	}
	if (block) take(block, text);
}

/** Text added by a wider container counts as the article's if it brings at least this many letters for each link. */
const LETTERS_FOR_A_LINK = 90;

/** Articles are cut up by advertisements and boxes: takes in the neighbours that are text, not lists of links. */
function widen(main: Element, blocks: Block[], total: number): Element {
	let widest = main;
	let letters = lettersUnder(main, blocks);
	let links = main.getElementsByTagName('a').length;
	let holder = main.parentElement;
	// Where everything is in, wider containers bring nothing.
	for (let level = 0; holder && letters < total && level < LEVELS && holder.tagName !== 'HTML'; level++) {
		const more = lettersUnder(holder, blocks);
		const moreLinks = holder.getElementsByTagName('a').length;
		if (more > letters && more - letters >= (moreLinks - links) * LETTERS_FOR_A_LINK) {
			widest = holder;
			letters = more;
			links = moreLinks;
		}
		holder = holder.parentElement;
	}
	return widest;
}

function lettersUnder(holder: Element, blocks: Block[]): number {
	let sum = 0;
	for (const { element, letters } of blocks) if (holder.contains(element)) sum += letters;
	return sum;
}

/** Finds the container with the strongest claim to the blocks, as Readability does: the nearer, the stronger. */
function measure(blocks: Block[], total: number, body: Element): Prose {
	const claims = new Map<Element, number>();
	const direct = new Map<Element, number>();
	for (const { element, letters } of blocks) {
		let holder = element.tagName === 'P' ? element.parentElement : element;
		let claim = letters;
		if (holder) direct.set(holder, (direct.get(holder) ?? 0) + letters);
		for (let level = 0; holder && level < LEVELS; level++) {
			claims.set(holder, (claims.get(holder) ?? 0) + claim);
			if (holder === body) break;
			claim *= DECAY;
			holder = holder.parentElement;
		}
	}
	let main: Element = body;
	let best = 0;
	for (const [holder, claim] of claims) {
		if (claim > best) {
			best = claim;
			main = holder;
		}
	}
	main = widen(main, blocks, total);
	const prose: Prose = { main, first: null, letters: 0, share: 0, blocks: 0, longest: 0, together: 0 };
	for (const { element, letters } of blocks) {
		if (!main.contains(element)) continue;
		prose.first ??= element;
		prose.letters += letters;
		prose.blocks++;
		if (letters > prose.longest) prose.longest = letters;
	}
	let largest = 0;
	for (const [holder, letters] of direct) if (letters > largest && main.contains(holder)) largest = letters;
	prose.share = prose.letters / total;
	prose.together = largest / (prose.letters || 1);
	return prose;
}
