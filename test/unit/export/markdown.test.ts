import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/export/markdown';
import { LABEL, NOTICE, sample } from './sample';

describe('Markdown', () => {
	it('begins with the notices, gravest first, each verbatim on one line', () => {
		const text = markdown(sample('<p>The ice broke.</p>'));
		expect(text.startsWith('> **Legal warning from North Star**\n>\n> North Star has been declared')).toBe(
			true,
		);
		expect(text).toContain(NOTICE.text);
		expect(text).toContain('> More: <https://news.example/what-it-means>');
		expect(text.indexOf(NOTICE.text)).toBeLessThan(text.indexOf('ДАННОЕ'));
		expect(text.indexOf('ДАННОЕ')).toBeLessThan(text.indexOf('# Ice on the river'));
	});

	it('says where the article is from', () => {
		expect(markdown(sample('<p>x</p>'))).toContain('https://news.example/a/ice?id=1&x=2');
	});

	it('keeps the markup of a notice from becoming markup of the file', () => {
		expect(LABEL.notice.text).toContain('<СОЗДАНО>');
		expect(markdown(sample('<p>x</p>'))).toContain('ДАННОЕ СООБЩЕНИЕ &lt;СОЗДАНО> ИНОСТРАННЫМ \\* АГЕНТОМ');
	});

	it.each([
		['a heading', '<h2>Why</h2>', '## Why'],
		['emphasis', '<p>a <em>b</em> <strong>c</strong></p>', 'a *b* **c**'],
		['a link, made whole', '<p><a href="/b">b</a></p>', '[b](https://news.example/b)'],
		['a list', '<ul><li>one</li><li>two</li></ul>', '-   one\n-   two'],
		['code', '<pre><code>a\n  b</code></pre>', '```\na\n  b\n```'],
		['a deletion', '<p><s>gone</s></p>', '~~gone~~'],
		[
			'a table',
			'<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3</td></tr></table>',
			'| a   | b   |\n| --- | --- |\n| 1\\|2 | 3   |',
		],
		[
			'a picture with its caption',
			'<figure><img src="/p.jpg" alt="A bridge"><figcaption>The bridge</figcaption></figure>',
			'![A bridge](https://news.example/p.jpg)\n\n*The bridge*',
		],
		['a quotation', '<blockquote><p>said</p></blockquote>', '> said'],
	])('writes %s', (_what, html, expected) => {
		expect(markdown(sample(html))).toContain(expected);
	});

	it('leaves the view as it was', () => {
		const input = sample('<p>a <button>Enlarge</button></p>');
		const before = input.body.innerHTML;
		expect(markdown(input)).not.toContain('Enlarge');
		expect(input.body.innerHTML).toBe(before);
	});
});
