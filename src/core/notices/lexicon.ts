/** The catalogue, compiled once for each script that a page uses. */
import type { NoticeKind } from '../types';
import { LANGUAGES } from './catalogue';
import type { Language } from './catalogue/types';
import { type Hit, Matcher } from './matcher';
import { placeNames } from './place-names';
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

const SCRIPTS: [string, RegExp][] = [
	['latin', /[a-zəı]/i],
	['cyrillic', /[\u0400-\u04ff]/],
	['arabic', /[\u0600-\u06ff]/],
	['han', /[\u3400-\u9fff]/],
	['georgian', /[\u10a0-\u10ff\u1c90-\u1cbf]/],
	['armenian', /[\u0530-\u058f]/],
	['devanagari', /[\u0900-\u097f]/],
	['myanmar', /[\u1000-\u109f]/],
];
const NON_ASCII = /[\u0250-\u1fff\u2070-\uffff]/;
const matchers = new Map<string, Matcher>();

/** Every rule by the term under which its phrases are found. */
export const RULES = new Map<string, Rule>();
/** Languages by code. */
export const BY_CODE = new Map<string, Language>(LANGUAGES.map((language) => [language.code, language]));

/**
 * Finds everything that the catalogue knows in a text, in the scripts that it uses.
 *
 * @param text folded text
 * @returns hits in order of script, then place
 */
export function scan(text: string): Hit[] {
	const found: Hit[] = [];
	for (const [script, letters] of SCRIPTS) {
		if (script !== 'latin' && !NON_ASCII.test(text)) break;
		if (letters.test(text)) matcherFor(script).scan(text, found);
	}
	return found;
}

function matcherFor(script: string): Matcher {
	let matcher = matchers.get(script);
	if (matcher) return matcher;
	matcher = new Matcher();
	matchers.set(script, matcher);
	for (const language of LANGUAGES) {
		if (scriptOf(language) === script) compile(language, matcher, script, (phrase) => phrase);
		const other = OTHER_SCRIPT[language.code];
		if (other && other.script === script) compile(language, matcher, script, other.spell);
	}
	return matcher;
}

function scriptOf(language: Language): string {
	const sample = `${language.words.self ?? ''}${language.words.agent ?? ''}`;
	return SCRIPTS.slice(1).find(([, letters]) => letters.test(sample))?.[0] ?? 'latin';
}

function compile(
	language: Language,
	matcher: Matcher,
	script: string,
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
		RULES.set(id, {
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
