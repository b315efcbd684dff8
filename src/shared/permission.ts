/**
 * Asks the browser for hosts and gives them back; for the popup and the options page, in a press. All hosts are optional
 * here, so the package webext-permissions, which tells a manifest's own permissions from added ones, has nothing to tell.
 */
import { originOf } from './address';
import { browser } from './browser';
import { changeSites, type Sites, setSite } from './sites';

/**
 * Lets the reader open by itself on a host. Call it in the press itself, before anything is waited for.
 *
 * @param host host name without port
 * @returns true when the browser's user granted the host
 */
export async function openOn(host: string): Promise<boolean> {
	const asking = browser.permissions.request({ origins: [originOf(host)] });
	// Firefox may close the popup under its question: the wish is stored first, and counts only with the permission.
	await setSite(host, 'open');
	const granted = await asking.catch(() => false);
	if (!granted) await setSite(host, null);
	return granted;
}

/**
 * Lets the reader open by itself on all news sites, or takes that back with the permission.
 *
 * @param wanted which; to be called in the press itself
 * @returns true when it holds now
 */
export async function openEverywhere(wanted: boolean): Promise<boolean> {
	const origins = [originOf(null)];
	if (!wanted) {
		await changeSites(() => ({ everywhere: false }));
		await browser.permissions.remove({ origins });
		return false;
	}
	const asking = browser.permissions.request({ origins });
	await changeSites(() => ({ everywhere: true }));
	const granted = await asking.catch(() => false);
	if (!granted) await changeSites(() => ({ everywhere: false }));
	return granted;
}

/**
 * Takes back what holds on a host, with the host's permission.
 *
 * @param host host name without port
 * @param choice what holds from now on: nothing special, or that the reader never opens by itself
 */
export async function closeOn(host: string, choice: 'never' | null): Promise<Sites> {
	const sites = await setSite(host, choice);
	await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
	return sites;
}

/**
 * Asks whether Caveat may look at a host without a press.
 *
 * @param host host name without port; null for all hosts
 */
export function mayLook(host: string | null): Promise<boolean> {
	return browser.permissions.contains({ origins: [originOf(host)] });
}
