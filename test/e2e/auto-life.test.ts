import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/tools/browsers';
import {
	pressInView,
	readerIsOpen,
	sleep,
	startBrowser,
	startNet,
	until,
	untilClosed,
	withBrowser,
} from './harness/index';
import { RISK, story } from './news-pages';
import { inExtension, openEverywhere, untilStored } from './settings';

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
	storage: { local: { get(key: string): Promise<{ sites?: Record<string, unknown> }> } };
}
type Holding = typeof globalThis & { host?: Element | null };

const opens = (page: Page) => until('the reader', () => readerIsOpen(page));

withBrowser('a page where Caveat may look', { routes: ROUTES, inOrder: true }, (stage) => {
	beforeAll(() => openEverywhere(stage.driver, { strip: true }));

	it('shows its notice in a strip, in the publisher’s words, and the strip goes when it is closed', async () => {
		const page = await stage.open(`http://daily.example${NEXT}`);
		await opens(page);
		await pressInView(stage.driver, page, '[data-action="close"]');
		const box = await until('the strip', () =>
			page.evaluate(() => {
				const host = document.querySelector('div[data-caveat-strip]');
				// The strip's own root is closed: what it covers is asked of the window.
				const hit = document.elementFromPoint(innerWidth / 2, innerHeight - 6);
				if (!host || hit !== host) return null;
				return { moved: document.documentElement.style.length, text: host.textContent };
			}),
		);
		expect(box).toEqual({ moved: 0, text: '' });
	});

	it('is marked, but not opened unasked, when endless scrolling changes its address', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await page.keyboard.press('Escape');
		await untilClosed(page);
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
		const inFrame = (selector: string) =>
			page?.frames()[1]?.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
		await until('the article in the frame', async () => inFrame('article p'));
		await sleep(1500);
		expect(await inFrame('div[data-caveat-reader]')).toBe(false);
	});

	it('goes on in the reader once that was switched on in the view', async () => {
		const own = await stage.openExtensionPage('options/options.html');
		const box = await own.waitForSelector('#stay');
		// As before a first try.
		if (await box?.evaluate((input) => (input as HTMLInputElement).checked)) await own.click('#stay');
		await untilStored(own, { stay: false });
		const page = await stage.open('http://quiet.example/a/2026/03/04/linked-school-3001.html');
		await opens(page);
		await pressInView(stage.driver, page, '[data-action="options"]');
		await pressInView(stage.driver, page, '[name="stay"]');
		await untilStored(own, { stay: true });
	});

	it('stays readable when the extension is updated under the open reader, and opens anew after that', async () => {
		const page = await stage.open(STORY);
		await opens(page);
		await page.evaluate(() => {
			(globalThis as Holding).host = document.querySelector('div[data-caveat-reader]');
		});
		// The same build over the running one, which is what an update is to it.
		await stage.driver.browser.installExtension(resolve(import.meta.dirname, '../../dist', stage.name));
		await page.bringToFront();
		// The reader that was cut off makes room for one of the new build, and that closes as ever.
		await until('the reader of the new build', () =>
			page.evaluate(() => {
				const [host, ...others] = document.querySelectorAll('div[data-caveat-reader]');
				return host !== undefined && others.length === 0 && host !== (globalThis as Holding).host;
			}),
		);
		await page.keyboard.press('Escape');
		await untilClosed(page);
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
			await openEverywhere(before, { neverPaths: ['/live/*'] }).finally(() => before.close());
			const after = await startBrowser(name, net.port, { profile });
			try {
				const kept = await inExtension(
					after,
					async () =>
						(await (globalThis as never as { chrome: ExtensionApi }).chrome.storage.local.get('sites')).sites,
				);
				expect(kept).toMatchObject({ everywhere: true, neverPaths: ['/live/*'] });
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
