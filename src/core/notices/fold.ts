/** Text as rules see it: lower case, one space between words, no quotes or marks; with the way back to the original. */

import { SIMPLIFIED } from './han';

/** Folded text and, for each of its characters, where it came from. */
export interface Folded {
	text: string;
	/** Index in the original of each folded character, and at the end the original's length. */
	at: Uint32Array;
}

const SPACE = 32;
/** Apostrophes are part of a word (`don’t`, `oʻqish`, `зв’язок`), except after these elided words. */
const ELIDED = /(?:^| )(?:[ldnsjmtc]|qu|un|gl|dell|all|sull|nell|dall)$/;
const APOSTROPHES = "'’ʼʻ‘`´ʹ";
/** Soft hyphens, zero-width characters, direction marks, Arabic vowel signs and tatweel, combining dots, nukta. */

const DROPPED =
	// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant, one at a time
	/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0610-\u061a\u0640\u064b-\u065f\u0670\u0307\u093c]/;
const ALIKE: Record<string, string> = {
	ё: 'е',
	ı: 'i',
	ß: 'ss',
	և: 'եւ',
	ي: 'ی',
	ى: 'ی',
	ك: 'ک',
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ۀ: 'ه',
	ة: 'ه',
	ł: 'l',
	...SIMPLIFIED,
};
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Folded form of every character met so far; scripts repeat few characters. */
const known = new Map<string, string>();

/**
 * Folds text for matching: NFC, lower case, look-alike letters made one (ё and е, Arabic and Persian ya), apostrophes
 * inside words dropped, every other run of punctuation or white space turned into one space. Ends with a space.
 *
 * @param original any text
 * @returns the folded text with its way back
 */
export function fold(original: string): Folded {
	const composed = /[\u0300-\u036f]/.test(original) ? composePiecewise(original) : null;
	const size = original.length * 2 + 2;
	const at = new Uint32Array(size);
	const pieces: string[] = [];
	let length = 0;
	let spaced = true;
	const put = (piece: string, from: number) => {
		for (let i = 0; i < piece.length; i++) at[length++] = from;
		pieces.push(piece);
		spaced = false;
	};
	for (let i = 0; i < original.length; ) {
		let step = 1;
		let character = original.charAt(i);
		const code = original.charCodeAt(i);
		if (code >= 0xd800 && code < 0xdc00) {
			character = original.slice(i, i + 2);
			step = 2;
		} else if (composed) {
			const joined = composed.get(i);
			if (joined) [character, step] = joined;
		}
		const folded = foldCharacter(character);
		if (folded === "'") {
			if (!spaced && ELIDED.test(pieces.slice(-5).join(''))) {
				at[length++] = i;
				pieces.push(' ');
				spaced = true;
			}
		} else if (folded === ' ') {
			if (!spaced) {
				at[length++] = i;
				pieces.push(' ');
				spaced = true;
			}
		} else if (folded !== '') put(folded, i);
		i += step;
	}
	if (!spaced) {
		at[length++] = original.length;
		pieces.push(' ');
	}
	at[length] = original.length;
	return { text: pieces.join(''), at };
}

function foldCharacter(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 128) {
		if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return character;
		if (code >= 65 && code <= 90) return String.fromCharCode(code + SPACE);
		return code === 39 || code === 96 ? "'" : ' ';
	}
	let folded = known.get(character);
	if (folded === undefined) {
		folded = foldRare(character);
		if (known.size < 20_000) known.set(character, folded);
	}
	return folded;
}

function foldRare(character: string): string {
	if (DROPPED.test(character)) return '';
	if (APOSTROPHES.includes(character)) return "'";
	const plain = /[\uff00-\uffef]/.test(character) ? character.normalize('NFKC') : character;
	const lower = plain
		.toLowerCase()
		.normalize('NFC')
		.replace(/\u0307|\u093c/g, '');
	if (!LETTER.test(lower)) return ' ';
	return ALIKE[lower] ?? lower;
}

/** Base letters followed by combining marks, by index, with what they compose to and how long they are. */
function composePiecewise(text: string): Map<number, [string, number]> {
	const found = new Map<number, [string, number]>();
	// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
	for (const match of text.matchAll(/[^\u0300-\u036f][\u0300-\u036f]{1,4}/gu)) {
		found.set(match.index, [match[0].normalize('NFC'), match[0].length]);
	}
	return found;
}

/**
 * @param original any text
 * @returns its folded form alone, without the closing space
 */
export function foldText(original: string): string {
	return fold(original).text.trimEnd();
}

/**
 * Cleans text for showing: white space becomes one space, invisible characters go, zero-width non-joiners stay.
 *
 * @param original any text
 * @returns text as a notice quotes it
 */
export function tidy(original: string): string {
	return original
		.replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
