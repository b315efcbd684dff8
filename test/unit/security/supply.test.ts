// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, build } from '../../../src/tools/build';

const ROOT = resolve(import.meta.dirname, '../../..');
const json = (path: string) => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));

/** By which a script would run, or fetch, code that is not in the package. */
const FOREIGN_CODE: Record<string, RegExp> = {
	eval: /(?<![.\w$])eval\s*\(/,
	'the Function constructor': /\bnew Function\b|(?<![.\w$])Function\s*\(\s*["'`]/,
	importScripts: /\bimportScripts\s*\(/,
	'import of an address': /\bimport\s*\(/,
	'timers given text': /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
	'a script element': /createElement\s*\(\s*["'`]script["'`]/,
	WebAssembly: /\bWebAssembly\b/,
	'a worker': /\bnew (?:Shared)?Worker\s*\(/,
	'a connection of its own': /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/,
};

describe('The package', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-supply-'));
	let built: Built;
	beforeAll(async () => {
		built = await build(folder);
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	it.each(Object.entries(FOREIGN_CODE))('holds no script with %s', (_, pattern) => {
		for (const browser of ['chromium', 'firefox'] as const) {
			const scripts = readdirSync(built[browser], { recursive: true, encoding: 'utf8' }).filter((path) =>
				path.endsWith('.js'),
			);
			expect(scripts.length).toBeGreaterThan(5);
			for (const path of scripts) {
				const found = pattern.exec(readFileSync(join(built[browser], path), 'utf8'));
				expect(found && `${path}: ${found.input.slice(found.index - 40, found.index + 60)}`).toBeNull();
			}
		}
	});

	it('asks the network for pictures that the user saves and parts that the user asks for, and for nothing else', () => {
		const foreign = readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts') && !path.startsWith('tools'))
			.filter((path) => {
				const text = readFileSync(resolve(ROOT, 'src', path), 'utf8');
				// Its own files have addresses of the extension's own.
				return /(?<![.\w])fetch\s*\((?!browser\.runtime\.getURL\(|'\/)/.test(text);
			});
		expect(foreign).toEqual([join('export', 'pictures.ts'), join('reader', 'next-part.ts')]);
	});

	it('is made of exact versions, each locked with the sum of its bytes', () => {
		const { dependencies, devDependencies } = json('package.json');
		for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
			expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
		const { packages } = json('package-lock.json') as {
			packages: Record<string, { integrity?: string; link?: boolean; version?: string }>;
		};
		for (const [path, { integrity }] of Object.entries(packages))
			if (path !== '') expect(integrity, path).toMatch(/^sha(?:512|1)-/);
		for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
			expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
	});

	it('says in the README why each package ships', () => {
		const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
		const table = readme.slice(readme.indexOf('## Packages that ship'), readme.indexOf('## Privacy'));
		for (const name of Object.keys(json('package.json').dependencies)) {
			const scope = `\`${name.split('/')[0]}/*\``;
			expect(table.includes(`\`${name}\``) || table.includes(scope), name).toBe(true);
		}
	});
});
