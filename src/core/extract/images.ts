/** Addresses of pictures in all the shapes that lazy loading gives them. */

const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#&/]|$)/i;
const PLACEHOLDER =
	/^data:|(?:^|[/_-])(?:blank|spacer|placeholder|pixel|transparent|1x1|lazy(?:load)?|loading|grey|gray|clear|empty|dummy|default-image)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
const LAZY_SOURCE = /^data-(?:.*-)?(?:src|original|url|image|img|hi-?res|full|large|lazy|source)(?:-.*)?$/i;
const LAZY_SET = /^data-(?:.*-)?srcset$|^data-(?:srcs?|sizes?-set|responsive)$/i;

/**
 * Gives a picture of the copy its real addresses, absolute.
 *
 * @param image an `img` or `amp-img` of the copy
 * @param base address against which others are resolved
 * @returns the picture's main address; null where it has none
 */
export function realSource(image: Element, base: string): string | null {
	const own = image.getAttribute('src')?.trim() ?? '';
	let source = own && !PLACEHOLDER.test(own) ? own : '';
	let set = image.getAttribute('srcset')?.trim() ?? '';
	if (PLACEHOLDER.test(set)) set = '';
	let lazySource = '';
	for (const { name, value } of image.attributes) {
		if (!name.startsWith('data-') || !value) continue;
		if (LAZY_SET.test(name) && /\s\d+(?:\.\d+)?[wx]/.test(value)) set ||= value.trim();
		else if (LAZY_SOURCE.test(name) && looksLikeAddress(value)) lazySource ||= value.trim();
	}
	if (lazySource && (!source || isLazy(image))) source = lazySource;
	const sources = parseSet(set, base);
	const address = absolute(source, base) ?? sources.at(-1)?.url ?? null;
	if (!address) return null;
	image.setAttribute('src', address);
	if (sources.length > 0) image.setAttribute('srcset', writeSet(sources));
	else image.removeAttribute('srcset');
	return address;
}

const isLazy = (image: Element) =>
	/lazy/i.test(`${image.getAttribute('class') ?? ''} ${image.getAttribute('loading') ?? ''}`);

function looksLikeAddress(value: string): boolean {
	const address = value.trim();
	if (/[\s{}"<>]/.test(address) || address.length > 2000) return false;
	return PICTURE_FILE.test(address) || /^(?:https?:)?\/\//.test(address) || address.startsWith('/');
}

/**
 * @param set a `srcset`, which may hold commas inside its addresses
 * @param base address against which others are resolved
 * @returns its entries, smallest first where sizes are given
 */
export function parseSet(set: string, base: string): { url: string; size: string }[] {
	const entries: { url: string; size: string }[] = [];
	for (const [, address = '', size = ''] of set.matchAll(
		/([^\s,][^\s]*[^\s,])(?:\s+([\d.]+[wxh](?:\s+[\d.]+h)?))?\s*(?:,|$)/g,
	)) {
		if (PLACEHOLDER.test(address)) continue;
		const url = absolute(address, base);
		if (url) entries.push({ url, size });
	}
	return entries.sort(
		(one, other) => Number.parseFloat(one.size || '0') - Number.parseFloat(other.size || '0'),
	);
}

/**
 * @param entries entries of a `srcset`
 * @returns the attribute; an entry without a size is written as what it means (1x), so that none can be misread
 */
export function writeSet(entries: { url: string; size: string }[]): string {
	return entries.map(({ url, size }) => `${url} ${size || '1x'}`).join(', ');
}

/**
 * @param address an address as written
 * @param base what it is relative to
 * @returns the absolute web address; null for others
 */
export function absolute(address: string | null | undefined, base: string): string | null {
	if (!address) return null;
	try {
		const url = new URL(address.trim(), base);
		return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
	} catch {
		return null;
	}
}

/** Smaller pictures are icons, pixels and portraits. */
const LEAST_SIDE = 80;
const NOT_A_PICTURE =
	/(?:^|[^a-z])(?:logo|icon|icons|avatar|portrait|author|byline|profile|headshot|emoji|gravatar|badge|sprite|pixel|tracking|spacer|qr-?code|banner|thumb-?nail-?list|flag)(?![a-z])/i;
const BEACON =
	/(?:doubleclick|scorecardresearch|facebook\.com\/tr|\/pixel|\/beacon|\/count(?:er)?[./?]|\/track|1x1|analytics)/i;

/**
 * @param image a picture of the copy, with its real address
 * @param source that address
 * @returns true where it shows nothing of the article: icons, pixels, portraits, logos
 */
export function isOrnament(image: Element, source: string): boolean {
	const [width, height] = ['width', 'height'].map((name) =>
		/^\d+(?:px)?$/.test(image.getAttribute(name) ?? '')
			? Number.parseInt(image.getAttribute(name) ?? '', 10)
			: 0,
	) as [number, number];
	// "16" by "9" is a ratio; icons are square.
	const isRatio = width > height && width < 30 && height > 0;
	if (!isRatio && ((width > 0 && width < LEAST_SIDE) || (height > 0 && height < LEAST_SIDE / 2))) return true;
	if (
		/\.svg(?:[?#]|$)/i.test(source) &&
		(image.closest('figure')?.getElementsByTagName('img').length ?? 2) > 1
	)
		return true;
	if (BEACON.test(source)) return true;
	const names = [image, image.parentElement, image.parentElement?.parentElement].map((one) =>
		one && one.tagName !== 'BODY' ? `${one.getAttribute('class') ?? ''} ${one.id}` : '',
	);
	const named = names.join(' ').replace(/([a-z])([A-Z])/g, '$1-$2');
	if (NOT_A_PICTURE.test(named.replace(/\b(?:has|with|no)-+\w+/g, ''))) return true;
	const file =
		source
			.replace(/[?#].*$/, '')
			.split('/')
			.at(-1) ?? '';
	return /(?:^|[^a-z])(?:logo|icon|avatar|gravatar|sprite|placeholder|spacer|blank)(?![a-z])/i.test(file);
}
