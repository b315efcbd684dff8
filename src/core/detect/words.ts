import type { Evidence } from './news';
import type { SignalName } from './signals';

/** What a signal says when it speaks for an article, and against. */
interface Words {
	/** The value at which it speaks neither way. */
	neutral: number;
	/** Left out where that says nothing. */
	pro?: string;
	con?: string;
}

/** Apart from the signals themselves: the script that looks at every page tells nobody why. */
export const SIGNAL_WORDS: Readonly<Record<SignalName, Words>> = {
	text: { neutral: 0.55, pro: 'much running text', con: 'little running text' },
	share: { neutral: 0.6, pro: 'one text dominates the page', con: 'no text dominates the page' },
	longest: { neutral: 0.5, con: 'only short paragraphs' },
	together: {
		neutral: 0.5,
		pro: 'the paragraphs stand together',
		con: 'the text is scattered in many boxes',
	},
	dense: { neutral: 0.3, pro: 'few links in the text', con: 'many links in the text' },
	page: { neutral: 0, pro: 'more text than links', con: 'more links than text' },
	headline: {
		neutral: 0.5,
		pro: 'a headline that matches the page title stands over the text',
		con: 'no headline over the text',
	},
	teasers: { neutral: 0.1, con: 'teasers of other pages in place of a text' },
	parts: { neutral: 0.1, con: 'many separate entries, as in a list or a discussion' },
	root: { neutral: 0, con: 'the address is the front of a site' },
	item: { neutral: 0.3, pro: 'the address looks like that of a single article' },
	list: { neutral: 0, con: 'the address names a list, a search, a shop or a forum' },
	times: { neutral: 0, con: 'many dates' },
	dated: { neutral: 0.3, pro: 'a date of publication' },
	says: { neutral: 0.3, pro: 'the page says that it is an article' },
	saysOther: {
		neutral: 0,
		con: 'the page says that it is something else (a product, a video, a list, a discussion)',
	},
	prices: { neutral: 0, con: 'prices' },
};

/** What each evidence of news says. */
export const NEWS_WORDS: Readonly<Record<Evidence, string>> = {
	news: 'the page says that it is news',
	published: 'a date of publication',
	dated: 'a date at the headline',
	article: 'the page says that it is an article',
	byline: 'a byline',
	newsAddress: 'the address names a news section or a date',
	dateline: 'the text opens with place and dash',
	referenceAddress: 'the address names a reference work, instructions or a legal text',
	reference: 'the page says that it is a reference work or instructions',
};
