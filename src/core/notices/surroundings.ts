/** What is known of the page around a would-be notice; each thing is looked up when the judge first asks for it. */
import type { Block, Blocks, Box } from './blocks';
import type { Heat, Span } from './candidates';
import { Mark } from './elements';
import type { Surroundings } from './facts';
import { nameFinder } from './identity';
import { flows, type Layout } from './layout';
import type { Reading } from './reading';

/** Pages of terms and imprints: what they say of liability is a contract, not a notice. */
const LEGAL_PAGE =
	/\/(?:terms|rules|privacy|legal|imprint|impressum|policy|policies|conditions|termos|terminos|cgu|agb|tos|pravila|regulamin)(?:\.\w+)?\/?(?:\?|$)|termos-de|terms-of|privacy-policy|cookie-policy/;
/** What a box calls itself that holds a notice. */
const CALLED_NOTE =
	/(?:^|[^a-z])(?:disclaimer|legal|notice|alert|warning|note|notes|advisory|infobox|callout|message-?box|inoagent|foreign-?agent|undesirable|important|safety|restriction)(?:[^a-z]|$)/;
/** The first sentence is a question. */
const QUESTION = /^[^.!。！।։]{8,240}?[?？؟]/u;

/** One page, around all of its would-be notices. */
export class PageAround {
	private readonly legalPage: boolean;
	private namesIn: ((folded: string) => number[]) | null = null;
	private interview: boolean | null = null;

	/**
	 * @param document the page
	 * @param url its address
	 * @param blocks its text
	 * @param heated what is met in it
	 * @param layout where things stand
	 */
	constructor(
		private readonly document: Document,
		private readonly url: string,
		private readonly blocks: Blocks,
		private readonly heated: Heat,
		private readonly layout: Layout,
	) {
		this.legalPage = LEGAL_PAGE.test(url.toLowerCase());
	}

	/**
	 * @param core the block that is weighed
	 * @param span the stretch of blocks that belongs to it
	 * @param reading that stretch as read
	 * @returns what is known around it
	 */
	of(core: Block, span: Span, reading: Reading): Surroundings {
		const { heated, layout, legalPage } = this;
		const { index, box, source, emphasised } = core;
		const isInterview = () => {
			this.interview ??= asksAndAnswers(this.blocks, layout);
			return this.interview;
		};
		const namesIn = () => {
			this.namesIn ??= nameFinder(this.document, this.url);
			return this.namesIn(reading.folded.text);
		};
		let names: number[] | null = null;
		let flowing: boolean | null = null;
		let calledNote: boolean | null = null;
		let topic: number | null = null;
		// Most stretches are turned away by their words alone.
		return {
			atEdge: index === layout.first || index === layout.last,
			emphasised,
			inside: index >= layout.first && index <= layout.last,
			marks: box.marks,
			legalPage,
			get names() {
				names ??= namesIn();
				return names;
			},
			get flowing() {
				flowing ??= source === 'text' && flows(span.box, layout);
				return flowing;
			},
			get calledNote() {
				calledNote ??= callsItselfNote(span.box);
				return calledNote;
			},
			get topic() {
				topic ??= topicOf(span, heated, layout);
				return topic;
			},
			get interview() {
				return isInterview();
			},
		};
	}
}

function callsItselfNote({ element, marks }: Box): boolean {
	if (marks & Mark.note) return true;
	return CALLED_NOTE.test(`${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase());
}

/** How far the article's other paragraphs and its headline speak of designations: 0 to 1. */
function topicOf(span: Span, heated: Heat, layout: Layout): number {
	const between = (from: number, to: number) =>
		from < to ? (heated.designating[to] ?? 0) - (heated.designating[from] ?? 0) : 0;
	const end = layout.last + 1;
	let spoken = layout.first < 0 ? 0 : between(layout.first, end);
	spoken -= between(Math.max(span.from, layout.first), Math.min(span.to, end));
	if (layout.headline >= 0) spoken += 2 * between(layout.headline, layout.headline + 1);
	return Math.min(1, spoken / 4);
}

/** A question opens three paragraphs of the article or more: somebody is interviewed. */
function asksAndAnswers(blocks: Blocks, layout: Layout): boolean {
	if (layout.first < 0) return false;
	const asks = blocks.all.slice(layout.first, layout.last + 1).filter(({ text }) => QUESTION.test(text));
	return asks.length >= 3;
}
