/** ENTRY: the toolbar button, the keyboard command and the context menu. Keeps no state: the browser may stop it at any time. */
import { act } from './background/act';
import { setButton } from './background/button';
import { browser } from './shared/browser';
import { answer, type ToBackground } from './shared/messages';
import { t } from './shared/strings';

/** Name of the keyboard command and id of the menu entry. */
const TOGGLE = 'toggle-reader';

browser.action.onClicked.addListener((tab) => act(tab));

browser.commands.onCommand.addListener((command, tab) => {
	if (command === TOGGLE) act(tab);
});

browser.contextMenus.onClicked.addListener((info, tab) => {
	if (info.menuItemId === TOGGLE) act(tab);
});

browser.runtime.onInstalled.addListener(async () => {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({ id: TOGGLE, title: t('menuToggleReader'), contexts: ['page'] });
});

answer<ToBackground>({
	changed: async ({ open }, { tabId }) => {
		if (tabId !== null) await setButton(tabId, open ? 'open' : 'closed');
		return undefined;
	},
});
