import { judgePage } from '../core/detect/judge';
import type { PageReport } from '../shared/opening';
import { plainText } from './plain-text';

/**
 * Looks at the page once: reads text and structure, no layout.
 *
 * @param again the page was reached by "back" or "forward"
 * @returns what the background needs to decide
 */
export function look(again: boolean): PageReport {
	const url = location.href;
	const { isArticle, isNews, confidence } = judgePage(document, { url });
	const marked = document.querySelector('[data-legal-notice]') !== null;
	const text = plainText(document);
	return { url, isArticle, isNews, confidence, again, busy: isBusy(), text, marked };
}

const EDITABLE = '[contenteditable]:not([contenteditable=false i])';

/** @returns true while someone types or has selected text, which an opening reader would take from under their hands */
export function isBusy(): boolean {
	// A page may select text, or put the focus into its search field, by itself: that is nobody's work. Asked first also
	// because a selection's type has the browser lay out the whole page.
	if (!navigator.userActivation.hasBeenActive) return false;
	if (getSelection()?.type === 'Range') return true;
	const focused = document.activeElement;
	return (
		focused instanceof HTMLTextAreaElement ||
		// Asked by attribute: `isContentEditable` would have the browser work out the styles of the whole page first.
		(focused?.closest(EDITABLE) ?? null) !== null ||
		(focused instanceof HTMLInputElement &&
			!/^(?:button|checkbox|radio|submit|reset|image)$/.test(focused.type))
	);
}
