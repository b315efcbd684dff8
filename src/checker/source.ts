/** What is pasted or opened becomes a document; nothing of it runs, and nothing is fetched. */

/** Larger than any news page; a browser's text field grows slow long before. In characters. */
const MOST = 8_000_000;

/** Where a text without a page is put, to see where on a page it would be found. */
export const PLACES = ['footer', 'under the article', 'above the article', 'inside the text'] as const;
export type Place = (typeof PLACES)[number];

/** A page to check. */
export interface Source {
	/** Whole HTML, or words alone that are put into a page. */
	kind: 'page' | 'words';
	text: string;
}

/**
 * Tells a page from mere words.
 *
 * @param text what was pasted or opened
 * @returns the source
 * @throws Error with a sentence for people where it is neither
 */
export function readSource(text: string): Source {
	if (text.trim() === '')
		throw new Error('There is nothing to check yet. Paste a page or the words of a notice.');
	if (text.length > MOST) throw new Error('This is longer than any news page. Save the page as “HTML only”.');
	if (/^(?:From: <Saved by|MIME-Version:|Snapshot-Content-Location:)/m.test(text.slice(0, 400))) {
		throw new Error('This is a web archive (MHTML). Save the page again as “Web page, HTML only”.');
	}
	// biome-ignore lint/suspicious/noControlCharactersInRegex: a byte 0 is how pictures and PDFs are told from text.
	if (text.startsWith('%PDF') || /\u0000/.test(text.slice(0, 2000))) {
		throw new Error('This is no text. Save the page as “Web page, HTML only”.');
	}
	return { kind: /<[a-z!/][^>]*>/i.test(text) ? 'page' : 'words', text };
}

/**
 * Decodes a saved page: by its byte order mark, else as it says itself, else as UTF-8.
 *
 * @param bytes the file
 * @returns its text
 */
export function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	// As browsers do, the beginning is read as bytes to find what the rest is.
	const beginning = new TextDecoder('latin1').decode(bytes.slice(0, 4096));
	const [, label = 'utf-8'] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(beginning) ?? [];
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		// A name that no browser knows.
		return new TextDecoder().decode(bytes);
	}
}

/**
 * @param source a whole page
 * @returns its document, inert
 */
export function parsePage({ text }: Source): Document {
	return new DOMParser().parseFromString(text, 'text/html');
}

/**
 * Puts words into a page of the smallest kind that has all the places.
 *
 * @param words a notice's words; empty lines part paragraphs
 * @param place where they stand
 * @param site the publisher's name; empty where it is not known
 * @returns the page's document, inert
 */
export function placeWords(words: string, place: Place, site: string): Document {
	const page = new DOMParser().parseFromString(
		'<!doctype html><title></title><body><main><article><h1></h1></article></main></body>',
		'text/html',
	);
	page.title = `A quiet day at the harbour${site ? ` - ${site}` : ''}`;
	const add = (parent: Element | null, tag: string, text = '') => {
		const element = page.createElement(tag);
		element.textContent = text;
		parent?.append(element);
		return element;
	};
	const article = page.querySelector('article');
	const headline = page.querySelector('h1');
	if (headline) headline.textContent = 'A quiet day at the harbour, and the boats that waited';
	for (let hour = 6; hour < 14; hour++) {
		add(
			article,
			'p',
			`At ${hour} in the morning ${hour * 7} people stood at the quay and looked out to the water. The wind had gone down, the boats lay still, and those who worked there said that it had not been so quiet for years.`,
		);
	}
	const box = page.createElement('div');
	for (const paragraph of words.split(/\n\s*\n/)) add(box, 'p', paragraph.trim());
	if (place === 'footer') add(page.body, 'footer').append(box);
	if (place === 'under the article') page.querySelector('main')?.append(box);
	if (place === 'above the article') page.querySelector('main')?.prepend(box);
	if (place === 'inside the text') article?.children[4]?.after(...box.children);
	return page;
}

/**
 * Finds the address that a page gives as its own.
 *
 * @param page the document
 * @param text its source, where saved pages note where they come from
 * @returns the address; null where it gives none
 */
export function ownAddress(page: Document, text: string): string | null {
	const told = [
		page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
		page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
		/<!-{2} saved from url=\(\d+\)(\S+) -->/.exec(text.slice(0, 2000))?.[1],
	];
	return told.find((url) => url && /^https?:/.test(url) && URL.canParse(url)) ?? null;
}
