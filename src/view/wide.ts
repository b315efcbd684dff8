import { make } from '../shared/dom';

/** What is wider than the text scrolls by itself, and the text stays where it is. */
const SCROLLING = '.scroll, pre';

/**
 * Puts each table into a box of its own that scrolls. A table that is made to scroll itself stops being a table for some
 * screen readers.
 *
 * @param body the article's body or a stretch of it, not yet shown
 */
export function letTablesScroll(body: ParentNode): void {
	for (const table of body.querySelectorAll('table')) {
		if (table.parentElement?.closest('table')) continue;
		const box = make('div', { class: 'scroll' });
		table.replaceWith(box);
		box.append(table);
	}
}

/**
 * Lets keys reach what does not fit: browsers differ in whether they do so themselves.
 *
 * @param body the article's body, laid out
 */
export function reachWide(body: ParentNode): void {
	for (const box of body.querySelectorAll<HTMLElement>(SCROLLING)) {
		const fits = box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight;
		if (fits) box.removeAttribute('tabindex');
		else box.tabIndex = 0;
	}
}
