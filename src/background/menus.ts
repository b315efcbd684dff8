import { browser } from '../shared/browser';
import { speakAsManaged } from '../shared/language';
import { t } from '../shared/strings';

/** Name of the keyboard command and id of the menu entry that does the same. */
export const TOGGLE = 'toggle-reader';
/** Id of the menu entry for links. */
export const OPEN_LINK = 'open-link';

/** Makes the entries of the context menus; the browser keeps them from then on. */
export function makeMenus(): Promise<void> {
	return navigator.locks.request('caveat-menus', async () => {
		await speakAsManaged();
		// Firefox for Android has no context menus.
		if (!browser.contextMenus) return;
		await browser.contextMenus.removeAll();
		browser.contextMenus.create({ id: TOGGLE, title: t('menuToggleReader'), contexts: ['page'] });
		browser.contextMenus.create({
			id: OPEN_LINK,
			title: t('menuOpenLink'),
			contexts: ['link'],
			targetUrlPatterns: ['http://*/*', 'https://*/*'],
		});
	});
}
