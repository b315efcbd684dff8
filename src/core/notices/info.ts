/**
 * Facts about the article that its publisher must or wants to tell, known by structure alone: words of the classes that
 * together make up a kind, near each other, weighed with how and where the text stands.
 */
import type { NoticeKind } from '../types';
import type { Term } from './catalogue/types';
import { Mark } from './elements';
import type { Facts } from './facts';
import { infoSum } from './info-signals';
import type { Hit } from './matcher';

/** How a kind is said: in one of several ways, of each group of classes a word, near the others. */
interface Manner {
	ways: readonly (readonly (readonly Term[])[])[];
	/** Classes whose words make it more likely, besides those of the ways. */
	also?: readonly Term[];
}

/** The words by which a kind is said. */
export interface Said {
	kind: NoticeKind;
	/** Where the first of them stands, in the folded text. */
	first: number;
	/** How near together they stand at best: 0 to 1. */
	near: number;
	/** How many different words of the kind's classes are met, besides the least that there must be. */
	more: number;
	/** How many classes had to meet. */
	least: number;
}

/** The classes of words that are met. */
interface Met {
	has(term: string): boolean;
}

const LAW: readonly Term[] = ['legal', 'authority', 'statute', 'contempt'];
const MANNERS: readonly [NoticeKind, Manner][] = [
	['right-of-reply', { ways: [[['reply']]], also: ['statute', 'ordered', 'legal'] }],
	[
		'reporting-restriction',
		{
			ways: [
				[['identity'], ['unnamed'], LAW],
				[['comment'], ['closed'], LAW],
			],
		},
	],
	[
		'correction',
		{
			ways: [
				[['version'], ['wrong', 'amend']],
				[['amend'], ['wrong']],
			],
		},
	],
	['sponsored-content', { ways: [[['paid'], ['editorial', 'here', 'material']]], also: ['self'] }],
	['advice-disclaimer', { ways: [[['instead'], ['advice', 'adviser']], [['stake']]], also: ['here'] }],
	['reuse-restriction', { ways: [[['reuse', 'republish'], ['permit']]], also: ['material'] }],
	['age-restriction', { ways: [[['adults'], ['only']]] }],
	['content-advisory', { ways: [[['heed'], ['harrow']]] }],
	['embargo', { ways: [[['embargo']]] }],
];
/** Classes of words that tell of such notices only. */
export const INFO_TERMS: readonly Term[] = MANNERS.flatMap(([, { ways }]) => ways.flat(2)).filter(
	(term) => term === 'legal' || !['here', 'material', 'republish', 'comment', ...LAW].includes(term),
);
/** Letters within which all words of a way stand. */
const REACH = 220;
const HOUSEHOLD =
	/cookies?\b|privacy policy|user agreement|terms of (?:use|service)|you agree to|advertise with us|media kit|медиакит|privaten (?:Eigenb|Gebr)|No part of this site/i;

/**
 * @param met the classes of words that a block holds
 * @returns the kinds of notices about the article that they may make up together
 */
export function kindsSaid(met: Met): NoticeKind[] {
	const kinds: NoticeKind[] = [];
	// Plain loops: this is asked of every block of a page.
	for (const [kind, { ways }] of MANNERS) {
		for (const way of ways) {
			if (!isSaid(way, met)) continue;
			kinds.push(kind);
			break;
		}
	}
	return kinds;
}

function isSaid(way: Manner['ways'][number], met: Met): boolean {
	for (const group of way) if (!meetsOne(group, met)) return false;
	return true;
}

function meetsOne(terms: readonly string[], met: Met): boolean {
	for (const term of terms) if (met.has(term)) return true;
	return false;
}

/**
 * @param facts what is known of a reading
 * @returns the kind of info notice that it most likely is; null where it is none
 */
export function infoKind(facts: Facts): NoticeKind | null {
	if (facts.marked(Mark.consent) || facts.around.legalPage) return null;
	const kinds = kindsSaid(facts.reading.hits);
	if (kinds.length === 0) return null;
	if (facts.length > 1600 || isBare(facts.reading.text) || isHousehold(facts)) return null;
	let best: NoticeKind | null = null;
	let most = 0;
	for (const [kind, manner] of MANNERS) {
		if (!kinds.includes(kind)) continue;
		const said = saidOf(kind, manner, facts);
		const sum = said ? infoSum(facts, said) : 0;
		if (sum > most) [best, most] = [kind, sum];
	}
	return best;
}

function saidOf(kind: NoticeKind, { ways, also = [] }: Manner, { reading }: Facts): Said | null {
	const here = reading.hits.get('here') ?? [];
	// “This article” names no article of a law.
	const isHere = ({ start, end }: Hit) => here.some((own) => own.start <= start && own.end >= end);
	const hitsOf = (terms: readonly Term[]) =>
		terms.flatMap((term) => (reading.hits.get(term) ?? []).filter((hit) => term === 'here' || !isHere(hit)));
	const nearest = ways.map((way) => nearestOf(way.map(hitsOf)));
	const reach = Math.min(...nearest);
	if (reach > REACH) return null;
	const least = ways[nearest.indexOf(reach)]?.length ?? 1;
	const needed = hitsOf([...new Set(ways.flat(2))]);
	const words = new Set(
		[...needed, ...hitsOf(also)].map(({ start, end }) => reading.folded.text.slice(start, end)),
	);
	const first = Math.min(...needed.map(({ start }) => start));
	return { kind, first, near: 1 - reach / REACH, more: Math.max(0, words.size - least), least };
}

/** @returns letters from the first to the last of one hit of each group, where they stand nearest; else infinite */
function nearestOf(groups: readonly (readonly Hit[])[]): number {
	const [first = [], ...others] = groups;
	let least = Number.POSITIVE_INFINITY;
	for (const hit of first) {
		let { start, end } = hit;
		for (const group of others) {
			const closest = closestTo(hit, group);
			start = Math.min(start, closest?.start ?? Number.NEGATIVE_INFINITY);
			end = Math.max(end, closest?.end ?? 0);
		}
		least = Math.min(least, end - start);
	}
	return least;
}

/** The hit of a group that stands nearest and is not part of the same words. */
function closestTo(hit: Hit, group: readonly Hit[]): Hit | null {
	let closest: Hit | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const other of group) {
		const gap = other.start >= hit.end ? other.start - hit.end : hit.start - other.end;
		if (gap >= 0 && gap < least) [closest, least] = [other, gap];
	}
	return closest;
}

/** Copyright lines, terms, cookie notes and teasers stand on every page and are no one's notice. */
function isHousehold({ linked, length, reading }: Facts): boolean {
	const row = /[|·•]/.test(reading.text) || reading.links.length > 2;
	if (row && length < 160 && /©|\(c\)/i.test(reading.text)) return true;
	return linked > 0.5 || HOUSEHOLD.test(reading.text);
}

/** One word over an ad is a mark, not a notice. */
function isBare(text: string): boolean {
	return text.length < (/[\u3040-\u9fff]/.test(text) ? 8 : 28);
}
