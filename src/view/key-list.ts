import { make } from '../shared/dom';
import type { KeyAction } from './keys';
import type { Words } from './words';

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
