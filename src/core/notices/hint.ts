/**
 * A first look at a page's bare text, where there is no document: may a notice of risk or a label stand in it? Wide on
 * purpose, for a page that it lets pass is never looked at; what it finds is judged by the notice finder.
 */
import { PENALTIES, SEVERITY_OF } from '../types';
import type { Term } from './catalogue/types';
import { foldWords } from './fold';
import { Lexicon, type Rule } from './lexicon';
import { holdsOwnWording } from './own-wordings';
import type { Script } from './scripts';
import type { WordTable } from './table';

/** The words of one notice stand within so many letters; longer ones have more than one such stretch. */
const REACH = 300;

const ACTS: readonly Term[] = [
	...(['share', 'like', 'comment', 'save', 'republish'] as const),
	...(['donate', 'contact', 'cooperate', 'subscribe'] as const),
];

/** Asks whether any of some classes of words stands in the stretch. */
type Near = (...terms: Term[]) => boolean;

/** What must stand together, one line for each family of notices; `placed` tells that a country is named. */
const FAMILIES: ((near: Near, placed: boolean) => boolean)[] = [
	(near) =>
		near('undesirable', 'agent', 'funded') && near('self', 'here', 'you', 'readers', 'dont', 'material'),
	// National security, espionage and unrest are what news is about: beside them stands whom it threatens, or with what.
	(near, placed) =>
		near('seditious') &&
		(placed || near('authority', ...PENALTIES)) &&
		(near('you', 'readers', 'here') || (near('self', 'material') && near('dont', ...PENALTIES))),
	(near, placed) =>
		near('extremist', 'terrorist') &&
		near('self', 'you', 'readers', 'dont') &&
		placed &&
		near('authority', ...PENALTIES, ...ACTS),
	(near) => near('extremist', 'terrorist') && near('self') && near('authority') && near(...PENALTIES),
	(near, placed) => near('blocked') && (placed || near('authority')) && near('mirror', 'self', 'here'),
	(near) => near('ordered') && near('corrected') && near('authority'),
	(near, placed) => near('banned') && placed && near('self') && near(...PENALTIES, 'dont') && near(...ACTS),
	(near, placed) =>
		near('blocked', 'banned') &&
		placed &&
		near('you', 'readers') &&
		near('dont', 'mirror', ...PENALTIES, ...ACTS),
	(near, placed) => near('state') && placed && near('more'),
	(near, placed) => near('state') && (placed || near('authority')) && near('self', 'here', 'material'),
	// A fine alone may be a bank's, or one that somebody was given.
	(near, placed) =>
		near('you', 'readers') &&
		near('dont', 'authority', 'legal', 'statute') &&
		near(...PENALTIES) &&
		near(...ACTS) &&
		placed,
];

/**
 * Makes the lexicon for `mayHoldNotice`: bare text has no blocks, so phrases that begin one may stand anywhere.
 *
 * @param tableOf gives the words of a script
 */
export function hintLexicon(tableOf: (script: Script) => WordTable): Lexicon {
	return new Lexicon((script) => {
		const table = tableOf(script);
		return { ...table, phrases: table.phrases.replace(/([=|])\^/g, '$1') };
	});
}

/**
 * Tells whether a closer look is worth it.
 *
 * @param text the page's text, blocks one after the other
 * @param lexicon made by `hintLexicon`
 * @param wordings an organisation's own wordings, which count wherever they stand
 * @returns false where no notice of risk and no label can be
 */
export function mayHoldNotice(text: string, lexicon: Lexicon, wordings: readonly string[] = []): boolean {
	const folded = foldWords(text);
	if (wordings.length > 0 && holdsOwnWording(folded, wordings)) return true;
	const hits = lexicon.scan(folded).sort((a, b) => a.start - b.start);
	lexicon.forget();
	const standing = new Map<string, number>();
	const near: Near = (...terms) => terms.some((term) => standing.has(term));
	let first = 0;
	for (const { term, end } of hits) {
		standing.set(term, (standing.get(term) ?? 0) + 1);
		for (let gone = hits[first]; gone && gone.start < end - REACH; gone = hits[++first]) {
			const left = (standing.get(gone.term) ?? 0) - 1;
			if (left > 0) standing.set(gone.term, left);
			else standing.delete(gone.term);
		}
		if (term.includes('/')) {
			const rule = lexicon.rules.get(term.replace(/[+-]\d*$/, ''));
			if (rule && SEVERITY_OF[rule.kind] !== 'info' && isWhole(rule, standing)) return true;
			continue;
		}
		const placed = [...standing.keys()].some((name) => name.startsWith('@'));
		if (FAMILIES.some((family) => family(near, placed))) return true;
	}
	return false;
}

function isWhole({ id, groups }: Rule, standing: Map<string, number>): boolean {
	for (let group = 0; group < groups; group++) if (!standing.has(`${id}+${group}`)) return false;
	return true;
}
