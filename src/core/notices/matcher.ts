/** Finds many phrases in folded text in one pass. */
import { foldText } from './fold';

/** What a phrase stands for. */
export interface Meaning {
	/** Language of the phrase. */
	language: string;
	/** Class of words or rule term that it belongs to. */
	term: string;
	/** True where the phrase must begin its block. */
	atStart: boolean;
}

/** One place where a phrase stands, as offsets in the folded text. */
export interface Hit extends Meaning {
	start: number;
	end: number;
}

interface Word {
	letters: string;
	/** The word may go on. */
	open: boolean;
	/** The word may begin otherwise: an ending, as of verbs that forbid. */
	tail: boolean;
	/** Up to `MAX_GAP` words may stand before it. */
	gap: boolean;
}

interface Phrase {
	words: Word[];
	meaning: Meaning;
	/** Words are not parted by spaces in this script, or carry prefixes: match anywhere. */
	inner: boolean;
}

/** Words that `…` may skip. */
const MAX_GAP = 5;
const KEY = 3;

/** Phrases sorted by how they begin. */
export class Matcher {
	private readonly byKey = new Map<string, Phrase[]>();
	private readonly byTail = new Map<string, Phrase[]>();
	private inner = false;

	/**
	 * @param phrase plain words; `*` ends a word that may go on or begins an ending, `…` skips up to five words, `^` begins a block
	 * @param meaning what it stands for
	 * @param inner whether it may stand inside a longer run of letters
	 */
	add(phrase: string, meaning: Omit<Meaning, 'atStart'>, inner: boolean): void {
		const atStart = phrase.startsWith('^');
		let gap = false;
		const words: Word[] = [];
		for (const token of (atStart ? phrase.slice(1) : phrase).trim().split(/\s+/)) {
			if (token === '…') {
				gap = true;
				continue;
			}
			const parts = foldText(token.replace('*', '')).split(' ');
			const tail = token.startsWith('*');
			parts.forEach((letters, index) => {
				if (letters === '') return;
				words.push({ letters, open: token.endsWith('*') && index === parts.length - 1, tail, gap });
				gap = false;
			});
		}
		const first = words[0];
		if (!first) return;
		const spread = first.open || inner ? first.letters : `${first.letters} `;
		const key = first.tail ? first.letters.slice(-KEY) : spread.slice(0, KEY);
		const entry: Phrase = { words, meaning: { ...meaning, atStart }, inner };
		const map = first.tail ? this.byTail : this.byKey;
		const sharing = map.get(key);
		if (sharing) sharing.push(entry);
		else map.set(key, [entry]);
		if (inner) this.inner = true;
	}

	/**
	 * @param text folded text
	 * @param found where hits go
	 */
	scan(text: string, found: Hit[]): void {
		for (let start = 0; start < text.length; ) {
			for (let size = 2; size <= KEY; size++) {
				const sharing = this.byKey.get(text.substr(start, size));
				if (sharing) for (const phrase of sharing) tryAt(phrase, text, start, found);
			}
			if (this.inner) start++;
			else {
				const space = text.indexOf(' ', start);
				if (space < 0) break;
				const sharing = this.byTail.size > 0 && this.byTail.get(text.slice(space - KEY, space));
				if (sharing) for (const phrase of sharing) tryAt(phrase, text, start, found);
				start = space + 1;
			}
		}
	}
}

function tryAt(phrase: Phrase, text: string, start: number, found: Hit[]): void {
	if (phrase.meaning.atStart && start > 0) return;
	if (!phrase.inner && start > 0 && text.charCodeAt(start - 1) !== 32) return;
	let at = start;
	let end = start;
	for (let index = 0; index < phrase.words.length; index++) {
		const word = phrase.words[index];
		if (!word) return;
		if (index > 0 && phrase.inner && text.charCodeAt(at) === 32) at++;
		let next = wordAt(word, text, at, phrase.inner);
		if (next < 0 && word.gap) {
			for (let skipped = 0; skipped < MAX_GAP && next < 0; skipped++) {
				at = phrase.inner ? at + 1 : text.indexOf(' ', at) + 1;
				if (at <= 0 || at >= text.length) return;
				next = wordAt(word, text, at, phrase.inner);
			}
		}
		if (next < 0) return;
		end = next;
		at = phrase.inner ? next : next + 1;
	}
	found.push({ ...phrase.meaning, start, end });
}

/** @returns where the word ends, or -1 */
function wordAt(word: Word, text: string, at: number, inner: boolean): number {
	if (word.tail) {
		const space = text.indexOf(' ', at);
		const start = space - word.letters.length;
		return start > at && text.startsWith(word.letters, start) ? space : -1;
	}
	if (!text.startsWith(word.letters, at)) return -1;
	const end = at + word.letters.length;
	if (inner) return end;
	if (text.charCodeAt(end) === 32) return end;
	return word.open ? text.indexOf(' ', end) : -1;
}
