/** On whose law a notice rests, and where else it applies. */
import { type NoticeKind, SEVERITY_OF } from '../types';
import type { Verdict } from './judge';
import type { Reading } from './reading';

/** Info notices that exist because a law demands them: of the press, of advertising, of youth, of markets. */
const RESTS_ON_LAW = new Set<NoticeKind>([
	'right-of-reply',
	'reporting-restriction',
	'sponsored-content',
	'age-restriction',
	'advice-disclaimer',
]);
/** Words by which an English notice shows whose law or regulator it has in mind. */
const ENGLISH: [RegExp, string][] = [
	[/Associated Press|\b(?:SEC|FINRA|FTC|FDA|HIPAA)\b|U\.S\./, 'US'],
	[/£\d|\b(?:IPSO|Ofcom|FCA|NHS|Editors[’'] Code|Contempt of Court Act)\b|contempt of court/i, 'GB'],
	[/Torres Strait|Lifeline on 13|\b(?:ASIC|AFSL|ACMA)\b/, 'AU'],
	[/Criminal Code.{0,40}486|486(?:\.\d)?.{0,30}Criminal Code/, 'CA'],
	[/\b(?:SEBI)\b/, 'IN'],
];
/** Words of other languages that are written in one of their countries only. */
const ELSEWHERE: [RegExp, string][] = [
	[/Jänner|GesmbH|Mediengesetz/, 'AT'],
	[/\bLtda\b|\bCNPJ\b|\bVara C[ií]vel/, 'BR'],
];

/**
 * @param reading a notice
 * @returns codes of further countries on whose territory the text says it applies
 */
export function territoriesIn(reading: Reading): string[] {
	const codes = new Set<string>();
	for (const term of reading.hits.keys()) if (term.startsWith('@+')) codes.add(term.slice(2));
	if (reading.hits.has('occupied')) {
		if (reading.hits.has('@UA')) codes.add('UA');
		else if (codes.size === 0 && reading.language === 'uk') codes.add('UA');
	}
	return [...codes];
}

/**
 * @param reading a notice
 * @param verdict its kind, and the country where its rule knows one
 * @param byAuthority countries in the authority's name
 * @param territories countries that are only places where it applies
 * @param region the country that the page gives as its own, or null
 * @returns codes of the legal orders that it rests on
 */
export function jurisdictionsOf(
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
	if (severity === 'info') return infoOf(reading, verdict.kind, region);
	places.sort((a, b) => b.count - a.count || a.start - b.start);
	if (places[0]) return [places[0].code];
	if (territories.length > 0) return ['RU'];
	const home = reading.lexicon.homeOf(reading.language);
	return home ? [home] : [];
}

/** Places in a correction or an advertisement are what it speaks of: what counts is where the publisher works. */
function infoOf(reading: Reading, kind: NoticeKind, region: string | null): string[] {
	if (kind === 'reuse-restriction' && reading.language === 'ru') return [];
	// What distresses is left to the publisher by most laws.
	if (kind === 'content-advisory' && reading.language !== 'en') return [];
	if (region) return [region];
	const english = reading.language === 'en';
	const known = (english ? ENGLISH : ELSEWHERE).find(([words]) => words.test(reading.text));
	if (known) return [known[1]];
	if (english) return [];
	// Russian is written in many countries; marks of age and advertising without a place are those of Russia.
	const country = reading.lexicon.homeOf(reading.language) ?? (reading.language === 'ru' ? 'RU' : undefined);
	return country && RESTS_ON_LAW.has(kind) ? [country] : [];
}
