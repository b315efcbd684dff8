import type { Measures } from './measures';

/** One thing that speaks for or against an article. */
export interface Signal {
	name: string;
	/** What it adds to the sum at its full value. */
	weight: number;
	/** The value at which it speaks neither way; only for giving reasons. */
	neutral: number;
	/** 0 (absent) to 1 (full), some from -1. */
	value(measures: Measures): number;
	/** What it says when it speaks for an article, and against. Empty where that says nothing. */
	pro: string;
	con: string;
}

/**
 * The weights were found by logistic regression on labelled pages, each also in copies without its metadata, with a
 * neutral address, and (where no article) with an article's metadata: so neither the page's age nor its technology
 * nor its address decides, but its text. `npm run bench -- detect` learns them anew on four fifths of the sites and
 * measures on the rest, and with `--learn` prints them for this table.
 */
export const SIGNALS: readonly Signal[] = [
	{
		name: 'text',
		weight: 2.08,
		neutral: 0.55,
		value: ({ prose }) => within(Math.log2((prose.letters + 50) / 50) / 6),
		pro: 'much running text',
		con: 'little running text',
	},
	{
		name: 'share',
		weight: 2.6,
		neutral: 0.6,
		value: ({ prose }) => prose.share,
		pro: 'one text dominates the page',
		con: 'no text dominates the page',
	},
	{
		name: 'longest',
		weight: 0.42,
		neutral: 0.5,
		value: ({ prose }) => within(prose.longest / 300),
		pro: '',
		con: 'only short paragraphs',
	},
	{
		name: 'together',
		weight: 0.98,
		neutral: 0.5,
		value: ({ prose }) => prose.together,
		pro: 'the paragraphs stand together',
		con: 'the text is scattered in many boxes',
	},
	{
		name: 'dense',
		weight: 1.2,
		neutral: 0.3,
		value: ({ prose, linksInMain }) =>
			within(Math.log2((prose.letters + 50) / (linksInMain * 60 + 50)) / 5, -1),
		pro: 'few links in the text',
		con: 'many links in the text',
	},
	{
		name: 'page',
		weight: 0.83,
		neutral: 0,
		value: ({ prose, links }) => within(Math.log2((prose.letters + 50) / (links * 20 + 50)) / 4, -1),
		pro: 'more text than links',
		con: 'more links than text',
	},
	{
		name: 'headline',
		weight: 4.86,
		neutral: 0.5,
		value: ({ headings, headlineLeads }) => (headlineLeads ? headings.fit : 0),
		pro: 'a headline that matches the page title stands over the text',
		con: 'no headline over the text',
	},
	{
		name: 'teasers',
		weight: -0.78,
		neutral: 0.1,
		value: ({ prose, teasersInMain }) => within((teasersInMain * 300) / (prose.letters + 100)),
		pro: '',
		con: 'teasers of other pages in place of a text',
	},
	{
		name: 'parts',
		weight: -1.36,
		neutral: 0.1,
		value: ({ partsInMain }) => within((partsInMain - 2) / 8),
		pro: '',
		con: 'many separate entries, as in a list or a discussion',
	},
	{
		name: 'root',
		weight: -1.75,
		neutral: 0,
		value: ({ address }) => Number(address.root),
		pro: '',
		con: 'the address is the front of a site',
	},
	{
		name: 'item',
		weight: 0.8,
		neutral: 0.3,
		value: ({ address }) => Number(address.item),
		pro: 'the address looks like that of a single article',
		con: '',
	},
	{
		name: 'list',
		weight: -0.56,
		neutral: 0,
		value: ({ address }) => Number(address.list),
		pro: '',
		con: 'the address names a list, a search, a shop or a forum',
	},
	{
		name: 'times',
		weight: -0.09,
		neutral: 0,
		value: ({ times }) => within((times - 1) / 10),
		pro: '',
		con: 'many dates',
	},
	{
		name: 'dated',
		weight: 0.34,
		neutral: 0.3,
		value: ({ times, claims }) => Number((times > 0 && times < 4) || claims.published),
		pro: 'a date of publication',
		con: '',
	},
	{
		name: 'says',
		weight: 0.41,
		neutral: 0.3,
		value: ({ claims }) => Number(claims.saysArticle),
		pro: 'the page says that it is an article',
		con: '',
	},
	{
		name: 'saysOther',
		weight: -0.96,
		neutral: 0,
		value: ({ claims }) => Number(claims.saysOther),
		pro: '',
		con: 'the page says that it is something else (a product, a video, a list, a discussion)',
	},
	{
		name: 'prices',
		weight: -1.9,
		neutral: 0,
		value: ({ prices }) => within(prices / 10),
		pro: '',
		con: 'prices',
	},
];

/** Added to the sum of all signals. */
export const BIAS = -8.35;

function within(value: number, least = 0): number {
	return value < least ? least : Math.min(value, 1);
}
