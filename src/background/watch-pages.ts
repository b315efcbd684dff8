/**
 * Keeps the script for every page registered for exactly the hosts that the user has granted. The package
 * webext-dynamic-content-scripts does this for scripts that a manifest declares; declared scripts would ask for their hosts
 * at install, so there are none here, and nothing is left for it to do.
 */
import { browser } from '../shared/browser';

const ID = 'pages';
const FILE = 'content.js';

/** @returns the origins granted beyond the active tab, as match patterns of the web's two schemes */
export async function grantedOrigins(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin));
}

/**
 * Registers the script anew from what is granted now. Updates drop registrations, and permissions may be taken back in the
 * browser's own settings, so this runs at each start, install and change.
 */
export function registerForGranted(): Promise<void> {
	return navigator.locks.request('caveat-register', async () => {
		const matches = await grantedOrigins();
		const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
		if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
		if (matches.length === 0) return;
		await browser.scripting.registerContentScripts([
			// As soon as the text is there, so that the page is seen for a moment only before the reader opens.
			{ id: ID, js: [FILE], matches, runAt: 'document_end', allFrames: false, persistAcrossSessions: true },
		]);
	});
}

/**
 * Puts the script into tabs that are open already: the browser runs a registered script only on the next load.
 *
 * @param origins match patterns of tabs to look into
 */
export async function runInOpenTabs(origins: string[]): Promise<void> {
	if (origins.length === 0) return;
	const tabs = await browser.tabs.query({ url: origins, discarded: false });
	await Promise.all(
		tabs.map(async ({ id }) => {
			if (id === undefined) return;
			// Extension stores and error pages refuse.
			await browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }).catch(() => undefined);
		}),
	);
}
