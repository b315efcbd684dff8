import type { Gallery } from './figures';
import { pictureKey } from './figures';
import { absolute, isOrnament, realSource } from './images';
import { essence } from './witness';

const FOLLOWING = 4;
/** How many pictures above the text are looked at. */
const MOST_LOOKED_AT = 30;

/**
 * Finds the lead picture: it stands above the text, often outside its element.
 *
 * @param body the copy's body
 * @param scope element that holds the text
 * @param firstText first block of the text
 * @param claimed the picture that the page names as its own, or null
 * @param base the page's address
 * @param titles the page's headlines
 * @returns the picture; null where there is none
 */
export function findLead(
	body: Element,
	scope: Element,
	firstText: Element,
	claimed: string | null,
	base: string,
	titles: string[],
): Element | null {
	const keys = titles.map(essence);
	const isHeadline = (words: string) =>
		words.length > 12 && keys.some((title) => title.includes(words) || words.includes(title));
	const heading =
		[...body.querySelectorAll('h1,h2,h3')].find((one) => isHeadline(essence(one.textContent ?? ''))) ??
		body.querySelector('h1');
	const near = heading && scope.contains(heading) ? scope : commonHolder(heading, scope, body);
	const key = claimed ? pictureKey(claimed) : null;
	const candidates: Element[] = [];
	for (const image of near.querySelectorAll('img,amp-img')) {
		if (!(image.compareDocumentPosition(firstText) & FOLLOWING)) break;
		if (candidates.length >= MOST_LOOKED_AT) break;
		candidates.push(image);
	}
	const good = candidates.filter((image) => {
		if (scope.contains(image)) return false;
		const source = realSource(image, base);
		return source !== null && !isOrnament(image, source) && !leadsAway(image, base);
	});
	// The page may show it before, as a teaser; the one nearest to the text is the article's.
	const same = good.findLast((image) => key && pictureKey(image.getAttribute('src') ?? '') === key);
	if (same) return same;
	const follows = (image: Element) => !heading || (heading.compareDocumentPosition(image) & FOLLOWING) !== 0;
	// Above the headline stands much that is not the article's; a figure close to it is.
	return (
		good.find((image) => image.closest('figure,picture') && follows(image)) ??
		good.find(follows) ??
		(near === body ? null : (good.findLast((image) => image.closest('figure')) ?? null))
	);
}

function commonHolder(heading: Element | null, scope: Element, body: Element): Element {
	if (!heading) return scope.parentElement ?? scope;
	let holder: Element = scope;
	while (holder !== body && !holder.contains(heading) && holder.parentElement) holder = holder.parentElement;
	return holder;
}

/** A picture in a link to another page is a teaser's; one in a link to its large version is not. */
export function leadsAway(image: Element, base: string): boolean {
	const link = image.closest('a[href]');
	if (!link) return false;
	const href = absolute(link.getAttribute('href'), base);
	if (!href || /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(href)) return false;
	const [here = '', there = '', shown = ''] = [base, href, image.getAttribute('src') ?? ''].map((address) =>
		address.replace(/[?#].*$/, ''),
	);
	const hostOf = (address: string) => /\/\/([^/]+)/.exec(address)?.[1];
	return (
		!there.startsWith(here) &&
		// Where the pictures' own host answers, the link opens the large version.
		(hostOf(there) === hostOf(here) || hostOf(there) !== hostOf(shown)) &&
		!/galer|photo|bild|foto|image|media|lightbox/i.test(there)
	);
}

/**
 * Puts the lead picture before the body.
 *
 * @param body the assembled body
 * @param lead the picture, or null
 * @param gallery the body's pictures
 * @param dek the standfirst, which a caption must not repeat
 */
export function placeLead(
	body: DocumentFragment,
	lead: Element | null,
	gallery: Gallery,
	dek: string | null,
): void {
	if (!lead) return;
	const caption = lead.closest('figure')?.querySelector('figcaption');
	let text: Node | null = null;
	if (caption && essence(caption.textContent ?? '') !== essence(dek ?? '')) {
		text = caption.ownerDocument.createTextNode((caption.textContent ?? '').replace(/\s+/g, ' ').trim());
	}
	const figure = gallery.figure(lead, text);
	if (figure) body.prepend(figure);
}
