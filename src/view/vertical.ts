/** Where the wheel and the keys belong to what stands over the text, or to something in it that scrolls by itself. */
const OTHERS = '.sheet, .menu, .picture, .ask-overlay, .scroll, pre, input, select';

/** Height of a line where the wheel is counted in lines, in px. */
const LINE = 40;

/** Share of the window that a page key moves: the last line stays in sight. */
const PAGE = 0.9;

/**
 * Lets wheel and page keys move text whose lines run from top to bottom: it lies to the left, where neither leads.
 *
 * @param dialog the view's dialog, what scrolls
 * @param signal ends it
 * @returns to be called with whether the lines are vertical now
 */
export function turnScrolling(dialog: HTMLElement, signal: AbortSignal): (vertical: boolean) => void {
	let turning: AbortController | null = null;
	signal.addEventListener('abort', () => turning?.abort());
	return (vertical) => {
		if (vertical === (turning !== null)) return;
		turning?.abort();
		turning = null;
		if (!vertical) return;
		turning = new AbortController();
		// A listener that may hold the wheel up slows all scrolling down: it is there only while it is needed.
		dialog.addEventListener('wheel', (event) => wheel(dialog, event), {
			passive: false,
			signal: turning.signal,
		});
		dialog.addEventListener('keydown', (event) => page(dialog, event), { signal: turning.signal });
	};
}

function wheel(dialog: HTMLElement, event: WheelEvent): void {
	const { deltaX, deltaY, deltaMode, ctrlKey, shiftKey, target } = event;
	if (ctrlKey || shiftKey || Math.abs(deltaY) <= Math.abs(deltaX) || isOthers(target)) return;
	event.preventDefault();
	const unit =
		deltaMode === WheelEvent.DOM_DELTA_PIXEL
			? 1
			: deltaMode === WheelEvent.DOM_DELTA_LINE
				? LINE
				: dialog.clientWidth;
	dialog.scrollBy({ left: -deltaY * unit, behavior: 'instant' });
}

function page(dialog: HTMLElement, event: KeyboardEvent): void {
	const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
	if (!event.isTrusted || ctrlKey || altKey || metaKey || isOthers(target)) return;
	const isButton = target instanceof Element && target.closest('button, a, summary') !== null;
	const end = dialog.scrollWidth;
	const step = dialog.clientWidth * PAGE;
	const move: Record<string, number> = { PageDown: -step, PageUp: step, Home: end, End: -end };
	if (!isButton) move[' '] = shiftKey ? step : -step;
	const left = move[key];
	if (left === undefined) return;
	event.preventDefault();
	dialog.scrollBy({ left, behavior: 'instant' });
}

function isOthers(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest(OTHERS) !== null;
}
