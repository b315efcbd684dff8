/** Prints what the speed bench has measured. */
import type { BrowserName } from '../../../src/tools/browsers';
import type { Results } from '../speed.bench';
import type { Opening } from './opening';
import { MADE_PAGES, type SpeedPage } from './pages';
import { growth, median, quantile } from './statistics';

const COLUMNS: readonly [string, (opening: Opening) => number | null | undefined][] = [
	['first text', (opening) => opening.firstText],
	['whole', (opening) => opening.whole],
	['longest task', (opening) => opening.longestTask],
	['blocked', (opening) => opening.blocked],
	['close', (opening) => opening.close],
];

/**
 * @param browser where it was measured
 * @param pages the pages, in order
 * @param results every opening
 */
export function printTables(browser: BrowserName, pages: readonly SpeedPage[], results: Results): void {
	const groups: [string, string[]][] = pages.filter(({ made }) => made).map(({ name }) => [name, [name]]);
	const corpus = pages.filter(({ made }) => !made).map(({ name }) => name);
	if (corpus.length > 0) groups.push([`${corpus.length} news pages`, corpus]);
	console.log(`\n${browser}: ms from the press, median (p95)`);
	const lines = [['page', 'reader', ...COLUMNS.map(([title]) => title), 'KB added', 'to bare readability']];
	for (const [title, names] of groups) {
		const of = (contestant: string) => openingsOf(results, contestant, names);
		const floor = of('readability').map(({ firstText }) => firstText);
		for (const contestant of results.keys()) {
			const openings = of(contestant);
			if (openings.length === 0) continue;
			const cells = COLUMNS.map(([, value]) => cell(openings.map(value)));
			const bytes = names.flatMap((name) => results.get(contestant)?.get(name)?.bytes ?? []);
			cells.push(cell(bytes.map((count) => count / 1000)));
			const ratio = median(openings.map(({ firstText }) => firstText)) / median(floor);
			lines.push([title, contestant, ...cells, floor.length > 0 ? ratio.toFixed(2) : '–']);
		}
	}
	console.log(table(lines));
	for (const contestant of results.keys()) printPhases(contestant, groups, results);
	const sizes = MADE_PAGES.filter(({ name }) => openingsOf(results, 'caveat', [name]).length > 0);
	if (sizes.length < 3) return;
	for (const contestant of results.keys()) {
		const points = sizes.map(({ name, html }) => {
			const openings = openingsOf(results, contestant, [name]);
			return [html.length, median(openings.map(({ whole }) => whole))] as const;
		});
		console.log(`growth of ${contestant} with page size, whole article: size^${growth(points).toFixed(2)}`);
	}
}

function openingsOf(results: Results, contestant: string, pages: string[]): Opening[] {
	return pages.flatMap((page) => results.get(contestant)?.get(page)?.openings ?? []);
}

function printPhases(contestant: string, groups: [string, string[]][], results: Results): void {
	const of = (names: string[]) => openingsOf(results, contestant, names);
	const phases = [
		...new Set(groups.flatMap(([, names]) => of(names).flatMap(({ phases }) => Object.keys(phases)))),
	];
	if (phases.length === 0) return;
	console.log(`\nsteps of ${contestant}, ms, median (p95)`);
	const lines = groups.map(([title, names]) => [
		title,
		...phases.map((phase) => cell(of(names).map((opening) => opening.phases[phase]))),
	]);
	console.log(table([['page', ...phases], ...lines]));
}

function cell(values: (number | null | undefined)[]): string {
	const known = values.filter((value) => typeof value === 'number');
	if (known.length === 0) return '–';
	return `${median(known).toFixed(1)} (${quantile(known, 0.95).toFixed(0)})`;
}

function table(lines: string[][]): string {
	const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
	return lines.map((line) => line.map((word, at) => word.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}
