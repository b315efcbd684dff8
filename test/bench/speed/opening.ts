/** One opening of an article in a real browser, timed from the press to the last part of the text. */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Driver, sleep, until } from '../../e2e/harness/index';
import type {} from '../in-page/speed';

/** What one opening took, in ms. */
export interface Opening {
	/** From the press to the frame in which the first text was painted. */
	firstText: number;
	/** From the press until all of the article was laid out. */
	whole: number;
	/** The longest task of the page's thread, and the sum of what tasks took beyond 50 ms. */
	longestTask: number;
	blocked: number;
	/** Bytes of script memory added, after a collection; null where the browser does not say. */
	heap: number | null;
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
		await sleep(250);
		const session = driver.name === 'chromium' ? await page.createCDPSession() : null;
		const before = session && (await heapOf(session));
		await page.evaluate(code);
		const pressed = await driver.clickAction(page);
		await until('the article', () => page.evaluate(() => globalThis.speed.seen.shown !== undefined), 20_000);
		const opened = await until(
			'the whole article',
			async () => {
				const now = await page.evaluate(() => globalThis.speed.report());
				return now.whole === undefined ? null : now;
			},
			20_000,
		);
		await settled(page);
		const { seen } = await page.evaluate(() => globalThis.speed.report());
		const heap = session && before !== null ? (await heapOf(session)) - before : null;
		const { close, phases } = closes
			? await timeClosing(driver, page)
			: { close: null, phases: opened.phases };
		const shown = seen.shown ?? Number.NaN;
		return {
			firstText: shown - pressed,
			whole: Math.max(shown, opened.whole ?? 0) - pressed,
			longestTask: Math.max(0, ...seen.tasks),
			blocked: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
			heap,
			close,
			phases: summed([...phases, ...opened.phases]),
		};
	} finally {
		await page.close();
	}
}

async function timeClosing(
	driver: Driver,
	page: Page,
): Promise<{ close: number; phases: [string, number][] }> {
	await driver.pressCommand(page);
	await until('the page', () => page.evaluate(() => globalThis.speed.seen.gone !== undefined));
	return page.evaluate(() => {
		const entries = performance.getEntriesByName('caveat close');
		const start = entries.at(-1)?.startTime ?? Number.NaN;
		return {
			close: (globalThis.speed.seen.gone ?? Number.NaN) - performance.timeOrigin - start,
			phases: entries.map(({ duration }) => ['close', duration] as [string, number]),
		};
	});
}

/** Steps that are taken several times count once, as long as all of them. */
function summed(phases: [string, number][]): Record<string, number> {
	const sums: Record<string, number> = {};
	for (const [name, duration] of phases) sums[name] = (sums[name] ?? 0) + duration;
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

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize;
}
