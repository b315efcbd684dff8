import type { Block } from './blocks';
import { dropLoneCaptions } from './captions';
import { dropCards, dropLinkRuns, dropNestedArticles } from './cards';
import { dropClosing } from './closing';
import { isPost } from './embeds';
import { isHeading } from './tags';
import { BYLINE, CONSENT, DATE_LINE, PICTURE_CREDIT, PROMPT, READ_MORE } from './vocabulary';
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
/** Where nearly all of it is links, a pointer may name several pages. */
const LONGEST_LINKED = 600;
/** What stands in the place of another site's content explains at length. */
const LONGEST_CONSENT = 900;

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
			(isStray && !block.apart && !isInPost(block) && (isAround || block.links > 0.2)
				? 'apart from the text'
				: null);
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
	dropLoneCaptions(blocks, dropped);
	dropConsentBoxes(blocks, dropped);
	dropCards(blocks, dropped);
	dropNestedArticles(blocks, dropped);
	dropLinkRuns(blocks, dropped);
	dropClosing(blocks, dropped, around.authors);
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
		return READ_MORE.test(block.lower) && block.links > 0.5 ? 'pointer to another page' : null;
	const leads = block.links > 0.3 || block.letters < 60 || block.text.endsWith(':');
	if (
		leads &&
		block.letters < (block.links > 0.6 ? LONGEST_LINKED : LONGEST_POINTER) &&
		READ_MORE.test(block.lower)
	)
		return 'pointer to another page';
	if (!block.isHeading && block.letters < LONGEST_CONSENT && CONSENT.test(block.lower)) return 'consent';
	// The costly pattern is asked last, and not of plain running text.
	const pleads = !block.isProse || block.links > 0.1 || block.letters < 160;
	if (pleads && block.letters < LONGEST_PROMPT && isPrompt(block)) return 'prompt';
	if (block.links > 0.85 && !isListItem(block) && !block.isHeading) return 'only a link';
	if (block.isHeading && block.links > 0.85) return 'headline of another page';
	if (UI_WORD.test(block.lower) || (!block.isHeading && UNFOLDS.test(block.lower)))
		return 'label of the page';
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
function isPrompt({ lower, isHeading, isProse, voted, links }: Block): boolean {
	const asks = PROMPT.exec(lower)?.index ?? -1;
	return asks >= 0 && asks < (isHeading ? 4 : isProse && voted && links < 0.1 ? 25 : LONGEST_PROMPT);
}

/** Labels of buttons and viewers that stand as text. */
const UI_WORD =
	/^(?:image|images|caption|close|report|image caption|embed|player wird geladen|video wird geladen|image copyright|media caption|photo|photos|video|audio|gallery|loading(?: content)?\s*\.*|play|pause|mute|expand|collapse|show more|show less|load more|read more|more|next|previous|back|back to top|top|print|email|copy link|link copied|save|saved|story saved|share|tweet|pin|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|instagram|flipboard|highlights|popular|latest|comments?|\d+ comments?|advert|advertisement|sponsored|anzeige|werbung|schließen|teilen|drucken|merken|mehr|zurück|publicidad|cerrar|compartir|compartilhar|fermer|partager|publicité|chiudi|condividi|reklama|реклама|закрыть|поделиться|отзывы|комментарии|добавить (?:отзыв|комментарий)|kapat|paylaş|inhalt|legende:?|foto:?|bild:?|galería|vídeo|広告|閉じる|分享|关闭)$/u;

/** What unfolds a box, with the name of the box; a heading may speak of a roof that does. */
const UNFOLDS = /^.{0,50}(?:auf|zu|aus|ein)klappen$/u;

/** Times, addresses and bare numbers that a page writes for machines, and the count of a gallery's pictures. */
const MACHINE_TEXT = /^(?:https?:\/\/\S+|\d{4}-\d\d-\d\dT[\d:.+Z-]+|\d+(?: ?\/ ?\d+)?)$/;

/** The kinds of place where a block stands: paragraphs of one text stand in places of one kind, or have one name. */
function homesOf({ element, tag }: Block): string[] {
	const parent = element.closest('ul,ol,dl,blockquote')?.parentElement ?? element.parentElement;
	const place = `${parent?.tagName} ${parent?.getAttribute('class') ?? ''}`;
	const name = tag === 'P' ? element.getAttribute('class')?.trim() : '';
	return name ? [place, name] : [place];
}

const isInPost = ({ element }: Block) => {
	const quote = element.closest('blockquote');
	return quote !== null && isPost(quote);
};

const isListItem = ({ tag, element }: Block) =>
	tag === 'LI' || tag === 'DD' || element.closest('li,dd') !== null;

function ruleAtTop(block: Block, names: string[], isAtHome: boolean): string | null {
	if (block.apart) return null;
	if (isByline(block, names)) return 'byline';
	const isDate = isDateLine(block.lower) && block.letters < 120;
	// A headline may have a year in it.
	if (isDate && (!block.isHeading || /\d.*[^\d:.].*\d{2}/.test(block.text))) return 'date line';
	if (block.isHeading) return null;
	if (PICTURE_CREDIT.test(block.lower)) return 'picture credit';
	if (isListItem(block)) return block.links > 0.5 ? 'list of links' : null;
	return block.letters < 60 && !isAtHome && !BARE_SENTENCE_END.test(block.text)
		? 'label above the text'
		: null;
}

function ruleAtEnd(block: Block, names: string[], isAtHome: boolean): string | null {
	if (block.apart || block.element.closest('blockquote')) return null;
	if (isByline(block, names)) return 'byline';
	if (isListItem(block)) return block.links > 0.5 ? 'list of links' : null;
	if (block.isHeading)
		return block.voted && (pictureBelow(block) || (block.letters > 60 && BARE_SENTENCE_END.test(block.text)))
			? null
			: 'heading after the text';
	if (PICTURE_CREDIT.test(block.lower)) return 'picture credit';
	if (isDateLine(block.lower) && block.letters < 80) return 'date line';
	const isLabel = block.letters < 70 && !BARE_SENTENCE_END.test(block.text);
	return isLabel && (!isAtHome || block.links > 0.3 || block.text.endsWith(':'))
		? 'label after the text'
		: null;
}

function ruleInside(block: Block, names: string[]): string | null {
	if (block.apart || block.isHeading) return null;
	if (block.witnessed) return null;
	if (block.letters < 60 && isByline(block, names)) return 'byline';
	if (block.letters < 90 && PICTURE_CREDIT.test(block.lower)) return 'picture credit';
	return null;
}

/** A date with little after it: a line that goes on is a sentence that begins with one. */
const isDateLine = (lower: string) =>
	DATE_LINE.test(lower) &&
	!lower.endsWith('?') &&
	(/\p{L}*$/u.exec(lower.replace(/[^\p{L}\d]/gu, ''))?.[0].length ?? 0) < 30;

function isByline(block: Block, names: string[]): boolean {
	if (block.letters > 150) return false;
	const words = essence(block.text);
	if (block.letters < 80 && BYLINE.test(block.lower) && !/[.!?]$/.test(block.text)) return true;
	const named = names.filter((name) => words.includes(name));
	const length = named.reduce((sum, name) => sum + name.length, 0);
	return named.length > 0 && length > words.length * 0.35;
}

/**
 * Finds the picture that follows a heading at once, as in a list told by pictures.
 *
 * @param heading a heading of the text
 * @returns the element after it that is or holds the picture; null where there is none
 */
export function pictureBelow({ element }: Block): Element | null {
	let next = element.nextElementSibling;
	for (let steps = 0; next && steps < 2; steps++, next = next.nextElementSibling) {
		if (isHeading(next.tagName) || next.querySelector('h2,h3,h4')) return null;
		const image = next.tagName === 'IMG' ? next : next.querySelector('img,amp-img');
		if (image) return image.closest('a') ? null : next;
		if (next.textContent?.trim()) return null;
	}
	return null;
}

/** Labels and buttons around what asks for consent have at most so many letters. */
const MOST_AROUND_CONSENT = 250;
/** So many boxes are tidied; a page has a few. */
const MOST_CONSENTS = 30;

/** What asks for consent stands in a box with a heading, buttons and links. */
function dropConsentBoxes(blocks: Block[], dropped: Map<Block, string>): void {
	for (const asking of blocks.filter((block) => dropped.get(block) === 'consent').slice(0, MOST_CONSENTS)) {
		const most = asking.letters + MOST_AROUND_CONSENT;
		let box: Element = asking.element;
		for (
			let next = box.parentElement;
			next && (next.textContent?.length ?? 0) < most;
			next = next.parentElement
		)
			box = next;
		for (const block of blocks)
			if (!dropped.has(block) && !block.isProse && box.contains(block.element)) dropped.set(block, 'consent');
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
		if (
			block.isHeading &&
			lostSince &&
			!pictureBelow(block) &&
			(!nextKept || (nextKept.isHeading && nextKept.tag <= block.tag))
		) {
			dropped.set(block, 'heading of a dropped section');
			continue;
		}
		nextKept = block;
		lostSince = false;
	}
}
