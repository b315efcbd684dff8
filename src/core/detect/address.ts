/** What the address of a page tells about it. */
export interface AddressShape {
	/** The root of a site, with nothing that picks a page. */
	root: boolean;
	/** The last piece is a headline in words, or carries a long number or a date, as addresses of single items do. */
	item: boolean;
	/** A piece that names a list, a search, a shop or a forum. */
	list: boolean;
}

/** Pieces of a path that name a list of things, in the words that programs for blogs, shops and forums use. */
const LISTS = new Set(
	`search suche recherche buscar tag tags topic topics theme themen category categories categoria
	categorie kategorie kategorien author authors archive archives page seite login signin sign-in
	signup register account cart basket checkout shop store product products produkt produkte collection
	collections catalog catalogue forum forums thread threads member members user users viewtopic
	viewtopic.php viewforum viewforum.php showthread showthread.php gallery galleries video videos watch
	listing listings questions faq`.split(/\s+/),
);

/**
 * @param url address of the page
 * @returns what its shape tells; nothing where it cannot be read
 */
export function readAddress(url: string): AddressShape {
	let address: URL;
	try {
		address = new URL(url);
	} catch {
		return { root: false, item: false, list: false };
	}
	const pieces = address.pathname
		.split('/')
		.filter((piece) => piece && !/^(index|default|home)(\.\w+)?$/i.test(piece));
	const last = pieces.at(-1) ?? '';
	const digits = /\d{4,}/;
	const query = address.search;
	const item =
		(last.match(/[-_]|%20/g)?.length ?? 0) >= 3 ||
		digits.test(last) ||
		/\/(19|20)\d\d[/-]?\d\d/.test(address.pathname) ||
		/[?&](id|p|i|art|article|aid|story|news_?id|nid)=[^&]*\d\d/i.test(query);
	const list =
		pieces.some((piece) => LISTS.has(piece.toLowerCase())) ||
		/[?&](q|s|query|search|page|paged|start|offset|sort|limit)=/i.test(query);
	return { root: pieces.length === 0 && !/\d\d/.test(query), item, list };
}
