import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import {
	openPopup,
	pressInView,
	readerIsOpen,
	sleep,
	until,
	untilClosed,
	withBrowser,
} from './harness/index';
import { RISK, SINGLE_PAGE, story } from './news-pages';
import { inExtension, untilLooking, untilStored } from './settings';

/** What the tests ask of the extension API. */
interface ExtensionApi {
	tabs: { query(of: object): Promise<{ id: number }[]> };
	action: {
		getBadgeText(of: { tabId: number }): Promise<string>;
		getTitle(of: { tabId: number }): Promise<string>;
	};
	permissions: { contains(what: { origins: string[] }): Promise<boolean> };
	storage: { session: { get(): Promise<object> } };
}

const STORY = 'http://daily.example/2026/03/04/river-bank-to-be-repaired-1001.html';
const ROUTES = {
	'daily.example/': story('All the news of the day'),
	'daily.example/2026/03/04/river-bank-to-be-repaired-1001.html': story(
		'River bank to be repaired',
		SINGLE_PAGE,
	),
	'daily.example/2026/03/04/bridge-stays-closed-for-now-1002.html': story(
		'Bridge stays closed for now',
		RISK,
	),
	'daily.example/opinion/2026/03/04/why-the-bridge-matters-1003.html': story('Why the bridge matters'),
	'other.example/2026/03/04/school-gets-new-roof-2001.html': story(
		'School gets new roof',
		'',
		'<p>Read <a href="/2026/03/04/school-opens-again-2002.html">how the school opened again</a> after the long winter, and what its pupils said about it.</p>',
	),
	'other.example/2026/03/04/school-opens-again-2002.html': story('School opens again'),
};

withBrowser('opening by itself', { routes: ROUTES, inOrder: true }, (stage) => {
	beforeAll(async () => {
		await stage.driver.allowHosts('*://*/*');
	});

	const opens = (page: Page) => until('the reader', () => readerIsOpen(page));
	const stays = async (page: Page) => {
		await sleep(1500);
		expect(await readerIsOpen(page)).toBe(false);
	};
	// A page that comes back from the browser's cache has no load that could be waited for.
	const goBack = async (page: Page) => {
		await page.evaluate(() => history.back());
		await until('the page before', async () => page.evaluate(() => location.pathname !== '/'));
	};
	const mayLook = () =>
		inExtension(stage.driver, () =>
			(globalThis as never as { chrome: ExtensionApi }).chrome.permissions.contains({
				origins: ['*://daily.example/*'],
			}),
		);
	/** Sets "on this site" in the popup, unless a try before has done so. */
	const openOnSite = async (page: Page, wanted: boolean) => {
		const popup = await openPopup(stage.driver, page);
		const isOn = () =>
			popup.run(() => document.querySelector<HTMLInputElement>('#open-on-site')?.checked ?? null);
		const box = await until('the switch', async () => {
			const on = await isOn();
			return on === null ? null : { on };
		});
		if (box.on !== wanted) {
			await popup.run(() => {
				// Firefox gives permissions only in a press, and the popup can be pressed only from the browser's own scope.
				const { windowUtils } = window as {
					windowUtils?: { setHandlingUserInput(on: boolean): { destruct(): void } };
				};
				const box = document.querySelector<HTMLElement>('#open-on-site');
				// It is drawn anew once what was wished holds.
				box?.setAttribute('data-pressed', '');
				const press = windowUtils?.setHandlingUserInput(true);
				box?.click();
				press?.destruct();
			});
			await until('the switch drawn anew', () =>
				popup.run(() => document.querySelector('#open-on-site:not([data-pressed])') !== null),
			);
		}
		expect(await isOn()).toBe(wanted);
		await popup.close();
		if (wanted) await untilLooking(stage.driver, '*://daily.example/*');
		else await until('the permission given back', async () => !(await mayLook()));
	};
	const badge = () =>
		inExtension(stage.driver, async () => {
			const api = (globalThis as never as { chrome: ExtensionApi }).chrome;
			const tabs = await api.tabs.query({});
			return Promise.all(
				tabs.map(async ({ id }: { id: number }) => [
					await api.action.getBadgeText({ tabId: id }),
					await api.action.getTitle({ tabId: id }),
				]),
			);
		});

	it('leaves pages alone and marks nothing before anything is granted', async () => {
		const page = await stage.open(STORY);
		await stays(page);
		expect((await badge()).map(([text]: string[]) => text).join('')).toBe('');
	});

	it('opens where the popup was told to, from the next page on', async () => {
		const page = await stage.open(STORY);
		await stage.driver.clickAction(page);
		await opens(page);
		await openOnSite(page, true);
		await page.goto('http://daily.example/2026/03/04/bridge-stays-closed-for-now-1002.html');
		await opens(page);
	});

	it('leaves front pages and other sites alone', async () => {
		const page = await stage.open('http://daily.example/');
		await stays(page);
		await page.goto('http://other.example/2026/03/04/school-gets-new-roof-2001.html');
		await stays(page);
	});

	it('does not open again where it was closed, nor on the way back there', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await pressInView(stage.driver, page, '[data-action="close"]');
		await untilClosed(page);
		await until('the closing remembered', () =>
			inExtension(stage.driver, async () => {
				const { session } = (globalThis as never as { chrome: ExtensionApi }).chrome.storage;
				return JSON.stringify(await session.get()).includes('"closed"');
			}),
		);
		await page.reload();
		await stays(page);
		await page.goto('http://daily.example/');
		await goBack(page);
		await stays(page);
	});

	it('opens again on the way back to a page that was left open', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await page.goto('http://daily.example/');
		await goBack(page);
		await opens(page);
	});

	it('never shows the article before under another address of a single-page site', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await page.evaluate(() =>
			(window as never as { go(path: string, headline: string): void }).go(
				'/2026/03/05/mayor-resigns-after-vote-1004.html',
				'Mayor resigns after vote',
			),
		);
		await until('the reader gone', async () => !(await readerIsOpen(page)));
		await opens(page);
		const headline = await stage.driver.inView(
			page,
			(root: ShadowRoot) => root.querySelector('h1')?.textContent,
		);
		expect(headline).toBe('Mayor resigns after vote');
	});

	it('keeps two tabs apart', async () => {
		const one = await stage.open(STORY);
		await opens(one);
		await pressInView(stage.driver, one, '[data-action="close"]');
		const two = await stage.open(STORY);
		await opens(two);
		expect(await readerIsOpen(one)).toBe(false);
	});

	it('marks articles on the button', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await until('the mark', async () => (await badge()).some(([text]: string[]) => text === '¶'));
	});

	it('goes on reading in the reader where a link to the same site is followed and the user wants that', async () => {
		const own = await stage.openExtensionPage('options/options.html');
		const isOn = await (await own.waitForSelector('#stay'))?.evaluate(
			(box) => (box as HTMLInputElement).checked,
		);
		if (!isOn) await own.click('#stay');
		await untilStored(own, { stay: true });
		const page = await stage.open('http://other.example/2026/03/04/school-gets-new-roof-2001.html');
		await stage.driver.clickAction(page);
		await opens(page);
		await pressInView(stage.driver, page, 'article a[href*="-2002"]');
		await until('the next page', async () => page.url().includes('-2002'));
		if (stage.name === 'chromium') await opens(page);
	});

	// Firefox has no worker that a test could stop; its background page is driven by the same listeners.
	if (stage.name === 'chromium') {
		it('opens after the background was stopped', async () => {
			await stage.driver.stopBackground();
			const page = await stage.open(STORY);
			await opens(page);
		});
	}

	it('names a risk notice on the button, whether or not the reader is opened', async () => {
		await stage.open('http://daily.example/2026/03/04/bridge-stays-closed-for-now-1002.html');
		await until('the mark', async () =>
			(await badge()).some(([text, title]) => text === '!' && title?.includes('Undesirable')),
		);
	});

	it('keeps to the paths that are ruled out', async () => {
		const own = await stage.openExtensionPage('options/options.html');
		await own.waitForSelector('#paths');
		await own.evaluate(() => {
			const field = document.querySelector<HTMLTextAreaElement>('#paths');
			if (!field) throw new Error('no field');
			field.value = 'https://x';
			field.dispatchEvent(new Event('input'));
			if (!document.querySelector('#paths-problem')?.textContent) throw new Error('nothing said');
			field.value = '/opinion/*';
			field.dispatchEvent(new Event('input'));
		});
		await untilStored(own, { neverPaths: ['/opinion/*'] });
		const page = await stage.open('http://daily.example/opinion/2026/03/04/why-the-bridge-matters-1003.html');
		await stays(page);
	});

	it('stays closed, and gives the permission back, once it is taken back', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await openOnSite(page, false);
		await page.goto('http://daily.example/2026/03/04/bridge-stays-closed-for-now-1002.html');
		await stays(page);
	});
});
