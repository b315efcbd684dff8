/** Links that shall open in the reader: from the context menu, or followed inside the reader. */
import { hostOf, originOf } from '../shared/address';
import { browser } from '../shared/browser';
import { readSites } from '../shared/sites';
import { openByItself } from './pages';
import { expectPage, isExpected, takeExpected } from './tab-memory';

/** A page that takes longer to come, in ms, is not opened by itself any more. */
const PATIENCE = 25_000;

/**
 * Opens a link in a new tab, in the reader. The browser is asked for the link's host in the press itself; what was not
 * granted before is given back once the reader is closed there, so that nothing lasting is granted by the way. Until then
 * it is needed: export and other parts are put into the tab when they are asked for.
 *
 * @param url where the link leads
 * @param tab the tab that holds the link
 */
export async function openLink(
	url: string,
	tab: { index?: number; windowId?: number | undefined } | undefined,
): Promise<void> {
	const host = hostOf(url);
	if (host === null) return;
	const origins = [originOf(host)];
	// Asked first, for a browser may grant at once; and waited for last, for by then the press would be over.
	const before = browser.permissions.contains({ origins });
	const granted = await browser.permissions.request({ origins }).catch(() => false);
	const borrowed = granted && !(await before);
	// In the link's own window: what is followed in a private one stays private.
	const { windowId } = tab ?? {};
	const index = tab?.index === undefined ? undefined : tab.index + 1;
	const opening = browser.tabs.create({
		url,
		...(index === undefined ? {} : { index }),
		...(windowId === undefined ? {} : { windowId }),
	});
	// The window may have been closed over the browser's question. Another would not do: it may not be private.
	const id = await opening.then(
		(opened) => opened.id,
		() => undefined,
	);
	if (id === undefined) {
		if (borrowed) await browser.permissions.remove({ origins });
		return;
	}
	const noted =
		borrowed &&
		(await changeBorrowed((all) => [...all, { host, tabId: id }]).then(
			() => true,
			() => false,
		));
	const opened = await openWhenLoaded(id, url, expectPage(id, url));
	if (borrowed && !opened) await giveBackOf(id);
	// What nobody can remember would stay granted for good. Without it the reader is as open as after a press on the button.
	if (borrowed && !noted) await browser.permissions.remove({ origins });
}

/** A host that was granted for one link, while that is read in its tab. */
interface Borrowed {
	host: string;
	tabId: number;
}

/** Under this key stand the borrowed hosts: this script may be stopped at any time, and the browser ended. */
const BORROWED = 'borrowed';

async function readBorrowed(): Promise<Borrowed[]> {
	const all = (await browser.storage.local.get(BORROWED))[BORROWED];
	return Array.isArray(all) ? all : [];
}

async function changeBorrowed(change: (all: Borrowed[]) => Borrowed[]): Promise<void> {
	await navigator.locks.request('caveat-borrowed', async () => {
		const all = change(await readBorrowed());
		if (all.length > 0) await browser.storage.local.set({ [BORROWED]: all });
		else await browser.storage.local.remove(BORROWED);
	});
}

async function giveBack(isDue: (one: Borrowed) => boolean): Promise<void> {
	// A store that cannot be read names nothing now; at the browser's next start it is asked again.
	const all = await readBorrowed().catch(() => []);
	const due = all.filter(isDue);
	if (due.length === 0) return;
	const sites = await readSites();
	const stillRead = new Set(all.filter((one) => !isDue(one)).map(({ host }) => host));
	// Where the user has let the reader open meanwhile, the host stays.
	const origins = due
		.map(({ host }) => host)
		.filter((host) => sites.hosts[host] !== 'open' && !stillRead.has(host))
		.map(originOf);
	if (origins.length > 0) await browser.permissions.remove({ origins });
	// What cannot be struck off is given back once more another time, which does no harm.
	await changeBorrowed((now) => now.filter((one) => !isDue(one))).catch(() => undefined);
}

/**
 * Gives back the host that was borrowed for a tab, if one was.
 *
 * @param tabId a tab in which the reader was closed, or which is closed itself
 */
export function giveBackOf(tabId: number): Promise<void> {
	return giveBack((one) => one.tabId === tabId);
}

/** Gives back what was borrowed before the browser was started: its tabs are others now. */
export function giveBackAll(): Promise<void> {
	return giveBack(() => true);
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

/**
 * Opens the reader once the page is there. Where its host is granted, the script in the page may do so earlier. A tab that
 * is new loads an empty page first, in which nothing opens.
 *
 * @returns true when the reader is open
 */
function openWhenLoaded(tabId: number, url: string, expecting: Promise<void>): Promise<boolean> {
	// Asked at once, for a refusal that nobody has asked about stands in the console.
	const noted = expecting.then(
		() => true,
		() => false,
	);
	return new Promise((resolve) => {
		const end = async (opened: boolean) => {
			clearTimeout(timer);
			browser.tabs.onUpdated.removeListener(listener);
			await takeExpected(tabId, url).catch(() => undefined);
			resolve(opened);
		};
		const listener = async (updated: number, { status }: { status?: string }) => {
			if (updated !== tabId || status !== 'complete') return;
			// What is expected no longer was opened by the script in the page, or was not wished at all. Where the browser
			// refuses to remember, nobody else opens it.
			const awaited = !(await noted) || (await isExpected(tabId, url).catch(() => true));
			if (!awaited || (await openByItself(tabId, url))) await end(true);
		};
		const timer = setTimeout(() => end(false), PATIENCE);
		browser.tabs.onUpdated.addListener(listener);
	});
}
