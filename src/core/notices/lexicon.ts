/** What the engine knows: the words and rules of the scripts that a page uses. */
import { type NoticeKind, SEVERITY_OF } from '../types';
import { type Hit, Matcher } from './matcher';
import { type Script, scriptsIn } from './scripts';
import type { WordTable } from './table';

/** A rule of the catalogue, ready for use. */
export interface Rule {
	id: string;
	kind: NoticeKind;
	country: string | null;
	/** How many groups of phrases must all be met. */
	groups: number;
	language: string;
}

/** Words and rules by script; a script's table is asked for when a text first needs it. */
export class Lexicon {
	/** Every rule of the tables used so far, by the term under which its phrases are found. */
	readonly rules = new Map<string, Rule>();
	private readonly matchers = new Map<Script, Matcher>();
	private readonly homes: Record<string, string> = {};
	private readonly inner = new Set<string>();

	/** @param tableOf gives the table of a script */
	constructor(private readonly tableOf: (script: Script) => WordTable) {}

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
		return this.homes[code];
	}

	/**
	 * @param code a language
	 * @returns whether its words are not parted by spaces, or carry what others put before them
	 */
	isInner(code: string): boolean {
		return this.inner.has(code);
	}

	/** Forgets every word of the pages that were scanned. */
	forget(): void {
		for (const matcher of this.matchers.values()) matcher.forget();
	}

	private matcherFor(script: Script): Matcher {
		let matcher = this.matchers.get(script);
		if (matcher) return matcher;
		const table = this.tableOf(script);
		matcher = new Matcher(table);
		this.matchers.set(script, matcher);
		Object.assign(this.homes, table.homes);
		for (const code of table.inner) this.inner.add(code);
		for (const line of table.rules.split('\n')) {
			const [id = '', groups, country = null] = line.split(' ');
			const [language = '', kind = ''] = id.split('/');
			if (isKind(kind)) this.rules.set(id, { id, kind, country, groups: Number(groups), language });
		}
		return matcher;
	}
}

function isKind(word: string): word is NoticeKind {
	return word in SEVERITY_OF;
}
