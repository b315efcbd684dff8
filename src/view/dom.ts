import { setCustom } from './custom-properties';

/**
 * Tells a popover how far the end of its button is from the end of the window, so that its style can put it there.
 *
 * @param popover what opens under the button
 * @param button what opens it
 */
export function placeUnder(popover: HTMLElement, button: Element): void {
	const { left, right } = button.getBoundingClientRect();
	const fromEnd = popover.matches(':dir(rtl)') ? left : document.documentElement.clientWidth - right;
	setCustom(popover.style, '--from-end', `${fromEnd}px`);
}

/**
 * Gives the focus back to the button of a popover that has closed, unless something else has it by now: browsers give it to
 * the host of a closed root, not into it, and then no key reaches the view.
 *
 * @param popover what has closed; what had the focus in it loses it in the next frame
 * @param button what has opened it
 */
export function focusAgain(popover: HTMLElement, button: HTMLElement): void {
	const root = button.getRootNode();
	if (!(root instanceof ShadowRoot)) return;
	const { activeElement } = root;
	if (!activeElement || popover.contains(activeElement)) button.focus({ preventScroll: true });
}

/**
 * How the view moves when the user asks it to go somewhere. Never by style: then what the view itself sets on opening
 * would glide too, and stop on its way.
 *
 * @returns `smooth`, or `instant` for whoever wants less motion
 */
export function wantedMotion(): ScrollBehavior {
	return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/**
 * Puts off what need not stand in the first frame.
 *
 * @param work is done after the next frame was painted
 */
export function afterPaint(work: () => void): void {
	requestAnimationFrame(() => setTimeout(work, 0));
}
