import { SCRIPTS, type Script } from '../core/notices/scripts';
import type { WordTable } from '../core/notices/table';
import { pathOf, tableIn } from '../languages/offer';
import { browser } from '../shared/browser';

/**
 * Loads the words of languages into a tab, into the world that reader and probe share.
 *
 * @param tabId the tab
 * @param scripts the scripts that its page is written in
 * @throws when the tab has gone elsewhere in the meantime
 */
export async function loadLanguages(tabId: number, scripts: readonly Script[]): Promise<void> {
	const files = SCRIPTS.filter(([script]) => scripts.includes(script)).map(
		([script]) => `/${pathOf(script)}`,
	);
	if (files.length > 0) await browser.scripting.executeScript({ target: { tabId }, files });
}

/**
 * Reads the words of a script for the background itself.
 *
 * @param script the script
 * @returns its words
 */
export async function readWords(script: Script): Promise<WordTable> {
	const file = await fetch(browser.runtime.getURL(pathOf(script)));
	return tableIn(await file.text());
}
