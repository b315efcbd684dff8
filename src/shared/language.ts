/** The language that an organisation has set for the interface; for the extension's own pages and the background. */
import { browser } from './browser';
import { readManaged } from './managed';
import { interfaceLanguage, type StringKey, type Strings, speak, t } from './strings';

/**
 * Reads the strings of the language that the organisation has set.
 *
 * @returns null where none is set, or none of ours: then the browser's language is spoken
 */
export async function readManagedStrings(): Promise<Strings | null> {
	const { language } = await readManaged();
	if (language === null) return null;
	for (const name of namesOf(language)) {
		try {
			return await (await fetch(browser.runtime.getURL(`_locales/${name}/messages.json`))).json();
		} catch {
			// There is no such folder: the next name is tried.
		}
	}
	return null;
}

let ready: Promise<void> | undefined;

/**
 * Speaks the language that the organisation has set, if it has; to be waited for before the first string is looked up.
 */
export function speakAsManaged(): Promise<void> {
	ready ??= readManagedStrings().then(speak);
	return ready;
}

/**
 * Makes a page of the extension's own speak the language of the interface: its strings, its direction, its title.
 *
 * @param page the extension's page
 * @param title key of its title
 */
export async function speakOnPage(page: Document, title: StringKey): Promise<void> {
	await speakAsManaged();
	const { language, dir } = interfaceLanguage();
	page.documentElement.lang = language;
	page.documentElement.dir = dir;
	page.title = t(title);
}

/** Asks anew before the next string: the organisation has changed its settings. */
export function forgetManagedLanguage(): void {
	ready = undefined;
}

/**
 * Names the folders in which a language's strings may stand.
 *
 * @param tag BCP 47, as `de-AT` or `zh-Hans`
 * @returns folders of `_locales`, the nearest first
 */
export function namesOf(tag: string): string[] {
	const [primary = '', ...rest] = tag.split(/[-_]/);
	if (!/^[a-z]{2,3}$/i.test(primary)) return [];
	const base = primary.toLowerCase();
	const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
	const names = region ? [`${base}_${region}`, base] : [base];
	// Chinese is here in simplified characters, under the name of the country.
	return base === 'zh' ? [...names, 'zh_CN'] : names;
}
