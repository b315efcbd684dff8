import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pressInView, readerIsOpen, sleep, until, untilClosed, withBrowser } from './harness/index';
import { SINGLE_PAGE, story } from './news-pages';
import { inExtension, openEverywhere } from './settings';
import { readView } from './view';

const PATH = '/2026/03/04/river-bank-to-be-repaired-1001.html';
const STORY = `http://daily.example${PATH}`;
const LINKED = '/2026/03/04/bridge-stays-closed-for-now-1002.html';
const QUIET = '/2026/03/04/school-gets-new-roof-2001.html';
const ROUTES = {
	[`daily.example${PATH}`]: story(
		'River bank to be repaired',
		`${SINGLE_PAGE}<form><textarea id="comment"></textarea></form>`,
		`<p><a id="linked" href="http://links.example${LINKED}">Bridge stays closed for now</a></p>`,
	),
	[`links.example${LINKED}`]: story('Bridge stays closed for now'),
	[`quiet.example${QUIET}`]: story(
		'School gets new roof',
		'',
		`<p><a id="linked" href="http://links.example${LINKED}">Bridge stays closed for now</a></p>`,
	),
};

/** What the tests ask of the extension API. */
interface ExtensionApi {
	permissions: Record<'contains' | 'request', (what: { origins: string[] }) => Promise<boolean>>;
	tabs: { query(filter: object): Promise<{ incognito: boolean }[]> };
	storage: Record<
		'local' | 'session' | 'sync',
		{ get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
	>;
}
type WithApi = { chrome: ExtensionApi };

const opens = (page: Page) => until('the reader', () => readerIsOpen(page));

withBrowser('somebody who reads, writes and follows links', { routes: ROUTES }, (stage) => {
	const allowed = (host: string) =>
		inExtension(
			stage.driver,
			(origin: string) => (globalThis as never as WithApi).chrome.permissions.contains({ origins: [origin] }),
			`*://${host}/*`,
		);
	const grant = (host: string) =>
		inExtension(
			stage.driver,
			(origin: string) => (globalThis as never as WithApi).chrome.permissions.request({ origins: [origin] }),
			`*://${host}/*`,
		);
	/** What is followed from a private window stays in one. */
	const followPrivately = async (page: Page) => {
		const privateTabs = () =>
			inExtension(stage.driver, async () => {
				const tabs = await (globalThis as never as WithApi).chrome.tabs.query({});
				return tabs.filter(({ incognito }) => incognito).length;
			});
		const before = await privateTabs();
		await page.bringToFront();
		await stage.driver.chooseFromLinkMenu(page, '#linked');
		const linked = await tabAt(`http://links.example${LINKED}`);
		await opens(linked);
		expect(await privateTabs()).toBe(before + 1);
		await linked.close();
	};
	const tabAt = (url: string) =>
		until('the new tab', async () => (await stage.driver.browser.pages()).find((page) => page.url() === url));

	beforeAll(() => stage.driver.allowHosts('*://*/*'));

	const firefox = stage.name === 'firefox';
	it(`opens a link in the reader from the menu, and ${firefox ? 'keeps no' : 'leaves the'} permission for its host`, async () => {
		// Chromium asks for a host only in a press on the menu itself, which no driver can do: there, it is granted before.
		if (!firefox) expect(await grant('links.example')).toBe(true);
		const page = await stage.open(STORY);
		await stage.driver.chooseFromLinkMenu(page, '#linked');
		const next = await tabAt(`http://links.example${LINKED}`);
		await opens(next);
		expect((await readView(stage.driver, next)).headline).toBe('Bridge stays closed for now');
		// What is put into the page on demand needs it while somebody reads there.
		expect(await allowed('links.example')).toBe(true);
		await next.bringToFront();
		await pressInView(stage.driver, next, '[data-action="close"]');
		await until('the permission as before', async () => (await allowed('links.example')) !== firefox);
		expect(await readerIsOpen(page)).toBe(false);
		await next.close();
	});

	it('is told where staying in the reader needs more than the switch', async () => {
		const page = await stage.open(`http://quiet.example${QUIET}`);
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		await pressInView(stage.driver, page, '[data-action="options"]');
		await pressInView(stage.driver, page, '[name="stay"]');
		const said = () =>
			stage.driver.inView(page, (root: ShadowRoot) => root.querySelector('.stay-needs')?.textContent ?? null);
		if (firefox) await until('the sentence', async () => (await said())?.includes('may open by itself'));
		else {
			await sleep(500);
			expect(await said()).toBe('');
		}
		await pressInView(stage.driver, page, '[name="stay"]');
		await until('no sentence', async () => (await said()) === '');
	});

	it('is not interrupted while typing, nor with text selected', async () => {
		await openEverywhere(stage.driver);
		const page = await stage.open(STORY);
		await opens(page);
		await pressInView(stage.driver, page, '[data-action="close"]');
		await untilClosed(page);
		const goOn = (number: number) =>
			page.evaluate(
				(path, headline) =>
					(window as never as { go(path: string, headline: string): void }).go(path, headline),
				`/2026/03/05/mayor-resigns-after-vote-${number}.html`,
				`Mayor resigns after vote ${number}`,
			);

		await page.click('#comment');
		await page.keyboard.type('I live beside the river');
		await goOn(1004);
		await sleep(1800);
		expect(await readerIsOpen(page)).toBe(false);

		await page.click('main p:nth-of-type(3)', { count: 3 });
		await until('a selection', () => page.evaluate(() => getSelection()?.type === 'Range'));
		await goOn(1005);
		await sleep(1800);
		expect(await readerIsOpen(page)).toBe(false);

		await page.click('h1');
		await goOn(1006);
		await opens(page);
	});

	// Last, for the extension starts anew where it is let into private windows.
	it('reads in a private window, and nothing of that is stored', async () => {
		await stage.driver.allowPrivate();
		const stored = () =>
			inExtension(stage.driver, async () => {
				const { local, session, sync } = (globalThis as never as WithApi).chrome.storage;
				return [await local.get(null), await sync.get(null), await session.get(null)] as const;
			});
		const before = await until('an extension that has started', async () => {
			const one = await stored();
			await sleep(500);
			return JSON.stringify(one) === JSON.stringify(await stored()) && one;
		});
		const page = await stage.driver.openPrivate(`http://quiet.example${QUIET}`);
		await stage.driver.clickAction(page);
		expect((await readView(stage.driver, page)).headline).toBe('School gets new roof');
		await pressInView(stage.driver, page, '[data-action="close"]');
		await untilClosed(page);
		// Chromium's driver does not reach the worker of an extension that has started anew, so no menu of it there.
		if (firefox) await followPrivately(page);
		await page.close();
		await sleep(500);
		// In memory: a salt by which pages are hashed, and nothing of the tab that was closed, once that is known.
		const more = async () => Object.keys((await stored())[2]).filter((key) => !(key in before[2]));
		const left = 'salt' in before[2] ? '' : 'salt';
		await until('the tab forgotten', async () => (await more()).join() === left).catch(() => undefined);
		expect((await more()).join()).toBe(left);
		expect((await stored()).slice(0, 2)).toEqual(before.slice(0, 2));
	});
});
