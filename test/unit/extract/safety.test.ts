import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/core/index';

const sentence = fc
	.array(fc.constantFrom('harbour', 'council', 'stone', 'winter', 'morning', 'fleet', 'market', 'vote'), {
		minLength: 14,
		maxLength: 30,
	})
	.map((words) => `${words.join(' ')}.`);
const paragraph = sentence.map((text) => `<p>${text}</p>`);
const poison = fc.constantFrom(
	'<script>alert(1)</script>',
	'<img src="x.jpg" onerror="alert(1)">',
	'<a href="javascript:alert(1)">a link that is poisoned but reads like any other</a>',
	'<a href=" java\nscript:alert(1)">another</a>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<svg onload="alert(1)"><script>alert(1)</script></svg>',
	'<math><mtext><img src=x onerror=alert(1)></mtext></math>',
	'<form action="javascript:alert(1)"><button>go</button></form>',
	'<p onclick="alert(1)" style="background:url(javascript:alert(1))">clicked words stand here in a row, and a few more of them.</p>',
	'<noscript><img src="javascript:alert(1)" onload="alert(1)"></noscript>',
	'<figure><img data-src="javascript:alert(1)" src="data:text/html,<script>alert(1)</script>"></figure>',
	'<blockquote class="twitter-tweet" cite="javascript:alert(1)"><p>posted words</p></blockquote>',
	'<p hidden>Hidden words stand here in a row, and they are as many as a paragraph of the text has, or nearly so.</p>',
	'<div style="display:none"><p>Unseen words stand here in a row, and they are as many as a paragraph of the text has, or so.</p></div>',
	'<template><p>Stored words stand here in a row, and they are as many as a paragraph of the text has, or nearly so.</p></template>',
	'<video src="javascript:alert(1)" poster="javascript:alert(1)"></video>',
);
const page = fc
	.tuple(fc.array(paragraph, { minLength: 4, maxLength: 8 }), fc.array(poison, { maxLength: 6 }))
	.map(([good, bad]) => {
		const parts = good.flatMap((one, index) => [one, bad[index] ?? '']);
		return `<!doctype html><html lang="en"><body><article><h1>Harbour news of the day</h1>${parts.join('')}</article></body></html>`;
	});
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const address = { url: 'https://news.example/harbour/day' };

test('the page is left as it was', () => {
	fc.assert(
		fc.property(page, (html) => {
			const document = parse(html);
			const before = document.documentElement.outerHTML;
			readArticle(document, address);
			expect(document.documentElement.outerHTML).toBe(before);
		}),
		{ numRuns: 25 },
	);
});

test('the output holds no script, no handler and no script address', () => {
	fc.assert(
		fc.property(page, (html) => {
			const body = parse(readArticle(parse(html), address)?.contentHtml ?? '').body;
			for (const element of body.querySelectorAll('*')) {
				expect(['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'STYLE']).not.toContain(element.tagName);
				for (const { name, value } of element.attributes) {
					expect(name).not.toMatch(/^on|^style$/);
					expect(value.replace(/\s/g, '')).not.toMatch(/^(?:java|vb)script:|^data:text/i);
				}
			}
		}),
		{ numRuns: 40 },
	);
});

/** What a reader of the page sees: no code, nothing hidden. */
function visibleText(html: string): string {
	const { body } = parse(html);
	for (const one of body.querySelectorAll('script,style,noscript,template,[hidden],[style*=none]'))
		one.remove();
	return body.textContent ?? '';
}

test('all text of the output is seen on the page', () => {
	fc.assert(
		fc.property(page, (html) => {
			const visible = visibleText(html);
			const { body } = parse(readArticle(parse(html), address)?.contentHtml ?? '');
			expect(body.querySelectorAll('p').length).toBeGreaterThan(0);
			const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) expect(visible).toContain(texts.currentNode.nodeValue?.trim());
		}),
		{ numRuns: 25 },
	);
});
