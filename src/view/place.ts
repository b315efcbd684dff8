import type { Place } from '../shared/messages';

/** Height of what stands above the text, in px. */
const BAR = 56;
/** The reading has come to rest when nothing has scrolled for so many milliseconds. */
const REST = 500;

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

/**
 * Calls back each time the reading comes to rest: of a page that is reloaded, or whose tab is put to sleep, there is no last
 * moment.
 *
 * @param dialog what scrolls
 * @param work what is done then
 * @param signal ends the watching
 */
export function whenAtRest(dialog: HTMLElement, work: () => void, signal: AbortSignal): void {
	let rest: ReturnType<typeof setTimeout> | undefined;
	const later = () => {
		clearTimeout(rest);
		rest = setTimeout(work, REST);
	};
	dialog.addEventListener('scroll', later, { passive: true, signal });
	signal.addEventListener('abort', () => clearTimeout(rest));
}
