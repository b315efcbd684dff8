import puppeteer, { type Page } from 'puppeteer-core';
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
import { type Bidi, contextOf, parse } from './firefox-bidi';
import { pressCommandKeys, pressTabKey } from './firefox-keys';
import { measureTab } from './firefox-memory';
import { closePopup, runInPopup } from './firefox-popup';
import { preferences } from './firefox-preferences';
import { openReaderView } from './firefox-reader';
import type { Menu, Privileged } from './firefox-window';
import { homeWithFirefoxPolicy } from './policy';

/**
 * Starts Firefox with the built extension.
 *
 * @param executablePath the browser's program
 * @param extension folder of the unpacked extension
 * @param port of the loopback network; null for the real one
 * @param how how it is started
 * @returns the driver
 */
export async function startFirefox(
	executablePath: string,
	extension: string,
	port: number | null,
	how: How,
): Promise<Driver> {
	const home = how.policy ? await homeWithFirefoxPolicy(how.policy) : null;
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: how.headless,
		args: ['-remote-allow-system-access', '--width=1100', '--height=900'],
		defaultViewport: null,
		...(how.profile ? { userDataDir: how.profile } : {}),
		...(home ? { env: { ...process.env, HOME: home.path } } : {}),
		extraPrefsFirefox: preferences(port, how.profile !== undefined),
	});
	const { connection } = browser as unknown as { connection: Bidi };
	const bidi = async (method: string, params: object) => (await connection.send(method, params)).result;

	/** Runs a function in the browser window's own scope, where toolbar and keys are. */
	async function inWindow<Result>(work: InBrowser<Result>, ...args: unknown[]): Promise<Result> {
		const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
		const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
		return parse(
			await bidi('script.evaluate', {
				target: { context },
				awaitPromise: true,
				// Where tsx runs this, named functions in the work ask for its helper.
				expression: `(async () => { const __name = (named) => named; return JSON.stringify(await (${work})(...${JSON.stringify(args)})); })()`,
			}),
		);
	}

	const id = await browser.installExtension(extension);
	const uuid = await inWindow(
		(extensionId) =>
			(globalThis as unknown as Privileged).WebExtensionPolicy.getByID(extensionId).mozExtensionHostname,
		id,
	);
	const base = `moz-extension://${uuid}/`;
	const problems: string[] = [];

	async function openOwn(path: string): Promise<Page> {
		const page = await browser.newPage();
		collectProblems(page, problems);
		// page.goto() never resolves on the extension's own pages.
		await bidi('browsingContext.navigate', { context: contextOf(page), url: base + path, wait: 'none' });
		await until(`${path} loaded`, () =>
			page.evaluate((href) => location.href === href && document.readyState === 'complete', base + path),
		);
		return page;
	}

	/** Chooses an entry of the context menu that opens where the page is pressed. */
	async function choose(page: Page, at: { x: number; y: number }, name: string): Promise<void> {
		await page.mouse.click(at.x, at.y, { button: 'right' });
		await inWindow(async (entryName) => {
			const { Services } = globalThis as unknown as Privileged;
			const front = Services.wm.getMostRecentWindow('navigator:browser');
			const menu = front.document.getElementById('contentAreaContextMenu') as unknown as Menu;
			for (let i = 0; i < 500 && menu.state !== 'open'; i++) {
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
			const entry = menu.querySelector(`[id$="-menuitem-_${entryName}"]`);
			if (!entry) throw new Error('The context menu has no entry of ours.');
			menu.activateItem(entry);
		}, name);
	}

	return {
		name: 'firefox',
		browser,
		base,
		problems,
		async open(url) {
			const page = await browser.newPage();
			collectProblems(page, problems);
			// The browser's own pages load, but page.goto() never hears of it.
			if (!url.startsWith('about:')) await page.goto(url);
			else {
				await bidi('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
			}
			return page;
		},
		openExtensionPage: openOwn,
		async clickAction(page) {
			await page.bringToFront();
			// One that has not gone yet would take the press for its end.
			await inWindow(closePopup);
			return await inWindow((extensionId) => {
				const { ChromeUtils, Services, WebExtensionPolicy } = globalThis as unknown as Privileged;
				const { ExtensionParent } = ChromeUtils.importESModule(
					'resource://gre/modules/ExtensionParent.sys.mjs',
				);
				const { extension } = WebExtensionPolicy.getByID(extensionId);
				const pressed = performance.timeOrigin + performance.now();
				// A private window is one more.
				const front = Services.wm.getMostRecentWindow('navigator:browser');
				ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(front);
				return pressed;
			}, id);
		},
		async pressCommand(page) {
			await page.bringToFront();
			await inWindow(pressCommandKeys);
		},
		async pressTab(page, { back }) {
			await page.bringToFront();
			await inWindow(pressTabKey, back);
		},
		async chooseFromMenu(page) {
			await page.bringToFront();
			await choose(page, { x: 20, y: 20 }, 'toggle-reader');
		},
		async chooseFromLinkMenu(page, selector) {
			await page.bringToFront();
			const link = await page.$(selector);
			await link?.scrollIntoView();
			const box = await link?.boundingBox();
			if (!box) throw new Error(`The page shows no ${selector}.`);
			await choose(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 'open-link');
		},
		async allowPrivate() {
			await inWindow(async (extensionId) => {
				const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Privileged;
				const { ExtensionPermissions } = ChromeUtils.importESModule(
					'resource://gre/modules/ExtensionPermissions.sys.mjs',
				);
				const { extension } = WebExtensionPolicy.getByID(extensionId);
				const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
				await ExtensionPermissions.add(extensionId, allowed, extension);
				const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
				await (await AddonManager.getAddonByID(extensionId)).reload();
			}, id);
			await until('the extension anew', () =>
				inWindow((extensionId) => {
					const { WebExtensionPolicy } = globalThis as unknown as Privileged;
					const policy = WebExtensionPolicy.getByID(extensionId);
					// Until its background has run once, nobody listens to its button.
					return policy?.privateBrowsingAllowed && /running|stopped/.test(policy.extension.backgroundState);
				}, id),
			);
		},
		async openPrivate(url) {
			const page = await openPrivateWindow(browser, await openOwn('options/options.html'), url);
			collectProblems(page, problems);
			return page;
		},
		async emulatePrint(page, on) {
			await page.bringToFront();
			await inWindow(
				(medium) => {
					const { gBrowser } = globalThis as unknown as Privileged;
					gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
				},
				on ? 'print' : '',
			);
			await untilMedia(page, { print: on });
		},
		async zoomText(page, factor) {
			await page.bringToFront();
			await inWindow((zoom) => {
				const { gBrowser } = globalThis as unknown as Privileged;
				gBrowser.selectedBrowser.browsingContext.textZoom = zoom;
			}, factor);
		},
		async preferColours(page, look) {
			await inWindow(
				(scheme, use) => {
					const { prefs } = (globalThis as unknown as Privileged).Services;
					prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
					prefs.setIntPref('browser.display.document_color_use', use);
				},
				look === 'dark' ? 0 : 1,
				look === 'forced' ? 2 : 0,
			);
			await untilMedia(page, {
				'(prefers-color-scheme: dark)': look === 'dark',
				'(forced-colors: active)': look === 'forced',
			});
		},
		async popup(open) {
			await open();
			const runWithin = <Result>(ms: number, work: InBrowser<Result>, args: unknown[]): Promise<Result> =>
				inWindow<Result>(runInPopup as InBrowser<Result>, String(work), args, ms);
			// What is sent into a popup that is just being loaded is lost: asked soon again, until it answers.
			await until('the popup', () => runWithin(2000, () => document.readyState === 'complete', []), 30_000);
			const run = <Result>(work: InBrowser<Result>, ...args: unknown[]): Promise<Result> =>
				runWithin(10_000, work, args);
			return {
				run,
				// What the browser's own scope clicks is as good as a user's click; the answer must leave before the popup does.
				press: async (selector) => {
					await until(`${selector} in the popup`, () =>
						run((wanted) => {
							const button = document.querySelector<HTMLElement>(wanted);
							if (button) setTimeout(() => button.click(), 50);
							return button !== null;
						}, selector),
					);
				},
				close: () => inWindow(closePopup),
			};
		},
		async allowHosts() {
			// The preference above grants without a question.
		},
		stopBackground: () =>
			inWindow(async (extensionId) => {
				const { extension } = (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(extensionId);
				await extension.terminateBackground({ ignoreDevToolsAttached: true });
			}, id),
		async updateExtension() {
			await browser.installExtension(extension);
			await sleep(700);
		},
		async tabMemory(page) {
			await page.bringToFront();
			return await inWindow(measureTab, 20_000);
		},
		async openReaderView(page) {
			await page.bringToFront();
			return await inWindow(openReaderView, 20_000);
		},
		async inView(page, work, ...args) {
			const target = { context: contextOf(page) };
			const root = await until('the reader in the page', async () => {
				const { result } = await bidi('script.evaluate', {
					target,
					awaitPromise: false,
					expression: `document.querySelector('div[data-caveat-reader]') ?? document.body`,
					serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
				});
				return (
					(result as { value?: { shadowRoot?: { sharedId: string } } }).value?.shadowRoot ??
					sharedRoot(result)
				);
			});
			return parse(
				await bidi('script.callFunction', {
					target,
					awaitPromise: true,
					arguments: [{ sharedId: root.sharedId }],
					functionDeclaration: `async (root) => JSON.stringify(await (${work})(root, ...${JSON.stringify(args)}))`,
				}),
			);
		},
		async close() {
			await Promise.race([browser.close(), sleep(how.profile ? 30_000 : 4000)]);
			browser.process()?.kill('SIGKILL');
			await home?.remove();
		},
	};
}

function sharedRoot(result: { shadowRoot?: unknown }): { sharedId: string } | null {
	return (result.shadowRoot as { sharedId: string } | undefined) ?? null;
}
