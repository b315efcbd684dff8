import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/core/index';
import { plainFacts, plainLine } from '../../../src/core/page/plain-facts';

describe('A text of the page among words of ours', () => {
	it.each([
		['turns no direction', 'North\u202e rats \u202c\u2067\u2069', 'North rats'],
		['breaks no line', 'A\nB\r\n\tC\u2028D\u2029E', 'A B C D E'],
		['holds no control character', 'A\u0000\u001b[31mB\u009b\u007f', 'A[31mB'],
		['holds no half of a character', 'A\ud83dB', 'AB'],
		['keeps what Persian and emoji are joined with', 'می‌خواهم 👩‍💻', 'می‌خواهم 👩‍💻'],
		['keeps its marks of direction', 'a \u200f(ب)', 'a \u200f(ب)'],
	])('%s', (_, text, plain) => {
		expect(plainLine(text, 500)).toBe(plain);
	});

	it('is cut where it would push everything else away', () => {
		expect(plainLine('x'.repeat(900), 10)).toBe(`${'x'.repeat(10)}…`);
		expect(plainLine('12345678😀', 9)).toBe('12345678…');
	});

	it('is plain in every fact of an article', () => {
		const evil = 'A\u202eB\u0007';
		const facts = plainFacts({
			...{ title: evil, dek: evil, authors: Array.from({ length: 99 }, () => evil), siteName: evil },
			...{ section: evil, credits: `${evil}\n${evil}`, about: evil, publishedTime: null, modifiedTime: null },
			...{ lang: 'en', dir: 'ltr', truncated: false, nextPart: null },
		});
		expect(JSON.stringify(facts)).not.toMatch(/\u202e|\\u0007/);
		expect(facts.authors).toHaveLength(50);
		expect(facts.credits).toBe('AB\nAB');
	});

	it('is plain in what the core gives', () => {
		const prose =
			'<p>The council met on Tuesday evening to discuss how the river bank should be repaired.</p>';
		const page = new DOMParser().parseFromString(
			`<html lang="en"><meta property="og:site_name" content="Safe&#x202e;elbuort"><title>River &#x202e;knab</title><article><h1>River &#x202e;knab</h1>${prose.repeat(8)}</article>`,
			'text/html',
		);
		const article = readArticle(page, { url: 'https://news.example/2024/river.html' });
		expect(article?.title).toBe('River knab');
		expect(article?.siteName).toBe('Safeelbuort');
	});
});
