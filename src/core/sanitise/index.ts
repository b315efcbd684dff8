import createDOMPurify, { type Config, type DOMPurify, type UponSanitizeAttributeHookEvent } from 'dompurify';
import { step } from '../page/budget';
import type { SafeFragment } from '../types';
import { isSafeAddress, safeSourceSet } from './addresses';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, OWN_CLASSES } from './allowlist';

/** What DOMPurify puts before every `id` of a page, so that none can be taken for one of the view's. */
const ID_PREFIX = 'user-content-';

const CONFIG: Config = {
	ALLOWED_TAGS,
	ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
	ALLOW_DATA_ATTR: false,
	ALLOW_ARIA_ATTR: false,
	ALLOW_UNKNOWN_PROTOCOLS: false,
	SANITIZE_NAMED_PROPS: true,
	RETURN_DOM_FRAGMENT: true,
	// A policy of DOMPurify's would be refused, and reported, on pages that allow none: they would learn of us.
	TRUSTED_TYPES_POLICY: null,
};

/** Lets nodes of a page through: gives a fragment that is safe to show. */
export type Gate = (nodes: DocumentFragment) => SafeFragment;

/**
 * Makes the one gate through which page content passes on its way to the view: an allow-list over DOMPurify. Beyond DOMPurify
 * it takes from content whatever could pass for a part of the view: classes, ids, data attributes.
 *
 * @param window the window whose DOM does the work
 * @returns the gate
 */
export function makeGate(window: Window & typeof globalThis): Gate {
	if (window !== globalThis) return gateOf(createDOMPurify(window));
	// The package makes one for this window by itself.
	ofThisWindow ??= gateOf(createDOMPurify);
	return ofThisWindow;
}

let ofThisWindow: Gate | null = null;

function gateOf(purify: DOMPurify): Gate {
	purify.setConfig(CONFIG);
	purify.addHook('uponSanitizeElement', (node) => {
		step();
		// HTML inside a formula is where parsers disagree with each other (mutation XSS); formulas do not need it.
		if (isHtml(node) && node.parentNode && isMath(node.parentNode)) node.parentNode.removeChild(node);
	});
	purify.addHook('uponSanitizeAttribute', (node, data) => checkAttribute(node.localName, data));
	purify.addHook('afterSanitizeAttributes', (node) => {
		if (node.localName === 'a' && node.hasAttribute('href')) node.setAttribute('rel', 'noopener noreferrer');
		if (node.localName === 'video' || node.localName === 'audio') {
			// Nothing plays, and nothing loads, before somebody presses play.
			node.setAttribute('controls', '');
			node.setAttribute('preload', 'none');
		}
	});
	return (nodes) => {
		const safe = purify.sanitize(nodes) as unknown as SafeFragment;
		// What did not pass is not kept.
		purify.removed = [];
		return safe;
	};
}

/**
 * Lets all of a body through the gate at once.
 *
 * @param body nodes taken from a page
 * @param window the window whose DOM does the work
 * @returns a fragment that is safe to show
 */
export function sanitise(body: DocumentFragment, window: Window & typeof globalThis): SafeFragment {
	return makeGate(window)(body);
}

function checkAttribute(tag: string, data: UponSanitizeAttributeHookEvent): void {
	const { attrName: name, attrValue: value } = data;
	if (name === 'class') {
		data.attrValue = value
			.split(/\s+/)
			.filter((token) => OWN_CLASSES.has(token))
			.join(' ');
		data.keepAttr = data.attrValue !== '';
	} else if (name === 'srcset') {
		data.attrValue = safeSourceSet(value);
		data.keepAttr = data.attrValue !== '';
	} else if (name === 'href' && value.startsWith('#')) {
		// A link inside the text follows its target under the target's new name.
		data.attrValue = value.length > 1 ? `#${ID_PREFIX}${value.slice(1)}` : value;
	} else if (name === 'headers') {
		data.attrValue = value.trim().replace(/\S+/g, `${ID_PREFIX}$&`);
	} else if (!isSafeAddress(tag, name, value)) {
		data.keepAttr = false;
	}
}

const HTML = 'http://www.w3.org/1999/xhtml';
const isHtml = (node: Node) => (node as Element).namespaceURI === HTML;
const isMath = (node: Node) => (node as Element).namespaceURI === 'http://www.w3.org/1998/Math/MathML';
