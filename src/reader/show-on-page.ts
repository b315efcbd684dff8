import type { LocatedNotice } from '../core/types';

/** How long a notice stays marked on the page, in milliseconds. */
const MARK_MS = 5000;

/**
 * Scrolls the page to a notice and marks it for a few seconds. The mark is an animation, so that nothing of the page's
 * own structure or style is touched; it does not move or flash.
 *
 * @param located the notice
 */
export function showOnPage({ elements }: LocatedNotice): void {
	for (const element of elements) {
		for (const details of closedDetailsAround(element)) details.open = true;
	}
	const [first] = elements;
	first?.scrollIntoView({ block: 'center', behavior: 'instant' });
	for (const element of elements) {
		const mark = { outline: '4px solid #d97706', outlineOffset: '6px', borderRadius: '2px' };
		element.animate([mark, mark], { duration: MARK_MS });
	}
}

function closedDetailsAround(element: Element): HTMLDetailsElement[] {
	const found: HTMLDetailsElement[] = [];
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (at instanceof HTMLDetailsElement && !at.open) found.push(at);
	}
	return found;
}
