/**
 * What our code reads of nodes while it walks a page. A control inside a `<form>` that has one of these words for its
 * `name` stands in its place on the form (HTML, 4.10.3): the walk would go in circles or break off. Chromium shows such
 * names to content scripts too; Firefox does not.
 */
const READ_WHILE_WALKING = [
	...['nodeType', 'nodeName', 'nodeValue', 'textContent', 'parentNode', 'parentElement', 'ownerDocument'],
	...['firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'childNodes', 'hasChildNodes', 'contains'],
	...[
		'compareDocumentPosition',
		'cloneNode',
		'getRootNode',
		'isConnected',
		'tagName',
		'localName',
		'attributes',
	],
	...['children', 'firstElementChild', 'lastElementChild', 'nextElementSibling', 'previousElementSibling'],
	...[
		'childElementCount',
		'getAttribute',
		'hasAttribute',
		'hasAttributes',
		'querySelector',
		'querySelectorAll',
		'matches',
	],
	...[
		'closest',
		'getElementsByTagName',
		'getElementsByClassName',
		'getBoundingClientRect',
		'checkVisibility',
	],
	...['classList', 'namespaceURI', 'shadowRoot'],
] as const;
const NAMES = new Set<string>(READ_WHILE_WALKING);

/**
 * Gives a document whose forms can be walked: the same one, or, where a form hides what every node has, a copy without
 * the names at fault. The copy has no layout, as a parsed document has none.
 *
 * @param document the page; it is not changed
 * @returns the page itself in nearly every case
 */
export function unclobbered(document: Document): Document {
	if (!hidesWhatIsRead(document)) return document;
	const copy = document.implementation.createHTMLDocument('');
	const root = copy.importNode(document.documentElement, true);
	copy.replaceChild(root, copy.documentElement);
	for (const control of controlsAtFault(copy)) {
		for (const name of ['name', 'id']) control.removeAttribute(name);
	}
	return copy;
}

/** Asks the forms themselves: they are few, and the named controls in them many. */
function hidesWhatIsRead(document: Document): boolean {
	for (const form of document.getElementsByTagName('form')) {
		for (const name of READ_WHILE_WALKING) if (Object.hasOwn(form, name)) return true;
	}
	return false;
}

function controlsAtFault(document: Document): Element[] {
	const named = [...document.querySelectorAll('[form][name],[form][id]')];
	// Taken from an element that is no form: a form's own may be hidden too. Form by form, for most of a page is in none.
	const { querySelectorAll } = document.documentElement;
	for (const form of document.getElementsByTagName('form'))
		named.push(...querySelectorAll.call(form, '[name],[id]'));
	return named.filter((control) => isAtFault(control, 'name') || isAtFault(control, 'id'));
}

function isAtFault(control: Element, attribute: string): boolean {
	const name = control.getAttribute(attribute);
	return name !== null && NAMES.has(name);
}
