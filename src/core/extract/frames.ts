import { lettersIn } from './blocks';

/** A caption longer than this is text beside a picture. */
const LONGEST_CAPTION = 400;
/** A paragraph that holds a picture and more words than this is text that the picture illustrates. */
const LONGEST_IN_PARAGRAPH = 200;
/** How far a picture stands from the element that holds its caption too. */
const MOST_LEVELS = 6;
const NAMES_PICTURE = /photo|picture|image|img|figure|bild|foto|pic(?![kn])|caption|media(?!n)|video/i;
const NAMES_CAPTION =
	/caption|credit|legend|(?:image|img|photo|picture|bild|foto)\W*(?:desc|text|info|title)/i;
const SENTENCE_END = /[.!?…。！？]["'”’»]*$/;

/**
 * Makes a `figure` of every picture with its caption that the page writes with other elements, so that all that follows
 * meets captions in one shape.
 *
 * @param body the copy's body, which is changed
 */
export function frameFigures(body: Element): void {
	for (const image of body.querySelectorAll('img,amp-img,video,iframe')) {
		if (!image.closest('figure')) frame(image, body);
	}
}

function frame(image: Element, body: Element): void {
	let inner = image;
	let holder = image.parentElement;
	for (let level = 0; holder && holder !== body && level < MOST_LEVELS; level++) {
		if (holder.textContent?.trim()) {
			if (isFrame(holder)) wrap(holder, inner);
			else followed(inner);
			return;
		}
		inner = holder;
		holder = holder.parentElement;
	}
}

/** One picture, and words that are its caption: by the element's name, or by their own. */
function isFrame(holder: Element): boolean {
	const text = holder.textContent?.trim() ?? '';
	if (lettersIn(text) > LONGEST_CAPTION || holder.querySelector('h2,h3,h4,article,ul,table,blockquote'))
		return false;
	if (holder.tagName === 'P') return lettersIn(text) <= LONGEST_IN_PARAGRAPH && !SENTENCE_END.test(text);
	if (holder.closest('a') || holder.getElementsByTagName('a').length > 2) return false;
	return (
		NAMES_PICTURE.test(namesOf(holder)) ||
		holder.querySelector('figcaption') !== null ||
		[...holder.querySelectorAll('[class]')].some(
			(one) => one.textContent?.trim() && NAMES_CAPTION.test(namesOf(one)),
		)
	);
}

const namesOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`;

function wrap(holder: Element, inner: Element): void {
	const { ownerDocument: document } = holder;
	const figure = document.createElement('figure');
	const caption = document.createElement('figcaption');
	for (const child of [...holder.childNodes]) {
		const isMedium = child === inner || (child.nodeType === 1 && !child.textContent?.trim());
		(isMedium ? figure : caption).append(child);
	}
	tidy(caption);
	figure.append(caption);
	holder.replaceWith(figure);
}

/** The caption that stands behind the picture, in an element of that name. */
function followed(inner: Element): void {
	const next = inner.nextElementSibling;
	if (!next || (next.tagName !== 'FIGCAPTION' && !NAMES_CAPTION.test(namesOf(next)))) return;
	if (lettersIn(next.textContent ?? '') > LONGEST_CAPTION || next.querySelector('img,h2,h3,ul')) return;
	const figure = inner.ownerDocument.createElement('figure');
	const caption = inner.ownerDocument.createElement('figcaption');
	inner.replaceWith(figure);
	caption.append(...next.childNodes);
	tidy(caption);
	figure.append(inner, caption);
	next.remove();
}

/** Caption and credit often stand in boxes of their own: a space parts them. */
function tidy(caption: Element): void {
	for (const box of caption.querySelectorAll('div,p,br,span + span')) box.before(' ');
}
