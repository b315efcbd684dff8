/** What is photographed: every surface in every look that a user may meet. */
import type { Options } from '../../shared/options';
import { SAMPLE_URL } from '../sample/index';
import { SHOT_SITE } from './pages';

/** Colours that the system asks for. */
export type Look = 'light' | 'dark' | 'forced';

/** One picture. */
export interface Scene {
	name: string;
	surface: 'view' | 'popup' | 'options';
	/** The page that is read, or that the popup speaks of. */
	url: string;
	look: Look;
	size: { width: number; height: number };
	options: Partial<Options>;
	/** What is pressed in the view before the picture, selector by selector. */
	presses: string[];
}

const DESK = { width: 1000, height: 900 };
const TALL = { width: 1000, height: 1900 };
const PHONE = { width: 360, height: 740 };

const PANEL = '[data-action=options]';
const MENU = '[data-action=share-menu]';
const page = (name: string) => `${SHOT_SITE}${name}.html`;

function scene(name: string, parts: Partial<Omit<Scene, 'name'>>): Scene {
	return {
		...{ name, surface: 'view', url: page('cards'), look: 'light', size: DESK, options: {}, presses: [] },
		...parts,
	};
}

/** For every language of the interface alike. */
const surfaces = (url: string): Scene[] => [
	scene('view', { url }),
	scene('view-360', { url, size: PHONE }),
	scene('panel', { url, presses: [PANEL] }),
	scene('panel-360', { url, size: PHONE, presses: [PANEL] }),
	scene('menu', { url, presses: [MENU] }),
	scene('guard-360', { url, size: PHONE, presses: [MENU, '.menu [data-action=copy]'] }),
	scene('listen-360', { url, size: PHONE, presses: ['[data-action=listen]'] }),
	scene('popup', { url, surface: 'popup', size: { width: 340, height: 1500 } }),
	scene('options', { url, surface: 'options', size: { width: 1000, height: 1500 } }),
];

/** Pictures with the interface in English. */
export const SCENES: Scene[] = [
	...surfaces(page('cards')),
	scene('founding', { url: SAMPLE_URL }),
	scene('founding-dark', { url: SAMPLE_URL, look: 'dark' }),
	...(['sepia', 'sage', 'dusk', 'black', 'contrast'] as const).map((theme) =>
		scene(`view-${theme}`, { options: { theme } }),
	),
	scene('view-contrast-dark', { options: { theme: 'contrast' }, look: 'dark' }),
	scene('view-dark', { look: 'dark' }),
	scene('view-dark-360', { look: 'dark', size: PHONE }),
	scene('view-forced', { look: 'forced' }),
	scene('panel-dark', { look: 'dark', presses: [PANEL] }),
	scene('panel-forced', { look: 'forced', presses: [PANEL] }),
	scene('panel-contrast', { options: { theme: 'contrast' }, presses: [PANEL] }),
	scene('menu-dark', { look: 'dark', presses: [MENU] }),
	scene('menu-360', { size: PHONE, presses: [MENU] }),
	scene('guard', { presses: [MENU, '.menu [data-action=copy]'] }),
	scene('guard-dark', { look: 'dark', presses: [MENU, '.menu [data-action=copy]'] }),
	scene('guard-forced', { look: 'forced', presses: [MENU, '.menu [data-action=copy]'] }),
	scene('info', { url: page('info') }),
	scene('info-dark', { url: page('info'), look: 'dark' }),
	scene('info-360', { url: page('info'), size: PHONE }),
	scene('body', { url: page('body'), size: { width: 1000, height: 3600 } }),
	scene('body-dark', { url: page('body'), size: { width: 1000, height: 3600 }, look: 'dark' }),
	scene('body-360', { url: page('body'), size: { width: 360, height: 3600 } }),
	scene('contents', { url: page('body'), presses: ['[data-action=contents]'] }),
	scene('help', { url: page('body'), presses: ['[data-action=help]'] }),
	scene('help-360', { url: page('body'), size: PHONE, presses: ['[data-action=help]'] }),
	scene('listen', { url: page('body'), presses: ['[data-action=listen]'] }),
	scene('picture', { url: page('body'), presses: ['.zoom'] }),
	scene('ruler', { url: page('body'), options: { ruler: 'three' } }),
	scene('large', { options: { textSize: 40 } }),
	scene('large-360', { options: { textSize: 40 }, size: PHONE }),
	scene('full-width', { url: page('body'), options: { fullWidth: true, align: 'justify', hyphens: true } }),
	...(['headline', 'table', 'pictures', 'mixed', 'long'] as const).flatMap((name) => [
		scene(`odd-${name}`, { url: page(`odd-${name}`), size: TALL }),
		scene(`odd-${name}-360`, { url: page(`odd-${name}`), size: { ...TALL, width: PHONE.width } }),
	]),
	scene('persian', { url: page('persian'), size: TALL }),
	scene('chinese', { url: page('chinese') }),
	scene('japanese', { url: page('japanese') }),
	scene('japanese-vertical', { url: page('japanese'), options: { vertical: true } }),
	scene('japanese-vertical-360', { url: page('japanese'), options: { vertical: true }, size: PHONE }),
	scene('popup-dark', { surface: 'popup', look: 'dark', size: { width: 340, height: 1500 } }),
	scene('popup-forced', { surface: 'popup', look: 'forced', size: { width: 340, height: 1500 } }),
	scene('options-dark', { surface: 'options', look: 'dark', size: { width: 1000, height: 1500 } }),
	scene('options-forced', { surface: 'options', look: 'forced', size: { width: 1000, height: 1500 } }),
	scene('options-360', { surface: 'options', size: { width: 360, height: 1900 } }),
];

/** Pictures with the interface in other languages: right to left, and the one with the longest words. */
export const SCENES_IN: Record<string, Scene[]> = {
	ar: surfaces(page('persian')),
	de: surfaces(page('cards')),
};
