import type messages from '../_locales/en/messages.json';
import { browser } from './browser';

export type StringKey = keyof typeof messages;

/**
 * Looks up a string of the interface in the user's language.
 *
 * @param key its key in `_locales`
 * @param values what stands in for its placeholders
 * @returns the string
 */
export function t(key: StringKey, ...values: string[]): string {
	return browser.i18n.getMessage(key, values);
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
