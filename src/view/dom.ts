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
