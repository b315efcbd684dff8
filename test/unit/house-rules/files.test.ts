// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from './sources';

const ROOT = resolve(import.meta.dirname, '../../..');

/** About the most that one idea needs. */
const MOST_LINES = 300;

/** What is longer, and why that is right. */
const LONG: readonly { files: RegExp; why: string }[] = [
	{
		files: /^src\/core\/notices\/catalogue\//,
		why: 'words and examples of one language, which one reader reviews',
	},
	{
		files: /^src\/view\/\w+\.css$/,
		why: 'one cascade in one closed root: the order of its rules is its meaning',
	},
	{
		files: /^test\/unit\/.*\.cases\.ts$/,
		why: 'a table of cases, which is data and grows by a row for each fault found',
	},
	{
		files: /^test\/e2e\/[\w-]+\.test\.ts$/,
		why: 'a browser is started once for all that can be asked of it',
	},
];

it('no file is longer than one idea needs, without a reason', () => {
	const long = sourceFiles(['src', 'test'], /\.(?:ts|mjs|css)$/)
		.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
		.filter(({ path, lines }) => lines > MOST_LINES && !LONG.some(({ files }) => files.test(path)));
	expect(long).toEqual([]);
});

it('no file, export or package lies unused', () => {
	const knip = resolve(ROOT, 'node_modules/knip/bin/knip.js');
	const { stdout, stderr, status } = spawnSync(process.execPath, [knip, '--no-progress'], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
	});
	expect(`${stdout}${stderr}`.trim()).toBe('');
	expect(status).toBe(0);
}, 60_000);
