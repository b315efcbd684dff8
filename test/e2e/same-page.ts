/** Compares a page with what it was before, node by node. Both functions run in the page. */

interface Remembered {
	nodes: Node[];
	facts: string[];
	scroll: string;
	focused: Element | null;
	sheets: CSSStyleSheet[];
}
type Memory = typeof globalThis & { remembered?: Remembered };

/** Runs in the page: remembers every node, its data, scroll position and focus. */
export function rememberPage(): void {
	const nodes: Node[] = [];
	const walker = document.createTreeWalker(document);
	for (let node: Node | null = document; node; node = walker.nextNode()) nodes.push(node);
	const facts = nodes.map((node) =>
		node instanceof Element
			? [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')
			: (node.nodeValue ?? ''),
	);
	(globalThis as Memory).remembered = {
		nodes,
		facts,
		scroll: `${scrollX},${scrollY}`,
		focused: document.activeElement,
		sheets: [...document.adoptedStyleSheets],
	};
}

/**
 * Runs in the page.
 *
 * @returns every way in which the page is not what it was; empty when it is the same
 */
export function differences(): string[] {
	const { remembered } = globalThis as Memory;
	if (!remembered) return ['nothing was remembered'];
	const found: string[] = [];
	const walker = document.createTreeWalker(document);
	let at = 0;
	for (let node: Node | null = document; node; node = walker.nextNode(), at++) {
		if (node !== remembered.nodes[at]) {
			found.push(`node ${at} is another: ${node.nodeName}`);
			break;
		}
		const fact =
			node instanceof Element
				? [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')
				: (node.nodeValue ?? '');
		if (fact !== remembered.facts[at]) found.push(`${node.nodeName}: ${remembered.facts[at]} is now ${fact}`);
	}
	if (at < remembered.nodes.length) found.push(`${remembered.nodes.length - at} nodes are gone`);
	const scroll = `${scrollX},${scrollY}`;
	if (scroll !== remembered.scroll) found.push(`scrolled from ${remembered.scroll} to ${scroll}`);
	if (document.activeElement !== remembered.focused) {
		found.push(`focus on ${document.activeElement?.outerHTML.slice(0, 80)}`);
	}
	const sheets = [...document.adoptedStyleSheets];
	if (sheets.length !== remembered.sheets.length) found.push(`${sheets.length} adopted style sheets`);
	if (getComputedStyle(document.documentElement).overflow === 'hidden') found.push('the page cannot scroll');
	return found;
}
