/** Each is set in one direction; a list as a whole, for its marks stand on one side. */
const BLOCKS = 'ul, ol, p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption, td, th';
const RTL_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const LETTERS = /\p{L}/gu;

/**
 * Turns paragraphs that are written in the other direction than the article and don't say so: an unmarked quotation in
 * Persian would have its sentences in the wrong order. What most of its letters are decides, not the first one, with
 * which an English sentence about a Persian name may begin.
 *
 * @param body the article's body or a part of it, whose own direction is the article's
 * @param dir the article's direction
 */
export function turnOtherDirections(body: ParentNode & Node, dir: 'ltr' | 'rtl'): void {
	for (const block of body.querySelectorAll<HTMLElement>(BLOCKS)) {
		const text = block.textContent ?? '';
		const turned = text.match(RTL_LETTERS)?.length ?? 0;
		// Nearly always: nothing more is asked.
		if (turned === 0 && dir === 'ltr') continue;
		const letters = text.match(LETTERS)?.length ?? 0;
		const own = turned > letters / 2 ? 'rtl' : 'ltr';
		const named = block.closest('[dir]');
		const says = named && named !== body && body.contains(named);
		if (letters > 0 && own !== dir && !says) block.dir = own;
	}
}
