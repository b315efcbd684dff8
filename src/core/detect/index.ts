import { unclobbered } from '../page/unclobbered';
import type { PageAddress, Verdict } from '../types';
import { measurePage } from './measures';
import { judgeNews } from './news';
import { BIAS, SIGNALS } from './signals';

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
export function detectArticle(page: Document, { url }: PageAddress): Verdict {
	const document = unclobbered(page);
	const measures = measurePage(document, url);
	const votes = SIGNALS.map((signal) => {
		const value = signal.value(measures);
		return { signal, points: signal.weight * value, lean: signal.weight * (value - signal.neutral) };
	});
	const sum = votes.reduce((total, { points }) => total + points, BIAS);
	const isArticle = measures.prose.letters > 0 && sum > 0;
	const reasons = votes
		.filter(({ lean }) => (isArticle ? lean : -lean) >= WORTH_TELLING)
		.sort((a, b) => Math.abs(b.lean) - Math.abs(a.lean))
		.map(({ signal }) => (isArticle ? signal.pro : signal.con))
		.filter((reason) => reason !== '')
		.slice(0, MOST_REASONS);
	const confidence = isArticle || sum < 0 ? 1 / (1 + Math.exp(-sum)) : 0;
	if (!isArticle) return { isArticle, isNews: false, confidence, reasons };
	const news = judgeNews(document, url, measures);
	return { isArticle, isNews: news.isNews, confidence, reasons: [...new Set([...reasons, ...news.reasons])] };
}
