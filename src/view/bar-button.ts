import { make } from '../shared/dom';
import { drawIcon, type IconName } from './icons';

/** How a button of the bar looks, and what it does. */
interface BarButtonProps {
	/** What its `data-action` says. */
	action: string;
	/** Letters or a picture on it. */
	face: string | IconName;
	/** Its name for people. */
	title: string;
	onPress(): void;
}

const ICON_FACES: Record<IconName, true> = { close: true, contents: true, share: true, speaker: true };

/**
 * Draws a button of the bar that opens something, and says that it is closed.
 *
 * @param props look and action
 * @returns the button
 */
export function drawBarButton({ action, face, title, onPress }: BarButtonProps): HTMLButtonElement {
	return make(
		'button',
		{
			class: 'icon',
			attributes: {
				...{ type: 'button', 'data-action': action },
				...{ 'aria-label': title, title, 'aria-expanded': 'false' },
			},
			onPress,
		},
		[face in ICON_FACES ? drawIcon(face as IconName) : face],
	);
}
