/**
 * What a tab's session needs to remember: on which pages the reader was left open or closed, and whether the next page
 * shall open in it, and where the reading stopped. Held in memory only (storage.session), as salted hashes, and gone with the tab: no list of what was read.
 */
import { pageKey } from '../shared/address';
import { browser } from '../shared/browser';
import type { Place, ToBackground } from '../shared/messages';

type PageState = 'open' | 'closed';

interface TabMemory {
	/** By hash, oldest first. */
	pages: Record<string, PageState>;
	/** By hash, oldest first; never of a page with a risk notice. */
	places?: Record<string, Place>;
	/** Hash of the page that shall open in the reader, when a link was followed in it. */
	expected?: string | undefined;
}

/** A tab's history does not reach back further than this in practice. */
const MOST_PAGES = 50;

const keyOf = (tabId: number) => `tab-${tabId}`;

async function read(tabId: number): Promise<TabMemory> {
	const key = keyOf(tabId);
	const stored = await browser.storage.session.get(key);
	return (stored[key] as TabMemory | undefined) ?? { pages: {} };
}

function change(tabId: number, work: (memory: TabMemory) => TabMemory): Promise<void> {
	return navigator.locks.request(`caveat-${keyOf(tabId)}`, async () => {
		// A reader's last word may come after its tab has gone: of that, nothing may be left.
		if (!(await browser.tabs.get(tabId).catch(() => null))) return;
		const memory = work(await read(tabId));
		await browser.storage.session.set({ [keyOf(tabId)]: memory });
	});
}

async function hash(url: string): Promise<string> {
	const stored = await browser.storage.session.get('salt');
	let salt = stored.salt as string | undefined;
	if (!salt) {
		salt = crypto.randomUUID();
		await browser.storage.session.set({ salt });
	}
	const bytes = new TextEncoder().encode(salt + pageKey(url));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Remembers how the reader was left on a page.
 *
 * @param tabId the tab
 * @param url the page
 * @param state open or closed
 */
async function rememberPage(tabId: number, url: string, state: PageState): Promise<void> {
	const page = await hash(url);
	await change(tabId, (memory) => ({ ...memory, pages: withLast(memory.pages, page, state) }));
}

/** @returns the entries with one put at the end; the oldest fall out */
function withLast<Value>(entries: Record<string, Value>, key: string, value: Value): Record<string, Value> {
	const { [key]: _, ...others } = entries;
	return Object.fromEntries(Object.entries({ ...others, [key]: value }).slice(-MOST_PAGES));
}

/**
 * Remembers where the reading of a page stopped.
 *
 * @param tabId the tab
 * @param url the page
 * @param place the place in its text; null forgets it
 */
export async function rememberPlace(tabId: number, url: string, place: Place | null): Promise<void> {
	const page = await hash(url);
	await change(tabId, ({ places = {}, ...memory }) => {
		const { [page]: _, ...others } = places;
		// Numbers, whatever was sent: a page that has broken out must not fill the memory.
		const kept = place && { block: Number(place.block), share: Number(place.share) };
		return { ...memory, places: kept ? withLast(others, page, kept) : others };
	});
}

/**
 * Recalls where the reading of a page stopped.
 *
 * @param tabId the tab
 * @param url the page
 * @returns the place in its text; null where none is known
 */
export async function recallPlace(tabId: number, url: string): Promise<Place | null> {
	return (await read(tabId)).places?.[await hash(url)] ?? null;
}

/**
 * Remembers what the reader tells of itself: a reader that leaves because the page goes was not closed by anybody.
 *
 * @param tabId the tab
 * @param change what has happened on which page
 */
export async function rememberChange(
	tabId: number,
	change: ToBackground['changed']['payload'],
): Promise<void> {
	if (change.open) await rememberPage(tabId, change.url, 'open');
	else if (change.why === 'left' || change.why === 'lost') await rememberPage(tabId, change.url, 'closed');
}

/**
 * Recalls how the reader was left on a page.
 *
 * @param tabId the tab
 * @param url the page
 * @returns undefined where it never was open
 */
export async function recallPage(tabId: number, url: string): Promise<PageState | undefined> {
	const page = await hash(url);
	return (await read(tabId)).pages[page];
}

/**
 * Notes that a page shall open in the reader when it comes.
 *
 * @param tabId the tab
 * @param url the page
 */
export async function expectPage(tabId: number, url: string): Promise<void> {
	const expected = await hash(url);
	await change(tabId, (memory) => ({ ...memory, expected }));
}

/**
 * Asks whether a page shall open in the reader.
 *
 * @param tabId the tab
 * @param url the page
 */
export async function isExpected(tabId: number, url: string): Promise<boolean> {
	const { expected } = await read(tabId);
	return expected !== undefined && expected === (await hash(url));
}

/**
 * Notes that a page is expected no longer: it is so only once.
 *
 * @param tabId the tab
 * @param url the page
 */
export async function takeExpected(tabId: number, url: string): Promise<void> {
	if (await isExpected(tabId, url)) await change(tabId, ({ expected: _, ...memory }) => memory);
}

/**
 * Forgets a tab.
 *
 * @param tabId the tab
 */
export function forgetTab(tabId: number): Promise<void> {
	return navigator.locks.request(`caveat-${keyOf(tabId)}`, () =>
		browser.storage.session.remove(keyOf(tabId)),
	);
}
