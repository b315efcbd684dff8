/**
 * `npm run promises`: writes the tables of SECURITY.md from what was seen, so that they never say more.
 *
 * - Without words it runs the tests of the promises; a vitest JSON report as a word is read instead.
 * - `-- --prove [WORDS]` takes the defences out whose promise and name hold the words, one after the other, and
 *   writes how many tests turned red.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build/root';
import { DEFENCES } from './promises/defences';
import { PROMISES } from './promises/list';
import { proveDefences } from './promises/prove';

interface Report {
	testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** The tests in which promises are kept. */
const TESTS = ['security', 'fuzz', 'hostile', 'covering', 'faults', 'export', 'build'];

const PATH = join(ROOT, 'SECURITY.md');

const words = process.argv.slice(2);
if (words[0] === '--prove') prove(words[1] ?? '');
else tabulate(words[0]);

function prove(wanted: string): void {
	const proofs = proveDefences(wanted);
	// What was not tried this time keeps what was seen the last time.
	const before = readTable('proofs');
	const rows = DEFENCES.flatMap((defence) => {
		const begin = `| ${PROMISES.find(({ key }) => key === defence.promise)?.promise} | ${defence.name} |`;
		const proof = proofs.find((one) => one.defence === defence);
		if (!proof) return before.filter((row) => row.startsWith(begin));
		const [, file = ''] = /([^/]+)\.test\.ts$/.exec(defence.test) ?? [];
		return [`${begin} \`${file}\` | ${proof.red > 0 ? `${proof.red} red` : '**none red**'} |`];
	});
	writeTable('proofs', [
		'| promise | defence taken out | tests | seen |',
		'| --- | --- | --- | --- |',
		...rows,
	]);
	if (proofs.some(({ red }) => red === 0)) process.exitCode = 1;
}

function tabulate(given: string | undefined): void {
	const report: Report = JSON.parse(readFileSync(given ?? runTests(), 'utf8'));
	const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	if (tests.length === 0)
		throw new Error('No test was run, so nothing is written. What vitest says stands above.');
	const rows = PROMISES.map(({ promise, attack, titles }) => {
		const own = tests.filter(
			({ fullName, status }) => titles.test(fullName) && /^(?:passed|failed)$/.test(status),
		);
		const held = own.filter(({ status }) => status === 'passed');
		const vectors = sum(own.map(({ fullName }) => vectorsIn(fullName)));
		const where = ['chromium', 'firefox'].filter((name) =>
			own.some(({ fullName }) => fullName.includes(` in ${name} `)),
		);
		const places = where.length > 0 ? where.join(', ') : 'none needed';
		return `| ${promise} | ${attack} | ${vectors.toLocaleString('en')} | ${places} | ${held.length} of ${own.length} tests held |`;
	});
	const table = [
		'| promise | attack tried | vectors | browsers | result |',
		'| --- | --- | --- | --- | --- |',
		...rows,
	];
	writeTable('table', table);
	console.log(table.join('\n'));
}

/** A test that tries many says so in its title; any other tries one. */
function vectorsIn(title: string): number {
	const [, number = '1'] = /\b(\d+) (?:vectors|random pages)/.exec(title) ?? [];
	return Number(number);
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function runTests(): string {
	const file = join(mkdtempSync(join(tmpdir(), 'caveat-')), 'report.json');
	const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
	const how = ['run', '--config', 'test/vitest.config.ts', '--reporter=json', `--outputFile=${file}`];
	spawnSync(process.execPath, [vitest, ...how, ...TESTS], { cwd: ROOT, stdio: 'inherit' });
	return file;
}

function readTable(name: string): string[] {
	const [, rest = ''] = readFileSync(PATH, 'utf8').split(`<!-- ${name} -->\n`);
	return rest.slice(0, rest.indexOf(`<!-- end of ${name} -->`)).split('\n');
}

function writeTable(name: string, table: string[]): void {
	const [head = '', rest = ''] = readFileSync(PATH, 'utf8').split(`<!-- ${name} -->\n`);
	const tail = rest.slice(rest.indexOf(`<!-- end of ${name} -->`));
	writeFileSync(PATH, `${head}<!-- ${name} -->\n${table.join('\n')}\n${tail}`);
}
