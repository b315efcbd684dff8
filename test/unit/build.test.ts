// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCRIPTS, type Script } from '../../src/core/notices/scripts';
import { offeredTables, tableIn } from '../../src/languages/offer';
import { BEFORE_FIRST_TEXT, BUDGETS, PACKAGE_BUDGET } from '../../src/tools/budgets';
import { type Built, build, partsOf } from '../../src/tools/build';
import { manifestFor } from '../../src/tools/build/manifest';
import { packFolder } from '../../src/tools/build/zip';

describe('The build', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-build-'));
	const filesIn = (root: string) =>
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
			.sort();
	let first: Built;
	let second: Built;
	beforeAll(async () => {
		first = await build(join(folder, 'first'));
		second = await build(join(folder, 'second'));
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	it('gives the same bytes for the same source', () => {
		const files = filesIn(join(folder, 'first'));
		expect(files).toEqual(filesIn(join(folder, 'second')));
		for (const file of files) {
			const bytes = [first, second].map((_, i) => readFileSync(join(folder, i ? 'second' : 'first', file)));
			expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0)), file).toBe(true);
		}
	});

	it.each(['chromium', 'firefox'] as const)('puts every file that the manifest names into %s', (browser) => {
		const manifest = JSON.parse(readFileSync(join(first[browser], 'manifest.json'), 'utf8'));
		const there = filesIn(first[browser]);
		const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:json|js|html|png|svg)/g) ?? [];
		expect(named.length).toBeGreaterThan(4);
		for (const name of named) expect(there).toContain(`/${name}`);
	});

	it('asks at installation for nothing but the four permissions', () => {
		for (const browser of ['chromium', 'firefox'] as const) {
			const { permissions, host_permissions } = JSON.parse(
				readFileSync(join(first[browser], 'manifest.json'), 'utf8'),
			);
			expect([...permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
			expect(host_permissions).toBeUndefined();
		}
	});

	it('keeps the core free of imports', () => {
		expect(readFileSync(first.lib, 'utf8')).not.toMatch(/(?:^|[;}\n])import[\s{"'*]/);
	});

	it.each(Object.entries(BUDGETS))('keeps %s within its %i bytes', (script, budget) => {
		expect(statSync(join(first.chromium, script)).size).toBeLessThanOrEqual(budget);
	});

	it('gives a page no more than its budget before the first text stands', () => {
		const { scripts, budget } = BEFORE_FIRST_TEXT;
		const sizes = scripts.map((script) => statSync(join(first.chromium, script)).size);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
	});

	it('gives every script that the extension runs by name a budget', () => {
		const scripts = readdirSync(first.chromium).filter((file) => file.endsWith('.js'));
		expect(scripts.sort()).toEqual(Object.keys(BUDGETS).sort());
	});

	it('puts no module twice into scripts that stand in the same page', async () => {
		const scripts = ['notices.js', 'notice-probe.js', 'reader.js', 'extras.js'];
		const parts = await Promise.all(scripts.map(partsOf));
		const modules = parts.flatMap((list) =>
			list.filter(([path, bytes]) => bytes > 0 && /^(?:src|node_modules)\//.test(path)),
		);
		const paths = modules.map(([path]) => path);
		expect(paths.length).toBeGreaterThan(150);
		// By it they find each other's.
		const twice = paths.filter((path, at) => paths.indexOf(path) !== at && path !== 'src/shared/parts.ts');
		expect(twice).toEqual([]);
	});

	it.each(['chromium', 'firefox'] as const)('packs %s within a megabyte', async (browser) => {
		expect((await packFolder(first[browser])).length).toBeLessThanOrEqual(PACKAGE_BUDGET);
	});

	it('lays ready for the page the same words that the background reads', () => {
		const folder = join(first.chromium, 'languages');
		expect(readdirSync(folder).length).toBe(SCRIPTS.length);
		for (const file of readdirSync(folder)) {
			const text = readFileSync(join(folder, file), 'utf8');
			new Function(text)();
			const [script] = file.split('.') as [Script];
			expect(offeredTables().get(script)).toEqual(tableIn(text));
			expect(tableIn(text).phrases.length).toBeGreaterThan(1000);
		}
	});

	it('assigns no markup in the packages that it patches', () => {
		expect(readFileSync(join(first.firefox, 'reader.js'), 'utf8')).not.toMatch(
			/\.innerHTML=[^=]+\.innerHTML\b/,
		);
	});
});

describe('A manifest for one browser', () => {
	const source = {
		name: 'x',
		background: { scripts: ['background.js'] },
		minimum_chrome_version: '127',
		browser_specific_settings: { gecko: {} },
	};

	it('starts a service worker in Chromium and a script in Firefox', () => {
		expect(manifestFor(source, 'chromium', '1.2.3')).toMatchObject({
			name: 'x',
			version: '1.2.3',
			minimum_chrome_version: '127',
			background: { service_worker: 'background.js' },
		});
		expect(manifestFor(source, 'firefox', '1.2.3')).toEqual({
			name: 'x',
			version: '1.2.3',
			background: { scripts: ['background.js'] },
			browser_specific_settings: { gecko: {} },
		});
	});

	it('keeps what only Firefox reads out of the manifest for Chromium', () => {
		expect(manifestFor(source, 'chromium', '1.2.3')).not.toHaveProperty('browser_specific_settings');
		expect(manifestFor(source, 'chromium', '1.2.3')).not.toHaveProperty('background.scripts');
	});

	it('refuses several background scripts, which Chromium cannot start', () => {
		const two = { ...source, background: { scripts: ['a.js', 'b.js'] } };
		expect(() => manifestFor(two, 'chromium', '1.2.3')).toThrow('exactly one');
	});
});
