import { make } from '../shared/dom';
import type { Options } from '../shared/options';
import { setCustom } from './custom-properties';

const LINES: Record<Options['ruler'], number> = { off: 0, one: 1, three: 3, five: 5 };

/** Dims the text but for a few lines. */
export interface Ruler {
	element: HTMLElement;
	update(options: Options): void;
}

/**
 * Draws the reading ruler. It follows the pointer; without one it stands in the upper half, and the text moves under it.
 *
 * @param dialog the view's dialog
 * @param signal ends it
 * @returns its element, which takes no presses
 */
export function drawRuler(dialog: HTMLElement, signal: AbortSignal): Ruler {
	const element = make('div', { class: 'ruler', attributes: { 'aria-hidden': 'true' } });
	dialog.addEventListener(
		'pointermove',
		({ clientX, clientY, pointerType }) => {
			if (pointerType === 'touch') return;
			const vertical = dialog.dataset.writing === 'vertical';
			setCustom(element.style, '--at', `${vertical ? clientX : clientY}px`);
		},
		{ passive: true, signal },
	);
	return {
		element,
		update: ({ ruler }) => {
			element.hidden = ruler === 'off';
			setCustom(element.style, '--lines', String(LINES[ruler]));
		},
	};
}
