import { beforeAll, expect, it } from 'vitest';
import { VECTORS } from '../unit/security/vectors';
import { sleep, withBrowser } from './harness/index';
import { bundleInPage, type InPage } from './in-page/bundle';

/** The same pages every time; `npm run fuzz` reads others. */
const SEED = 20_261_124;
const PAGES = 10_000;
/** Read in pieces, so that no single call takes longer than the browser's driver waits. */
const PIECE = 500;

/** Nothing else answers, so whatever a page of the tests asks for is seen as refused. */
const routes = {
	'news.example/empty': { body: '<!doctype html><title>Empty</title><body></body>' },
};

withBrowser('The core', { routes, pagesComplain: true }, (stage) => {
	let code: string;

	beforeAll(async () => {
		code = await bundleInPage();
	});

	it(`lets none of ${VECTORS.length} vectors run, load or deceive in the browser's own parser`, async () => {
		const page = await stage.open('http://news.example/empty');
		await page.evaluate(code);
		const refused = stage.net.refused.length;
		expect(await page.evaluate(() => (globalThis as InPage).everyVector())).toEqual([]);
		await sleep(500);
		expect(stage.net.refused.slice(refused).filter((address) => address.includes('evil.example'))).toEqual(
			[],
		);
	});

	it(`lets none of ${VECTORS.length} vectors run, load or deceive in the open view, in exports, in file names`, {
		timeout: 120_000,
	}, async () => {
		const page = await stage.open('http://news.example/empty');
		await page.evaluate(code);
		const refused = stage.net.refused.length;
		for (let done = 0; done < VECTORS.length; done += 30) {
			const found = await page.evaluate(
				(from, to) => (globalThis as InPage).vectorsEverywhere(from, to),
				done,
				done + 30,
			);
			expect(found).toEqual([]);
		}
		await sleep(500);
		expect(stage.net.refused.slice(refused).filter((address) => address.includes('evil.example'))).toEqual(
			[],
		);
	});

	// One engine reads them all; the other's parser has met every vector above.
	if (stage.name === 'firefox') return;
	it(`reads ${PAGES} random pages without a fault`, { timeout: 300_000 }, async () => {
		const page = await stage.open('http://news.example/empty');
		await page.evaluate(code);
		for (let done = 0; done < PAGES; done += PIECE) {
			const options = { seed: SEED + done, numRuns: PIECE };
			expect(await page.evaluate((how) => (globalThis as InPage).fuzz(how), options)).toBeNull();
		}
	});
});
