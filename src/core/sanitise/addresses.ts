const WEB = ['http:', 'https:'];
/** Where each attribute may lead. What a press follows may also be mail and telephone; what loads by itself may not. */
const SCHEMES: Record<string, readonly string[]> = {
	href: [...WEB, 'mailto:', 'tel:'],
	src: WEB,
	poster: WEB,
	cite: WEB,
};
/** Raster pictures hold no script; SVG can, and reads as a document when opened on its own. */
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;
/** Only stands in for the page's own address: what is relative takes the page's scheme, which is a web scheme. */
const ANY_PAGE = 'https://page.invalid/';

/**
 * Tells whether an attribute's address may stand in the view. The URL parser decides, as it decides when a browser
 * follows the address, so no white space, control character or capital letter hides a scheme from us.
 *
 * @param tag name of the element, lower case
 * @param name attribute name, lower case
 * @param value attribute value
 * @returns true for safe addresses and for attributes that hold none
 */
export function isSafeAddress(tag: string, name: string, value: string): boolean {
	const schemes = SCHEMES[name];
	if (!schemes) return true;
	if (name === 'src' && tag === 'img' && RASTER_DATA.test(value)) return true;
	try {
		return schemes.includes(new URL(value, ANY_PAGE).protocol);
	} catch {
		// Browsers follow no address that cannot be parsed, but it is no use either.
		return false;
	}
}

/**
 * Keeps the safe candidates of a `srcset`.
 *
 * @param value the attribute's value
 * @returns the value with unsafe candidates left out; empty where none is left
 */
export function safeSourceSet(value: string): string {
	// Candidates are cut where browsers cut them: an address is a run without white space, and may hold commas inside.
	const candidates = value.matchAll(/[\s,]*([^\s,]\S*)(\s[^,]*)?(?:,|$)/g);
	return [...candidates]
		.map(([, address = '', size = '']) => ({ address: address.replace(/,+$/, ''), size: size.trim() }))
		.filter(({ address, size }) => isSafeAddress('img', 'src', address) && /^(?:[\d.]+[wxh]\s*)*$/.test(size))
		.map(({ address, size }) => (size ? `${address} ${size}` : address))
		.join(', ');
}
