/**
 * White space as pages are written: indentation and line breaks count as one space. A single space, which is nearly all
 * there is between words, is not matched, for nothing comes of replacing it.
 */
const SPACES = /[^\S ]\s*| \s+/g;

/** How many characters of a probe are looked at to tell the script of a text. */
const PROBES = 8;

/**
 * Weight of a Chinese, Japanese or Korean character beside a letter of an alphabet: the same sentence takes about a
 * third of the characters in Chinese and under half in Japanese and Korean.
 */
const CJK_WEIGHT = 2.5;

/**
 * @param node an element
 * @returns its text with white space collapsed
 */
export function textOf(node: Node | null | undefined): string {
	return collapse(node?.textContent ?? '');
}

/**
 * @param text as a page writes it
 * @returns the text with white space collapsed
 */
export function collapse(text: string): string {
	return text.replace(SPACES, ' ').trim();
}

/**
 * Length of a text as if it were written in an alphabet, so that one threshold serves every script. The script is
 * told from a few characters spread over the text.
 *
 * @param text collapsed text
 * @returns its length in letters
 */
export function lettersIn(text: string): number {
	let others = 0;
	for (let probe = 0; probe < PROBES; probe++) {
		const code = text.charCodeAt(Math.floor(((probe + 0.5) * text.length) / PROBES));
		// Kana, bopomofo and ideographs; Hangul syllables; full-width punctuation is left out.
		const isCjk = (code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
		if (!isCjk && ++others * 2 >= PROBES) return text.length;
	}
	return text.length * CJK_WEIGHT;
}

/**
 * What stands between words, which headline and title may write differently: signs and punctuation, block by block (Unicode,
 * Blocks.txt). Not the class of all that is no letter: an engine takes longer to prepare it than to read the page.
 */
const BETWEEN_WORDS =
	/[\0-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u0589-\u058f\u05be\u05f3\u05f4\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u206f\u20a0-\u20cf\u2116\u2122\u2190-\u245f\u249c-\u24e9\u2500-\u2775\u2794-\u2bff\u2e00-\u2e2e\u2e30-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/**
 * @param text any text
 * @returns its words in lower case, one space between them, for comparing
 */
export function wordsOf(text: string): string {
	return text.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}
