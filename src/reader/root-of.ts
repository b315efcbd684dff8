import { browser } from '../shared/browser';
import type { RootOf } from '../view/page-roots';

/** A part of the extension API that the polyfill's types do not know; content scripts of both browsers have it. */
interface WithDom {
	dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** Looks into an element's shadow root, also a closed one, as the browsers let extensions. */
export const rootOf: RootOf = (element) => {
	// The browsers take HTML's elements only, and only those can have a root.
	if (!(element instanceof HTMLElement)) return null;
	return (browser as WithDom).dom?.openOrClosedShadowRoot(element) ?? null;
};
