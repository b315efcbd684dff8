import arabic from 'words:arabic';
import armenian from 'words:armenian';
import cyrillic from 'words:cyrillic';
import devanagari from 'words:devanagari';
import georgian from 'words:georgian';
import han from 'words:han';
import latin from 'words:latin';
import myanmar from 'words:myanmar';
import { hintLexicon, mayHoldNotice } from '../core/notices/hint';

const TABLES = { arabic, armenian, cyrillic, devanagari, georgian, han, latin, myanmar };

const lexicon = hintLexicon((script) => TABLES[script]);

/**
 * Tells whether a page's text is worth the notice finder, which costs the page far more than this costs the background:
 * all languages' words are asked for here, where no page waits for the answer.
 *
 * @param text the page's bare text
 * @param wordings an organisation's own wordings
 */
export function mayHold(text: string, wordings: string[]): boolean {
	return mayHoldNotice(text, lexicon, wordings);
}
