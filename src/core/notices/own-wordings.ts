/** Wordings that an organisation adds for its people: one line each, in the form of a catalogue's rule. */
import { type NoticeKind, SEVERITY_OF } from '../types';
import type { Blocks } from './blocks';
import type { Span } from './candidates';
import { Mark } from './elements';
import { foldText, foldWords } from './fold';

/** Such a line, read. */
export interface OwnWording {
	/** Its place in the list, for "why?". */
	number: number;
	kind: NoticeKind;
	country: string | null;
	/** All of them must stand in one block. */
	phrases: string[];
}

/** The kind of a wording that names none: a warning, of no kind more exact than that. */
const PLAIN: NoticeKind = 'banned-outlet';
/** A shorter phrase would be met on every page. */
const LEAST = 4;
const MAX_BLOCK = 3000;
const LINE = /^\s*(?:([a-z]+(?:-[a-z]+)+|[a-z]+)(?:\s+([A-Z]{2}))?\s*:\s+)?(\S[\s\S]*)$/;
const UNPARTED = /[\u0600-\u06ff\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Reads own wordings: `phrase`, `phrase + phrase`, or `kind: phrase + phrase`, `kind CC: phrase`. `*` ends a word that
 * may go on.
 *
 * @param lines one wording each
 * @returns those that can be read, and for each of the others a sentence that says what is wrong
 */
export function readWordings(lines: readonly string[]): { wordings: OwnWording[]; problems: string[] } {
	const wordings: OwnWording[] = [];
	const problems: string[] = [];
	lines.forEach((line, at) => {
		const [, given, country = null, rest = ''] = LINE.exec(line) ?? [];
		const isKind = given !== undefined && given in SEVERITY_OF;
		if (given?.includes('-') && !isKind) {
			problems.push(`Wording ${at + 1} begins with “${given}”, which is no kind of notice.`);
			return;
		}
		// A word and a colon may be the beginning of the phrase itself.
		const phrases = (isKind ? rest : line).split(' + ').map((phrase) => phrase.trim());
		const short = phrases.find((phrase) => foldText(phrase).length < LEAST);
		if (short !== undefined) {
			problems.push(`Wording ${at + 1} has a phrase of fewer than ${LEAST} letters: “${short}”.`);
			return;
		}
		const kind = isKind ? (given as NoticeKind) : PLAIN;
		wordings.push({ number: at + 1, kind, country: isKind ? country : null, phrases });
	});
	return { wordings, problems };
}

/**
 * @param blocks the page's blocks
 * @param wordings what to look for
 * @returns the blocks in which a wording is met in full; what readers wrote or quote is left out
 */
export function ownSpans(blocks: Blocks, wordings: readonly OwnWording[]): { span: Span; own: OwnWording }[] {
	const tests = wordings.map((own) => ({ own, parts: own.phrases.map(testOf) }));
	const found: { span: Span; own: OwnWording }[] = [];
	for (const block of blocks.all) {
		if (block.text.length > MAX_BLOCK || block.box.marks & (Mark.comment | Mark.quote | Mark.menu)) continue;
		const text = foldWords(block.text);
		const met = tests.find(({ parts }) => parts.every((part) => part.test(text)));
		if (met) found.push({ span: { from: block.index, to: block.index + 1, box: block.box }, own: met.own });
	}
	return found;
}

/**
 * @param folded a page's bare text, folded
 * @param lines own wordings, one each
 * @returns whether all phrases of one of them stand in it, wherever they stand
 */
export function holdsOwnWording(folded: string, lines: readonly string[]): boolean {
	return readWordings(lines).wordings.some(({ phrases }) =>
		phrases.every((phrase) => testOf(phrase).test(folded)),
	);
}

/** A phrase as a test of folded text, which holds letters, numbers and single spaces alone. */
function testOf(phrase: string): RegExp {
	const words = phrase.split(/\s+/).flatMap((word) => {
		const letters = foldText(word);
		return letters === '' ? [] : [`${letters}${word.endsWith('*') ? '[^ ]*' : ''}`];
	});
	return UNPARTED.test(phrase)
		? new RegExp(words.join(' ?'), 'u')
		: new RegExp(`(?:^| )${words.join(' ')} `, 'u');
}
