import type { RootOf } from '../view/page-roots';

/** Chromium gives content scripts closed roots by a function, Firefox by a property. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;

/** Looks into an element's shadow root, also a closed one, as the browsers let extensions. */
export const rootOf: RootOf = (element) => {
	const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: unknown };
	// In Chromium a form can have a control under any name.
	if (openOrClosedShadowRoot instanceof ShadowRoot) return openOrClosedShadowRoot;
	// Chromium's function takes HTML's elements only, and those are the only ones that can have a root.
	if (!(element instanceof HTMLElement) || typeof chrome === 'undefined') return element.shadowRoot;
	return chrome.dom?.openOrClosedShadowRoot(element) ?? null;
};
