import { step } from '../page/budget';
import type { Removal } from '../types';
import { isPost } from './embeds';
import { bringLive } from './live';
import { DROPPED_TAGS } from './tags';
import { namesJunk } from './vocabulary';

/** A page's copy without what is never the article. */
export interface WorkingCopy {
	/** Owns the body without holding it; addresses are relative to the page's. */
	document: Document;
	body: HTMLElement;
}

/** A block that holds more of the page's paragraphs than this is not junk, whatever its name says. */
const MOST_PROSE_SHARE = 0.4;
/** Names that speak of text or layout too, so that a junk word in them proves little. */
const NAMES_TEXT = /article|content|story|body|text|main|grid|layout|container|wrapper|column/i;
const BEHIND_WALL = /paywall|premium|subscri|locked/i;
const DROPPED_ROLES =
	/^(?:navigation|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip|button|alert|status|banner|form)$/;
const KEPT_WHOLE = new Set([
	'BODY',
	'HTML',
	'MAIN',
	'ARTICLE',
	'H1',
	'FIGURE',
	'FIGCAPTION',
	'IMG',
	'PICTURE',
	'SOURCE',
	'P',
	'A',
	'BR',
	'STRONG',
	'EM',
	'B',
	'I',
]);

/**
 * Copies a page's body into a document of its own and takes out what is never the article: code, navigation, forms,
 * hidden parts, and what the page itself names as advertising, sharing, comments and the like.
 *
 * @param document the page, which has a body; it is not changed
 * @param url where it comes from
 * @param total text of the page's paragraphs, in characters
 * @param byName false where the names of elements are not asked, only elements and roles
 * @param removals what is taken out is added to it; null where nobody asks
 * @returns the copy
 */
export function copyPage(
	document: Document,
	url: string,
	total: number,
	byName: boolean,
	removals: Removal[] | null,
): WorkingCopy {
	const copy = document.implementation.createHTMLDocument('');
	const base = copy.createElement('base');
	base.href = url;
	copy.head.append(base);
	// It stands on its own: what is taken out of a tree that a document holds costs twice as much.
	const body = copy.importNode(document.body, true);
	const hidden = bringLive(document, body, url);
	const verdicts = new Map<string, ReturnType<typeof namesJunk>>();
	// Pages sent in pieces hold their text in hidden elements until a script moves it into place.
	const inPieces = hiddenProse(body) > total * MOST_PROSE_SHARE;
	const isJunk = (names: string) => {
		if (!byName) return null;
		let verdict = verdicts.get(names);
		if (verdict === undefined) {
			verdict = namesJunk(names);
			verdicts.set(names, verdict);
		}
		return verdict;
	};
	const drop = (element: Element, rule: string) => {
		const text = removals && rule !== 'code' ? element.textContent?.trim() : '';
		if (text) removals?.push({ rule, text: text.slice(0, 200).replace(/\s+/g, ' ') });
		element.remove();
	};
	const isSmall = (element: Element, share = MOST_PROSE_SHARE) =>
		proseIn(element) <= (total || 1) * share && element.getElementsByTagName('h1').length === 0;
	const walk = (parent: Element) => {
		let child = parent.firstChild;
		while (child) {
			step();
			const next: ChildNode | null = child.nextSibling;
			if (child.nodeType === 8) child.remove();
			else if (child.nodeType === 1) {
				const element = child as Element;
				const rule = ruleAgainst(element, isJunk, hidden, isSmall, inPieces);
				if (rule) drop(element, rule);
				else walk(element);
			}
			child = next;
		}
	};
	walk(body);
	return { document: copy, body: body as HTMLElement };
}

function ruleAgainst(
	element: Element,
	isJunk: typeof namesJunk,
	hidden: Set<Element>,
	isSmall: (element: Element, share?: number) => boolean,
	inPieces: boolean,
): string | null {
	const tag = element.tagName;
	if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'svg' || tag === 'LINK' || tag === 'META') return 'code';
	if (DROPPED_TAGS.has(tag)) {
		// Buttons that enlarge a picture hold it; asides and footers sometimes hold a picture or the text itself.
		if ((tag === 'BUTTON' || tag === 'ASIDE') && isPictureFrame(element)) return null;
		return (tag === 'ASIDE' || tag === 'FOOTER') && !isSmall(element) ? null : `element ${tag.toLowerCase()}`;
	}
	if (tag === 'NOSCRIPT') {
		fromNoscript(element);
		return 'code';
	}
	if (hidden.has(element)) return 'hidden';
	if (tag === 'FORM' || tag === 'FIELDSET') return isSmall(element) ? 'form' : null;
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') {
		const isPiece = inPieces && element.hasAttribute('hidden') && !BEHIND_WALL.test(element.className);
		if (isPiece) element.removeAttribute('hidden');
		else if (!isPictureFrame(element) || element.hasAttribute('hidden')) return 'hidden';
	}
	const style = element.getAttribute('style');
	if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) && isSmall(element)) return 'hidden';
	const role = element.getAttribute('role');
	if (role && DROPPED_ROLES.test(role) && isSmall(element) && !isPictureFrame(element)) return `role ${role}`;
	if (element.getAttribute('aria-modal') === 'true') return 'dialog';
	if (KEPT_WHOLE.has(tag)) return null;
	if (tag === 'SPAN' && saysWhereLinkOpens(element)) return 'hint for screen readers';
	// Inside a sentence nothing holds a picture and links to several pages but what pops up over a name.
	if (tag === 'SPAN' && element.childElementCount > 0 && isPopup(element)) return 'popup';
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
	const junk = names.length > 1 ? isJunk(names) : null;
	if (!junk || [...element.getElementsByTagName('blockquote')].some(isPost)) return null;
	const isWide = junk === 'author' || !NAMES_TEXT.test(names);
	return isSmall(element, isWide ? MOST_PROSE_SHARE : 0.08) ? `named ${names.trim().slice(0, 60)}` : null;
}

const LONGEST_HINT = 60;
const WHERE = 'window|tab|fenster|fenêtre|onglet|ventana|pestaña|janela|finestra|scheda|venster|tabblad';
const OPENS = 'opens?|öffnet|geöffnet|s.ouvre|se abre|abre|si apre|opent';
const OPENS_ELSEWHERE = new RegExp(
	`(?<!\\p{L})(?:(?:${OPENS}) .*(?:${WHERE})|(?:${WHERE}) .*(?:${OPENS}))(?!\\p{L})`,
	'u',
);

/**
 * Told to those who do not see a link's sign, in the middle of a sentence; in the reader it is not true either. It stands
 * beside the link's words or picture, or in brackets: a link may itself be called “Minister opens window for talks”.
 */
function saysWhereLinkOpens(element: Element): boolean {
	const link = element.closest('a');
	const text = element.textContent ?? '';
	if (!link || text.length >= LONGEST_HINT || !OPENS_ELSEWHERE.test(text.toLowerCase())) return false;
	return link.textContent?.trim() !== text.trim() || /^\(.*\)$/.test(text.trim()) || isDrawn(link);
}

const isDrawn = (link: Element) => link.querySelector('img,svg,picture') !== null;

/** A picture, and after it links and little else, inside a paragraph. */
function isPopup(element: Element): boolean {
	const image = element.getElementsByTagName('img')[0];
	const links = [...element.getElementsByTagName('a')];
	if (!image || links.length < 2 || !element.closest('p')) return false;
	const text = element.textContent?.trim().length ?? 0;
	const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
	return linked > text * 0.8 && links.every((link) => (image.compareDocumentPosition(link) & 4) !== 0);
}

/** Paragraphs in elements with the `hidden` attribute, in characters. */
function hiddenProse(body: Element): number {
	let sum = 0;
	for (const element of body.querySelectorAll('[hidden]'))
		if (!BEHIND_WALL.test(element.className)) sum += proseIn(element);
	return sum;
}

const LONGEST_CAPTION = 300;

/** An element that holds one picture and at most its caption, and leads nowhere else. */
function isPictureFrame(element: Element): boolean {
	const images = element.getElementsByTagName('img');
	if (images.length === 0 || images.length > 2) return false;
	const width = Number.parseInt(images[0]?.getAttribute('width') ?? '', 10);
	if (width && width < 100) return false;
	if (element.tagName === 'IMG') return true;
	return (
		(element.textContent?.trim().length ?? 0) < LONGEST_CAPTION &&
		element.getElementsByTagName('a').length < 2 &&
		!element.querySelector('h2,h3,h4,li')
	);
}

/** @returns text of the paragraphs in an element, in characters */
export function proseIn(element: Element): number {
	let sum = 0;
	for (const paragraph of element.getElementsByTagName('p')) {
		step();
		const { length } = paragraph.textContent ?? '';
		if (length > 60) sum += length;
	}
	return sum;
}

/** Pictures that a page shows only to readers without scripts stand where the script would put them. */
function fromNoscript(noscript: Element): void {
	const source = noscript.firstElementChild ? null : noscript.textContent;
	const images = [...noscript.querySelectorAll('img')];
	if (source?.includes('<img')) {
		const [tag] = /<img\b[^>]*>/i.exec(source) ?? [''];
		const image = noscript.ownerDocument.createElement('img');
		for (const [, name, double, single, bare] of tag.matchAll(
			/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g,
		)) {
			if (name && !name.startsWith('on'))
				image.setAttribute(name, (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'));
		}
		if (image.hasAttribute('src')) images.push(image);
	}
	const [image] = images;
	if (!image || image.getAttribute('width') === '1' || image.getAttribute('height') === '1') return;
	image.setAttribute('data-from-noscript', '');
	// The lazy copy of the same picture, if there is one, gives way.
	const twin = noscript.previousElementSibling;
	const lazy = twin?.tagName === 'IMG' ? twin : twin?.querySelector('img');
	// One that names its own files names more sizes.
	if (
		lazy &&
		[...lazy.attributes].some(({ name, value }) => /^data-.*srcset/.test(name) && value.includes('/'))
	)
		return;
	if (
		lazy &&
		lazy.parentElement === (twin?.tagName === 'IMG' ? noscript.parentElement : lazy.parentElement)
	) {
		if (twin?.tagName === 'IMG') twin.replaceWith(image);
		else if (twin && !twin.textContent?.trim()) lazy.replaceWith(image);
		return;
	}
	noscript.before(image);
}
