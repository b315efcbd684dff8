/** ENTRY: all sites with their settings, rules by path, and what an organisation has set. */
import { drawSettingsFile } from '../controls/settings-file';
import { drawOptions } from '../popup/options';
import { browser } from '../shared/browser';
import { make } from '../shared/dom';
import { fixedOptions } from '../shared/fixed-options';
import { speakOnPage } from '../shared/language';
import { readManaged } from '../shared/managed';
import { mayLook, openEverywhere } from '../shared/permission';
import { changeSites, readSites } from '../shared/sites';
import { readAll, readSettings, writeAll } from '../shared/storage';
import { interfaceLanguage, t } from '../shared/strings';
import type { Words } from '../view/words';
import { drawAbout } from './about';
import { drawOrganisation } from './organisation';
import { drawPaths } from './paths';
import { drawSites } from './sites';

/** Chromium leaves a press's permission to the next page of the same site, Firefox does not. */
const isFirefox = 'getBrowserInfo' in browser.runtime;

const main = document.querySelector('main');
if (main) start(main);

async function start(into: HTMLElement): Promise<void> {
	await speakOnPage(document, 'sitesTitle');
	await draw(into);
}

async function draw(into: HTMLElement): Promise<void> {
	const [sites, managed, onAll, settings] = await Promise.all([
		readSites(),
		readManaged(),
		mayLook(null),
		readSettings(null),
	]);
	into.replaceChildren(
		make('h1', { text: t('sitesTitle') }),
		drawOrganisation(managed) ?? '',
		make('section', {}, [
			make('h2', { text: t('byItself') }),
			drawSwitch('open-everywhere', t('byItselfEverywhere'), sites.everywhere && onAll, openEverywhere),
			make('p', { class: 'hint', text: t('byItselfHint') }),
			drawSwitch(
				'strip',
				t('stripSetting'),
				sites.strip || managed.cardAlwaysOn,
				async (strip) => (await changeSites(() => ({ strip }))).strip,
				managed.cardAlwaysOn,
			),
			drawSwitch('stay', t('staySetting'), sites.stay, async (stay) => {
				return (await changeSites(() => ({ stay }))).stay;
			}),
			isFirefox ? make('p', { class: 'hint', attributes: { id: 'stay-hint' }, text: t('stayHint') }) : '',
		]),
		await drawSites(managed),
		drawPaths(sites.neverPaths),
		make('section', { attributes: { id: 'look' } }, [
			make('h2', { text: t('panelOpen') }),
			drawOptions(null, settings, fixedOptions(managed)),
			drawSwitch('plain-icon', t('plainIcon'), sites.plainIcon, async (plainIcon) => {
				return (await changeSites(() => ({ plainIcon }))).plainIcon;
			}),
			make('p', { class: 'hint', text: t('plainIconHint') }),
			drawSettingsFile(interfaceWords(), readAll, writeAll),
		]),
		drawAbout(),
	);
}

function interfaceWords(): Words {
	return {
		t,
		...interfaceLanguage(),
	};
}

/**
 * @param set stores the wish, in the press itself; tells what holds then
 * @param fixed the organisation has set it
 */
function drawSwitch(
	id: string,
	label: string,
	on: boolean,
	set: (on: boolean) => Promise<boolean>,
	fixed = false,
): HTMLElement {
	const input = make('input', { attributes: { type: 'checkbox', id } });
	input.checked = on;
	input.disabled = fixed;
	input.addEventListener('change', async () => {
		const wanted = input.checked;
		input.checked = await set(wanted).catch(() => !wanted);
	});
	return make('label', { class: 'switch' }, [
		input,
		make('span', { text: label }),
		fixed ? make('span', { class: 'hint', text: t('byOrganisation') }) : null,
	]);
}
