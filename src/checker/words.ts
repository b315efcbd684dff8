/** The checker's words: English, the language that newsrooms' developers share. */
import messages from '../_locales/en/messages.json';
import type { Words } from '../view/words';

const TEXTS: Record<string, { message: string }> = messages;

/** The interface's own English strings, so that kinds, acts and penalties are named as readers see them. */
export const WORDS: Words = {
	t: (key, ...values) => {
		let at = 0;
		return (TEXTS[key]?.message ?? key).replace(/\$[A-Z_]+\$/gi, () => values[at++] ?? '');
	},
	language: 'en',
	dir: 'ltr',
};
