/**
 * `npm run store`: the stores' pictures and the demonstration of 20 seconds, from the built extension in a real Chromium, in
 * `dist/store/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
	type Driver,
	pressInView,
	sleep,
	startBrowser,
	startNet,
	until,
} from '../../../test/e2e/harness/index';
import { build } from '../build';
import { ROOT } from '../build/root';
import { drawIcon } from '../icons';
import { ensureBrowser } from '../install-browser';
import { makeFilm, STAGE } from './film';
import { STORE_ROUTES, STORE_URL } from './page';
import { tilePage } from './tile';

const FOLDER = join(ROOT, 'dist/store');
/** What every store takes, in px. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILES = [
	[440, 280],
	[1400, 560],
] as const;
/** Length of the demonstration, in ms. */
const FILM_MS = 20_000;
/** Until transitions have come to rest, in ms. */
const REST_MS = 300;

const MENU = '[data-action="share-menu"]';
const COPY = '.menu [data-action="copy"]';
const PANEL = '[data-action="options"]';
const DONT = '[data-action="guard-dont"]';

await build();
const program = await ensureBrowser('chromium');
if (!program) process.exit(1);
process.env.CAVEAT_CHROMIUM = program;
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const net = await startNet(STORE_ROUTES);
const driver = await startBrowser('chromium', net.port);
try {
	await takeScreenshots(driver);
	await takeTiles(driver);
	await takeFilm(driver);
	writeFileSync(pathOf('logo-300.png'), await drawIcon('caveat', 300));
	tell('logo-300.png');
} finally {
	await driver.close();
	await net.close();
}

async function takeScreenshots(browser: Driver): Promise<void> {
	const scenes: { name: string; dark: boolean; presses: string[] }[] = [
		{ name: 'screenshot-1.png', dark: false, presses: [] },
		{ name: 'screenshot-2.png', dark: false, presses: [MENU, COPY] },
		{
			name: 'screenshot-3.png',
			dark: false,
			presses: [PANEL, '[name="theme"][value="sepia"]', '[name="font"][value="literata"]'],
		},
		{ name: 'screenshot-4.png', dark: true, presses: [MENU] },
	];
	for (const { name, dark, presses } of scenes) {
		const page = await openReader(browser, SCREENSHOT, dark);
		for (const selector of presses) await pressInView(browser, page, selector);
		await sleep(REST_MS);
		await page.screenshot({ path: pathOf(name) as `${string}.png` });
		if (presses.includes(PANEL)) await pressInView(browser, page, '[data-action="reset"]');
		await browser.preferColours(page, 'light');
		await page.close();
		tell(name);
	}
}

async function takeTiles(browser: Driver): Promise<void> {
	for (const [width, height] of TILES) {
		const page = await browser.open('about:blank');
		await page.setViewport({ width, height });
		await page.setContent(tilePage(width, height));
		const name = `tile-${width}x${height}.png`;
		await page.screenshot({ path: pathOf(name) as `${string}.png` });
		await page.close();
		tell(name);
	}
}

/** The story: the page, its warning in the footer, the reader with the warning on top, and the guard before copying. */
async function takeFilm(browser: Driver): Promise<void> {
	const film = makeFilm();
	const page = await browser.open(STORE_URL);
	await page.setViewport(STAGE);
	const inView = (work: (root: ShadowRoot, to: number) => void, to: number) => browser.inView(page, work, to);
	await film.take(page, 'A news page. Somewhere on it stands a warning to its readers.', 2200);
	const whole = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	for (let step = 1; step <= 8; step++) {
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), (whole * step) / 8);
		await film.take(page, 'It is in the footer, where reader modes throw it away.', step === 8 ? 2600 : 130);
	}
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await open(browser, page);
	await sleep(REST_MS);
	await film.take(page, 'One press: the article alone, and the warning above it.', 4200);
	for (let step = 1; step <= 6; step++) {
		await inView(
			(root, top) => root.querySelector('dialog')?.scrollTo({ top, behavior: 'instant' }),
			step * 110,
		);
		await film.take(page, 'The text as it should be read.', step === 6 ? 1600 : 130);
	}
	await pressInView(browser, page, MENU);
	await sleep(REST_MS);
	await film.take(page, 'Copy, save, print, share …', 1400);
	await pressInView(browser, page, COPY);
	await sleep(REST_MS);
	await film.take(page, '… and before an act that the warning names, its words once more.', 3600);
	await pressInView(browser, page, DONT);
	await pressInView(browser, page, PANEL);
	await pressInView(browser, page, '[name="theme"][value="dark"]');
	await sleep(REST_MS);
	await film.take(
		page,
		'Colours, typefaces and aids, as eyes need them. Nothing is sent.',
		FILM_MS - film.length(),
	);
	await pressInView(browser, page, '[data-action="reset"]');
	await page.close();
	await film.write(pathOf('demo.webp'));
	tell('demo.webp');
}

async function openReader(
	browser: Driver,
	size: { width: number; height: number },
	dark: boolean,
): Promise<Page> {
	const page = await browser.open(STORE_URL);
	await browser.preferColours(page, dark ? 'dark' : 'light');
	await page.setViewport(size);
	await open(browser, page);
	return page;
}

async function open(browser: Driver, page: Page): Promise<void> {
	await browser.clickAction(page);
	await until('the article', () =>
		browser.inView(page, (root: ShadowRoot) => root.querySelector('h1') !== null),
	);
}

function pathOf(name: string): string {
	return join(FOLDER, name);
}

function tell(name: string): void {
	console.log(relative(ROOT, pathOf(name)));
}
