import { make } from '../shared/dom';
import { ours } from './guard-tree';
import type { Later } from './later';
import type { Words } from './words';

/** Pictures that say they are smaller are signs and spacers, and gain nothing from opening large. In px. */
const LEAST_SIZE = 100;

/**
 * Lets the article's pictures open large. A picture inside a link keeps its link.
 *
 * @param body the article's body, or a stretch of it
 * @param stage what the large picture is put into
 * @param words the interface's words
 * @param later what shows them large
 */
export function letPicturesOpen(body: ParentNode, stage: HTMLElement, words: Words, later: Later): void {
	for (const image of body.querySelectorAll<HTMLImageElement>('img')) {
		if (image.closest('a, button') || isSmall(image)) continue;
		const alt = image.alt.trim();
		const outer = image.parentElement?.localName === 'picture' ? image.parentElement : image;
		const button = make('button', {
			class: 'zoom',
			attributes: {
				type: 'button',
				'aria-label': alt ? words.t('pictureEnlarge', alt) : words.t('pictureEnlargeUnnamed'),
			},
			onPress: () =>
				later.use(({ openPicture }) =>
					openPicture(image, stage, words, () => button.focus({ preventScroll: true })),
				),
		});
		outer.replaceWith(button);
		button.append(outer);
		whenKnown(image, (isThere) => {
			// A drawing without a size of its own has none to tell.
			const size = Math.max(image.naturalWidth, image.naturalHeight) || Number.POSITIVE_INFINITY;
			if (!isThere) ours(() => button.replaceWith(drawBroken(image, words)));
			else if (size < LEAST_SIZE) ours(() => button.replaceWith(outer));
		});
	}
}

/** Calls back once a picture has come, or has failed to come. One that waits until it is near is not hurried. */
function whenKnown(image: HTMLImageElement, tell: (isThere: boolean) => void): void {
	if (image.complete) {
		image.decode().then(
			() => tell(true),
			() => tell(false),
		);
		return;
	}
	image.addEventListener('load', () => tell(true), { once: true });
	image.addEventListener('error', () => tell(false), { once: true });
}

/** In the place of a picture that does not come: what it shows, and where it is. */
function drawBroken(image: HTMLImageElement, { t, language, dir }: Words): HTMLElement {
	const name = `${t('exportPicture')} ${image.alt.trim() || image.src}`;
	const attributes = { href: image.src, rel: 'noopener noreferrer', lang: language, dir };
	return make('a', { class: 'broken', text: name, attributes });
}

function isSmall(image: HTMLImageElement): boolean {
	const stated = ['width', 'height'].map((name) => Number(image.getAttribute(name) ?? Number.NaN));
	return stated.some((size) => size < LEAST_SIZE);
}
