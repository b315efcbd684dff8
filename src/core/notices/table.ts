/**
 * What the catalogue says of one script, made ready for the matcher: folded, spelled, sorted by how phrases begin. The
 * build makes these tables, so that a page pays for none of it; the library makes them when a text needs them.
 */
import type { Language } from './catalogue/types';
import { foldText } from './fold';
import { placeNames } from './place-names';
import { SCRIPTS, type Script } from './scripts';
import { OTHER_SCRIPT } from './spelling';

/** Words and rules of one script's languages, as plain values that travel as JSON. */
export interface WordTable {
	script: Script;
	/** Countries in which nearly all of a language's publishers work, by language. */
	homes: Record<string, string>;
	/** Languages whose phrases may stand inside longer runs of letters. */
	inner: string[];
	/**
	 * What phrases stand for, one a line: `language term`, or a rule's line, in base 36, with the part of it. Phrases name
	 * them by line, in base 36.
	 */
	meanings: string;
	/** One rule a line: `id groups` and, where it has one, its country. */
	rules: string;
	/**
	 * One line for each beginning: the beginning, and after a tab each its first words. A first word is its letters, `=`, and
	 * its phrases parted by `|`; a phrase is its other folded words, a colon, and its meanings parted by commas. Marks are those
	 * of the catalogue.
	 */
	phrases: string;
}

/** Letters by which phrases are found. */
export const KEY = 3;

/**
 * Makes the table of a script.
 *
 * @param script the script
 * @param languages the languages that are written in it, among others or alone
 * @returns its words and rules
 */
export function makeTable(script: Script, languages: readonly Language[]): WordTable {
	const table = new TableMaker(script);
	for (const language of languages) {
		if (scriptOf(language) === script) table.add(language, (phrase) => phrase);
		const other = OTHER_SCRIPT[language.code];
		if (other?.script === script) table.add(language, other.spell);
	}
	return table.finish();
}

function scriptOf(language: Language): Script {
	const sample = `${language.words.self ?? ''}${language.words.agent ?? ''}`;
	return SCRIPTS.slice(1).find(([, letters]) => letters.test(sample))?.[0] ?? 'latin';
}

class TableMaker {
	private readonly homes: Record<string, string> = {};
	private readonly inner: string[] = [];
	private readonly meanings = new Map<string, number>();
	private readonly rules: string[] = [];
	/** Meanings by what follows a first word, by first word, by beginning. */
	private readonly keys = new Map<string, Map<string, Map<string, string[]>>>();

	constructor(private readonly script: Script) {}

	add(language: Language, spell: (phrase: string) => string): void {
		const inner = language.inner === true;
		if (inner) this.inner.push(language.code);
		if (language.home) this.homes[language.code] = language.home;
		const add = (phrases: string, meaning: string, parted: string) => {
			for (const phrase of phrases.split(parted))
				if (phrase.trim() !== '') this.phrase(spell(phrase.trim()), meaning, inner);
		};
		for (const [term, phrases] of Object.entries({ ...language.words, ...language.info }))
			add(phrases, `${language.code} ${term}`, ',');
		for (const place of language.places.split(';')) {
			const [code = '', names = ''] = place.split(':');
			add(names, `${language.code} @${code.trim()}`, ',');
		}
		for (const [code, name] of placeNames(language)) add(name, `${language.code} @${code}`, ';');
		// Latin Belarusian looks like Polish: its words count, its rules do not.
		if (this.script === 'latin' && language.code === 'be') return;
		let number = 0;
		for (const line of (language.rules ?? '').split('\n')) {
			const colon = line.indexOf(':');
			if (colon < 0) continue;
			const [kind = '', country = ''] = line.slice(0, colon).split(' ');
			const [all = '', none = ''] = line.slice(colon + 1).split(' - ');
			const groups = all.split(' + ');
			const id = `${language.code}/${kind}/${++number}`;
			this.rules.push(`${id} ${groups.length} ${country}`.trimEnd());
			const line36 = (this.rules.length - 1).toString(36);
			for (const [index, group] of groups.entries()) add(group, `${line36}+${index}`, ' / ');
			add(none, `${line36}-`, ' / ');
		}
	}

	finish(): WordTable {
		const lines = [...this.keys].map(([key, firsts]) => {
			const all = [...firsts].map(([first, phrases]) => {
				const written = [...phrases].map(([rest, meanings]) => `${rest}:${meanings.join()}`);
				return `${first.slice(stemOf(key).length)}=${written.join('|')}`;
			});
			return `${key}\t${all.join('\t')}`;
		});
		return {
			script: this.script,
			homes: this.homes,
			inner: this.inner,
			meanings: [...this.meanings.keys()].join('\n'),
			rules: this.rules.join('\n'),
			phrases: lines.join('\n'),
		};
	}

	private phrase(phrase: string, meaning: string, inner: boolean): void {
		const words: string[] = [];
		let gap = '';
		for (const token of phrase.replace(/^\^/, '').trim().split(/\s+/)) {
			if (token === '…') {
				gap = '…';
				continue;
			}
			const parts = foldText(token.replace('*', ''))
				.split(' ')
				.filter((letters) => letters !== '');
			const start = token.startsWith('*') ? '*' : '';
			parts.forEach((letters, index) => {
				const end = token.endsWith('*') && token.length > 1 && index === parts.length - 1 ? '*' : '';
				words.push(`${gap}${start}${letters}${end}`);
				gap = '';
			});
		}
		const [first] = words;
		if (!first) return;
		const phrases = this.phrasesOf(keyOf(first, inner), first);
		const rest = `${phrase.startsWith('^') ? '^' : ''}${words.slice(1).join(' ')}`;
		const number = this.meanings.get(meaning) ?? this.meanings.size;
		this.meanings.set(meaning, number);
		const same = phrases.get(rest);
		if (same) same.push(number.toString(36));
		else phrases.set(rest, [number.toString(36)]);
	}

	private phrasesOf(key: string, first: string): Map<string, string[]> {
		const firsts = this.keys.get(key) ?? new Map<string, Map<string, string[]>>();
		this.keys.set(key, firsts);
		const phrases = firsts.get(first) ?? new Map<string, string[]>();
		firsts.set(first, phrases);
		return phrases;
	}
}

/**
 * @param key how phrases begin
 * @returns its letters, which tables leave out of the first words that stand under it; of an ending, none
 */
export function stemOf(key: string): string {
	return key.startsWith('*') ? '' : key.trimEnd();
}

/** How a phrase begins, with the space where its first word must end there; an ending begins with `*`. */
function keyOf(first: string, inner: boolean): string {
	if (first.startsWith('*')) return `*${first.replaceAll('*', '').slice(-KEY)}`;
	const open = first.endsWith('*') || inner;
	return `${first.replaceAll(/[*…]/g, '')}${open ? '' : ' '}`.slice(0, KEY);
}
