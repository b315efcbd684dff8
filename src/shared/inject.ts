import { browser } from './browser';

/**
 * Just after a click has granted the tab, Chromium sometimes still refuses; after these waits, in milliseconds, it does
 * not. The first is enough nearly always, the second on a busy machine.
 */
const RETRIES_MS = [40, 160];

/**
 * Loads the reader into a tab; where it is loaded already, nothing happens.
 *
 * @param tabId the tab
 * @param before scripts that go in just before it, by their paths in the package
 * @throws when the browser lets no extension run in this tab
 */
export async function injectReader(tabId: number, before: readonly string[] = []): Promise<void> {
	// The slash counts: Firefox looks for a path without one beside the page that asks, the popup.
	const injection = {
		target: { tabId },
		files: [...before, 'notices.js', 'reader.js'].map((path) => `/${path}`),
	};
	for (const wait of RETRIES_MS) {
		try {
			await browser.scripting.executeScript(injection);
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	await browser.scripting.executeScript(injection);
}
