/**
 * Names of countries that the catalogue does not list, as the platform knows them in each language. Browsers know fewer
 * languages than Node does (Chromium none of Belarusian, Kyrgyz, Georgian …): those list their countries themselves.
 */
import type { Language } from './catalogue/types';

/** Countries on whose law notices rest, or may: ISO 3166-1. */
const CODES =
	'RU BY UA KZ KG TJ UZ TM AZ GE AM MD TR IR CN HK MO TW MM VN TH KH LA IN PK BD LK MV SG MY ID PH NP BT BN KP AF BH EG SA AE QA KW OM JO SY IQ YE PS DZ TN LY SD SS ET ER SO DJ RW UG TZ KE NG GH ZW ZM MW MZ AO CM BF GN SN CI BI CD CF BJ GA GQ MG NI CU VE SV GT HN EC BO HU SK RS BA ME BG MK';

/**
 * @param language a language of the catalogue
 * @returns pairs of country code and a stem of its name, for countries that the language's own list leaves out
 */
export function placeNames(language: Language): [string, string][] {
	let names: Intl.DisplayNames;
	try {
		names = new Intl.DisplayNames([language.code], { type: 'region', fallback: 'none' });
	} catch {
		return [];
	}
	const found: [string, string][] = [];
	for (const code of CODES.split(' ')) {
		if (language.places.includes(`${code}:`)) continue;
		const name = names.of(code)?.replace(/\s*[(（].*/u, '');
		// Short names are common words in some language; they must be listed to count.
		if (!name || name.length < (/^\p{sc=Han}/u.test(name) ? 2 : 4) || /[,;:–—-]/.test(name)) continue;
		found.push([code, language.inner ? name : name.replace(/\S+$/u, stem)]);
	}
	return found;
}

/** Endings change: a last vowel of a longer name goes, and the name may go on. */
function stem(word: string): string {
	if (word.length < 5) return word;
	return `${word.length > 5 ? word.replace(/[aeiouyаеиоуыяюіїəәө]$/u, '') : word}*`;
}
