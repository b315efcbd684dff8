import { browser } from './browser';

/** Just after a click has granted the tab, Chromium sometimes still refuses; this much later it does not. */
const RETRY_MS = 40;

/**
 * Loads the reader into a tab; where it is loaded already, nothing happens.
 *
 * @param tabId the tab
 * @throws when the browser lets no extension run in this tab
 */
export async function injectReader(tabId: number): Promise<void> {
	// The slash counts: Firefox looks for a path without one beside the page that asks, the popup.
	const injection = { target: { tabId }, files: ['/reader.js'] };
	try {
		await browser.scripting.executeScript(injection);
	} catch {
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
		await browser.scripting.executeScript(injection);
	}
}
