/** Finds many phrases in folded text in one pass. */
import { KEY, stemOf, type WordTable } from './table';

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
	words: readonly Word[];
	meaning: Meaning;
	/** Words are not parted by spaces in this script, or carry prefixes: match anywhere. */
	inner: boolean;
}

/** Phrases with the same first word, still packed until a text has that word. */
interface Beginning {
	first: Word;
	packed: string;
	phrases: readonly Phrase[] | null;
}

/** The phrases that one word of a text may begin. */
interface Begun {
	/** Of one word, or with a second that cannot be told by its first letters. */
	always: readonly Phrase[];
	/** The others, by the first two letters of their second word; most are turned away by them. */
	bySecond: ReadonlyMap<number, readonly Phrase[]>;
}

/** Words that `…` may skip. */
const MAX_GAP = 5;

/** A prime, several times the keys of the largest table. */
const PLACES = 65521;
const HEAD = 1;
const TAIL = 2;

const NONE: readonly Phrase[] = [];
const NONE_BEGUN: Begun = { always: NONE, bySecond: new Map() };
const NO_BEGINNINGS: readonly Beginning[] = [];

/** The phrases of one table; those of a first word are unpacked when a text first has it. */
export class Matcher {
	private readonly packed = new Map<string, string>();
	private readonly byKey = new Map<string, readonly Beginning[]>();
	/** Which keys there may be, by their place: most words are turned away here, before anything is made of them. */
	private readonly seen = new Uint8Array(PLACES);
	private readonly meanings: string[];
	private readonly rules: string[];
	private readonly inner: ReadonlySet<string>;
	/** Phrases whose first word a word of the text can be, by that word; empty between texts. */
	private readonly begun = new Map<string, Begun>();

	/** @param table what it finds */
	constructor(table: WordTable) {
		for (const line of table.phrases.split('\n')) {
			const tab = line.indexOf('\t');
			this.packed.set(line.slice(0, tab), line.slice(tab + 1));
			const isTail = line.startsWith('*');
			const place = placeOf(line, isTail ? 1 : 0, tab);
			this.seen[place] = (this.seen[place] ?? 0) | (isTail ? TAIL : HEAD);
		}
		this.meanings = table.meanings.split('\n');
		this.rules = table.rules.split('\n');
		this.inner = new Set(table.inner);
	}

	/**
	 * @param text folded text
	 * @param found where hits go
	 */
	scan(text: string, found: Hit[]): void {
		if (this.inner.size > 0) this.scanLetters(text, found);
		else this.scanWords(text, found);
	}

	/** Forgets the words of the texts it has scanned. */
	forget(): void {
		this.begun.clear();
	}

	/** A text repeats its words: what may begin with a word is looked up once. */
	private scanWords(text: string, found: Hit[]): void {
		for (let start = 0; start < text.length; ) {
			const space = text.indexOf(' ', start);
			if (space < 0) break;
			if (!this.mayBegin(text, start, space)) {
				start = space + 1;
				continue;
			}
			const word = text.slice(start, space + 1);
			let begun = this.begun.get(word);
			if (!begun) {
				begun = bySecondWord(this.beginning(word));
				this.begun.set(word, begun);
			}
			for (const phrase of begun.always) tryAt(phrase, text, start, found);
			if (begun.bySecond.size > 0) {
				const phrases = begun.bySecond.get(twoLetters(text, space + 1));
				if (phrases) for (const phrase of phrases) tryAt(phrase, text, start, found);
			}
			start = space + 1;
		}
	}

	/** @returns false where no key fits the word from `start` to `space`, the space being part of it */
	private mayBegin(text: string, start: number, space: number): boolean {
		const head = start + KEY - 1;
		return (
			((this.seen[placeOf(text, start, head)] ?? 0) & HEAD) !== 0 ||
			(head <= space && ((this.seen[placeOf(text, start, head + 1)] ?? 0) & HEAD) !== 0) ||
			((this.seen[placeOf(text, Math.max(start, space - KEY), space)] ?? 0) & TAIL) !== 0
		);
	}

	/** @returns the phrases whose first word the word is; it ends with its space */
	private beginning(word: string): readonly Phrase[] {
		const end = word.length - 1;
		let all = this.fitting(word, word.slice(0, KEY - 1), NONE);
		// A word of one letter is as long, with its space, as the shorter key.
		if (word.length >= KEY) all = this.fitting(word, word.slice(0, KEY), all);
		return this.fitting(word, `*${word.slice(Math.max(0, end - KEY), end)}`, all);
	}

	/** Adds to `all` the phrases under a key whose first word the word is; most words have none. */
	private fitting(word: string, key: string, all: readonly Phrase[]): readonly Phrase[] {
		let longer = all;
		for (const beginning of this.beginningsOf(key)) {
			if (wordAt(beginning.first, word, 0, false) === word.length - 1)
				longer = [...longer, ...this.phrasesOf(beginning)];
		}
		return longer;
	}

	private scanLetters(text: string, found: Hit[]): void {
		for (let start = 0; start < text.length; start++) {
			for (let size = KEY - 1; size <= KEY; size++) {
				for (const beginning of this.beginningsOf(text.slice(start, start + size))) {
					if (!text.startsWith(beginning.first.letters, start)) continue;
					for (const phrase of this.phrasesOf(beginning)) tryAt(phrase, text, start, found);
				}
			}
		}
	}

	private beginningsOf(key: string): readonly Beginning[] {
		const known = this.byKey.get(key);
		if (known) return known;
		const line = this.packed.get(key);
		if (line === undefined) return NO_BEGINNINGS;
		const all = line.split('\t').map((group) => {
			const end = group.indexOf('=');
			return {
				first: wordOf(stemOf(key) + group.slice(0, end)),
				packed: group.slice(end + 1),
				phrases: null,
			};
		});
		this.byKey.set(key, all);
		return all;
	}

	private phrasesOf(beginning: Beginning): readonly Phrase[] {
		beginning.phrases ??= beginning.packed
			.split('|')
			.flatMap((phrase) => this.unpack(beginning.first, phrase));
		return beginning.phrases;
	}

	private unpack(first: Word, packed: string): Phrase[] {
		const [written = '', numbers = ''] = packed.split(':');
		const atStart = written.startsWith('^');
		const rest = atStart ? written.slice(1) : written;
		const words = rest === '' ? [first] : [first, ...rest.split(' ').map(wordOf)];
		return numbers.split(',').map((number) => {
			const { language, term } = this.meaningOf(this.meanings[Number.parseInt(number, 36)] ?? '');
			return { words, meaning: { language, term, atStart }, inner: this.inner.has(language) };
		});
	}

	/** A line of the table's meanings: of a word, or of a part of a rule. */
	private meaningOf(line: string): Omit<Meaning, 'atStart'> {
		const [language = '', word] = line.split(' ');
		if (word !== undefined) return { language, term: word };
		const [number = '', part = ''] = line.split(/(?=[+-])/);
		const [id = ''] = this.rules[Number.parseInt(number, 36)]?.split(' ') ?? [];
		return { language: id.split('/')[0] ?? '', term: `${id}${part}` };
	}
}

/** A word as tables write it: `…` before it, `*` before or after it. */
function wordOf(written: string): Word {
	const gap = written.startsWith('…');
	const tail = written.startsWith('*', gap ? 1 : 0);
	const open = written.endsWith('*');
	const letters = written.slice(Number(gap) + Number(tail), open ? -1 : undefined);
	return { letters, open, tail, gap };
}

/** Where the key that stands in a text from `from` to `to` is noted; keys may share a place. */
function placeOf(text: string, from: number, to: number): number {
	let place = 0;
	for (let at = from; at < to; at++) place = place * 37 + text.charCodeAt(at);
	return place % PLACES;
}

function bySecondWord(phrases: readonly Phrase[]): Begun {
	if (phrases.length === 0) return NONE_BEGUN;
	const always: Phrase[] = [];
	const bySecond = new Map<number, Phrase[]>();
	for (const phrase of phrases) {
		const second = phrase.words[1];
		const isPlain = second && !second.gap && !second.tail && (!second.open || second.letters.length > 1);
		if (!isPlain) {
			always.push(phrase);
			continue;
		}
		const letters = twoLetters(`${second.letters} `, 0);
		const same = bySecond.get(letters);
		if (same) same.push(phrase);
		else bySecond.set(letters, [phrase]);
	}
	return { always, bySecond };
}

/** The two letters at a place as one number; a word of one letter ends with its space. */
function twoLetters(text: string, at: number): number {
	return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
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
