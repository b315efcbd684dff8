import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pressInView, readerIsOpen, sleep, until, withBrowser } from './harness/index';
import { RISK, SINGLE_PAGE, story } from './news-pages';

/** What the tests ask of the extension API. */
interface ExtensionApi {
	tabs: { query(of: object): Promise<{ id: number }[]> };
	action: {
		getBadgeText(of: { tabId: number }): Promise<string>;
		getTitle(of: { tabId: number }): Promise<string>;
	};
	permissions: { contains(what: { origins: string[] }): Promise<boolean> };
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

withBrowser('opening by itself', { routes: ROUTES }, (stage) => {
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
	const setSwitch = async (page: Page, id: string) => {
		await page.bringToFront();
		// The button learns of the open reader a moment after it is seen.
		await sleep(400);
		const popup = await stage.driver.popup(() => stage.driver.clickAction(page));
		await until('the switch', () => popup.run((id: string) => document.getElementById(id) !== null, id));
		await popup.run((id: string) => {
			// Firefox gives permissions only in a press, and the popup can be pressed only from the browser's own scope.
			const { windowUtils } = window as {
				windowUtils?: { setHandlingUserInput(on: boolean): { destruct(): void } };
			};
			const press = windowUtils?.setHandlingUserInput(true);
			document.getElementById(id)?.click();
			press?.destruct();
		}, id);
		await sleep(700);
		const state = await popup.run(
			(id: string) => (document.getElementById(id) as HTMLInputElement).checked,
			id,
		);
		await popup.close();
		return state;
	};
	const inExtension = async <Result>(
		work: (...args: never[]) => Promise<Result> | Result,
		...args: unknown[]
	) => {
		const page = await stage.openExtensionPage('options/options.html');
		const result = (await page.evaluate(work as never, ...args)) as Result;
		await page.close();
		return result;
	};
	const badge = () =>
		inExtension(async () => {
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
		expect(await setSwitch(page, 'open-on-site')).toBe(true);
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
		await until('the page', async () => !(await readerIsOpen(page)));
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
		await inExtension(async () => {
			while (!document.querySelector('#stay')) await new Promise((resolve) => setTimeout(resolve, 20));
			document.querySelector<HTMLInputElement>('#stay')?.click();
			await new Promise((resolve) => setTimeout(resolve, 300));
		});
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
			const target = await stage.driver.browser.waitForTarget((target) => target.type() === 'service_worker');
			await (await target.worker())?.close();
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
		await inExtension(async () => {
			while (!document.querySelector('textarea')) await new Promise((resolve) => setTimeout(resolve, 20));
			const field = document.querySelector('textarea');
			if (!field) throw new Error('no field');
			field.value = 'https://x';
			field.dispatchEvent(new Event('input'));
			if (!document.querySelector('#paths-problem')?.textContent) throw new Error('nothing said');
			field.value = '/opinion/*';
			field.dispatchEvent(new Event('input'));
			await new Promise((resolve) => setTimeout(resolve, 300));
		});
		const page = await stage.open('http://daily.example/opinion/2026/03/04/why-the-bridge-matters-1003.html');
		await stays(page);
	});

	it('stays closed, and gives the permission back, once it is taken back', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		expect(await setSwitch(page, 'open-on-site')).toBe(false);
		expect(
			await inExtension(() =>
				(globalThis as never as { chrome: ExtensionApi }).chrome.permissions.contains({
					origins: ['*://daily.example/*'],
				}),
			),
		).toBe(false);
		await page.goto('http://daily.example/2026/03/04/bridge-stays-closed-for-now-1002.html');
		await stays(page);
	});
});
