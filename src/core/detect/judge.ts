import { unclobbered } from '../page/unclobbered';
import type { PageAddress, Verdict } from '../types';
import { measurePage } from './measures';
import { type Evidence, judgeNews } from './news';
import { BIAS, type SignalName, signalsOf, WEIGHTS } from './signals';

/** A verdict with what it rests on, in place of reasons in words. */
export interface Judgement extends Omit<Verdict, 'reasons'> {
	signals: Record<SignalName, number>;
	/** Found on articles only. */
	evidence: Evidence[];
}

/**
 * Judges a page: `detectArticle` without its reasons, for the script that looks at every page.
 *
 * @param page the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns the judgement
 */
export function judgePage(page: Document, { url }: PageAddress): Judgement {
	const document = unclobbered(page);
	const measures = measurePage(document, url);
	const signals = signalsOf(measures);
	let sum = BIAS;
	for (const name in WEIGHTS) sum += WEIGHTS[name as SignalName] * signals[name as SignalName];
	const isArticle = measures.prose.letters > 0 && sum > 0;
	const confidence = isArticle || sum < 0 ? 1 / (1 + Math.exp(-sum)) : 0;
	if (!isArticle) return { isArticle, isNews: false, confidence, signals, evidence: [] };
	return { isArticle, ...judgeNews(document, url, measures), confidence, signals };
}
