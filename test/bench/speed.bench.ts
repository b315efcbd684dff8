/**
 * How fast the reader is there: the built extension in real browsers, beside bare extractors in an overlay of the same
 * shape and Firefox's own Reader View, every contestant opening every page in turn.
 *
 * `--browser=NAME` one browser; `--runs=N` openings of each made page; `--pages=WORD` only pages whose name has the word;
 * `--no-corpus`, `--no-rivals`.
 */
import { type BrowserName, findBrowser } from '../../src/tools/browsers';
import { type Driver, startBrowser, startNet } from '../e2e/harness/index';
import { sharedFolder } from '../shared';
import { bundleInPage } from './lab';
import { buildContestants, type Contestant } from './speed/contestants';
import { type Opening, timeBrowsersOwn, timeOpening, weighOpening } from './speed/opening';
import { corpusSample, MADE_PAGES, type SpeedPage } from './speed/pages';
import { printTables } from './speed/tables';

const CORPUS_PAGES = 30;
/** Memory varies much less than time. */
const WEIGHINGS = 3;

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

/** What was measured of one contestant on one page. */
export interface Measured {
	openings: Opening[];
	/** Bytes that an opening adds. */
	bytes: number[];
}

/** All that was measured, by contestant and page name. */
export type Results = Map<string, Map<string, Measured>>;

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
	const drivers: [Contestant, Driver][] = [];
	const results: Results = new Map();
	try {
		for (const contestant of rivals ? contestants : contestants.slice(0, 1)) {
			const extension = contestant.folder;
			drivers.push([contestant, await startBrowser(browser, net.port, { headless: true, extension })]);
			results.set(contestant.name, new Map(pages.map((page) => [page.name, { openings: [], bytes: [] }])));
		}
		for (const page of pages) {
			// The first opening of each warms the browser up and does not count.
			const rounds = page.made ? runs : 1;
			for (let round = page.made ? -1 : 0; round < rounds; round++) {
				for (const [contestant, driver] of drivers) {
					const opening = await orNone(contestant, page, time(contestant, driver, code, page));
					if (opening && round >= 0) results.get(contestant.name)?.get(page.name)?.openings.push(opening);
				}
			}
			for (let round = 0; round < (page.made ? WEIGHINGS : 1); round++) {
				for (const [contestant, driver] of drivers) {
					if (contestant.kind === 'browser') continue;
					const bytes = await orNone(contestant, page, weighOpening(driver, code, page.url));
					if (bytes !== null) results.get(contestant.name)?.get(page.name)?.bytes.push(bytes);
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

function time({ kind }: Contestant, driver: Driver, code: string, { url }: SpeedPage): Promise<Opening> {
	if (kind === 'browser') return timeBrowsersOwn(driver, url);
	return timeOpening(driver, code, url, kind === 'caveat');
}

/** What fails is said, and the race goes on. */
function orNone<Result>(
	{ name }: Contestant,
	page: SpeedPage,
	work: Promise<Result>,
): Promise<Result | null> {
	return work.catch((error: Error) => {
		console.log(`  ${name} on ${page.name}: ${error.message}`);
		return null;
	});
}
