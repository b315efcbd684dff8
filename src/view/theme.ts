import { contrast } from '../shared/colour';
import { FONTS, isBundled } from '../shared/fonts';
import type { Options } from '../shared/options';
import { setCustom } from './custom-properties';
import { LEAST_CONTRAST, paletteOf, schemeOf } from './palettes';

/** What the view lays out besides options: vertical lines are for these languages only. */
const VERTICAL_LANGUAGES = /^(?:ja|zh)\b/i;

/**
 * Puts the options on the view: colours and measures as custom properties, the rest as attributes that the style sheet
 * knows. Styles are set through CSSOM, which no page policy forbids.
 *
 * @param dialog the view's dialog
 * @param options the options
 * @param lang the article's language, BCP 47
 */
export function applyOptions(dialog: HTMLElement, options: Options, lang: string): void {
	const { style, dataset } = dialog;
	const palette = paletteOf(options, matchMedia('(prefers-color-scheme: dark)').matches);
	for (const [name, colour] of Object.entries(palette)) setCustom(style, `--${kebab(name)}`, colour);
	const scheme = schemeOf(palette);
	style.setProperty('color-scheme', scheme);
	// The mark over a spoken word darkens light paper and lightens dark paper; the letters keep their colour.
	setCustom(style, '--blend', scheme === 'dark' ? 'lighten' : 'multiply');
	setCustom(style, '--text-size', `${options.textSize}px`);
	setCustom(style, '--width', options.fullWidth ? '100%' : `${options.width}ch`);
	setCustom(style, '--line-height', String(options.lineHeight));
	setCustom(style, '--paragraph', `${options.paragraphSpacing}em`);
	setCustom(style, '--letter', `${options.letterSpacing}em`);
	setCustom(style, '--word', `${options.wordSpacing}em`);
	setCustom(style, '--weight', String(options.weight));
	setCustom(style, '--align', options.align);
	// Whoever picks white on white must still be able to read the warning, and the control that undoes it.
	dataset.readable = String(contrast(palette.ink, palette.paper) >= LEAST_CONTRAST);
	dataset.theme = options.theme;
	dataset.font = isBundled(options.font) ? FONTS[options.font].fallback : options.font;
	dataset.hyphens = options.hyphens ? 'auto' : 'manual';
	dataset.progress = options.progress ? 'on' : 'off';
	dataset.writing = options.vertical && VERTICAL_LANGUAGES.test(lang) ? 'vertical' : 'horizontal';
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
