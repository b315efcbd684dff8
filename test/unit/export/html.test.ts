import { describe, expect, it } from 'vitest';
import { html } from '../../../src/export/html';
import { NOTICE, PIXEL, pixel, sample } from './sample';

async function page(bodyHtml: string, readable: string[] = []) {
	const made = await html(sample(bodyHtml, { lang: 'fa', dir: 'rtl' }), async (url) =>
		readable.includes(url) ? pixel() : null,
	);
	return {
		...made,
		file: new DOMParser().parseFromString(new TextDecoder().decode(made.content), 'text/html'),
	};
}

describe('single HTML file', () => {
	it('begins with the notices, verbatim, with their links', async () => {
		const { file } = await page('<p>The ice broke.</p>');
		const first = file.querySelector('article')?.firstElementChild;
		expect(first?.querySelector('blockquote')?.textContent).toBe(NOTICE.text);
		expect(first?.querySelector('blockquote a')?.getAttribute('href')).toBe(
			'https://news.example/what-it-means',
		);
		expect(file.documentElement.dir).toBe('rtl');
		expect(file.documentElement.lang).toBe('fa');
		expect(file.title).toBe('Ice on the river');
	});

	it('holds the pictures that could be read, and links and counts the others', async () => {
		const { file, missing } = await page(
			'<p>a</p><img src="/a.png" alt="A"><picture><source srcset="x.webp"><img src="/b.png" alt="B"></picture>',
			['https://news.example/a.png'],
		);
		expect(missing).toBe(1);
		expect(file.querySelectorAll('img')).toHaveLength(1);
		expect(file.querySelector('img')?.getAttribute('src')).toBe(`data:image/png;base64,${PIXEL}`);
		const link = [...file.querySelectorAll('a')].find((a) => a.textContent?.includes('Picture: B'));
		expect(link?.getAttribute('href')).toBe('https://news.example/b.png');
	});

	it('keeps pictures that the view has put into buttons', async () => {
		const { file } = await page('<button aria-label="large"><img src="/a.png" alt="A"></button>', [
			'https://news.example/a.png',
		]);
		expect(file.querySelector('button')).toBeNull();
		expect(file.querySelector('img')?.alt).toBe('A');
	});

	it('asks nothing of the network when it is opened', async () => {
		const { file } = await page(
			'<video src="/v.mp4" poster="/p.jpg"></video><img src="/b.png" srcset="/c.png 2x">',
		);
		const loading = [...file.querySelectorAll('[src], [srcset], [poster], link, script, iframe')];
		expect(loading.map((element) => element.outerHTML)).toEqual([]);
		expect(file.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
			/^default-src 'none'; img-src data:;/,
		);
	});

	it('keeps links inside the text working', async () => {
		const { file } = await page(
			'<p><a href="#fn1">1</a> <a href="#no">2</a></p><p id="user-content-fn1">note</p>',
		);
		expect(file.querySelector('p a')?.isConnected).toBe(true);
		const [one, two] = [...file.querySelectorAll('article > div a')];
		expect(one?.getAttribute('href')).toBe('#user-content-fn1');
		expect(two?.hasAttribute('href')).toBe(false);
	});
});
