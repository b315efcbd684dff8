import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPopup, pressInView, readerIsOpen, until, untilClosed, withBrowser } from './harness/index';
import { ROUTES } from './pages';
import { differences, rememberPage } from './same-page';
import { readView } from './view';

const at = (name: string) => `http://news.example/${name}`;

interface ExtensionApi {
	tabs: { query(of: object): Promise<{ id: number }[]> };
	action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>;
}

withBrowser('Pages that make it hard', { routes: ROUTES }, (stage) => {
	let page: Page;

	/** Presses the toolbar button where there is no article: the popup opens and speaks. */
	async function popupSays() {
		const popup = await stage.driver.popup(() => stage.driver.clickAction(page));
		const status = await until('the sentence in the popup', () =>
			popup.run(() => document.querySelector('#status')?.textContent || null),
		);
		return { popup, status };
	}

	/** What the toolbar button says in each tab. */
	async function buttons() {
		const own = await stage.openExtensionPage('options/options.html');
		const said = await own.evaluate(async () => {
			const { tabs, action } = (globalThis as never as { chrome: ExtensionApi }).chrome;
			const all = (await tabs.query({})).map(async ({ id: tabId }) => ({
				badge: await action.getBadgeText({ tabId }),
				title: await action.getTitle({ tabId }),
			}));
			return Promise.all(all);
		});
		await own.close();
		return said;
	}

	it.each([
		['the strictest policy', 'strict', 8],
		['scripts that remove strange elements', 'removes-strangers', 8],
		['scripts that swallow keys and clicks', 'swallows-keys', 8],
		['10,000 paragraphs', 'long', 10_000],
		['broken markup', 'broken', 8],
	])('opens on a page with %s, whole, and leaves it as it was', async (_, name, count) => {
		page = await stage.open(at(name));
		await page.evaluate(rememberPage);
		await stage.driver.clickAction(page);
		const shown = await until(
			'the whole article',
			async () => {
				const now = await readView(stage.driver, page);
				return now.paragraphs >= count && now;
			},
			30_000,
		);
		expect(shown.headline).toContain('River Bank To Be Repaired');
		expect(shown.text).toContain(`This is part ${count}.`);
		// The toolbar button is the one thing that no page can block.
		const popup = await openPopup(stage.driver, page);
		await popup.press('#close-reader');
		const result = await until('the page as it was', async () => {
			const found = await page.evaluate(differences);
			return found.length === 0 && found;
		}).catch(() => page.evaluate(differences));
		expect(result).toEqual([]);
	});

	it('reads what open shadow roots show', async () => {
		page = await stage.open(at('shadow'));
		const { popup } = await popupSays();
		await popup.press('#open-reader');
		expect((await readView(stage.driver, page)).text).toContain('This is part 8.');
	});

	it('adds the next part when asked, and says when there is none to be had', async () => {
		page = await stage.open(at('parts'));
		await stage.driver.clickAction(page);
		const shown = () => readView(stage.driver, page);
		expect((await shown()).text).not.toContain('Further on');
		expect(stage.net.served).not.toContain(at('parts/2'));
		await pressInView(stage.driver, page, '[data-action="next-part"]');
		await until('the second part', async () => (await shown()).text.includes('Further on, this is part 8.'));
		await pressInView(stage.driver, page, '[data-action="next-part"]');
		await until('the sentence', async () =>
			(await shown()).text.includes('The next part could not be loaded. Read on the original page'),
		);
		expect((await shown()).text).toContain('Further on, this is part 8.');
	});

	it('shows what the next part alone warns of, over that part, and asks before sharing from then on', async () => {
		page = await stage.open(at('warned'));
		await stage.driver.clickAction(page);
		expect((await readView(stage.driver, page)).notices).toEqual([]);
		await pressInView(stage.driver, page, '[data-action="next-part"]');
		await until('the second part', async () =>
			(await readView(stage.driver, page)).text.includes('Further on, this is part 8.'),
		);
		const { notices, text } = await readView(stage.driver, page);
		expect(notices.map(({ severity }) => severity)).toEqual(['risk']);
		const warning = text.indexOf('you could face fines or imprisonment');
		expect(warning).toBeGreaterThan(text.indexOf('This is part 8.'));
		expect(warning).toBeLessThan(text.indexOf('Further on, this is part 1.'));
		await pressInView(stage.driver, page, '[data-action="share-menu"]');
		await pressInView(stage.driver, page, '[data-action="copy-link"]');
		await until('the question', () =>
			stage.driver.inView(page, (root) => root.querySelector('[data-action="guard-dont"]') !== null),
		);
	});

	it('marks the toolbar button once an added part warns, and names the warning on it after closing', async () => {
		page = await stage.open(at('warned'));
		await stage.driver.clickAction(page);
		expect((await readView(stage.driver, page)).notices).toEqual([]);
		expect((await buttons()).map(({ badge }) => badge).join('')).toBe('');
		await pressInView(stage.driver, page, '[data-action="next-part"]');
		await until('the mark', async () => (await buttons()).some(({ badge }) => badge === '!'));
		await page.bringToFront();
		await pressInView(stage.driver, page, '[data-action="close"]');
		await until('the title', async () =>
			(await buttons()).some(({ badge, title }) => badge === '!' && /Undesirable/.test(title)),
		);
	});

	it('stays usable when the page opens a modal of its own', async () => {
		page = await stage.open(at('own-modal'));
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
		await until('the reader on top', () =>
			page.evaluate(() => {
				const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
				return hit?.hasAttribute('data-caveat-reader');
			}),
		);
		await pressInView(stage.driver, page, '[data-action="close"]');
		await untilClosed(page);
		expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.open)).toBe(true);
	});

	it.each([
		['a list of links', 'list'],
		['a form', 'short'],
		['nothing', 'empty'],
		['frames only', 'frames'],
		['a picture only', 'picture.png'],
	])('says in the popup that a page with %s is no article', async (_, name) => {
		page = await stage.open(at(name));
		const before = await page.evaluate(() => document.documentElement.outerHTML);
		const { popup, status } = await popupSays();
		expect(status).toBe('This page does not look like an article.');
		expect(await popup.run(() => document.querySelector('#open-reader')?.textContent ?? null)).toBe(
			'Try anyway',
		);
		await popup.close();
		expect(await readerIsOpen(page)).toBe(false);
		expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	});

	it.each([
		['shows what text there is', 'short', 'view'],
		['says that there is nothing', 'empty', 'sentence'],
	])('tries anyway, and %s', async (_, name, outcome) => {
		page = await stage.open(at(name));
		const { popup } = await popupSays();
		await popup.press('#open-reader');
		if (outcome === 'view') {
			expect((await readView(stage.driver, page)).text).toContain('letter with a link');
		} else {
			await until('the sentence', () =>
				popup.run(() => document.querySelector('#status')?.textContent?.startsWith('There is no text')),
			);
			expect(await readerIsOpen(page)).toBe(false);
			await popup.close();
		}
	});

	it('says in the popup that the browser lets no extension work on its own pages', async () => {
		page = await stage.open(stage.name === 'chromium' ? 'chrome://version/' : 'about:license');
		const { popup, status } = await popupSays();
		expect(status).toContain('The browser lets no extension work on this page');
		await popup.close();
	});
});
