import type { Action, LocatedNotice } from '../core/types';
import { make } from '../shared/dom';
import { joinList, type Words } from './words';

/**
 * Shows the publisher's own words over the view and asks whether to go on. "Don't" has the focus; Escape means it too.
 * No dialog of its own, because the view's dialog may have to be shown again and would then cover it.
 *
 * @param dialog the view's dialog
 * @param words the interface's words
 * @param acts what the notices name
 * @param notices the notices
 * @returns true for "do it anyway"
 */
export function askFirst(
	dialog: HTMLDialogElement,
	words: Words,
	acts: Action[],
	notices: LocatedNotice[],
): Promise<boolean> {
	const { t } = words;
	const titleId = 'ask-title';
	const before = (dialog.getRootNode() as ShadowRoot).activeElement;
	const behind = [...dialog.children].filter((child) => !child.hasAttribute('inert'));
	return new Promise((resolve) => {
		const ending = new AbortController();
		const end = (goOn: boolean) => {
			if (ending.signal.aborted) return;
			ending.abort();
			overlay.remove();
			for (const child of behind) child.removeAttribute('inert');
			if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
			resolve(goOn);
		};
		const dont = make('button', {
			class: 'main',
			text: t('guardDont'),
			attributes: { type: 'button', 'data-action': 'guard-dont' },
			onPress: () => end(false),
		});
		const overlay = make('div', { class: 'ask-overlay' }, [
			make(
				'div',
				{
					class: 'ask',
					attributes: {
						role: 'alertdialog',
						'aria-modal': 'true',
						'aria-labelledby': titleId,
						'aria-describedby': `${titleId}-words`,
						lang: words.language,
						dir: words.dir,
					},
				},
				[
					make('h2', { text: t('guardTitle'), attributes: { id: titleId } }),
					make('p', {
						text: t(
							'guardActs',
							joinList(
								acts.map((act) => t(`action_${act}`)),
								words,
							),
						),
					}),
					make(
						'div',
						{ class: 'ask-words', attributes: { id: `${titleId}-words`, tabindex: '0', role: 'group' } },
						[
							...notices.map(({ notice, dir }) =>
								make('blockquote', { text: notice.text, attributes: { lang: notice.language, dir } }),
							),
						],
					),
					make('div', { class: 'ask-buttons' }, [
						make('button', {
							text: t('guardAnyway'),
							attributes: { type: 'button', 'data-action': 'guard-anyway' },
							onPress: () => end(true),
						}),
						dont,
					]),
				],
			),
		]);
		for (const child of behind) child.setAttribute('inert', '');
		dialog.append(overlay);
		dont.focus();
		// Escape asks the dialog to close; while the question stands, it answers the question.
		dialog.addEventListener(
			'cancel',
			(event) => {
				if (event.target !== dialog) return;
				event.preventDefault();
				event.stopImmediatePropagation();
				end(false);
			},
			{ capture: true, signal: ending.signal },
		);
		overlay.addEventListener('keydown', (event) => {
			// Keys of the view behind must do nothing now.
			event.stopPropagation();
			if (event.key !== 'Escape' || !event.isTrusted) return;
			event.preventDefault();
			end(false);
		});
	});
}
