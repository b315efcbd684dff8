import { browser } from '../shared/browser';
import { allFontFiles } from '../shared/fonts';

/**
 * Reads one of the extension's own font files. Content scripts cannot: the files have no address that a page may ask for.
 *
 * @param name the file's name in the folder `fonts`
 * @returns its bytes as base64
 * @throws when there is no such font
 */
export async function readFont(name: string): Promise<string> {
	if (![...allFontFiles().values()].includes(name)) throw new Error(`There is no font ${name}.`);
	const file = await fetch(browser.runtime.getURL(`fonts/${name}`));
	const bytes = new Uint8Array(await file.arrayBuffer());
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
