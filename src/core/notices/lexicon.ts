/** Words and rules of languages, compiled once for each script that a page uses. */
import type { NoticeKind } from '../types';
import type { Language } from './catalogue/types';
import { type Hit, Matcher } from './matcher';
import { placeNames } from './place-names';
import { SCRIPTS, type Script, scriptsIn } from './scripts';
import { OTHER_SCRIPT } from './spelling';

/** A rule of the catalogue, ready for use. */
export interface Rule {
	id: string;
	kind: NoticeKind;
	country: string | null;
	/** How many groups of phrases must all be met. */
	groups: number;
	language: string;
}

/** What the engine knows of some languages; nothing is compiled before a text needs it. */
export class Lexicon {
	/** Every rule compiled so far, by the term under which its phrases are found. */
	readonly rules = new Map<string, Rule>();
	private readonly matchers = new Map<Script, Matcher>();

	/** @param languages the languages that it knows */
	constructor(private readonly languages: readonly Language[]) {}

	/**
	 * Finds everything that the lexicon knows in a text, in the scripts that it uses.
	 *
	 * @param text folded text
	 * @returns hits in order of script, then place
	 */
	scan(text: string): Hit[] {
		const found: Hit[] = [];
		for (const script of scriptsIn(text)) this.matcherFor(script).scan(text, found);
		return found;
	}

	/**
	 * @param code a language
	 * @returns the country in which nearly all of its publishers work, where there is one
	 */
	homeOf(code: string): string | undefined {
		return this.languages.find((language) => language.code === code)?.home;
	}

	private matcherFor(script: Script): Matcher {
		let matcher = this.matchers.get(script);
		if (matcher) return matcher;
		matcher = new Matcher();
		this.matchers.set(script, matcher);
		for (const language of this.languages) {
			if (scriptOf(language) === script) compile(language, matcher, this.rules, script, (phrase) => phrase);
			const other = OTHER_SCRIPT[language.code];
			if (other && other.script === script) compile(language, matcher, this.rules, script, other.spell);
		}
		return matcher;
	}
}

function scriptOf(language: Language): Script {
	const sample = `${language.words.self ?? ''}${language.words.agent ?? ''}`;
	return SCRIPTS.slice(1).find(([, letters]) => letters.test(sample))?.[0] ?? 'latin';
}

function compile(
	language: Language,
	matcher: Matcher,
	rules: Map<string, Rule>,
	script: Script,
	spell: (phrase: string) => string,
): void {
	const inner = language.inner === true;
	const add = (phrases: string, term: string, parted: string) => {
		for (const phrase of phrases.split(parted)) {
			if (phrase.trim() !== '') matcher.add(spell(phrase.trim()), { language: language.code, term }, inner);
		}
	};
	for (const [term, phrases] of Object.entries(language.words)) add(phrases, term, ',');
	for (const place of language.places.split(';')) {
		const [code = '', names = ''] = place.split(':');
		add(names, `@${code.trim()}`, ',');
	}
	for (const [code, name] of placeNames(language)) add(name, `@${code}`, ';');
	// Latin Belarusian looks like Polish: its words count, its rules do not.
	if (script === 'latin' && language.code === 'be') return;
	let number = 0;
	for (const line of (language.rules ?? '').split('\n')) {
		const colon = line.indexOf(':');
		if (colon < 0) continue;
		const [kind = '', country] = line.slice(0, colon).split(' ');
		const [all = '', none = ''] = line.slice(colon + 1).split(' - ');
		const groups = all.split(' + ');
		const id = `${language.code}/${kind}/${++number}`;
		rules.set(id, {
			id,
			kind: kind as NoticeKind,
			country: country ?? null,
			groups: groups.length,
			language: language.code,
		});
		for (const [index, group] of groups.entries()) add(group, `${id}+${index}`, ' / ');
		add(none, `${id}-`, ' / ');
	}
}
