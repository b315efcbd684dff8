/** How a language's words are written down. Nothing here but types. */
import type { Action, NoticeKind, Penalty } from '../../types';

/** Classes of words that the general rule looks for. */
export type Term =
	/** Designations of which a reader may suffer. */
	| 'undesirable'
	| 'extremist'
	| 'terrorist'
	| 'banned'
	| 'seditious'
	/** Designations that a law makes a publisher print. */
	| 'agent'
	| 'funded'
	| 'state'
	| 'blocked'
	/** The publisher speaking of itself, and of this page. */
	| 'self'
	| 'here'
	/** Clauses that speak to the reader (“if you are in”), and nouns for them (“readers in”). */
	| 'you'
	| 'readers'
	/** Words that warn or ask not to. */
	| 'dont'
	/** Bodies that declare and order, their attributes, and statutes. */
	| 'authority'
	| 'attribute'
	| 'statute'
	/** Words of reporting. */
	| 'said'
	/** Words of a link to more. */
	| 'more'
	/** Ways round a block. */
	| 'mirror'
	/** Appeals for money or subscription. */
	| 'appeal'
	/** Words of penalties that name none where another is named: an offence, a summons. */
	| 'vague'
	/** “In the country”, “there”: a place, though none is named. */
	| 'there'
	/** How questions begin that ask for something, and do not ask where the reader is. */
	| 'asking'
	/** Whom an age limit lets in or keeps out. */
	| 'aged'
	/** Passport, citizenship: with a country's adjective they say whom a notice concerns. */
	| 'papers'
	/** “Wherever they are”, “abroad”. */
	| 'anywhere'
	/** Occupied, controlled. */
	| 'occupied'
	/** “This material”, and words by which a statement of financing is made. */
	| 'material'
	/** Words of an order to publish, and of what was not true: together a correction that an authority demands. */
	| 'ordered'
	| 'corrected'
	| InfoTerm
	| Action
	| Penalty;

/** Classes of words that tell a notice about the article itself; each kind of it is said by some of them together. */
export type InfoTerm =
	/** Correction: an earlier state of the article, words of setting right, and of what was wrong. */
	| 'version'
	| 'amend'
	| 'wrong'
	/** The right of reply, and the laws that give it. */
	| 'reply'
	/** Paid for, and who had or had no part in it. */
	| 'paid'
	| 'editorial'
	/** What a text is not, the words that deny it, whom to ask or what to lose, and what the author owns. */
	| 'advice'
	| 'instead'
	| 'adviser'
	| 'stake'
	/** Reproduction (with the class of the reader's act), and on what terms. */
	| 'reuse'
	| 'permit'
	/** What tells a person's identity, that it is not told, that comments are closed, and why in law. */
	| 'identity'
	| 'unnamed'
	| 'closed'
	| 'legal'
	/** Ages, and words that shut out. */
	| 'adults'
	| 'only'
	/** What distresses, and words that prepare for it. */
	| 'harrow'
	| 'heed'
	| 'embargo';

/**
 * A language's catalogue. Phrases are plain words, parted by commas or slashes; `*` ends a word that may go on, `…`
 * stands for up to five words, `^` for the beginning of the block. Capitals, quotes, hyphens and marks do not matter.
 */
export interface Language {
	/** BCP 47. */
	code: string;
	/** Phrases may stand inside longer runs of letters: no spaces between words, or prefixes written together. */
	inner?: true;
	/** The country in which nearly all of the language's publishers work. */
	home?: string;
	words: Partial<Record<Exclude<Term, InfoTerm>, string>>;
	/** `CODE: names and adjectives; …`; a `+` before the code names a territory, part of that country. */
	places: string;
	/** Words of notices about the article itself. */
	info?: Partial<Record<InfoTerm, string>>;
	/**
	 * Wordings of labels that a law fixes; notices about the article are known by `info` alone. One rule a line:
	 * `kind COUNTRY: phrases + phrases - phrases`. All parts joined by `+` must occur in the notice and none of those after
	 * `-`; the country may be left out. The rule's id is language, kind and number.
	 */
	rules?: string;
}

/** What a language's rules must and must not match; kept out of what ships. */
export interface Examples {
	/** Wordings with the kind that must be found. `NAME` stands for the site's own name. */
	hits: [NoticeKind, string][];
	/** Look-alikes of which nothing may be made. */
	misses: string[];
}
