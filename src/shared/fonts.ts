/** The typefaces that come with the extension: one table for the build, which copies the files, and the view, which asks for them. */
import type { Options } from './options';

/** Which characters a file is for; the names are those of the font packages. */
type Subset = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext' | 'greek';

interface Face {
	/** Path of the file's package under `node_modules`, and of the file in it, without subset. */
	file: (subset: Subset) => string;
	subsets: readonly Subset[];
	style: 'normal' | 'italic';
	/** A CSS font-weight descriptor: one weight or a range. */
	weight: string;
}

interface BundledFont {
	/** The device's typeface for characters that the font lacks. */
	fallback: 'serif' | 'sans' | 'mono';
	faces: readonly Face[];
}

export type BundledFontName = Exclude<Options['font'], 'serif' | 'sans'>;

/**
 * Unicode ranges. The build cuts the files down to them; a character that a file lacks falls back, one outside is never
 * looked for. `latin-ext` has what languages with a press write in Latin letters, not what phoneticians do.
 */
const RANGES: Record<Subset, string> = {
	latin:
		'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+FEFF',
	'latin-ext':
		'U+100-130, U+132-151, U+154-17F, U+18F, U+1A0-1A1, U+1AF-1B0, U+218-21B, U+259, U+1E80-1E85, U+1E9E, U+20A0-20AB, U+20AD-20C0',
	cyrillic: 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116',
	'cyrillic-ext': 'U+460-48F, U+492-4AF, U+4B2-52F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F',
	greek: 'U+370-3FF',
};

/** Which of a text's characters make a file worth loading. */
const USES: Record<Subset, RegExp> = {
	latin: /[\u0020-\u00ff]/,
	'latin-ext':
		/[\u0100-\u0130\u0132-\u0151\u0154-\u017f\u018f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0259\u1e80-\u1e85\u1e9e]/,
	cyrillic: /[\u0400-\u045f\u0490\u0491]/,
	'cyrillic-ext': /[\u0492-\u04af\u04b2-\u052f]/,
	greek: /[\u0370-\u03ff]/,
};

const ALL: readonly Subset[] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const LATIN: readonly Subset[] = ['latin', 'latin-ext'];

const variable =
	(name: string, style: 'normal' | 'italic') =>
	(subset: Subset): string =>
		`@fontsource-variable/${name}/files/${name}-${subset}-wght-${style}.woff2`;

export const FONTS: Record<BundledFontName, BundledFont> = {
	literata: {
		fallback: 'serif',
		faces: [
			{ file: variable('literata', 'normal'), subsets: ALL, style: 'normal', weight: '200 900' },
			{
				file: variable('literata', 'italic'),
				// Other scripts are slanted by the browser: the whole package stays under a megabyte.
				subsets: ['latin'],
				style: 'italic',
				weight: '200 900',
			},
		],
	},
	sourceSans: {
		fallback: 'sans',
		faces: [{ file: variable('source-sans-3', 'normal'), subsets: ALL, style: 'normal', weight: '200 900' }],
	},
	mono: {
		fallback: 'mono',
		faces: [{ file: variable('jetbrains-mono', 'normal'), subsets: ALL, style: 'normal', weight: '100 800' }],
	},
	atkinson: {
		fallback: 'sans',
		faces: [
			{
				file: variable('atkinson-hyperlegible-next', 'normal'),
				subsets: LATIN,
				style: 'normal',
				weight: '200 800',
			},
		],
	},
	lexend: {
		fallback: 'sans',
		faces: [{ file: variable('lexend', 'normal'), subsets: LATIN, style: 'normal', weight: '100 900' }],
	},
	openDyslexic: {
		fallback: 'sans',
		faces: [
			{
				file: () => '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2',
				subsets: ['latin'],
				style: 'normal',
				weight: '400',
			},
		],
	},
};

/**
 * @param font a value of the option `font`
 * @returns true where the typeface comes with the extension
 */
export function isBundled(font: Options['font']): font is BundledFontName {
	return Object.hasOwn(FONTS, font);
}

/** One file to load, and how the browser is to use it. */
export interface FontFile {
	/** Name of the file in the extension's folder `fonts`. */
	name: string;
	style: string;
	weight: string;
	unicodeRange: string;
}

/** @returns every font file, by its path under `node_modules`, with its name in the extension's folder `fonts` */
export function allFontFiles(): Map<string, string> {
	const paths = Object.values(FONTS).flatMap(({ faces }) =>
		faces.flatMap(({ file, subsets }) => subsets.map(file)),
	);
	return new Map(paths.map((path) => [path, fileName(path)]));
}

/**
 * @returns for which characters each font file is, as a CSS unicode-range, by the file's name
 */
export function fontRanges(): Map<string, string> {
	const faces = Object.values(FONTS).flatMap((font) => font.faces);
	return new Map(
		faces.flatMap(({ file, subsets }) =>
			subsets.map((subset) => [fileName(file(subset)), RANGES[subset]] as const),
		),
	);
}

/**
 * Picks the files that a text needs.
 *
 * @param font the typeface
 * @param text the text to be set in it
 * @returns the files, none for scripts that the typeface does not have
 */
export function fontFilesFor(font: BundledFontName, text: string): FontFile[] {
	return FONTS[font].faces.flatMap(({ file, subsets, style, weight }) =>
		subsets
			.filter((subset) => USES[subset].test(text))
			.map((subset) => ({ name: fileName(file(subset)), style, weight, unicodeRange: RANGES[subset] })),
	);
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
