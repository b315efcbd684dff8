/** From single blocks to whole notices: which neighbours belong together. */
import { step } from '../page/budget';
import { ACTIONS, PENALTIES } from '../types';
import type { Block, Blocks, Box } from './blocks';
import { Mark } from './elements';
import { RISK_TERMS } from './facts';
import { foldWords } from './fold';
import { INFO_TERMS, kindsSaid } from './info';
import type { Layout } from './layout';
import type { Lexicon } from './lexicon';
import type { Hit } from './matcher';

export interface Span {
	from: number;
	to: number;
	box: Box;
}

const MAX_LETTERS = 1600;
const MAX_BLOCKS = 10;
const MAX_BLOCK = 3000;
const HOT = new Set([
	'undesirable',
	'extremist',
	'terrorist',
	'banned',
	'seditious',
	'agent',
	'funded',
	'blocked',
	'state',
]);
/** What a warning of risk is made of. */
const RISKS = new Set<string>(RISK_TERMS);
const CALLS = new Set(['you', 'readers', 'dont']);
const ACTS = new Set<string>(ACTIONS);
const THREATS = new Set<string>(PENALTIES);
const NOWHERE: readonly string[] = [];
/** Classes that join nothing to a notice: they stand in newsletters and credits as well. */
const UNTELLING = new Set([
	...'self here material attribute said appeal ordered corrected subscribe comment occupied'.split(' '),
	...INFO_TERMS,
]);
/** What articles about such laws speak of. */
const DESIGNATIONS = ['undesirable', 'extremist', 'terrorist', 'agent', 'blocked'];
/** Classes of words that notices about the article have for a heading, and letters that one has at most. */
const OPENERS = new Set(['amend', 'reply', 'paid', 'heed', 'embargo', 'corrected']);
const HEADING = 36;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)|©|\bcookies?\b|файлы cookie|куки\b|çerez|cookie-/i;

/** A block's folded text and all that the catalogue knows in it. */
export interface Scanned {
	folded: string;
	hits: readonly Hit[];
}

/** What the catalogue knows in each block. */
export interface Heat {
	/** A core of a notice may be here. */
	hot: boolean[];
	/** How many classes of words are met that tell of a notice. */
	weight: number[];
	appeal: boolean[];
	/** How many blocks before each speak of a designation; one more entry than blocks. */
	designating: number[];
	/** The kind whose rule is met in each, or the kinds of info that its words may make up. */
	kinds: (readonly string[])[];
	/** Of each hot block what was met, so that it is not looked for again. */
	scanned: (Scanned | undefined)[];
	/** The countries that each speaks of, where it is a warning by itself. */
	warns: (readonly string[])[];
}

/**
 * @param blocks the page's blocks
 * @param lexicon what is looked for
 * @returns what is met in each
 */
export function heat(blocks: Blocks, lexicon: Lexicon): Heat {
	const made: Heat = { hot: [], weight: [], appeal: [], designating: [0], kinds: [], scanned: [], warns: [] };
	for (const block of blocks.all) {
		step();
		const terms = new Set<string>();
		const places = new Set<string>();
		let rule: string | null = null;
		let hot = false;
		let opens = false;
		let labels = false;
		let kinds: readonly string[] = [];
		let scanned: Scanned | undefined;
		if (block.text.length <= MAX_BLOCK && !(block.box.marks & (Mark.menu | Mark.consent))) {
			const folded = foldWords(block.text);
			const hits = lexicon.scan(folded);
			scanned = { folded, hits };
			let met: ReadonlySet<string> | null = null;
			for (const { term, start } of hits) {
				// A short block that begins as a notice does may be the heading of what follows.
				if (start === 0 && block.text.length < HEADING && OPENERS.has(term)) opens = true;
				if (start === 0 && (term === 'material' || term === 'here')) labels = true;
				if (term.includes('/')) {
					if (!term.endsWith('+0')) continue;
					met ??= new Set(hits.map((hit) => hit.term));
					const id = term.slice(0, -2);
					const groups = lexicon.rules.get(id)?.groups ?? 0;
					let whole = !met.has(`${id}-`);
					for (let group = 1; group < groups; group++) if (!met.has(`${id}+${group}`)) whole = false;
					if (whole) rule = id;
				} else (term.startsWith('@') ? places : terms).add(term);
			}
			hot ||= rule !== null || countOf(terms, HOT, true) > 0;
			hot ||= terms.has('ordered') && terms.has('corrected') && terms.has('authority');
			hot ||= (terms.has('you') || terms.has('readers') || terms.has('dont')) && terms.size >= 4;
			if (!hot && !opens) kinds = kindsSaid(terms);
			hot ||= opens || kinds.length > 0;
			// A link to another page, unless it is a label as a whole.
			if (block.linked > block.text.length * 0.8 && block.source === 'text') hot &&= labels;
		}
		const speaks = DESIGNATIONS.some((term) => terms.has(term));
		made.designating.push((made.designating.at(-1) ?? 0) + Number(speaks));
		made.hot.push(hot);
		made.scanned.push(hot ? scanned : undefined);
		made.weight.push(countOf(terms, UNTELLING, false));
		made.appeal.push(terms.has('appeal') && terms.size <= 3 && !terms.has('more'));
		made.warns.push(hot && isWarning(terms) ? [...places] : NOWHERE);
		made.kinds.push(rule ? [rule.split('/')[1] ?? ''] : kinds);
	}
	return made;
}

/** Whether words of one block make a warning of risk: classed, urged, and told what not to do or what follows. */
function isWarning(terms: ReadonlySet<string>): boolean {
	if (countOf(terms, RISKS, true) === 0 || countOf(terms, CALLS, true) === 0) return false;
	return countOf(terms, ACTS, true) > 0 && countOf(terms, THREATS, true) > 0;
}

/** Two warnings that speak of no country in common: each is a notice of its own. */
function isAnother(one: readonly string[] = NOWHERE, other: readonly string[] = NOWHERE): boolean {
	return one.length > 0 && other.length > 0 && !other.some((place) => one.includes(place));
}

/** How many of some terms are in a set of them, or are not. */
function countOf(terms: ReadonlySet<string>, among: ReadonlySet<string>, within: boolean): number {
	let count = 0;
	for (const term of terms) if (among.has(term) === within) count++;
	return count;
}

/**
 * @param core a hot block
 * @param blocks the page's blocks
 * @param layout where things stand
 * @param heated what is met in each block
 * @returns the stretch of blocks that belongs to it
 */
export function spanOf(core: Block, blocks: Blocks, layout: Layout, heated: Heat): Span {
	let box = core.box;
	if (core.source === 'alt') return { from: core.index, to: core.index + 1, box };
	let from = core.index;
	let to = core.index + 1;
	const own = heated.kinds[core.index] ?? [];
	for (let at = core.box; at; ) {
		if (!fits(at, core, blocks, layout, heated, own)) break;
		box = at;
		from = at.from;
		to = at.to;
		if (!at.parent) break;
		at = at.parent;
	}
	[from, to] = join(from, to, core, blocks, layout, heated);
	while (to - 1 > core.index && isEdge(blocks.all[to - 1], heated, core)) to--;
	while (from < core.index && isEdge(blocks.all[from], heated, core)) from++;
	return { from, to, box };
}

function fits(
	box: Box,
	core: Block,
	blocks: Blocks,
	layout: Layout,
	heated: Heat,
	own: readonly string[],
): boolean {
	const { tagName } = box.element;
	if (tagName === 'BODY' || box === layout.run || box.to - box.from > MAX_BLOCKS) return false;
	if (layout.first >= 0 && box.from <= layout.first && box.to > layout.last) return false;
	if (layout.headline >= 0 && box.from <= layout.headline && box.to > layout.headline) return false;
	const letters = (blocks.lettersBefore[box.to] ?? 0) - (blocks.lettersBefore[box.from] ?? 0);
	if (letters > MAX_LETTERS && box !== core.box) return false;
	const footer = (box.marks & (Mark.footer | Mark.header)) !== 0;
	let lists = 0;
	for (let index = box.from; index < box.to; index++) {
		const block = blocks.all[index];
		if (!block || index === core.index) continue;
		const linked = block.linked > block.text.length * 0.8;
		if (COPYRIGHT.test(block.text) || isList(block) || block.text === core.text) return false;
		if (linked && heated.weight[index] === 0 && ++lists > 1) return false;
		// A line of tags or credits: links, and none of the words.
		if (!linked && block.links.length > 0 && heated.weight[index] === 0) return false;
		if (isAnother(heated.warns[core.index], heated.warns[index])) return false;
		const other = heated.kinds[index] ?? [];
		if (own.length > 0 && other.length > 0 && !other.some((kind) => own.includes(kind))) return false;
		if (
			footer &&
			heated.weight[index] === 0 &&
			!(block.box.marks & Mark.heading) &&
			!linked &&
			index > core.index + 1
		)
			return false;
		if (block.source === 'alt') return false;
	}
	return true;
}

/** Neighbours in the same parent that speak of the same things, where no box of their own holds them. */
function join(
	from: number,
	to: number,
	core: Block,
	blocks: Blocks,
	layout: Layout,
	heated: Heat,
): [number, number] {
	const near = (block: Block | undefined) =>
		block !== undefined &&
		block.box.parent === core.box.parent &&
		block.source === core.source &&
		!COPYRIGHT.test(block.text) &&
		!isList(block) &&
		!(block.box.marks & Mark.headline) &&
		block.text !== core.text &&
		block.text.length < 700;
	if (core.box.parent === layout.run || to - from > MAX_BLOCKS) return [from, to];
	const told = (index: number) => (heated.kinds[index] ?? []).length > 0;
	const own = told(core.index);
	const another = (index: number) => isAnother(heated.warns[core.index], heated.warns[index]);
	for (; to - from < MAX_BLOCKS; to++) {
		const next = blocks.all[to];
		if (!near(next) || told(to) || own || another(to)) break;
		const weight = heated.weight[to] ?? 0;
		const link = next && next.linked > 0 && next.text.length < 90;
		if (weight < 2 && !(weight === 1 && link)) break;
	}
	while (to - from < MAX_BLOCKS && from > 0) {
		const before = blocks.all[from - 1];
		if (!near(before) || !before || told(from - 1) || another(from - 1)) break;
		const title = before.box.marks & Mark.heading && before.text.length < 120;
		if (!title && ((heated.weight[from - 1] ?? 0) < 2 || own)) break;
		from--;
	}
	return [from, to];
}

/** What stands at the edge of a notice and is not part of it: a cross, “OK”, an appeal for money. */
function isEdge(block: Block | undefined, heated: Heat, core: Block): boolean {
	if (!block) return true;
	if (!/\p{L}/u.test(block.text)) return true;
	if (heated.appeal[block.index]) return true;
	const bare = block.links.length === 0 && !(block.box.marks & Mark.heading);
	return bare && block.index > core.index && block.text.length < 14 && heated.weight[block.index] === 0;
}

/** A row of links. */
function isList(block: Block): boolean {
	return block.links.length > 2 && block.linked > block.text.length * 0.5;
}
