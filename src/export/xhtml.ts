/** Characters that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** What may stand only inside what; found elsewhere, the element is unwrapped. */
const PARENTS: Record<string, string> = {
	li: 'ul, ol',
	dt: 'dl, dl > div',
	dd: 'dl, dl > div',
	figcaption: 'figure',
	summary: 'details',
	caption: 'table',
	tr: 'table, thead, tbody, tfoot',
	td: 'tr',
	th: 'tr',
};

/** Blocks cannot stand in these in HTML's grammar, though a tree made by scripts may hold them so. */
const PHRASING_ONLY =
	'p, h1, h2, h3, h4, h5, h6, pre, em, strong, b, i, u, s, small, span, cite, q, code, sub, sup, mark, abbr';
const BLOCK =
	'p, div, section, article, aside, figure, blockquote, ul, ol, dl, table, pre, hr, h1, h2, h3, h4, h5, h6, details';

/**
 * Makes a tree fit for XHTML and its strict grammar: characters, ids, languages, nesting.
 *
 * @param root the tree; it is changed
 */
export function fitXhtml(root: Element): void {
	for (const element of root.querySelectorAll(BLOCK)) {
		// From the innermost holder outwards: each gives way to its children.
		for (let holder = element.parentElement?.closest(PHRASING_ONLY); holder; ) {
			if (!root.contains(holder)) break;
			unwrapOrSplit(holder);
			holder = element.parentElement?.closest(PHRASING_ONLY);
		}
	}
	for (const element of root.querySelectorAll(Object.keys(PARENTS).join())) {
		if (!element.parentElement?.matches(PARENTS[element.localName] ?? '*'))
			element.replaceWith(...element.childNodes);
	}
	for (const list of root.querySelectorAll('ul, ol')) {
		for (const child of [...list.childNodes]) {
			if (child.nodeName === 'LI') continue;
			if (child.nodeType === Node.TEXT_NODE && !child.nodeValue?.trim()) continue;
			const item = list.ownerDocument.createElement('li');
			child.replaceWith(item);
			item.append(child);
		}
	}
	const walker = root.ownerDocument.createTreeWalker(
		root,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
	);
	const comments: Node[] = [];
	for (let node: Node | null = root; node; node = walker.nextNode()) {
		if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
		else if (node.nodeType === Node.TEXT_NODE) {
			const value = node.nodeValue ?? '';
			if (NOT_XML.test(value)) node.nodeValue = value.replace(NOT_XML, '');
			NOT_XML.lastIndex = 0;
		} else fitAttributes(node as Element);
	}
	for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function fitAttributes(element: Element): void {
	for (const attribute of [...element.attributes]) {
		attribute.value = attribute.value.replace(NOT_XML, '');
	}
	if (element.id && !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(element.id)) {
		const { id } = element;
		const fresh = `caveat-${[...id].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}`;
		element.id = fresh;
		const root = element.getRootNode() as Document;
		for (const link of root.querySelectorAll('a[href^="#"]')) {
			if (link.getAttribute('href') === `#${id}`) link.setAttribute('href', `#${fresh}`);
		}
	}
	if (
		element.localName === 'time' &&
		!element.getAttribute('datetime')?.match(/^\d{4}-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?$/)
	) {
		element.removeAttribute('datetime');
	}
	if (element.getAttribute('dir') && !/^(?:ltr|rtl|auto)$/.test(element.getAttribute('dir') ?? ''))
		element.removeAttribute('dir');
}

function unwrapOrSplit(holder: Element): void {
	holder.replaceWith(...holder.childNodes);
}
