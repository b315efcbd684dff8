/** What is known of a would-be notice: its words by class, and where and how it stands. */
import { ACTIONS, type NoticeKind, PENALTIES, SEVERITY_OF } from '../types';
import type { Term } from './catalogue/types';
import { Mark } from './elements';
import type { Rule } from './lexicon';
import type { Reading } from './reading';
import { matching } from './rules';

/** What is known of the page around a reading. */
export interface Surroundings {
	/** Where the site's own name stands in it, in letters of the folded text. */
	names: number[];
	/** A plain paragraph, section or item among others like it. */
	flowing: boolean;
	/** The first or last of the article's paragraphs. */
	atEdge: boolean;
	/** Set off by bold or italics as a whole. */
	emphasised: boolean;
	/** Between the first and the last of the article's paragraphs. */
	inside: boolean;
	/** The box calls itself a note, by role or class. */
	calledNote: boolean;
	marks: number;
	/** A page of terms, privacy or the like. */
	legalPage: boolean;
	/** 0 to 1: how far the rest of the article speaks of designations. */
	topic: number;
	/** The article is an interview: its answers say "you" and "we" of others. */
	interview: boolean;
}

/** Words of designations of which the reader may suffer, gravest first. */
export const RISK_TERMS = ['terrorist', 'extremist', 'undesirable', 'banned', 'seditious'] as const;
const TERM_OF_LABEL: Partial<Record<NoticeKind, Term>> = {
	'foreign-agent-label': 'agent',
	'foreign-funding-label': 'funded',
	'state-media-label': 'state',
	'access-block': 'blocked',
};
/** The publisher speaking of itself and of this page. */
export const OWN = ['self', 'here'] as const;
/** What a reader may do with a page, reading it and naming people apart. */
export const ACTS: readonly Term[] = ACTIONS.filter((act) => act !== 'read' && act !== 'identify');
/** Within so many letters two words speak of each other. */
const NEAR = 60;
const UNPARTED = /[\u0600-\u06ff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]/;
const FOOTNOTE = /^\s*(?:[*†‡✱]|\[?\d{1,2}\]?[).\s])/;
/** Letters of the longest formula, without the name that belongs in it. */
const BARE = 110;
/** What courts and judges are called, folded; short names are no part of another word, as “суд” is of “государство”. */
const COURT =
	/court|judge|magistra|tribunal|gericht|juzgado|giudice|додгоҳ|mahkeme|məhkəmə|bíróság|törvényszék|სასამართლ|դատարան|دادگاه|محكمة|محکمه|法院|法庭|न्यायालय|अदालत|တရားရုံး|(?<!\p{L})(?:(?:обл|гор|рай)?суд|сот|cour|juez|juiz|vara|h[aâ]kim|sąd|sud|tòa)/u;
/** A word within the sentence that is written as a name. */
const CAPITAL = /[\p{Ll},] \p{Lu}\p{Ll}/u;
const SPECIMEN =
	/\((?:наименование|фио|название|name|registrant|foreign principal)[^)]*\)|\[[^\]\d]{3,40}\]|_{3,}|…\s*(?:[»”"]|$)|…\)/iu;

/** The facts of one reading, each asked for by name. */
export class Facts {
	readonly designation: (typeof RISK_TERMS)[number] | null;
	/** Rules of the catalogue that are met in full, in their order. */
	readonly rules: Rule[];
	/** The first rule of a label's wording that is met. */
	readonly labelRule: Rule | null;
	/** The kind of label that it would be. */
	readonly labelKind: NoticeKind | null;

	constructor(
		readonly reading: Reading,
		readonly around: Surroundings,
	) {
		this.designation = RISK_TERMS.find((term) => this.has(term)) ?? null;
		this.rules = matching(reading);
		this.labelRule = this.rules.find((rule) => SEVERITY_OF[rule.kind] === 'label') ?? null;
		this.labelKind = this.labelRule?.kind ?? this.structuralLabel();
	}

	private structuralLabel(): NoticeKind | null {
		const mandated = this.has('statute') || this.has('authority');
		if (this.has('ordered') && this.has('corrected') && this.has('authority') && !this.orderedByCourt)
			return 'government-correction';
		if (this.has('agent') && (this.has('material') || this.has('here') || mandated))
			return 'foreign-agent-label';
		if (this.has('funded')) return 'foreign-funding-label';
		const own = this.has('self') || this.has('here');
		if (this.has('blocked') && ((this.has('mirror') && own) || mandated || this.place)) return 'access-block';
		if (this.has('state')) return 'state-media-label';
		return null;
	}

	/** Every body that is named is a court, or one orders a reply: that settles a quarrel of two parties. */
	private get orderedByCourt(): boolean {
		const { text } = this.reading.folded;
		const bodies = (this.reading.hits.get('authority') ?? []).map(({ start, end }) => text.slice(start, end));
		const courts = bodies.filter((words) => COURT.test(words)).length;
		return courts > 0 && (courts === bodies.length || this.has('reply'));
	}

	/** How many acts of a reader are named. */
	get acts(): number {
		return ACTS.filter((act) => this.has(act)).length;
	}

	/** How many penalties are named. */
	get penalties(): number {
		return PENALTIES.filter((penalty) => this.has(penalty)).length;
	}

	/** A country is named. */
	get place(): boolean {
		for (const term of this.reading.hits.keys()) if (term.startsWith('@')) return true;
		return false;
	}

	/** Part of the letters that stands in links. */
	get linked(): number {
		const letters = this.reading.links.reduce((sum, link) => sum + link.end - link.start, 0);
		return letters / Math.max(1, this.reading.text.length);
	}

	/** The site's own name stands in it. */
	get named(): boolean {
		return this.around.names.length > 0;
	}

	has(term: Term): boolean {
		return this.reading.hits.has(term);
	}

	count(term: Term): number {
		return this.reading.hits.get(term)?.length ?? 0;
	}

	get length(): number {
		return this.reading.text.length;
	}

	/** Speaks of its publisher or of this page. */
	get ofItself(): boolean {
		return this.named || this.has('self') || this.has('here');
	}

	/**
	 * Set apart from the text, turns to the readers of a country, names what they do, what follows, and by what law or
	 * designation: that is a warning about this page, though it names neither page nor publisher.
	 */
	get warnsByItself(): boolean {
		if (this.around.flowing || this.around.topic > 0.3 || !this.addressed || !this.place) return false;
		if (this.has('said') || this.acts < 2 || this.penalties === 0 || !this.has('dont')) return false;
		return this.strong || (this.has('statute') && this.has('you'));
	}

	/** One of the designations that by themselves bring a penalty. */
	get strong(): boolean {
		return this.designation !== null && this.designation !== 'banned' && this.designation !== 'seditious';
	}

	/** Turns to the reader. */
	get addressed(): boolean {
		return this.has('you') || this.has('readers');
	}

	marked(marks: number): boolean {
		return (this.around.marks & marks) !== 0;
	}

	/** Whether a word of one class stands near one of another. */
	near(one: readonly Term[], others: readonly Term[]): boolean {
		const places = others.flatMap((term) => this.reading.hits.get(term) ?? []);
		return one.some((term) =>
			this.reading.hits
				.get(term)
				?.some((hit) => places.some((other) => hit.start < other.end + NEAR && other.start < hit.end + NEAR)),
		);
	}

	/** Whether the publisher, by name or as “we”, stands near a word of a class. */
	ownNear(terms: readonly Term[], within = 110): boolean {
		const own = [...this.around.names, ...OWN.flatMap((term) => this.startsOf(term))];
		return terms.some((term) =>
			this.startsOf(term).some((at) => own.some((place) => Math.abs(place - at) < within)),
		);
	}

	/** Whether an authority, not a law, calls the publisher by a word of security laws. */
	get calledByAuthority(): boolean {
		const called = Math.min(...this.startsOf('seditious'));
		const before = (term: Term) => this.startsOf(term).some((at) => at < called);
		return before('authority') && !before('statute') && this.ownNear(['seditious'], 45);
	}

	/** “This material …” are its first words. A noun alone may begin a report. */
	get opensMaterial(): boolean {
		const { text } = this.reading.folded;
		const said = (term: Term) =>
			(this.reading.hits.get(term) ?? []).some(({ start, end }) => {
				const words = text.slice(start, end);
				return start < 8 && (words.includes(' ') || UNPARTED.test(words));
			});
		return said('here') || said('material');
	}

	/** Whether a label's own words are said of this publisher or material, or are all that is said. */
	get labelsItself(): boolean {
		if (this.labelKind === 'government-correction' || this.opensMaterial) return true;
		const term = this.labelKind ? TERM_OF_LABEL[this.labelKind] : undefined;
		if (this.labelsWhatFollows) return true;
		if (!term || this.ownNear([term], term === 'blocked' ? 110 : 75)) return true;
		if (term === 'blocked') return this.opens(OWN, 50);
		// The law by which it is said is named only by whom it binds.
		if (term === 'funded' && this.has('statute') && this.length < 300) return true;
		if (!this.has('more') || this.length > 160) return false;
		return this.density > 0.15 || (!this.around.flowing && this.opens([term], 8));
	}

	/** “Material published by …, in the register of …”, set apart and with little else: a mark, not a report. */
	private get labelsWhatFollows(): boolean {
		if (this.around.flowing || this.has('said') || this.length > 320) return false;
		if (this.labelKind !== 'foreign-agent-label' && this.labelKind !== 'foreign-funding-label') return false;
		if (!this.opens(['material'], 8)) return false;
		return this.has('statute') || this.has('authority') || this.place;
	}

	/** Part of the letters in which a label's own words stand. */
	get density(): number {
		const term = this.labelKind ? TERM_OF_LABEL[this.labelKind] : undefined;
		const lengths = term ? (this.reading.hits.get(term) ?? []).map((hit) => hit.end - hit.start) : [];
		return Math.max(0, ...lengths) / Math.max(1, this.length);
	}

	private startsOf(term: Term): number[] {
		return (this.reading.hits.get(term) ?? []).map((hit) => hit.start);
	}

	/** Whether a word of one of the classes is among the first letters. */
	opens(terms: readonly Term[], within = 45): boolean {
		return terms.some((term) => this.reading.hits.get(term)?.some((hit) => hit.start < within));
	}

	get isFootnote(): boolean {
		return FOOTNOTE.test(this.reading.text);
	}

	/** One plain paragraph of the article among others, neither set off nor opening with a word of warning. */
	get amid(): boolean {
		const { flowing, inside, atEdge, emphasised, calledNote } = this.around;
		if (!flowing || !inside || atEdge || emphasised || calledNote) return false;
		return !this.inCapitals && !this.opens(['dont'], 4);
	}

	/** “Closed to comments”: the only ban is one of comments. */
	get closesComments(): boolean {
		const comments = this.startsOf('comment');
		const closed = this.startsOf('closed');
		return this.startsOf('banned').every(
			(at) => closed.includes(at) && comments.some((place) => Math.abs(place - at) < 30),
		);
	}

	/** A form with blanks, shown as an example. */
	get isSpecimen(): boolean {
		return SPECIMEN.test(this.reading.text);
	}

	/** The mark of a foreign agent tells whose it is; among the paragraphs of a text, a bare one is part of the tale. */
	get namesNobody(): boolean {
		if (this.labelKind !== 'foreign-agent-label' || this.named || this.reading.links.length > 0) return false;
		if (!this.around.inside || this.around.atEdge || this.length > BARE) return false;
		return !/[\d«“"„]/.test(this.reading.text) && (this.inCapitals || !CAPITAL.test(this.reading.text));
	}

	get hasHeading(): boolean {
		const [first] = this.reading.blocks;
		return this.reading.blocks.length > 1 && first !== undefined && (first.box.marks & Mark.heading) !== 0;
	}

	get inCapitals(): boolean {
		const { text } = this.reading;
		return text.length > 40 && text === text.toUpperCase() && text !== text.toLowerCase();
	}
}
