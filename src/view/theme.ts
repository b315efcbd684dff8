import type { Options } from '../shared/options';

/**
 * Puts the options on the view: theme and typeface as attributes that the style sheet knows, measures as custom
 * properties. Styles are set through CSSOM, which no page policy forbids.
 *
 * @param dialog the view's dialog
 * @param options the options
 */
export function applyOptions(dialog: HTMLElement, options: Options): void {
	dialog.dataset.theme = options.theme;
	dialog.dataset.font = options.font;
	dialog.style.setProperty('--text-size', `${options.textSize}px`);
	dialog.style.setProperty('--width', `${options.width}ch`);
}
