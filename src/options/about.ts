import { browser } from '../shared/browser';
import { make } from '../shared/dom';
import { t } from '../shared/strings';

/** Draws which version this is, and the licences of what comes with it, read from the package when they are opened. */
export function drawAbout(): HTMLElement {
	const text = make('pre', { attributes: { tabindex: '0', lang: 'en', dir: 'ltr' } });
	const licences = make('details', { attributes: { id: 'licences' } }, [
		make('summary', { text: t('licences') }),
		text,
	]);
	licences.addEventListener('toggle', async () => {
		if (!licences.open || text.textContent !== '') return;
		text.textContent = await (await fetch('/licences.txt')).text();
	});
	const { version } = browser.runtime.getManifest();
	return make('footer', {}, [make('p', { class: 'hint', text: `Caveat ${version}` }), licences]);
}
