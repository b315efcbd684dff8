import { make } from '../shared/dom';
import { type Words, writeMinutes } from './words';

/** How far the reader has come. */
export interface Progress {
	element: HTMLElement;
	/** Measures again, after the text was laid out anew. */
	measure(): void;
}

interface ProgressProps {
	/** What scrolls. */
	dialog: HTMLElement;
	/** The article's body. */
	body: Element;
	/** Reading time of the whole, in minutes. */
	minutes: { min: number; max: number };
	/** Which share of the text stands in the body, 0 to 1. */
	shown(): number;
	words: Words;
}

/**
 * Draws how much of the text has been read, and how long the rest takes.
 *
 * @param props what is read, and in whose words
 * @param signal ends it
 * @returns its element for the bar
 */
export function drawProgress(
	{ dialog, body, minutes, shown, words }: ProgressProps,
	signal: AbortSignal,
): Progress {
	const bar = make('progress', { attributes: { max: '100', 'aria-label': words.t('progressLabel') } });
	const left = make('span', { class: 'time-left' });
	let waiting = false;

	function measure(): void {
		waiting = false;
		tell(readShare(dialog, body) * shown());
	}

	function tell(share: number): void {
		bar.value = Math.round(share * 100);
		const rest = Math.ceil(((minutes.min + minutes.max) / 2) * (1 - share));
		left.textContent = words.t('timeLeft', writeMinutes(rest, words));
	}

	const soon = () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(measure);
	};
	dialog.addEventListener('scroll', soon, { passive: true, signal });
	// A picture that comes makes the text longer; its event rises to nobody.
	body.addEventListener('load', soon, { capture: true, signal });
	// Nothing is measured for the first frame.
	tell(0);
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
