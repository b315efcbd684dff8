import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/index';

/** Everything that one page must give; a key that is missing fails. */
interface Expected {
	url: string;
	title: string;
	dek: string | null;
	authors: string[];
	publishedTime: string | null;
	credits: string | null;
	about: string | null;
	truncated: boolean;
	nextPart: string | null;
	/** Sentences that the body keeps. */
	keep: string[];
	/** Words that it must not hold. */
	drop: string[];
	/** Main addresses of all its pictures, in order. */
	pictures: string[];
	/** Pieces of markup that it holds. */
	html?: string[];
}

const FACTS = [
	'title',
	'dek',
	'authors',
	'publishedTime',
	'credits',
	'about',
	'truncated',
	'nextPart',
] as const;
const folder = resolve(import.meta.dirname, '../../pages');
const names = readdirSync(folder).filter((name) => existsSync(resolve(folder, name, 'source.html')));

describe.each(names)('page %s', (name) => {
	const expected: Expected = JSON.parse(readFileSync(resolve(folder, name, 'expected.json'), 'utf8'));
	const source = readFileSync(resolve(folder, name, 'source.html'), 'utf8');
	const document = new DOMParser().parseFromString(source, 'text/html');
	const article = readArticle(document, { url: expected.url });
	const body = new DOMParser().parseFromString(article?.contentHtml ?? '', 'text/html').body;
	const text = (body.textContent ?? '').replace(/\s+/g, ' ');

	test.each(FACTS)('gives its %s', (fact) => {
		expect(expected).toHaveProperty(fact);
		expect(article?.[fact]).toEqual(expected[fact]);
	});

	test('keeps its sentences, in order', () => {
		expect(expected.keep.length).toBeGreaterThan(0);
		for (const sentence of expected.keep) expect(text).toContain(sentence);
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
