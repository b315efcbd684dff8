/** Gives an element's shadow root, also a closed one where the browser lets us see it. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Sees open roots only. */
export const openRootOf: RootOf = (element) => element.shadowRoot;

/** The search for roots takes at most this share of the time. */
const SHARE = 1 / 25;
const LEAST_PAUSE_MS = 400;

/**
 * Keeps a list of the shadow roots in the page, roots inside roots included. No event tells of a new root, so the page is
 * searched again and again, the more seldom the larger it is.
 *
 * @param rootOf looks into an element
 * @param own the view's root, which is passed over
 * @param signal ends the searching
 * @returns gives the roots as they were found last, or finds them anew where it is time
 */
export function findRoots(rootOf: RootOf, own: () => Node, signal: AbortSignal): () => readonly ShadowRoot[] {
	let roots: ShadowRoot[] = [];
	let next = 0;
	return () => {
		const begun = performance.now();
		if (signal.aborted || begun < next) return roots;
		roots = [];
		const trees: (Document | ShadowRoot)[] = [document];
		for (let tree = trees.pop(); tree; tree = trees.pop()) {
			for (const element of tree.querySelectorAll('*')) {
				const root = rootOf(element);
				if (!root || root === own()) continue;
				roots.push(root);
				trees.push(root);
			}
		}
		const end = performance.now();
		next = end + Math.max(LEAST_PAUSE_MS, (end - begun) / SHARE);
		return roots;
	};
}
