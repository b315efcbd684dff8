import type { NoticeKind } from '../core/types';
import { browser } from '../shared/browser';
import { speakAsManaged } from '../shared/language';
import { t } from '../shared/strings';
import { titleOf } from './mark';

/**
 * Where the popup stands in the package. It is told its tab: while windows and tabs come and go, "the active tab" may by
 * then be another than the one whose button was pressed.
 *
 * @param tabId the tab that it speaks of
 * @returns its path
 */
export const popupOf = (tabId: number) => `/popup/popup.html?tab=${tabId}`;

/** What the toolbar button's next click does: opens the reader, or opens the popup. */
export type ButtonState = 'closed' | 'open' | 'asks';

/**
 * Sets what the next click on the toolbar button does in a tab. The browser forgets it when the tab goes elsewhere,
 * and the click opens the reader again.
 *
 * @param tabId the tab
 * @param state `closed`: click opens the reader; `open` and `asks`: click opens the popup
 * @param kinds the kinds of the page's notices, most severe first, for the button's title
 */
export async function setButton(tabId: number, state: ButtonState, kinds: NoticeKind[] = []): Promise<void> {
	await browser.action.setPopup({ tabId, popup: state === 'closed' ? '' : popupOf(tabId) });
	await speakAsManaged();
	await browser.action.setTitle({
		tabId,
		title: state === 'open' ? t('actionTitleOpen') : titleOf(kinds[0], state === 'closed'),
	});
}
