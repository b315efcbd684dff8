import { make } from '../shared/dom';
import { goTo } from './contents';

/**
 * @param headline the article's headline
 * @param headings the headings of its body
 * @param close called when one of them is gone to
 * @returns the list of contents
 */
export function drawContentsList(
	headline: HTMLElement,
	headings: readonly HTMLElement[],
	close: () => void,
): HTMLElement {
	const top = Math.min(...headings.map(level));
	return make(
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
						close();
						goTo(heading);
					},
				}),
			]);
		}),
	);
}

function level(heading: Element): number {
	return Number(heading.localName.slice(1));
}
