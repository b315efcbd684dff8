/**
 * A page can register custom properties for the whole document (`CSS.registerProperty`, `@property`), shadow trees
 * included: with a type that our values do not fit and a default of its own it could make the warning invisible. So the
 * names in our style sheets are made new for every page, and no page can guess them.
 */

const PREFIX = `--c${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}-`;

/** The name of a custom property as our style sheets are written: `--ink`. */
export type CustomProperty = `--${string}`;

/**
 * @param css a style sheet of ours
 * @returns the same with this page's names of custom properties
 */
export function withPrivateNames(css: string): string {
	return css.replace(/--(?=[a-z])/g, PREFIX);
}

/**
 * Sets a custom property of ours.
 *
 * @param style the style of an element of the view
 * @param name its name in our style sheets
 * @param value null takes it away
 */
export function setCustom(style: CSSStyleDeclaration, name: CustomProperty, value: string | null): void {
	const own = withPrivateNames(name);
	if (value === null) style.removeProperty(own);
	// Setting the same again would wake whoever watches the element.
	else if (style.getPropertyValue(own) !== value) style.setProperty(own, value);
}

/**
 * Tells whether custom properties reach the text as they were set. In Firefox a page that has got hold of the view can read
 * their names, and register them after all.
 *
 * @param dialog the view's dialog, on which they are set
 * @param inner an element inside it
 * @returns false where the page has come between
 */
export function customPropertiesHold(dialog: HTMLElement, inner: Element): boolean {
	// Paper and forced colours set some of them themselves.
	if (matchMedia('print').matches || matchMedia('(forced-colors: active)').matches) return true;
	const computed = getComputedStyle(inner);
	return [...dialog.style]
		.filter((name) => name.startsWith(PREFIX))
		.every((name) => computed.getPropertyValue(name).trim() === dialog.style.getPropertyValue(name).trim());
}
