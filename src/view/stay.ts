import { make } from '../shared/dom';
import type { Words } from './words';

/** Whether links to the same site go on in the reader, as the view may ask and say. */
export interface Staying {
	on: boolean;
	/** Stores the wish; null stores nothing. Tells whether the browser lets it work on this site. */
	tell(on: boolean | null): Promise<{ works: boolean }>;
}

/**
 * Draws the switch by which links to the same site open in the reader too.
 *
 * @param staying how it stands
 * @param words the interface's words
 */
export function drawStay(staying: Staying, { t }: Words): HTMLElement {
	const input = make('input', { attributes: { type: 'checkbox', name: 'stay' } });
	input.checked = staying.on;
	const needs = make('p', { class: 'stay-needs', attributes: { role: 'status' } });
	const tell = async (on: boolean | null) => {
		const { works } = await staying.tell(on);
		needs.textContent = input.checked && !works ? t('stayNeedsSite') : '';
	};
	input.addEventListener('change', () => {
		const wanted = input.checked;
		// What could not be stored does not hold.
		tell(wanted).catch(() => {
			input.checked = !wanted;
		});
	});
	// After an update of the extension nobody answers, and nothing needs to be said.
	if (staying.on) tell(null).catch(() => undefined);
	return make('div', { class: 'stay' }, [
		make('label', { class: 'switch' }, [input, make('span', { text: t('staySetting') })]),
		needs,
	]);
}
