import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../../src/core/detect/index';
import { readArticle } from '../../../src/core/index';
import type { Article } from '../../../src/core/types';

/** What detection must say of a page. */
interface Detected {
	url: string;
	isArticle: boolean;
	/** Null where the page says nothing that would tell news from other articles. */
	isNews: boolean | null;
}

const FACTS = [
	'title',
	'dek',
	'authors',
	'publishedTime',
	'modifiedTime',
	'siteName',
	'section',
	'lang',
	'dir',
	'credits',
	'about',
	'truncated',
	'nextPart',
] as const;

/** Everything that an article must give; a key that is missing fails. */
interface Expected extends Detected, Pick<Article, (typeof FACTS)[number]> {
	/** Sentences that the body keeps. */
	keep: string[];
	/** Words that it must not hold. */
	drop: string[];
	/** Main addresses of all its pictures, in order. */
	pictures: string[];
	/** Pieces of markup that it holds. */
	html?: string[];
}

const folder = resolve(import.meta.dirname, '../../pages');
const names = readdirSync(folder).filter((name) => existsSync(resolve(folder, name, 'source.html')));
const expectedOf = (name: string) => JSON.parse(readFileSync(resolve(folder, name, 'expected.json'), 'utf8'));
const documentOf = (name: string) =>
	new DOMParser().parseFromString(readFileSync(resolve(folder, name, 'source.html'), 'utf8'), 'text/html');

test.each(names)('page %s is told from what it is not', (name) => {
	const { url, isArticle, isNews }: Detected = expectedOf(name);
	const verdict = detectArticle(documentOf(name), { url });
	expect(verdict.isArticle, verdict.reasons.join(', ')).toBe(isArticle);
	expect(isNews, 'the page says whether it is news').not.toBeUndefined();
	if (isNews !== null) expect(verdict.isNews, verdict.reasons.join(', ')).toBe(isNews);
});

describe.each(names.filter((name) => expectedOf(name).isArticle))('page %s', (name) => {
	const expected: Expected = expectedOf(name);
	const article = readArticle(documentOf(name), { url: expected.url });
	const body = new DOMParser().parseFromString(article?.contentHtml ?? '', 'text/html').body;
	const text = (body.textContent ?? '').replace(/\s+/g, ' ');

	test.each(FACTS)('gives its %s', (fact) => {
		expect(expected).toHaveProperty(fact);
		expect(article?.[fact]).toEqual(expected[fact]);
	});

	test('keeps its sentences, in order', () => {
		expect(expected.keep.length).toBeGreaterThan(0);
		let from = 0;
		for (const sentence of expected.keep) {
			const at = text.indexOf(sentence, from);
			expect(at, sentence).toBeGreaterThanOrEqual(0);
			from = at + sentence.length;
		}
	});

	test('drops what is not the article', () => {
		for (const words of expected.drop) expect(body.innerHTML).not.toContain(words);
	});

	test('shows its pictures, each once', () => {
		const pictures = [...body.querySelectorAll('img')].map((image) => image.getAttribute('src'));
		expect(pictures).toEqual(expected.pictures);
	});

	test('keeps the structure of what is not plain text', () => {
		for (const piece of expected.html ?? []) expect(body.innerHTML).toContain(piece);
	});
});
