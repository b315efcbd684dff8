import { step } from '../page/budget';
import type { Block } from './blocks';

/** Share of the chosen text that the scope must hold; a stray block elsewhere does not widen it. */
const SHARE = 0.93;

/**
 * Finds the smallest element that holds the article's text.
 *
 * @param body the copy's body
 * @param blocks its blocks, with votes and witness
 * @returns the element; null where no block is chosen
 */
export function findScope(body: Element, blocks: Block[]): Element | null {
	const chosen = blocks.filter((block) => block.isProse && (block.witnessed ?? block.voted));
	const base = chosen.length > 0 ? chosen : blocks.filter((block) => block.voted);
	if (base.length === 0) return null;
	const weights = new Map<Element, number>();
	let total = 0;
	for (const { element, letters } of base) {
		step();
		total += letters;
		for (let holder: Element | null = element; holder; holder = holder.parentElement) {
			weights.set(holder, (weights.get(holder) ?? 0) + letters);
			if (holder === body) break;
		}
	}
	let scope: Element = body;
	for (;;) {
		const next: Element | undefined = [...scope.children].find(
			(child) => (weights.get(child) ?? 0) >= total * SHARE,
		);
		if (!next || base.some(({ element }) => element === next)) break;
		scope = next;
	}
	return widen(scope, body, blocks);
}

/** The opening of a long text is a small share of it: so many letters of chosen text beside it bring the scope to it. */
const LEAST_OPENING = 250;

/** Climbs as long as the parent brings more of the same text and little else. */
function widen(start: Element, body: Element, blocks: Block[]): Element {
	let scope = start;
	// Blocks stand in document order: those of an element follow each other, and a parent's reach further on both sides.
	let from = blocks.findIndex((block) => start.contains(block.element));
	let to = from;
	const reach = (holder: Element) => {
		while (blocks[from - 1] && holder.contains(blocks[from - 1]?.element ?? null)) from--;
		while (blocks[to] && holder.contains(blocks[to]?.element ?? null)) to++;
		return measure(blocks, from, to);
	};
	let inside = reach(scope);
	for (let parent = scope.parentElement; parent && scope !== body; parent = parent.parentElement) {
		const outside = reach(parent);
		const gain = outside.prose - inside.prose;
		const opens = outside.chosen - inside.chosen > LEAST_OPENING;
		const noise = outside.noise - inside.noise;
		const cards = outside.headings - inside.headings;
		if ((gain > inside.prose * 0.1 || opens) && gain > noise * 2 && cards < 1) {
			scope = parent;
			inside = outside;
		} else if (noise > inside.prose * 0.3 || parent === body) break;
	}
	return scope;
}

interface Content {
	/** Running text, in letters, and what of it is chosen. */
	prose: number;
	chosen: number;
	/** Links and scraps, in letters. */
	noise: number;
	/** Headings that are links, as the cards of other articles have. */
	headings: number;
}

function measure(blocks: Block[], from: number, to: number): Content {
	const sum = { prose: 0, chosen: 0, noise: 0, headings: 0 };
	for (let index = from; index < to; index++) {
		step();
		const block = blocks[index];
		if (!block) continue;
		if (block.isProse) {
			sum.prose += block.letters;
			if (block.witnessed ?? block.voted) sum.chosen += block.letters;
		} else if (block.isHeading && block.links > 0.8) sum.headings++;
		else if (block.links > 0.5) sum.noise += block.letters;
	}
	return sum;
}
