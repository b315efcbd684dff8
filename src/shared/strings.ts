import type messages from '../_locales/en/messages.json';
import { browser } from './browser';

export type StringKey = keyof typeof messages;

/** Strings as `_locales` holds them. */
export type Strings = Record<
	string,
	{ message: string; placeholders?: Record<string, { content: string }> } | undefined
>;

/** The strings of a language that is not the browser's; null where the browser's is spoken. */
let chosen: Strings | null = null;

/**
 * Speaks another language than the browser's from now on, in this context.
 *
 * @param strings its strings; null for the browser's language
 */
export function speak(strings: Strings | null): void {
	chosen = strings;
}

/**
 * Looks up a string of the interface in the user's language.
 *
 * @param key its key in `_locales`
 * @param values what stands in for its placeholders
 * @returns the string
 */
export function t(key: StringKey, ...values: string[]): string {
	const own = chosen?.[key];
	return own ? fill(own, values) : browser.i18n.getMessage(key, values);
}

/** Does what the browser does with `$NAME$`, whose content is `$1` and so on; see the WebExtensions reference, i18n. */
function fill({ message, placeholders = {} }: NonNullable<Strings[string]>, values: string[]): string {
	return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
		const content = placeholders[name] ?? placeholders[name.toLowerCase()];
		return content ? content.content.replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? '') : whole;
	});
}

/** Languages of the interface that run from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa'];

/**
 * Tells the language that the interface really speaks. The browser's own is another where we lack it: then the strings
 * are English, and dates, lists and countries must be so too.
 *
 * @returns BCP 47 tag and direction
 */
export function interfaceLanguage(): { language: string; dir: 'ltr' | 'rtl' } {
	const language = t('interfaceLanguage');
	return { language, dir: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr' };
}
