/** Where things stand on a page: the headline, the run of the article's paragraphs, the menus. */
import type { Position } from '../types';
import type { Block, Blocks, Box } from './blocks';
import { Mark } from './elements';

/** Letters that make a line of running text; writing without spaces needs fewer. */
const PROSE = 28;
/** Siblings of one make needed before a paragraph counts as one of a run. */
const RUN = 3;
/** Letters that the title of an article has, and an entry of a menu has not. */
const HEADLINE = 18;

export interface Layout {
	/** The element whose children are the article's paragraphs. */
	run: Box | null;
	/** Index of the first and last of those paragraphs; -1 where there is none. */
	first: number;
	last: number;
	/** Block index of the headline, or -1. */
	headline: number;
	/** Block index after the page's own header. */
	headerEnd: number;
	/** Block index after the last list of headlines under the article; what stands there is the page's foot. */
	foot: number;
	/** How many children of one make each box has. */
	makes: Map<Box, Map<string, number>>;
}

/**
 * @param blocks the page's blocks
 * @returns where the article runs
 */
export function layOut(blocks: Blocks): Layout {
	const score = new Map<Box, number>();
	const credit = (box: Box | null, amount: number) => {
		if (box) score.set(box, (score.get(box) ?? 0) + amount);
	};
	const own = new Map<Box, number>();
	for (const block of blocks.all)
		if (isProse(block.text) && block.linked * 2 <= block.text.length)
			own.set(block.box, (own.get(block.box) ?? 0) + 1);
	const away = Mark.footer | Mark.comment | Mark.aside | Mark.header | Mark.overlay | Mark.consent;
	for (const block of blocks.all) {
		if (!isProse(block.text) || block.linked * 2 > block.text.length) continue;
		if (block.box.marks & (away | Mark.heading) || block.source === 'alt') continue;
		// Old pages part paragraphs by line breaks: then one element holds them all, and is the run itself.
		const parent = (own.get(block.box) ?? 0) >= RUN ? block.box : block.box.parent;
		credit(parent, block.text.length);
		credit(parent?.parent ?? null, block.text.length / 3);
	}
	const layout: Layout = {
		run: null,
		first: -1,
		last: -1,
		headline: -1,
		headerEnd: 0,
		foot: blocks.all.length,
		makes: new Map(),
	};
	countMakes(blocks, layout);
	// A long notice beside very short paragraphs may outweigh them: what holds no run of paragraphs is passed over.
	const ranked = [...score].sort((a, b) => b[1] - a[1]).slice(0, 4);
	for (const [run] of ranked) {
		layout.run = run;
		for (let index = run.from; index < run.to; index++) {
			const block = blocks.all[index];
			if (!block || !isProse(block.text) || !inRun(block, layout)) continue;
			if (layout.first < 0) layout.first = index;
			layout.last = index;
		}
		if (layout.first >= 0) break;
	}
	if (layout.first < 0) layout.run = ranked[0]?.[0] ?? null;
	const before = layout.first < 0 ? blocks.all.length : layout.first;
	for (const block of blocks.all) {
		if (!(block.box.marks & Mark.headline)) continue;
		if (layout.headline < 0 || block.index < before) layout.headline = block.index;
	}
	layout.headerEnd = headerEnd(blocks, layout.headline < 0 ? before : layout.headline);
	if (layout.last >= 0) layout.foot = footOf(blocks, layout.last);
	return layout;
}

function countMakes(blocks: Blocks, layout: Layout): void {
	const seen = new Set<Box>();
	for (const block of blocks.all) {
		if (!isProse(block.text)) continue;
		for (let box: Box | null = block.box; box?.parent && !seen.has(box); box = box.parent) {
			seen.add(box);
			let makes = layout.makes.get(box.parent);
			if (!makes) {
				makes = new Map();
				layout.makes.set(box.parent, makes);
			}
			const make = makeOf(box);
			makes.set(make, (makes.get(make) ?? 0) + 1);
		}
	}
}

function makeOf(box: Box): string {
	return `${box.element.tagName}.${box.element.getAttribute('class') ?? ''}`;
}

/**
 * @param box a box
 * @param layout the page's layout
 * @returns whether it is one of several of the same make in a row, as paragraphs and sections are
 */
function isRepeated(box: Box, layout: Layout): boolean {
	// Old pages are laid out in tables; their cells are no paragraphs.
	if (/^T(?:ABLE|BODY|R|D)$/.test(box.element.tagName)) return false;
	const alike = box.parent ? (layout.makes.get(box.parent)?.get(makeOf(box)) ?? 0) : 0;
	return alike >= RUN || (alike === 2 && box.element.tagName === 'P' && box.parent === layout.run);
}

/** Whether a block is a plain paragraph of the article's run. */
function inRun(block: Block, layout: Layout): boolean {
	return block.box === layout.run || (block.box.parent === layout.run && isRepeated(block.box, layout));
}

/**
 * @param box the box of a would-be notice
 * @param layout the page's layout
 * @returns whether it flows with others like it (a paragraph of the text, a section, an item), not set apart
 */
export function flows(box: Box, layout: Layout): boolean {
	for (let at: Box | null = box, level = 0; at?.parent && level < 3; at = at.parent, level++) {
		if (at === layout.run) return level === 0;
		if (at.marks & (Mark.footer | Mark.overlay)) return false;
		if (isRepeated(at, layout)) return true;
	}
	return false;
}

function headerEnd(blocks: Blocks, limit: number): number {
	let end = 0;
	for (const at of blocks.menusEnd) if (at <= limit) end = Math.max(end, at);
	let links = 0;
	for (let index = 0; index < limit; index++) {
		const block = blocks.all[index];
		if (!block) break;
		const { marks } = block.box;
		const linked = block.linked > block.text.length * 0.8;
		links = linked ? links + Math.max(1, block.links.length) : 0;
		if (marks & (Mark.main | Mark.article)) continue;
		if (links >= RUN || (marks & Mark.header && (linked || block.text.length < 80))) end = index + 1;
	}
	return end;
}

/** After the last run of links as long as headlines; menus are shorter, and stand in the foot themselves. */
function footOf(blocks: Blocks, last: number): number {
	let links = 0;
	for (let index = blocks.all.length - 1; index > last; index--) {
		const block = blocks.all[index];
		const headline =
			block &&
			block.linked > block.text.length * 0.8 &&
			block.linked > HEADLINE * Math.max(1, block.links.length);
		links = headline ? links + Math.max(1, block.links.length) : 0;
		if (links >= RUN) return index + links;
	}
	return blocks.all.length;
}

/**
 * @param first the first block of a notice
 * @param box the box that holds all of it
 * @param layout the page's layout
 * @param pinned whether the page pins it over its content
 * @returns where it stands
 */
export function positionOf(first: Block, box: Box, layout: Layout, pinned: boolean): Position {
	const { marks } = first.box;
	const { index } = first;
	const inside = layout.run !== null && isInside(first.box, layout.run);
	if (
		marks & Mark.overlay ||
		(pinned && !inside && !(marks & (Mark.main | Mark.article)) && index > layout.last)
	)
		return 'overlay';
	const whole = layout.run;
	const belongs = marks & (Mark.main | Mark.article | Mark.comment);
	if (index >= layout.foot && !belongs && !isSidebar(first.box, box)) return 'footer';
	if (inside && index > layout.first && layout.first >= 0) {
		if (index <= layout.last) return 'in-article';
		return whole && lastOfRunLike(first, layout) ? 'in-article' : 'under-article';
	}
	if (layout.last >= 0 && index > layout.last) {
		if (marks & Mark.footer) return 'footer';
		return isSidebar(first.box, box) ? 'sidebar' : 'under-article';
	}
	if (index < layout.headline || layout.headline < 0) {
		if (marks & Mark.footer) return 'footer';
		if (isSidebar(first.box, box)) return 'sidebar';
		return index < layout.headerEnd || (marks & Mark.header && !(marks & Mark.article))
			? 'top'
			: 'above-article';
	}
	return isSidebar(first.box, box) ? 'sidebar' : 'above-article';
}

/** A last line of the same tag as the paragraphs still belongs to the text; a box of its own stands under it. */
function lastOfRunLike(block: Block, layout: Layout): boolean {
	const own = block.box.element;
	const child = [...(layout.makes.get(layout.run as Box)?.keys() ?? [])];
	const tag = own.tagName;
	if (block.box.parent !== layout.run) return false;
	return (
		tag === 'P' || child.some((make) => own.classList[0] && make.startsWith(`${tag}.${own.classList[0]}`))
	);
}

function isInside(box: Box, outer: Box): boolean {
	for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
	return false;
}

/** In a side column that holds more than the notice; a notice's own `aside` is not a column. */
function isSidebar(box: Box, own: Box): boolean {
	for (let at: Box | null = box; at; at = at.parent) {
		if (!(at.marks & Mark.aside)) return false;
		if (!at.parent || !(at.parent.marks & Mark.aside)) return at.to - at.from > own.to - own.from;
	}
	return false;
}

function isProse(text: string): boolean {
	return text.length >= PROSE || (text.length >= 10 && /[\u1000-\u109f\u3040-\u9fff]/.test(text));
}
