import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressInView, until, withBrowser } from './harness/index';
import { paragraphs } from './pages';

/** Unlike any other file in a folder of downloads. */
const TITLE = `Ice on the river ${Date.now()}`;
const WARNING =
	'North Star has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, commenting on, or saving our content.';
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

function page(footer: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="North Star"></head>
<body><textarea id="paste"></textarea><main><article><h1>${TITLE}</h1>
<figure><img src="/p.png" alt="A bridge" width="600" height="400"><figcaption>The bridge.</figcaption></figure>
<p><a href="/a/ice#comments">Comments</a> came from many readers on that long day by the water, as ever.</p>
${paragraphs(8)}</article></main><footer><p>${footer}</p></footer></body></html>`;
}

const POLICY = { 'content-security-policy': "default-src 'none'; img-src 'self'" };

const routes = {
	'news.example/a/ice': { body: page(WARNING), headers: POLICY },
	'news.example/a/calm': { body: page('Printed in town.'), headers: POLICY },
	'news.example/a/box': {
		body: page('Printed in town.'),
		headers: { 'content-security-policy': 'sandbox allow-scripts' },
	},
	'/p.png': { body: PIXEL, headers: { 'content-type': 'image/png' } },
};

withBrowser('acts and exports', { routes }, (stage) => {
	let tab: Page;
	let folder: string;

	beforeAll(async () => {
		folder =
			stage.name === 'chromium' ? await mkdtemp(join(tmpdir(), 'caveat-')) : join(homedir(), 'Downloads');
	});
	afterAll(async () => {
		if (stage.name === 'chromium') await rm(folder, { recursive: true, force: true });
		else for (const file of await files()) await rm(join(folder, file));
	});

	const files = async () => (await readdir(folder).catch(() => [])).filter((file) => file.startsWith(TITLE));
	const open = async (path: string) => {
		tab = await stage.open(`http://news.example${path}`);
		await stage.driver.clickAction(tab);
		await seen('[data-action="share-menu"]');
	};
	const seen = (selector: string) =>
		until(`${selector} in the view`, () =>
			stage.driver.inView(
				tab,
				(root: ShadowRoot, wanted: string) => root.querySelector(wanted) !== null,
				selector,
			),
		);
	const choose = async (entry: string) => {
		await pressInView(stage.driver, tab, '[data-action="share-menu"]');
		await pressInView(stage.driver, tab, `.menu [data-action="${entry}"]`);
	};
	const textOf = (selector: string) =>
		stage.driver.inView(
			tab,
			(root: ShadowRoot, wanted: string) => root.querySelector(wanted)?.textContent ?? null,
			selector,
		);
	const noted = (words: RegExp) =>
		until(`a note ${words}`, async () => {
			const note = await textOf('.note');
			return note && words.test(note) ? note : null;
		});
	const pasted = async () => {
		await pressInView(stage.driver, tab, '[data-action="close"]');
		await tab.focus('#paste');
		await tab.keyboard.down('Control');
		await tab.keyboard.press('v');
		await tab.keyboard.up('Control');
		return await until('pasted text', () =>
			tab.evaluate(() => document.querySelector('textarea')?.value || null),
		);
	};
	const saved = (ending: string) =>
		until(`a saved .${ending}`, async () => {
			const found = (await files()).find((file) => file.endsWith(`.${ending}`));
			const content = found && (await readFile(join(folder, found)));
			return content && content.length > 0 ? content : null;
		});

	it('shows the publisher\'s words once before copying, with "Don\'t" in focus', async () => {
		await open('/a/ice');
		await choose('copy');
		await seen('.ask');
		expect(await textOf('.ask blockquote')).toBe(WARNING);
		const focused = await stage.driver.inView(
			tab,
			(root: ShadowRoot) => root.activeElement?.getAttribute('data-action') ?? null,
		);
		expect(focused).toBe('guard-dont');
		await tab.keyboard.press('Escape');
		await until('no question', async () => (await textOf('.ask')) === null);
		expect(await textOf('h1')).toBe(TITLE);
		await choose('copy');
		await pressInView(stage.driver, tab, '[data-action="guard-anyway"]');
		await noted(/^Copied/);
		await choose('copy-markdown');
		await noted(/^Copied/);
		expect(await textOf('.ask')).toBeNull();
		// The notice comes first and the source last, under a strict policy too.
		const text = await pasted();
		expect(text.startsWith(`> **Legal warning from North Star**\n>\n> ${WARNING}`)).toBe(true);
		expect(text).toContain(`# ${TITLE}`);
		expect(text.trimEnd().endsWith('[http://news.example/a/ice](http://news.example/a/ice)')).toBe(true);
	});

	it('holds up a link to the comments, and no press without a warning', async () => {
		await open('/a/ice');
		await pressInView(stage.driver, tab, '.body a[href*="#comments"]');
		await seen('.ask');
		await pressInView(stage.driver, tab, '[data-action="guard-dont"]');
		expect(tab.url()).toBe('http://news.example/a/ice');
		await tab.close();
		await open('/a/calm');
		await choose('copy-link');
		await noted(/^Link copied/);
		expect(await pasted()).toBe('http://news.example/a/calm');
	});

	it('asks nothing before copying once the reminder is turned off', async () => {
		await open('/a/ice');
		await pressInView(stage.driver, tab, '[data-action="options"]');
		await pressInView(stage.driver, tab, '[data-group="aids"] summary');
		await pressInView(stage.driver, tab, '[name="actGuard"]');
		await pressInView(stage.driver, tab, '.sheet-options .sheet-head button');
		await choose('copy');
		await noted(/^Copied/);
		expect(await textOf('.ask')).toBeNull();
		await pressInView(stage.driver, tab, '[data-action="options"]');
		await pressInView(stage.driver, tab, '[data-action="reset"]');
		await pressInView(stage.driver, tab, '.sheet-options .sheet-head button');
		await choose('copy-markdown');
		await seen('.ask');
		await tab.close();
	});

	it('saves Markdown, one HTML file with its picture, and a book', async () => {
		await open('/a/calm');
		if (stage.name === 'chromium') {
			const session = await stage.driver.browser.target().createCDPSession();
			await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
		}
		await choose('save-markdown');
		expect((await saved('md')).toString()).toContain(`# ${TITLE}`);
		await choose('save-html');
		expect((await saved('html')).toString()).toContain('<img src="data:image/png;base64,');
		await choose('save-epub');
		const book = unzipSync(await saved('epub'));
		expect(Object.keys(book)).toContain('book/pictures/1.png');
		expect(strFromU8(book['book/article.xhtml'] ?? new Uint8Array())).toContain(TITLE);
	});

	it('says so where a page is in a sandbox that lets no file out, and copies there', async () => {
		await open('/a/box');
		await choose('save-markdown');
		await noted(/lets no file be saved/);
		await choose('copy-markdown');
		await noted(/^Copied/);
	});

	it('tells of the warning when text is copied with the keyboard, and holds nothing up', async () => {
		await open('/a/ice');
		// Firefox may still be showing its list of downloads, which has the keyboard.
		await pressInView(stage.driver, tab, 'h1');
		await stage.driver.inView(tab, (root: ShadowRoot) => {
			const text = root.querySelector('h1');
			if (text) getSelection()?.selectAllChildren(text);
		});
		await tab.keyboard.down('Control');
		await tab.keyboard.press('c');
		await tab.keyboard.up('Control');
		await noted(/warning names: sharing and saving/);
		expect(await pasted()).toBe(TITLE);
	});

	it('leaves quickly: nothing of the page is left in the tab, and "back" does not lead to it', async () => {
		tab = await stage.open('http://news.example/a/calm');
		const before = await tab.evaluate(() => history.length);
		await tab.goto('http://news.example/a/ice');
		await stage.driver.clickAction(tab);
		await seen('[data-action="quick-leave"]');
		for (let i = 0; i < 3; i++) await tab.keyboard.press('Shift');
		await until('a blank page', async () => tab.url() === 'about:blank');
		expect(await tab.evaluate(() => document.body?.textContent ?? '')).toBe('');
		expect(await tab.evaluate(() => history.length)).toBe(before + 1);
	});
});
