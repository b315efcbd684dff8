/**
 * ENTRY: the toolbar button, the keyboard command, the context menus, and what pages report. Keeps no state: the browser
 * may stop it at any time.
 */
import { act } from './background/act';
import { setButton } from './background/button';
import { readFont } from './background/fonts';
import { forgetPage } from './background/forget';
import { showIcon } from './background/icon';
import { followLink, giveBackAll, giveBackOf, openLink } from './background/links';
import { loadLanguages } from './background/load-languages';
import { loadScript } from './background/load-script';
import { markTab, setBadge } from './background/mark';
import { makeMenus, OPEN_LINK, TOGGLE } from './background/menus';
import { takeNotices, takeReport } from './background/pages';
import { knownKinds, pageOf } from './background/sender';
import { forgetTab, recallPlace, rememberChange, rememberPlace } from './background/tab-memory';
import { grantedOrigins, registerForGranted, runInOpenTabs } from './background/watch-pages';
import { hostOf, originOf } from './shared/address';
import { browser } from './shared/browser';
import { forgetManagedLanguage, readManagedStrings } from './shared/language';
import { answer, type ToBackground } from './shared/messages';
import { mayLook } from './shared/permission';
import { changeSites } from './shared/sites';

browser.action.onClicked.addListener((tab) => act(tab, 'button'));

browser.commands?.onCommand.addListener((command, tab) => {
	if (command === TOGGLE) act(tab, 'command');
});

// Firefox for Android has no context menus, and no keyboard commands.
browser.contextMenus?.onClicked.addListener((info, tab) => {
	if (info.menuItemId === TOGGLE) act(tab, 'command');
	if (info.menuItemId === OPEN_LINK && info.linkUrl) openLink(info.linkUrl, tab);
});

browser.storage.onChanged.addListener(async (_, area) => {
	if (area !== 'managed') return;
	forgetManagedLanguage();
	await makeMenus();
});

browser.runtime.onInstalled.addListener(async () => {
	await makeMenus();
	await registerForGranted();
	// An update has cut off the scripts in open tabs.
	await runInOpenTabs(await grantedOrigins());
});

browser.runtime.onStartup.addListener(async () => {
	await giveBackAll();
	await registerForGranted();
});

// Firefox ends the scripts of an old version at once, in open readers too; where somebody listens, its update waits until the
// browser starts anew. Chromium lets them live on.
const { getBrowserInfo } = browser.runtime as { getBrowserInfo?: unknown };
if (getBrowserInfo) browser.runtime.onUpdateAvailable.addListener(() => undefined);

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

browser.tabs.onRemoved.addListener(async (tabId) => {
	await Promise.all([forgetTab(tabId), giveBackOf(tabId)]);
});

// At each start of this script, for the browser keeps no icon, and whenever the choice may have changed.
void showIcon();
browser.storage.local.onChanged.addListener(() => void showIcon());

answer<ToBackground>({
	font: ({ name }) => readFont(name),
	strings: () => readManagedStrings(),
	script: async ({ script }, sender) => {
		const page = pageOf(sender);
		if (page) await loadScript(page.tabId, script);
		return undefined;
	},
	languages: async ({ scripts }, sender) => {
		const page = pageOf(sender);
		if (page) await loadLanguages(page.tabId, scripts);
		return undefined;
	},
	forget: async ({ url }, sender) => {
		if (pageOf(sender)?.owns(url)) await forgetPage(url);
		return undefined;
	},
	changed: async (change, sender) => {
		const page = pageOf(sender);
		if (!page) return undefined;
		// The button must mean what it says, even where nothing can be remembered.
		const kinds = knownKinds(change.kinds);
		await Promise.allSettled([
			setButton(page.tabId, change.open ? 'open' : 'closed', kinds),
			// A further part of the article may have brought a warning that its first page did not have.
			change.open && kinds.length > 0 ? setBadge(page.tabId, { isArticle: true, kinds }) : null,
			page.owns(change.url) ? rememberChange(page.tabId, change) : null,
			change.open ? null : giveBackOf(page.tabId),
		]);
		return undefined;
	},
	follow: async ({ url }, sender) => {
		const page = pageOf(sender);
		if (page?.owns(url)) await followLink(page.tabId, url);
		return undefined;
	},
	stay: async ({ on }, sender) => {
		if (!pageOf(sender)) return { works: false };
		if (on !== null) await changeSites(() => ({ stay: on === true }));
		// Chromium leaves a press's permission to the next page of the same site, Firefox does not.
		return { works: !getBrowserInfo || (await mayLook(hostOf(sender.url))) };
	},
	page: async (report, sender) => {
		const page = pageOf(sender);
		if (page?.owns(report.url)) await takeReport(page.tabId, report);
		return undefined;
	},
	place: async ({ url, place }, sender) => {
		const page = pageOf(sender);
		if (page?.owns(url)) await rememberPlace(page.tabId, url, place);
		return undefined;
	},
	placeBefore: async ({ url }, sender) => {
		const page = pageOf(sender);
		return page?.owns(url) ? recallPlace(page.tabId, url) : null;
	},
	left: async (_, sender) => {
		const page = pageOf(sender);
		if (page) await markTab(page.tabId, { isArticle: false, kinds: [] });
		return undefined;
	},
	notices: async ({ notices }, sender) => {
		const page = pageOf(sender);
		return page ? takeNotices(page.tabId, knownKinds(notices.map(({ kind }) => kind))) : { strip: null };
	},
	open: async (_, sender) => {
		const page = pageOf(sender);
		if (page) await act({ id: page.tabId }, 'button');
		return undefined;
	},
});
