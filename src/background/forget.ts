import { browser } from '../shared/browser';

/**
 * Takes a page out of the browser's history, where the user has given the optional permission for it.
 *
 * @param url the page's address
 */
export async function forgetPage(url: string): Promise<void> {
	// Without the permission, and in Firefox for Android, there is no such interface.
	if (!browser.history || !(await browser.permissions.contains({ permissions: ['history'] }))) return;
	const addresses = new Set([url, url.split('#')[0] ?? url]);
	await Promise.all([...addresses].map((address) => browser.history.deleteUrl({ url: address })));
}
