import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until, withBrowser } from './harness/index';
import { untilStored } from './settings';

/** What is stored is stored soon. */
const LATER = { timeout: 20_000 };

interface ExtensionApi {
	storage: {
		local: { get(key: string): Promise<{ sites?: { hosts?: object } }>; set(items: object): Promise<void> };
	};
}

withBrowser('the list of sites', { routes: {} }, (stage) => {
	let page: Page;
	const open = async (hosts: Record<string, string>) => {
		page = await stage.openExtensionPage('options/options.html');
		await page.evaluate(
			(sites) => (globalThis as never as { chrome: ExtensionApi }).chrome.storage.local.set({ sites }),
			{ hosts },
		);
		// The document that goes away has a list too.
		await page.evaluate(() => {
			document.documentElement.dataset.old = '';
			location.reload();
		});
		await until('the list', () =>
			page.evaluate(() => document.querySelector(':root:not([data-old]) #look') !== null),
		);
	};
	const shown = () =>
		page.evaluate(() => [...document.querySelectorAll('#sites .host')].map(({ textContent }) => textContent));
	const kept = () =>
		page.evaluate(
			async () =>
				(await (globalThis as never as { chrome: ExtensionApi }).chrome.storage.local.get('sites')).sites
					?.hosts,
		);

	it('offers nothing to search or clear while it is empty', async () => {
		await open({});
		const offered = await page.evaluate(() =>
			['#search', '#clear', '#export'].filter((id) => document.querySelector(id)?.checkVisibility()),
		);
		expect(offered).toEqual([]);
	});

	it('is searched, changed and taken along as a file, and forgets one site or all', async () => {
		await open({ 'one.example': 'never', 'two.example': 'open', 'три.example': 'never' });
		expect(await shown()).toEqual(['one.example', 'two.example', 'три.example']);
		// Nothing is granted here: the wish waits, and says so.
		expect(
			await page.evaluate(() => document.querySelector('#sites li:nth-child(2) .hint')?.textContent),
		).toBeTruthy();

		await page.type('#search', 'TWO');
		expect(await shown()).toEqual(['two.example']);
		await page.type('#search', 'zzz');
		expect(await shown()).toEqual([]);
		await page.evaluate(() => {
			const search = document.querySelector<HTMLInputElement>('#search');
			if (search) search.value = '';
			search?.dispatchEvent(new Event('input'));
		});

		await page.evaluate(() => {
			const { createObjectURL } = URL;
			URL.createObjectURL = (blob: Blob) => {
				void blob.text().then((text) => {
					document.body.dataset.made = text;
				});
				return createObjectURL(blob);
			};
		});
		await page.click('#export');
		const file = JSON.parse(await until('the file', () => page.evaluate(() => document.body.dataset.made)));
		expect(file).toEqual({
			hosts: { 'one.example': 'never', 'two.example': 'open', 'три.example': 'never' },
			neverPaths: [],
		});

		await page.click('#sites li:first-child [data-action="remove"]');
		await until('one gone', async () => (await shown()).length === 2);
		await expect.poll(kept, LATER).toEqual({ 'two.example': 'open', 'три.example': 'never' });

		await page.click('#clear');
		expect(await shown(), 'one press only asks').toHaveLength(2);
		await page.click('#clear');
		await until('all gone', async () => (await shown()).length === 0);
		await expect.poll(kept, LATER).toEqual({});
	});

	it('says of each line of the rules what is wrong with it while it is typed, and keeps the last good ones', async () => {
		await open({});
		const rulesSay = async (text: string) => {
			await page.evaluate((typed) => {
				const field = document.querySelector<HTMLTextAreaElement>('#paths');
				if (!field) throw new Error('no field');
				field.value = typed;
				field.dispatchEvent(new Event('input'));
			}, text);
			return page.evaluate(() => [
				document.querySelector('#paths')?.getAttribute('aria-invalid'),
				document.querySelector('#paths-problem')?.textContent?.match(/\d+/g)?.join() ?? '',
			]);
		};
		expect(await rulesSay('/opinion/*\nexample.org/live/*')).toEqual(['false', '']);
		expect(await rulesSay('/opinion/*\nhttps://example.org/x\n\nno slash\n/*')).toEqual(['true', '2,4,5']);
		await untilStored(page, { neverPaths: ['/opinion/*', 'example.org/live/*'] });
	});
});

withBrowser('first use', { routes: {} }, (stage) => {
	it('explains itself once, over everything else in the popup', async () => {
		const read = async () => {
			const page = await stage.openExtensionPage('popup/popup.html');
			await page.waitForSelector('#status');
			return page;
		};
		const first = await read();
		expect(await first.evaluate(() => document.querySelector('main')?.firstElementChild?.id)).toBe('intro');
		await first.click('#intro-done');
		await until('the explanation gone', () =>
			first.evaluate(() => document.querySelector('#intro') === null),
		);
		await untilStored(first, { introduced: true });
		const second = await read();
		expect(await second.evaluate(() => document.querySelector('#intro'))).toBeNull();
	});
});
