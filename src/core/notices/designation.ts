/** The words by which a notice's publisher, material or the reader's act is classed. */
import type { NoticeKind } from '../types';
import type { Term } from './catalogue/types';
import type { Hit } from './matcher';
import { placeOf, type Reading } from './reading';

/** Term that names the designation of each kind. */
export const DESIGNATION: Partial<Record<NoticeKind, Term>> = {
	'undesirable-organization': 'undesirable',
	'extremist-designation': 'extremist',
	'terrorist-designation': 'terrorist',
	'banned-outlet': 'banned',
	'foreign-agent-label': 'agent',
	'foreign-funding-label': 'funded',
	'state-media-label': 'state',
	'access-block': 'blocked',
};
/** Designations that are heaped on one publisher. */
const CLASSES: Term[] = ['undesirable', 'extremist', 'terrorist', 'banned'];
const AND = /^ (?:and|и|і|та|й|ва|жана|және|һәм|va|və|ve|und|et|y|e|i|és|და|և|و|और|và) ?$/u;
const OPENING = /[“«„"‘「『‹']/;
const CLOSING = /[”»"’」』›'“]/;

/** A noun for access says nothing of a block by itself. */
const ACCESS =
	/^(?:access|доступ\S*(?: к)?|giriş\S*|erişim\S*|kirish\S*|zugang|acc[eè]s|acc?esso|acesso|dostęp\S*|pristup\S*|الوصول(?: إل[ىي])?|دسترسی|访问)$/iu;
/** “On means of a foreign state”: what stands before the foreign is no part of the class. */
const MEANS = /^(?:(?:за сч[её]т|на|из|средств\S*|деньги) )+(?=иностр|зарубеж)/iu;

/**
 * @param reading a notice
 * @param kind its kind
 * @returns the word or words that class, or null
 */
export function designationIn(reading: Reading, kind: NoticeKind): string | null {
	const all = designating(reading, kind);
	// A wording with words between its own is no class where one of its own is found too.
	const hits = all.filter(
		(hit) =>
			reading.folded.text.slice(hit.start, hit.end).split(' ').length < 5 ||
			!all.some((other) => other !== hit && other.start >= hit.start && other.end <= hit.end),
	);
	const first = hits[0];
	if (!first) return null;
	// All wordings that overlap: “wholly owned by” and “owned by the government”.
	let { start: from, end: to } = first;
	for (const hit of hits)
		if (hit.start < to && hit.end > from) [from, to] = [Math.min(from, hit.start), Math.max(to, hit.end)];
	to = joined(reading, to, kind);
	let [start, end] = placeOf(reading, { start: from, end: to });
	const { text } = reading;
	const inside = text.slice(start, end);
	if (OPENING.test(text.charAt(start - 1))) {
		// Quoted as a whole: take what the quotation marks hold.
		const close = text.slice(start).search(CLOSING);
		if (close > 0 && close < 45 && !/[”»"」』]/.test(inside)) end = Math.max(end, start + close);
		else if (/[”»"“]/.test(inside)) start--;
	}
	const words = text.slice(start, end);
	return kind === 'foreign-funding-label' ? words.replace(MEANS, '') : words;
}

/** “Extremist and terrorist”: classed by two words at once. */
function joined(reading: Reading, to: number, kind: NoticeKind): number {
	const term = DESIGNATION[kind];
	if (!term || !CLASSES.includes(term)) return to;
	for (const next of CLASSES.flatMap((other) => reading.hits.get(other) ?? []))
		if (next.start > to && AND.test(reading.folded.text.slice(to, next.start))) return next.end;
	return to;
}

/** Where the words stand by which a kind classes; a security law classes nobody, only acts. */
function designating(reading: Reading, kind: NoticeKind): Hit[] {
	const words = (hit: Hit) => reading.text.slice(...placeOf(reading, hit));
	// A statement under the American act may call its publisher by the act's word.
	if (kind === 'foreign-principal-label')
		return (reading.hits.get('agent') ?? []).filter((hit) => /agent/i.test(words(hit)));
	const term = DESIGNATION[kind];
	const hits = term ? reading.hits.get(term) : undefined;
	if (kind === 'access-block' && hits) {
		const said = hits.filter((hit) => !ACCESS.test(words(hit)));
		return said.length > 0 ? said : hits;
	}
	if (hits || kind !== 'banned-outlet') return hits ?? [];
	const laws = reading.hits.get('statute') ?? [];
	const called = reading.hits.get('seditious') ?? [];
	return called.filter((hit) => !laws.some((law) => law.start <= hit.start && law.end >= hit.end));
}
