import { detectArticle } from '../core/detect/index';
import type { PageReport } from '../shared/opening';
import { isSuspect } from './suspect';

/**
 * Looks at the page once: reads text and structure, no layout.
 *
 * @param again the page was reached by "back" or "forward"
 * @returns what the background needs to decide
 */
export function look(again: boolean): PageReport {
	const url = location.href;
	const { isArticle, isNews, confidence } = detectArticle(document, { url });
	return { url, isArticle, isNews, confidence, again, busy: isBusy(), suspect: isSuspect(document) };
}

/** @returns true while someone types or has selected text, which an opening reader would take from under their hands */
export function isBusy(): boolean {
	if (getSelection()?.type === 'Range') return true;
	const focused = document.activeElement;
	const editable =
		focused instanceof HTMLTextAreaElement ||
		(focused instanceof HTMLElement && focused.isContentEditable) ||
		(focused instanceof HTMLInputElement &&
			!/^(?:button|checkbox|radio|submit|reset|image)$/.test(focused.type));
	// A page may put the focus into its search field by itself: that is no typing.
	return editable && navigator.userActivation.hasBeenActive;
}
