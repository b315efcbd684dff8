import { browser } from '../shared/browser';
import { LATER_SCRIPTS, type LaterScript } from '../shared/messages';

/**
 * Loads a part of the reader that the first text does not need.
 *
 * @param tabId the reader's tab
 * @param script which
 * @throws when the tab has gone elsewhere in the meantime
 */
export async function loadScript(tabId: number, script: LaterScript): Promise<void> {
	if (!LATER_SCRIPTS.includes(script)) return;
	await browser.scripting.executeScript({ target: { tabId }, files: [script] });
}
