/**
 * `npm run fuzz [-- PAGES [SEED]]`: reads random pages in a real Chromium, other ones every time unless a seed is given. The
 * smallest page on which something goes wrong is saved where the tests read it from then on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNet } from '../../test/e2e/harness/net';
import { startBrowser } from '../../test/e2e/harness/start-browser';
import { bundleInPage, type InPage } from '../../test/e2e/in-page/bundle';
import { build } from './build';
import { ROOT } from './build/root';
import { ensureBrowser } from './install-browser';

const [pages = '10000', given] = process.argv.slice(2);
const seed = Number(given ?? Math.floor(Math.random() * 2 ** 31));
const all = Number(pages);
if (!Number.isInteger(all) || all < 1 || !Number.isInteger(seed)) {
	console.error(
		'Say how many pages and, if you like, which seed, both as whole numbers: npm run fuzz -- 10000 7',
	);
	process.exit(2);
}
/** Read in pieces, so that no single call takes longer than the browser's driver waits. */
const PIECE = 500;

await ensureBrowser('chromium');
await build();
const net = await startNet({
	'news.example/empty': { body: '<!doctype html><title>Empty</title><body></body>' },
});
const driver = await startBrowser('chromium', net.port);
try {
	const page = await driver.open('http://news.example/empty');
	await page.evaluate(await bundleInPage());
	console.log(`Reading ${all} random pages, seed ${seed} …`);
	for (let done = 0; done < all; done += PIECE) {
		const options = { seed: seed + done, numRuns: Math.min(PIECE, all - done) };
		const fault = await page.evaluate((how) => (globalThis as InPage).fuzz(how), options);
		if (!fault) continue;
		const path = join('test/unit/fuzz/saved', `seed-${options.seed}.html`);
		writeFileSync(join(ROOT, path), fault.page);
		console.error(`${fault.message}\n\nThe page is saved: ${path}`);
		process.exitCode = 1;
		break;
	}
	if (process.exitCode !== 1) console.log('No fault.');
} finally {
	await driver.close();
	await net.close();
}
