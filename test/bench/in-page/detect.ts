/** What the detect bench runs inside Chromium. */
import { isProbablyReaderable } from '@mozilla/readability';
import { detectArticle } from '../../../src/core/detect/index';
import { measurePage } from '../../../src/core/detect/measures';
import { signalsOf } from '../../../src/core/detect/signals';

/** One page judged by Caveat and by Readability; times in milliseconds. */
export interface Judged {
	isArticle: boolean;
	isNews: boolean;
	confidence: number;
	reasons: string[];
	time: number;
	/** Of the first run on the page, as the browser meets it; collections and texts are not cached yet. */
	firstTime: number;
	readerable: boolean;
	readerableTime: number;
}

export const inPage = {
	judge(html: string, url: string, repeats: number): Judged {
		const page = new DOMParser().parseFromString(html, 'text/html');
		const [verdict, time, firstTime] = timed(() => detectArticle(page, { url }), repeats);
		// Readability's default asks for visibility by inline style only, so it needs no layout either.
		const [readerable, readerableTime] = timed(() => isProbablyReaderable(page), repeats);
		return { ...verdict, time, firstTime, readerable, readerableTime };
	},
	/** The values of all signals, for learning. */
	values(html: string, url: string): number[] {
		const measures = measurePage(new DOMParser().parseFromString(html, 'text/html'), url);
		return Object.values(signalsOf(measures));
	},
};
Object.assign(globalThis, { detectBench: inPage });

/** The result, the least time of the repeated runs, and the time of the first. */
function timed<T>(work: () => T, repeats: number): [T, number, number] {
	const begin = performance.now();
	const result = work();
	const first = performance.now() - begin;
	let least = Number.POSITIVE_INFINITY;
	for (let run = 0; run < repeats; run++) {
		const start = performance.now();
		work();
		least = Math.min(least, performance.now() - start);
	}
	return [result, least, first];
}
