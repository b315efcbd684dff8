/**
 * What Caveat's script costs on every page where it may look, before the reader is opened: its size, the main thread's
 * time, layout that it forces, and memory. Each page of the corpus is loaded in a real Chromium with the built extension
 * and the permission for all hosts, and the browser's own trace is read. `--slow` lists the slowest pages, `--quick` takes a fifth of them.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, sleep, until } from '../e2e/harness/driver';
import { type Route, startNet } from '../e2e/harness/net';
import { startBrowser } from '../e2e/harness/start-browser';
import { corpusPages, sharedFolder } from '../shared';

const SCRIPT = 'content.js';
/** Every so many-th page is also loaded without the permission, and the heaps are compared. */
const MEMORY_EVERY = 8;
/** Milliseconds after loading by which a page has been looked at; one without scripts does not change after that. */
const LOOKED = 250;
/** With `--quick`, one page of so many. */
const QUICK = 5;

interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	/** Time that the thread itself ran, µs: the wait for a busy machine is not in it. */
	tdur?: number;
	tid: number;
	pid: number;
	args?: { data?: { url?: string } };
}

interface Cost {
	url: string;
	/** Milliseconds. */
	compile: number;
	/** The whole, with compiling. */
	time: number;
	layouts: number;
}

/** Runs the bench and prints its table. */
export async function run(): Promise<void> {
	const shared = sharedFolder();
	if (!shared) return console.log('watch: left out, for there is no folder of labelled pages here.');
	const routes: Record<string, Route> = {};
	const every = process.argv.includes('--quick') ? QUICK : 1;
	const pages = corpusPages(shared).filter((_, index) => index % every === 0);
	const urls = pages.map(({ html, truth }) => {
		const url = new URL(truth.url);
		url.protocol = 'http:';
		url.port = '';
		// Pages without their scripts: those would ask for what is not there.
		routes[url.host + url.pathname] = {
			body: html,
			headers: { 'content-security-policy': "script-src 'none'" },
		};
		return url.href;
	});
	const net = await startNet(routes);
	const driver = await startBrowser('chromium', net.port);
	try {
		await driver.allowHosts('*://*/*');
		await allow(driver, true);
		const tab = await driver.browser.newPage();
		const costs: Cost[] = [];
		for (const url of urls) costs.push(await trace(tab, url));
		const some = urls.filter((_, index) => index % MEMORY_EVERY === 0);
		const heaps: number[][] = [];
		for (const granted of [true, false]) {
			await allow(driver, granted);
			heaps.push(await measureHeaps(driver, some));
		}
		const [withScript = [], without = []] = heaps;
		print(
			costs,
			withScript.map((heap, index) => heap - (without[index] ?? heap)),
		);
	} finally {
		await driver.close();
		await net.close();
	}
}

/** Grants all hosts or gives them back; nothing opens by itself, so that only the look is measured. */
async function allow(driver: Driver, granted: boolean): Promise<void> {
	const page = await driver.openExtensionPage('options/options.html');
	await page.waitForSelector('#open-everywhere');
	// The browser gives a permission only in a press, and takes one back at any time.
	if (granted) await page.click('#open-everywhere');
	else
		await page.evaluate(() =>
			(globalThis as unknown as { chrome: ExtensionApi }).chrome.permissions.remove({ origins: ['*://*/*'] }),
		);
	await until('the permission', () =>
		page.evaluate(async (wanted) => {
			const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
			await chrome.storage.local.set({ sites: {} });
			const has = await chrome.permissions.contains({ origins: ['*://*/*'] });
			const scripts = await chrome.scripting.getRegisteredContentScripts();
			return has === wanted && scripts.length > 0 === wanted;
		}, granted),
	);
	await page.close();
}

interface ExtensionApi {
	storage: { local: { set(items: object): Promise<void> } };
	permissions: {
		contains(what: { origins: string[] }): Promise<boolean>;
		remove(what: { origins: string[] }): Promise<boolean>;
	};
	scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

async function trace(tab: Page, url: string): Promise<Cost> {
	await tab.tracing.start({
		categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
	});
	await tab.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
	await sleep(LOOKED);
	const recorded = Buffer.from((await tab.tracing.stop()) ?? '').toString();
	const { traceEvents } = JSON.parse(recorded) as { traceEvents: TraceEvent[] };
	const whole = traceEvents.filter(({ ph }) => ph === 'X');
	const ours = whole.filter(({ args }) => args?.data?.url?.endsWith(`/${SCRIPT}`));
	const runs = ours.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
	const inside = ({ pid, tid, ts }: TraceEvent) =>
		runs.some((run) => run.pid === pid && run.tid === tid && ts >= run.ts && ts <= run.ts + (run.dur ?? 0));
	return {
		url,
		compile: milliseconds(ours.filter(({ name }) => name === 'v8.compile')),
		time: milliseconds(runs),
		layouts: whole.filter((event) => /^(?:Layout|UpdateLayoutTree)$/.test(event.name) && inside(event))
			.length,
	};
}

function milliseconds(events: TraceEvent[]): number {
	return events.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
}

async function measureHeaps(driver: Driver, urls: string[]): Promise<number[]> {
	const heaps: number[] = [];
	for (const url of urls) {
		const tab = await driver.browser.newPage();
		await tab.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
		await sleep(LOOKED);
		const session = await tab.createCDPSession();
		await session.send('HeapProfiler.enable');
		await session.send('HeapProfiler.collectGarbage');
		heaps.push((await session.send('Runtime.getHeapUsage')).usedSize / 1024);
		await tab.close();
	}
	return heaps;
}

function print(costs: Cost[], memory: number[]): void {
	const kilobytes = readFileSync(resolve(import.meta.dirname, '../../dist/chromium', SCRIPT)).length / 1024;
	const ran = costs.filter(({ time }) => time > 0);
	console.log(
		`\nwatch: what the script costs before the reader is opened; ran on ${ran.length} of ${costs.length} pages\n`,
	);
	console.log(`size                      ${kilobytes.toFixed(1).padStart(8)} KB`);
	console.log('                            median      p95      most');
	line(
		'main thread, ms',
		ran.map(({ time }) => time),
	);
	line(
		'  of it compiling, ms',
		ran.map(({ compile }) => compile),
	);
	line('heap of a tab, KB', memory);
	console.log(
		`layouts forced            ${String(ran.reduce((sum, { layouts }) => sum + layouts, 0)).padStart(8)}`,
	);
	if (!process.argv.includes('--slow')) return;
	for (const { url, time } of ran.toSorted((a, b) => b.time - a.time).slice(0, 20)) {
		console.log(`  ${time.toFixed(1)} ${url}`);
	}
}

function line(name: string, values: number[]): void {
	const sorted = values.toSorted((a, b) => a - b);
	const part = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2).padStart(9);
	console.log(`${name.padEnd(25)}${part(0.5)}${part(0.95)}${part(0.999)}`);
}
