import createDOMPurify, { type Config } from 'dompurify';
import type { SafeFragment } from '../types';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, isSafeAddress } from './allowlist';

const CONFIG: Config = {
	ALLOWED_TAGS,
	ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
	ALLOW_DATA_ATTR: false,
	ALLOW_ARIA_ATTR: false,
	ALLOW_UNKNOWN_PROTOCOLS: false,
	SANITIZE_NAMED_PROPS: true,
	RETURN_DOM_FRAGMENT: true,
};

/**
 * The one gate through which page content passes on its way to the view: an allow-list over DOMPurify.
 *
 * @param body nodes taken from a page
 * @param window the window whose DOM does the work
 * @returns a fragment that is safe to show
 */
export function sanitise(body: DocumentFragment, window: Window & typeof globalThis): SafeFragment {
	const purify = createDOMPurify(window);
	purify.addHook('uponSanitizeAttribute', (_node, data) => {
		if (!isSafeAddress(data.attrName, data.attrValue)) data.keepAttr = false;
	});
	const holder = body.ownerDocument.createElement('div');
	holder.append(body);
	return purify.sanitize(holder, { ...CONFIG, RETURN_DOM_FRAGMENT: true }) as unknown as SafeFragment;
}
