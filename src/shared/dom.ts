type Child = Node | string | null | undefined;

interface Props {
	class?: string;
	text?: string;
	attributes?: Record<string, string>;
	/** Called for real presses only: page scripts can send events into the view, and must not press anything. */
	onPress?: () => void;
}

/**
 * Makes an element of the view or of a page of ours.
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
