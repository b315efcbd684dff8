/**
 * `npm test`: types, lint, build, unit tests, end-to-end tests in real Chromium and real Firefox. Goes on past a failure, so
 * that one run shows all there is to mend. Its last line counts the checks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers';
import { ROOT } from './build/root';
import { ensureBrowser } from './install-browser';

interface Count {
	passed: number;
	failed: number;
	skipped: number;
}

/** What we read of vitest's JSON report. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

const BIN = join(ROOT, 'node_modules/.bin');
const results = mkdtempSync(join(tmpdir(), 'caveat-test-'));
const env: NodeJS.ProcessEnv = { ...process.env };

for (const browser of ['chromium', 'firefox'] as BrowserName[]) {
	const path = await ensureBrowser(browser);
	if (path) env[`CAVEAT_${browser.toUpperCase()}`] = path;
	else console.error(`There is no ${browser} here: its half of the end-to-end tests is left out.`);
}

const counts = [
	check('types', 'tsc', ['--noEmit']),
	check('lint', 'biome', ['check']),
	check('build', process.execPath, ['--import', 'tsx', 'src/tools/build.ts']),
	suite('unit'),
	suite('e2e'),
];
rmSync(results, { recursive: true, force: true });

const total = counts.reduce((sum, count) => ({
	passed: sum.passed + count.passed,
	failed: sum.failed + count.failed,
	skipped: sum.skipped + count.skipped,
}));
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);

/** Runs one program that says yes or no. */
function check(title: string, program: string, words: string[]): Count {
	const ok = run(title, program, words);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs one project of vitest and counts its tests. */
function suite(project: string): Count {
	const file = join(results, `${project}.json`);
	const ok = run(`${project} tests`, 'vitest', [
		'run',
		'--config=test/vitest.config.ts',
		`--project=${project}`,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const report: Report = JSON.parse(readFileSync(file, 'utf8'));
	// A file that breaks before its first test has no test that failed, and must count all the same.
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	).length;
	const failed = report.numFailedTests + broken;
	return {
		passed: report.numPassedTests,
		failed: ok || failed > 0 ? failed : 1,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

function run(title: string, program: string, words: string[]): boolean {
	const started = Date.now();
	console.log(`\n── ${title} ──`);
	const windows = process.platform === 'win32';
	const path = program === process.execPath ? program : join(BIN, windows ? `${program}.cmd` : program);
	const { status, error } = spawnSync(path, words, { cwd: ROOT, env, stdio: 'inherit', shell: windows });
	if (error) console.error(error.message);
	const ok = status === 0;
	console.log(`${title}: ${ok ? 'passed' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`);
	return ok;
}
