/** What an address says about its page: which page it is, and whether it is a front page. */

/** Parameters that only tell a site where its visitor came from; with or without them the page is the same. */
const TRACKING = /^(?:utm_|mc_|pk_|(?:fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|_ga|_gl)$)/;

/** A hash that a page's own script reads as an address. */
const ROUTE_HASH = /^#[!/]/;

/**
 * Names the page that an address leads to; two addresses with one key show the same page.
 *
 * @param url an absolute address
 * @returns the address without what does not change the page
 */
export function pageKey(url: string): string {
	const address = new URL(url);
	// Cut by hand: what URLSearchParams iterates over is not iterable in Firefox's content scripts.
	const query = address.search
		.slice(1)
		.split('&')
		.filter((part) => part !== '' && !TRACKING.test(part.replace(/=.*/s, '')))
		.join('&');
	const hash = ROUTE_HASH.test(address.hash) ? address.hash : '';
	return `${address.origin}${address.pathname}${query && `?${query}`}${hash}`;
}

/**
 * Tells whether an address is a site's front page, or that of one of its languages.
 *
 * @param url an absolute address
 * @returns true for `/`, `/index.html`, `/en/`, `/zh-hans` and the like
 */
export function isFrontPage(url: string): boolean {
	const path = new URL(url).pathname.replace(/\/(?:index|default|home)(?:\.\w+)?$/, '/');
	return /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?\/?)?$/i.test(path);
}

/**
 * Makes the pattern by which a browser grants one host, or all of them.
 *
 * @param host a host name without port; null for every host
 * @returns a match pattern, see the WebExtensions reference
 */
export function originOf(host: string | null): string {
	return `*://${host ?? '*'}/*`;
}

/**
 * Reads the host out of an address.
 *
 * @param url an absolute address
 * @returns its host name without port; null where the address is not of the web
 */
export function hostOf(url: string | undefined): string | null {
	if (url === undefined || !URL.canParse(url)) return null;
	const { protocol, hostname } = new URL(url);
	return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
}
