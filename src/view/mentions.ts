import { make } from '../shared/dom';

/** Marks that writers put behind a name and before its footnote. */
const MARKER = new RegExp(
	[
		'(?<![*†‡✱]\\p{L}[^*†‡✱]{0,40})(?<=[\\p{L}\\p{N}»”"’)])[*†‡✱]{1,4}(?![*†‡✱\\p{L}\\p{N}])',
		'(?<=[\\p{L}»”"’] ?)(?:\\[\\d{1,2}\\]|\\(\\d{1,2}\\))',
		// Not behind a unit: km² is no name.
		'(?<=\\p{L}{3}|[»”"’)])[¹²³⁰⁴-⁹]{1,2}',
	].join('|'),
	'gu',
);
const NOTE = /^\s*([*†‡✱]{1,4}|\[\d{1,2}\]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,2})\s*(?=[^\s*†‡✱])/u;
const NUMBERED = /[\d¹²³⁰⁴-⁹]/;
/** A longer paragraph is no footnote, and a note of more letters is cut short. */
const LONGEST = 600;
const MOST = 200;

/**
 * Marks, quietly, where a name in the text has a footnote (“recognised as extremist in …”): the footnote shows on hover
 * and on focus. The text itself stays as it is, so that what is copied and read aloud does too.
 *
 * @param body the article's body
 */
export function markMentions(body: Element): void {
	const notes = new Map<string, string>();
	const blocks = new Set<Element>();
	let after = false;
	// From the last to the first: numbers begin a footnote only where no text follows, else the items of a list.
	for (const block of [...body.querySelectorAll('p, li, small, dd')].reverse()) {
		const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
		if (text === '' || block.querySelector('p, li, small, dd')) continue;
		const marker = NOTE.exec(text)?.[1];
		if (!marker || text.length > LONGEST || (after && NUMBERED.test(marker))) {
			after = true;
			continue;
		}
		blocks.add(block);
		// The first footnote with a marker is the one that is meant.
		notes.set(marker, text.slice(text.indexOf(marker) + marker.length).trim());
	}
	if (notes.size === 0) return;
	const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	const found: { node: Text; at: number; marker: string; note: string }[] = [];
	while (walker.nextNode() && found.length < MOST) {
		const node = walker.currentNode as Text;
		if ([...blocks].some((block) => block.contains(node)) || node.parentElement?.closest('pre, code, a'))
			continue;
		for (const { 0: marker, index } of node.data.matchAll(MARKER)) {
			const note = notes.get(marker);
			if (note) found.push({ node, at: index, marker, note });
		}
	}
	// From the last to the first, so that places before a split stay true.
	for (const { node, at, marker, note } of found.reverse()) {
		const range = document.createRange();
		range.setStart(node, at);
		range.setEnd(node, at + marker.length);
		const attributes = { role: 'note', tabindex: '0', 'aria-label': note, 'data-note': note };
		const mark = make('span', { class: 'mention', attributes });
		mark.append(range.extractContents());
		range.insertNode(mark);
	}
}
