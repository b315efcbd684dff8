import { make } from '../shared/dom';
import { drawBarButton } from './bar-button';
import { focusAgain, placeUnder } from './dom';
import type { ViewExtras } from './extras';
import { drawIcon, type IconName } from './icons';
import type { Later } from './later';
import type { Words } from './words';

/** A button of the bar and the sheet it opens. */
export interface Sheet {
	button: HTMLButtonElement;
	sheet: HTMLElement;
	toggle(): void;
	close(): void;
}

/** How a sheet looks and what is in it. */
export interface SheetProps {
	/** What `data-action` of its button says. */
	action: string;
	/** Letters or a picture on the button. */
	face: string | IconName;
	/** Its name for people. */
	title: string;
	/** Draws what is in it, once, when it is opened for the first time: most readings need none of it. */
	draw(extras: ViewExtras): (Node | null)[];
}

/**
 * Draws a button that opens a sheet over the text. The sheet is a popover: it closes on Escape and on a press beside it
 * without closing the reader, and focus goes back to where it was.
 *
 * @param props look and content
 * @param words the interface's words
 * @param later what draws its content
 * @returns button and sheet, which must stand next to each other
 */
export function drawSheet(props: SheetProps, words: Words, later: Later): Sheet {
	let drawn = false;
	const sheet = make('section', {
		class: `sheet sheet-${props.action}`,
		attributes: { popover: 'auto', 'aria-label': props.title, lang: words.language, dir: words.dir },
	});
	const toggle = () =>
		later.use((extras) => {
			if (!drawn) {
				drawn = true;
				sheet.append(drawHead(), ...props.draw(extras).filter((child) => child !== null));
			}
			placeUnder(sheet, button);
			sheet.togglePopover();
		});
	const drawHead = () =>
		make('div', { class: 'sheet-head' }, [
			make('h2', { text: props.title }),
			make(
				'button',
				{
					class: 'icon quiet',
					attributes: { type: 'button', 'aria-label': words.t('closePanel') },
					onPress: () => sheet.hidePopover(),
				},
				[drawIcon('close')],
			),
		]);
	const button = drawBarButton({ ...props, onPress: toggle });
	// A press on the button must not close the sheet by itself just before the press opens it again.
	button.popoverTargetElement = null;
	sheet.addEventListener('toggle', () => {
		const open = sheet.matches(':popover-open');
		button.setAttribute('aria-expanded', String(open));
		if (!open) focusAgain(sheet, button);
	});
	return { button, sheet, toggle, close: () => sheet.hidePopover() };
}
