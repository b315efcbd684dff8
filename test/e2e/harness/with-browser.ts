import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type BrowserName, findBrowser } from '../../../src/tools/browsers';
import { type Driver, type Start, sleep } from './driver';
import { type Net, type Route, startNet } from './net';
import { whyNoPolicy } from './policy';
import { startBrowser } from './start-browser';

/** A real browser on a loopback network of its own, for the tests of one file. */
export interface Stage {
	name: BrowserName;
	/** The browser; it is there while tests run, not yet while they are described. */
	readonly driver: Driver;
	/** The browser's whole network; likewise. */
	readonly net: Net;
	/** Opens a new tab at an address, and closes it after the test if it is still open. */
	open(url: string): Promise<Page>;
	/** Opens one of the extension's own pages in a tab, likewise. */
	openExtensionPage(path: string): Promise<Page>;
}

interface Options extends Start {
	/** What the network answers, see `startNet`. */
	routes: Record<string, Route>;
	/** Whether errors on the consoles may be the pages' own doing; otherwise one fails the test in which it came. */
	pagesComplain?: boolean;
	/** Whether tests build on what those before them have set; otherwise a failed one leaves no settings to its next try. */
	inOrder?: boolean;
}

/**
 * Describes the same behaviour once per browser, each started once, on its own network. After every test all tabs are
 * closed that it has opened, and the consoles of pages and extension must have stayed free of errors. A test that failed is
 * tried again as if it had not been tried before: in a browser that runs, without what it had set. A browser that this machine lacks, or
 * for which a policy may not be set here, is skipped, and its title says so.
 *
 * @param title what is described
 * @param options the network, and what is let pass
 * @param tests the tests, given the browser
 */
export function withBrowser(title: string, options: Options, tests: (stage: Stage) => void): void {
	for (const name of ['chromium', 'firefox'] as const) {
		const missing = whyNot(name, options);
		const run = missing === null ? describe : describe.skip;
		run(`${title} in ${name}${missing ? ` (${missing})` : ''}`, () => tests(setUp(name, options)));
	}
}

/** @returns in words, why a browser cannot be tested here; null where it can */
function whyNot(name: BrowserName, { policy }: Options): string | null {
	if (findBrowser(name) === null) return 'not on this machine';
	return policy ? whyNoPolicy(name) : null;
}

function setUp(
	name: BrowserName,
	{ routes, pagesComplain = false, inOrder = false, ...start }: Options,
): Stage {
	let net: Net | undefined;
	let driver: Driver | undefined;
	let first = new Set<Page>();
	const tabs: Page[] = [];

	const begin = async (port: number) => {
		driver = await startBrowser(name, port, start);
		first = new Set(await driver.browser.pages());
	};

	beforeAll(async () => {
		net = await startNet(routes);
		await begin(net.port);
	});
	afterEach(async ({ task }) => {
		const failed = task.result?.state === 'fail';
		if (failed && driver?.browser.connected === false && net) await begin(net.port);
		const opened = (await driver?.browser.pages())?.filter((page) => !first.has(page)) ?? [];
		for (const tab of new Set([...tabs.splice(0), ...opened])) await closeTab(tab);
		if (failed && driver && !inOrder) await forgetSettings(driver);
		const problems = driver?.problems.splice(0) ?? [];
		if (!pagesComplain) expect(problems, 'errors on the consoles').toEqual([]);
	});
	afterAll(async () => {
		await driver?.close();
		await net?.close();
	});

	const running = <Part>(part: Part | undefined): Part => {
		if (!part) throw new Error('The browser runs only while a test does.');
		return part;
	};
	const kept = async (opening: Promise<Page>) => {
		const tab = await opening;
		tabs.push(tab);
		return tab;
	};
	return {
		name,
		get driver() {
			return running(driver);
		},
		get net() {
			return running(net);
		},
		open: (url) => kept(running(driver).open(url)),
		openExtensionPage: (path) => kept(running(driver).openExtensionPage(path)),
	};
}

/** A tab that hangs, or goes by itself meanwhile, must not keep the next try from its turn. */
async function closeTab(tab: Page): Promise<void> {
	if (tab.isClosed()) return;
	await Promise.race([tab.close().catch(() => undefined), sleep(10_000)]);
}

/** Forgets all that is stored. */
async function forgetSettings(driver: Driver): Promise<void> {
	// What the closed tabs had to say last.
	await sleep(1000);
	const own = await driver.openExtensionPage('options/options.html');
	await own.evaluate(async () => {
		type Area = { clear(): Promise<void> };
		const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'sync', Area> } })
			.chrome;
		await Promise.all([storage.local.clear(), storage.sync.clear()]);
	});
	await closeTab(own);
}
