import { step } from '../page/budget';
import type { Block } from './blocks';
import { BYLINE, DATE_LINE, PICTURE_CREDIT, PROMPT, READ_MORE } from './vocabulary';
import { essence } from './witness';

/** What the text may repeat from outside the body. */
export interface Surroundings {
	title: string;
	/** All headlines the page gives. */
	titles: string[];
	dek: string | null;
	authors: string[];
}

/** A prompt or a pointer longer than this is running text that happens to use its words. */
const LONGEST_PROMPT = 260;
const LONGEST_POINTER = 220;

const BARE_SENTENCE_END = /[.!?…。！？۔؟।"”»」』)]$/;

/**
 * Decides which blocks of the scope are not the article's.
 *
 * @param blocks the scope's blocks in document order
 * @param around what the body must not repeat
 * @returns for each dropped block the rule against it
 */
export function filterBlocks(blocks: Block[], around: Surroundings): Map<Block, string> {
	const dropped = new Map<Block, string>();
	const titles = new Set([around.title, ...around.titles].map(essence));
	const names = around.authors.map(essence).filter((name) => name.length > 3);
	const dek = around.dek ? essence(around.dek) : null;
	const seen = new Set<string>();
	const isChosen = (block: Block) => block.isProse && (block.witnessed ?? block.voted);
	const homes = new Set(blocks.filter(isChosen).flatMap(homesOf));
	const isInHome = (block: Block) => homesOf(block).some((home) => homes.has(home));
	const start = blocks.findIndex(isChosen);
	const words = blocks.map(({ text }) => essence(text));
	const heading = words.findIndex((one) => titles.has(one));
	const end = blocks.findLastIndex(isChosen);
	const isBody = (block: Block) => block.isProse && !dropped.has(block);
	const isAtHome = (block: Block) => block.voted && isInHome(block);
	blocks.forEach((block, index) => {
		// An opening that stands apart from the rest is still the article's; what stands apart below is not.
		const isOpening = block.isProse && block.links < 0.1 && index < start && heading >= 0 && index > heading;
		const isAround = (index < start && !isOpening) || index > end;
		const isStray = !block.voted && !block.witnessed && !block.isHeading && !isInHome(block);
		const rule =
			ruleAgainst(block, words[index] ?? '', titles, dek, seen) ??
			(isStray && !block.apart && (isAround || block.links > 0.2) ? 'apart from the text' : null);
		if (rule) dropped.set(block, rule);
	});
	const first = blocks.findIndex((block) => isBody(block) && !block.apart);
	const last = blocks.findLastIndex((block) => isBody(block) && !block.apart);
	blocks.forEach((block, index) => {
		if (dropped.has(block) || block.apart === 'table') return;
		const rule =
			index < first
				? ruleAtTop(block, names, index > heading && isAtHome(block))
				: index > last && last >= 0
					? ruleAtEnd(block, names, isAtHome(block))
					: ruleInside(block, names);
		if (rule) dropped.set(block, rule);
	});
	dropCards(blocks, dropped);
	dropLinkRuns(blocks, dropped);
	dropEmptyHeadings(blocks, dropped);
	return dropped;
}

function ruleAgainst(
	block: Block,
	words: string,
	titles: Set<string>,
	dek: string | null,
	seen: Set<string>,
): string | null {
	if (words === '' && block.apart === null)
		return block.element.querySelector('img,math') ? null : 'no words';
	if (titles.has(words)) return 'repeats the headline';
	if (
		dek &&
		words.length > 15 &&
		(words === dek || (dek.startsWith(words) && words.length > dek.length * 0.8))
	)
		return 'repeats the dek';
	if (block.apart === 'table') return null;
	if (words.length > 25) {
		if (seen.has(words) || retells(words, seen)) return 'repeated';
		seen.add(words);
	}
	if (block.apart === 'figure') return null;
	if (block.isBeyond) return 'after the end of the text';
	if (block.witnessed)
		return READ_MORE.test(block.text) && block.links > 0.5 ? 'pointer to another page' : null;
	const leads = block.links > 0.3 || block.letters < 60 || block.text.endsWith(':');
	if (leads && block.letters < LONGEST_POINTER && READ_MORE.test(block.text))
		return 'pointer to another page';
	// The costly pattern is asked last, and not of plain running text.
	const pleads = !block.isProse || block.links > 0.1 || block.letters < 160;
	if (pleads && block.letters < LONGEST_PROMPT && isPrompt(block)) return 'prompt';
	if (block.links > 0.85 && !isListItem(block) && !block.isHeading) return 'only a link';
	if (block.isHeading && block.links > 0.85) return 'headline of another page';
	if (UI_WORD.test(block.text)) return 'label of the page';
	if (MACHINE_TEXT.test(block.text)) return 'written for machines';
	return null;
}

/** A block of more letters than this may tell a whole article once more: in another layout, for print, for sharing. */
const LEAST_RETOLD = 300;

/** True for a block of which most is what blocks before it said. */
function retells(words: string, seen: Set<string>): boolean {
	if (words.length < LEAST_RETOLD) return false;
	const told = [...seen].filter((one) => words.includes(one.slice(0, 80)));
	// One or two may be pull quotes of this very paragraph.
	return told.length > 2 && told.reduce((sum, { length }) => sum + length, 0) > words.length / 2;
}

/** Prompts begin with what they ask for; sentences and headings of the text may use the same words further on. */
function isPrompt({ text, isHeading, isProse, voted, links }: Block): boolean {
	const asks = PROMPT.exec(text)?.index ?? -1;
	return asks >= 0 && asks < (isHeading ? 4 : isProse && voted && links < 0.1 ? 25 : LONGEST_PROMPT);
}

/** Labels of buttons and viewers that stand as text. */
const UI_WORD =
	/^(?:image|images|caption|close|report|image caption|image copyright|media caption|photo|photos|video|audio|gallery|loading(?: content)?\s*\.*|play|pause|mute|expand|collapse|show more|show less|load more|read more|more|next|previous|back|back to top|top|print|email|copy link|link copied|save|saved|story saved|share|tweet|pin|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|instagram|flipboard|highlights|popular|latest|comments?|\d+ comments?|advertisement|sponsored|anzeige|werbung|schließen|teilen|drucken|merken|mehr|zurück|publicidad|cerrar|compartir|compartilhar|fermer|partager|publicité|chiudi|condividi|reklama|реклама|закрыть|поделиться|kapat|paylaş|inhalt|legende:?|foto:?|bild:?|galería|vídeo|広告|閉じる|分享|关闭)$/iu;

/** Times, addresses and bare numbers that a page writes for machines. */
const MACHINE_TEXT = /^(?:https?:\/\/\S+|\d{4}-\d\d-\d\dT[\d:.+Z-]+|\d+)$/;

/** The kinds of place where a block stands: paragraphs of one text stand in places of one kind, or have one name. */
function homesOf({ element, tag }: Block): string[] {
	const parent = element.closest('ul,ol,dl,blockquote')?.parentElement ?? element.parentElement;
	const place = `${parent?.tagName} ${parent?.getAttribute('class') ?? ''}`;
	const name = tag === 'P' ? element.getAttribute('class')?.trim() : '';
	return name ? [place, name] : [place];
}

const isListItem = ({ tag, element }: Block) =>
	tag === 'LI' || tag === 'DD' || element.closest('li,dd') !== null;

function ruleAtTop(block: Block, names: string[], isAtHome: boolean): string | null {
	if (block.apart) return null;
	if (isByline(block, names)) return 'byline';
	if (block.isHeading) return null;
	if (isDateLine(block.text) && block.letters < 120) return 'date line';
	if (PICTURE_CREDIT.test(block.text)) return 'picture credit';
	if (isListItem(block)) return block.links > 0.5 ? 'list of links' : null;
	return block.letters < 60 && !isAtHome && !BARE_SENTENCE_END.test(block.text)
		? 'label above the text'
		: null;
}

function ruleAtEnd(block: Block, names: string[], isAtHome: boolean): string | null {
	if (block.apart) return null;
	if (isByline(block, names)) return 'byline';
	if (isListItem(block)) return block.links > 0.5 ? 'list of links' : null;
	if (block.isHeading)
		return block.voted && block.letters > 60 && BARE_SENTENCE_END.test(block.text)
			? null
			: 'heading after the text';
	if (PICTURE_CREDIT.test(block.text)) return 'picture credit';
	if (isDateLine(block.text) && block.letters < 80) return 'date line';
	const isLabel = block.letters < 70 && !BARE_SENTENCE_END.test(block.text);
	return isLabel && (!isAtHome || block.links > 0.3 || block.text.endsWith(':'))
		? 'label after the text'
		: null;
}

function ruleInside(block: Block, names: string[]): string | null {
	if (block.apart || block.isHeading) return null;
	if (block.witnessed) return null;
	if (block.letters < 60 && isByline(block, names)) return 'byline';
	if (block.letters < 90 && PICTURE_CREDIT.test(block.text)) return 'picture credit';
	return null;
}

/** A date with little after it: a line that goes on is a sentence that begins with one. */
const isDateLine = (text: string) =>
	DATE_LINE.test(text) &&
	!text.endsWith('?') &&
	(/\p{L}*$/u.exec(text.replace(/[^\p{L}\d]/gu, ''))?.[0].length ?? 0) < 30;

function isByline(block: Block, names: string[]): boolean {
	if (block.letters > 150) return false;
	const words = essence(block.text);
	if (block.letters < 80 && BYLINE.test(block.text) && !/[.!?]$/.test(block.text)) return true;
	const named = names.filter((name) => words.includes(name));
	const length = named.reduce((sum, name) => sum + name.length, 0);
	return named.length > 0 && length > words.length * 0.35;
}

/** A card has at most this much text, in letters, and so many blocks. */
const MOST_CARD = 600;
const MOST_CARD_BLOCKS = 6;

/** What stands in one box with the linked headline of another page belongs to that page: its teaser, its date. */
function dropCards(blocks: Block[], dropped: Map<Block, string>): void {
	blocks.forEach((block, index) => {
		if (dropped.get(block) !== 'headline of another page') return;
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

/** Lists whose items are nearly all links lead away; lists in the text hold sentences. */
function dropLinkRuns(blocks: Block[], dropped: Map<Block, string>): void {
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

/** A heading whose whole section is gone goes too. */
function dropEmptyHeadings(blocks: Block[], dropped: Map<Block, string>): void {
	let nextKept: Block | null = null;
	let lostSince = true;
	for (let index = blocks.length - 1; index >= 0; index--) {
		const block = blocks[index];
		if (!block) continue;
		if (dropped.has(block)) {
			if (block.letters > 10) lostSince = true;
			continue;
		}
		if (block.isHeading && lostSince && (!nextKept || (nextKept.isHeading && nextKept.tag <= block.tag))) {
			dropped.set(block, 'heading of a dropped section');
			continue;
		}
		nextKept = block;
		lostSince = false;
	}
}
