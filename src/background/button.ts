import { browser } from '../shared/browser';
import { t } from '../shared/strings';

/** Where the popup stands in the package. */
export const POPUP = 'popup/popup.html';

/** What the toolbar button's next click does: opens the reader, or opens the popup. */
export type ButtonState = 'closed' | 'open' | 'asks';

/**
 * Sets what the next click on the toolbar button does in a tab. The browser forgets it when the tab goes elsewhere,
 * and the click opens the reader again.
 *
 * @param tabId the tab
 * @param state `closed`: click opens the reader; `open` and `asks`: click opens the popup
 */
export async function setButton(tabId: number, state: ButtonState): Promise<void> {
	await browser.action.setPopup({ tabId, popup: state === 'closed' ? '' : POPUP });
	await browser.action.setTitle({ tabId, title: t(state === 'open' ? 'actionTitleOpen' : 'actionTitle') });
}
