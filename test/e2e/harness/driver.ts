import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/tools/browsers';

/** Runs in a browser and comes back as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are whatever the caller hands in, checked at the call.
export type InBrowser<Result> = (...args: any[]) => Result | Promise<Result>;

/** The open popup. */
export interface Popup {
	/** Runs a function in the popup's page. */
	run<Result>(work: InBrowser<Result>, ...args: unknown[]): Promise<Result>;
	/** Presses a button as a user does; the extension ignores presses by scripts. The popup may close itself by it. */
	press(selector: string): Promise<void>;
	close(): Promise<void>;
}

/** How a browser is started. */
export interface Start {
	/** False for a browser in a window. */
	headless?: boolean;
	/** Content of a `messages.json` in place of the English one: browsers speak only what they were installed with. */
	messages?: object;
	/** A file of the extension that the browser cannot load. */
	without?: string;
	/** Folder of another unpacked extension than the built one. */
	extension?: string;
	/** What an organisation sets for the extension, as its managed storage. */
	policy?: object;
	/** Folder of a profile that is kept when the browser ends. */
	profile?: string;
}

/** What each browser's own start is told. */
export type How = Pick<Start, 'policy' | 'profile'> & { headless: boolean };

/** One real browser with the built extension in it, driven as a user would. */
export interface Driver {
	name: BrowserName;
	browser: Browser;
	/** Address of the extension's own pages, with a slash at the end. */
	base: string;
	/** Errors on the consoles of pages and extension that are not the page's own failed loads. */
	problems: string[];
	/** Opens a new tab at an address. */
	open(url: string): Promise<Page>;
	/** Opens one of the extension's own pages in a tab, with the whole extension API. */
	openExtensionPage(path: string): Promise<Page>;
	/** Presses the toolbar button: fires the click, or opens the popup. Says when, in ms since the epoch. */
	clickAction(page: Page): Promise<number>;
	/** Presses the keyboard command that opens and closes the reader. */
	pressCommand(page: Page): Promise<void>;
	/** Presses Tab, or Shift and Tab, so that the focus may also leave the page for the browser's own controls. */
	pressTab(page: Page, how: { back: boolean }): Promise<void>;
	/** Chooses our entry of the page's context menu; in Chromium without the menu itself, so without its grant of the tab. */
	chooseFromMenu(page: Page): Promise<void>;
	/** Chooses "Open link in the reader" from the context menu of a link in the page; in Chromium likewise without the menu. */
	chooseFromLinkMenu(page: Page, selector: string): Promise<void>;
	/** Lets the extension into private windows, as the user may in the browser's own settings; it starts anew by that. */
	allowPrivate(): Promise<void>;
	/** Opens a private window at an address; the extension must be allowed there. */
	openPrivate(url: string): Promise<Page>;
	/** Lays the page out as for paper, or for the screen again. */
	emulatePrint(page: Page, on: boolean): Promise<void>;
	/** Lets the system seem to ask for light colours, dark ones, or its own on everything (forced colours); the page has heard of it. */
	preferColours(page: Page, look: 'light' | 'dark' | 'forced'): Promise<void>;
	/** Makes the text larger: in Firefox the text alone, in Chromium, which cannot, the whole page. */
	zoomText(page: Page, factor: number): Promise<void>;
	/** Does what opens the popup and waits for it. */
	popup(open: () => Promise<unknown>): Promise<Popup>;
	/** Lets host permissions be granted without the browser's own question. */
	allowHosts(pattern: string): Promise<void>;
	/** Stops the extension's background as the browser may do at any time. */
	stopBackground(): Promise<void>;
	/** Puts the same extension in its own place, as an update does: scripts in open tabs are cut off. */
	updateExtension(): Promise<void>;
	/** Opens the browser's own reader on a page, where it has one; says when it was pressed and painted, in ms since the epoch. */
	openReaderView?(page: Page): Promise<{ pressed: number; shown: number }>;
	/** Asks how many bytes belong to a tab after a collection, where the browser tells. */
	tabMemory?(page: Page): Promise<number>;
	/** Runs a function on the reader's closed shadow root, which is its first argument. */
	inView<Result>(page: Page, work: InBrowser<Result>, ...args: unknown[]): Promise<Result>;
	close(): Promise<void>;
}

/**
 * @param ms milliseconds
 * @returns when they have passed
 */
export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** How long something may take, ms: much longer than it does here, for other machines are slower and busier. */
const PATIENCE = 20_000;

/**
 * Waits until something holds.
 *
 * @param what what is waited for, for the message
 * @param test holds when it returns a value other than false, null or undefined; errors count as "not yet"
 * @param ms at most so many milliseconds
 * @returns what the test returned
 * @throws when the time is over
 */
export async function until<Result>(
	what: string,
	test: () => Promise<Result | false | null | undefined>,
	ms = PATIENCE,
): Promise<Result> {
	const end = Date.now() + ms;
	let last: unknown = null;
	while (Date.now() < end) {
		try {
			const result = await test();
			if (result !== false && result !== null && result !== undefined) return result;
		} catch (error) {
			last = error;
		}
		await sleep(30);
	}
	throw new Error(`${what}: not within ${ms} ms${last instanceof Error ? `, ${last.message}` : ''}`);
}

/**
 * Waits until nothing is found any more, for what a browser or the view may do only in the next frame.
 *
 * @param look lists what is wrong
 * @returns what is wrong still when the time is over: an empty list where all is well
 */
export async function lastOf<Fault>(look: () => Promise<Fault[]>): Promise<Fault[]> {
	return await until('nothing found', async () => {
		const found = await look();
		return found.length === 0 && found;
	}).catch(look);
}

/**
 * Waits until a page sees the system's wishes as they were set.
 *
 * @param page the page
 * @param queries media queries, and whether each shall hold
 */
export async function untilMedia(page: Page, queries: Record<string, boolean>): Promise<void> {
	await until(`the page told of ${Object.keys(queries)}`, () =>
		page.evaluate(
			(wanted) => Object.entries(wanted).every(([query, holds]) => matchMedia(query).matches === holds),
			queries,
		),
	);
}

/** What a page's own resources do wrong is not ours: failed loads, policies it set itself. */
const PAGES_OWN =
	/Failed to load resource|Content Security Policy|Content-Security-Policy|net::ERR|NetworkError/;

/**
 * Collects console errors and uncaught errors of a page.
 *
 * @param page the page
 * @param problems where they go
 */
export function collectProblems(page: Page, problems: string[]): void {
	page.on('console', (message) => {
		if (message.type() === 'error' && !PAGES_OWN.test(message.text())) problems.push(message.text());
	});
	page.on('pageerror', (error) => {
		const text = error instanceof Error ? error.message : String(error);
		// Firefox reports a page's breaches of its own policy as errors.
		if (!PAGES_OWN.test(text)) problems.push(text);
	});
}

/**
 * Opens a private window from one of the extension's own pages, which is closed after that.
 *
 * @param browser the browser; its extension must be allowed in private windows
 * @param own a page of the extension
 * @param url what the window shows
 * @returns the window's tab
 */
export async function openPrivateWindow(browser: Browser, own: Page, url: string): Promise<Page> {
	const before = new Set(await browser.pages());
	await own.evaluate(async (address) => {
		const { chrome } = globalThis as unknown as {
			chrome: { windows: { create(how: { incognito: true; url: string }): Promise<{ incognito: boolean }> } };
		};
		const { incognito } = await chrome.windows.create({ incognito: true, url: address });
		if (!incognito) throw new Error('The window is not private.');
	}, url);
	await own.close();
	return await until('the private window', async () => {
		const page = (await browser.pages()).find((one) => !before.has(one) && one.url() === url);
		return page && (await page.evaluate(() => document.readyState === 'complete')) ? page : null;
	});
}
