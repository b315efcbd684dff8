import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/tools/browsers';
import {
	type Driver,
	pressInView,
	readerIsOpen,
	sleep,
	startBrowser,
	startNet,
	until,
	withBrowser,
} from './harness/index';
import { RISK, story } from './news-pages';

/** Two articles, one after the other, whose addresses take turns as the page is scrolled. */
const ENDLESS = `<script>window.scrolledTo = (path) => history.replaceState(null, '', path);</script>`;

const STORY = 'http://daily.example/2026/03/04/river-bank-to-be-repaired-1001.html';
const NEXT = '/2026/03/04/bridge-stays-closed-for-now-1002.html';
const ROUTES = {
	'daily.example/2026/03/04/river-bank-to-be-repaired-1001.html': story('River bank to be repaired', ENDLESS),
	[`daily.example${NEXT}`]: story('Bridge stays closed for now', RISK),
	'quiet.example/a/2026/03/04/linked-school-3001.html': story(
		'School is linked',
		'',
		'<p>Read <a href="/a/2026/03/04/school-opens-again-3002.html">how it opened again</a> after the winter, and what its pupils said about it.</p>',
	),
	'quiet.example/a/2026/03/04/school-opens-again-3002.html': story('School opens again'),
};

/** What the tests ask of the extension API. */
interface ExtensionApi {
	runtime: { reload(): void };
	storage: {
		local: {
			get(key: string): Promise<{ sites?: Record<string, unknown> }>;
			set(items: object): Promise<void>;
		};
	};
	permissions: { contains(what: { origins: string[] }): Promise<boolean> };
}
const opens = (page: Page) => until('the reader', () => readerIsOpen(page));

/** Presses "on all news sites" in the options page, and sets what a test needs beside it. */
async function openEverywhere(driver: Driver, more: object = {}): Promise<void> {
	await driver.allowHosts('*://*/*');
	const page = await driver.openExtensionPage('options/options.html');
	await until('the switch', () => page.evaluate(() => document.querySelector('#open-everywhere') !== null));
	await page.click('#open-everywhere');
	await until('the permission, and the wish', () =>
		page.evaluate(async () => {
			const { permissions, storage } = (globalThis as never as { chrome: ExtensionApi }).chrome;
			const { sites } = await storage.local.get('sites');
			return sites?.everywhere === true && (await permissions.contains({ origins: ['*://*/*'] }));
		}),
	);
	await page.evaluate(async (changes) => {
		const { local } = (globalThis as never as { chrome: ExtensionApi }).chrome.storage;
		await local.set({ sites: { ...(await local.get('sites')).sites, ...changes } });
	}, more);
	await page.close();
}

withBrowser('a page where Caveat may look', { routes: ROUTES }, (stage) => {
	beforeAll(() => openEverywhere(stage.driver, { strip: true }));

	it('shows its notice in a strip, in the publisher’s words, and the strip goes when it is closed', async () => {
		const page = await stage.open(`http://daily.example${NEXT}`);
		await opens(page);
		await pressInView(stage.driver, page, '[data-action="close"]');
		await until('the strip', () =>
			page.evaluate(() => document.querySelector('div[data-caveat-strip]') !== null),
		);
		const box = await page.evaluate(() => {
			const host = document.querySelector('div[data-caveat-strip]');
			// The strip's own root is closed: what it covers is asked of the window.
			const hit = document.elementFromPoint(innerWidth / 2, innerHeight - 6);
			return { hit: hit === host, moved: document.documentElement.style.length, text: host?.textContent };
		});
		expect(box).toEqual({ hit: true, moved: 0, text: '' });
	});

	it('is marked, but not opened unasked, when endless scrolling changes its address', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await page.keyboard.press('Escape');
		await until('the page', async () => !(await readerIsOpen(page)));
		await page.evaluate(
			(path) => (window as never as { scrolledTo(path: string): void }).scrolledTo(path),
			NEXT,
		);
		await sleep(4500);
		expect(await readerIsOpen(page)).toBe(false);
	});

	it('leaves an article in a frame alone', async () => {
		const page = await stage.open('http://daily.example/2026/03/04/none-1009.html').catch(() => null);
		expect(page).not.toBeNull();
		await page?.evaluate((url) => {
			const frame = document.createElement('iframe');
			frame.src = url;
			document.body.replaceChildren(frame);
		}, STORY);
		await sleep(1500);
		expect(
			await page?.frames()[1]?.evaluate(() => document.querySelector('div[data-caveat-reader]') !== null),
		).toBe(false);
	});

	it('goes on in the reader once that was switched on in the view', async () => {
		const page = await stage.open('http://quiet.example/a/2026/03/04/linked-school-3001.html');
		await opens(page);
		await pressInView(stage.driver, page, '[data-action="options"]');
		await pressInView(stage.driver, page, '[name="stay"]');
		const options = await stage.openExtensionPage('options/options.html');
		await until('the wish kept', () =>
			options.evaluate(
				async () =>
					(await (globalThis as never as { chrome: ExtensionApi }).chrome.storage.local.get('sites')).sites
						?.stay === true,
			),
		);
	});

	it('stays readable when the extension is updated under the open reader, and opens anew after that', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		// The same build over the running one, which is what an update is to it.
		await stage.driver.browser.installExtension(resolve(import.meta.dirname, '../../dist', stage.name));
		await page.bringToFront();
		// The reader that was cut off makes room for one of the new build, and that closes as ever.
		await sleep(2000);
		expect(await readerIsOpen(page)).toBe(true);
		await page.keyboard.press('Escape');
		await until('the page', async () => !(await readerIsOpen(page)));
		expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
		const next = await stage.open('http://quiet.example/a/2026/03/04/school-opens-again-3002.html');
		await opens(next);
	});
});

describe.each(['chromium', 'firefox'] as const)('the restart of %s', (name) => {
	it.skipIf(findBrowser(name) === null)('keeps what was set, and opens by itself as before', async () => {
		const net = await startNet(ROUTES);
		const profile = await mkdtemp(join(tmpdir(), 'caveat-profile-'));
		try {
			const before = await startBrowser(name, net.port, { profile });
			await openEverywhere(before, { neverPaths: ['/live/*'] });
			await before.close();
			const after = await startBrowser(name, net.port, { profile });
			try {
				const options = await after.openExtensionPage('options/options.html');
				const kept = await options.evaluate(
					async () =>
						(await (globalThis as never as { chrome: ExtensionApi }).chrome.storage.local.get('sites')).sites,
				);
				expect(kept).toMatchObject({ everywhere: true, neverPaths: ['/live/*'] });
				await options.close();
				// Chromium takes granted hosts away from an extension that is loaded from a folder anew.
				if (name === 'chromium') await openEverywhere(after);
				await opens(await after.open(STORY));
			} finally {
				await after.close();
			}
		} finally {
			await net.close();
			await rm(profile, { recursive: true, force: true });
		}
	});
});
