/**
 * Detection of articles: precision, recall and F1 over the corpus and time per page, beside Readability's
 * `isProbablyReaderable`. `--wrong` lists each wrong page, `--learn` prints the weights for the table of signals.
 */
import type { Page } from 'puppeteer-core';
import { BIAS, WEIGHTS } from '../../src/core/detect/signals';
import { corpusPages, noticeCases, sharedFolder } from '../shared';
import type { inPage, Judged } from './in-page/detect';
import { type Example, heldOut, learn, sumOf } from './in-page/detect-learner';
import { openLab } from './lab';

const REPEATS = 3;
const FOLDS = 5;

type Offered = { detectBench: typeof inPage };

/** Runs the bench and prints its tables. */
export async function run(): Promise<void> {
	const shared = sharedFolder();
	if (!shared) return console.log('detect: left out, for there is no folder of labelled pages here.');
	const lab = await openLab('in-page/detect.ts');
	try {
		const pages = corpusPages(shared).map(({ id, set, html, truth }) => ({
			id: `${set}/${id}`,
			html,
			url: truth.url,
			isArticle: set !== 'non-articles',
		}));
		const judged: Judged[] = [];
		const examples: Example[] = [];
		for (const { html, url, isArticle } of pages) {
			judged.push(await judge(lab.page, html, url));
			const values = await lab.page.evaluate(
				(html, url) => (globalThis as unknown as Offered).detectBench.values(html, url),
				html,
				url,
			);
			examples.push({ values, isArticle, site: new URL(url).hostname.split('.').slice(-2).join('.') });
		}
		const truths = pages.map(({ isArticle }) => isArticle);
		console.log(
			`\ndetect: is it an article? ${pages.length} pages, ${truths.filter(Boolean).length} of them articles\n`,
		);
		console.log('                          precision  recall     F1   wrong: called, missed');
		print(
			'Caveat',
			truths,
			judged.map(({ isArticle }) => isArticle),
		);
		print(
			`  held out (${FOLDS} folds)`,
			truths,
			heldOut(examples, FOLDS).map((sum) => sum > 0),
		);
		for (const [name, signals] of WITHOUT) {
			const verdicts = examples.map(({ values }) => sumOf(shipped(signals), values) > 0);
			print(`  without ${name}`, truths, verdicts);
		}
		print(
			'isProbablyReaderable',
			truths,
			judged.map(({ readerable }) => readerable),
		);
		const news = judged.filter(({ isArticle, isNews }, index) => truths[index] && isArticle && isNews).length;
		console.log(
			`\ncalled news, of the articles found: ${news} of ${judged.filter((page, i) => truths[i] && page.isArticle).length}`,
		);
		printTimes(judged);
		await printNotices(lab.page, shared);
		if (process.argv.includes('--learn')) printWeights(learn(examples));
		if (process.argv.includes('--wrong')) printWrong(pages, judged);
	} finally {
		await lab.close();
	}
}

/** What the verdict is worth when a page gives less. */
const WITHOUT: [string, string[]][] = [
	['metadata', ['dated', 'says', 'saysOther']],
	['address', ['root', 'item', 'list']],
	['either', ['dated', 'says', 'saysOther', 'root', 'item', 'list']],
];

function shipped(without: string[]): number[] {
	return [...Object.entries(WEIGHTS).map(([name, weight]) => (without.includes(name) ? 0 : weight)), BIAS];
}

function judge(page: Page, html: string, url: string): Promise<Judged> {
	return page.evaluate(
		(html, url, repeats) => (globalThis as unknown as Offered).detectBench.judge(html, url, repeats),
		html,
		url,
		REPEATS,
	);
}

function print(name: string, truths: boolean[], verdicts: boolean[]): void {
	const called = verdicts.filter(Boolean).length;
	const found = verdicts.filter((verdict, index) => verdict && truths[index]).length;
	const articles = truths.filter(Boolean).length;
	const precision = found / called;
	const recall = found / articles;
	const f1 = (2 * precision * recall) / (precision + recall);
	const numbers = [precision, recall, f1].map((number) => number.toFixed(3).padStart(8)).join(' ');
	console.log(`${name.padEnd(26)}${numbers}   ${called - found}, ${articles - found}`);
}

function printTimes(judged: Judged[]): void {
	const line = (name: string, times: number[]) => {
		const sorted = times.toSorted((a, b) => a - b);
		const part = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2).padStart(8);
		console.log(`${name.padEnd(26)}${part(0.5)} ${part(0.95)} ${part(0.999)}`);
	};
	console.log('\nmilliseconds a page         median      p95      most');
	line(
		'Caveat',
		judged.map(({ time }) => time),
	);
	line(
		'  first run on a page',
		judged.map(({ firstTime }) => firstTime),
	);
	line(
		'isProbablyReaderable',
		judged.map(({ readerableTime }) => readerableTime),
	);
}

async function printNotices(page: Page, shared: string): Promise<void> {
	const cases = noticeCases(`${shared}/notices/dev`);
	const judged: { name: string; verdict: Judged }[] = [];
	for (const { name, html, label } of cases)
		judged.push({ name, verdict: await judge(page, html, label.url) });
	const articles = judged.filter(({ verdict }) => verdict.isArticle);
	const news = articles.filter(({ verdict }) => verdict.isNews);
	console.log(
		`\npages of the notices: ${cases.length}, called articles ${articles.length}, news ${news.length}`,
	);
	for (const { name, verdict } of judged) {
		if (verdict.isArticle && verdict.isNews) continue;
		console.log(
			`  ${name}: ${verdict.isArticle ? 'article, not news' : 'no article'} (${verdict.confidence.toFixed(2)})`,
		);
	}
}

function printWeights(weights: number[]): void {
	console.log('\nlearned on all pages:');
	weights.forEach((weight, place) => {
		console.log(`  ${(Object.keys(WEIGHTS)[place] ?? 'bias').padEnd(12)} ${weight.toFixed(2)}`);
	});
}

function printWrong(pages: { id: string; url: string; isArticle: boolean }[], judged: Judged[]): void {
	console.log('\nwrong:');
	pages.forEach(({ id, url, isArticle }, index) => {
		const verdict = judged[index];
		if (!verdict || verdict.isArticle === isArticle) return;
		console.log(
			`  ${isArticle ? 'missed' : 'called'} ${id} ${url}\n    ${verdict.confidence.toFixed(2)} ${verdict.reasons.join('; ')}`,
		);
	});
}
