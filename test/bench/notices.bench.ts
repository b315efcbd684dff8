/** How well and how fast notices are found: on labelled pages, and as false alarms on the corpus. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NoticeExplanation, NoticeReason } from '../../src/core/notices/explain';
import type { Notice } from '../../src/core/types';
import { corpusPages, type NoticeCase, noticeCases, sharedFolder } from '../shared';
import type { Measured } from './in-page/notices';
import { openLab } from './lab';

type Find = (html: string, url: string, rounds: number) => Promise<Measured>;
type Truth = NoticeCase['label']['notices'][number];
const FIELDS = [
	'designation',
	'authority',
	'jurisdictions',
	'territories',
	'affected',
	'actions',
	'penalties',
	'moreInfoUrl',
	'position',
	'visible',
	'source',
	'language',
] as const;

/**
 * Prints the tables. `--pages DIR` takes another folder of labelled pages, `--verbose` lists every difference of a
 * field, `--no-corpus` leaves out the search for false alarms on the corpus.
 */
export async function run(): Promise<void> {
	const shared = sharedFolder();
	const words = process.argv;
	const option = words.findIndex((word) => /^--pages(?:=|$)/.test(word));
	const given = option < 0 ? null : (words[option]?.split('=')[1] ?? words[option + 1]);
	const folder = given ? resolve(given) : shared && resolve(shared, 'notices/dev');
	if (!folder) return console.log('notices: no labelled pages on this machine');
	if (!existsSync(folder)) return console.error(`notices: there is no folder ${folder}`);
	const verbose = words.includes('--verbose');
	const lab = await openLab('in-page/notices.ts');
	const find: Find = (html, url, rounds) =>
		lab.page.evaluate((h, u, r) => globalThis.measureNotices(h, u, r), html, url, rounds);
	const times: number[] = [];
	const score = { serious: [0, 0, 0], info: [0, 0, 0] } as Record<
		'serious' | 'info',
		[number, number, number]
	>;
	const fields = new Map<string, [number, number]>();
	let kinds = 0;
	let matched = 0;
	for (const { name, html, label } of noticeCases(folder)) {
		const { notices, milliseconds } = await find(html, label.url, 3);
		times.push(milliseconds);
		const left = notices.slice();
		for (const truth of label.notices) {
			const index = left.findIndex((notice) => overlap(notice.text, truth.text) >= 0.8);
			const tier = truth.severity === 'info' ? 'info' : 'serious';
			const [hit] = index < 0 ? [] : left.splice(index, 1);
			if (!hit || (hit.severity === 'info') !== (tier === 'info')) {
				// A notice that the page hides need not be found.
				if (truth.visible) score[tier][2]++;
				if (hit) score[hit.severity === 'info' ? 'info' : 'serious'][1]++;
				if (truth.visible) {
					console.log(`  missed  ${name}: ${truth.kind} ${hit ? `(${hit.kind}) ` : ''}«${truth.text}»`);
					await tellMiss(truth.text, notices, () =>
						lab.page.evaluate((h, u) => globalThis.explainPage(h, u), html, label.url),
					);
				}
				continue;
			}
			score[tier][0]++;
			matched++;
			if (hit.kind === truth.kind) kinds++;
			else console.log(`  kind    ${name}: ${hit.kind}, not ${truth.kind}`);
			for (const field of FIELDS) compare(field, hit, truth, name, fields, verbose);
		}
		for (const notice of left) {
			if (!notice.visible) continue;
			score[notice.severity === 'info' ? 'info' : 'serious'][1]++;
			console.log(`  false   ${name}: ${notice.kind} ${notice.rule} «${notice.text}»`);
			const why = await lab.page.evaluate((h, u) => globalThis.explainPage(h, u), html, label.url);
			const same = why.found.find((found) => found.notice.text === notice.text);
			if (same?.sum) console.log(`            ${same.sum.toFixed(1)}: ${listed(same.reasons)}`);
		}
	}
	for (const [tier, [hits, wrong, missed]] of Object.entries(score)) {
		const precision = hits / (hits + wrong);
		const recall = hits / (hits + missed);
		console.log(
			`${tier}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
		);
	}
	let right = 0;
	let all = 0;
	for (const [, [good, total]] of fields) [right, all] = [right + good, all + total];
	console.log(
		`kind ${kinds}/${matched}; fields ${(right / all).toFixed(3)}: ${[...fields].map(([f, [g, t]]) => `${f} ${g}/${t}`).join(', ')}`,
	);
	times.sort((a, b) => a - b);
	console.log(
		`time per page: median ${times[times.length >> 1]?.toFixed(2)} ms, worst ${times.at(-1)?.toFixed(2)} ms`,
	);
	if (shared && !words.includes('--no-corpus')) await alarms(shared, find);
	await lab.close();
}

/** What was made of a text that should have been found. */
async function tellMiss(text: string, notices: Notice[], explain: () => Promise<NoticeExplanation>) {
	const near = (other: string) => overlap(other, text) > 0.25 || text.includes(other);
	for (const notice of notices.filter((one) => near(one.text)))
		console.log(`            found as ${notice.kind} «${notice.text}»`);
	const refused = (await explain()).refused.filter((one) => near(one.text));
	for (const one of refused)
		console.log(
			`            ${one.kind} refused: ${one.why}; ${one.sum?.toFixed(1) ?? ''} ${listed(one.reasons)} «${one.text}»`,
		);
	if (refused.length === 0) console.log('            nothing weighed: no words of the catalogue');
}

function listed(reasons: NoticeReason[]): string {
	return reasons.map(({ signal, points }) => `${signal} ${points}`).join(', ');
}

async function alarms(shared: string, find: Find) {
	const counts: Record<string, number> = { risk: 0, label: 0, info: 0 };
	const times: number[] = [];
	for (const { id, html, truth } of corpusPages(shared)) {
		const { notices, milliseconds } = await find(html, truth.url, 1);
		times.push(milliseconds);
		for (const notice of notices) {
			counts[notice.severity] = (counts[notice.severity] ?? 0) + 1;
			console.log(
				`  corpus ${notice.severity} ${id.slice(0, 30)} ${notice.rule} «${notice.text.slice(0, 140)}»`,
			);
		}
	}
	times.sort((a, b) => a - b);
	console.log(
		`corpus: ${JSON.stringify(counts)}; median ${times[times.length >> 1]?.toFixed(2)} ms, worst ${times.at(-1)?.toFixed(1)} ms`,
	);
}

function overlap(a: string, b: string): number {
	const bag = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const unspaced = /[\u1000-\u109f\u3040-\u9fff]/;
	const split = (text: string) => (unspaced.test(text) ? [...text.replace(/\s/g, '')] : bag(text));
	const [left, right] = [split(a), split(b)];
	const counts = new Map<string, number>();
	for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of right) {
		const rest = counts.get(word) ?? 0;
		if (rest > 0) {
			shared++;
			counts.set(word, rest - 1);
		}
	}
	return shared / Math.max(left.length, right.length, 1);
}

function plain(value: unknown): string {
	if (Array.isArray(value)) return value.slice().sort().join();
	if (typeof value !== 'string') return String(value ?? null);
	return value
		.toLowerCase()
		.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
		.replace(/\s+/g, ' ');
}

function compare(
	field: (typeof FIELDS)[number],
	hit: Notice,
	truth: Truth,
	name: string,
	fields: Map<string, [number, number]>,
	verbose: boolean,
) {
	const expected = field === 'territories' ? (truth.territories ?? []) : truth[field];
	const same = plain(hit[field]) === plain(expected);
	const tally = fields.get(field) ?? [0, 0];
	fields.set(field, [tally[0] + (same ? 1 : 0), tally[1] + 1]);
	if (!same && verbose) console.log(`    ${name} ${field}: «${plain(hit[field])}» not «${plain(expected)}»`);
}
