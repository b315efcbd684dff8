/** Teasers of other pages within the text: boxes with a linked headline, nested articles, lists of links. */
import { step } from '../page/budget';
import type { Block } from './blocks';

/** A card has at most this much text, in letters, and so many blocks. */
const MOST_CARD = 600;
const MOST_CARD_BLOCKS = 6;

/**
 * What stands in one box with the linked headline of another page belongs to that page: its teaser, its date.
 *
 * @param blocks the scope's blocks in document order
 * @param dropped the blocks that are not the article's, with the rule against each; more are added
 */
export function dropCards(blocks: Block[], dropped: Map<Block, string>): void {
	blocks.forEach((block, index) => {
		const rule = dropped.get(block);
		if (rule === 'only a link') dropLinkCard(block, index, blocks, dropped);
		if (rule !== 'headline of another page') return;
		const around = blocks.slice(Math.max(0, index - MOST_CARD_BLOCKS), index + MOST_CARD_BLOCKS + 1);
		let holder = block.element.parentElement;
		let card: Block[] = [];
		while (holder && card.length < 2) {
			card = around.filter((one) => holder?.contains(one.element));
			if (card.length < 2) holder = holder.parentElement;
		}
		const letters = card.reduce((sum, one) => sum + one.letters, 0);
		if (card.length > MOST_CARD_BLOCKS || letters > MOST_CARD) return;
		for (const one of card) if (!dropped.has(one)) dropped.set(one, 'card of another page');
	});
}

/** A card around a plain link has at most this much text, in letters. */
const MOST_LINK_CARD = 400;

/** A small box with a picture, a link and little text that is no running text, or is cut short, leads to another page. */
function dropLinkCard(link: Block, index: number, blocks: Block[], dropped: Map<Block, string>): void {
	const around = blocks.slice(Math.max(0, index - MOST_CARD_BLOCKS), index + MOST_CARD_BLOCKS + 1);
	let card: Block[] = [link];
	let box: Element = link.element;
	for (let holder = box.parentElement; holder; holder = holder.parentElement) {
		step();
		const inside = around.filter((one) => holder?.contains(one.element));
		const isCard = inside.every(({ isProse, text }) => !isProse || /(?:…|\.\.\.)$/.test(text));
		if (!isCard || inside.length > MOST_CARD_BLOCKS || lettersOf(inside) > MOST_LINK_CARD) break;
		card = inside;
		box = holder;
	}
	if (!box.querySelector('img')) return;
	for (const one of card) if (!dropped.has(one)) dropped.set(one, 'card of another page');
}

/** A nested article longer than this, in letters, tells something of its own. */
const MOST_NESTED = 700;
/** Nested articles that make more than this share of the text are its parts, as the entries of a live blog are. */
const MOST_NESTED_SHARE = 0.25;

/**
 * An article element within the text is, by the standard, a piece that could stand alone: with a link of its own, small
 * and rare, it is the teaser of another page.
 *
 * @param blocks the scope's blocks in document order
 * @param dropped the blocks that are not the article's, with the rule against each; more are added
 */
export function dropNestedArticles(blocks: Block[], dropped: Map<Block, string>): void {
	const nested = new Map<Element, Block[]>();
	let all = 0;
	for (const block of blocks) {
		step();
		if (dropped.has(block)) continue;
		all += block.letters;
		const article = block.element.closest('article');
		if (!article?.parentElement?.closest('article,main')) continue;
		const inside = nested.get(article);
		if (inside) inside.push(block);
		else nested.set(article, [block]);
	}
	const cards = [...nested].flatMap(([article, inside]) =>
		// The text's own article may stand in another.
		lettersOf(inside) < Math.min(MOST_NESTED, all * MOST_NESTED_SHARE) && article.querySelector('a[href]')
			? inside
			: [],
	);
	if (lettersOf(cards) > all * MOST_NESTED_SHARE) return;
	for (const block of cards) if (block.witnessed !== true) dropped.set(block, 'card of another page');
}

const lettersOf = (blocks: Block[]) => blocks.reduce((sum, { letters }) => sum + letters, 0);

/**
 * Lists whose items are nearly all links lead away; lists in the text hold sentences.
 *
 * @param blocks the scope's blocks in document order
 * @param dropped the blocks that are not the article's, with the rule against each; more are added
 */
export function dropLinkRuns(blocks: Block[], dropped: Map<Block, string>): void {
	const lists = new Map<Element, Block[]>();
	for (const block of blocks) {
		step();
		const list = block.element.closest('ul,ol,dl');
		if (!list) continue;
		const items = lists.get(list);
		if (items) items.push(block);
		else lists.set(list, [block]);
	}
	for (const items of lists.values()) {
		const linked = items.reduce((sum, { links, letters }) => sum + links * letters, 0);
		const all = items.reduce((sum, { letters }) => sum + letters, 0);
		if (linked > all * 0.7)
			for (const item of items) if (!dropped.has(item)) dropped.set(item, 'list of links');
	}
}
