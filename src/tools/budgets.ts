/**
 * What may be put into a page and into a store, in bytes; a test holds it, and `npm run bench -- sizes` shows what takes
 * the space. The words of notices are counted apart: a page gets those of its own scripts, beside the reader.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
	/** In every page where Caveat may look. */
	'content.js': 20_000,
	/** In a page whose text has words of notices, before anything is opened: both. */
	'notices.js': 59_000,
	'notice-probe.js': 3_000,
	/** In a page whose reader is opened, with `notices.js` before it. */
	'press.js': 200,
	'reader.js': 233_000,
	/** Once the first text stands. */
	'extras.js': 37_000,
	/** When something is copied or saved. */
	'exporter.js': 45_000,
	'background.js': 40_500,
};

/** What a page is given until the first text stands, beside the words of notices; all of it together, in bytes. */
export const BEFORE_FIRST_TEXT = { scripts: ['press.js', 'notices.js', 'reader.js'], budget: 291_000 };

/** A store's zip: fonts, strings of every language and the words of notices included. */
export const PACKAGE_BUDGET = 1_000_000;
