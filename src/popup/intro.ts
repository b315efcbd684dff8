import { make } from '../shared/dom';
import { changeSites, readSites } from '../shared/sites';
import { t } from '../shared/strings';

/**
 * First use: says what this is, once, over everything else in the popup; no tab is opened for it.
 *
 * @returns null once it was read
 */
export async function drawIntroduction(): Promise<HTMLElement | null> {
	if ((await readSites()).introduced) return null;
	const box = make('section', { class: 'intro', attributes: { id: 'intro' } }, [
		make('p', { text: t('intro') }),
		make('button', {
			text: t('introDone'),
			attributes: { type: 'button', id: 'intro-done' },
			onPress: async () => {
				const next = box.nextElementSibling?.querySelector<HTMLElement>('button,input');
				box.remove();
				next?.focus();
				// Where nothing can be stored it stands here again the next time, which is harm to nobody.
				await changeSites(() => ({ introduced: true })).catch(() => undefined);
			},
		}),
	]);
	return box;
}
