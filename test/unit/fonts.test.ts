import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFontFiles, FONTS, fontFilesFor, isBundled } from '../../src/shared/fonts';
import { OPTIONS } from '../../src/shared/options';

const NODE_MODULES = resolve(import.meta.dirname, '../../node_modules');

describe('the bundled typefaces', () => {
	it('are all there, under names of their own, and small enough for a package of a megabyte', () => {
		const files = allFontFiles();
		const paths = [...files.keys()].map((path) => resolve(NODE_MODULES, path));
		expect(paths.filter((path) => !existsSync(path))).toEqual([]);
		expect(new Set(files.values()).size).toBe(files.size);
		const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
		expect(size).toBeLessThan(700_000);
	});

	it('are those the option offers beside the device’s own', () => {
		expect(OPTIONS.font.values.filter((font) => !isBundled(font))).toEqual(['serif', 'sans']);
		expect(Object.keys(FONTS).sort()).toEqual(OPTIONS.font.values.filter(isBundled).sort());
	});

	it.each([
		['literata', 'Plain words', ['literata-latin-wght-normal.woff2', 'literata-latin-wght-italic.woff2']],
		['lexend', 'Zażółć', ['lexend-latin-wght-normal.woff2', 'lexend-latin-ext-wght-normal.woff2']],
		['lexend', 'Москва', []],
		['openDyslexic', '東京', []],
		['mono', 'Ελλάδα', ['jetbrains-mono-greek-wght-normal.woff2']],
	] as const)('bring for %s and "%s" only the files whose letters occur', (font, text, names) => {
		expect(
			fontFilesFor(font, text)
				.map(({ name }) => name)
				.sort(),
		).toEqual([...names].sort());
	});
});
