/** Where somebody is in a text, whatever its size and layout. */
export interface Place {
	/** Which of the body's children. */
	block: number;
	/** How far the child's beginning is above the window's edge, as a share of the child's size. */
	share: number;
}

/** Height of what stands above the text, in px. */
const BAR = 56;

/**
 * @param dialog what scrolls
 * @param body the article's body
 * @returns the place of what is read; null before the body's beginning
 */
export function placeOf(dialog: HTMLElement, body: Element): Place | null {
	const vertical = dialog.dataset.writing === 'vertical';
	const edge = vertical ? dialog.getBoundingClientRect().right : dialog.getBoundingClientRect().top + BAR;
	// Blocks lie in order, so the one at the edge is found by halving: a body may have thousands.
	const blocks = body.children;
	const isPast = (at: number) => {
		const box = blocks[at]?.getBoundingClientRect();
		return box !== undefined && (vertical ? box.right > edge : box.top <= edge);
	};
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isPast(middle)) low = middle + 1;
		else high = middle;
	}
	const box = blocks[low - 1]?.getBoundingClientRect();
	if (!box) return null;
	const [passed, whole] = vertical ? [box.right - edge, box.width] : [edge - box.top, box.height];
	return { block: low - 1, share: whole > 0 ? passed / whole : 0 };
}

/**
 * Scrolls so that a place is where it was in the window.
 *
 * @param dialog what scrolls
 * @param body the article's body
 * @param place a place in it
 */
export function returnTo(dialog: HTMLElement, body: Element, { block, share }: Place): void {
	const box = body.children[block]?.getBoundingClientRect();
	if (!box) return;
	const frame = dialog.getBoundingClientRect();
	const move =
		dialog.dataset.writing === 'vertical'
			? { left: box.right - share * box.width - frame.right }
			: { top: box.top + share * box.height - frame.top - BAR };
	dialog.scrollBy({ ...move, behavior: 'instant' });
}
