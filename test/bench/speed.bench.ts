/**
 * How fast the reader is there: the built extension in real browsers, beside bare extractors in an overlay of the same
 * shape, every contestant opening every page in turn.
 *
 * `--browser=NAME` one browser; `--runs=N` openings of each made page; `--pages=WORD` only pages whose name has the word;
 * `--no-corpus`, `--no-rivals`.
 */
import { type BrowserName, findBrowser } from '../../src/tools/browsers';
import { type Driver, startBrowser, startNet } from '../e2e/harness/index';
import { sharedFolder } from '../shared';
import { bundleInPage } from './lab';
import { buildContestants } from './speed/contestants';
import { type Opening, timeOpening } from './speed/opening';
import { corpusSample, MADE_PAGES, type SpeedPage } from './speed/pages';
import { printTables } from './speed/tables';

const CORPUS_PAGES = 30;

/** Prints the tables. */
export async function run(): Promise<void> {
	const words = process.argv;
	const given = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
	const runs = Number(given('runs') ?? 15);
	const shared = words.includes('--no-corpus') ? null : sharedFolder();
	const wanted = given('pages');
	const pages = [...MADE_PAGES, ...(shared ? corpusSample(shared, CORPUS_PAGES) : [])].filter(
		({ name }) => !wanted || name.includes(wanted),
	);
	for (const name of ['chromium', 'firefox'] as const) {
		if (given('browser') && given('browser') !== name) continue;
		if (!findBrowser(name)) {
			console.log(`speed: no ${name} on this machine`);
			continue;
		}
		const results = await race(name, pages, runs, !words.includes('--no-rivals'));
		printTables(name, pages, results);
	}
}

/** Every opening, by contestant and page name. */
export type Results = Map<string, Map<string, Opening[]>>;

async function race(
	browser: BrowserName,
	pages: SpeedPage[],
	runs: number,
	rivals: boolean,
): Promise<Results> {
	const code = await bundleInPage('in-page/speed.ts');
	const { contestants, remove } = await buildContestants(browser);
	const routes = Object.fromEntries(
		pages.map(({ url, html }) => {
			const { host, pathname } = new URL(url);
			return [host + pathname, { body: html, headers: { 'content-security-policy': "script-src 'none'" } }];
		}),
	);
	const net = await startNet(routes);
	const drivers: [string, Driver][] = [];
	const results: Results = new Map();
	try {
		for (const { name, folder } of rivals ? contestants : contestants.slice(0, 1)) {
			drivers.push([name, await startBrowser(browser, net.port, { headless: true, extension: folder })]);
			results.set(name, new Map(pages.map((page) => [page.name, []])));
		}
		for (const page of pages) {
			// The first opening of each warms the browser up and does not count.
			const rounds = page.made ? runs : 1;
			for (let round = page.made ? -1 : 0; round < rounds; round++) {
				for (const [name, driver] of drivers) {
					const opening = await timeOpening(driver, code, page.url, name === 'caveat').catch(
						(error: Error) => {
							console.log(`  ${name} on ${page.name}: ${error.message}`);
							return null;
						},
					);
					if (opening && round >= 0) results.get(name)?.get(page.name)?.push(opening);
				}
			}
		}
	} finally {
		for (const [, driver] of drivers) await driver.close();
		await net.close();
		await remove();
	}
	return results;
}
