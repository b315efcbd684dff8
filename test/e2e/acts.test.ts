import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressInView, sleep, until, untilClosed, withBrowser } from './harness/index';
import { paragraphs } from './pages';

/** What the last note said before an entry was chosen: notes stay for some time. */
type Noting = typeof globalThis & { said?: Node | null };

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

const ALL_ACTS =
	'North Star has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking, commenting on, saving or republishing our content, for donating to us, or for contacting us.';
const LINKS = {
	comment: '/a/acts#comments',
	donate: '/donate/',
	contact: 'mailto:desk@news.example',
	share: 'https://social.example/sharer?u=x',
};

/** A page whose pictures only a reader asks for: a script that never comes would have put them in. */
const lazy = (name: string, footer: string) =>
	page(footer).replace(
		'</figure>',
		`</figure><figure><img data-src="/${name}.png" alt="The boats" width="600" height="400"></figure>
<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk"></iframe>`,
	);

const POLICY = { 'content-security-policy': "default-src 'none'; img-src 'self'" };

const routes = {
	'news.example/a/ice': { body: page(WARNING), headers: POLICY },
	'news.example/a/calm': { body: page('Printed in town.'), headers: POLICY },
	'news.example/a/box': {
		body: page('Printed in town.'),
		headers: { 'content-security-policy': 'sandbox allow-scripts' },
	},
	'news.example/a/acts': {
		body: Object.entries(LINKS).reduce(
			(html, [act, href], at) =>
				html.replace(`This is part ${at + 1}.`, `The <a href="${href}">Way to ${act}</a> was long that day.`),
			page(ALL_ACTS),
		),
	},
	'news.example/a/lazy-warned': { body: lazy('warned', WARNING) },
	'news.example/a/lazy-calm': { body: lazy('calm', 'Printed in town.') },
	'/warned.png': { body: PIXEL, headers: { 'content-type': 'image/png' } },
	'/calm.png': { body: PIXEL, headers: { 'content-type': 'image/png' } },
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
		else await removeFiles();
	});

	const files = async () => (await readdir(folder).catch(() => [])).filter((file) => file.startsWith(TITLE));
	const removeFiles = async () => {
		for (const file of await files()) await rm(join(folder, file));
	};
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
	const forgetNote = () =>
		stage.driver.inView(tab, (root: ShadowRoot) => {
			(globalThis as Noting).said = root.querySelector('.note')?.firstChild ?? null;
		});
	const choose = async (entry: string) => {
		await forgetNote();
		await pressInView(stage.driver, tab, '[data-action="share-menu"]');
		await pressInView(stage.driver, tab, `.menu [data-action="${entry}"]`);
	};
	const textOf = (selector: string) =>
		stage.driver.inView(
			tab,
			(root: ShadowRoot, wanted: string) => root.querySelector(wanted)?.textContent ?? null,
			selector,
		);
	const focused = () =>
		stage.driver.inView(tab, (root: ShadowRoot) => root.activeElement?.getAttribute('data-action') ?? null);
	const noted = (words: RegExp) =>
		until(`a note ${words}`, async () => {
			const note = await stage.driver.inView(tab, (root: ShadowRoot) => {
				const now = root.querySelector('.note')?.firstChild ?? null;
				return now === (globalThis as Noting).said ? null : (now?.nodeValue ?? null);
			});
			return note && words.test(note) ? note : null;
		});
	const pasted = async () => {
		await pressInView(stage.driver, tab, '[data-action="close"]');
		await untilClosed(tab);
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
			if (!content || content.length === 0) return null;
			// Some of it may still be on its way.
			await sleep(200);
			return content.equals(await readFile(join(folder, found))) ? content : null;
		});

	it('shows the publisher\'s words once before copying, with "Don\'t" in focus', async () => {
		await open('/a/ice');
		await choose('copy');
		await seen('.ask');
		expect(await textOf('.ask blockquote')).toBe(WARNING);
		await until('"Don\'t" in focus', async () => (await focused()) === 'guard-dont');
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
		// The last change is stored after a pause.
		await sleep(900);
		await tab.close();
	});

	it('saves Markdown, one HTML file with its picture, and a book', async () => {
		await removeFiles();
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
		await stage.driver.inView(tab, (root: ShadowRoot) => {
			const text = root.querySelector('h1');
			if (text) getSelection()?.selectAllChildren(text);
		});
		await forgetNote();
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
		await until('a blank page', () =>
			tab.evaluate(() => location.href === 'about:blank' && document.readyState === 'complete'),
		);
		expect(await tab.evaluate(() => document.body?.textContent ?? '')).toBe('');
		expect(await tab.evaluate(() => history.length)).toBe(before + 1);
	});

	it('asks before every way out that is an act the warning names, and not again after "Do it anyway"', async () => {
		await open('/a/acts');
		const entries = await stage.driver.inView(tab, (root: ShadowRoot) =>
			[...root.querySelectorAll<HTMLElement>('.menu [role=menuitem]')].map(
				({ dataset }) => dataset.action ?? '',
			),
		);
		expect(entries).toEqual(
			expect.arrayContaining([
				'copy',
				'copy-markdown',
				'copy-link',
				'save-html',
				'save-epub',
				'print',
				'mail',
			]),
		);
		const refuse = async () => {
			await seen('.ask');
			await tab.keyboard.press('Escape');
			await until('no question', async () => (await textOf('.ask')) === null);
		};
		for (const entry of entries) {
			await choose(entry);
			await refuse();
		}
		for (const act of Object.keys(LINKS)) {
			const text = `Way to ${act}`;
			await stage.driver.inView(
				tab,
				(root: ShadowRoot, words: string) => {
					for (const link of root.querySelectorAll('.body a')) {
						link.toggleAttribute('data-wanted', link.textContent === words);
					}
				},
				text,
			);
			await pressInView(stage.driver, tab, '[data-wanted]');
			await refuse();
		}
		expect(tab.url()).toBe('http://news.example/a/acts');
		await choose('copy-link');
		await pressInView(stage.driver, tab, '[data-action="guard-anyway"]');
		await noted(/^Link copied/);
		await choose('copy-link');
		await noted(/^Link copied/);
		expect(await textOf('.ask')).toBeNull();
	});

	it('prints the warning first, in ink, with the targets of links', async () => {
		await open('/a/ice');
		await stage.driver.emulatePrint(tab, true);
		const print = await stage.driver.inView(tab, (root: ShadowRoot) => {
			const card = root.querySelector('.notice-risk');
			const link = root.querySelector('.body a');
			const dialog = root.querySelector('dialog');
			const shown = [...root.querySelectorAll('.bar, .listen, .end, .menu, .note')];
			return {
				first: root.querySelector('article')?.firstElementChild === card,
				ink: card && getComputedStyle(card).color,
				paper: dialog && getComputedStyle(dialog).backgroundColor,
				target: link && getComputedStyle(link, '::after').content,
				controls: shown.filter((part) => part.checkVisibility()).length,
				source: root.querySelector('.print-source')?.checkVisibility(),
			};
		});
		await stage.driver.emulatePrint(tab, false);
		expect(print).toEqual({
			...{ first: true, ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', controls: 0, source: true },
			// Firefox gives the rule, Chromium what it comes to.
			target: expect.stringMatching(/attr\(href\)|news\.example\/a\/ice#comments/),
		});
	});

	it('leaves no trace where a warning stands: no referrer, no still of a player, no place kept', async () => {
		const { net } = stage;
		/** Opens the page, and tells whether it asks for the still of a player. */
		const asked = async (path: string, picture: string) => {
			const [served, refused] = [net.served.length, net.refused.length];
			await open(path);
			await until('the picture', async () => net.served.slice(served).includes(picture));
			return () => net.refused.slice(refused).some((address) => address.includes('ytimg'));
		};
		const calm = await asked('/a/lazy-calm', 'http://news.example/calm.png');
		await until('the still', async () => calm());
		expect(net.referrers.get('http://news.example/calm.png')).toBeDefined();
		const warned = await asked('/a/lazy-warned', 'http://news.example/warned.png');
		await sleep(500);
		expect(warned()).toBe(false);
		expect(net.referrers.has('http://news.example/warned.png')).toBe(false);
		await tab.keyboard.press('End');
		await until('the end', () =>
			stage.driver.inView(tab, (root: ShadowRoot) => (root.querySelector('dialog')?.scrollTop ?? 0) > 100),
		);
		await pressInView(stage.driver, tab, '[data-action="close"]');
		await untilClosed(tab);
		await stage.driver.pressCommand(tab);
		await seen('[data-action="share-menu"]');
		expect(
			await stage.driver.inView(tab, (root: ShadowRoot) => root.querySelector('dialog')?.scrollTop),
		).toBe(0);
	});
});
