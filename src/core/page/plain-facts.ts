/**
 * What the sanitiser is for nodes, this is for the short texts that a page gives beside its article: they stand in sentences
 * of ours, in file names and in lists, where a direction sign or a line break would change what is around them.
 */
import type { ArticleFacts } from '../types';

/** Longest texts, in UTF-16 code units; far above what honest pages write. */
const LONGEST = { title: 4000, dek: 6000, name: 300, credits: 4000, about: 6000 } as const;
const MOST_AUTHORS = 50;

/** Signs that turn the direction of what follows (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters, noncharacters, halves of characters; tab and line breaks are white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}/gu;

/**
 * Makes a page's text fit to stand on one line among words of ours.
 *
 * @param text what the page says
 * @param longest at most so many UTF-16 code units; what is longer is cut and marked with an ellipsis
 * @returns the text without signs that cannot be seen and act on others, white space made single
 */
export function plainLine(text: string, longest: number): string {
	const clean = text.replace(DIRECTION, '').replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
	return clean.length <= longest ? clean : `${clean.slice(0, longest).replace(/\p{Cs}$/u, '')}…`;
}

/**
 * @param facts what extraction found
 * @returns the same, every text plain
 */
export function plainFacts(facts: ArticleFacts): ArticleFacts {
	const line = (text: string | null, longest: number) => (text === null ? null : plainLine(text, longest));
	return {
		...facts,
		title: plainLine(facts.title, LONGEST.title),
		dek: line(facts.dek, LONGEST.dek),
		authors: facts.authors.slice(0, MOST_AUTHORS).map((author) => plainLine(author, LONGEST.name)),
		siteName: line(facts.siteName, LONGEST.name),
		section: line(facts.section, LONGEST.name),
		credits: lines(facts.credits, LONGEST.credits),
		about: line(facts.about, LONGEST.about),
	};
}

/** Credits may stand on several lines. */
function lines(text: string | null, longest: number): string | null {
	return text === null
		? null
		: text
				.split('\n')
				.map((one) => plainLine(one, longest))
				.join('\n');
}
