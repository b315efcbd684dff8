/** Cuts the font files down to the characters that they are asked for: hinting and glyphs that no text reaches go. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { allFontFiles, fontRanges } from '../../shared/fonts';
import { ROOT } from './root';

/**
 * Typefaces whose joined letters are left out. In the monospace they turn pairs of signs, as in code, into others that
 * nobody wrote; in OpenDyslexic each letter is to stand by itself.
 */
const UNJOINED = /^(?:jetbrains-mono|opendyslexic)-/;

/** @returns every font file of the package, by its path there */
export async function cutFonts(): Promise<[path: string, bytes: Uint8Array][]> {
	const ranges = fontRanges();
	return Promise.all(
		[...allFontFiles()].map(async ([path, name]) => {
			const whole = await readFile(join(ROOT, 'node_modules', path));
			const cut = await subsetFont(whole, charactersIn(ranges.get(name) ?? ''), {
				targetFormat: 'woff2',
				noLayoutClosure: UNJOINED.test(name),
			});
			// A file that was cut by its maker already may grow by being packed again.
			return [`fonts/${name}`, cut.length < whole.length ? cut : whole];
		}),
	);
}

/** @returns all characters of a CSS unicode-range */
function charactersIn(unicodeRange: string): string {
	let characters = '';
	for (const [, first = '', last = first] of unicodeRange.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)) {
		const end = Number.parseInt(last, 16);
		for (let code = Number.parseInt(first, 16); code <= end; code++) characters += String.fromCodePoint(code);
	}
	return characters;
}
