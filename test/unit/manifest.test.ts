// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/tools/build/manifest';
import { ROOT } from '../../src/tools/build/root';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const { version } = JSON.parse(read('package.json'));

describe('the manifest', () => {
	it('asks for nothing whose reason does not stand in the README, which gives no other', () => {
		const table = read('README.md').split('## Permissions, and why')[1]?.split('\n## ')[0] ?? '';
		const rows = [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].slice(2);
		const told = rows.map(([, name = '', why = '']) => {
			expect(why.length, name).toBeGreaterThan(15);
			return name.replaceAll('`', '');
		});
		const asked = [
			...manifest.permissions,
			...manifest.optional_permissions.map((name: string) => `${name}, optional`),
			...(manifest.optional_host_permissions.length > 0 ? ['a host, optional'] : []),
		];
		expect(told.sort()).toEqual(asked.sort());
	});

	it.each(['chromium', 'firefox'] as const)(
		'has the one version, and the changelog tells of it: %s',
		(browser) => {
			expect(manifestFor(manifest, browser, version)).toMatchObject({ version });
			expect(read('CHANGELOG.md').match(/^## (\S+)/m)?.[1]).toBe(version);
		},
	);

	it('names strings and files that there are', () => {
		const strings = JSON.parse(read('src/_locales/en/messages.json'));
		const text = JSON.stringify(manifest);
		for (const [, key = ''] of text.matchAll(/__MSG_(\w+)__/g)) expect(strings).toHaveProperty(key);
		for (const [icon = ''] of text.matchAll(/icons\/[\w-]+\.png/g))
			expect(existsSync(join(ROOT, icon)), icon).toBe(true);
	});
});
