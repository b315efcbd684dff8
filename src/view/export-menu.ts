import { make } from '../shared/dom';
import type { StringKey } from '../shared/strings';
import type { Control } from './act-guard';
import type { Words } from './words';

/** An entry of the menu. */
export type Entry = Extract<
	Control,
	| 'copy'
	| 'copy-markdown'
	| 'copy-link'
	| 'save-markdown'
	| 'save-html'
	| 'save-epub'
	| 'print'
	| 'mail'
	| 'share'
>;

const GROUPS: [StringKey, [Entry, StringKey][]][] = [
	[
		'menuCopy',
		[
			['copy', 'copyText'],
			['copy-markdown', 'copyMarkdown'],
			['copy-link', 'copyLink'],
		],
	],
	[
		'menuSave',
		[
			['save-html', 'saveHtml'],
			['save-epub', 'saveEpub'],
			['save-markdown', 'saveMarkdown'],
		],
	],
	[
		'menuMore',
		[
			['print', 'print'],
			['mail', 'mail'],
			['share', 'shareSystem'],
		],
	],
];

/** What the menu tells. */
export interface MenuProps {
	words: Words;
	/** Entries that this browser cannot do. */
	without: ReadonlySet<Entry>;
	onChoose(entry: Entry): void;
}

/**
 * Fills the menu that opens under "Share and save" (`menu-button.ts`). Keys as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/.
 *
 * @param menu the menu, as yet empty
 * @param props words, and what it tells
 */
export function fillExportMenu(menu: HTMLElement, { words, without, onChoose }: MenuProps): void {
	const { t } = words;
	const items: HTMLButtonElement[] = [];
	const groups = GROUPS.map(([title, entries]) => {
		const buttons = entries
			.filter(([entry]) => !without.has(entry))
			.map(([entry, key]) =>
				make('button', {
					text: t(key),
					attributes: { type: 'button', role: 'menuitem', tabindex: '-1', 'data-action': entry },
					onPress: () => {
						menu.hidePopover();
						onChoose(entry);
					},
				}),
			);
		items.push(...buttons);
		return make('div', { attributes: { role: 'group', 'aria-label': t(title) } }, [
			make('p', { class: 'menu-title', text: t(title), attributes: { 'aria-hidden': 'true' } }),
			...buttons,
		]);
	});
	menu.append(...groups);
	menu.addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState === 'open') items[0]?.focus();
	});
	menu.addEventListener('keydown', (event) => {
		if (!event.isTrusted) return;
		// The view's own keys must not run while a menu is open.
		event.stopPropagation();
		const at = items.indexOf(event.target as HTMLButtonElement);
		const next = nextItem(event.key, at, items.length);
		if (event.key === 'Tab') menu.hidePopover();
		if (next === null) return;
		event.preventDefault();
		items[next]?.focus();
	});
}

function nextItem(key: string, at: number, count: number): number | null {
	if (key === 'ArrowDown') return (at + 1) % count;
	if (key === 'ArrowUp') return (at - 1 + count) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : null;
}
