import { make } from '../shared/dom';
import type { StringKey } from '../shared/strings';
import type { Words } from './words';

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

/**
 * @param actions the keys
 * @param words the interface's words
 * @returns the list of keys
 */
export function drawKeyList(actions: readonly KeyAction[], { t }: Words): HTMLElement {
	const rows = [...actions.map(({ key, name }) => [key, name] as const), ['Esc', 'keyClose'] as const];
	return make('div', {}, [
		make(
			'dl',
			{ class: 'keys' },
			rows.map(([key, name]) =>
				make('div', {}, [
					make('dt', {}, [make('kbd', { text: key.length === 1 ? key.toUpperCase() : key })]),
					make('dd', { text: t(name) }),
				]),
			),
		),
		make('p', { text: t('keysBrowser') }),
	]);
}
