/**
 * What Caveat's script costs on every page where it may look, before the reader is opened: its size, the main thread's
 * time, layout that it forces, and memory. Each page of the corpus is loaded in a real Chromium with the built extension
 * and the permission for all hosts, and the browser's own trace is read; then in another with the same extension and a
 * script that does nothing, which is what the browser charges for any script. Said too is on how many pages the background
 * had notices looked for, which no page of the corpus but a few needs. `--slow` lists the slowest pages, `--quick` takes a
 * fifth of them.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Driver, sleep, until } from '../e2e/harness/driver';
import { type Route, startNet } from '../e2e/harness/net';
import { startBrowser } from '../e2e/harness/start-browser';
import { corpusPages, sharedFolder } from '../shared';

const BUILT = resolve(import.meta.dirname, '../../dist/chromium');
const SCRIPT = 'content.js';
const PROBE = 'notice-probe.js';
/** On every so many-th page the heaps are compared. */
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
	/** The background had notices looked for. */
	probed: boolean;
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
	const idle = idleExtension();
	const ours = await startBrowser('chromium', net.port);
	const nobody = await startBrowser('chromium', net.port, { extension: idle });
	try {
		for (const driver of [ours, nobody]) {
			await driver.allowHosts('*://*/*');
			await allow(driver);
		}
		const costs: Cost[] = [];
		const idleCosts: Cost[] = [];
		// By turns, so that both meet the same machine.
		for (const url of urls) {
			costs.push(await trace(ours, url));
			idleCosts.push(await trace(nobody, url));
		}
		const memory: number[] = [];
		for (const url of urls.filter((_, index) => index % MEMORY_EVERY === 0)) {
			memory.push((await measureHeap(ours, url)) - (await measureHeap(nobody, url)));
		}
		print(costs, idleCosts, memory);
	} finally {
		await ours.close();
		await nobody.close();
		await net.close();
		rmSync(idle, { recursive: true });
	}
}

/** @returns a folder with the built extension, whose script for every page does nothing */
function idleExtension(): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-idle-'));
	cpSync(BUILT, folder, { recursive: true });
	writeFileSync(join(folder, SCRIPT), '0;');
	return folder;
}

/** Grants all hosts; nothing opens by itself, so that only the look is measured. */
async function allow(driver: Driver): Promise<void> {
	const page = await driver.openExtensionPage('options/options.html');
	await page.waitForSelector('#open-everywhere');
	// The browser gives a permission only in a press.
	await page.click('#open-everywhere');
	await until('the permission', () =>
		page.evaluate(async () => {
			const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
			await chrome.storage.local.set({ sites: {} });
			return (await chrome.scripting.getRegisteredContentScripts()).length > 0;
		}),
	);
	await page.close();
}

interface ExtensionApi {
	storage: { local: { set(items: object): Promise<void> } };
	scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

async function trace({ browser }: Driver, url: string): Promise<Cost> {
	// A tab of its own for each page: one that is kept for going back to holds the end of the trace up for seconds.
	const tab = await browser.newPage();
	await tab.tracing.start({
		// No more than is read: each of them costs the script time of its own.
		categories: ['-*', 'devtools.timeline', 'v8'],
	});
	await tab.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
	await sleep(LOOKED);
	const recorded = Buffer.from((await tab.tracing.stop()) ?? '').toString();
	await tab.close();
	const { traceEvents } = JSON.parse(recorded) as { traceEvents: TraceEvent[] };
	const whole = traceEvents.filter(({ ph }) => ph === 'X');
	const of = (script: string) => whole.filter(({ args }) => args?.data?.url?.endsWith(`/${script}`));
	const ours = of(SCRIPT);
	const runs = ours.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
	const inside = ({ pid, tid, ts }: TraceEvent) =>
		runs.some((run) => run.pid === pid && run.tid === tid && ts >= run.ts && ts <= run.ts + (run.dur ?? 0));
	return {
		url,
		compile: milliseconds(ours.filter(({ name }) => name === 'v8.compile')),
		time: milliseconds(runs),
		layouts: whole.filter((event) => /^(?:Layout|UpdateLayoutTree)$/.test(event.name) && inside(event))
			.length,
		probed: of(PROBE).length > 0,
	};
}

function milliseconds(events: TraceEvent[]): number {
	return events.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
}

async function measureHeap(driver: Driver, url: string): Promise<number> {
	const tab = await driver.browser.newPage();
	await tab.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
	await sleep(LOOKED);
	const session = await tab.createCDPSession();
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await tab.close();
	return usedSize / 1024;
}

function print(costs: Cost[], idleCosts: Cost[], memory: number[]): void {
	const kilobytes = readFileSync(join(BUILT, SCRIPT)).length / 1024;
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
	line(
		'  one that does nothing',
		idleCosts.filter(({ time }) => time > 0).map(({ time }) => time),
	);
	line('heap beside that, KB', memory);
	console.log(
		`layouts forced            ${String(ran.reduce((sum, { layouts }) => sum + layouts, 0)).padStart(8)}`,
	);
	const probed = ran.filter((cost) => cost.probed).length;
	console.log(`looked at more closely    ${`${probed} of ${ran.length}`.padStart(8)} pages`);
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
