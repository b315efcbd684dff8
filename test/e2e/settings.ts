/** Sets where the reader opens by itself, from the extension's own pages, and waits until that holds. */
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './harness/index';

type Sites = Record<string, unknown>;

/** What is asked of the extension API. */
interface SettingsApi {
	storage: {
		local: { get(key: string): Promise<{ sites?: Sites }>; set(items: object): Promise<void> };
	};
	permissions: { contains(what: { origins: string[] }): Promise<boolean> };
	scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}
type WithApi = { chrome: SettingsApi };

/**
 * Runs a function in one of the extension's own pages, in a tab that is closed after it.
 *
 * @param driver the browser
 * @param work the function, which may use nothing from outside itself
 * @param args its arguments
 * @returns what it returned
 */
export async function inExtension<Result>(
	driver: Driver,
	work: (...args: never[]) => Promise<Result> | Result,
	...args: unknown[]
): Promise<Result> {
	const own = await driver.openExtensionPage('options/options.html');
	try {
		return (await own.evaluate(work as never, ...args)) as Result;
	} finally {
		await own.close();
	}
}

/**
 * Waits until what is stored of sites holds some values.
 *
 * @param own a page of the extension
 * @param wanted the values
 */
export async function untilStored(own: Page, wanted: Sites): Promise<void> {
	await until(`${Object.keys(wanted)} stored`, () =>
		own.evaluate(async (values) => {
			const { local } = (globalThis as never as WithApi).chrome.storage;
			const { sites = {} } = await local.get('sites');
			return Object.entries(values).every(
				([key, value]) => JSON.stringify(sites[key]) === JSON.stringify(value),
			);
		}, wanted),
	);
}

/**
 * Waits until Caveat may look at the pages of a pattern, and its script is put into them.
 *
 * @param driver the browser
 * @param pattern the match pattern
 */
export async function untilLooking(driver: Driver, pattern: string): Promise<void> {
	const own = await driver.openExtensionPage('options/options.html');
	await until(`${pattern} looked at`, () =>
		own.evaluate(async (origin) => {
			const { permissions, scripting } = (globalThis as never as WithApi).chrome;
			const scripts = await scripting.getRegisteredContentScripts();
			const isRegistered = scripts.some(({ matches }) => matches?.includes(origin));
			return isRegistered && (await permissions.contains({ origins: [origin] }));
		}, pattern),
	);
	await own.close();
}

/**
 * Presses "on all news sites" in the options page, unless it is on, and sets what a test needs beside it.
 *
 * @param driver the browser
 * @param more values of what is stored of sites
 */
export async function openEverywhere(driver: Driver, more: Sites = {}): Promise<void> {
	await driver.allowHosts('*://*/*');
	const own = await driver.openExtensionPage('options/options.html');
	const box = await until('the switch', () =>
		own.evaluate(() => {
			const { checked } = document.querySelector<HTMLInputElement>('#open-everywhere') ?? {};
			return checked === undefined ? null : { checked };
		}),
	);
	if (!box.checked) await own.click('#open-everywhere');
	await untilStored(own, { everywhere: true });
	await own.evaluate(async (changes) => {
		const { local } = (globalThis as never as WithApi).chrome.storage;
		await local.set({ sites: { ...(await local.get('sites')).sites, ...changes } });
	}, more);
	await own.close();
	await untilLooking(driver, '*://*/*');
}
