/** Cuts a notice's parts out of its words. What the text does not say stays empty. */
import { ACTIONS, type Action, type Notice, PENALTIES, type Penalty, SEVERITY_OF } from '../types';
import { affectedIn } from './affected';
import { authorityIn } from './authority';
import type { Verdict } from './judge';
import type { Hit } from './matcher';
import { placeOf, type Reading } from './reading';

/** Term that names the designation of each kind. */
const DESIGNATION: Partial<Record<Notice['kind'], string>> = {
	'undesirable-organization': 'undesirable',
	'extremist-designation': 'extremist',
	'terrorist-designation': 'terrorist',
	'banned-outlet': 'banned',
	'foreign-agent-label': 'agent',
	'foreign-funding-label': 'funded',
	'state-media-label': 'state',
	'access-block': 'blocked',
};
/** Info notices that exist because a law demands them. */
const RESTS_ON_LAW = new Set<Notice['kind']>(['right-of-reply', 'reporting-restriction']);
const OPENING = /[“«„"‘「『‹']/;
const CLOSING = /[”»"’」』›'“]/;

type Fields = Pick<
	Notice,
	| 'designation'
	| 'authority'
	| 'jurisdictions'
	| 'territories'
	| 'affected'
	| 'actions'
	| 'penalties'
	| 'moreInfoUrl'
>;

/**
 * @param reading the notice as read
 * @param verdict its kind
 * @param base address that relative links are resolved against
 * @param region the country that the page gives as its own, or null
 * @returns the parts that its words give
 */
export function fieldsOf(reading: Reading, verdict: Verdict, base: string, region: string | null): Fields {
	const severity = SEVERITY_OF[verdict.kind];
	const authority = authorityIn(reading, verdict.kind);
	const territories = severity === 'info' ? [] : territoriesIn(reading);
	return {
		designation: designationIn(reading, verdict),
		authority: authority?.text ?? null,
		jurisdictions: jurisdictionsOf(reading, verdict, authority?.codes ?? [], territories, region),
		territories,
		affected:
			severity === 'risk' || verdict.kind === 'age-restriction' || verdict.kind === 'content-advisory'
				? affectedIn(reading)
				: null,
		actions: actionsIn(reading, verdict),
		penalties:
			severity === 'risk'
				? penaltiesIn(reading)
				: verdict.kind === 'reporting-restriction' && reading.hits.has('contempt')
					? ['contempt']
					: [],
		moreInfoUrl: moreInfo(reading, base),
	};
}

function designationIn(reading: Reading, verdict: Verdict): string | null {
	if (verdict.kind === 'government-correction')
		return /false statements? of fact/i.exec(reading.text)?.[0] ?? null;
	const hits = designating(reading, verdict.kind);
	const first = hits[0];
	if (!first) return null;
	// The fullest wording of those that overlap the first.
	const best = hits.reduce(
		(a, b) => (b.start < first.end && b.end > first.start && b.end - b.start > a.end - a.start ? b : a),
		first,
	);
	let [start, end] = placeOf(reading, best);
	const { text } = reading;
	const inside = text.slice(start, end);
	if (OPENING.test(text.charAt(start - 1))) {
		// Quoted as a whole: take what the quotation marks hold.
		const close = text.slice(start).search(CLOSING);
		if (close > 0 && close < 45 && !/[”»"」』]/.test(inside)) end = Math.max(end, start + close);
		else if (/[”»"“]/.test(inside)) start--;
	}
	return text.slice(start, end);
}

/** Where the words stand by which a kind classes; a security law classes nobody, only acts. */
function designating(reading: Reading, kind: Notice['kind']): Hit[] {
	const term = DESIGNATION[kind];
	const hits = term ? reading.hits.get(term) : undefined;
	return hits ?? (kind === 'banned-outlet' ? reading.hits.get('seditious') : undefined) ?? [];
}

function actionsIn(reading: Reading, verdict: Verdict): Action[] {
	if (verdict.kind === 'reuse-restriction') return ['republish'];
	if (verdict.kind === 'embargo') return reading.hits.has('share') ? ['share', 'republish'] : ['republish'];
	if (verdict.kind === 'reporting-restriction') {
		if (reading.hits.has('comment')) return ['comment'];
		return /identi[ft]|identit|ідентиф|иденти/i.test(reading.text) ? ['identify'] : [];
	}
	if (SEVERITY_OF[verdict.kind] !== 'risk') return [];
	return ACTIONS.filter((action) => action !== 'read' && reading.hits.has(action));
}

function penaltiesIn(reading: Reading): Penalty[] {
	const found = PENALTIES.filter((penalty) => reading.hits.has(penalty));
	const named = found.filter((penalty) => penalty !== 'unspecified');
	// “Administrative and criminal liability” is no third kind of liability.
	const kinds = named.filter((penalty) => penalty !== 'legal-liability');
	if (kinds.some((penalty) => penalty.endsWith('-liability'))) return kinds;
	return named.length > 0 ? named : found;
}

function territoriesIn(reading: Reading): string[] {
	const codes = new Set<string>();
	for (const term of reading.hits.keys()) if (term.startsWith('@+')) codes.add(term.slice(2));
	if (reading.hits.has('occupied')) {
		if (reading.hits.has('@UA')) codes.add('UA');
		else if (codes.size === 0 && reading.language === 'uk') codes.add('UA');
	}
	return [...codes];
}

function jurisdictionsOf(
	reading: Reading,
	verdict: Verdict,
	byAuthority: string[],
	territories: string[],
	region: string | null,
): string[] {
	if (verdict.country) return [verdict.country];
	const severity = SEVERITY_OF[verdict.kind];
	if (verdict.kind === 'undesirable-organization') return ['RU'];
	const places = [...reading.hits.entries()]
		.filter(([term]) => term.startsWith('@') && !term.startsWith('@+'))
		.map(([term, hits]) => ({ code: term.slice(1), start: hits[0]?.start ?? 0, count: hits.length }))
		.filter(({ code }) => !territories.includes(code));
	const own = byAuthority.filter((code) => !territories.includes(code));
	if (own[0]) return [own[0]];
	places.sort((a, b) => b.count - a.count || a.start - b.start);
	if (places[0]) return [places[0].code];
	if (territories.length > 0) return ['RU'];
	const home = reading.lexicon.homeOf(reading.language);
	if (severity === 'info' && verdict.kind === 'reuse-restriction' && reading.language === 'ru') return [];
	if (severity !== 'info') return home ? [home] : [];
	if (region) return [region];
	return home && RESTS_ON_LAW.has(verdict.kind) ? [home] : [];
}

function moreInfo(reading: Reading, base: string): string | null {
	const usable = reading.links.filter(
		({ href }) => /^(?:https?:|\/|\.|\?|[\w-]+[./])/i.test(href) && !/^(?:mailto|tel|javascript)/i.test(href),
	);
	const scored = usable.map((link) => {
		const words = reading.text.slice(link.start, link.end);
		const within = (term: string) =>
			(reading.hits.get(term) ?? []).some((hit) => {
				const [start, end] = placeOf(reading, hit);
				return end > link.start && start < link.end;
			});
		let score = within('more') ? 3 : 1;
		if (
			/donat|support\.|\/support|subscri|patreon|paypal|boosty|sharer|share\?|t\.me\/|facebook\.com|twitter\.com/i.test(
				link.href,
			)
		)
			score -= 4;
		// The way home explains nothing.
		if (score < 3 && /^(?:https?:\/\/[^/]+)?\/?$/i.test(link.href)) score -= 3;
		if (within('appeal') || within('donate')) score -= 3;
		// A link whose words are an address leads to a mirror.
		if (/^[\w-]+(?:\.[\w-]+)+\/?$/.test(words.trim()) && !words.includes('/')) score -= 3;
		return { link, score };
	});
	scored.sort((a, b) => b.score - a.score);
	const best = scored[0];
	if (!best || best.score < 1) return null;
	try {
		return new URL(best.link.href, base).href;
	} catch {
		return null;
	}
}
