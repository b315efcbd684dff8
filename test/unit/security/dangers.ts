/** Written apart from the sanitiser, on purpose without its lists: says what must never be found in its output. */
const FORBIDDEN_TAGS =
	/^(?:script|style|link|meta|base|title|iframe|frame|frameset|object|embed|applet|portal|fencedframe|form|input|button|select|option|textarea|keygen|isindex|output|label|map|area|template|slot|dialog|svg|animate|set|use|foreignobject|annotation-xml|mglyph|malignmark|maction|noscript|noembed|noframes|xmp|plaintext|marquee|font|canvas|.*-.*)$/i;
const FORBIDDEN_ATTRIBUTES =
	/^(?:on.*|style|srcdoc|ping|action|formaction|form|background|xlink:.*|data-.*|aria-.*|role|slot|part|exportparts|is|name|popover.*|command.*|inert|hidden|tabindex|accesskey|autofocus|contenteditable|draggable|target|download|attributionsrc|referrerpolicy|shadowroot.*|autoplay|usemap|lowsrc|dynsrc|longdesc|item.*|nonce|http-equiv|xmlns:.*)$/i;
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite', 'srcset']);
const VIEW_CLASSES = /^(?!caveat-embed$|caveat-post$)/;

/**
 * Lists what is dangerous or deceiving in a tree.
 *
 * @param root an element or a fragment
 * @returns one line per danger; empty for a safe tree
 */
export function dangersIn(root: ParentNode): string[] {
	const found: string[] = [];
	for (const element of root.querySelectorAll('*')) {
		const tag = element.localName;
		if (FORBIDDEN_TAGS.test(tag)) found.push(`<${tag}>`);
		if (element.shadowRoot) found.push(`<${tag}> with a shadow root`);
		for (const { name, value } of element.attributes) {
			if (FORBIDDEN_ATTRIBUTES.test(name)) found.push(`${tag} ${name}`);
			if (ADDRESSES.has(name)) found.push(...badAddresses(tag, name, value));
			if (name === 'id' && !value.startsWith('user-content-')) found.push(`id ${value}`);
			if (name === 'class' && value.split(/\s+/).some((token) => VIEW_CLASSES.test(token)))
				found.push(`class ${value}`);
		}
		if (tag === 'a' && element.hasAttribute('href') && element.getAttribute('rel') !== 'noopener noreferrer')
			found.push('link without rel');
	}
	return found;
}

function badAddresses(tag: string, name: string, value: string): string[] {
	const addresses = name === 'srcset' ? value.split(/\s+(?:[\d.]+[wxh])?,?\s*/) : [value];
	return addresses
		.filter((address) => {
			// White space and control characters are what browsers ignore in front of and inside a scheme.
			const bare = [...address].filter((character) => character > ' ').join('');
			const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
			if (scheme === undefined || /^https?$/.test(scheme)) return false;
			if (name === 'href') return !/^(?:mailto|tel)$/.test(scheme);
			return !(tag === 'img' && name === 'src' && /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(bare));
		})
		.map((address) => `${tag} ${name}=${address.slice(0, 60)}`);
}
