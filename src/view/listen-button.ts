import { make } from '../shared/dom';
import { drawBarButton } from './bar-button';
import type { Later } from './later';
import type { Listening, ListenProps } from './listen';

/** Reading aloud: a button for the bar, and its own bar under the text. */
export interface ListenButton extends Listening {
	button: HTMLButtonElement;
	bar: HTMLElement;
}

/**
 * Draws the button that begins to read aloud.
 *
 * @param props the view's parts, and whom to tell of another voice or speed
 * @param later what reads
 * @returns button and bar
 */
export function drawListenButton(props: Omit<ListenProps, 'button' | 'bar'>, later: Later): ListenButton {
	const { t, language, dir } = props.words;
	let listening: Listening | null = null;
	const bar = make('section', {
		class: 'listen',
		attributes: { 'aria-label': t('speechBar'), lang: language, dir, hidden: '' },
	});
	const toggle = () =>
		later.use(({ drawListening }) => {
			listening ??= drawListening({ ...props, button, bar });
			listening.toggle();
		});
	const button = drawBarButton({
		action: 'listen',
		face: 'speaker',
		title: t('listenOpen'),
		onPress: toggle,
	});
	return {
		...{ button, bar, toggle },
		stop: () => listening?.stop(),
		readAgain: () => listening?.readAgain(),
	};
}
