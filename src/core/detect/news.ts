import type { Measures } from './measures';
import { collapse, textOf } from './text';

/** What an article is told to be news by, with what it counts; less than 0 speaks against it. */
export const NEWS_POINTS = {
	news: 3,
	published: 1.5,
	dated: 1,
	article: 0.5,
	byline: 0.75,
	newsAddress: 1,
	dateline: 1.5,
	referenceAddress: -3,
	reference: -3,
} as const;

export type Evidence = keyof typeof NEWS_POINTS;

/** An article is news from this many points on. */
const ENOUGH = 2;

/** Who wrote it, as pages mark it. */
const BYLINE = '[rel~=author],[itemprop=author],[class*=byline],[class*=author],meta[name=author][content]';
/** Place, perhaps agency, and a dash open a news report in most countries. */
const DATELINE = /^[\p{Lu}][\p{L} .,'’/-]{1,40}(?:\([^)]{2,30}\))?,?(?: [^—–]{0,20})? ?[—–] ?\S/u;
/** A year or a date in figures. */
const DATE = /(?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./]\d\d/;
/** Pieces of an address that news sites and magazines use for their sections, or that hold a date. */
const NEWS_ADDRESS =
	/\/(?:news|nachrichten|noticias|noticia|actualit\w*|world|politi\w+|sports?|business|opinion|story|stories|novosti|haber)\b|\/(?:19|20)\d\d[/-]?\d\d/i;
/** Pieces of an address that name works of reference, instructions and legal texts. */
const REFERENCE =
	/\/(?:wiki|docs?|documentation|manual|reference|api|help|support|kb|terms(?:-\w+)*|privacy(?:-\w+)*|legal|imprint|impressum|about(?:-us)?|faq|policies|policy|encyclopa?edia)(?:[/.?#:]|$)|^https?:\/\/(?:docs|wiki|help|support|developer)\./i;
/** Structured data of instructions and works of reference. */
const REFERENCE_TYPES = [
	'TechArticle',
	'APIReference',
	'ScholarlyArticle',
	'HowTo',
	'DefinedTerm',
	'FAQPage',
];

/**
 * Weighs whether an article is news: a report, a comment, a magazine or blog piece of a certain day, and not a page of
 * an encyclopedia, a manual or a legal text.
 *
 * @param document the page
 * @param url its address
 * @param measures what was read of it
 * @returns the verdict and all evidence that was found
 */
export function judgeNews(
	document: Document,
	url: string,
	measures: Measures,
): { isNews: boolean; evidence: Evidence[] } {
	const { claims, times } = measures;
	const opening = textOf(measures.prose.first).slice(0, 90);
	const holds: Record<Evidence, boolean> = {
		news: claims.news,
		published: claims.published,
		dated: !claims.published && (times > 0 || dateAtHeadline(measures)),
		article: claims.saysArticle && !claims.news,
		byline: document.querySelector(BYLINE) !== null,
		newsAddress: NEWS_ADDRESS.test(url),
		// Few texts hold a dash there, and classes of all letters are slow to prepare.
		dateline: /[—–]/.test(opening) && DATELINE.test(opening),
		referenceAddress: REFERENCE.test(url),
		reference: REFERENCE_TYPES.some((type) => claims.others.has(type)),
	};
	const evidence: Evidence[] = [];
	let points = 0;
	for (const name in holds) {
		if (!holds[name as Evidence]) continue;
		points += NEWS_POINTS[name as Evidence];
		evidence.push(name as Evidence);
	}
	return { isNews: points >= ENOUGH, evidence };
}

/** Without a mark in the page's code, a date in figures close to the headline. */
function dateAtHeadline({ headings: { headline } }: Measures): boolean {
	let box = headline?.parentElement ?? null;
	for (let level = 0; box && level < 2 && box.tagName !== 'BODY'; level++) {
		const text = beginningOf(box.textContent ?? '');
		if (DATE.test(text.replace(textOf(headline), ''))) return true;
		box = box.parentElement;
	}
	return false;
}

/** How much of a box is asked for a date, and how much of it is read where its text is mostly indentation. */
const BEGINNING = 600;
const MOST_READ = 20_000;

/** A box may hold the whole article, of which only the beginning is asked for: mostly that stands in its first letters. */
function beginningOf(text: string): string {
	const first = collapse(text.slice(0, 4 * BEGINNING));
	return (first.length > BEGINNING ? first : collapse(text.slice(0, MOST_READ))).slice(0, BEGINNING);
}
