/**
 * `npm run bench -- article [--only=ours] [--set=zyte|fundus] [--half=dev|check] [--worst=N] [--page=ID] [--dump=FOLDER]`:
 * body, facts, pictures and time of `readArticle` beside Readability and Defuddle, over the corpus.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type CorpusPage, corpusPages, sharedFolder } from '../shared';
import type { Reader, Result } from './in-page/article';
import { openLab } from './lab';

const flag = (name: string) => {
	const word = process.argv.find((one) => one.startsWith(`--${name}=`));
	return word === undefined ? null : word.slice(name.length + 3);
};

/** The half of the corpus a page belongs to, by a hash of its name: rules are made on one half, checked on the other. */
const halfOf = (id: string) =>
	(createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'check';

type Row = { page: CorpusPage; results: Partial<Record<Reader, Result>> };

/** Runs the bench and prints its tables. */
export async function run(): Promise<void> {
	const shared = sharedFolder();
	if (!shared) return console.log('article: the labelled pages are not on this machine, nothing measured.');
	const only = flag('only') as Reader | null;
	const readers: Reader[] = only ? [only] : ['ours', 'readability', 'defuddle'];
	const pages = corpusPages(shared).filter(
		({ id, set }) =>
			set !== 'non-articles' &&
			(!flag('set') || flag('set') === set) &&
			(!flag('half') || flag('half') === halfOf(id)) &&
			(!flag('page') || id.includes(flag('page') ?? '')),
	);
	const lab = await openLab('in-page/article.ts');
	lab.page.on('console', (message) => console.error(message.text()));
	const rows: Row[] = [];
	const rounds = only ? 1 : 3;
	try {
		for (const page of pages) {
			const results: Row['results'] = {};
			for (const reader of readers) {
				results[reader] = await lab.page.evaluate(
					(name, html, truth, times) => globalThis.runArticle(name, html, truth, times),
					reader,
					page.html,
					page.truth,
					rounds,
				);
			}
			rows.push({ page, results });
		}
	} finally {
		await lab.close();
	}
	for (const set of ['zyte', 'fundus'] as const) {
		for (const half of ['all', 'dev', 'check']) {
			const part = rows.filter(
				({ page }) => page.set === set && (half === 'all' || halfOf(page.id) === half),
			);
			if (part.length > 0) printScores(`${set}, ${half} (${part.length} pages)`, part, readers);
		}
	}
	printTimes(rows, readers);
	const worst = Number(flag('worst') ?? 0);
	if (worst > 0) printWorst(rows, readers[0] ?? 'ours', worst);
	const folder = flag('dump');
	if (folder !== null) dump(rows, readers[0] ?? 'ours', folder);
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const show = (value: number, digits = 3) => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(7);

function column(rows: Row[], reader: Reader, key: keyof Result['score']): number {
	const values = rows.flatMap(({ results }) => results[reader]?.score[key] ?? []);
	return values.length > 0 ? mean(values) : Number.NaN;
}

const f1 = (precision: number, recall: number) => (2 * precision * recall) / (precision + recall || 1);

function printScores(name: string, rows: Row[], readers: Reader[]): void {
	console.log(`\n${name}`);
	console.log(
		'             F1      P      R   no dek  no captions  title authors  date  pictures  wrong/page',
	);
	for (const reader of readers) {
		const [precision, recall] = [column(rows, reader, 'precision'), column(rows, reader, 'recall')];
		const variant = (key: 'bodyOnly' | 'noCaptions') => {
			const scores = rows.flatMap(({ results }) => results[reader]?.[key] ?? []);
			return f1(mean(scores.map((one) => one.precision)), mean(scores.map((one) => one.recall)));
		};
		const [without, bare] = [variant('bodyOnly'), variant('noCaptions')];
		const facts = (['title', 'authors', 'date', 'pictures', 'wrong'] as const).map((key) =>
			show(column(rows, reader, key)),
		);
		const body = [
			show(f1(precision, recall)),
			show(precision),
			show(recall),
			show(without),
			`   ${show(bare)}  `,
		];
		console.log(`${reader.padEnd(10)}${body.join('')}${facts.join(' ')}`);
	}
}

function printTimes(rows: Row[], readers: Reader[]): void {
	console.log('\ntime per page, ms      median    p95   ratio to Readability: median, p95');
	const times = (reader: Reader) =>
		rows.map(({ results }) => results[reader]?.time ?? 0).sort((one, other) => one - other);
	const at = (values: number[], share: number) => values[Math.floor((values.length - 1) * share)] ?? 0;
	for (const reader of readers) {
		const [mine, base] = [times(reader), times('readability')];
		const ratio = (share: number) => (base.length > 0 ? at(mine, share) / at(base, share) : Number.NaN);
		const ratios = readers.includes('readability') ? `${show(ratio(0.5), 2)} ${show(ratio(0.95), 2)}` : '';
		console.log(`${reader.padEnd(20)}${show(at(mine, 0.5), 1)}${show(at(mine, 0.95), 1)}   ${ratios}`);
	}
}

const lines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean);

/** What differs between truth and reading, a line each. */
function differences({ page, results }: Row, reader: Reader): string[] {
	const result = results[reader];
	if (!result) return [];
	const { truth } = page;
	const { reading, score } = result;
	const flat = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	const [wanted, got] = [flat(truth.body ?? ''), flat(reading.text)];
	const out: string[] = [];
	for (const line of lines(truth.body ?? '')) if (!got.includes(flat(line))) out.push(`  - ${line}`);
	for (const line of lines(reading.text)) if (!wanted.includes(flat(line))) out.push(`  + ${line}`);
	if (score.title === 0) out.push(`  title   ${truth.title}\n      not ${reading.title}`);
	if (score.authors === 0) out.push(`  authors ${truth.authors?.join('; ')}\n      not ${reading.authors}`);
	if (score.date === 0) out.push(`  date    ${truth.published}\n      not ${reading.published}`);
	const flatUrls = new Set((truth.images ?? []).flatMap((image) => image.urls));
	if ((score.pictures ?? 1) < 1) {
		const all = new Set(reading.pictures.flat());
		for (const image of truth.images ?? [])
			if (!image.urls.some((url) => all.has(url)))
				out.push(`  picture missing ${image.urls.slice(0, 2).join(' ')}`);
	}
	if (score.wrong)
		for (const urls of reading.pictures)
			if (!urls.some((url) => flatUrls.has(url))) out.push(`  picture wrong   ${urls[0]}`);
	return out;
}

function printWorst(rows: Row[], reader: Reader, count: number): void {
	const quality = ({ results }: Row) => {
		const score = results[reader]?.score;
		return score ? f1(score.precision, score.recall) : 0;
	};
	for (const row of [...rows].sort((one, other) => quality(one) - quality(other)).slice(0, count)) {
		const score = row.results[reader]?.score;
		console.log(
			`\n${row.page.id}  F1 ${quality(row).toFixed(3)} P ${score?.precision.toFixed(3)} R ${score?.recall.toFixed(3)}`,
		);
		for (const line of differences(row, reader)) console.log(line.slice(0, 300));
	}
}

/** Writes everything of each page to a folder outside the project, for looking at. */
function dump(rows: Row[], reader: Reader, folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const row of rows) {
		const result = row.results[reader];
		writeFileSync(`${folder}/${row.page.id}.html`, result?.html ?? '');
		writeFileSync(`${folder}/${row.page.id}.diff`, differences(row, reader).join('\n'));
	}
	const summary = rows.map((row) => ({
		id: row.page.id,
		set: row.page.set,
		half: halfOf(row.page.id),
		time: row.results[reader]?.time,
		...row.results[reader]?.score,
	}));
	writeFileSync(`${folder}/scores.json`, JSON.stringify(summary, null, '\t'));
}
