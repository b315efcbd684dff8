/** Why notices were found, and why what came near was refused. */
import { type Notice, type NoticeKind, type NoticeSearch, SEVERITY_OF } from '../types';
import { fieldsOf } from './fields';
import { examine, survey } from './index';
import type { Trial } from './judge';
import type { Lexicon } from './lexicon';
import { readWordings } from './own-wordings';
import { SIGNALS } from './signals';

/** A signal that decided, with what it added. */
export interface NoticeReason {
	signal: string;
	/** Adds to the sum; below 0 it spoke against. */
	points: number;
	/** In English words. */
	words: string;
}

export interface ExplainedNotice {
	/** With its rule in `notice.rule`. */
	notice: Notice;
	/** Above 0 it is a notice; null for info notices, and where the page's own markup decided. */
	sum: number | null;
	/** Strongest first; empty for info notices, and where the page's own markup decided. */
	reasons: NoticeReason[];
}

/** A text that came near. */
export interface RefusedText {
	text: string;
	/** What it would have been. */
	kind: NoticeKind;
	/** Why it was not, in English words. */
	why: string;
	/** Null where it was not weighed, because of what `why` says. */
	sum: number | null;
	reasons: NoticeReason[];
}

export interface NoticeExplanation {
	found: ExplainedNotice[];
	refused: RefusedText[];
	/** For each of the own wordings that cannot be read, a sentence that says why; English. */
	problems: string[];
}

/** What each signal says where it is there; kept here, for the reader weighs without telling. */
const WORDS: Readonly<Record<string, string>> = {
	named: 'names the site',
	self: 'speaks of itself',
	here: 'speaks of this page',
	ownAct: 'an act with the publisher’s material',
	you: 'speaks to the reader',
	readers: 'names its readers',
	dont: 'warns, or asks not to',
	opens: 'begins with the reader',
	acts: 'names acts of the reader',
	penalties: 'names a penalty',
	strong: 'names a designation',
	weak: 'names a ban or security law',
	authority: 'names an authority',
	statute: 'names a law',
	place: 'names a country',
	formula: 'a wording of the catalogue',
	material: 'says how this was made',
	opensMaterial: 'begins with “this material”',
	mirror: 'tells a way round',
	more: 'links to more about it',
	box: 'apart from the paragraphs',
	outside: 'where publishers put notices',
	edge: 'first or last paragraph',
	emphasis: 'bold, italics or capitals',
	note: 'called a note, or headed',
	short: 'short',
	dense: 'says little else',
	said: 'words of reporting',
	quoted: 'someone is quoted',
	interview: 'an answer in an interview',
	topic: 'the article is about such designations',
	long: 'long',
	linked: 'made of links',
};

/**
 * Explains what `findNotices` finds on a page, and what it nearly found.
 *
 * @param page the page, live or parsed; it is not changed
 * @param address where the page comes from, and own wordings
 * @param lexicon the languages in which notices are looked for
 * @returns every notice with what decided, and the near misses with why each was refused; both in document order
 */
export function explainWith(page: Document, address: NoticeSearch, lexicon: Lexicon): NoticeExplanation {
	const { found, refused } = examine(survey(page), address, lexicon, true, fieldsOf);
	return {
		problems: readWordings(address.wordings ?? []).problems,
		found: found.map(({ located, trial }) => {
			const weighed = trial !== null && SEVERITY_OF[located.notice.kind] !== 'info';
			return {
				notice: located.notice,
				sum: weighed ? trial.sum : null,
				reasons: weighed ? reasonsOf(trial, located.notice.kind) : [],
			};
		}),
		refused: refused.flatMap(({ trial, text }) => {
			const { kind } = trial;
			if (!kind) return [];
			const reasons = reasonsOf(trial, kind);
			const against = reasons.filter(({ points }) => points < 0).map(({ words }) => words);
			const light = against.length > 0 ? against.join('; ') : 'too little speaks for it';
			return [{ text, kind, why: trial.bar ?? light, sum: trial.bar ? null : trial.sum, reasons }];
		}),
	};
}

function reasonsOf({ facts }: Trial, kind: NoticeKind): NoticeReason[] {
	const isRisk = SEVERITY_OF[kind] === 'risk';
	return SIGNALS.map(([signal, risk, label, value]) => ({
		signal,
		points: Math.round((isRisk ? risk : label) * value(facts) * 100) / 100,
		words: WORDS[signal] ?? signal,
	}))
		.filter(({ points }) => points !== 0)
		.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
