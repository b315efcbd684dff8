/** What publishers write under a text: who wrote it, rules for comments, invitations, where to read on. */
import type { Block } from './blocks';
import { isCredit } from './endings';
import { CLOSING, PROMPT } from './vocabulary';

/** What is longer than this, in letters, is no word of the publisher. */
const LONGEST = 1000;
/** So many blocks from the end are looked at. */
const MOST = 12;
/** A prompt begins with what it asks for. */
const BEGINNING = 25;
/** What joins a name and what that person is or does, in the languages of the press. */
const IS =
	/^\s*(?:\([^)]*\)|,[^,.]{2,60},)?\s*(?:is|was|are|has|have|writes|covers|reports|works|joined|ist|war|arbeitet|schreibt|berichtet|leitet|est|es|è|é|jest|är|er|on|является|пишет|работает|cubre|escribe|couvre|scrive|ha|schrijft|werkt)(?=\s)/u;
/** Words before the name: "Korrespondent Jane Doe ist …". */
const LONGEST_BEFORE = 25;

/**
 * Goes up from the end of the text as long as the publisher speaks, not the article.
 *
 * @param blocks the scope's blocks in document order
 * @param dropped the blocks that are not the article's, with the rule against each; more are added
 * @param authors who wrote the article
 */
export function dropClosing(blocks: Block[], dropped: Map<Block, string>, authors: string[]): void {
	const end = blocks.filter((block) => !dropped.has(block) && !block.apart).slice(-MOST);
	for (const block of end.reverse()) {
		if (block.isHeading || isCredit(block)) continue;
		const rule =
			block.letters > LONGEST || block.element.closest('blockquote') ? null : ruleAgainst(block, authors);
		if (!rule) return;
		dropped.set(block, rule);
	}
}

function ruleAgainst({ text, lower }: Block, authors: string[]): string | null {
	if (authors.some((name) => introduces(text, name))) return 'about the author';
	const asks = PROMPT.exec(lower)?.index ?? BEGINNING;
	return asks < BEGINNING || CLOSING.test(lower) ? 'word of the publisher' : null;
}

function introduces(text: string, name: string): boolean {
	const at = text.indexOf(name);
	return name.includes(' ') && at >= 0 && at <= LONGEST_BEFORE && IS.test(text.slice(at + name.length));
}
