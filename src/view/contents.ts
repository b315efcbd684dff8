import { make } from '../shared/dom';
import { wantedMotion } from './dom';
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

/**
 * Draws the contents, from the article's headings.
 *
 * @param headline the article's headline
 * @param body its body
 * @param words the interface's words
 * @returns button and sheet; null where there is nothing to choose from
 */
export function drawContents(headline: HTMLElement, body: Element, words: Words): Sheet | null {
	const headings = headingsOf(body);
	if (headings.length < LEAST_HEADINGS) return null;
	const top = Math.min(...headings.map(level));
	const contents = drawSheet(
		{ action: 'contents', face: 'contents', title: words.t('contentsOpen'), draw: () => [list()] },
		words,
	);
	const list = () =>
		make(
			'ol',
			{ attributes: { lang: headline.lang, dir: headline.dir || 'auto' } },
			[headline, ...headings].map((heading) => {
				const depth = heading === headline ? 0 : level(heading) - top;
				return make('li', { class: `depth-${depth}` }, [
					make('button', {
						class: 'quiet',
						text: heading.textContent?.trim() ?? '',
						attributes: { type: 'button' },
						onPress: () => {
							contents.close();
							goTo(heading);
						},
					}),
				]);
			}),
		);
	return contents;
}

function level(heading: Element): number {
	return Number(heading.localName.slice(1));
}
