import { step } from '../page/budget';
import { isPost, postAddress, readEmbed } from './embeds';
import { addCaption, type Gallery } from './figures';
import { absolute } from './images';
import { BLOCK_TAGS } from './tags';

const set = (names: string) => new Set(names.split(' '));
const INLINE = set(
	'A ABBR B BDI BDO BR CITE CODE DATA DEL DFN EM I INS KBD MARK Q RB RP RT RTC RUBY S SAMP SMALL STRONG SUB SUP TIME U VAR WBR',
);
const BLOCKS = set(
	'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE HR TABLE CAPTION THEAD TBODY TFOOT TR TH TD COLGROUP COL DETAILS SUMMARY',
);
const PLAYERS = set('IFRAME EMBED VIDEO AUDIO AMP-YOUTUBE AMP-VIDEO AMP-IFRAME');
const EMPTY = set('BR HR COL WBR IMG');
const KEPT = [
	'lang',
	'dir',
	'colspan',
	'rowspan',
	'scope',
	'headers',
	'datetime',
	'cite',
	'start',
	'reversed',
	'value',
	'open',
	'title',
	'span',
];

/** Builds the body anew from what is kept, so that nothing else of the page comes along. */
export class Assembler {
	/** Ids that something in the body links to. */
	private readonly targets = new Set<string>();

	constructor(
		private readonly document: Document,
		private readonly base: string,
		private readonly gallery: Gallery,
		private readonly isDropped: (element: Element) => boolean,
		private readonly isForeignPicture: (image: Element) => boolean,
	) {}

	/**
	 * @param scope the element of the copy that holds the article
	 * @returns the body
	 */
	assemble(scope: Element): DocumentFragment {
		for (const link of scope.querySelectorAll('a[href^="#"]')) {
			this.targets.add(
				decodeURIComponent((link.getAttribute('href') ?? '#').slice(1).replace(/%(?![\da-f]{2})/gi, '%25')),
			);
		}
		const body = this.document.createDocumentFragment();
		this.children(scope, body);
		return body;
	}

	private children(parent: Element, out: Node): void {
		for (let child = parent.firstChild; child; child = child.nextSibling) this.node(child, out);
	}

	private node(node: Node, out: Node): void {
		step();
		if (node.nodeType === 3) {
			const text = node.nodeValue ?? '';
			if (out.nodeType === 11 && !text.trim()) return;
			if (out.nodeName === 'TIME' && LETTER_END.test(out.textContent ?? ''))
				out.appendChild(this.document.createTextNode(' '));
			out.appendChild(this.document.createTextNode(text));
			return;
		}
		if (node.nodeType !== 1) return;
		const element = node as Element;
		const tag = element.tagName;
		if (this.isDropped(element)) this.picturesOf(element, out);
		else if (tag === 'IMG' || tag === 'AMP-IMG') this.place(this.picture(element, null), out);
		else if (tag === 'PICTURE') this.picturesOf(element, out);
		else if (tag === 'FIGURE') this.figure(element, out);
		else if (PLAYERS.has(tag)) this.player(element, out);
		else if (isPost(element)) this.post(element, out);
		else if (tag === 'MATH' || tag === 'math') out.appendChild(element.cloneNode(true));
		else if (BLOCKS.has(tag)) this.block(element, out);
		else if (INLINE.has(tag)) this.inline(element, out);
		else this.container(element, out);
	}

	private container(element: Element, out: Node): void {
		const tag = element.tagName;
		const language = element.getAttribute('lang') ?? element.getAttribute('dir');
		if (language && (tag === 'SPAN' || BLOCK_TAGS.has(tag)))
			this.wrap(tag === 'SPAN' ? 'span' : 'div', element, out);
		else this.children(element, out);
	}

	private wrap(name: string, element: Element, out: Node): void {
		const copy = this.copy(name, element);
		this.children(element, copy);
		if (copy.hasChildNodes()) out.appendChild(copy);
	}

	private copy(name: string, element: Element): HTMLElement {
		const copy = this.document.createElement(name);
		if (!element.hasAttributes()) return copy;
		for (const attribute of KEPT) {
			const value = element.getAttribute(attribute);
			if (value !== null) copy.setAttribute(attribute, value);
		}
		const id = element.id || element.getAttribute('name');
		if (id && this.targets.has(id)) copy.id = id;
		return copy;
	}

	private block(element: Element, out: Node): void {
		const tag = element.tagName;
		const copy = this.copy(tag === 'H1' ? 'h2' : tag.toLowerCase(), element);
		this.children(element, copy);
		// Pictures do not stand inside paragraphs and headings: they go before them.
		if (/^(?:P|H\d|PRE)$/.test(tag))
			for (const figure of copy.querySelectorAll('figure')) out.appendChild(figure);
		if (EMPTY.has(tag) || hasContent(copy)) out.appendChild(copy);
	}

	private inline(element: Element, out: Node): void {
		const copy = this.copy(element.tagName.toLowerCase(), element);
		if (element.tagName === 'A') {
			const href = element.getAttribute('href') ?? '';
			const address = href.startsWith('#')
				? href
				: (absolute(href, this.base) ?? (/^(?:mailto|tel):/i.test(href) ? href : ''));
			if (address) copy.setAttribute('href', address);
		}
		this.children(element, copy);
		const figures = copy.querySelectorAll('figure');
		for (const figure of figures) out.appendChild(figure);
		if (
			element.tagName === 'BR' ||
			element.tagName === 'WBR' ||
			(element.tagName === 'A' ? copy.textContent?.trim() : copy.textContent) ||
			copy.id ||
			copy.querySelector('math')
		) {
			const { lastChild } = out;
			if (lastChild && (isTime(lastChild) || isTime(copy)) && LETTER_END.test(lastChild.textContent ?? ''))
				out.appendChild(this.document.createTextNode(' '));
			out.appendChild(copy);
		} else if (copy.textContent && out.nodeType !== 11) {
			// A link of nothing would stop everybody who goes from link to link; the space in it parts two words.
			out.appendChild(this.document.createTextNode(' '));
		}
	}

	private picture(image: Element, caption: Node | null): HTMLElement | null {
		step();
		return this.isForeignPicture(image) ? null : this.gallery.figure(image, caption);
	}

	private place(figure: HTMLElement | null, out: Node): void {
		if (figure) out.appendChild(figure);
	}

	private picturesOf(element: Element, out: Node): void {
		for (const image of element.querySelectorAll('img,amp-img')) this.place(this.picture(image, null), out);
	}

	private player(element: Element, out: Node, caption: Node | null = null): void {
		const embed = readEmbed(element, this.base);
		const figure = embed && this.gallery.embed(embed);
		if (figure) addCaption(figure, caption);
		this.place(figure, out);
	}

	private post(element: Element, out: Node): void {
		const quote = this.document.createElement('blockquote');
		quote.className = 'caveat-post';
		for (const name of ['lang', 'dir']) {
			const value = element.getAttribute(name);
			if (value) quote.setAttribute(name, value);
		}
		this.children(element, quote);
		const address = postAddress(element, this.base);
		if (address) {
			quote.setAttribute('cite', address);
			if (![...quote.querySelectorAll('a')].some((link) => link.getAttribute('href')?.startsWith(address))) {
				const link = this.document.createElement('a');
				link.href = address;
				link.textContent = new URL(address).hostname.replace(/^www\./, '');
				quote.append(link);
			}
		}
		if (hasContent(quote)) out.appendChild(quote);
	}

	private figure(figure: Element, out: Node): void {
		const images = [...figure.querySelectorAll('img,amp-img')];
		const captions = [...figure.querySelectorAll('figcaption')];
		if (images.length === 0) {
			const player = [...figure.querySelectorAll([...PLAYERS].join(','))];
			const last = player.pop();
			for (const one of player) this.player(one, out);
			if (last) this.player(last, out, this.caption(captions[0] ?? null, figure));
			else this.children(figure, out);
			return;
		}
		const only = images.length === 1 || captions.length <= 1;
		const caption = only ? this.caption(captions[0] ?? null, figure) : null;
		let placed: HTMLElement | null = null;
		images.forEach((image) => {
			const own = only
				? null
				: this.caption(image.closest('figure')?.querySelector('figcaption') ?? null, figure);
			placed = this.picture(image, own) ?? placed;
			if (placed && !placed.parentNode) out.appendChild(placed);
		});
		const last = placed as HTMLElement | null;
		if (last) addCaption(last, caption);
		for (const table of figure.querySelectorAll('table,pre,blockquote'))
			if (!table.querySelector('img')) this.node(table, out);
	}

	private caption(caption: Element | null, figure: Element): DocumentFragment | null {
		if (!caption || !figure.contains(caption) || this.isDropped(caption)) return null;
		const out = this.document.createDocumentFragment();
		const text = this.document.createElement('div');
		this.children(caption, text);
		for (const inner of text.querySelectorAll('figure,p,h2,h3,h4,h5,h6,ul,li,div')) {
			if (inner.tagName === 'FIGURE') inner.remove();
			else inner.replaceWith(...inner.childNodes, ' ');
		}
		text.normalize();
		const [first, last] = [text.firstChild, text.lastChild];
		if (first?.nodeType === 3) first.nodeValue = first.nodeValue?.trimStart() ?? '';
		if (last?.nodeType === 3) last.nodeValue = last.nodeValue?.trimEnd() ?? '';
		out.append(...text.childNodes);
		return out;
	}
}

/** A time is a word of its own, where a page parts it from the name beside it by style alone. */
const isTime = ({ nodeName }: Node) => nodeName === 'TIME';
const LETTER_END = /[\p{L}\p{N}]$/u;

const hasContent = (element: Element) =>
	Boolean(element.textContent?.trim()) || element.querySelector('figure,math,img') !== null;
