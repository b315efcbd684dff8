import { send } from '../content/send';
import { Lexicon } from '../core/notices/lexicon';
import type { Script } from '../core/notices/scripts';
import { offeredLanguages } from './offer';

/** The lexicon made last, so that what it has compiled serves again. */
let last: { scripts: string; lexicon: Lexicon } | null = null;

/**
 * Has the words of a page's languages put into this page, where they do not stand already, and makes a lexicon of them.
 *
 * @param scripts every script of which the page's text holds a letter
 * @returns the lexicon
 * @throws when the words cannot be had, as after an update of the extension: without them no page may pass for one
 * without notices
 */
export async function loadLexicon(scripts: Script[]): Promise<Lexicon> {
	const offered = offeredLanguages();
	const missing = scripts.filter((script) => !offered.has(script));
	if (missing.length > 0) await send('languages', { scripts: missing });
	const key = scripts.join();
	if (last?.scripts === key) return last.lexicon;
	const languages = scripts.flatMap((script) => {
		const found = offered.get(script);
		if (!found) throw new Error(`The words of the script ${script} are not there.`);
		return found;
	});
	// A language of two scripts comes with both.
	const lexicon = new Lexicon([...new Map(languages.map((language) => [language.code, language])).values()]);
	last = { scripts: key, lexicon };
	return lexicon;
}
