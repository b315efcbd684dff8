import { make } from '../shared/dom';

/** Characters that cannot be seen, break a line or turn the direction, and those that pass for a slash or a dot. */
const TELLS_LIES =
	/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2024\u2044\u2215\u2571\u29f8\u3002\uff0e\uff0f\uff61]/gu;

/**
 * Writes an address so that it can be read and cannot pass for another: the host as browsers resolve it, letters of other
 * scripts in their ASCII form (`xn--…`), and first; no name and password before it; the path readable.
 *
 * @param url an absolute web address
 * @returns host and rest
 */
export function writeAddress(url: string): { host: string; rest: string } {
	const { protocol, host, pathname, search, hash } = new URL(url);
	const path = decode(pathname + search + hash).replace(TELLS_LIES, encodeURIComponent);
	const rest = path === '/' ? '' : path;
	// What the network can read and change is said; `https` is what everybody expects.
	return { host: `${protocol === 'http:' ? 'http://' : ''}${host.replace(/^www\./, '')}`, rest };
}

/**
 * Draws a link that spells out where it leads.
 *
 * @param url an absolute web address
 * @returns the link
 */
export function drawAddress(url: string): HTMLElement {
	const { host, rest } = writeAddress(url);
	const attributes = { href: url, rel: 'noopener noreferrer', target: '_blank', dir: 'ltr' };
	// Letters of the path that run from right to left must not draw the host along.
	return make('a', { attributes }, [make('bdi', { text: host }), make('bdi', { text: rest })]);
}

function decode(text: string): string {
	try {
		return decodeURI(text);
	} catch {
		// Not every percent sign is an encoding; then the address is shown as it is.
		return text;
	}
}
