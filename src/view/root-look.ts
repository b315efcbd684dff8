import type { RootOf } from './page-roots';

/** What is said first is looked at each time; for all that follows there are so many ms of each look. */
const LOOK_FOR_MS = 4;
/** The clock is asked after so many elements. */
const BETWEEN_CLOCKS = 50;
/** Elements of ours to which a shadow root can be attached (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const CAN_HOLD_A_ROOT =
	'article, aside, blockquote, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

/**
 * Looks for roots that a page has attached to elements of ours: what is in such an element is not seen any more. Cards,
 * headline and everything that holds the text are looked at each time, the text itself in turns, so that a long article takes
 * no more of the thread than a short one.
 *
 * @param dialog the view's dialog
 * @param body the article's body
 * @param rootOf looks into an element
 * @param now a clock, in ms
 * @returns looks once; true where a root was found
 */
export function lookForRoots(
	dialog: HTMLElement,
	body: HTMLElement,
	rootOf: RootOf,
	now: () => number,
): () => boolean {
	let text: Element[] = [];
	let next = 0;
	const holds = (element: Element) => rootOf(element) !== null;

	/** All around the text: a card or a bar has few elements. */
	function* around(): Generator<Element> {
		for (let part: Element = body; part !== dialog && part.parentElement; part = part.parentElement) {
			yield part;
			for (const other of part.parentElement.children) {
				if (other === part) continue;
				if (other.matches(CAN_HOLD_A_ROOT)) yield other;
				yield* other.querySelectorAll(CAN_HOLD_A_ROOT);
			}
		}
	}

	return () => {
		for (const element of around()) if (holds(element)) return true;
		const end = now() + LOOK_FOR_MS;
		if (next >= text.length) {
			text = [...body.querySelectorAll(CAN_HOLD_A_ROOT)];
			next = 0;
		}
		for (; next < text.length; next++) {
			if (holds(text[next] as Element)) return true;
			if (next % BETWEEN_CLOCKS === 0 && now() > end) break;
		}
		return false;
	};
}
