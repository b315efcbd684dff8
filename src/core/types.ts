/** The words that all parts share. Nothing here but types and constants. */

/** How much a notice concerns the reader; fixed by its kind. */
export type Severity = 'risk' | 'label' | 'info';

/** Every kind of notice with its severity: the reader may be punished, a label a state compels, a fact about the article. */
export const SEVERITY_OF = {
	'undesirable-organization': 'risk',
	'extremist-designation': 'risk',
	'terrorist-designation': 'risk',
	'banned-outlet': 'risk',
	'security-law-risk': 'risk',
	'foreign-agent-label': 'label',
	'foreign-principal-label': 'label',
	'foreign-funding-label': 'label',
	'state-media-label': 'label',
	'access-block': 'label',
	'government-correction': 'label',
	'reporting-restriction': 'info',
	correction: 'info',
	'right-of-reply': 'info',
	'sponsored-content': 'info',
	'advice-disclaimer': 'info',
	'reuse-restriction': 'info',
	'age-restriction': 'info',
	'content-advisory': 'info',
	embargo: 'info',
} as const satisfies Record<string, Severity>;

export type NoticeKind = keyof typeof SEVERITY_OF;

/** What the reader is told is risky or asked not to do. */
export const ACTIONS = [
	'read',
	'share',
	'republish',
	'like',
	'comment',
	'save',
	'subscribe',
	'contact',
	'donate',
	'cooperate',
	'display',
	'identify',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What the notice threatens. */
export const PENALTIES = [
	'fine',
	'detention',
	'imprisonment',
	'administrative-liability',
	'criminal-liability',
	'legal-liability',
	'contempt',
	'unspecified',
] as const;
export type Penalty = (typeof PENALTIES)[number];

/** Where a notice stands on the page. */
export type Position =
	| 'top'
	| 'above-article'
	| 'in-article'
	| 'under-article'
	| 'sidebar'
	| 'footer'
	| 'overlay';

/** A publisher's legal notice. What its text does not say stays null or empty. */
export interface Notice {
	/** Which rule found it, for "why?". */
	rule: string;
	kind: NoticeKind;
	severity: Severity;
	/** The words by which publisher, material or act is classed, cut out of `text`. */
	designation: string | null;
	/** Who declared, ordered or registers it, cut out of `text`. */
	authority: string | null;
	/** ISO 3166-1 alpha-2 codes of the legal orders it rests on (`EU` for the Union). */
	jurisdictions: string[];
	/** Further countries on whose territory the text says it applies. */
	territories: string[];
	/** The words that say whom it concerns, cut out of `text`. */
	affected: string | null;
	actions: Action[];
	penalties: Penalty[];
	/** Absolute address of the link that explains the notice. */
	moreInfoUrl: string | null;
	/** The publisher's words, white space collapsed, invisible characters dropped. */
	text: string;
	/** BCP 47 tag of the notice, which may differ from the page's. */
	language: string;
	position: Position;
	/** False where the page hides it from sight. */
	visible: boolean;
	/** `alt` where the words exist only as the alternative text of a picture. */
	source: 'text' | 'alt';
}

/** A stretch of a notice's text: plain, or a link with its absolute address. */
export interface NoticeRun {
	text: string;
	href: string | null;
}

/** A notice together with the place in the document where it stands. */
export interface LocatedNotice {
	notice: Notice;
	/** The notice's text cut at its links; joined, the runs give `notice.text`. */
	runs: NoticeRun[];
	/** The elements that hold the notice, in document order. */
	elements: Element[];
	/** `ltr` or `rtl`, the direction of the notice's own language. */
	dir: 'ltr' | 'rtl';
}

/** What kind of page this is. */
export interface Verdict {
	isArticle: boolean;
	isNews: boolean;
	/** 0 to 1. */
	confidence: number;
	/** The signals that decided, in words for "why?". */
	reasons: string[];
}

/** What an article says about itself, without its body. */
export interface ArticleFacts {
	title: string;
	/** The standfirst under the headline. */
	dek: string | null;
	authors: string[];
	/** ISO 8601 with offset where the page gives one. */
	publishedTime: string | null;
	modifiedTime: string | null;
	siteName: string | null;
	section: string | null;
	/** BCP 47. */
	lang: string;
	dir: 'ltr' | 'rtl';
	/** The agency line at the end ("With reporting by …"). */
	credits: string | null;
	/** The box about the author or newsroom. */
	about: string | null;
	/** True where the page holds only the beginning of the article (paywall, sign-in wall, teaser). */
	truncated: boolean;
	/** Absolute, same-origin address of the article's next part, where it is split over pages. */
	nextPart: string | null;
}

/** A news article, read. */
export interface Article extends ArticleFacts {
	/** The body as sanitised HTML. */
	contentHtml: string;
	wordCount: number;
	/** Whole minutes, a range. */
	readingMinutes: { min: number; max: number };
	notices: Notice[];
}

/** Where a document comes from; relative addresses are resolved against it. */
export interface PageAddress {
	url: string;
}

/** Where notices are looked for, and what is looked for beside the catalogue. */
export interface NoticeSearch extends PageAddress {
	/**
	 * An organisation's own wordings, one a line: phrases joined by ` + ` that must all stand in one block, `*` for a word
	 * ending; before them, where it is known, the kind and the country (`foreign-agent-label GE: …`).
	 */
	wordings?: readonly string[];
}

/** One thing that extraction took out, for "why?". */
export interface Removal {
	/** The rule that took it out. */
	rule: string;
	/** The beginning of what was taken out. */
	text: string;
}

/** Why the reader shows what it shows. */
export interface Explanation {
	/** The element that was taken for the article's text, its tag and classes; null where there is none. */
	chosen: string | null;
	/** Whether the names that the page gives its parts were heeded, or, where they misled, elements and roles alone. */
	means: 'names' | 'elements';
	/** The text that was kept; a Chinese, Japanese or Korean character counts two and a half. */
	letters: number;
	/** What was taken out, in the order of the page: first whole parts, then single blocks of the text's element. */
	removals: Removal[];
}

/** What extraction found: facts and a body that is not yet sanitised. */
export interface Extraction {
	facts: ArticleFacts;
	/** The body's nodes; not yet sanitised, must not be shown. */
	body: DocumentFragment;
}

declare const sanitised: unique symbol;
/** A fragment that only the sanitiser can make; the view takes nothing else. */
export type SafeFragment = DocumentFragment & { readonly [sanitised]: true };

/**
 * An article's body on its way through the sanitiser, stretch by stretch: a reader sees the first screen before the last
 * word has been looked at. What is taken is safe, and no longer in it.
 */
export interface SafeBody {
	/** All of its text, as it was in the beginning. */
	text: string;
	/** How many headings with words it had in the beginning. */
	headings: number;
	/** The share of its text that has been taken, 0 to 1. */
	taken(): number;
	/**
	 * Takes its next blocks.
	 *
	 * @param letters about how many letters, in UTF-16 code units; blocks are not parted
	 * @returns the blocks; null where nothing is left
	 */
	next(letters: number): SafeFragment | null;
}
