import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { COVERING, FRIENDLY, RELENTLESS } from './covering-pages';
import { type Route, readerIsOpen, sleep, until, withBrowser } from './harness/index';
import { type Picture, photograph } from './harness/pixels';
import { readView } from './view';

type Attacking = typeof globalThis & { attack?: () => void };

const slug = (name: string) => name.replace(/\W+/g, '-');
const routes = {
	'/friendly': FRIENDLY,
	...Object.fromEntries(
		Object.entries({ ...COVERING, ...RELENTLESS }).map(([name, route]): [string, Route] => [
			`/${slug(name)}`,
			route,
		]),
	),
};

withBrowser('What the window shows', { routes, pagesComplain: true }, (stage) => {
	let friendly: Picture | undefined;

	async function openReader(path: string): Promise<Page> {
		const page = await stage.open(`http://news.example/${path}`);
		await stage.driver.clickAction(page);
		await readView(stage.driver, page);
		return page;
	}

	async function friendlyPicture(): Promise<Picture> {
		if (!friendly) {
			const page = await openReader('friendly');
			// What all others are compared with must have come to rest, whenever that is.
			let before = await photograph(page);
			friendly = await until('a view at rest', async () => {
				await sleep(800);
				const now = await photograph(page);
				const isAtRest = differing(now, before) === 0;
				before = now;
				return isAtRest && now;
			});
		}
		return friendly;
	}

	it.each(Object.keys(COVERING))('is the reader, unchanged, on a page that %s', async (name) => {
		const expected = await friendlyPicture();
		const page = await openReader(slug(name));
		await page.evaluate(() => (globalThis as Attacking).attack?.());
		await sleep(1200);
		await until(
			'the reader as on a friendly page',
			async () => differing(await photograph(page), expected) < 0.01,
		);
		expect(await readerIsOpen(page)).toBe(true);
	});

	it.each(Object.keys(RELENTLESS))('is the reader, or the page again, where it %s', async (name) => {
		const expected = await friendlyPicture();
		const page = await openReader(slug(name));
		await page.evaluate(() => (globalThis as Attacking).attack?.());
		// What is seen for a moment is answered; what goes on is left to itself.
		await sleep(5000);
		const { open } = await until('a reader that stays, or has left', async () => {
			const now = await readerIsOpen(page);
			await sleep(1000);
			return now === (await readerIsOpen(page)) && { open: now };
		});
		for (let look = 0; look < 3; look++) {
			const picture = await photograph(page);
			expect(await readerIsOpen(page)).toBe(open);
			if (open) expect(differing(picture, expected)).toBeLessThan(0.01);
			else expect(await page.evaluate(readerIsInTheWay)).toBe(false);
			await sleep(170);
		}
	});
});

/** Runs in the page: something of the reader is left over it. */
function readerIsInTheWay(): boolean {
	return document.body.inert || getComputedStyle(document.documentElement).overflow === 'hidden';
}

/** @returns the share of points that look different, 0 to 1 */
function differing(one: Picture, other: Picture): number {
	if (one.width !== other.width || one.height !== other.height) return 1;
	let points = 0;
	let different = 0;
	for (let x = 2; x < one.width; x += 5) {
		for (let y = 2; y < one.height; y += 5) {
			points++;
			const [a, b] = [one.at(x, y), other.at(x, y)];
			if (a.some((value, channel) => Math.abs(value - (b[channel] ?? 0)) > 24)) different++;
		}
	}
	return different / points;
}
