/** Both real browsers behind one interface. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { type BrowserName, findBrowser } from '../../../src/tools/browsers';
import { startChromium } from './chromium';
import { type Driver, until } from './driver';
import { startFirefox } from './firefox';

export { type Driver, type Popup, sleep, until } from './driver';
export { type Net, type Route, startNet } from './net';

const DIST = resolve(import.meta.dirname, '../../../dist');

/**
 * Starts a browser with the built extension; `npm run build` must have run.
 *
 * @param name which browser
 * @param port of the loopback network; null for the real one
 * @param how without a window, unless asked
 * @returns the driver
 * @throws when the browser is not on this machine
 */
export async function startBrowser(
	name: BrowserName,
	port: number | null,
	how: { headless: boolean } = { headless: true },
): Promise<Driver> {
	const path = findBrowser(name);
	if (!path) throw new Error(`There is no ${name} on this machine.`);
	const start = name === 'chromium' ? startChromium : startFirefox;
	return await start(path, resolve(DIST, name), port, how);
}

/**
 * Describes the same behaviour once per browser. A browser that this machine lacks is skipped, and its title says so.
 *
 * @param title what is described
 * @param tests the tests, given the browser's name
 */
export function inBothBrowsers(title: string, tests: (browser: BrowserName) => void): void {
	for (const browser of ['chromium', 'firefox'] as const) {
		const here = findBrowser(browser) !== null;
		const run = here ? describe : describe.skip;
		run(`${title} in ${browser}${here ? '' : ' (not on this machine)'}`, () => tests(browser));
	}
}

/**
 * Presses something in the view with the real mouse: the view ignores what scripts press.
 *
 * @param driver the browser
 * @param page the tab
 * @param selector of the element in the view
 */
export async function pressInView(driver: Driver, page: Page, selector: string): Promise<void> {
	const centre = await until(`${selector} in the view`, () =>
		driver.inView(
			page,
			(root: ShadowRoot, wanted: string) => {
				const element = root.querySelector(wanted);
				element?.scrollIntoView({ block: 'center', behavior: 'instant' });
				const box = element?.getBoundingClientRect();
				return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
			},
			selector,
		),
	);
	await page.mouse.click(centre.x, centre.y);
}

/**
 * @param page the tab
 * @returns whether the reader stands in the page
 */
export function readerIsOpen(page: Page): Promise<boolean> {
	return page.evaluate(() => document.querySelector('div[data-caveat-reader]') !== null);
}
