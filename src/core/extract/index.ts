import { readStructured } from '../page/structured';
import type { Explanation, Extraction, PageAddress } from '../types';
import { Assembler } from './assemble';
import type { Block } from './blocks';
import { type Candidate, chooseCandidate } from './candidate';
import { readDek } from './dek';
import { findNextPart, isCredit, isTruncated, readAbout } from './endings';
import { Gallery, pictureKey } from './figures';
import { filterBlocks, pictureBelow } from './filter';
import { absolute } from './images';
import { findLead, leadsAway, placeLead } from './lead';
import { readAuthors } from './people';
import { readPlace } from './place';
import { readTimes } from './times';
import { readTitle } from './title';

/**
 * Extracts the article from a page: facts and body. Works on a copy of its own.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @param explanation filled with what was chosen and removed, for "why?"; null where nobody asks
 * @returns the extraction, its body not yet sanitised; null where there is no article
 */
export function extractArticle(
	document: Document,
	{ url }: PageAddress,
	explanation: Explanation | null = null,
): Extraction | null {
	const structured = readStructured(document, url);
	const chosen = chooseCandidate(
		document,
		url,
		structured.article?.articleBody ?? null,
		explanation !== null,
	);
	if (!chosen) return null;
	const { copy, blocks: all, scope } = chosen;
	const base = document.querySelector('base[href]')
		? (absolute(document.querySelector('base')?.getAttribute('href'), url) ?? url)
		: url;
	const inScope = all.filter((block) => scope.contains(block.element));
	const place = readPlace(
		document,
		structured,
		url,
		inScope
			.map(({ text }) => text)
			.join(' ')
			.slice(0, 800),
	);
	const { title, all: titles } = readTitle(document, structured, place.siteName);
	const firstProse = inScope.find((block) => block.isProse && !block.apart) ?? inScope[0];
	if (!firstProse) return null;
	const start = all.indexOf(firstProse);
	const above = all.slice(Math.max(0, start - 12), start).map(({ text }) => text);
	const lastProse = inScope.findLast((block) => block.isProse && !block.apart) ?? firstProse;
	const under = all.indexOf(lastProse) + 1;
	const below = all.slice(under, under + 12).map(({ text }) => text);
	const authors = readAuthors(document, structured, above, below);
	const { dek, block: dekBlock } = readDek(all, start, scope, structured, titles);

	const dropped = filterBlocks(inScope, { title, titles, dek, authors });
	if (dekBlock && inScope.includes(dekBlock)) dropped.set(dekBlock, 'dek');
	const credits = takeCredits(inScope, dropped);
	const kept = inScope.filter((block) => !dropped.has(block));
	const firstKept = kept.find((block) => !block.apart) ?? kept[0];
	if (!firstKept) return null;

	const droppedElements = new Set([...dropped.keys()].map(({ element }) => element));
	const holders = ancestorsOf(
		kept.map(({ element }) => element),
		scope,
	);
	const linked = [...droppedElements].filter(
		(element) => element.closest('a') !== null || element.querySelector('a'),
	);
	const cards = ancestorsOf(linked, scope);
	const gallery = new Gallery(copy.document, base);
	const lastKept = kept.findLast((block) => !block.apart) ?? firstKept;
	const end = (lastKept.isHeading && pictureBelow(lastKept)) || lastKept.element;
	const claimed = absolute(structured.meta.get('og:image')?.[0] ?? structured.article?.images[0], base);
	const claimedKey = claimed && pictureKey(claimed);
	const isClaimed = (image: Element) =>
		claimedKey === pictureKey(absolute(image.getAttribute('src'), base) ?? '');
	const isForeign = (image: Element) =>
		isForeignPicture(image, scope, base, cards, holders, end, isClaimed(image));
	const lead = findLead(copy.body, scope, firstKept.element, claimed, base, titles);
	const body = new Assembler(
		copy.document,
		base,
		gallery,
		(element) => droppedElements.has(element),
		isForeign,
	).assemble(scope);
	placeLead(body, lead, gallery, dek);
	trimEnds(body);

	const letters = kept.reduce((sum, block) => sum + block.letters, 0);
	if (explanation) explain(explanation, chosen, letters, dropped);
	const times = readTimes(document, structured);
	const tail = all
		.slice(all.indexOf(lastKept))
		.slice(0, 30)
		.map(({ text }) => text)
		.join('\n');
	return {
		facts: {
			title,
			dek,
			authors,
			publishedTime: times.published,
			modifiedTime: times.modified,
			...place,
			credits,
			about: readAbout(document, authors),
			truncated: isTruncated(document, structured, letters, tail),
			nextPart: findNextPart(document, url),
		},
		body,
	};
}

function explain(
	explanation: Explanation,
	{ scope, means, removals }: Candidate,
	letters: number,
	dropped: Map<Block, string>,
): void {
	const name = [scope.tagName.toLowerCase(), ...(scope.getAttribute('class') ?? '').split(/\s+/)];
	explanation.chosen = name.filter(Boolean).join('.').slice(0, 120);
	explanation.means = means;
	explanation.letters = Math.round(letters);
	explanation.removals.push(
		...removals,
		...[...dropped].map(([{ text }, rule]) => ({ rule, text: text.slice(0, 200) })),
	);
}

/** White space and rules at the ends part nothing. */
function trimEnds(body: DocumentFragment): void {
	const isVoid = (node: ChildNode | null): node is ChildNode =>
		node !== null &&
		(node.nodeName === 'HR' || node.nodeName === 'BR' || (node.nodeType === 3 && !node.nodeValue?.trim()));
	for (const end of ['firstChild', 'lastChild'] as const) {
		for (let node = body[end]; isVoid(node); node = body[end]) node.remove();
	}
}

/** The credit lines at the end of the text, taken out of it. */
function takeCredits(blocks: Block[], dropped: Map<Block, string>): string | null {
	const lines: string[] = [];
	for (let index = blocks.length - 1; index >= 0 && index >= blocks.length - 12; index--) {
		const block = blocks[index];
		if (!block || block.apart) continue;
		if (isCredit(block)) {
			dropped.set(block, 'agency credit');
			lines.unshift(block.text);
		} else if (!dropped.has(block) && lines.length > 0) break;
	}
	return lines.length > 0 ? lines.join('\n') : null;
}

/** The elements themselves and everything around them within the scope. */
function ancestorsOf(elements: Element[], scope: Element): Set<Element> {
	const all = new Set<Element>();
	for (const element of elements) {
		for (
			let holder: Element | null = element;
			holder && holder !== scope && !all.has(holder);
			holder = holder.parentElement
		) {
			all.add(holder);
		}
	}
	return all;
}

/** Pictures of other articles: in a link that leads away, in a card whose linked text is dropped, or after the text's end. */
function isForeignPicture(
	image: Element,
	scope: Element,
	base: string,
	cards: Set<Element>,
	holders: Set<Element>,
	last: Element,
	isClaimed: boolean,
): boolean {
	const figure = image.closest('figure');
	const hasCaption = Boolean(figure?.querySelector('figcaption')?.textContent?.trim());
	if (hasCaption || isClaimed) return false;
	if (leadsAway(image, base)) return true;
	let card: Element = image;
	for (
		let holder = image.parentElement;
		holder && holder !== scope && !holders.has(holder);
		holder = holder.parentElement
	) {
		card = holder;
	}
	if (card !== image && cards.has(card)) return true;
	return !figure && (last.compareDocumentPosition(image) & 4) !== 0 && !last.contains(image);
}
