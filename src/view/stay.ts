import { make } from './dom';
import type { Words } from './words';

/** Whether links to the same site go on in the reader, as the view may ask and say. */
export interface Staying {
	on: boolean;
	/** Stores the wish. */
	set(on: boolean): Promise<unknown>;
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
	input.addEventListener('change', async () => {
		const wanted = input.checked;
		// What could not be stored does not hold.
		await staying.set(wanted).catch(() => {
			input.checked = !wanted;
		});
	});
	return make('label', { class: 'switch stay' }, [input, make('span', { text: t('staySetting') })]);
}
