import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pressInView, sleep, until, untilClosed, withBrowser } from './harness/index';

/** What follows a press may come in the next frame, or after the background has answered. */
const SOON = { timeout: 20_000 };

const SENTENCE =
	'The harbour was quiet that morning, and the people who worked there said that it had not been so quiet for years. ';
/** Every paragraph is another: what repeats is no article. */
let hour = 0;
const paragraphs = (count: number) =>
	Array.from(
		{ length: count },
		() => `<p>In hour ${++hour} this was seen by ${hour * 7} people. ${SENTENCE.repeat(4)}</p>`,
	).join('');
const page = (body: string, headline = 'A quiet day at the harbour, and the boats that waited') =>
	`<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"></head>
	<body><main><article><h1>${headline}</h1><time datetime="2024-05-04T10:00:00Z">4 May 2024</time>${body}</article></main></body></html>`;

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="teal"/></svg>`;
const ARTICLE = page(
	`${paragraphs(2)}<figure><img src="/boats.svg" width="1200" height="800" alt="Boats"><figcaption>Boats in line</figcaption></figure>
	<h2>Morning</h2>${paragraphs(6)}<h2>Evening</h2>${paragraphs(6)}`,
);
interface Memory {
	get(): Promise<object>;
}

const WARNING =
	'Harbour News has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content, or for contacting us.';

const routes = {
	'news.example/2024/05/04/article.html': { body: ARTICLE },
	'strict.example/2024/05/04/article.html': {
		body: ARTICLE,
		headers: {
			'content-security-policy':
				"default-src 'none'; font-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
		},
	},
	'news.example/2024/05/04/warned.html': {
		body: page(`${paragraphs(8)}`).replace('</main>', `</main><footer><p>${WARNING}</p></footer>`),
	},
	'news.example/2024/05/04/extremes.html': {
		body: page(
			`<p>By ${Array.from({ length: 10 }, (_, at) => `Ann${at} Archer`).join(', ')}</p>${paragraphs(3)}
			<table><tr>${Array.from({ length: 60 }, (_, at) => `<th>Column ${at}</th>`).join('')}</tr><tr>${'<td>value</td>'.repeat(60)}</tr></table>
			<pre>${'averylongword'.repeat(60)}</pre><p>${'unbreakable'.repeat(60)}</p><figure><img src="/broken.png" width="900" height="500" alt="Broken"></figure>
			<figure><img src="/tall.svg" width="900" height="20000" alt="Tall"></figure><p>עברית and English, ${SENTENCE} وبالعربية ${SENTENCE}</p>${paragraphs(3)}`,
			'word '.repeat(300),
		),
	},
	'news.example/boats.svg': { body: PICTURE, headers: { 'content-type': 'image/svg+xml' } },
	'news.example/tall.svg': { body: PICTURE, headers: { 'content-type': 'image/svg+xml' } },
};

withBrowser('the comfortable view', { routes }, (stage) => {
	let tab: Page;

	async function read(url: string, size = { width: 1000, height: 800 }): Promise<void> {
		tab = await stage.open(`http://${url}`);
		await tab.setViewport(size);
		await stage.driver.clickAction(tab);
		await until('the headline', () => inView((root) => root.querySelector('dialog[open] h1') !== null));
	}
	const inView = <Result>(work: (root: ShadowRoot) => Result) => stage.driver.inView(tab, work);
	const press = (selector: string) => pressInView(stage.driver, tab, selector);

	it('changes at once with the panel, which Escape closes without closing the reader', async () => {
		await read('news.example/2024/05/04/article.html');
		await press('[data-action=options]');
		await press('[name=theme][value=black]');
		await press('[name=textSize][value=xl]');
		const look = () =>
			inView((root) => {
				const body = root.querySelector('.body');
				const dialog = root.querySelector('dialog');
				return [body && getComputedStyle(body).fontSize, dialog && getComputedStyle(dialog).backgroundColor];
			});
		await expect.poll(look, SOON).toEqual(['28px', 'rgb(0, 0, 0)']);
		await tab.keyboard.press('Escape');
		const after = () =>
			inView((root) => [
				root.querySelector('.sheet:popover-open') !== null,
				root.querySelector<HTMLDialogElement>('dialog')?.open,
			]);
		await expect.poll(after, SOON).toEqual([false, true]);
		await press('[data-action=options]');
		await press('[data-action=reset]');
		await press('.sheet-options .sheet-head button');
	});

	it('loads a typeface under the strictest policy, without any request, and takes it away again', async () => {
		await read('strict.example/2024/05/04/article.html');
		const asked = stage.net.served.length;
		await press('[data-action=options]');
		await press('[name=font][value=lexend]');
		await until('the typeface', () =>
			tab.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
		);
		const names = await tab.evaluate(() =>
			[...document.fonts].map((face) => face.family.replaceAll('"', '')),
		);
		const family = () =>
			inView((root) => {
				const body = root.querySelector('.body');
				return body && getComputedStyle(body).fontFamily;
			});
		await expect.poll(family, SOON).toContain(names[0]);
		expect(names.join()).not.toMatch(/lexend|caveat/i);
		expect(stage.net.served.slice(asked)).toEqual([]);
		await press('[data-action=reset]');
		await until('no typeface', () => tab.evaluate(() => document.fonts.size === 0));
		await press('[name=font][value=atkinson]');
		await until('the other typeface', () => tab.evaluate(() => document.fonts.size > 0));
		await press('[data-action=reset]');
		await press('.sheet-options .sheet-head button');
		await press('[data-action=close]');
		await untilClosed(tab);
		await expect.poll(() => tab.evaluate(() => document.fonts.size), SOON).toBe(0);
	});

	it('opens pictures large, and Escape closes only the picture', async () => {
		await read('news.example/2024/05/04/article.html');
		await press('.zoom');
		await until('the picture, large', () =>
			inView((root) => (root.querySelector('.picture img')?.getBoundingClientRect().width ?? 0) > 950),
		);
		await tab.keyboard.press('Escape');
		await until('the picture closed', () => inView((root) => root.querySelector('.picture') === null));
		const after = () =>
			inView((root) => [
				root.querySelector<HTMLDialogElement>('dialog')?.open,
				root.activeElement?.className,
			]);
		await expect.poll(after, SOON).toEqual([true, 'zoom']);
	});

	it('goes where the contents say, counts what is read, and comes back to the place', async () => {
		await read('news.example/2024/05/04/article.html');
		await press('[data-action=contents]');
		await press('.sheet-contents li:last-child button');
		await until('the heading in sight', () =>
			inView((root) => {
				const heading = [...root.querySelectorAll('.body h2')].at(-1);
				const top = heading?.getBoundingClientRect().top ?? -1;
				return root.activeElement === heading && top > 40 && top < 200;
			}),
		);
		await until('progress', () => inView((root) => (root.querySelector('progress')?.value ?? 0) > 50));
		await tab.keyboard.press('Escape');
		await untilClosed(tab);
		await stage.driver.pressCommand(tab);
		await until('the reader again', () => inView((root) => root.querySelector('dialog[open]') !== null));
		const fromPlace = async () =>
			Math.abs(
				(await inView(
					(root) => [...root.querySelectorAll('.body h2')].at(-1)?.getBoundingClientRect().top ?? 9999,
				)) - 100,
			);
		await expect.poll(fromPlace, SOON).toBeLessThan(160);
	});

	it('goes on at the same place after a reload, unless a warning stands there', async () => {
		const lastHeading = () =>
			inView((root) => [...root.querySelectorAll('.body > p')].at(-2)?.getBoundingClientRect().top ?? 9999);
		const readOn = async (url: string) => {
			await read(url);
			await inView((root) => [...root.querySelectorAll('.body > p')].at(-2)?.scrollIntoView());
			// The place is kept when the reading has come to rest.
			await sleep(2000);
			await tab.reload();
			await stage.driver.clickAction(tab);
			await until('the reader again', () => inView((root) => root.querySelector('dialog[open]') !== null));
		};
		await readOn('news.example/2024/05/04/article.html');
		await expect.poll(lastHeading, SOON).toBeLessThan(800);
		await tab.close();
		await readOn('news.example/2024/05/04/warned.html');
		expect(await inView((root) => root.querySelector('dialog')?.scrollTop)).toBe(0);
		const own = await stage.openExtensionPage('options/options.html');
		const kept = () =>
			own.evaluate(async () => {
				const { storage } = (globalThis as unknown as { chrome: { storage: { session: Memory } } }).chrome;
				return JSON.stringify(await storage.session.get());
			});
		// Of the first page one place is known until its tab is gone; of the other none was written.
		await expect.poll(kept, SOON).not.toMatch(/"block"/);
		expect(await kept()).not.toMatch(/news\.example/);
		await own.close();
		await tab.close();
	});

	it('is found by the browser’s own search', async () => {
		const find = (words: string) =>
			tab.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words);
		await read('news.example/2024/05/04/article.html');
		// Words of the view that the page itself does not have.
		const words = await inView((root) => root.querySelector('.end a')?.textContent?.trim() ?? '');
		expect(words).not.toBe('');
		expect(await find(words)).toBe(true);
		await press('[data-action=close]');
		await untilClosed(tab);
		expect(await find(words)).toBe(false);
		await tab.close();
	});

	it('obeys keys, and none that a page has made', async () => {
		await read('news.example/2024/05/04/article.html');
		const size = () => inView((root) => getComputedStyle(root.querySelector('dialog') as Element).fontSize);
		await tab.keyboard.press('+');
		await expect.poll(size, SOON).toBe('20px');
		await tab.keyboard.press('-');
		await expect.poll(size, SOON).toBe('19px');
		await tab.keyboard.press('?');
		await until('the list of keys', () =>
			inView((root) => root.querySelector('.sheet-help:popover-open dl') !== null),
		);
		await tab.keyboard.press('Escape');
		await inView((root) => {
			const button = root.querySelector<HTMLElement>('[data-action=close]');
			button?.click();
			button?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
		});
		expect(await size()).toBe('19px');
	});

	it('obeys no single key once they are turned off', async () => {
		await read('news.example/2024/05/04/article.html');
		const size = () => inView((root) => getComputedStyle(root.querySelector('dialog') as Element).fontSize);
		await press('[data-action=options]');
		await press('[data-group=aids] summary');
		await press('[name=keys]');
		await press('.sheet-options .sheet-head button');
		await tab.keyboard.press('+');
		expect(await size()).toBe('19px');
		await press('[data-action=options]');
		await press('[data-action=reset]');
		await press('.sheet-options .sheet-head button');
		await tab.keyboard.press('+');
		await expect.poll(size, SOON).toBe('20px');
		await tab.keyboard.press('-');
		await tab.close();
	});

	it('keeps what is set for one site to that site, and reset takes it back', async () => {
		const size = () => inView((root) => getComputedStyle(root.querySelector('dialog') as Element).fontSize);
		await read('news.example/2024/05/04/article.html');
		const usual = await size();
		await press('[data-action=options]');
		await press('[name=siteOnly]');
		await press('[name=textSize][value=xs]');
		await expect.poll(size, SOON).toBe('15px');
		// The last change is stored after a pause.
		await sleep(1500);
		await tab.close();
		await read('strict.example/2024/05/04/article.html');
		expect(await size()).toBe(usual);
		await tab.close();
		await read('news.example/2024/05/04/article.html');
		await expect.poll(size, SOON).toBe('15px');
		await press('[data-action=options]');
		await press('[name=siteOnly]');
		await expect.poll(size, SOON).toBe(usual);
		await sleep(1500);
	});

	it('holds extremes at 360 px: nothing sticks out, nothing is lost', async () => {
		await read('news.example/2024/05/04/extremes.html', { width: 360, height: 740 });
		const layout = () =>
			inView((root) => {
				const dialog = root.querySelector('dialog');
				const blocks = [...(root.querySelector('.body')?.children ?? [])].map((block) =>
					block.getBoundingClientRect(),
				);
				const overlaps = blocks.filter(
					(box, at) => at > 0 && box.top < (blocks[at - 1]?.bottom ?? 0) - 1,
				).length;
				const small = [...root.querySelectorAll('.bar > button:not([hidden])')].filter((button) => {
					const { width, height } = button.getBoundingClientRect();
					return width < 24 || height < 24;
				}).length;
				return {
					wider: (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0),
					overlaps,
					small,
					columns: root.querySelectorAll('th').length,
					words: root.querySelector('h1')?.textContent?.trim().split(/\s+/).length,
				};
			});
		await expect.poll(layout, SOON).toEqual({ wider: 0, overlaps: 0, small: 0, columns: 60, words: 300 });
	});

	it('keeps the warning and the way back readable when somebody picks white on white', async () => {
		await read('news.example/2024/05/04/warned.html');
		const page = await stage.openExtensionPage('options/options.html');
		await page.evaluate(() => {
			const { storage } = (
				globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }
			).chrome;
			return storage.sync.set({
				options: { theme: 'own', ownPaper: '#ffffff', ownInk: '#fffffe', ownLink: '#fffffd' },
			});
		});
		await tab.bringToFront();
		const seen = () =>
			inView((root) => {
				const dialog = root.querySelector<HTMLElement>('dialog');
				const card = root.querySelector('.notice-risk .notice-text');
				const button = root.querySelector('[data-action=options]');
				if (dialog?.dataset.theme !== 'own' || !card || !button) return null;
				return [getComputedStyle(card).color, getComputedStyle(button).color];
			});
		await expect.poll(seen, SOON).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
		await page.evaluate(() => {
			const { storage } = (
				globalThis as unknown as { chrome: { storage: { sync: { clear(): Promise<void> } } } }
			).chrome;
			return storage.sync.clear();
		});
	});
});
