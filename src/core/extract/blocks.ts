import { step } from '../page/budget';
import { BLOCK_SELECTOR, BLOCK_TAGS, isHeading } from './tags';

/** A piece of text that stands as one block: a paragraph, a heading, a list item, a caption. */
export interface Block {
	element: Element;
	tag: string;
	/** White space collapsed. */
	text: string;
	/** The same in lower case, in which the vocabulary's patterns are written. */
	lower: string;
	/** Length as if written in an alphabet. */
	letters: number;
	/** Share of the text that is links, 0 to 1. */
	links: number;
	/** Inside a figure, caption or table: kept or dropped with it. */
	apart: 'figure' | 'table' | null;
	/** Readability kept it. */
	voted: boolean;
	/** The structured data's body holds it; null where there is none to ask. */
	witnessed: boolean | null;
	/** Stands after the block with which that body ends. */
	isBeyond: boolean;
	isHeading: boolean;
	/** Reads like running text. */
	isProse: boolean;
}

const CJK = /[\u3041-\u9fff\uac00-\ud7a3]/g;
const SENTENCE_END = /[.!?…。！？۔؟।:;"'”’»«)\]]$/;
const LEAST_PROSE = 80;

/**
 * Length of a text as if it were written in an alphabet: a Chinese, Japanese or Korean character counts two and a half.
 *
 * @param text any text
 * @returns letters
 */
export function lettersIn(text: string): number {
	const cjk = text.match(CJK);
	return text.length + (cjk ? cjk.length * 1.5 : 0);
}

/**
 * Cuts a copied body into its blocks. Loose text between blocks gets a paragraph of its own (the copy is changed).
 *
 * @param body the copy's body
 * @returns its blocks in document order
 */
export function readBlocks(body: Element): Block[] {
	const blocks: Block[] = [];
	visit(body, null, blocks);
	return blocks;
}

function visit(element: Element, apart: Block['apart'], blocks: Block[]): void {
	const tag = element.tagName;
	const inside =
		tag === 'FIGURE' || tag === 'FIGCAPTION'
			? 'figure'
			: tag === 'TABLE' && isDataTable(element)
				? 'table'
				: apart;
	if (!element.firstElementChild || tag === 'P' || tag === 'PRE' || !element.querySelector(BLOCK_SELECTOR)) {
		addBlock(element, inside, blocks);
		return;
	}
	let run: ChildNode[] = [];
	const flush = () => {
		if (
			run.some((node) =>
				node.nodeType === 3 ? node.nodeValue?.trim() : (node as Element).textContent?.trim(),
			)
		) {
			const holder = element.ownerDocument.createElement('p');
			run[0]?.before(holder);
			holder.append(...run);
			addBlock(holder, inside, blocks);
		}
		run = [];
	};
	let child = element.firstChild;
	while (child) {
		step();
		const next: ChildNode | null = child.nextSibling;
		if (child.nodeType === 1) {
			const one = child as Element;
			if (BLOCK_TAGS.has(one.tagName) || (one.firstElementChild && one.querySelector(BLOCK_SELECTOR))) {
				flush();
				visit(one, inside, blocks);
			} else if (
				one.tagName === 'IMG' ||
				one.tagName === 'PICTURE' ||
				one.tagName === 'IFRAME' ||
				one.tagName === 'VIDEO'
			)
				flush();
			else run.push(child);
		} else if (child.nodeType === 3) run.push(child);
		child = next;
	}
	flush();
}

/** Tables that only lay out a page hold blocks like any division. */
function isDataTable(table: Element): boolean {
	if (table.querySelector('table')) return false;
	if (table.querySelector('th,caption,thead')) return true;
	const cells = table.getElementsByTagName('td').length;
	return cells >= 4 && (table.textContent?.length ?? 0) / cells < 150;
}

function addBlock(element: Element, apart: Block['apart'], blocks: Block[]): void {
	const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
	if (!text) return;
	const letters = lettersIn(text);
	let linked = element.closest('a') ? text.length : 0;
	if (!linked && element.firstElementChild) {
		for (const link of element.getElementsByTagName('a')) {
			step();
			linked += (link.textContent ?? '').trim().length;
		}
	}
	const links = Math.min(1, linked / text.length);
	const heading = isHeading(element.tagName);
	blocks.push({
		element,
		tag: element.tagName,
		text,
		// The Turkish capital İ becomes two characters, of which patterns know the first.
		lower: text.toLowerCase().replaceAll('i\u0307', 'i'),
		letters,
		links,
		apart,
		voted: false,
		witnessed: null,
		isBeyond: false,
		isHeading: heading,
		isProse: !heading && letters >= LEAST_PROSE && links < 0.5 && (letters > 140 || SENTENCE_END.test(text)),
	});
}
