/** Cuts a page into blocks of text in one pass: what stands in one paragraph, cell or caption, with its links. */
import { step } from '../page/budget';
import { classify, Mark, opensBlock, SKIPPED } from './elements';
import { tidy } from './fold';

/** An element that opens blocks, with the stretch of blocks inside it. */
export interface Box {
	element: Element;
	parent: Box | null;
	/** First block inside, and the one after the last. */
	from: number;
	to: number;
	/** Marks of the element and of all around it. */
	marks: number;
}

export interface Link {
	start: number;
	end: number;
	href: string;
}

export interface Block {
	index: number;
	box: Box;
	/** Text as shown: white space collapsed, invisible characters gone. */
	text: string;
	links: Link[];
	/** Letters of `text` that stand in links. */
	linked: number;
	/** Whether all of the text is set off by bold or italics. */
	emphasised: boolean;
	/** `alt` where the words are a picture's. */
	source: 'text' | 'alt';
	/** The picture or element that the words belong to. */
	element: Element;
}

export interface Blocks {
	all: Block[];
	/** Elements that the page itself marks as notices. */
	marked: Box[];
	/** Letters before each block; one more entry than blocks. */
	lettersBefore: number[];
	/** Block index after the last navigation that stands outside the main part. */
	menusEnd: number[];
}

/** What draws, and may say what in words of its own. */
const DRAWN = new Set(['SVG', 'CANVAS']);
const EMPHASIS = new Set(['EM', 'I', 'STRONG', 'B']);
const MAX_DEPTH = 8;
/** Alternative texts shorter than this say what is shown, not what the publisher warns of. */
const MIN_ALT = 30;
/** How a newsroom marks an element as a notice. */
export const MARKUP = 'data-legal-notice';
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** What a text must have for its white space to need work. */
const UNTIDY = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\S ]| {2}/;

/**
 * Reads every text block of a page: the document, open shadow roots and same-origin frames.
 *
 * @param document the page; it is not changed
 * @returns blocks in document order
 */
export function readBlocks(document: Document): Blocks {
	const reader = new Reader();
	if (document.body) reader.tree(document.body, null, 0);
	return reader.finish();
}

class Reader {
	private readonly all: Block[] = [];
	private readonly marked: Box[] = [];
	private readonly menusEnd: number[] = [];
	private pieces: string[] = [];
	private length = 0;
	private spaced = true;
	private emphasis = 0;
	private emphasised = 0;
	private breaks = 0;
	private links: Link[] = [];
	private openLink: { element: Element; start: number } | null = null;
	private readonly known = new Map<string, number>();

	finish(): Blocks {
		const lettersBefore = [0];
		for (const block of this.all) lettersBefore.push((lettersBefore.at(-1) ?? 0) + block.text.length);
		return { all: this.all, marked: this.marked, lettersBefore, menusEnd: this.menusEnd };
	}

	/** Walks a tree without recursion, for pages may nest a hundred thousand deep. */
	tree(root: Element | ShadowRoot, parent: Box | null, depth: number): void {
		let box = this.open(root.nodeType === 1 ? (root as Element) : (root as ShadowRoot).host, parent);
		const top = box;
		let node: Node | null = root.firstChild;
		while (node) {
			step();
			let descend = false;
			if (node.nodeType === 3) this.text((node as Text).data, box);
			else if (node.nodeType === 1) {
				const element = node as Element;
				const tag = element.tagName.toUpperCase();
				if (tag === 'BR') this.lineBreak(box);
				else if (SKIPPED.has(tag)) {
					if (tag === 'IFRAME') this.frame(element as HTMLIFrameElement, box, depth);
					else if (DRAWN.has(tag)) this.words(element, tag, box);
				} else {
					descend = true;
					if (opensBlock(element, tag)) {
						this.flush(box);
						box = this.open(element, box);
						if (box.marks & Mark.menu) {
							descend = false;
							if (!(box.marks & (Mark.main | Mark.article))) this.menusEnd.push(this.all.length);
						}
					} else if (EMPHASIS.has(tag)) this.emphasis++;
					if (tag === 'A') this.enterLink(element);
					if (element.hasAttributes()) this.words(element, tag, box);
					if (descend && element.shadowRoot && depth < MAX_DEPTH) {
						this.flush(box);
						this.tree(element.shadowRoot, box, depth + 1);
					}
					if (!descend || !element.firstChild) {
						box = this.leave(element, tag, box);
						descend = false;
					}
				}
			}
			if (descend && node.firstChild) {
				node = node.firstChild;
				continue;
			}
			while (node && !node.nextSibling) {
				node = node.parentNode;
				if (!node || node === root) {
					node = null;
					break;
				}
				box = this.leave(node as Element, (node as Element).tagName.toUpperCase(), box);
			}
			node = node?.nextSibling ?? null;
		}
		this.flush(top);
		top.to = this.all.length;
	}

	private open(element: Element, parent: Box | null): Box {
		const marks = classify(element, parent?.marks ?? 0, this.known);
		const box: Box = { element, parent, from: this.all.length, to: this.all.length, marks };
		if (element.hasAttribute(MARKUP)) this.marked.push(box);
		return box;
	}

	private leave(element: Element, tag: string, box: Box): Box {
		if (tag === 'A') this.leaveLink();
		if (box.element === element && box.parent) {
			this.flush(box);
			box.to = this.all.length;
			return box.parent;
		}
		if (EMPHASIS.has(tag)) this.emphasis--;
		return box;
	}

	private text(data: string, box: Box): void {
		if (this.spaced && data.trim() === '') return;
		let piece = UNTIDY.test(data) ? data.replace(INVISIBLE, '').replace(/\s+/g, ' ') : data;
		if (this.spaced && piece.startsWith(' ')) piece = piece.slice(1);
		if (piece === '') return;
		if (this.breaks > 1) this.flush(box);
		this.breaks = 0;
		if (this.length === 0 && piece.startsWith(' ')) piece = piece.slice(1);
		this.pieces.push(piece);
		this.length += piece.length;
		this.spaced = piece.endsWith(' ');
		if (this.emphasis > 0) this.emphasised += piece.length;
	}

	/** Two line breaks in a row part paragraphs, as old pages write them; one is a space. */
	private lineBreak(box: Box): void {
		const waiting = this.breaks + 1;
		this.breaks = 0;
		if (waiting === 1) this.text(' ', box);
		this.breaks = waiting;
	}

	private enterLink(element: Element): void {
		this.leaveLink();
		if (element.hasAttribute('href')) this.openLink = { element, start: this.length };
	}

	private leaveLink(): void {
		if (this.openLink && this.length > this.openLink.start) {
			const href = this.openLink.element.getAttribute('href') ?? '';
			this.links.push({ start: this.openLink.start, end: this.length, href });
		}
		this.openLink = null;
	}

	private flush(box: Box): void {
		this.breaks = 0;
		if (this.length > 0) {
			const link = this.openLink?.element;
			this.leaveLink();
			const text = this.pieces.join('').trimEnd();
			if (text !== '') {
				let { links } = this;
				let linked = 0;
				if (links.length > 0) {
					links = links.filter((one) => one.start < text.length);
					for (const { start, end } of links) linked += Math.min(end, text.length) - start;
				}
				const emphasised = this.emphasised >= text.length * 0.95;
				const index = this.all.length;
				const { element } = box;
				this.all.push({ index, box, text, links, linked, emphasised, source: 'text', element });
			}
			this.pieces = [];
			this.length = 0;
			this.links = [];
			this.emphasised = 0;
			if (link) this.openLink = { element: link, start: 0 };
		}
		this.spaced = true;
	}

	/** Words that exist only for those who cannot see the picture. */
	private words(element: Element, tag: string, box: Box): void {
		const said = tag === 'IMG' || tag === 'AREA' ? element.getAttribute('alt') : labelOfPicture(element, tag);
		if (!said || said.length < MIN_ALT) return;
		const link = this.openLink?.element.getAttribute('href');
		this.flush(box);
		const text = tidy(said);
		const links = link ? [{ start: 0, end: text.length, href: link }] : [];
		const index = this.all.length;
		this.all.push({ index, box, text, links, linked: 0, emphasised: false, source: 'alt', element });
	}

	private frame(element: HTMLIFrameElement, box: Box, depth: number): void {
		if (depth >= MAX_DEPTH) return;
		let inner: Document | null = null;
		try {
			inner = element.contentDocument;
		} catch {
			// Another origin: not ours to read.
		}
		if (!inner?.body) return;
		this.flush(box);
		this.tree(inner.body, box, depth + 1);
	}
}

function labelOfPicture(element: Element, tag: string): string | null {
	const label = element.getAttribute('aria-label');
	if (!label || label.length < MIN_ALT) return null;
	if (DRAWN.has(tag)) return label;
	return (element.textContent ?? '').trim() === '' ? label : null;
}
