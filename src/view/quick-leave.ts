import { make } from '../shared/dom';
import type { Words } from './words';

/** How often Shift is pressed to leave, and within how long, in milliseconds. */
const PRESSES = 3;
const WITHIN_MS = 1500;

/** What quick leave needs. */
export interface QuickLeaveProps {
	words: Words;
	/** Whether button and key are there now. */
	isOn(): boolean;
	/** Tells the background, which takes the page out of the browser's history where it may. */
	forget(): void;
	signal: AbortSignal;
}

/**
 * Draws the quick way out and listens for its key: Shift, three times. The key is the same on every keyboard and in
 * every script, types nothing, belongs to no browser, and is known from the "exit this page" of public services
 * (https://design-system.service.gov.uk/components/exit-this-page/).
 *
 * @param dialog the view's dialog
 * @param props words, switch and what is told
 * @returns the button, and a function that shows or hides it as the switch is
 */
export function drawQuickLeave(
	dialog: HTMLDialogElement,
	{ words, isOn, forget, signal }: QuickLeaveProps,
): { button: HTMLElement; update(): void } {
	const leave = () => {
		dialog.replaceChildren();
		forget();
		replacePage();
	};
	const button = make('button', {
		class: 'leave',
		text: words.t('quickLeave'),
		attributes: { type: 'button', 'data-action': 'quick-leave', title: words.t('quickLeaveKey') },
		onPress: leave,
	});
	let presses: number[] = [];
	dialog.addEventListener(
		'keydown',
		(event) => {
			if (!event.isTrusted || event.repeat || !isOn()) return;
			if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) {
				presses = [];
				return;
			}
			presses = [...presses.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
			if (presses.length >= PRESSES) leave();
		},
		{ capture: true, signal },
	);
	const update = () => {
		button.hidden = !isOn();
	};
	update();
	return { button, update };
}

/**
 * Puts a blank page in this one's place, in the same entry of the tab's history. Blank, because it asks nothing of any
 * server: a search engine or a weather page would note the time, would need the network at the very moment of haste, and
 * would be the same telling page for everybody who uses Caveat. A blank tab is what a new window looks like.
 */
function replacePage(): void {
	// A page that asks "really leave?" would stand in the way; this listener comes before its ordinary ones.
	window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
	document.title = '';
	window.stop();
	location.replace('about:blank');
}
