import { wantedMotion } from './dom';
import type { Later } from './later';
import { drawSheet, type Sheet } from './sheet';
import type { Words } from './words';

/** Fewer headings than this need no contents. */
const LEAST_HEADINGS = 2;

/**
 * @param body the article's body
 * @returns its headings that have words, in order
 */
export function headingsOf(body: Element): HTMLElement[] {
	return [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].filter(
		(heading) => heading.textContent?.trim() !== '',
	);
}

/**
 * Goes to a place in the text: scrolls there and moves the focus along, so that reading goes on from it.
 *
 * @param target an element of the article
 */
export function goTo(target: HTMLElement): void {
	if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
	target.focus({ preventScroll: true });
	target.scrollIntoView({ block: 'start', inline: 'start', behavior: wantedMotion() });
}

/** What the contents are made of. */
interface ContentsProps {
	headline: HTMLElement;
	/** The article's body. */
	body: HTMLElement;
	/** How many headings the whole body has. */
	headings: number;
	/** Puts in what is left of the body. */
	whole(): void;
	words: Words;
	later: Later;
}

/**
 * Draws the contents, from the article's headings.
 *
 * @param props headline and body
 * @returns button and sheet; null where there is nothing to choose from
 */
export function drawContents({ headline, body, headings, whole, words, later }: ContentsProps): Sheet | null {
	if (headings < LEAST_HEADINGS) return null;
	const contents = drawSheet(
		{
			action: 'contents',
			face: 'contents',
			title: words.t('contentsOpen'),
			draw: ({ drawContentsList }) => {
				whole();
				return [drawContentsList(headline, headingsOf(body), contents.close)];
			},
		},
		words,
		later,
	);
	return contents;
}
