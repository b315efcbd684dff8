import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../src/core/sanitise/index';
import { markdown } from '../../../src/export/markdown';
import { plainText } from '../../../src/export/plain-text';
import { sample } from '../export/sample';
import { dangersInExports } from './exported';
import { arm, VECTORS } from './vectors';

const realm = globalThis as unknown as Window & typeof globalThis;

function cleaned(html: string): HTMLElement {
	const page = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
	const fragment = page.createDocumentFragment();
	fragment.append(...page.body.childNodes);
	const body = document.createElement('div');
	body.append(sanitise(fragment, realm));
	return body;
}

describe('exports', () => {
	it.each(VECTORS.map((vector) => [vector.technique, vector] as const))(
		'defuse %s: %o',
		async (_, vector) => {
			const markup = arm(vector, 'alert(1)', 'http://evil.example/');
			const names = {
				title: markup,
				dek: markup,
				authors: [markup],
				siteName: markup,
				credits: markup,
				about: markup,
			};
			const input = { ...sample('', names), body: cleaned(markup) };
			expect(await dangersInExports(input)).toEqual([]);
			// The same as words: an article may well speak of markup.
			const words = document.createElement('div');
			words.append(Object.assign(document.createElement('p'), { textContent: markup }));
			words.append(
				Object.assign(document.createElement('img'), {
					src: 'https://news.example/a.png',
					alt: markup,
					title: markup,
				}),
			);
			expect(await dangersInExports({ ...sample('', names), body: words })).toEqual([]);
		},
	);

	it.each([
		'<img src=x onerror=alert(1)>',
		'&lt;b&gt; &#60; &amp;',
		'a < b && c > d',
		'[text](javascript:alert(1))',
		'![a](https://evil.example/p.png)',
		'<https://evil.example>',
		'`code` *stars* _lines_ # head',
		'| a | b |',
	])('keep the words %s words in Markdown', (words) => {
		const body = document.createElement('div');
		body.append(Object.assign(document.createElement('p'), { textContent: words }));
		const file = new DOMParser().parseFromString(
			marked.parse(markdown({ ...sample(''), body }), { async: false }),
			'text/html',
		);
		expect([...file.querySelectorAll('p')].map((p) => p.textContent)).toContain(words);
	});

	it('hand no command to a terminal', () => {
		const body = document.createElement('div');
		body.append('a\u001b]0;x\u0007b\u009b31mc');
		const input = { ...sample(''), body };
		expect(plainText(input, null)).toContain('a]0;xb31mc');
		expect(plainText(input, '\u001b[2Jgone')).toContain('[2Jgone');
		expect(plainText(input, '\u001b[2Jgone')).not.toContain('\u001b');
	});
});
