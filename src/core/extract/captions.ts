/** Captions that stand without their pictures. */
import type { Block } from './blocks';
import { namesCaption } from './frames';

const FIGURED = 'img,amp-img,video,audio,iframe,embed,amp-video,amp-youtube,amp-iframe,math';
/** Share of the text up to which captions can stand in it without their pictures; above that they are the text. */
const MOST_CAPTIONS = 0.3;

/**
 * A caption whose picture is not there, or stands elsewhere, explains nothing.
 *
 * @param blocks the scope's blocks in document order
 * @param dropped the blocks that are not the article's, with the rule against each; more are added
 */
export function dropLoneCaptions(blocks: Block[], dropped: Map<Block, string>): void {
	const kept = blocks.filter((block) => !dropped.has(block));
	const bare = new Map<Element, boolean>();
	const isBare = (element: Element) => {
		const caption = element.closest('figcaption');
		if (!caption) return false;
		const known = bare.get(caption) ?? isBareCaption(caption);
		bare.set(caption, known);
		return known;
	};
	const lone = kept.filter((block) =>
		block.apart === null
			? !block.isHeading && block.links < 0.5 && namesCaption(block.element)
			: block.apart === 'figure' && isBare(block.element),
	);
	const sum = (list: Block[]) => list.reduce((total, { letters }) => total + letters, 0);
	if (sum(lone) > sum(kept) * MOST_CAPTIONS) return;
	for (const block of lone) dropped.set(block, 'caption without its picture');
}

/** A `figcaption` of nothing: its figure holds no picture, player, table or words but it. */
function isBareCaption(caption: Element): boolean {
	const figure = caption.closest('figure');
	if (!figure) return true;
	return !figure.querySelector(FIGURED) && figure.textContent?.trim() === caption.textContent?.trim();
}
