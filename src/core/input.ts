import type { PageAddress } from './types';

/**
 * Holds what the library's callers hand in to what its functions need, before anything obscure can go wrong with it.
 *
 * @param document should be a page
 * @param address should say where the page comes from
 * @throws TypeError with a sentence that says what is wrong and what to hand in instead
 */
export function checkInput(document: Document, address: PageAddress): void {
	// Not `instanceof`: a document of another window, of jsdom or of an XML page is as good. Not `nodeType`: a form of that
	// name stands in its place.
	if (!/^\[object (?:HTML|XML)?Document\]$/.test(Object.prototype.toString.call(document))) {
		throw new TypeError(
			`Caveat reads a Document, such as the page's own or one made by DOMParser. It was given ${tell(document)}.`,
		);
	}
	const url: unknown = (address as PageAddress | undefined)?.url;
	if (typeof url !== 'string' || !URL.canParse(url)) {
		throw new TypeError(
			`Caveat needs the page's absolute address, as { url: 'https://news.example/story' }. It was given ${tell(url)}.`,
		);
	}
}

function tell(value: unknown): string {
	if (typeof value === 'string') return value === '' ? 'an empty text' : `the text "${value.slice(0, 60)}"`;
	return value === null || value === undefined ? 'nothing' : `something else (${typeof value})`;
}
