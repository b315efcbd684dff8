/** Both real browsers behind one interface. */
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver';

export { type Driver, sleep, until } from './driver';
export { type Net, type Route, startNet } from './net';
export { startBrowser } from './start-browser';
export { type Stage, withBrowser } from './with-browser';

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
				// The first line of a link that runs over two: between them lies other text.
				const box = element?.getClientRects()[0];
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
