/** What speaks for and against a notice, by name: the judge adds the weights up. */

import type { Term } from './catalogue/types';
import { Mark } from './elements';
import { ACTS, type Facts, OWN } from './facts';

/** One thing that speaks for or against: what it adds to the sums of a warning of risk and of a label at its full value. */
export type Signal = readonly [
	name: string,
	risk: number,
	label: number,
	/** 0 (absent) to 1 (full). */
	value: (facts: Facts) => number,
];

const CALL: readonly Term[] = ['you', 'readers', 'dont'];
const OUTSIDE = Mark.footer | Mark.header | Mark.overlay | Mark.aside;

export const SIGNALS: readonly Signal[] = [
	['named', 2, 2, ({ named }) => flag(named)],
	['self', 1, 1.6, (facts) => (facts.has('self') ? 0.6 + 0.4 * upTo(facts.count('self') - 1, 1) : 0)],
	['here', 1.2, 1, (facts) => flag(facts.has('here'))],
	['ownAct', 0.8, 0, (facts) => flag(facts.near(OWN, ACTS))],
	['you', 1.5, 0, (facts) => flag(facts.has('you'))],
	['readers', 0.8, 0, (facts) => flag(facts.has('readers'))],
	['dont', 1.2, 0, (facts) => upTo(facts.count('dont'), 2)],
	['opens', 0.5, 0, (facts) => flag(facts.opens(CALL))],
	['acts', 1.3, 0, (facts) => upTo(facts.acts, 3)],
	['penalties', 1, 0, (facts) => upTo(facts.penalties, 2)],
	['strong', 1.6, 0, (facts) => flag(facts.strong)],
	['weak', 0.9, 0, (facts) => flag(facts.designation !== null && !facts.strong)],
	['authority', 0.6, 0.6, (facts) => flag(facts.has('authority'))],
	['statute', 0.6, 0.7, (facts) => flag(facts.has('statute'))],
	['place', 0.6, 0.6, (facts) => flag(facts.place)],
	['formula', 0, 3, (facts) => flag(facts.labelRule !== null)],
	['material', 0, 0.9, (facts) => flag(facts.has('material') && facts.labelKind !== 'access-block')],
	['opensMaterial', 0, 1.8, (facts) => flag(facts.opensMaterial)],
	['mirror', 0, 1.3, (facts) => flag(facts.labelKind === 'access-block' && facts.has('mirror'))],
	['more', 0.5, 0.7, (facts) => (facts.has('more') ? (facts.reading.links.length > 0 ? 1 : 0.5) : 0)],
	['box', 1, 1.2, ({ around }) => flag(!around.flowing)],
	['outside', 0.3, 0.6, (facts) => flag(facts.marked(OUTSIDE))],
	['edge', 0.8, 1.2, ({ around }) => flag(around.flowing && around.atEdge)],
	['emphasis', 0.7, 1.4, (facts) => flag(facts.around.emphasised || facts.inCapitals)],
	['note', 0.5, 0.6, (facts) => flag(facts.around.calledNote || facts.hasHeading)],
	['short', 0.4, 1.6, ({ length }) => 1 - upTo(Math.max(0, length - 120), 480)],
	['dense', 0, 1.4, ({ density }) => upTo(density, 0.3)],
	['said', -3.4, -2.8, (facts) => upTo(facts.count('said'), 2)],
	['quoted', -2, -2, ({ reading }) => upTo(reading.quoted, 0.4)],
	[
		'interview',
		-2.5,
		-2.5,
		({ around }) => flag(around.interview && around.flowing && around.inside && !around.atEdge),
	],
	// A plain sentence of the tale, that opens with no warning.
	['amid', -1.4, -2.2, (facts) => flag(facts.amid)],
	['topic', -3, -4, ({ around }) => (around.flowing ? around.topic : around.topic / 2)],
	['long', -1, -1.5, ({ length }) => upTo(Math.max(0, length - 500), 900)],
	// A label may be a link as a whole.
	['linked', -1, -1.5, (facts) => (facts.opensMaterial ? 0 : upTo(Math.max(0, facts.linked - 0.25), 0.5))],
];

/** What the sums begin with; above 0 it is a notice. */
export const BIAS = { risk: -6.2, label: -5.2 } as const;

function flag(there: boolean): number {
	return there ? 1 : 0;
}

function upTo(amount: number, full: number): number {
	return Math.min(1, amount / full);
}
