/** The writing systems in which the catalogue's languages are written. */

/** With the letters that are folded to Latin ones: a page that has those alone needs its words as well. */
const LATIN = /[a-zəıßẞłİ\u212a\uff21-\uff3a\uff41-\uff5a]/i;
/** Each with its letters; Latin first, because nearly every text holds some. */
export const SCRIPTS = [
	['latin', LATIN],
	['cyrillic', /[\u0400-\u04ff]/],
	['arabic', /[\u0600-\u06ff]/],
	['han', /[\u3400-\u9fff\uf900-\ufaff]/],
	['georgian', /[\u10a0-\u10ff\u1c90-\u1cbf]/],
	['armenian', /[\u0530-\u058f]/],
	['devanagari', /[\u0900-\u097f]/],
	['myanmar', /[\u1000-\u109f]/],
] as const;

export type Script = (typeof SCRIPTS)[number][0];

const NON_LATIN = /[\u0250-\u1fff\u2070-\uffff]/;

/**
 * @param text any text
 * @returns the scripts of which it holds even one letter, in the order of the list
 */
export function scriptsIn(text: string): Script[] {
	const found: Script[] = LATIN.test(text) ? ['latin'] : [];
	// Asked of every block of a page: most are done here.
	if (!NON_LATIN.test(text)) return found;
	for (const [script, letters] of SCRIPTS) if (letters !== LATIN && letters.test(text)) found.push(script);
	return found;
}
