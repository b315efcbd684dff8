import { hintLexicon, mayHoldNotice } from '../core/notices/hint';
import { type Script, scriptsIn } from '../core/notices/scripts';
import type { WordTable } from '../core/notices/table';
import { readWords } from './load-languages';

const tables = new Map<Script, WordTable>();
const lexicon = hintLexicon((script) => {
	const table = tables.get(script);
	if (!table) throw new Error(`The words of the script ${script} were not read.`);
	return table;
});

/**
 * Tells whether a page's text is worth the notice finder, which costs the page far more than this costs the background:
 * all languages' words are asked for here, where no page waits for the answer.
 *
 * @param text the page's bare text
 * @param wordings an organisation's own wordings
 */
export async function mayHold(text: string, wordings: string[]): Promise<boolean> {
	// A background that was just woken need not read what no text asks for.
	const missing = scriptsIn(text).filter((script) => !tables.has(script));
	await Promise.all(missing.map(async (script) => tables.set(script, await readWords(script))));
	return mayHoldNotice(text, lexicon, wordings);
}
