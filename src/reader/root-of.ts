import { isAlive } from '../content/send';
import { browser } from '../shared/browser';
import type { RootOf } from '../view/page-roots';

/** A part of Chromium's extension API that the polyfill's types do not know. */
interface WithDom {
	dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** Looks into an element's shadow root, also a closed one, as the browsers let extensions. */
export const rootOf: RootOf = (element) => {
	// The browsers take HTML's elements only, and only those can have a root.
	if (!(element instanceof HTMLElement)) return null;
	// Firefox has a property. In Chromium a form can have a control under any name, so it is looked at twice.
	const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: unknown };
	if (openOrClosedShadowRoot instanceof ShadowRoot) return openOrClosedShadowRoot;
	// After an update of the extension its interfaces only throw.
	if (!isAlive()) return null;
	return (browser as WithDom).dom?.openOrClosedShadowRoot(element) ?? null;
};
