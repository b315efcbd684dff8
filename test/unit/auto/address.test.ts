import { describe, expect, it } from 'vitest';
import { isFrontPage, pageKey } from '../../../src/shared/address';
import { readRules, ruleMatches, ruleProblem } from '../../../src/shared/path-rules';

describe('two addresses are of one page', () => {
	const BASE = 'https://daily.example/a';
	it.each([
		[true, BASE, `${BASE}?utm_source=mail&fbclid=1`],
		[true, BASE, `${BASE}#comments`],
		[true, `${BASE}?id=5`, `${BASE}?utm_campaign=x&id=5`],
		[false, `${BASE}?id=5`, `${BASE}?id=6`],
		[false, BASE, `${BASE}/b`],
		[false, `${BASE}#!/one`, `${BASE}#!/two`],
		[false, BASE, 'https://other.example/a'],
	])('%s: %s and %s', (same, one, two) => {
		expect(pageKey(one) === pageKey(two)).toBe(same);
	});
});

describe('a front page', () => {
	it.each([
		[true, '/'],
		[true, '/?utm_source=x'],
		[true, '/index.html'],
		[true, '/en/'],
		[true, '/pt-BR'],
		[true, '/zh-hans/'],
		[false, '/en/story-1.html'],
		[false, '/town/'],
		[false, '/2026/03/04/'],
	])('%s: %s', (front, path) => {
		expect(isFrontPage(`https://daily.example${path}`)).toBe(front);
	});
});

describe('a rule by path', () => {
	it.each([
		['/opinion/*', 'https://a.example/opinion/x/y', true],
		['/opinion/*', 'https://a.example/opinion', false],
		['/opinion/*', 'https://a.example/news/opinion/x', false],
		['*/live/*', 'https://a.example/x', false],
		['a.example/live/*', 'https://a.example/live/1', true],
		['a.example/live/*', 'https://www.a.example/live/1?x=1', true],
		['a.example/live/*', 'https://b.example/live/1', false],
		['*.a.example/*', 'https://shop.a.example/live/1', true],
		['/*.pdf.html', 'https://a.example/x/file.pdf.html', true],
		['/straße/*', 'https://a.example/stra%C3%9Fe/1', true],
		['/a.c', 'https://a.example/abc', false],
	])('%s on %s: %s', (rule, url, matches) => {
		expect(ruleMatches(rule, url)).toBe(matches);
	});

	it('is quick whatever was typed', () => {
		const started = performance.now();
		ruleMatches(`/${'*a'.repeat(200)}b`, `https://a.example/${'a'.repeat(5000)}`);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	it.each([
		['/opinion/*', null],
		['example.org/*', null],
		['https://example.org/*', 'scheme'],
		['/a b', 'space'],
		['opinion', 'slash'],
		['/*', 'everything'],
		['exa$mple/x', 'characters'],
	])('%s is checked: %s', (rule, problem) => {
		expect(ruleProblem(rule)).toBe(problem);
	});

	it('is told by the line it stands on', () => {
		expect(readRules('/a/*\n\n b c/ \n').map(({ line, problem }) => [line, problem])).toEqual([
			[1, null],
			[3, 'space'],
		]);
	});
});
