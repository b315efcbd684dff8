import { browser } from '../shared/browser';

/**
 * Loads the part of the reader that writes files; it is heavy, and most readings need none of it.
 *
 * @param tabId the reader's tab
 * @throws when the tab has gone elsewhere in the meantime
 */
export async function loadExporter(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId }, files: ['exporter.js'] });
}
