/** Opt-in markup for newsrooms: an element with `data-legal-notice="KIND"` says itself that it is a notice. */
import { type NoticeKind, SEVERITY_OF } from '../types';
import type { Blocks, Box } from './blocks';
import type { Span } from './candidates';
import { Mark } from './elements';

/**
 * @param blocks the page's blocks
 * @returns the stretches that the page marks as notices, with their kinds; what readers wrote or quote is left out
 */
export function markedSpans(blocks: Blocks): { span: Span; kind: NoticeKind }[] {
	const found: { span: Span; kind: NoticeKind }[] = [];
	let taken: Box | null = null;
	for (const box of blocks.boxes) {
		const kind = box.element.getAttribute('data-legal-notice')?.trim();
		if (!kind || !(kind in SEVERITY_OF) || box.marks & (Mark.comment | Mark.quote) || box.to <= box.from)
			continue;
		if (taken && box.from < taken.to) continue;
		taken = box;
		found.push({ span: { from: box.from, to: box.to, box }, kind: kind as NoticeKind });
	}
	return found;
}
