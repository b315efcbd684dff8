// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Library from '../../src/core/index';
import { build } from '../../src/tools/build';
import { ROOT } from '../../src/tools/build/root';

const guide = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({
	kind,
	text,
}));
const examples = blocks.flatMap(({ kind, text }, at) =>
	kind === 'js'
		? [{ code: text, output: blocks[at + 1]?.kind === 'text' ? blocks[at + 1]?.text : null }]
		: [],
);
const story = blocks.find(({ text }) => text.startsWith('<!doctype'))?.text ?? '';

describe('the library', () => {
	// Inside the project, so that examples find jsdom as their readers would.
	const cache = join(ROOT, 'node_modules/.cache');
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, 'library-'));
	let home: string;
	let library: typeof Library;

	beforeAll(async () => {
		const { lib } = await build(folder);
		home = dirname(lib);
		library = await import(lib);
		writeFileSync(join(home, 'story.html'), story);
		examples.forEach(({ code }, at) => {
			writeFileSync(join(home, `example-${at}.mjs`), code);
		});
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	it('is described function by function, each with an example', () => {
		const described = [...guide.matchAll(/^## `(\w+)\(/gm)].map(([, name]) => name);
		expect(described.sort()).toEqual(Object.keys(library).sort());
		for (const name of Object.keys(library)) {
			expect(examples.filter(({ code }) => code.includes(`${name}(`)).length, name).toBeGreaterThan(0);
		}
	});

	it.each(examples.map(({ code, output }, at) => [code.split('\n')[0] ?? '', at, output] as const))(
		'does what the guide shows: %s (%i)',
		(_, at, output) => {
			expect(output, 'an example shows what it prints').not.toBeNull();
			const words = [`example-${at}.mjs`];
			const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: home, encoding: 'utf8' });
			expect(stderr).toBe('');
			expect(stdout).toBe(output);
		},
		20_000,
	);

	it('has types under which every example compiles', () => {
		const files = examples.map((_, at) => `example-${at}.mjs`);
		const options = ['--noEmit', '--strict', '--allowJs', '--checkJs', '--ignoreConfig', '--skipLibCheck'];
		const target = ['--target', 'es2022', '--module', 'nodenext', '--types', 'node,jsdom'];
		const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
		const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...target, ...files], {
			cwd: home,
			encoding: 'utf8',
		});
		expect(stdout).toBe('');
	}, 20_000);

	it('names every field of its results in the guide', () => {
		const types = readFileSync(join(home, 'types/core/types.d.ts'), 'utf8');
		for (const name of ['Notice', 'ArticleFacts', 'Article', 'Verdict']) {
			const body = types.match(new RegExp(`interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`))?.[1] ?? '';
			const fields = [...body.matchAll(/^\s{4}(\w+)\??:/gm)].map(([, field]) => field ?? '');
			expect(fields.length, name).toBeGreaterThan(2);
			expect(
				fields.filter((field) => !guide.includes(`\`${field}\``)),
				name,
			).toEqual([]);
		}
	});

	it.each([
		['no document', null, { url: 'https://news.example/' }, /reads a Document.*given nothing/],
		['a text', '<p>', { url: 'https://news.example/' }, /reads a Document.*given the text "<p>"/],
		['no address', undefined, undefined, /absolute address.*given nothing/],
		['an empty address', undefined, { url: '' }, /absolute address.*given an empty text/],
		['half an address', undefined, { url: '/a/b' }, /absolute address.*given the text "\/a\/b"/],
	])('says what is wrong with %s', (_, document, address, sentence) => {
		const page = document === undefined ? new JSDOM(story).window.document : document;
		for (const call of Object.values(library)) {
			expect(() => (call as (...given: unknown[]) => unknown)(page, address)).toThrow(sentence);
		}
	});

	it('takes a page whose forms stand in the place of its own words', () => {
		const { document } = new JSDOM(`${story}<form name="nodeType"><input name="body"></form>`).window;
		expect(library.findNotices(document, { url: 'https://news.example/2024/ferry' })).toHaveLength(1);
	});
});
