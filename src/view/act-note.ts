import { make } from '../shared/dom';
import type { Words } from './words';

/** How long a note stays, in milliseconds: two short sentences, read slowly. */
const NOTE_MS = 9000;

/** Short notes, and where they stand. */
export interface Notes {
	place: HTMLElement;
	show(text: string): void;
}

/**
 * Makes the place for short notes: what was done, and what was not. Screen readers say them; they never take the focus.
 *
 * @param words the interface's words
 * @returns the place, and a function that shows a note in it
 */
export function drawNotes(words: Words): Notes {
	const place = make('div', {
		class: 'note',
		attributes: { role: 'status', lang: words.language, dir: words.dir },
	});
	let leaving: ReturnType<typeof setTimeout> | undefined;
	const show = (text: string) => {
		clearTimeout(leaving);
		place.textContent = text;
		leaving = setTimeout(() => {
			place.textContent = '';
		}, NOTE_MS);
	};
	return { place, show };
}
