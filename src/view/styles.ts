import { withPrivateNames } from './custom-properties';
import { ours } from './guard-tree';

/**
 * Adds style sheets to the root that the view stands in now.
 *
 * @param dialog the view's dialog
 * @param styles style sheets of ours, in their order
 */
export function addStyles(dialog: HTMLElement, styles: readonly string[]): void {
	const root = dialog.getRootNode();
	if (!(root instanceof ShadowRoot)) return;
	const sheets = styles.map((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(withPrivateNames(text));
		return sheet;
	});
	ours(() => {
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
	});
}
