import type { LocatedNotice, Severity } from '../core/types';
import { make } from '../shared/dom';

/** Shorter words than these prove nothing when they are found again. In characters without space. */
const LEAST_LENGTH = 24;

/**
 * Marks the notices that stand inside the article's own text, where they stand.
 *
 * @param body the article's body, or a stretch of it
 * @param notices the page's notices
 * @param title what a mark is, in the user's words
 * @returns the notices that may still be found in another stretch
 */
export function markNotices(
	body: Node,
	notices: readonly LocatedNotice[],
	title: string,
): readonly LocatedNotice[] {
	return notices.filter(({ notice: { severity, source, text } }) => {
		const wanted = severity !== 'info' && source === 'text' ? fold(text) : '';
		if (wanted.length < LEAST_LENGTH) return false;
		const nodes = textNodes(body);
		const all = nodes.map(({ data }) => fold(data)).join('');
		const begin = all.indexOf(wanted);
		if (begin >= 0) wrap(nodes, begin, begin + wanted.length, severity, title);
		return begin < 0;
	});
}

/** White space and invisible characters say nothing of whether two texts are the same. */
function fold(text: string): string {
	return text.replace(INVISIBLE, '');
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

function textNodes(body: Node): Text[] {
	const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

/** Wraps what lies between two positions of the folded text, node by node, so that links and emphasis stay whole. */
function wrap(nodes: Text[], begin: number, end: number, severity: Severity, title: string): void {
	let at = 0;
	for (const node of nodes) {
		const length = fold(node.data).length;
		const from = Math.max(begin - at, 0);
		const to = Math.min(end - at, length);
		at += length;
		if (from >= to) continue;
		const range = document.createRange();
		range.setStart(node, unfolded(node.data, from));
		range.setEnd(node, unfolded(node.data, to - 1) + 1);
		const mark = make('mark', { class: `in-text in-text-${severity}`, attributes: { title } });
		mark.append(range.extractContents());
		range.insertNode(mark);
	}
}

/** @returns where the character stands in the text that is the `index`th of the folded text */
function unfolded(text: string, index: number): number {
	let seen = -1;
	for (let at = 0; at < text.length; at++) {
		if (text.charAt(at).replace(INVISIBLE, '') !== '' && ++seen === index) return at;
	}
	return text.length;
}
