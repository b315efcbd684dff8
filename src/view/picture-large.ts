import { make } from '../shared/dom';
import { drawIcon } from './icons';
import type { Words } from './words';

/**
 * Shows a picture of the article large, over the view.
 *
 * @param image the picture
 * @param stage what the large one is put into
 * @param words the interface's words
 * @param onClosed called when it is closed
 */
export function openPicture(
	image: HTMLImageElement,
	stage: HTMLElement,
	words: Words,
	onClosed: () => void,
): void {
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
