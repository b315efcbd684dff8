import { make } from '../shared/dom';
import { focusAgain, placeUnder } from './dom';
import { drawIcon } from './icons';
import type { Words } from './words';

/** A button and the menu under it. */
export interface MenuButton {
	/** Both of them. */
	holder: HTMLElement;
	menu: HTMLElement;
}

/**
 * Draws the button "Share and save" with its menu: a popover, so that Escape and a press beside it close it, not the
 * reader. The menu is filled later (`export-menu.ts`).
 *
 * @param words the interface's words
 * @param onOpen called before it opens: what is selected now may not be selected any more when an entry is pressed
 * @param fill called where it is to open before it was filled; calls back when it is
 * @returns button and menu
 */
export function drawMenuButton(
	{ t }: Words,
	onOpen: () => void,
	fill: (then: () => void) => void,
): MenuButton {
	const menu = make('div', {
		class: 'menu',
		attributes: { role: 'menu', popover: 'auto', 'aria-label': t('menuShare') },
	});
	const button = make(
		'button',
		{
			class: 'menu-button',
			attributes: {
				type: 'button',
				'aria-haspopup': 'menu',
				'aria-expanded': 'false',
				'aria-label': t('menuShare'),
				'data-action': 'share-menu',
			},
		},
		[drawIcon('share'), make('span', { text: t('menuShare') })],
	);
	const show = () => menu.showPopover();
	// The popover's own invoker: a press on the button while the menu is open closes it once, not twice.
	button.popoverTargetElement = menu;
	menu.addEventListener('beforetoggle', (event) => {
		if ((event as ToggleEvent).newState !== 'open') return;
		if (!menu.hasChildNodes()) {
			event.preventDefault();
			fill(show);
			return;
		}
		placeUnder(menu, button);
		onOpen();
	});
	menu.addEventListener('toggle', (event) => {
		const isOpen = (event as ToggleEvent).newState === 'open';
		button.setAttribute('aria-expanded', String(isOpen));
		if (!isOpen) focusAgain(menu, button);
	});
	button.addEventListener('keydown', (event) => {
		if (!event.isTrusted || event.key !== 'ArrowDown') return;
		event.preventDefault();
		show();
	});
	return { holder: make('div', { class: 'menu-holder' }, [button, menu]), menu };
}
