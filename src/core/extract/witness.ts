import type { Block } from './blocks';

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * @param text any text
 * @returns its letters and digits in lower case, nothing between them, for comparing
 */
export function essence(text: string): string {
	return text.toLowerCase().replace(NOT_WORDS, '');
}

/** A shorter body in the structured data is a summary or a teaser. */
const LEAST_WITNESS = 400;
/** Letters of a block's beginning that must stand in the witness. */
const PROBE = 60;

/** Letters of the witness's end that a block must end with to be the text's end; a witness cut short has no such block. */
const TAIL = 40;

/**
 * Holds the blocks against the body that the structured data gives.
 *
 * @param blocks the page's blocks, whose `witnessed` is set where the witness is good
 * @param articleBody the body as the structured data has it, or null
 * @returns true where the witness is good
 */
export function hearWitness(blocks: Block[], articleBody: string | null): boolean {
	if (!articleBody || articleBody.length < LEAST_WITNESS) return false;
	const words = essence(articleBody.replace(/<[^>]*>/g, ' '));
	const seen = blocks.map((block) => {
		if (block.letters < 20) return false;
		return words.includes(essence(block.text.slice(0, PROBE * 2)).slice(0, PROBE));
	});
	let voted = 0;
	let agreed = 0;
	let found = 0;
	blocks.forEach((block, index) => {
		if (!block.isProse) return;
		if (seen[index]) found += block.letters;
		if (!block.voted) return;
		voted += block.letters;
		if (seen[index]) agreed += block.letters;
	});
	// The witness must know most of what stands on the page as text, or it tells of another or a shortened article.
	if (found < LEAST_WITNESS || found < words.length * 0.5 || (agreed < voted * 0.5 && found < voted))
		return false;
	const end = blocks.findLastIndex((block) => essence(block.text).endsWith(words.slice(-TAIL)));
	blocks.forEach((block, index) => {
		block.witnessed = seen[index] ?? false;
		block.isBeyond = end >= 0 && index > end && !block.witnessed;
	});
	return true;
}
