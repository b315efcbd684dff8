/** Takes the defences out, one after the other, in a copy of the project, and sees whether a test turns red. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build/root';
import { DEFENCES, type Defence } from './defences';

/** What came of taking a defence out. */
export interface Proof {
	defence: Defence;
	/** How many tests turned red. */
	red: number;
}

const PARTS = [
	'src',
	'test',
	'icons',
	'docs',
	'manifest.json',
	'package.json',
	'tsconfig.json',
	'biome.json',
	'README.md',
];

/**
 * @param wanted only defences whose name or promise holds this
 * @returns what was seen
 */
export function proveDefences(wanted: string): Proof[] {
	const copy = mkdtempSync(join(tmpdir(), 'caveat-without-'));
	try {
		for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
		symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
		return DEFENCES.filter(({ name, promise }) => `${promise}: ${name}`.includes(wanted)).map((defence) => {
			const red = redWithout(defence, copy);
			console.log(
				`${red > 0 ? 'seen' : 'NOT SEEN'}: ${defence.promise}, without ${defence.name}: ${red} red`,
			);
			return { defence, red };
		});
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

function redWithout({ file, old, without, test, title }: Defence, copy: string): number {
	const path = join(copy, file);
	const source = readFileSync(path, 'utf8');
	const parts = source.split(old);
	if (parts.length !== 2) throw new Error(`${parts.length - 1} times in ${file}, not once: ${old}`);
	writeFileSync(path, parts.join(without));
	try {
		if (test.startsWith('test/e2e')) run(copy, process.execPath, ['--import', 'tsx', 'src/tools/build.ts']);
		const report = join(copy, 'report.json');
		rmSync(report, { force: true });
		const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
		const words = [
			'run',
			'--config',
			'test/vitest.config.ts',
			'--reporter=json',
			`--outputFile=${report}`,
			test,
		];
		run(copy, process.execPath, [vitest, ...words, ...(title ? ['-t', title] : [])]);
		const { numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numFailedTests: number };
		return numFailedTests;
	} finally {
		writeFileSync(path, source);
	}
}

function run(cwd: string, program: string, words: string[]): void {
	const { error } = spawnSync(program, words, { cwd, stdio: 'ignore' });
	if (error) throw error;
}
