import { make } from '../shared/dom';
import type { StringKey } from '../shared/strings';
import type { Control } from './act-guard';
import { focusAgain, placeUnder } from './dom';
import { drawIcon } from './icons';
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
	/** Before it opens: what is selected now may not be selected any more when an entry is pressed. */
	onOpen(): void;
	onChoose(entry: Entry): void;
}

/**
 * Draws the button "Share and save" with its menu: a popover, so that Escape and a press beside it close it, not the
 * reader. Keys as in https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/.
 *
 * @param props words, and what it tells
 * @returns button and menu
 */
export function drawExportMenu({ words, without, onOpen, onChoose }: MenuProps): HTMLElement {
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
	const menu = make(
		'div',
		{ class: 'menu', attributes: { role: 'menu', popover: 'auto', 'aria-label': t('menuShare') } },
		groups,
	);
	const button = make(
		'button',
		{
			class: 'menu-button',
			attributes: {
				type: 'button',
				'aria-haspopup': 'menu',
				'aria-expanded': 'false',
				'aria-label': t('menuShare'),
				'data-action': 'share-menu',
			},
		},
		[drawIcon('share'), make('span', { text: t('menuShare') })],
	);
	// The popover's own invoker: a press on the button while the menu is open closes it once, not twice.
	button.popoverTargetElement = menu;
	menu.addEventListener('beforetoggle', (event) => {
		if ((event as ToggleEvent).newState !== 'open') return;
		placeUnder(menu, button);
		onOpen();
	});
	menu.addEventListener('toggle', (event) => {
		const isOpen = (event as ToggleEvent).newState === 'open';
		button.setAttribute('aria-expanded', String(isOpen));
		if (isOpen) items[0]?.focus();
		else focusAgain(menu, button);
	});
	button.addEventListener('keydown', (event) => {
		if (!event.isTrusted || event.key !== 'ArrowDown') return;
		event.preventDefault();
		menu.showPopover();
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
	return make('div', { class: 'menu-holder' }, [button, menu]);
}

function nextItem(key: string, at: number, count: number): number | null {
	if (key === 'ArrowDown') return (at + 1) % count;
	if (key === 'ArrowUp') return (at - 1 + count) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : null;
}
