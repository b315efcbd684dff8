/** White space as pages are written: indentation and line breaks count as one space. */
const SPACES = /\s+/g;

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
	let cjk = 0;
	for (let probe = 0; probe < PROBES; probe++) {
		const code = text.charCodeAt(Math.floor(((probe + 0.5) * text.length) / PROBES));
		// Kana, bopomofo and ideographs; Hangul syllables; full-width punctuation is left out.
		if ((code >= 0x3041 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) cjk++;
	}
	return cjk * 2 > PROBES ? text.length * CJK_WEIGHT : text.length;
}

/** Everything but letters and digits, which headline and title may write differently. */
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * Texts of Latin and Cyrillic letters, and the same for them without the class of all the world's letters, which an engine
 * takes long to prepare: on most pages it is never needed.
 */
const PLAIN = /^[\0-\u024f\u0400-\u0481\u048a-\u052f\u2000-\u206f]*$/;
const NOT_PLAIN_WORDS = /[^\da-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f\u0400-\u0481\u048a-\u052f]+/g;

/**
 * @param text any text
 * @returns its words in lower case, one space between them, for comparing
 */
export function wordsOf(text: string): string {
	const lower = text.toLowerCase();
	return lower.replace(PLAIN.test(lower) ? NOT_PLAIN_WORDS : NOT_WORDS, ' ').trim();
}
