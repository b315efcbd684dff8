import { make } from './dom';
import { drawIcon } from './icons';
import type { Words } from './words';

/** Pictures that say they are smaller are signs and spacers, and gain nothing from opening large. In px. */
const LEAST_SIZE = 100;

/**
 * Lets the article's pictures open large. A picture inside a link keeps its link.
 *
 * @param body the article's body
 * @param stage what the large picture is put into
 * @param words the interface's words
 */
export function letPicturesOpen(body: Element, stage: HTMLElement, words: Words): void {
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
			onPress: () => openPicture(image, stage, words, () => button.focus({ preventScroll: true })),
		});
		outer.replaceWith(button);
		button.append(outer);
	}
}

function isSmall(image: HTMLImageElement): boolean {
	const stated = ['width', 'height'].map((name) => Number(image.getAttribute(name) ?? Number.NaN));
	return stated.some((size) => size < LEAST_SIZE);
}

function openPicture(image: HTMLImageElement, stage: HTMLElement, words: Words, onClosed: () => void): void {
	const large = image.cloneNode() as HTMLImageElement;
	// The whole window is there for it now: of several files the browser takes the one that fits.
	large.sizes = '100vw';
	for (const name of ['width', 'height', 'loading']) large.removeAttribute(name);
	if (image.currentSrc && !image.srcset) large.src = image.currentSrc;
	const sheet = make(
		'div',
		{
			class: 'picture',
			attributes: { popover: 'auto', role: 'dialog', 'aria-label': words.t('pictureLabel') },
		},
		[
			make(
				'button',
				{
					class: 'icon',
					attributes: {
						type: 'button',
						autofocus: '',
						'data-action': 'close-picture',
						'aria-label': words.t('pictureClose'),
					},
					onPress: () => sheet.hidePopover(),
				},
				[drawIcon('close')],
			),
			make('div', { class: 'picture-frame' }, [large]),
		],
	);
	sheet.addEventListener('toggle', () => {
		if (sheet.matches(':popover-open')) return;
		sheet.remove();
		// Browsers give the focus back to the host of a closed root, not into it.
		onClosed();
	});
	large.addEventListener('click', (event) => {
		if (event.isTrusted) sheet.classList.toggle('full-size');
	});
	stage.append(sheet);
	sheet.showPopover();
}
