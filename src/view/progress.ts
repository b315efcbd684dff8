import { make } from '../shared/dom';
import { type Words, writeNumber } from './words';

/** How far the reader has come. */
export interface Progress {
	element: HTMLElement;
	/** Measures again, after the text was laid out anew. */
	measure(): void;
}

/**
 * Draws how much of the text has been read, and how long the rest takes.
 *
 * @param dialog what scrolls
 * @param body the article's body
 * @param minutes reading time of the whole, in minutes
 * @param words the interface's words
 * @param signal ends it
 * @returns its element for the bar
 */
export function drawProgress(
	dialog: HTMLElement,
	body: Element,
	minutes: { min: number; max: number },
	words: Words,
	signal: AbortSignal,
): Progress {
	const bar = make('progress', { attributes: { max: '100', 'aria-label': words.t('progressLabel') } });
	const left = make('span', { class: 'time-left' });
	let waiting = false;

	function measure(): void {
		waiting = false;
		const share = readShare(dialog, body);
		bar.value = Math.round(share * 100);
		const rest = Math.ceil(((minutes.min + minutes.max) / 2) * (1 - share));
		left.textContent = words.t('timeLeft', writeNumber(rest, words));
	}

	dialog.addEventListener(
		'scroll',
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(measure);
		},
		{ passive: true, signal },
	);
	return { element: make('div', { class: 'progress' }, [bar, left]), measure };
}

/** @returns how much of the body has passed the far edge of the window, 0 to 1 */
function readShare(dialog: HTMLElement, body: Element): number {
	const text = body.getBoundingClientRect();
	const frame = dialog.getBoundingClientRect();
	const vertical = dialog.dataset.writing === 'vertical';
	const [passed, whole] = vertical
		? [text.right - frame.left, text.width]
		: [frame.bottom - text.top, text.height];
	return whole <= 0 ? 1 : Math.min(1, Math.max(0, passed / whole));
}
