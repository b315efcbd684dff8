import { type BundledFontName, fontFilesFor, isBundled } from '../shared/fonts';
import type { Options } from '../shared/options';
import { setCustom } from './custom-properties';

/** Gives the bytes of one of the extension's font files. */
export type LoadFont = (name: string) => Promise<ArrayBuffer>;

/** The typeface that comes with the extension and is chosen, if any. */
export interface Typeface {
	use(font: Options['font']): void;
	remove(): void;
}

/** How often the document's typefaces are looked through, in ms: no event tells of a face that is added. */
const LOOK_EVERY_MS = 400;

/**
 * Keeps the chosen typeface loaded. It is put into the document as bytes, under a name that means nothing: no address
 * of the extension is ever asked for, so a page cannot learn of it, and no font policy of the page applies.
 *
 * @param dialog the view's dialog
 * @param text gives the text to be set
 * @param load gives a file's bytes
 * @returns the typeface
 */
export function keepTypeface(dialog: HTMLElement, text: () => string, load: LoadFont): Typeface {
	let chosen: Options['font'] | null = null;
	let faces: FontFace[] = [];
	let looking: ReturnType<typeof setInterval> | undefined;

	function drop(): void {
		for (const face of faces) document.fonts.delete(face);
		faces = [];
		clearInterval(looking);
		setCustom(dialog.style, '--bundled', null);
	}

	async function bring(font: BundledFontName): Promise<void> {
		const family = `f${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
		const loading = fontFilesFor(font, text()).map(async ({ name, ...descriptors }) =>
			new FontFace(family, await load(name), descriptors).load(),
		);
		// A file that cannot be had leaves the device's own typeface in place.
		const settled = await Promise.allSettled(loading);
		if (chosen !== font) return;
		drop();
		faces = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
		for (const face of faces) document.fonts.add(face);
		if (faces.length === 0) return;
		setCustom(dialog.style, '--bundled', `"${family}"`);
		// A page can see the name, and add a file of its own under it, with other letters: then ours goes.
		looking = setInterval(() => {
			const named = [...document.fonts].filter((face) => face.family.replace(/["']/g, '') === family);
			if (named.length !== faces.length) drop();
		}, LOOK_EVERY_MS);
	}

	return {
		use: (font) => {
			if (font === chosen) return;
			chosen = font;
			if (isBundled(font)) void bring(font);
			else drop();
		},
		remove: () => {
			chosen = null;
			drop();
		},
	};
}
