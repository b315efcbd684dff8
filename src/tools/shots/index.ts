/**
 * `npm run shots [-- WORD …]`: photographs view, cards, panel, popup and options page in both browsers, in every look, so
 * that a person can look at each. With words, only the pictures whose path holds one of them, such as `firefox` or `dark`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
	type Driver,
	pressInView,
	sleep,
	startBrowser,
	startNet,
	until,
} from '../../../test/e2e/harness/index';
import type { BrowserName } from '../browsers';
import { build } from '../build';
import { ROOT } from '../build/root';
import { ensureBrowser } from '../install-browser';
import { SAMPLE_ROUTES } from '../sample/index';
import { SHOT_ROUTES } from './pages';
import { SCENES, SCENES_IN, type Scene } from './scenes';

const FOLDER = join(ROOT, 'dist/shots');
/** Until transitions and smooth scrolling have come to rest, in ms. */
const REST_MS = 250;

const words = process.argv.slice(2);
await build();
const net = await startNet({ ...SAMPLE_ROUTES, ...SHOT_ROUTES });
try {
	for (const browser of ['chromium', 'firefox'] as const) {
		for (const [language, scenes] of Object.entries({ en: SCENES, ...SCENES_IN })) {
			await photographAll(browser, language, scenes);
		}
	}
} finally {
	await net.close();
}

async function photographAll(browser: BrowserName, language: string, scenes: Scene[]): Promise<void> {
	const pathOf = ({ name }: Scene) => join(FOLDER, browser, language, `${name}.png`) as `${string}.png`;
	const wanted = scenes.filter((scene) => {
		const path = relative(FOLDER, pathOf(scene));
		return words.length === 0 || words.some((word) => path.includes(word));
	});
	const program = wanted.length > 0 && (await ensureBrowser(browser));
	if (!program) return;
	process.env[`CAVEAT_${browser.toUpperCase()}`] = program;
	const messages = JSON.parse(readFileSync(join(ROOT, `src/_locales/${language}/messages.json`), 'utf8'));
	const driver = await startBrowser(browser, net.port, { messages });
	try {
		for (const scene of wanted) {
			mkdirSync(dirname(pathOf(scene)), { recursive: true });
			try {
				await photograph(driver, scene, pathOf(scene));
				console.log(relative(ROOT, pathOf(scene)));
			} catch (error) {
				process.exitCode = 1;
				console.error(`${relative(ROOT, pathOf(scene))}: ${error instanceof Error ? error.message : error}`);
			}
		}
	} finally {
		await driver.close();
	}
}

async function photograph(driver: Driver, scene: Scene, path: `${string}.png`): Promise<void> {
	await setOptions(driver, scene);
	const page = await driver.open(scene.url);
	// Only where the button was pressed may the popup look.
	if (scene.surface !== 'options') await openView(driver, page, scene);
	const shown = scene.surface === 'view' ? page : await openOwn(driver, scene);
	await sleep(REST_MS);
	await shown.screenshot({ path });
	if (shown !== page) await shown.close();
	await driver.preferColours(page, 'light');
	await page.close();
}

async function openView(driver: Driver, page: Page, { size, look, presses }: Scene): Promise<void> {
	await driver.preferColours(page, look);
	await page.setViewport(size);
	await driver.clickAction(page);
	await until('the article', () =>
		driver.inView(page, (root: ShadowRoot) => root.querySelector('h1') !== null),
	);
	for (const selector of presses) await pressInView(driver, page, selector);
}

/** Popup and options page stand in a tab of their own, where they can be photographed; the popup is told the page's tab. */
async function openOwn(driver: Driver, { surface, size, look }: Scene): Promise<Page> {
	const tab = surface === 'popup' ? await idOfLastTab(driver) : 0;
	const own = await driver.openExtensionPage(`${surface}/${surface}.html${tab > 0 ? `?tab=${tab}` : ''}`);
	await driver.preferColours(own, look);
	await own.setViewport(size);
	await until('the controls', () => own.evaluate(() => document.querySelector('[name=theme]') !== null));
	return own;
}

interface ExtensionApi {
	chrome: {
		tabs: { query(filter: object): Promise<{ id: number }[]> };
		storage: { sync: { set(items: object): Promise<void>; clear(): Promise<void> } };
	};
}

/** @returns the tab that was opened last before the page that asks */
async function idOfLastTab(driver: Driver): Promise<number> {
	return inExtension(driver, async () => {
		const tabs = await (globalThis as unknown as ExtensionApi).chrome.tabs.query({});
		return (
			tabs
				.map(({ id }) => id)
				.sort((a, b) => a - b)
				.at(-2) ?? 0
		);
	});
}

async function setOptions(driver: Driver, { options }: Scene): Promise<void> {
	await inExtension(
		driver,
		async (values: object) => {
			const { sync } = (globalThis as unknown as ExtensionApi).chrome.storage;
			await sync.clear();
			await sync.set({ options: values });
		},
		options,
	);
}

async function inExtension<Result>(
	driver: Driver,
	work: (...values: never[]) => Result | Promise<Result>,
	...values: unknown[]
): Promise<Result> {
	const page = await driver.openExtensionPage('options/options.html');
	const result = await page.evaluate(work as (...values: unknown[]) => Result, ...values);
	await page.close();
	return result as Result;
}
