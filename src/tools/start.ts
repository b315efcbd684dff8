/**
 * `npm start [-- URL or FILE] [-- --browser chromium|firefox]`: opens a browser with the extension loaded and the reader
 * open, on the sample article unless another page is named. Without a display: headless, with screenshots and what was found.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../../test/e2e/harness/driver';
import { startNet } from '../../test/e2e/harness/net';
import { startBrowser } from '../../test/e2e/harness/start-browser';
import type { BrowserName } from './browsers';
import { build } from './build';
import { ROOT } from './build/root';
import { ensureBrowser } from './install-browser';
import { SAMPLE_ROUTES, SAMPLE_URL } from './sample/index';

/** Where a page from a file appears to come from: a reserved name that no real site has. */
const FILE_URL = 'http://file.example/page.html';

/** What the open reader shows. */
interface Shown {
	headline: string;
	notices: { kind: string; severity: string; text: string }[];
}

const wanted = readArguments(process.argv.slice(2));
const path = await ensureBrowser(wanted.browser);
if (!path) fail(`There is no ${wanted.browser} here. Install it, or try --browser with the other one.`);
process.env[`CAVEAT_${wanted.browser.toUpperCase()}`] = path;
await build();

const hasDisplay =
	process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const { routes, url } = pageOf(wanted.page);
// A page of the open web needs the real network; ours stands in only for the sample and for files.
const net = routes ? await startNet(routes) : null;
const driver = await startBrowser(wanted.browser, net?.port ?? null, { headless: !hasDisplay });
try {
	const page = await driver.open(url);
	if (hasDisplay) await show(driver, page);
	else await photograph(driver, page);
} finally {
	await driver.close();
	await net?.close();
}

function readArguments(words: string[]): { page: string | null; browser: BrowserName } {
	let page: string | null = null;
	let browser: BrowserName = 'chromium';
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		if (word === '--browser') {
			const name = words[++i];
			if (name !== 'chromium' && name !== 'firefox') fail('--browser takes chromium or firefox.');
			browser = name;
		} else if (word.startsWith('-'))
			fail(`There is no option ${word}. There is: --browser chromium|firefox.`);
		else page = word;
	}
	return { page, browser };
}

function pageOf(page: string | null): { routes: Parameters<typeof startNet>[0] | null; url: string } {
	if (page === null) return { routes: SAMPLE_ROUTES, url: SAMPLE_URL };
	if (/^https?:\/\//.test(page)) return { routes: null, url: page };
	const file = resolve(process.env.INIT_CWD ?? process.cwd(), page);
	if (!existsSync(file)) fail(`"${page}" is neither an address that begins with http nor a file.`);
	return { routes: { [FILE_URL.slice('http://'.length)]: { body: readFileSync(file) } }, url: FILE_URL };
}

async function show(driver: Driver, page: Page): Promise<void> {
	await driver.clickAction(page);
	console.log('The browser is open. Close it to end.');
	await new Promise<void>((ended) => driver.browser.on('disconnected', () => ended()));
}

async function photograph(driver: Driver, page: Page): Promise<void> {
	const folder = join(ROOT, 'dist/screenshots');
	mkdirSync(folder, { recursive: true });
	const before = join(folder, `${driver.name}-page.png`);
	const after = join(folder, `${driver.name}-reader.png`);
	await page.screenshot({ path: before });
	await driver.clickAction(page);
	const shown = await readView(driver, page).catch(() =>
		fail('The reader did not open: this page has no article.'),
	);
	await page.screenshot({ path: after });
	console.log(`\nHeadline: ${shown.headline}`);
	for (const { kind, severity, text } of shown.notices) console.log(`Notice (${severity}, ${kind}): ${text}`);
	if (shown.notices.length === 0) console.log('No legal notice found on this page.');
	console.log(`\nScreenshots: ${relative(ROOT, before)}, ${relative(ROOT, after)}`);
}

function readView(driver: Driver, page: Page): Promise<Shown> {
	return until('the reader', () =>
		driver.inView(page, (root: ShadowRoot) => {
			const headline = root.querySelector('article h1')?.textContent;
			if (!headline) return null;
			const notices = [...root.querySelectorAll<HTMLElement>('[data-notice]')].map((card) => ({
				kind: card.dataset.notice ?? '',
				severity: card.dataset.severity ?? '',
				text: card.querySelector('.notice-text')?.textContent ?? '',
			}));
			return { headline, notices };
		}),
	);
}

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
