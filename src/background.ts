/**
 * ENTRY: the toolbar button, the keyboard command, the context menus, and what pages report. Keeps no state: the browser
 * may stop it at any time.
 */
import { act } from './background/act';
import { setButton } from './background/button';
import { readFont } from './background/fonts';
import { forgetPage } from './background/forget';
import { followLink, openLink } from './background/links';
import { loadExporter } from './background/load-exporter';
import { loadLanguages } from './background/load-languages';
import { markTab } from './background/mark';
import { takeNotices, takeReport } from './background/pages';
import { forgetTab, rememberPage } from './background/tab-memory';
import { grantedOrigins, registerForGranted, runInOpenTabs } from './background/watch-pages';
import { hostOf, originOf } from './shared/address';
import { browser } from './shared/browser';
import { answer, type ToBackground } from './shared/messages';
import { changeSites } from './shared/sites';
import { t } from './shared/strings';

/** Name of the keyboard command and id of the menu entry. */
const TOGGLE = 'toggle-reader';
const OPEN_LINK = 'open-link';

browser.action.onClicked.addListener((tab) => act(tab, 'button'));

browser.commands.onCommand.addListener((command, tab) => {
	if (command === TOGGLE) act(tab, 'command');
});

browser.contextMenus.onClicked.addListener((info, tab) => {
	if (info.menuItemId === TOGGLE) act(tab, 'command');
	if (info.menuItemId === OPEN_LINK && info.linkUrl) openLink(info.linkUrl, tab);
});

browser.runtime.onInstalled.addListener(async () => {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({ id: TOGGLE, title: t('menuToggleReader'), contexts: ['page'] });
	browser.contextMenus.create({
		id: OPEN_LINK,
		title: t('menuOpenLink'),
		contexts: ['link'],
		targetUrlPatterns: ['http://*/*', 'https://*/*'],
	});
	await registerForGranted();
	// An update has cut off the scripts in open tabs.
	await runInOpenTabs(await grantedOrigins());
});

browser.runtime.onStartup.addListener(registerForGranted);

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
	await registerForGranted();
	await runInOpenTabs(origins);
});

browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
	await registerForGranted();
	// Taken back in the browser's own settings: then the wish is taken back as well.
	await changeSites(({ hosts, everywhere }) => ({
		hosts: Object.fromEntries(
			Object.entries(hosts).filter(
				([host, choice]) => choice !== 'open' || !origins.includes(originOf(host)),
			),
		),
		everywhere: everywhere && !origins.includes(originOf(null)),
	}));
});

browser.tabs.onRemoved.addListener(forgetTab);

answer<ToBackground>({
	font: ({ name }) => readFont(name),
	exporter: async (_, { tabId }) => {
		if (tabId !== null) await loadExporter(tabId);
		return undefined;
	},
	languages: async ({ scripts }, { tabId }) => {
		if (tabId !== null) await loadLanguages(tabId, scripts);
		return undefined;
	},
	forget: async ({ url }) => {
		await forgetPage(url);
		return undefined;
	},
	changed: async (change, { tabId }) => {
		if (tabId === null) return undefined;
		if (change.open) await rememberPage(tabId, change.url, 'open');
		else if (change.why === 'left' || change.why === 'lost') await rememberPage(tabId, change.url, 'closed');
		await setButton(tabId, change.open ? 'open' : 'closed', change.kinds);
		return undefined;
	},
	follow: async ({ url }, { tabId }) => {
		if (tabId !== null && hostOf(url) !== null) await followLink(tabId, url);
		return undefined;
	},
	page: async (page, { tabId }) => {
		if (tabId !== null) await takeReport(tabId, page);
		return undefined;
	},
	left: async (_, { tabId }) => {
		if (tabId !== null) await markTab(tabId, { isArticle: false, kinds: [] });
		return undefined;
	},
	notices: async (found, { tabId }) => (tabId === null ? { strip: null } : takeNotices(tabId, found)),
	open: async (_, { tabId }) => {
		if (tabId !== null) await act({ id: tabId }, 'button');
		return undefined;
	},
});
