/** Both real browsers behind one interface. */
import type { Page } from 'puppeteer-core';
import { type Driver, type Popup, until } from './driver';

export { type Driver, lastOf, sleep, until } from './driver';
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
	let before = '';
	const centre = await until(`${selector} at rest in the view`, async () => {
		const now = await driver.inView(
			page,
			(root: ShadowRoot, wanted: string, isFirst: boolean) => {
				const element = root.querySelector(wanted);
				const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
				// Once: what always stands at the edge of the window would be sent on and on.
				if (isFirst || top < 0 || bottom > innerHeight)
					element?.scrollIntoView({ block: 'center', behavior: 'instant' });
				// The first line of a link that runs over two: between them lies other text.
				const box = element?.getClientRects()[0];
				return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
			},
			selector,
			before === '',
		);
		if (!now) return null;
		// Text and pictures that come meanwhile move it.
		const isAtRest = JSON.stringify(now) === before;
		before = JSON.stringify(now);
		return isAtRest && now;
	});
	await page.mouse.click(centre.x, centre.y);
}

/**
 * @param page the tab
 * @returns whether the reader stands in the page
 */
export function readerIsOpen(page: Page): Promise<boolean> {
	return page.evaluate(() => document.querySelector('div[data-caveat-reader]') !== null);
}

/**
 * Waits until the reader has gone from a page, with what it does at the end.
 *
 * @param page the tab
 */
export async function untilClosed(page: Page): Promise<void> {
	await until('the reader closed', async () => !(await readerIsOpen(page)));
}

/** What is asked of the extension API about the toolbar button. */
interface ButtonApi {
	tabs: { query(filter: object): Promise<{ id: number }[]> };
	action: { getPopup(of: { tabId: number }): Promise<string> };
}

/**
 * Waits until the toolbar button means the popup in some tab, or in none: it learns of an open reader a moment after that
 * is seen, and until then a press closes the reader.
 *
 * @param driver the browser
 * @param opensPopup whether a press shall open the popup
 */
export async function untilButton(driver: Driver, opensPopup: boolean): Promise<void> {
	const own = await driver.openExtensionPage('options/options.html');
	await until(`a button that ${opensPopup ? 'opens the popup' : 'opens the reader'}`, () =>
		own.evaluate(async (wanted) => {
			const { tabs, action } = (globalThis as unknown as { chrome: ButtonApi }).chrome;
			const popups = (await tabs.query({})).map(({ id: tabId }) => action.getPopup({ tabId }));
			return (await Promise.all(popups)).some((popup) => popup !== '') === wanted;
		}, opensPopup),
	);
	await own.close();
}

/**
 * Opens the popup where the reader is open.
 *
 * @param driver the browser
 * @param page the tab
 * @returns the popup
 */
export async function openPopup(driver: Driver, page: Page): Promise<Popup> {
	await untilButton(driver, true);
	return driver.popup(() => driver.clickAction(page));
}

/**
 * Presses until a page shows a reader: while an extension starts, a press may be lost.
 *
 * @param page the tab
 * @param press presses once
 * @param isThere tells of the reader that is meant; any, unless given
 */
export async function pressUntilOpen(
	page: Page,
	press: () => Promise<unknown>,
	isThere: () => Promise<boolean> = () => readerIsOpen(page),
): Promise<void> {
	await until(
		'the reader, at one of some presses',
		async () => {
			await press();
			// A second press would close what the first is opening.
			return await until('the reader', isThere, 8000);
		},
		60_000,
	);
}
