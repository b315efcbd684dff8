/** Attributes that carry meaning outside the view; sizes, classes and loading hints belong to the page. */
const KEPT = new Set(
	'href src alt lang dir id colspan rowspan headers scope datetime cite start reversed value title span display'.split(
		' ',
	),
);

/** The prefix by which the sanitiser keeps page ids apart from named properties. */
const ID_PREFIX = 'user-content-';

/** Controls, and the cards over further parts: what is composed leads with every notice already. */
const NOT_OUTSIDE = 'button, input, script, style, [hidden], [data-caveat], [data-notice]';

/**
 * Makes a copied body fit to stand outside the view: no controls, one address per picture, whole addresses, links inside
 * the text that lead somewhere.
 *
 * @param body the copy; it is changed
 * @param url address of the page, against which addresses are resolved
 */
export function tidyBody(body: Element, url: string): void {
	// The view puts pictures into buttons that show them large.
	for (const button of body.querySelectorAll('button')) {
		button.replaceWith(...button.querySelectorAll('img, picture'));
	}
	for (const element of body.querySelectorAll(NOT_OUTSIDE)) {
		element.remove();
	}
	for (const picture of body.querySelectorAll('picture')) {
		const image = picture.querySelector('img');
		if (image) picture.replaceWith(image);
		else picture.remove();
	}
	for (const element of body.querySelectorAll('*')) tidyElement(element, url);
	mendFragments(body);
}

function tidyElement(element: Element, url: string): void {
	const isMath = element.namespaceURI?.endsWith('MathML') ?? false;
	for (const { name } of [...element.attributes]) {
		if (!KEPT.has(name) && !isMath) element.removeAttribute(name);
	}
	for (const name of ['href', 'src', 'cite']) {
		const value = element.getAttribute(name);
		if (value === null || (name === 'href' && value.startsWith('#'))) continue;
		const whole = absolute(value, url);
		if (whole === null) element.removeAttribute(name);
		else if (name === 'href' && whole.startsWith(`${url.split('#')[0]}#`))
			element.setAttribute(name, new URL(whole).hash);
		else element.setAttribute(name, whole);
	}
	if (element.localName === 'img' && !element.hasAttribute('alt')) element.setAttribute('alt', '');
}

function absolute(value: string, url: string): string | null {
	try {
		return new URL(value, url).href;
	} catch {
		// An address that no browser could follow is no link.
		return null;
	}
}

function mendFragments(body: Element): void {
	const ids = new Set<string>();
	for (const element of body.querySelectorAll('[id]')) {
		if (element.id === '' || /\s/.test(element.id) || ids.has(element.id)) element.removeAttribute('id');
		else ids.add(element.id);
	}
	for (const link of body.querySelectorAll('a[href^="#"]')) {
		const wanted = decode((link.getAttribute('href') ?? '').slice(1));
		const id = [wanted, ID_PREFIX + wanted].find((candidate) => ids.has(candidate));
		if (id) link.setAttribute('href', `#${id}`);
		else link.removeAttribute('href');
	}
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
