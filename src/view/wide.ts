import { make } from '../shared/dom';

/** What is wider than the text scrolls by itself, and the text stays where it is. */
const SCROLLING = '.scroll, pre';

/**
 * Puts each table into a box of its own that scrolls. A table that is made to scroll itself stops being a table for some
 * screen readers.
 *
 * @param body the article's body, not yet shown
 * @returns lets keys reach what does not fit, once the text is laid out: browsers differ in whether they do so themselves
 */
export function letTablesScroll(body: Element): () => void {
	for (const table of body.querySelectorAll('table')) {
		if (table.parentElement?.closest('table')) continue;
		const box = make('div', { class: 'scroll' });
		table.replaceWith(box);
		box.append(table);
	}
	return () => {
		for (const box of body.querySelectorAll<HTMLElement>(SCROLLING)) {
			const fits = box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight;
			if (fits) box.removeAttribute('tabindex');
			else box.tabIndex = 0;
		}
	};
}
