import { step } from '../page/budget';
import { absolute } from './images';

/** How many elements of a live page are asked whether they are shown. */
const MOST_ASKED = 4000;
/** Shadow roots inside shadow roots are followed this far. */
const MOST_ROOTS = 5;
const BACKGROUND = /url\(\s*["']?([^"')]+)["']?\s*\)/;
/** Boxes that show a picture as their background, in pages that say so. */
const BOXES = 'figure,[role=img]';
const MEDIA = 'img,picture,video,iframe,svg,canvas';

/**
 * Brings into the copy what only the live page knows: the content of open shadow roots, pictures that boxes show as
 * their background, and what style hides. A parsed document has none of it but backgrounds in `style` attributes.
 *
 * @param document the page; it is not changed
 * @param body the copy's body, an exact copy of the page's, which is changed
 * @param url where the page comes from
 * @returns elements of the copy whose originals are not shown, as far as the page tells
 */
export function bringLive(document: Document, body: Element, url: string): Set<Element> {
	const hidden = hiddenElements(document, body);
	paintBackgrounds(document, body, url);
	if (document.defaultView) spreadShadows(document.body, body, 0);
	return hidden;
}

/** Class names by which style sheets show at some width, or on paper, what is hidden at others. */
const SHOWN_AT = /(?:^|\s)(?:[a-z]{2,8}|\d?xl):(?:block|flex|grid|inline|table|contents)/;

/**
 * Elements of a page without layout that are hidden by the class that nearly all style sheets have for it. Most of a
 * page's text never is: then a script shows it.
 */
function hiddenByName(body: Element): Set<Element> {
	const hidden = new Set<Element>();
	let lost = 0;
	for (const element of body.querySelectorAll('.hidden')) {
		step();
		if (SHOWN_AT.test(element.className) || element.querySelector('img,video,iframe')) continue;
		hidden.add(element);
		lost += element.textContent?.length ?? 0;
	}
	return lost > 0 && lost > (body.textContent?.length ?? 0) / 4 ? new Set() : hidden;
}

/** Elements of the page that its style hides, as their twins in the copy. */
function hiddenElements(document: Document, body: Element): Set<Element> {
	if (!document.defaultView) return hiddenByName(body);
	const hidden = new Set<Element>();
	if (typeof document.body.checkVisibility !== 'function') return hidden;
	if (!document.body.checkVisibility()) return hidden;
	const selector = 'p,div,section,li,ul,figure,blockquote,h2,h3,span[class]';
	const originals = document.body.querySelectorAll(selector);
	const twins = body.querySelectorAll(selector);
	if (originals.length !== twins.length) return hidden;
	let prose = 0;
	let lost = 0;
	for (let index = 0; index < originals.length && index < MOST_ASKED; index++) {
		const original = originals[index];
		const twin = twins[index];
		if (!original || !twin) break;
		const length = original.tagName === 'P' ? (original.textContent?.length ?? 0) : 0;
		prose += length;
		if (original.checkVisibility() || original.querySelector('img,video,iframe')) continue;
		lost += length;
		hidden.add(twin);
	}
	// A page that hides most of itself (behind a wall, before its scripts ran) is read as it was served.
	return lost > prose / 2 ? new Set() : hidden;
}

function paintBackgrounds(document: Document, body: Element, url: string): void {
	const twins = body.querySelectorAll(BOXES);
	document.body.querySelectorAll(BOXES).forEach((box, index) => {
		const twin = twins[index];
		if (!twin || box.querySelector(MEDIA)) return;
		const style =
			document.defaultView?.getComputedStyle(box).backgroundImage ?? box.getAttribute('style') ?? '';
		const address = absolute(BACKGROUND.exec(style)?.[1], url);
		if (!address) return;
		const image = twin.ownerDocument.createElement('img');
		image.setAttribute('src', address);
		image.setAttribute('alt', box.getAttribute('aria-label') ?? '');
		twin.prepend(image);
	});
}

/** Puts what open shadow roots show where their hosts' copies stand, slots filled with what the hosts hold. */
function spreadShadows(original: ParentNode, copy: ParentNode, level: number): void {
	const hosts: [ShadowRoot, Element][] = [];
	let twins: NodeListOf<Element> | null = null;
	original.querySelectorAll('*').forEach((element, index) => {
		if (!element.shadowRoot) return;
		twins ??= copy.querySelectorAll('*');
		const twin = twins[index];
		if (twin) hosts.push([element.shadowRoot, twin]);
	});
	for (const [root, twin] of hosts) {
		const inside = twin.ownerDocument.createDocumentFragment();
		for (const node of root.childNodes) inside.append(twin.ownerDocument.importNode(node, true));
		if (level < MOST_ROOTS) spreadShadows(root, inside, level + 1);
		const given = [...twin.childNodes];
		const slotOf = (node: ChildNode) =>
			node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
		for (const slot of inside.querySelectorAll('slot')) {
			const name = slot.getAttribute('name') ?? '';
			const filled = given.filter((node) => slotOf(node) === name);
			slot.replaceWith(...(filled.length > 0 ? filled : slot.childNodes));
		}
		twin.replaceChildren(inside);
	}
}
