import { TooLarge } from './budget';

/**
 * Browsers copy trees by recursion and end the tab where its stack ends; parsers nest no deeper than 512 elements (Blink,
 * Gecko), so only scripts build deeper ones.
 */
const MOST_DEPTH = 2500;

/**
 * Makes sure that a tree can be copied.
 *
 * @param root the root of a page, or the contents of a template
 * @throws {TooLarge} where it is nested too deep
 */
export function refuseTooDeep(root: Element | DocumentFragment): void {
	const elements = root.querySelectorAll('*');
	// What has fewer elements cannot be deeper; most pages have.
	if (elements.length > MOST_DEPTH && depthOf(root) > MOST_DEPTH) throw new TooLarge();
	// What templates hold is copied along.
	for (const template of root.querySelectorAll('template')) {
		// One inside SVG is an ordinary element.
		if (template.content) refuseTooDeep(template.content);
	}
}

function depthOf(root: Node): number {
	let deepest = 0;
	let depth = 0;
	let node: Node = root;
	for (;;) {
		const child = (node as ParentNode & Node).firstElementChild;
		if (child) {
			node = child;
			deepest = Math.max(deepest, ++depth);
			if (deepest > MOST_DEPTH) return deepest;
			continue;
		}
		while (node !== root && !(node as Element).nextElementSibling) {
			node = node.parentNode ?? root;
			depth--;
		}
		if (node === root) return deepest;
		node = (node as Element).nextElementSibling ?? root;
	}
}
