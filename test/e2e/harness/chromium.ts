import puppeteer, { type Page } from 'puppeteer-core';
import { QUIET_CHROMIUM } from '../../../src/tools/browsers';
import {
	collectProblems,
	type Driver,
	type How,
	type InBrowser,
	openPrivateWindow,
	sleep,
	until,
	untilMedia,
} from './driver';
import { setChromiumPolicy } from './policy';

/** Alt+Shift+V: the command's key in Chromium. */
const COMMAND_KEY = {
	modifiers: 1 | 8,
	key: 'V',
	code: 'KeyV',
	windowsVirtualKeyCode: 86,
	nativeVirtualKeyCode: 86,
};

/**
 * Starts Chromium with the built extension.
 *
 * @param executablePath the browser's program
 * @param extension folder of the unpacked extension
 * @param port of the loopback network; null for the real one
 * @param how how it is started
 * @returns the driver
 */
export async function startChromium(
	executablePath: string,
	extension: string,
	port: number | null,
	how: How,
): Promise<Driver> {
	const takePolicyBack = how.policy ? await setChromiumPolicy(extension, how.policy) : null;
	const browser = await puppeteer.launch({
		executablePath,
		headless: how.headless,
		pipe: true,
		enableExtensions: true,
		args: [
			...QUIET_CHROMIUM,
			'--window-size=1100,900',
			...(port === null ? [] : [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>']),
		],
		defaultViewport: null,
		...(how.profile ? { userDataDir: how.profile } : {}),
	});
	const id = await browser.installExtension(extension);
	const base = `chrome-extension://${id}/`;
	const handle = (await browser.extensions()).get(id);
	if (!handle) throw new Error('Chromium did not load the extension.');
	const problems: string[] = [];
	const watchWorker = async () => {
		const target = await browser.waitForTarget(
			(t) => t.type() === 'service_worker' && t.url().startsWith(base),
		);
		const worker = await target.worker();
		if (how.policy)
			await until('the policy', () => worker?.evaluate(policyIsThere) ?? Promise.resolve(false), 60_000);
		worker?.on('console', (message) => {
			if (message.type() === 'error') problems.push(`background: ${message.text()}`);
		});
	};
	await watchWorker();

	async function choose(page: Page, entry: { menuItemId: string; linkUrl?: string }): Promise<void> {
		await page.bringToFront();
		// Asleep or not: any target of the extension can wake its worker, but only the worker has the event.
		const worker = await (
			await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(base))
		).worker();
		await worker?.evaluate(async (info) => {
			const { chrome } = globalThis as unknown as { chrome: MenuApi };
			const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
			chrome.contextMenus.onClicked.dispatch(info, tab);
		}, entry);
	}

	async function openOwn(path: string): Promise<Page> {
		const page = await browser.newPage();
		collectProblems(page, problems);
		await page.goto(base + path);
		return page;
	}

	/** Runs a function where the browser's own settings of extensions are. */
	async function inExtensionsPage(work: InBrowser<unknown>, ...args: unknown[]): Promise<void> {
		const page = await browser.newPage();
		await page.goto('chrome://extensions/');
		await page.evaluate(work, ...args);
		await page.close();
	}

	return {
		name: 'chromium',
		browser,
		base,
		problems,
		async open(url) {
			const page = await browser.newPage();
			collectProblems(page, problems);
			await page.goto(url);
			return page;
		},
		openExtensionPage: openOwn,
		async clickAction(page) {
			await page.bringToFront();
			const pressed = performance.timeOrigin + performance.now();
			await page.triggerExtensionAction(handle);
			return pressed;
		},
		async pressCommand(page) {
			await page.bringToFront();
			const session = await page.createCDPSession();
			// Only a raw key with the native code reaches the browser's own commands.
			await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...COMMAND_KEY });
			await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...COMMAND_KEY });
			await session.detach();
		},
		async pressTab(page, { back }) {
			if (back) await page.keyboard.down('Shift');
			await page.keyboard.press('Tab');
			if (back) await page.keyboard.up('Shift');
		},
		chooseFromMenu: (page) => choose(page, { menuItemId: 'toggle-reader' }),
		async chooseFromLinkMenu(page, selector) {
			const linkUrl = await page.$eval(selector, (link) => (link as HTMLAnchorElement).href);
			await choose(page, { menuItemId: 'open-link', linkUrl });
		},
		async allowPrivate() {
			await inExtensionsPage(async (extensionId) => {
				const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPageApi }).chrome;
				// The browser starts the extension anew, and starts an unpacked one for developers only.
				await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
				await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
			}, id);
			await until('the extension anew', async () => {
				await (await openOwn('options/options.html')).close();
				return true;
			});
		},
		async openPrivate(url) {
			const page = await openPrivateWindow(browser, await openOwn('options/options.html'), url);
			collectProblems(page, problems);
			return page;
		},
		async emulatePrint(page, on) {
			await page.emulateMediaType(on ? 'print' : undefined);
			await untilMedia(page, { print: on });
		},
		async zoomText(page, factor) {
			// What zooming does to a page: fewer px of its own in the same window.
			const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
			await page.setViewport({
				width: Math.round(width / factor),
				height: Math.round(height / factor),
				deviceScaleFactor: factor,
			});
		},
		async preferColours(page, look) {
			const session = await page.createCDPSession();
			// The connection stays open, for what it emulates ends with it; puppeteer's own call knows no forced colours.
			await session.send('Emulation.setEmulatedMedia', {
				features: [
					{ name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
					{ name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
				],
			});
			await untilMedia(page, {
				'(prefers-color-scheme: dark)': look === 'dark',
				'(forced-colors: active)': look === 'forced',
			});
		},
		async popup(open) {
			// One that a test before has left is on its way out.
			const others = new Set(browser.targets());
			const appearing = browser.waitForTarget(
				(target) => !others.has(target) && target.url().startsWith(`${base}popup/popup.html?tab=`),
				{ timeout: 30_000 },
			);
			// Where opening fails, nobody waits for it any more.
			appearing.catch(() => undefined);
			await open();
			const page = await (await appearing).asPage();
			collectProblems(page, problems);
			return {
				run: (work, ...args) => page.evaluate(work, ...args),
				press: async (selector) => {
					await (await page.waitForSelector(selector))?.click();
				},
				close: async () => {
					if (!page.isClosed()) await page.close();
				},
			};
		},
		async allowHosts(pattern) {
			await inExtensionsPage(
				(extensionId, origins) => {
					const { chrome } = globalThis as unknown as { chrome: ExtensionsPageApi };
					return chrome.developerPrivate.addHostPermission(extensionId, origins);
				},
				id,
				pattern,
			);
		},
		async stopBackground() {
			const target = browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(base));
			// It may have stopped by itself.
			await (await target?.worker())?.close().catch(() => undefined);
		},
		async updateExtension() {
			await browser.installExtension(extension);
			await sleep(700);
		},
		async inView(page, work, ...args) {
			const session = await page.createCDPSession();
			try {
				const objectId = await closedRoot(page, session);
				const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
					objectId,
					awaitPromise: true,
					returnByValue: true,
					functionDeclaration: `async function (...args) { return (${work})(this, ...args) }`,
					arguments: args.map((value) => ({ value })),
				});
				if (exceptionDetails)
					throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
				return result.value;
			} finally {
				await session.detach();
			}
		},
		async close() {
			await Promise.race([browser.close(), sleep(how.profile ? 30_000 : 4000)]);
			browser.process()?.kill('SIGKILL');
			await takePolicyBack?.();
		},
	};
}

/** Runs in the extension: Chromium reads a policy some seconds after it has loaded an extension for the first time. */
async function policyIsThere(): Promise<boolean> {
	const { chrome } = globalThis as unknown as {
		chrome: { storage: { managed: { get(): Promise<object> } } };
	};
	return Object.keys(await chrome.storage.managed.get()).length > 0;
}

/** What the browser's page of extensions may change. */
interface ExtensionsPageApi {
	developerPrivate: {
		addHostPermission(id: string, origins: string): Promise<void>;
		updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
		updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
	};
}

/** The little that pressing a menu entry needs. */
interface MenuApi {
	tabs: { query(filter: object): Promise<unknown[]> };
	contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
}

/** The reader's closed root, which only the browser's debugger can see: under our host, or on `<body>`. */
async function closedRoot(
	_page: Page,
	session: Awaited<ReturnType<Page['createCDPSession']>>,
): Promise<string> {
	return await until('the reader in the page', async () => {
		const { result } = await session.send('Runtime.evaluate', {
			expression: `document.querySelector('div[data-caveat-reader]') ?? document.body`,
		});
		if (!result.objectId) return null;
		const { node } = await session.send('DOM.describeNode', {
			objectId: result.objectId,
			depth: 1,
			pierce: true,
		});
		const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
		if (backendNodeId === undefined) return null;
		const { object } = await session.send('DOM.resolveNode', { backendNodeId });
		return object.objectId;
	});
}
