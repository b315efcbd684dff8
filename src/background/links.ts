/** Links that shall open in the reader: from the context menu, or followed inside the reader. */
import { hostOf, originOf } from '../shared/address';
import { browser } from '../shared/browser';
import { readSites } from '../shared/sites';
import { openByItself } from './pages';
import { expectPage, takeExpected } from './tab-memory';

/** A page that takes longer to come, in ms, is not opened by itself any more. */
const PATIENCE = 25_000;

/**
 * Opens a link in a new tab, in the reader. The browser is asked for the link's host in the press itself; what was not
 * granted before is given back once the reader is open, so that nothing lasting is granted by the way.
 *
 * @param url where the link leads
 * @param tab the tab that holds the link
 */
export async function openLink(url: string, tab: { index?: number; id?: number } | undefined): Promise<void> {
	const host = hostOf(url);
	if (host === null) return;
	const origins = [originOf(host)];
	// Nothing may be waited for before the request: the press would be over.
	const granting = browser.permissions.request({ origins }).catch(() => false);
	const before = browser.permissions.contains({ origins });
	const granted = await granting;
	const borrowed = granted && !(await before);
	if (borrowed) await changeBorrowed((hosts) => [...hosts, host]);
	const index = tab?.index === undefined ? undefined : tab.index + 1;
	const { id } = await browser.tabs.create({ url, ...(index === undefined ? {} : { index }) });
	if (id !== undefined) await openWhenLoaded(id, url, expectPage(id, url));
	if (borrowed) await giveBack([host]);
}

/** Under this key stand the hosts that were granted for one link each, while it is being opened: this script may be stopped. */
const BORROWED = 'borrowed';

function readBorrowed(stored: Record<string, unknown>): string[] {
	const hosts = stored[BORROWED];
	return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

async function changeBorrowed(change: (hosts: string[]) => string[]): Promise<void> {
	await navigator.locks.request('caveat-borrowed', async () => {
		const hosts = change(readBorrowed(await browser.storage.local.get(BORROWED)));
		await browser.storage.local.set({ [BORROWED]: hosts });
	});
}

async function giveBack(hosts: string[]): Promise<void> {
	const sites = await readSites();
	// Where the user has let the reader open meanwhile, the host stays.
	const origins = hosts.filter((host) => sites.hosts[host] !== 'open').map(originOf);
	if (origins.length > 0) await browser.permissions.remove({ origins });
	await changeBorrowed((all) => all.filter((host) => !hosts.includes(host)));
}

/** Gives back what an earlier life of this script still owed when the browser stopped it. */
export async function giveBackBorrowed(): Promise<void> {
	const hosts = readBorrowed(await browser.storage.local.get(BORROWED));
	if (hosts.length > 0) await giveBack(hosts);
}

/**
 * Goes on reading after a link to the same site was followed in the reader, where the user wants that.
 *
 * @param tabId the tab
 * @param url where the link leads
 */
export async function followLink(tabId: number, url: string): Promise<void> {
	const expecting = readSites().then(({ stay }) => (stay ? expectPage(tabId, url) : undefined));
	// The page may have come before the wish is read: it is listened for from now on.
	await openWhenLoaded(tabId, url, expecting);
}

/** Where the host is granted, the script in the page reports it first; else the tab is tried once when it has loaded. */
function openWhenLoaded(tabId: number, url: string, expecting: Promise<void>): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			browser.tabs.onUpdated.removeListener(listener);
			resolve();
		};
		const listener = async (updated: number, { status }: { status?: string }) => {
			if (updated !== tabId || status !== 'complete') return;
			end();
			await expecting;
			if (await takeExpected(tabId, url)) await openByItself(tabId, url);
		};
		const timer = setTimeout(end, PATIENCE);
		browser.tabs.onUpdated.addListener(listener);
	});
}
