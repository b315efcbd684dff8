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

/** The phrases that one word of a text may begin. */
interface Begun {
	/** Of one word, or with a second that cannot be told by its first letters. */
	always: readonly Phrase[];
	/** The others, by the first two letters of their second word; most are turned away by them. */
	bySecond: ReadonlyMap<number, readonly Phrase[]> | null;
}

/** Words that `…` may skip. */
const MAX_GAP = 5;

const EQUALS = 61;
const STAR = 42;

const NONE: readonly Phrase[] = [];
const NONE_BEGUN: Begun = { always: NONE, bySecond: null };

/** The phrases of one table. Its lines are searched as they are: only what a text has is ever taken out of them. */
export class Matcher {
	/** The table's lines, by the beginning that each stands for. */
	private readonly lines = new Map<string, string>();
	private readonly meanings: string[];
	private readonly rules: string[];
	private readonly inner: ReadonlySet<string>;
	/** Phrases that texts had the first word of, by beginning and by where in its line that word stands. */
	private readonly unpacked = new Map<string, Map<number, readonly Phrase[]>>();
	/** Phrases whose first word a word of the text can be, by that word; empty between texts. */
	private readonly begun = new Map<string, Begun>();

	/** @param table what it finds */
	constructor(table: WordTable) {
		for (const line of table.phrases.split('\n')) this.lines.set(line.slice(0, line.indexOf('\t')), line);
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
		let start = 0;
		// The browser parts words far faster than a loop of ours that runs for the first time.
		for (const word of text.split(' ')) {
			let begun = this.begun.get(word);
			if (begun === undefined) {
				begun = bySecondWord(this.beginning(word));
				this.begun.set(word, begun);
			}
			const next = start + word.length + 1;
			if (begun !== NONE_BEGUN) {
				for (const phrase of begun.always) tryAt(phrase, text, start, found);
				const phrases = begun.bySecond?.get(twoLetters(text, next));
				if (phrases) for (const phrase of phrases) tryAt(phrase, text, start, found);
			}
			start = next;
		}
	}

	/** @returns the phrases whose first word the word is */
	private beginning(word: string): readonly Phrase[] {
		const { length } = word;
		// A short word is told from the beginnings of longer ones by its space.
		const spaced = length < KEY ? `${word} ` : word;
		let all = this.fitting(spaced.slice(0, KEY - 1), word, 0, NONE);
		if (spaced.length >= KEY) all = this.fitting(spaced.slice(0, KEY), word, 0, all);
		const key = `*${word.slice(-KEY)}`;
		const tails = this.lines.get(key);
		return tails ? this.tails(key, tails, word, all) : all;
	}

	private scanLetters(text: string, found: Hit[]): void {
		for (let start = 0; start < text.length; start++) {
			for (let size = KEY - 1; size <= KEY; size++) {
				for (const phrase of this.fitting(text.slice(start, start + size), text, start, NONE))
					tryAt(phrase, text, start, found);
			}
		}
	}

	/** Adds to `all` the phrases under a key whose first word stands at `start`; nearly always there are none. */
	private fitting(key: string, text: string, start: number, all: readonly Phrase[]): readonly Phrase[] {
		const line = this.lines.get(key);
		if (line === undefined) return all;
		const from = start + stemOf(key).length;
		const anywhere = this.inner.size > 0;
		let longer = all;
		for (let tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
			let place = tab + 1;
			let at = from;
			while (line.charCodeAt(place) === text.charCodeAt(at)) {
				place++;
				at++;
			}
			const after = line.charCodeAt(place);
			const fits =
				after === EQUALS
					? anywhere || at === text.length
					: after === STAR && line.charCodeAt(place + 1) === EQUALS;
			if (fits) longer = [...longer, ...this.phrasesAt(key, line, tab)];
		}
		return longer;
	}

	/** Adds to `all` the phrases of a line of endings on which the word ends. */
	private tails(key: string, line: string, word: string, all: readonly Phrase[]): readonly Phrase[] {
		let longer = all;
		for (let tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
			const { letters } = wordOf(line.slice(tab + 1, line.indexOf('=', tab)));
			if (letters.length < word.length && word.endsWith(letters))
				longer = [...longer, ...this.phrasesAt(key, line, tab)];
		}
		return longer;
	}

	private phrasesAt(key: string, line: string, tab: number): readonly Phrase[] {
		let ofLine = this.unpacked.get(key);
		if (!ofLine) {
			ofLine = new Map();
			this.unpacked.set(key, ofLine);
		}
		let phrases = ofLine.get(tab);
		if (!phrases) {
			const equals = line.indexOf('=', tab);
			const end = line.indexOf('\t', equals);
			const first = wordOf(stemOf(key) + line.slice(tab + 1, equals));
			phrases = line
				.slice(equals + 1, end < 0 ? undefined : end)
				.split('|')
				.flatMap((phrase) => this.unpack(first, phrase));
			ofLine.set(tab, phrases);
		}
		return phrases;
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

function bySecondWord(phrases: readonly Phrase[]): Begun {
	if (phrases.length === 0) return NONE_BEGUN;
	const always: Phrase[] = [];
	let bySecond: Map<number, Phrase[]> | null = null;
	for (const phrase of phrases) {
		const second = phrase.words[1];
		const isPlain = second && !second.gap && !second.tail && (!second.open || second.letters.length > 1);
		if (!isPlain) {
			always.push(phrase);
			continue;
		}
		const letters = twoLetters(`${second.letters} `, 0);
		bySecond ??= new Map();
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
	const { language, term, atStart } = phrase.meaning;
	found.push({ language, term, atStart, start, end });
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
