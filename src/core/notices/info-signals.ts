/** What speaks for and against a notice about the article itself, added up. */
import type { NoticeKind } from '../types';
import { Mark } from './elements';
import type { Facts } from './facts';
import type { Said } from './info';

/** Kinds that quote and report by their nature. */
const TELLING = new Set<NoticeKind>(['right-of-reply', 'correction']);
/** What the sum begins with. */
const BIAS = -4.9;
const OUTSIDE = Mark.footer | Mark.header | Mark.overlay | Mark.aside;

/**
 * @param facts what is known of a reading
 * @param said the words by which it would be a notice
 * @returns above 0 it is one
 */
export function infoSum(facts: Facts, { kind, first, near, more, least }: Said): number {
	const { around, length, reading } = facts;
	const quoting = facts.marked(Mark.quote) && kind !== 'right-of-reply';
	// Its words: near each other, at the beginning, many, and of this publisher or page.
	const own = facts.has('self') || facts.has('here') || facts.named;
	let sum = BIAS + near + 2.2 * (1 - upTo(first, 80)) + 2.4 * upTo(more, 3);
	// Three classes do not meet by chance.
	sum += 0.7 * Math.max(0, least - 2);
	sum += 0.6 * Number(facts.has('self') || facts.named) + 0.8 * Number(facts.has('here'));
	sum += 0.3 * Number(facts.addressed || facts.has('dont'));
	// How it stands: set apart, called a note, short.
	sum += 1.6 * Number(!around.flowing) + 0.3 * Number(around.flowing && around.atEdge);
	sum += 0.4 * Number(around.emphasised || facts.inCapitals) + Number(around.calledNote || facts.hasHeading);
	sum += 1 - upTo(Math.max(0, length - 120), 480);
	// An authority does it, or what is set right comes late: that is told of others.
	const late =
		(kind === 'correction' && first > 12) || (kind === 'sponsored-content' && !facts.opens(['paid'], 90));
	if (!own && kind !== 'reporting-restriction' && (late || facts.opens(['authority']))) sum -= 2.5;
	// Reports, teasers and the lines of every page's foot.
	if (!TELLING.has(kind)) sum -= 2.2 * Number(facts.has('said')) + 2 * upTo(reading.quoted, 0.4);
	sum -= 3 * Number(quoting) + 3 * upTo(facts.linked, 0.4) + 1.5 * Number(facts.marked(Mark.heading));
	sum -= 0.5 * Number(facts.marked(OUTSIDE)) + 2 * Number(/©|\(c\)/i.test(reading.text));
	sum -= 0.5 * Number(facts.amid);
	if (kind === 'content-advisory') sum -= Number(facts.has('comment'));
	// Above the comments their absence is explained; all else there is said by readers.
	const explained =
		kind === 'reporting-restriction' && facts.has('comment') && facts.has('closed') && own && !around.flowing;
	return facts.marked(Mark.comment) && !(explained && reading.blocks.length === 1) ? -1 : sum;
}

function upTo(amount: number, full: number): number {
	return Math.min(1, amount / full);
}
