import type { Block } from './blocks';

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;
/** Of these characters those that are surely no letters or digits … */
const COMMON_SIGNS =
	/[\0-/:-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u3004]+/g;
/** … and others than those that surely are: classes of Unicode take twenty times as long to ask for. */
const UNCOMMON =
	/[^a-z\d\u00df-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f\u0620-\u064a\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/;

/**
 * @param text any text
 * @returns its letters and digits in lower case, nothing between them, for comparing
 */
export function essence(text: string): string {
	const words = text.toLowerCase().replace(COMMON_SIGNS, '');
	return UNCOMMON.test(words) ? words.replace(NOT_WORDS, '') : words;
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
