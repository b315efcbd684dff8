import { browser } from '../shared/browser';
import { make } from '../shared/dom';
import { t } from '../shared/strings';

/**
 * Draws what a visit leaves behind that Caveat cannot help, and the offer to let quick leave delete the page from the
 * browser's history: a permission that is asked for here only, by the user's own press.
 *
 * @returns a paragraph, and the offer where it is open
 */
export function drawTraces(): HTMLElement {
	const offer = make('div');
	const history = { permissions: ['history' as const] };
	const draw = async () => {
		if (await browser.permissions.contains(history)) {
			offer.replaceChildren(make('p', { text: t('historyAllowed'), attributes: { id: 'history-allowed' } }));
			return;
		}
		offer.replaceChildren(
			make('button', {
				text: t('historyAsk'),
				attributes: { type: 'button', id: 'ask-history' },
				onPress: () => {
					// Nothing is awaited before the request: Firefox grants it only in the very moment of a press.
					void browser.permissions.request(history).then(draw);
				},
			}),
		);
	};
	void draw();
	return make('div', { class: 'traces' }, [
		make('p', { text: t('traces'), attributes: { id: 'traces' } }),
		offer,
	]);
}
