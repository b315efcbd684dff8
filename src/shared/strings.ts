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
