import type { StringKey } from '../shared/strings';

/** One key, what it does, and its name in the list of keys. */
export interface KeyAction {
	key: string;
	name: StringKey;
	run(): void;
}

/**
 * Runs single keys. Keys with a modifier, and keys typed into a control, belong to the browser.
 *
 * @param dialog the view's dialog
 * @param actions the keys
 * @param isOn asks whether single keys are wanted (WCAG 2.2, 2.1.4)
 * @param signal ends it
 */
export function listenForKeys(
	dialog: HTMLElement,
	actions: readonly KeyAction[],
	isOn: () => boolean,
	signal: AbortSignal,
): void {
	dialog.addEventListener(
		'keydown',
		(event) => {
			if (!event.isTrusted || !isOn() || event.ctrlKey || event.altKey || event.metaKey) return;
			if (event.isComposing || isTypedInto(event.target)) return;
			const action = actions.find(({ key }) => key === event.key.toLowerCase());
			if (!action) return;
			event.preventDefault();
			action.run();
		},
		{ signal },
	);
}

function isTypedInto(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input:not([type="range"], [type="checkbox"]), select');
}
