/** What speaks for and against a notice, by name: the judge adds the weights up. */

import type { Term } from './catalogue/types';
import { Mark } from './elements';
import { ACTS, type Facts, OWN } from './facts';

/** One thing that speaks for or against. */
export interface Signal {
	name: string;
	/** What it adds to the sum at its full value: for a warning of risk, and for a label. */
	risk: number;
	label: number;
	/** 0 (absent) to 1 (full). */
	value(facts: Facts): number;
}

const CALL: readonly Term[] = ['you', 'readers', 'dont'];
const OUTSIDE = Mark.footer | Mark.header | Mark.overlay | Mark.aside;

export const SIGNALS: readonly Signal[] = [
	{
		name: 'named',
		risk: 2,
		label: 2,
		value: ({ named }) => flag(named),
	},
	{
		name: 'self',
		risk: 1,
		label: 1.6,
		value: (facts) => (facts.has('self') ? 0.6 + 0.4 * upTo(facts.count('self') - 1, 1) : 0),
	},
	{
		name: 'here',
		risk: 1.2,
		label: 1,
		value: (facts) => flag(facts.has('here')),
	},
	{
		name: 'ownAct',
		risk: 0.8,
		label: 0,
		value: (facts) => flag(facts.near(OWN, ACTS)),
	},
	{
		name: 'you',
		risk: 1.5,
		label: 0,
		value: (facts) => flag(facts.has('you')),
	},
	{
		name: 'readers',
		risk: 0.8,
		label: 0,
		value: (facts) => flag(facts.has('readers')),
	},
	{
		name: 'dont',
		risk: 1.2,
		label: 0,
		value: (facts) => upTo(facts.count('dont'), 2),
	},
	{
		name: 'opens',
		risk: 0.5,
		label: 0,
		value: (facts) => flag(facts.opens(CALL)),
	},
	{
		name: 'acts',
		risk: 1.3,
		label: 0,
		value: (facts) => upTo(facts.acts, 3),
	},
	{
		name: 'penalties',
		risk: 1,
		label: 0,
		value: (facts) => upTo(facts.penalties, 2),
	},
	{
		name: 'strong',
		risk: 1.6,
		label: 0,
		value: (facts) => flag(facts.strong),
	},
	{
		name: 'weak',
		risk: 0.9,
		label: 0,
		value: (facts) => flag(facts.designation !== null && !facts.strong),
	},
	{
		name: 'authority',
		risk: 0.6,
		label: 0.6,
		value: (facts) => flag(facts.has('authority')),
	},
	{
		name: 'statute',
		risk: 0.6,
		label: 0.7,
		value: (facts) => flag(facts.has('statute')),
	},
	{ name: 'place', risk: 0.6, label: 0.6, value: (facts) => flag(facts.place) },
	{
		name: 'formula',
		risk: 0,
		label: 3,
		value: (facts) => flag(facts.labelRule !== null),
	},
	{
		name: 'material',
		risk: 0,
		label: 0.9,
		value: (facts) => flag(facts.has('material') && facts.labelKind !== 'access-block'),
	},
	{
		name: 'opensMaterial',
		risk: 0,
		label: 1.8,
		value: (facts) => flag(facts.opensMaterial),
	},
	{
		name: 'mirror',
		risk: 0,
		label: 0.8,
		value: (facts) => flag(facts.labelKind === 'access-block' && facts.has('mirror')),
	},
	{
		name: 'more',
		risk: 0.5,
		label: 0.7,
		value: (facts) => (facts.has('more') ? (facts.reading.links.length > 0 ? 1 : 0.5) : 0),
	},
	{
		name: 'box',
		risk: 1,
		label: 1.2,
		value: ({ around }) => flag(!around.flowing),
	},
	{
		name: 'outside',
		risk: 0.3,
		label: 0.6,
		value: (facts) => flag(facts.marked(OUTSIDE)),
	},
	{
		name: 'edge',
		risk: 0.8,
		label: 1.2,
		value: ({ around }) => flag(around.flowing && around.atEdge),
	},
	{
		name: 'emphasis',
		risk: 0.7,
		label: 1.4,
		value: (facts) => flag(facts.around.emphasised || facts.inCapitals),
	},
	{
		name: 'note',
		risk: 0.5,
		label: 0.6,
		value: (facts) => flag(facts.around.calledNote || facts.hasHeading),
	},
	{
		name: 'short',
		risk: 0.4,
		label: 1.6,
		value: ({ length }) => 1 - upTo(Math.max(0, length - 120), 480),
	},
	{
		name: 'dense',
		risk: 0,
		label: 1.4,
		value: ({ density }) => upTo(density, 0.3),
	},
	{
		name: 'said',
		risk: -3.4,
		label: -2.8,
		value: (facts) => upTo(facts.count('said'), 2),
	},
	{
		name: 'quoted',
		risk: -2,
		label: -2,
		value: ({ reading }) => upTo(reading.quoted, 0.4),
	},
	{
		name: 'topic',
		risk: -3,
		label: -4,
		value: ({ around }) => (around.flowing ? around.topic : around.topic / 2),
	},
	{
		name: 'long',
		risk: -1,
		label: -1.5,
		value: ({ length }) => upTo(Math.max(0, length - 500), 900),
	},
	{
		name: 'linked',
		risk: -1,
		label: -1.5,
		// A label may be a link as a whole.
		value: (facts) => (facts.opensMaterial ? 0 : upTo(Math.max(0, facts.linked - 0.25), 0.5)),
	},
];

/** What the sums begin with; above 0 it is a notice. */
export const BIAS = { risk: -6.2, label: -5.2 } as const;

function flag(there: boolean): number {
	return there ? 1 : 0;
}

function upTo(amount: number, full: number): number {
	return Math.min(1, amount / full);
}
