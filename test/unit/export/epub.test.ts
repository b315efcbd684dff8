import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epub } from '../../../src/export/epub';
import type { ExportInput } from '../../../src/export/types';
import { NOTICE, pixel, sample } from './sample';

const NOW = new Date('2026-05-06T07:08:09Z');

async function book(input: ExportInput) {
	const made = await epub(input, async (url) => (url.endsWith('.png') ? pixel() : null), NOW);
	const report = await EpubCheck.validate(new Uint8Array(made.content));
	const problems = report.messages
		.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
		.map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`);
	return { ...made, problems, files: unzipSync(made.content) };
}

describe('EPUB', () => {
	it.each([
		['text', '<p>a &amp; b <a href="https://x.example/?a=1&amp;b=2">link</a></p>', {}],
		[
			'pictures, one of which cannot be read',
			'<figure><img src="/a.png"><figcaption>c</figcaption></figure><p><a href="/z"><img src="/b.jpg" alt="B"></a></p>',
			{},
		],
		['a right-to-left language', '<p>متن</p>', { lang: 'fa', dir: 'rtl' as const }],
		[
			'lists and tables',
			'<ul><li>a<ul><li>b</li></ul></li></ul><table><caption>t</caption><tr><th scope="col">a</th></tr><tr><td colspan="1">b</td></tr></table>',
			{},
		],
		['formulas', '<p><math display="block"><mi>x</mi></math></p>', {}],
		['control characters', '<p>a\u0001b\uFFFE</p>', { title: 'x\u0002y <&"' }],
		['page ids that XML refuses', '<p id="1 a">x</p><p id="2">y</p><p><a href="#2">z</a></p>', {}],
		[
			'players',
			'<p>x</p><video src="/v.mp4" controls></video><audio controls><source src="/a.mp3"></audio>',
			{},
		],
		['notes', '<p>x<sup><a href="#fn">1</a></sup></p><ol><li id="user-content-fn">n</li></ol>', {}],
		['no date, no author', '<p>x</p>', { publishedTime: null, authors: [], siteName: null, dek: null }],
	])('is valid with %s', async (_what, html, facts) => {
		expect((await book(sample(html, facts))).problems).toEqual([]);
	});

	it('is valid where the page nests what HTML forbids', async () => {
		const input = sample('<p>outer</p><ul></ul>');
		const [outer, list] = [...input.body.children];
		outer?.append(Object.assign(document.createElement('div'), { textContent: 'inner' }));
		list?.append(Object.assign(document.createElement('p'), { textContent: 'stray' }));
		const { problems, files } = await book(input);
		expect(problems).toEqual([]);
		const chapter = strFromU8(files['book/article.xhtml'] ?? new Uint8Array());
		for (const words of ['outer', 'inner', 'stray']) expect(chapter).toContain(words);
	});

	it('stores its type first and uncompressed', async () => {
		const { content } = await book(sample('<p>x</p>'));
		expect(strFromU8(content.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
	});

	it('begins with the notice, verbatim', async () => {
		const { files } = await book(sample('<p>x</p>'));
		const chapter = new DOMParser().parseFromString(
			strFromU8(files['book/article.xhtml'] ?? new Uint8Array()),
			'application/xhtml+xml',
		);
		expect(
			chapter.querySelector('article')?.firstElementChild?.querySelector('blockquote')?.textContent,
		).toBe(NOTICE.text);
	});

	it('does not tell when it was saved', async () => {
		const { content, files } = await book(sample('<p>x</p>'));
		const texts = Object.values(files).map((file) => strFromU8(file));
		expect(texts.join()).not.toContain('2026-05-06');
		expect((await book(sample('<p>x</p>'))).content).toEqual(content);
	});
});
