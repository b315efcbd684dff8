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
const ELIDED = new Set('l d n s j m t c qu un gl dell all sull nell dall'.split(' '));
const LONGEST_ELIDED = 4;
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
/** What a UTF-16 unit folds to: another unit, or one of these; 0 where it was not met yet. */
const NOTHING = 1;
const APOSTROPHE = 2;
/** More than one unit, or half of a pair. */
const SEVERAL = 3;
const units = new Uint16Array(0x10000);
const severals = new Map<string, string>();
/** A call takes no more arguments than this. */
const CHUNK = 8000;

/**
 * Folds text for matching: NFC, lower case, look-alike letters made one (ё and е, Arabic and Persian ya), apostrophes
 * inside words dropped, every other run of punctuation or white space turned into one space. Ends with a space.
 *
 * @param original any text
 * @param text its folded form, where that is known already
 * @returns the folded text with its way back, which is only made where somebody asks for it
 */
export function fold(original: string, text = foldWords(original)): Folded {
	let at: Uint32Array | null = null;
	return {
		text,
		get at() {
			at ??= foldByLetter(original).at;
			return at;
		},
	};
}

/**
 * @param original any text
 * @returns what `fold` gives, made letter by letter: slower, and for every text there is
 */
export function foldByLetter(original: string): Folded {
	const at = new Uint32Array(original.length * 2 + 2);
	return { text: foldInto(original, at), at };
}

/**
 * @param original any text
 * @returns its folded form alone, with the closing space
 */
export function foldWords(original: string): string {
	return foldQuickly(original) ?? foldInto(original, null);
}

/** Letters that fold as their small forms do, Latin and Cyrillic, and `ł` and `ё` besides; `ß` is not of one letter. */
const LETTERS = 'a-z0-9\u00e0-\u00f6\u00f8-\u012f\u0132-\u017f\u0430-\u0481\u048b-\u04ff';
/** What else but those and their capitals is known: ASCII, and the signs that part words. */
const UNKNOWN = new RegExp(
	`[^\\0-\\x7f\\xa0-\\xa9\\xab\\xac\\xae\\xb0\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf-\\xdf\u00d7${LETTERS}\u0400-\u042f\u048a\u2010-\u2027\u20ac\u2116\u2122]`,
);
/** What becomes a space and is none already: most words are parted by one, and each replacement takes its time. */
const PARTING = new RegExp(`[^ ${LETTERS}][^${LETTERS}]*| [^${LETTERS}]+`, 'g');
const WITH_APOSTROPHE = new RegExp(`[${LETTERS}]*(?:['’‘\`´][${LETTERS}]*)+`, 'g');

/** Most texts hold nothing unusual, and the browser folds those far faster than a loop; null for the others. */
function foldQuickly(original: string): string | null {
	if (UNKNOWN.test(original)) return null;
	let text = original.toLowerCase().replaceAll('ё', 'е').replaceAll('ł', 'l').replaceAll('ß', 'ss');
	if (/['’‘`´]/.test(text)) text = text.replace(WITH_APOSTROPHE, partElided);
	text = text.replace(PARTING, ' ');
	if (text.startsWith(' ')) text = text.slice(1);
	return text === '' || text.endsWith(' ') ? text : `${text} `;
}

/** An elided word is parted from the word it leans on; other apostrophes are part of a word, and go. */
function partElided(token: string): string {
	let parted = '';
	let word = '';
	for (const part of token.split(/(?=['’‘`´])/)) {
		const leaning = /^['’‘`´]/.test(part);
		if (leaning && word.length > 0 && word.length <= LONGEST_ELIDED && ELIDED.has(word)) {
			parted += `${word} `;
			word = '';
		}
		word += leaning ? part.slice(1) : part;
	}
	return parted + word;
}

function foldInto(original: string, at: Uint32Array | null): string {
	const composed = /[\u0300-\u036f]/.test(original) ? composePiecewise(original) : null;
	const out = new Uint16Array(original.length * 2 + 2);
	let length = 0;
	let wordStart = 0;
	const put = (unit: number, from: number) => {
		if (at) at[length] = from;
		out[length++] = unit;
	};
	const space = (from: number) => {
		if (length === wordStart) return;
		put(SPACE, from);
		wordStart = length;
	};
	for (let i = 0; i < original.length; ) {
		let step = 1;
		const unit = original.charCodeAt(i);
		const isPair = unit >= 0xd800 && unit < 0xdc00;
		const joined = isPair ? undefined : composed?.get(i);
		let folded = joined ? SEVERAL : units[unit] || foldUnit(unit);
		let pieces = '';
		if (folded === SEVERAL) {
			const whole = joined ?? [original.slice(i, i + (isPair ? 2 : 1)), isPair ? 2 : 1];
			step = whole[1];
			pieces = foldSeveral(whole[0]);
			if (pieces === '') folded = NOTHING;
			else if (pieces === ' ') folded = SPACE;
			else if (pieces === "'") folded = APOSTROPHE;
		}
		if (folded === SPACE) space(i);
		else if (folded === APOSTROPHE) {
			const word = length - wordStart;
			if (word > 0 && word <= LONGEST_ELIDED && ELIDED.has(textOf(out.subarray(wordStart, length)))) space(i);
		} else if (folded === SEVERAL) {
			for (let piece = 0; piece < pieces.length; piece++) put(pieces.charCodeAt(piece), i);
		} else if (folded !== NOTHING) {
			if (at) at[length] = i;
			out[length++] = folded;
		}
		i += step;
	}
	space(original.length);
	if (at) at[length] = original.length;
	return textOf(out.subarray(0, length));
}

function textOf(out: Uint16Array): string {
	let text = '';
	for (let from = 0; from < out.length; from += CHUNK)
		// Spreading a typed array goes through its iterator, which is many times slower.
		text += String.fromCharCode.apply(null, out.subarray(from, from + CHUNK) as unknown as number[]);
	return text;
}

/** Folds a unit met for the first time; scripts repeat few. */
function foldUnit(unit: number): number {
	let folded: number = SEVERAL;
	if (unit < 0xd800 || unit > 0xdfff) {
		const text = foldCharacter(String.fromCharCode(unit));
		if (text === '') folded = NOTHING;
		else if (text === "'") folded = APOSTROPHE;
		else if (text.length === 1) folded = text.charCodeAt(0);
	}
	units[unit] = folded;
	return folded;
}

/** The dashes, quotes and signs of every page: known without the pattern, which browsers are slow to compile. */
function isMark(code: number): boolean {
	return (
		(code >= 0x2010 && code <= 0x2027) || (code >= 0xa0 && code <= 0xa9) || code === 0xab || code === 0xbb
	);
}

function foldSeveral(character: string): string {
	let folded = severals.get(character);
	if (folded === undefined) {
		folded = foldCharacter(character);
		if (severals.size < 20_000) severals.set(character, folded);
	}
	return folded;
}

function foldCharacter(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 128) {
		if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return character;
		if (code >= 65 && code <= 90) return String.fromCharCode(code + SPACE);
		return code === 39 || code === 96 ? "'" : ' ';
	}
	if (DROPPED.test(character)) return '';
	if (APOSTROPHES.includes(character)) return "'";
	const plain = /[\uff00-\uffef]/.test(character) ? character.normalize('NFKC') : character;
	const lower = plain
		.toLowerCase()
		.normalize('NFC')
		.replace(/\u0307|\u093c/g, '');
	// A mark that stands alone, as the overline of East Asian width does, is written as a space with the mark on it.
	if ((character.length === 1 && isMark(code)) || !LETTER.test(lower) || lower.startsWith(' ')) return ' ';
	return ALIKE[lower] ?? lower;
}

/** Base letters followed by combining marks, by index, with what they compose to and how long they are. */
function composePiecewise(text: string): Map<number, [string, number]> {
	const found = new Map<number, [string, number]>();
	// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
	for (const match of text.matchAll(/[^\s\u0300-\u036f][\u0300-\u036f]{1,4}/gu)) {
		found.set(match.index, [match[0].normalize('NFC'), match[0].length]);
	}
	return found;
}

/**
 * @param original any text
 * @returns its folded form alone, without the closing space
 */
export function foldText(original: string): string {
	return foldWords(original).trimEnd();
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
