import type { ArticleFacts, SafeBody } from '../core/types';
import { make } from '../shared/dom';
import { afterPaint } from './dom';
import { ours } from './guard-tree';
import { joinList, type Words, writeDate, writeReadingTime } from './words';

/** What the article's part of the view shows. */
export interface ArticleContent {
	facts: ArticleFacts;
	body: SafeBody;
	/** Whole minutes. */
	readingMinutes: { min: number; max: number };
	/** Address of the page itself. */
	url: string;
}

/**
 * Draws the article: headline, dek, byline, agency line, author box, and the body, still empty.
 *
 * @param content what the page gives
 * @param notices the cards, which stand above the headline
 * @param words the interface's words
 * @returns the `<article>`, its headline, where reading begins, and its body
 */
export function drawArticle(
	content: ArticleContent,
	notices: HTMLElement[],
	words: Words,
): { article: HTMLElement; headline: HTMLElement; body: HTMLElement } {
	const { facts } = content;
	const own = { lang: facts.lang, dir: facts.dir };
	// Focus starts on the headline: a dialog would otherwise focus, and scroll to, the first link of the text.
	const headline = make('h1', { text: facts.title, attributes: { ...own, tabindex: '-1', autofocus: '' } });
	const body = make('div', { class: 'body', attributes: own });
	const article = make('article', { attributes: { lang: facts.lang } }, [
		...notices,
		make('header', { class: 'masthead', attributes: own }, [
			drawKicker(facts),
			headline,
			facts.dek ? make('p', { class: 'dek', text: facts.dek }) : null,
		]),
		drawMeta(content, words),
		body,
		facts.truncated ? drawCut(content.url, words) : null,
		facts.credits ? make('p', { class: 'credits', text: facts.credits, attributes: own }) : null,
		facts.about ? drawAbout(facts, words) : null,
	]);
	return { article, headline, body };
}

function drawKicker(facts: ArticleFacts): HTMLElement | null {
	const parts = [facts.siteName, facts.section].filter((part) => part !== null && part !== '');
	if (parts.length === 0) return null;
	return make('p', { class: 'kicker', text: parts.join(' · ') });
}

function drawMeta({ facts, readingMinutes }: ArticleContent, words: Words): HTMLElement {
	const interfaceOwn = { lang: words.language, dir: words.dir };
	const { authors, publishedTime: published, modifiedTime: modified } = facts;
	const lines = [
		authors.length > 0 ? drawByline(authors, words) : null,
		published && isDate(published) ? drawTime('published', published, words) : null,
		modified && isDate(modified) && !(published && isSameMinute(published, modified))
			? drawTime('updated', modified, words)
			: null,
		make('span', { text: words.t('readingTime', writeReadingTime(readingMinutes, words)) }),
	];
	return make('p', { class: 'meta', attributes: interfaceOwn }, lines);
}

/**
 * The first format that a page makes of a language's conventions takes the browser longer than drawing the article, so
 * what needs one is written right after the text is there: the names with commas alone until then, the date as it came.
 */
function drawByline(authors: string[], words: Words): HTMLElement {
	const byline = make('span', { class: 'byline', text: words.t('byline', authors.join(', ')) });
	if (authors.length > 1)
		afterPaint(() => {
			ours(() => {
				byline.textContent = words.t('byline', joinList(authors, words));
			});
		});
	return byline;
}

function drawTime(key: 'published' | 'updated', iso: string, words: Words): HTMLElement {
	const time = make('time', { text: words.t(key, iso.slice(0, 10)), attributes: { datetime: iso } });
	afterPaint(() => {
		ours(() => {
			time.textContent = words.t(key, writeDate(iso, words) ?? iso);
		});
	});
	return time;
}

function isDate(iso: string): boolean {
	return !Number.isNaN(Date.parse(iso));
}

/** Whether two times are written alike: both with a time of day or both without, and no minute apart. */
function isSameMinute(a: string, b: string): boolean {
	const minute = (iso: string) => Math.floor(Date.parse(iso) / 60_000);
	return a.includes('T') === b.includes('T') && minute(a) === minute(b);
}

function drawCut(url: string, words: Words): HTMLElement {
	return make('p', { class: 'cut', attributes: { lang: words.language, dir: words.dir } }, [
		`${words.t('truncatedNote')} `,
		make('a', { text: words.t('originalLink'), attributes: { href: url } }),
	]);
}

function drawAbout(facts: ArticleFacts, words: Words): HTMLElement {
	return make('aside', { class: 'about' }, [
		make('h2', { text: words.t('aboutHeading'), attributes: { lang: words.language, dir: words.dir } }),
		make('p', { text: facts.about ?? '', attributes: { lang: facts.lang, dir: facts.dir } }),
	]);
}
