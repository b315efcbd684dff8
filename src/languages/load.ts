import { send } from '../content/send';
import { Lexicon } from '../core/notices/lexicon';
import type { Script } from '../core/notices/scripts';
import type { WordTable } from '../core/notices/table';
import { offeredTables } from './offer';

const lexicon = new Lexicon(offeredTable);

function offeredTable(script: Script): WordTable {
	const table = offeredTables().get(script);
	// Without them no page may pass for one without notices.
	if (!table) throw new Error(`The words of the script ${script} are not there.`);
	return table;
}

/**
 * Has the words of a page's languages put into this page, where they do not stand already.
 *
 * @param scripts every script of which the page's text holds a letter
 * @returns a lexicon that knows them
 * @throws when the words cannot be had, as after an update of the extension
 */
export async function loadLexicon(scripts: Script[]): Promise<Lexicon> {
	const missing = scripts.filter((script) => !offeredTables().has(script));
	if (missing.length > 0) await send('languages', { scripts: missing });
	for (const script of scripts) offeredTable(script);
	return lexicon;
}
