/** Cuts a notice's parts out of its words. What the text does not say stays empty. */
import { type Notice, type NoticeKind, SEVERITY_OF } from '../types';
import { actionsIn, penaltiesIn } from './acts';
import { affectedIn, agedIn } from './affected';
import { authorityIn } from './authority';
import { designationIn } from './designation';
import type { Verdict } from './judge';
import { jurisdictionsOf, territoriesIn } from './jurisdictions';
import { placeOf, type Reading } from './reading';

/** What a notice's words say. */
export type Fields = Pick<
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

/** Kinds besides warnings of risk that say whom they concern. */
const CONCERN = new Set<NoticeKind>(['content-advisory', 'access-block']);

/** Takes a notice apart. */
export type FieldsOf = typeof fieldsOf;

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
		designation: designationIn(reading, verdict.kind),
		authority: authority?.text ?? null,
		jurisdictions: jurisdictionsOf(reading, verdict, authority?.codes ?? [], territories, region),
		territories,
		affected:
			verdict.kind === 'age-restriction'
				? agedIn(reading)
				: severity === 'risk' || CONCERN.has(verdict.kind)
					? affectedIn(reading, severity === 'risk', verdict.kind === 'access-block')
					: null,
		actions: actionsIn(reading, verdict.kind),
		penalties: penaltiesIn(reading, verdict.kind, authority?.text ?? null),
		moreInfoUrl: moreInfo(reading, base),
	};
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
