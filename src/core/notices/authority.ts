/** Who declared, ordered or registers it, in the notice's own words. */

import { type NoticeKind, PENALTIES, SEVERITY_OF } from '../types';
import { ADJECTIVE, grow } from './body-name';
import type { Term } from './catalogue/types';
import { DESIGNATION } from './designation';
import type { Hit } from './matcher';
import { placeOf, type Reading } from './reading';

const BETWEEN =
	/^\s(?:and|or|und|oder|et|ou|y|o|e|и|или|і|та|або|və|ve|va|ва|және|жана|और|या)\s$|^》[和及或與与]《$/iu;
/** Statements about money rest on a law, and the body that paid is no authority. */
const BY_LAW = new Set<NoticeKind>(['foreign-funding-label']);
/** Who punishes by a law has not declared anything by it. */
const BY_BODY = new Set<NoticeKind>([
	'undesirable-organization',
	'extremist-designation',
	'terrorist-designation',
	'banned-outlet',
]);
/** A word by itself, in a script that parts words. */
const LONE = /^(?:\p{Ll}+|[\p{Script=Arab}\p{Script=Geor}\p{Script=Armn}\p{Script=Deva}\p{M}]+)$/u;
/** Words for a part of a law that are words for a piece of news too. */
const ARTICLE_OF_LAW = /^(?:art[ií]c|artik|artig|стать|статт|артык|maqola|məqalə|հոդված|مقال)\p{L}*$/iu;
/** “Moscow has …”: what stands before a country or capital that is itself the one who acts. */
const SUBJECT = /(?:^|[.!?:;–—]\s)((?:la |l’|die |el )?)$/iu;
/** Whose leave a reader needs who would reprint. */
const LEAVE =
	/(?:permission|consent|authori[sz]ation|licen[cs]e) (?:of|from|by) ((?:the (?:publisher|editors?|author)|(?:the )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*))|(?:разрешени|согласи|дозвол|згод|дазвол)\S* ((?:редакц|издател|видавц|выдаўц)\p{L}*(?: [«„“][^»”“]+[»”])?)/u;
/** Where one sentence ends and another begins. */
const SENTENCE = /[.!?։।။。](?:\s|$)|[。！？]/u;
/** “By the X state”. */
const STATE =
	/\b(?:by|of|from) ((?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,3}state)\b|(?:vom|durch den|dem) (\p{L}+isch?en Staat)\b|(the State of \p{Lu}\p{L}+)/u;

/**
 * @param reading a notice
 * @param kind its kind; info notices name statutes only, and a security law is its own authority
 * @returns the body, or the statute where no body is named, and the countries in its name
 */
export function authorityIn(reading: Reading, kind: NoticeKind): { text: string; codes: string[] } | null {
	const statutes = reading.hits.get('statute') ?? [];
	let bodies = SEVERITY_OF[kind] === 'info' ? [] : (reading.hits.get('authority') ?? []);
	if ((kind === 'security-law-risk' || BY_LAW.has(kind)) && statutes.length > 0) bodies = [];
	if (BY_BODY.has(kind) && bodies.length === 0) {
		return rulers(reading, kind);
	}
	const named = DESIGNATION[kind] && reading.hits.get(DESIGNATION[kind])?.[0];
	// “Government-funded”: how it is classed, not by whom.
	if (kind === 'state-media-label') bodies = bodies.filter(({ start }) => start !== named?.start);
	if (kind === 'state-media-label' && bodies.length === 0) {
		const found = STATE.exec(reading.text);
		const state = found?.[1] ?? found?.[2] ?? found?.[3];
		if (state) return { text: state, codes: [] };
	}
	// The law names the body with which the statement is filed.
	if (kind === 'foreign-principal-label') {
		const found =
			/(?:the )?(?:(?:U\.S\.|US|United States) )?(?:Department of Justice|Justice Department)(?:(?:,| in) Washington,? D\.?\s?C\.?)?/i.exec(
				reading.text,
			);
		if (found) return { text: found[0], codes: ['US'] };
	}
	if (kind === 'reuse-restriction') {
		const leave = LEAVE.exec(reading.text);
		const text = leave?.[1] ?? leave?.[2];
		return text ? { text, codes: [] } : null;
	}
	// A court that ordered a reply is named before the reply.
	if (kind === 'right-of-reply')
		bodies = (reading.hits.get('authority') ?? []).filter(
			({ start }) => start < reading.folded.text.length / 2 && start < 120,
		);
	if (kind === 'reporting-restriction') bodies = reading.hits.get('authority') ?? [];
	const hits = bodies.length > 0 ? bodies : statutes;
	let best: { text: string; codes: string[]; score: number } | null = null;
	for (const hit of hits) {
		if (isIdle(reading, hit, kind) || (BY_BODY.has(kind) && punishes(reading, hit, named))) continue;
		const grown = grow(reading, placeOf(reading, hit), bodies.length === 0);
		if (bodies.length === 0 && (kind === 'security-law-risk' || kind === 'reporting-restriction'))
			withNext(reading, grown, hits);
		const text = reading.text.slice(grown[0], grown[1]);
		const codes = codesIn(reading, grown[0], grown[1]);
		const score =
			(codes.length > 0 ? 12 : 0) +
			Math.min(text.length, 60) / 3 -
			grown[0] / 40 -
			distance(reading, hit, named) / (reading.lexicon.isInner(reading.language) ? 1.5 : 5);
		if (!best || score > best.score) best = { text, codes, score };
	}
	// “the law”, “article” alone name nothing in a notice that rests on none.
	if (
		best &&
		SEVERITY_OF[kind] === 'info' &&
		bodies.length === 0 &&
		!/\p{N}|\S\s\S+\s\S|\p{Lu}\p{L}+\s\p{Lu}/u.test(best.text)
	)
		return null;
	// Nor does a lone noun (“by law”) anywhere, where words are parted.
	if (best && bodies.length === 0 && LONE.test(best.text) && best.text.length < 12) return null;
	return best;
}

/** “Russia has declared us …”: the country, or its capital, for those who rule it. */
function rulers(reading: Reading, kind: NoticeKind): { text: string; codes: string[] } | null {
	const named = DESIGNATION[kind] && reading.hits.get(DESIGNATION[kind])?.[0];
	if (!named) return null;
	const { text } = reading;
	for (const [term, hits] of reading.hits) {
		if (!term.startsWith('@') || term.startsWith('@+')) continue;
		for (const hit of hits) {
			const [start, end] = placeOf(reading, hit);
			const words = text.slice(start, end);
			const between = text.slice(end, placeOf(reading, named)[0]);
			const article = SUBJECT.exec(text.slice(0, start))?.[1];
			// An adjective speaks of readers or passports, and a list of countries to them.
			if (article === undefined || hit.start > named.start || !/^\s\p{Ll}[^.!?:;,]*$/u.test(between))
				continue;
			if (ADJECTIVE.test(words) || /(?:ia|a)ns?$|ese$|ish$/iu.test(words)) continue;
			return { text: text.slice(start - article.length, end), codes: [term.slice(1)] };
		}
	}
	return null;
}

/** “The Press Law or the Security Law”: a notice that rests on two laws names both. */
function withNext(reading: Reading, grown: [number, number], laws: Hit[]): void {
	for (const law of laws) {
		const place = placeOf(reading, law);
		if (place[0] <= grown[1]) continue;
		const next = grow(reading, place, true);
		if (BETWEEN.test(reading.text.slice(grown[1], next[0]))) grown[1] = next[1];
	}
}

/** A body that a later sentence than the one that classes names with a penalty has declared nothing: it arrests, fines. */
function punishes(reading: Reading, hit: Hit, named: Hit | undefined): boolean {
	if (!named || hit.start < named.end) return false;
	const { text } = reading;
	const [start, end] = placeOf(reading, hit);
	if (!SENTENCE.test(text.slice(placeOf(reading, named)[1], start))) return false;
	const rest = text.slice(end).search(SENTENCE);
	const stop = rest < 0 ? text.length : end + rest;
	return PENALTIES.some((penalty) =>
		(reading.hits.get(penalty) ?? []).some((other) => {
			const [at] = placeOf(reading, other);
			return at > end && at < stop;
		}),
	);
}

/** How far a body stands from the words by which it classes: who declared it is named beside them. */
function distance(reading: Reading, hit: Hit, named: Hit | undefined): number {
	if (!named) return 0;
	const [from, to] = hit.start < named.start ? [hit, named] : [named, hit];
	const between = reading.text.slice(placeOf(reading, from)[1], placeOf(reading, to)[0]);
	return Math.min(between.length + (SENTENCE.test(between) ? 60 : 0), 150);
}

/** “Contempt of court” names no court, and an article without a number is one of the paper's own. */
function isIdle(reading: Reading, hit: Hit, kind: NoticeKind): boolean {
	const [start, end] = placeOf(reading, hit);
	if (kind === 'reporting-restriction' && meets(reading, 'contempt', hit)) return true;
	const { text } = reading;
	return (
		ARTICLE_OF_LAW.test(text.slice(start, end)) && !/\d/.test(text.slice(Math.max(0, start - 8), end + 8))
	);
}

function meets(reading: Reading, term: Term, hit: Hit): boolean {
	return (reading.hits.get(term) ?? []).some((other) => other.start <= hit.start && other.end >= hit.end);
}

function codesIn(reading: Reading, from: number, to: number): string[] {
	const codes: string[] = [];
	for (const [term, hits] of reading.hits) {
		if (!term.startsWith('@') || term.startsWith('@+')) continue;
		for (const hit of hits) {
			const [start] = placeOf(reading, hit);
			if (start >= from && start < to) codes.push(term.slice(1));
		}
	}
	return codes;
}
