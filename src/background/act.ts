import { pathOf } from '../languages/offer';
import { browser } from '../shared/browser';
import { injectReader } from '../shared/inject';
import { askReader } from '../shared/messages';
import { popupOf, setButton } from './button';

/** Size of the popup when it must stand in a window of its own, in px. */
const WINDOW = { width: 380, height: 600 };

/**
 * The press, so that the reader begins as soon as it is there; and the words that nearly every page needs, for it has a Latin
 * letter somewhere: then nothing waits for them.
 */
const PRESSED = ['press.js', pathOf('latin')];

/** A press on the toolbar button never closes the reader: a second press in a hurry would take away what the first one gave. */
export type Means = 'button' | 'command';

/**
 * Does what button, command and menu are for: opens the reader where there is an article; where it is open, the command
 * closes it and the button opens the popup; where there is no article, the popup says why.
 *
 * @param tab the tab that was acted on
 * @param means by what it was acted on; the menu's entry is a command
 */
export async function act(tab: { id?: number; windowId?: number } | undefined, means: Means): Promise<void> {
	if (tab?.id === undefined) return;
	if (await toggle(tab.id, means === 'command')) return;
	await setButton(tab.id, 'asks');
	await showPopup(tab.id, tab.windowId);
}

/** @returns false where nothing could be opened and the popup must explain */
async function toggle(tabId: number, mayClose: boolean): Promise<boolean> {
	try {
		await injectReader(tabId, PRESSED);
		return await askReader(tabId, 'toggle', { mayClose });
	} catch {
		// A page where the browser lets no extension run; the popup finds that out again and says so.
		return false;
	}
}

async function showPopup(tabId: number, windowId: number | undefined): Promise<void> {
	try {
		await browser.action.openPopup(windowId === undefined ? undefined : { windowId });
	} catch {
		// Firefox before 149 opens a popup only in the very moment of a press; a window or tab says the same.
		const url = browser.runtime.getURL(popupOf(tabId));
		// Firefox for Android has no windows.
		if (browser.windows) await browser.windows.create({ url, type: 'popup', ...WINDOW });
		else await browser.tabs.create({ url });
	}
}
