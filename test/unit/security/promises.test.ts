// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFENCES } from '../../../src/tools/promises/defences';
import { PROMISES } from '../../../src/tools/promises/list';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

describe('the promises of SECURITY.md', () => {
	it.each(PROMISES.map(({ key }) => key))('%s has a defence that can be taken out', (key) => {
		expect(DEFENCES.filter(({ promise }) => promise === key)).not.toEqual([]);
	});

	it.each(DEFENCES.map((defence) => [defence.name, defence] as const))(
		'the defence still stands where it is taken out: %s',
		(_, { promise, file, old, without, test, title }) => {
			expect(PROMISES.map(({ key }) => key)).toContain(promise);
			expect(read(file).split(old)).toHaveLength(2);
			expect(without).not.toBe(old);
			if (title)
				expect(read(test) + pagesBeside(test)).toContain(title.split(', ').at(-1)?.split(' that ').at(-1));
		},
	);
});

/** Titles of end-to-end tests come from tables beside them. */
function pagesBeside(test: string): string {
	const folder = resolve(ROOT, test, '..');
	return readdirSync(folder)
		.filter((name) => name.endsWith('-pages.ts'))
		.map((name) => readFileSync(resolve(folder, name), 'utf8'))
		.join('\n');
}
