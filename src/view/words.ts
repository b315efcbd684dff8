import type { StringKey } from '../shared/strings';

/** The interface's words and its language, handed in: the view itself asks no browser API. */
export interface Words {
	t(key: StringKey, ...values: string[]): string;
	/** BCP 47 tag of the interface's language. */
	language: string;
	dir: 'ltr' | 'rtl';
}

/**
 * Joins names or acts as the interface's language does: "A, B and C".
 *
 * @param items what to join
 * @param words the interface's words
 * @param type `conjunction` for "and", `disjunction` for "or", `unit` for commas alone
 * @returns one phrase
 */
export function joinList(
	items: string[],
	words: Words,
	type: Intl.ListFormatOptions['type'] = 'conjunction',
): string {
	// Most lists are of one, and making the first format of a page takes as long as drawing the article.
	const [only = ''] = items;
	if (items.length < 2) return only;
	return new Intl.ListFormat(words.language, { type, style: 'long' }).format(items);
}

/** Languages of the interface that write numbers in digits of their own. */
const OWN_DIGITS = /^(?:ar|fa)\b/;

/**
 * Writes a number as the interface's language does.
 *
 * @param value a whole number, not negative
 * @param words the interface's words
 * @returns its digits
 */
export function writeNumber(value: number, { language }: Words): string {
	// The browser's own format costs a page's first frame dear, and says the same of small numbers.
	if (value < 1000 && !OWN_DIGITS.test(language)) return String(value);
	return new Intl.NumberFormat(language).format(value);
}

/**
 * Writes how long a reading takes. The strings of the interface say the unit of minutes after it, in every language.
 *
 * @param minutes whole minutes, not negative
 * @param words the interface's words
 * @returns the minutes; from an hour on the hours, with their unit, and the minutes beyond them
 */
export function writeMinutes(minutes: number, words: Words): string {
	if (minutes < 60) return writeNumber(minutes, words);
	const unit = { style: 'unit', unit: 'hour', unitDisplay: 'short' } as const;
	const hours = new Intl.NumberFormat(words.language, unit).format(Math.floor(minutes / 60));
	return `${hours} ${writeNumber(minutes % 60, words)}`;
}

/**
 * Writes a reading time from the quickest to the slowest.
 *
 * @param range whole minutes, not negative
 * @param words the interface's words
 * @returns the range; for long texts, of which nobody wants to know that exactly, what lies in the middle
 */
export function writeReadingTime({ min, max }: { min: number; max: number }, words: Words): string {
	if (max >= 60) return writeMinutes(Math.round((min + max) / 2), words);
	return min === max ? writeNumber(min, words) : `${writeNumber(min, words)}–${writeNumber(max, words)}`;
}

/**
 * Names countries in the interface's language.
 *
 * @param codes ISO 3166-1 alpha-2 codes, or `EU`
 * @param words the interface's words
 * @returns the names; a code that has none stays as it is
 */
export function nameCountries(codes: string[], words: Words): string[] {
	const names = new Intl.DisplayNames(words.language, { type: 'region', fallback: 'code' });
	return codes.map((code) => names.of(code) ?? code);
}

/**
 * Writes a point in time for people.
 *
 * @param iso ISO 8601
 * @param words the interface's words
 * @returns date, and time of day where the page gives one; null where it is no date
 */
export function writeDate(iso: string, words: Words): string | null {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return null;
	const dayOnly = !iso.includes('T');
	const format: Intl.DateTimeFormatOptions = dayOnly
		? // A day without a time is that day everywhere; read as UTC midnight it would slip in the Americas.
			{ dateStyle: 'long', timeZone: 'UTC' }
		: { dateStyle: 'long', timeStyle: 'short' };
	return new Intl.DateTimeFormat(words.language, format).format(date);
}
