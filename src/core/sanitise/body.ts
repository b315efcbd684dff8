import type { SafeBody } from '../types';
import { makeGate } from './index';

/** What a block without words, a picture, takes of a screen, in letters. */
const OF_A_PICTURE = 400;

/**
 * Readies a body to be let through the gate stretch by stretch.
 *
 * @param body nodes taken from a page; they leave it as they are taken
 * @param window the window whose DOM does the work
 * @returns the body
 */
export function safeBody(body: DocumentFragment, window: Window & typeof globalThis): SafeBody {
	const gate = makeGate(window);
	const text = body.textContent ?? '';
	const headings = [...body.querySelectorAll('h1, h2, h3, h4')].filter(hasWords).length;
	let taken = 0;
	return {
		text,
		headings,
		taken: () => (body.firstChild && text.length > 0 ? Math.min(1, taken / text.length) : 1),
		next: (letters) => {
			if (!body.firstChild) return null;
			const stretch = body.ownerDocument.createDocumentFragment();
			for (let size = 0; body.firstChild && size < letters; ) {
				const { length } = body.firstChild.textContent ?? '';
				stretch.append(body.firstChild);
				taken += length;
				size += length || OF_A_PICTURE;
			}
			return gate(stretch);
		},
	};
}

function hasWords({ textContent }: Node): boolean {
	return /\S/.test(textContent ?? '');
}
