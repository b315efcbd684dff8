/** One opening of an article in a real browser, timed from the press to the last part of the text. */
import type { Page } from 'puppeteer-core';
import { type Driver, sleep, until } from '../../e2e/harness/index';
import type {} from '../in-page/speed';

/** The page has come to rest before anything is pressed, in ms. */
const IDLE_MS = 250;

/** How long the whole of a long article may take to be there, in ms: it comes while nothing else is done. */
const WHOLE_MS = 60_000;

/** What one opening took, in ms. */
export interface Opening {
	/** From the press to the frame in which the first text was painted. */
	firstText: number;
	/** From the press until all of the article was laid out. */
	whole: number;
	/** The longest task of the page's thread, and the sum of what tasks took beyond 50 ms; null where the page goes away. */
	longestTask: number | null;
	blocked: number | null;
	/** From the command to the frame in which the page was seen again; null for overlays, which cannot be closed. */
	close: number | null;
	/** The steps, by name. */
	phases: Record<string, number>;
}

/**
 * Opens a page in a new tab and its article in the view.
 *
 * @param driver a browser with one contestant in it
 * @param code what `in-page/speed.ts` bundles to
 * @param url the page
 * @param closes whether the contestant can be closed by the command
 * @returns what it took
 * @throws when no article is shown
 */
export async function timeOpening(
	driver: Driver,
	code: string,
	url: string,
	closes: boolean,
): Promise<Opening> {
	const page = await driver.open(url);
	try {
		await page.bringToFront();
		await sleep(IDLE_MS);
		const pressed = await press(driver, code, page);
		const opened = await page.evaluate(() => globalThis.speed.report());
		await settled(page);
		const { seen } = await page.evaluate(() => globalThis.speed.report());
		const close = closes ? await timeClosing(driver, page) : null;
		const { shown = Number.NaN, whole = Number.NaN } = seen;
		return {
			firstText: shown - pressed,
			whole: whole - pressed,
			longestTask: Math.max(0, ...seen.tasks),
			blocked: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
			close,
			phases: phasesOf(opened.phases, pressed, shown),
		};
	} finally {
		await page.close();
	}
}

/**
 * Opens an article as `timeOpening` does, between two collections of what nobody uses any more. Those also throw compiled
 * scripts away, so an opening is either timed or weighed.
 *
 * @param driver a browser with one contestant in it
 * @param code what `in-page/speed.ts` bundles to
 * @param url the page
 * @returns bytes of memory added: in Chromium those of scripts, in Firefox those of the whole tab
 * @throws when no article is shown
 */
export async function weighOpening(driver: Driver, code: string, url: string): Promise<number> {
	const page = await driver.open(url);
	try {
		await page.bringToFront();
		await sleep(IDLE_MS);
		const before = await memoryOf(driver, page);
		await press(driver, code, page);
		await settled(page);
		return (await memoryOf(driver, page)) - before;
	} finally {
		await page.close();
	}
}

/** Presses the button and waits for the whole article. @returns when it was pressed, in ms since the epoch */
async function press(driver: Driver, code: string, page: Page): Promise<number> {
	await page.evaluate(code);
	const pressed = await driver.clickAction(page);
	await until(
		'the whole article',
		() => page.evaluate(() => (globalThis.speed.seen.shown && globalThis.speed.seen.whole) !== undefined),
		WHOLE_MS,
	);
	return pressed;
}

/**
 * Opens a page in a new tab and its article in the browser's own reader, which takes the page's place: of its thread and
 * memory nothing is told.
 *
 * @param driver a browser that has a reader
 * @param url the page
 * @returns what it took
 * @throws when no article is shown
 */
export async function timeBrowsersOwn(driver: Driver, url: string): Promise<Opening> {
	if (!driver.openReaderView) throw new Error(`${driver.name} has no reader of its own.`);
	const page = await driver.open(url);
	try {
		await sleep(IDLE_MS);
		const { pressed, shown } = await driver.openReaderView(page);
		// All of the article is put in before its first frame.
		const took = shown - pressed;
		const unknown = { longestTask: null, blocked: null, close: null };
		return { firstText: took, whole: took, ...unknown, phases: {} };
	} finally {
		await page.close();
	}
}

async function timeClosing(driver: Driver, page: Page): Promise<number> {
	await driver.pressCommand(page);
	await until('the page', () => page.evaluate(() => globalThis.speed.seen.gone !== undefined));
	return page.evaluate(() => {
		const begun = performance.getEntriesByName('caveat close').at(-1)?.startTime ?? Number.NaN;
		return (globalThis.speed.seen.gone ?? Number.NaN) - performance.timeOrigin - begun;
	});
}

/**
 * The steps by name; those taken several times count once, as long as all of them. Before the first lies the injecting, with
 * what compiles it, and between the last and the first text its laying out and painting.
 */
function phasesOf(
	phases: [name: string, begun: number, duration: number][],
	pressed: number,
	shown: number,
): Record<string, number> {
	const before = phases.filter(([, begun, duration]) => begun + duration <= shown);
	const sums: Record<string, number> = {};
	sums.inject = Math.min(...phases.map(([, begun]) => begun)) - pressed;
	for (const [name, , duration] of phases) sums[name] = (sums[name] ?? 0) + duration;
	sums.paint = shown - Math.max(...before.map(([, begun, duration]) => begun + duration));
	return sums;
}

/** Two frames and a moment: layout that was put off has come by then. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))),
			),
	);
}

/** Bytes in use after a collection: Chromium tells of its scripts' heap, Firefox of all that belongs to the tab. */
async function memoryOf(driver: Driver, page: Page): Promise<number> {
	if (driver.tabMemory) return driver.tabMemory(page);
	const session = await page.createCDPSession();
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}
