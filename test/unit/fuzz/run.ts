/** Runs in jsdom and in real browsers alike: reads random pages and says what went wrong. */
import fc from 'fast-check';
import { detectArticle } from '../../../src/core/detect/index';
import { readArticle } from '../../../src/core/index';
import { locateNotices } from '../../../src/core/notices/index';
import { Lexicon } from '../../../src/core/notices/lexicon';
import { tableOf } from '../../../src/core/notices/whole';
import { sanitise } from '../../../src/core/sanitise/index';
import { dangersIn } from '../security/dangers';
import { pages } from './pages';

const lexicon = new Lexicon(tableOf);
const ADDRESS = { url: 'https://news.example/2024/river-bank.html' };

/**
 * Reads a page and holds it to: nothing throws, the page is unchanged, what comes out is safe and stays so when parsed
 * again.
 *
 * @param html its source
 * @throws when that is not so
 */
export function readWell(html: string): void {
	const parser = new DOMParser();
	const page = parser.parseFromString(html, 'text/html');
	const before = page.documentElement.outerHTML;
	const verdict = detectArticle(page, ADDRESS);
	if (!(verdict.confidence >= 0 && verdict.confidence <= 1))
		throw new Error(`confidence ${verdict.confidence}`);
	for (const { notice, runs } of locateNotices(page, ADDRESS, lexicon)) {
		if (runs.map(({ text }) => text).join('') !== notice.text) throw new Error('runs are not the text');
	}
	const article = readArticle(page, ADDRESS);
	if (page.documentElement.outerHTML !== before) throw new Error('the page was changed');
	if (article) safe(article.contentHtml);
	const all = page.createDocumentFragment();
	all.append(page.importNode(page.body, true));
	const holder = parser.parseFromString('', 'text/html').body;
	holder.append(sanitise(all, globalThis as unknown as Window & typeof globalThis));
	safe(holder.innerHTML);

	function safe(source: string): void {
		const found = dangersIn(parser.parseFromString(source, 'text/html').body);
		if (found.length > 0) throw new Error(found.join('; '));
	}
}

/**
 * Reads random pages well.
 *
 * @param options seed, number of pages
 * @returns what went wrong and the smallest page found on which it does, or null
 */
export function fuzz(options: { seed: number; numRuns: number }): { message: string; page: string } | null {
	const result = fc.check(fc.property(pages, readWell), { ...options, endOnFailure: false });
	if (!result.failed) return null;
	const error = result.errorInstance instanceof Error ? (result.errorInstance.stack ?? '') : '';
	return {
		message: `seed ${result.seed}, after ${result.numRuns} pages: ${error.slice(0, 900)}`,
		page: result.counterexample?.[0] ?? '',
	};
}
