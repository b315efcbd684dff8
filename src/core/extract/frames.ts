import { lettersIn } from './blocks';
import { essence } from './witness';

/** A caption longer than this is text beside a picture. */
const LONGEST_CAPTION = 400;
/** The same in a box that the page names after its picture. */
const LONGEST_IN_BOX = 600;
/** The same for what the page names a caption; it may tell it twice, whole and shortened. */
const LONGEST_NAMED = 1200;
/** A paragraph that holds a picture and more words than this is text that the picture illustrates. */
const LONGEST_IN_PARAGRAPH = 200;
/** How far a picture stands from the element that holds its caption too. */
const MOST_LEVELS = 6;
const NAMES_PICTURE = /photo|picture|image|img|figure|bild|foto|pic(?![kn])|caption|media(?!n)|video/i;
const NAMES_CAPTION =
	/caption|credit|legend|(?:image|img|photo|picture|bild|foto)\W*(?:desc|text|info|title)/i;
const SENTENCE_END = /[.!?…。！？]["'”’»]*$/;
/** Names of captions alone, which stand apart from their pictures too. */
const ONLY_CAPTION =
	/(?:^|[^a-z])(?:caption|(?:image|img|photo|picture|bild|foto)-?(?:caption|desc|description|legend|credit))(?![a-z])/;
const PICTURE_FILE = /^[^\s{}"<>]+\.(?:jpe?g|png|webp|avif)(?:[?#]\S*)?$/i;

const MEDIA = 'img,amp-img,video,iframe';

/**
 * @param element an element that holds text
 * @returns true where it or a box around it is named as the caption of a picture
 */
export function namesCaption(element: Element): boolean {
	return [element, element.parentElement].some(
		(one) =>
			one !== null &&
			ONLY_CAPTION.test(
				namesOf(one)
					.replace(/([a-z\d])([A-Z])/g, '$1-$2')
					.toLowerCase(),
			),
	);
}

/**
 * Makes a `figure` of every picture with its caption that the page writes with other elements, so that all that follows
 * meets captions in one shape.
 *
 * @param body the copy's body, which is changed
 */
export function frameFigures(body: Element): void {
	for (const figure of body.querySelectorAll('figure')) if (!figure.querySelector(MEDIA)) develop(figure);
	for (const caption of body.querySelectorAll('figure + figcaption')) {
		const figure = caption.previousElementSibling;
		if (!figure?.querySelector('figcaption')) figure?.append(caption);
	}
	for (const image of body.querySelectorAll(MEDIA)) {
		if (!image.closest('figure')) frame(image, body);
	}
}

/** Gives a figure its picture where a script would make it from an empty box that has only the address. */
function develop(figure: Element): void {
	for (const box of figure.querySelectorAll('[data-src]')) {
		const address = box.getAttribute('data-src')?.trim() ?? '';
		if (box.childElementCount > 0 || !PICTURE_FILE.test(address)) continue;
		const image = figure.ownerDocument.createElement('img');
		image.setAttribute('src', address);
		image.setAttribute('alt', box.getAttribute('data-alt') ?? '');
		box.replaceWith(image);
		return;
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
	const isNamed = NAMES_PICTURE.test(namesOf(holder));
	if (lettersIn(text) > (isNamed ? LONGEST_IN_BOX : LONGEST_CAPTION)) return false;
	if (holder.querySelector('h2,h3,h4,article,ul,table,blockquote')) return false;
	if (holder.tagName === 'P') return lettersIn(text) <= LONGEST_IN_PARAGRAPH && !SENTENCE_END.test(text);
	if (holder.closest('a') || holder.getElementsByTagName('a').length > 2) return false;
	return (
		isNamed ||
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
	if (lettersIn(next.textContent ?? '') > LONGEST_NAMED || next.querySelector('img,h2,h3,ul')) return;
	shorten(next);
	const figure = inner.ownerDocument.createElement('figure');
	const caption = inner.ownerDocument.createElement('figcaption');
	inner.replaceWith(figure);
	caption.append(...next.childNodes);
	tidy(caption);
	figure.append(inner, caption);
	next.remove();
}

/** Takes out what says once more how a part before it begins: the whole caption and one cut short stand side by side. */
function shorten(caption: Element): void {
	const told = new Set<string>();
	for (const part of [...caption.children]) {
		const beginning = essence(part.textContent ?? '').slice(0, 30);
		if (beginning.length === 30 && told.has(beginning)) part.remove();
		told.add(beginning);
	}
}

/** Caption and credit often stand in boxes of their own: a space parts them. */
function tidy(caption: Element): void {
	for (const box of caption.querySelectorAll('div,p,br,span + span')) box.before(' ');
}
