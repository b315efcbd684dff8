/** A stretch of blocks read as one text, with what the catalogue knows in it. */
import { PENALTIES } from '../types';
import type { Block, Link } from './blocks';
import type { Scanned } from './candidates';
import { type Folded, fold } from './fold';
import type { Lexicon } from './lexicon';
import type { Hit } from './matcher';

export interface Reading {
	blocks: Block[];
	text: string;
	folded: Folded;
	/** What it was read with. */
	lexicon: Lexicon;
	/** Links, as offsets in `text`. */
	links: Link[];
	/** Where blocks join, as offsets in `text`. */
	joints: number[];
	/** Language whose words are most of it. */
	language: string;
	/** Part of the letters that stands in long quotations. */
	quoted: number;
	/** Hits of that language, outside long quotations, by term. */
	hits: Map<string, Hit[]>;
}

/** Classes whose words stand in names of bodies and laws too. */
const NAMED = new Set<string>([...PENALTIES, 'said', 'save', 'share']);
/** Classes that the name of a law speaks of in general. */
const SUBJECTS = new Set(['terrorist', 'extremist', 'undesirable', 'agent']);
/** Quotations of more words than this are someone's speech, not a term. */
const LONG_QUOTE = 7;
/** Letters that nobody says twice by chance. */
const LEAST_AGAIN = 40;
const QUOTES = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」|『[^』]*』|"[^"]*"/g;

/**
 * @param blocks neighbouring blocks
 * @param pageLanguage BCP 47 tag of the page
 * @param lexicon what is looked for in them
 * @param known what was met in them already, where it was looked for: of a single block
 * @returns their reading
 */
export function read(blocks: Block[], pageLanguage: string, lexicon: Lexicon, known?: Scanned): Reading {
	let text = '';
	const links: Link[] = [];
	const joints: number[] = [];
	for (const block of blocks) {
		// A strip that runs says its words again, to seem endless.
		if (block.text.length >= LEAST_AGAIN && text.includes(block.text)) continue;
		if (text !== '') {
			joints.push(text.length);
			text += ' ';
		}
		for (const link of block.links) {
			links.push({ start: link.start + text.length, end: link.end + text.length, href: link.href });
		}
		text += block.text;
	}
	const folded = fold(text, known?.folded);
	const quoted: [number, number][] = [];
	const said: [number, number][] = [];
	for (const match of text.matchAll(QUOTES)) {
		said.push([match.index, match.index + match[0].length]);
		if (
			match[0].split(/\s+/).length > LONG_QUOTE ||
			(/[\u3040-\u9fff]/.test(match[0]) && match[0].length > 16)
		)
			quoted.push([match.index, match.index + match[0].length]);
	}
	const met = known?.hits ?? lexicon.scan(folded.text);
	const found = met.filter((hit) => {
		// A rule's words in quotation marks are spoken of, not said.
		const ranges = hit.term.includes('/') ? said : quoted;
		if (ranges.length === 0) return true;
		const at = folded.at[hit.start] ?? 0;
		return !ranges.some(([from, to]) => at >= from && at < to);
	});
	const terms = new Map<string, Set<string>>();
	for (const hit of found) {
		let seen = terms.get(hit.language);
		if (!seen) {
			seen = new Set();
			terms.set(hit.language, seen);
		}
		if (!hit.term.includes('+')) seen.add(hit.term);
		else seen.add(hit.term.split('+')[0] ?? '');
	}
	const page = baseLanguage(pageLanguage);
	let language = page;
	let best = 0;
	for (const [code, seen] of terms) {
		const score = seen.size + (code === page ? 2 : 0);
		if (score > best) [language, best] = [code, score];
	}
	const hits = new Map<string, Hit[]>();
	const names = found.filter(({ term }) => term === 'authority' || term === 'statute');
	for (const hit of found) {
		if (hit.language !== language) continue;
		// “Criminal court”, “Foreign Agents Act”: a name threatens and classes nobody.
		if (names.some((name) => isPartOf(hit, name))) continue;
		// “In accordance with the order of” reports nothing, though “in accordance with” may.
		if (hit.term === 'said' && found.some((other) => other.term !== 'said' && holds(other, hit))) continue;
		const same = hits.get(hit.term);
		if (same) same.push(hit);
		else hits.set(hit.term, [hit]);
	}
	const spoken = quoted.reduce((sum, [from, to]) => sum + to - from, 0) / Math.max(1, text.length);
	return { blocks, text, folded, lexicon, links, joints, language, quoted: spoken, hits };
}

function isPartOf(hit: Hit, name: Hit): boolean {
	const may = NAMED.has(hit.term) || (name.term === 'statute' && SUBJECTS.has(hit.term));
	return may && holds(name, hit);
}

/** Whether a hit is a true part of another. */
function holds(outer: Hit, hit: Hit): boolean {
	if (outer.language !== hit.language || outer.start > hit.start || outer.end < hit.end) return false;
	return hit.end - hit.start < outer.end - outer.start;
}

/**
 * @param reading a reading
 * @param hit a hit in it
 * @returns the hit's place in the reading's text
 */
export function placeOf(reading: Reading, hit: { start: number; end: number }): [number, number] {
	const start = reading.folded.at[hit.start] ?? 0;
	const last = reading.folded.at[hit.end - 1] ?? start;
	let end = last + 1;
	while (end < reading.text.length && /[\p{M}ʻ]/u.test(reading.text.charAt(end))) end++;
	return [start, end];
}

/**
 * @param tag BCP 47 tag
 * @returns the catalogue's language for it; Bosnian, Croatian and Montenegrin share one
 */
export function baseLanguage(tag: string): string {
	const primary = tag.split('-')[0]?.toLowerCase() ?? '';
	return /^(?:bs|hr|cnr|sh)$/.test(primary) ? 'sr' : primary;
}
