import type { PageAddress, Verdict } from '../types';
import { judgePage } from './judge';
import { NEWS_POINTS } from './news';
import { type SignalName, WEIGHTS } from './signals';
import { NEWS_WORDS, SIGNAL_WORDS } from './words';

/** Reasons worth telling: those that move the sum by at least this much. */
const WORTH_TELLING = 0.25;
const MOST_REASONS = 6;

/**
 * Tells whether a page is an article, and whether that article is news. Reads no layout, needs no parser and is cheap
 * enough for every page.
 *
 * @param page the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns the verdict; its confidence is the probability that the page is an article, its reasons stand strongest first
 */
export function detectArticle(page: Document, address: PageAddress): Verdict {
	const { isArticle, isNews, confidence, signals, evidence } = judgePage(page, address);
	const reasons = (Object.keys(WEIGHTS) as SignalName[])
		.map((name) => ({ name, lean: WEIGHTS[name] * (signals[name] - SIGNAL_WORDS[name].neutral) }))
		.filter(({ lean }) => (isArticle ? lean : -lean) >= WORTH_TELLING)
		.sort((a, b) => Math.abs(b.lean) - Math.abs(a.lean))
		.map(({ name }) => SIGNAL_WORDS[name][isArticle ? 'pro' : 'con'])
		.filter((reason) => reason !== undefined)
		.slice(0, MOST_REASONS);
	const ofNews = evidence.filter((name) => NEWS_POINTS[name] > 0 === isNews).map((name) => NEWS_WORDS[name]);
	return { isArticle, isNews, confidence, reasons: [...new Set([...reasons, ...ofNews])] };
}
