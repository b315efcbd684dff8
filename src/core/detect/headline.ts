import { lettersIn, textOf, wordsOf } from './text';

/** The heading that names the page. */
export interface Headings {
	/** The heading that the page's title repeats; null where there is none. */
	headline: Element | null;
	/** How well it names the page, 0 to 1: full for a whole sentence in the title, less for part of it or a short one. */
	fit: number;
}

/** Headings that are links, to other pages. */
export const TEASERS = 'h2:has(a),h3:has(a),h4:has(a),a h2,a h3,a h4';

/** A headline has at least this many letters; shorter headings are names of sites and sections. */
const LEAST_HEADLINE = 15;
/** A headline of this length is surely a sentence. */
const FULL_HEADLINE = 35;
const MOST_HEADINGS = 300;
/** Text nodes looked at for a headline that is no heading; keeps the time bounded. */
const MOST_TEXT_NODES = 1200;

/**
 * @param document the page
 * @param first the first block of the main text, before which a headline is looked for where no heading is one
 * @returns its headline
 */
export function readHeadings(document: Document, first: Element | null): Headings {
	const title = ` ${wordsOf(document.title)} `;
	const named = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
	const shared = ` ${wordsOf(named)} `;
	const found: Headings = { headline: null, fit: 0 };
	let count = 0;
	for (const heading of document.querySelectorAll('h1,h2,h3')) {
		if (found.fit === 1 || ++count > MOST_HEADINGS) break;
		if (found.fit > 0 && heading.tagName !== 'H1') continue;
		const fit = fitOf(heading, title, shared);
		if (fit > found.fit) {
			found.fit = fit;
			found.headline = heading;
		}
	}
	if (found.fit < 0.5 && first) {
		const plain = plainHeadline(document, first, title, shared);
		if (plain) {
			found.headline = plain;
			found.fit = Math.min(1, lettersIn(textOf(plain)) / FULL_HEADLINE);
		}
	}
	return found;
}

/** In a table cell the headline may be the first words of the text itself. */
const MOST_INSIDE = 3;
/** A title in the body, where broken markup puts it, is not shown either. */
const NOT_SHOWN = /^(?:SCRIPT|STYLE|TITLE|NOSCRIPT|TEMPLATE|OPTION)$/;

/** Old pages and home-made ones write the headline in bold or in a box: a text over the body that the title repeats. */
function plainHeadline(document: Document, first: Element, title: string, shared: string): Element | null {
	const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
	let inside = 0;
	for (let count = 0; count < MOST_TEXT_NODES; count++) {
		const node = walker.nextNode() as Text | null;
		if (!node || (first.contains(node) && ++inside > MOST_INSIDE)) return null;
		const holder = node.parentElement;
		if (node.data.length < 8 || !holder || NOT_SHOWN.test(holder.tagName)) continue;
		if (lettersIn(node.data.trim()) < LEAST_HEADLINE || holder.closest('a,nav')) continue;
		const words = wordsOf(node.data);
		if (words.length > 5 && (title.includes(` ${words} `) || shared.includes(` ${words} `))) return holder;
	}
	return null;
}

function fitOf(heading: Element, title: string, shared: string): number {
	const text = textOf(heading);
	if (text.length > 400 || text.length * 2.5 < LEAST_HEADLINE) return 0;
	const letters = lettersIn(text);
	if (letters < LEAST_HEADLINE) return 0;
	const words = wordsOf(text);
	const overlap = Math.max(overlapOf(words, title), overlapOf(words, shared));
	if (overlap < 0.5) return untitled(heading, letters);
	return overlap * Math.min(1, letters / FULL_HEADLINE);
}

/** A first heading as long as a sentence, though the title says it in other words. */
function untitled(heading: Element, letters: number): number {
	if (heading.tagName !== 'H1' || letters < FULL_HEADLINE) return 0;
	return heading.getElementsByTagName('a').length > 0 ? 0 : 0.5;
}

/** Share of the heading's words that stand in the title; 1 where the title holds them in one piece. */
function overlapOf(words: string, title: string): number {
	if (title.includes(` ${words} `) || (words.length > LEAST_HEADLINE && title.includes(words))) return 1;
	// A title cut short still is the beginning of the headline.
	const cut = title.trim();
	if (cut.length > FULL_HEADLINE && words.startsWith(cut.slice(0, -2))) return 1;
	const all = words.split(' ');
	let same = 0;
	for (const word of all) if (title.includes(` ${word} `)) same++;
	return all.length < 3 ? 0 : (same / all.length) * 0.9;
}
