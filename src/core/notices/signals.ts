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
	/** What is told where it is there. */
	reason: string;
}

const CALL: readonly Term[] = ['you', 'readers', 'dont'];
const OUTSIDE = Mark.footer | Mark.header | Mark.overlay | Mark.aside;

export const SIGNALS: readonly Signal[] = [
	{
		name: 'named',
		risk: 2,
		label: 2,
		value: ({ named }) => flag(named),
		reason: 'names the site',
	},
	{
		name: 'self',
		risk: 1,
		label: 1.6,
		value: (facts) => (facts.has('self') ? 0.6 + 0.4 * upTo(facts.count('self') - 1, 1) : 0),
		reason: 'the publisher speaks of itself',
	},
	{
		name: 'here',
		risk: 1.2,
		label: 1,
		value: (facts) => flag(facts.has('here')),
		reason: 'speaks of this page',
	},
	{
		name: 'ownAct',
		risk: 0.8,
		label: 0,
		value: (facts) => flag(facts.near(OWN, ACTS)),
		reason: 'an act with the publisher’s own material is named',
	},
	{
		name: 'you',
		risk: 1.5,
		label: 0,
		value: (facts) => flag(facts.has('you')),
		reason: 'a clause speaks to the reader',
	},
	{
		name: 'readers',
		risk: 0.8,
		label: 0,
		value: (facts) => flag(facts.has('readers')),
		reason: 'names its readers',
	},
	{
		name: 'dont',
		risk: 1.2,
		label: 0,
		value: (facts) => upTo(facts.count('dont'), 2),
		reason: 'warns, or asks not to',
	},
	{
		name: 'opens',
		risk: 0.5,
		label: 0,
		value: (facts) => flag(facts.opens(CALL)),
		reason: 'turns to the reader with its first words',
	},
	{
		name: 'acts',
		risk: 1.3,
		label: 0,
		value: (facts) => upTo(facts.acts, 3),
		reason: 'names acts of the reader',
	},
	{
		name: 'penalties',
		risk: 1,
		label: 0,
		value: (facts) => upTo(facts.penalties, 2),
		reason: 'names a penalty',
	},
	{
		name: 'strong',
		risk: 1.6,
		label: 0,
		value: (facts) => flag(facts.strong),
		reason: 'names a designation that brings a penalty',
	},
	{
		name: 'weak',
		risk: 0.9,
		label: 0,
		value: (facts) => flag(facts.designation !== null && !facts.strong),
		reason: 'names a ban or a security law',
	},
	{
		name: 'authority',
		risk: 0.6,
		label: 0.6,
		value: (facts) => flag(facts.has('authority')),
		reason: 'names an authority',
	},
	{
		name: 'statute',
		risk: 0.6,
		label: 0.7,
		value: (facts) => flag(facts.has('statute')),
		reason: 'names a law',
	},
	{ name: 'place', risk: 0.6, label: 0.6, value: (facts) => flag(facts.place), reason: 'names a country' },
	{
		name: 'formula',
		risk: 0,
		label: 3,
		value: (facts) => flag(facts.labelRule !== null),
		reason: 'a wording that the catalogue knows',
	},
	{
		name: 'material',
		risk: 0,
		label: 0.9,
		value: (facts) => flag(facts.has('material') && facts.labelKind !== 'access-block'),
		reason: 'says how this material was made',
	},
	{
		name: 'opensMaterial',
		risk: 0,
		label: 1.8,
		value: (facts) => flag(facts.opensMaterial),
		reason: '“this material” are its first words',
	},
	{
		name: 'mirror',
		risk: 0,
		label: 0.8,
		value: (facts) => flag(facts.labelKind === 'access-block' && facts.has('mirror')),
		reason: 'tells a way round',
	},
	{
		name: 'more',
		risk: 0.5,
		label: 0.7,
		value: (facts) => (facts.has('more') ? (facts.reading.links.length > 0 ? 1 : 0.5) : 0),
		reason: 'links to more about it',
	},
	{
		name: 'box',
		risk: 1,
		label: 1.2,
		value: ({ around }) => flag(!around.flowing),
		reason: 'stands apart from the article’s paragraphs',
	},
	{
		name: 'outside',
		risk: 0.3,
		label: 0.6,
		value: (facts) => flag(facts.marked(OUTSIDE)),
		reason: 'stands where publishers put notices',
	},
	{
		name: 'edge',
		risk: 0.8,
		label: 1.2,
		value: ({ around }) => flag(around.flowing && around.atEdge),
		reason: 'first or last of the article’s paragraphs',
	},
	{
		name: 'emphasis',
		risk: 0.7,
		label: 1.4,
		value: (facts) => flag(facts.around.emphasised || facts.inCapitals),
		reason: 'set off by bold, italics or capitals',
	},
	{
		name: 'note',
		risk: 0.5,
		label: 0.6,
		value: (facts) => flag(facts.around.calledNote || facts.hasHeading),
		reason: 'the page calls it a note, or it has a heading of its own',
	},
	{
		name: 'short',
		risk: 0.4,
		label: 1.6,
		value: ({ length }) => 1 - upTo(Math.max(0, length - 120), 480),
		reason: 'short',
	},
	{
		name: 'dense',
		risk: 0,
		label: 1.4,
		value: ({ density }) => upTo(density, 0.3),
		reason: 'says hardly anything else',
	},
	{
		name: 'said',
		risk: -3.4,
		label: -2.8,
		value: (facts) => upTo(facts.count('said'), 2),
		reason: 'words of reporting',
	},
	{
		name: 'quoted',
		risk: -2,
		label: -2,
		value: ({ reading }) => upTo(reading.quoted, 0.4),
		reason: 'someone is quoted',
	},
	{
		name: 'topic',
		risk: -1.5,
		label: -2,
		value: ({ around }) => around.topic,
		reason: 'the article itself is about such designations',
	},
	{
		name: 'topicInside',
		risk: -1.5,
		label: -2,
		value: ({ around }) => (around.flowing ? around.topic : 0),
		reason: 'one of the paragraphs of an article about such designations',
	},
	{
		name: 'long',
		risk: -1,
		label: -1.5,
		value: ({ length }) => upTo(Math.max(0, length - 500), 900),
		reason: 'long',
	},
	{
		name: 'linked',
		risk: -1,
		label: -1.5,
		value: ({ linked }) => upTo(Math.max(0, linked - 0.25), 0.5),
		reason: 'made of links',
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
