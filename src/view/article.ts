import type { ArticleFacts, SafeFragment } from '../core/types';
import { make } from './dom';
import { joinList, type Words, writeDate } from './words';

/** What the article's part of the view shows. */
export interface ArticleContent {
	facts: ArticleFacts;
	body: SafeFragment;
	/** Whole minutes. */
	readingMinutes: { min: number; max: number };
	/** Address of the page itself. */
	url: string;
}

/**
 * Draws the article: headline, dek, byline, body, agency line, author box.
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
	const body = make('div', { class: 'body', attributes: own }, [content.body]);
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
	const published = facts.publishedTime && writeDate(facts.publishedTime, words);
	const modified = facts.modifiedTime && writeDate(facts.modifiedTime, words);
	const lines = [
		facts.authors.length > 0
			? make('span', { class: 'byline', text: words.t('byline', joinList(facts.authors, words)) })
			: null,
		published ? drawTime(facts.publishedTime ?? '', words.t('published', published)) : null,
		modified && modified !== published
			? drawTime(facts.modifiedTime ?? '', words.t('updated', modified))
			: null,
		make('span', { text: words.t('readingTime', writeRange(readingMinutes, words)) }),
	];
	return make('p', { class: 'meta', attributes: interfaceOwn }, lines);
}

function drawTime(iso: string, text: string): HTMLElement {
	return make('time', { text, attributes: { datetime: iso } });
}

function writeRange({ min, max }: { min: number; max: number }, { language }: Words): string {
	const format = new Intl.NumberFormat(language);
	return min === max ? format.format(min) : format.formatRange(min, max);
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
