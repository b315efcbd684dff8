import { setCustom } from './custom-properties';

type Child = Node | string | null | undefined;

interface Props {
	class?: string;
	text?: string;
	attributes?: Record<string, string>;
	/** Called for real presses only: page scripts can send events into the view, and must not press anything. */
	onPress?: () => void;
}

/**
 * Makes an element of the view.
 *
 * @param tag its tag name
 * @param props class, text, attributes and what pressing it does
 * @param children nodes and text; null and undefined are left out
 * @returns the element
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	props: Props = {},
	children: Child[] = [],
): HTMLElementTagNameMap[Tag] {
	// The namespace is named because the page may be an XML document, where createElement makes unknown elements.
	const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[Tag];
	if (props.class) element.className = props.class;
	if (props.text !== undefined) element.textContent = props.text;
	for (const [name, value] of Object.entries(props.attributes ?? {})) element.setAttribute(name, value);
	const { onPress } = props;
	if (onPress) {
		element.addEventListener('click', (event) => {
			if (event.isTrusted) onPress();
		});
	}
	element.append(...children.filter((child) => child !== null && child !== undefined));
	return element;
}

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
