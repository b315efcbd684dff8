import type { Measures } from './measures';
import { collapse, textOf } from './text';

/** Evidence that an article is news, with what it counts and how it is told. */
interface Evidence {
	points: number;
	reason: string;
}

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
 * @returns the verdict and the reasons for it
 */
export function judgeNews(
	document: Document,
	url: string,
	measures: Measures,
): { isNews: boolean; reasons: string[] } {
	const { claims, times } = measures;
	const found: Evidence[] = [];
	const count = (holds: boolean, points: number, reason: string) => {
		if (holds) found.push({ points, reason });
	};
	count(claims.news, 3, 'the page says that it is news');
	count(claims.published, 1.5, 'a date of publication');
	count(!claims.published && (times > 0 || dateAtHeadline(measures)), 1, 'a date at the headline');
	count(claims.saysArticle && !claims.news, 0.5, 'the page says that it is an article');
	count(document.querySelector(BYLINE) !== null, 0.75, 'a byline');
	count(NEWS_ADDRESS.test(url), 1, 'the address names a news section or a date');
	const opening = textOf(measures.prose.first).slice(0, 90);
	// Few texts hold a dash there, and classes of all letters are slow to prepare.
	count(/[—–]/.test(opening) && DATELINE.test(opening), 1.5, 'the text opens with place and dash');
	count(REFERENCE.test(url), -3, 'the address names a reference work, instructions or a legal text');
	count(
		REFERENCE_TYPES.some((type) => claims.others.has(type)),
		-3,
		'the page says that it is a reference work or instructions',
	);
	const isNews = found.reduce((sum, { points }) => sum + points, 0) >= ENOUGH;
	return { isNews, reasons: found.filter(({ points }) => points > 0 === isNews).map(({ reason }) => reason) };
}

/** Without a mark in the page's code, a date in figures close to the headline. */
function dateAtHeadline({ headings: { headline } }: Measures): boolean {
	let box = headline?.parentElement ?? null;
	for (let level = 0; box && level < 2 && box.tagName !== 'BODY'; level++) {
		// A box may hold the whole article, of which only the beginning is asked for.
		const text = collapse((box.textContent ?? '').slice(0, 20_000)).slice(0, 600);
		if (DATE.test(text.replace(textOf(headline), ''))) return true;
		box = box.parentElement;
	}
	return false;
}
