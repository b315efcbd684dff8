/** `npm run picture`: takes the README's picture, the reader on the founding page, from the built extension in Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../test/e2e/harness/driver';
import { startNet } from '../../test/e2e/harness/net';
import { startBrowser } from '../../test/e2e/harness/start-browser';
import { build } from './build';
import { ROOT } from './build/root';
import { SAMPLE_ROUTES, SAMPLE_URL } from './sample/index';

/** In px; tall enough for the card and the beginning of the article under it. */
const SIZE = { width: 1000, height: 1120 };

await build();
const net = await startNet(SAMPLE_ROUTES);
const driver = await startBrowser('chromium', net.port);
try {
	const page = await driver.open(SAMPLE_URL);
	await page.setViewport(SIZE);
	await driver.clickAction(page);
	await until('the article', () =>
		driver.inView(page, (root: ShadowRoot) => root.querySelector('h1') !== null),
	);
	const path = join(ROOT, 'docs/reader.png') as `${string}.png`;
	mkdirSync(join(ROOT, 'docs'), { recursive: true });
	await page.screenshot({ path });
	console.log(`The picture is in ${path}.`);
} finally {
	await driver.close();
	await net.close();
}
