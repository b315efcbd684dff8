import { type NoticeKind, SEVERITY_OF } from '../core/types';
import { browser } from '../shared/browser';
import { kindKey } from '../shared/kind-key';
import { speakAsManaged } from '../shared/language';
import { t } from '../shared/strings';

/** What the button's badge says of a page where Caveat may look. */
export interface Mark {
	isArticle: boolean;
	/** Most severe first. */
	kinds: NoticeKind[];
}

const RISK = { text: '!', colour: '#a4161a' };
const LABEL = { text: '§', colour: '#5b4a00' };
const ARTICLE = { text: '¶', colour: '#23395b' };

/**
 * Marks the toolbar button of a tab: an article, a label, or a risk; the kind stands in the button's title.
 *
 * @param tabId the tab
 * @param mark what is known of its page
 */
export async function markTab(tabId: number, mark: Mark): Promise<void> {
	await setBadge(tabId, mark);
	await speakAsManaged();
	await browser.action.setTitle({ tabId, title: titleOf(mark.kinds[0], mark.isArticle) });
}

/**
 * Sets the badge alone: while the reader is open, the button's title says what a press does.
 *
 * @param tabId the tab
 * @param mark what is known of its page
 */
export async function setBadge(tabId: number, { isArticle, kinds }: Mark): Promise<void> {
	const [kind] = kinds;
	const severity = kind ? SEVERITY_OF[kind] : null;
	const badge = severity === 'risk' ? RISK : severity === 'label' ? LABEL : isArticle ? ARTICLE : null;
	// Not every browser's button has a badge.
	await browser.action.setBadgeText?.({ tabId, text: badge?.text ?? '' });
	if (badge) {
		await browser.action.setBadgeBackgroundColor?.({ tabId, color: badge.colour });
		await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
	}
}

/**
 * Writes the button's title for a page.
 *
 * @param kind the kind of its most severe notice, if there is one
 * @param isArticle whether the page is an article
 */
export function titleOf(kind: NoticeKind | undefined, isArticle: boolean): string {
	if (!kind) return t(isArticle ? 'actionTitleArticle' : 'actionTitle');
	const name = t(kindKey(kind));
	return t(SEVERITY_OF[kind] === 'risk' ? 'actionTitleRisk' : 'actionTitleNotice', name);
}
