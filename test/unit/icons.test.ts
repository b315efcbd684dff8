// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/tools/build/root';
import { allIcons, drawIcon } from '../../src/tools/icons';

const pixels = (png: Buffer, paper: string) =>
	sharp(png).flatten({ background: paper }).removeAlpha().raw().toBuffer();

describe('the icons', () => {
	it.each(allIcons())('are what their drawing gives: $path', async ({ path, draw }) => {
		const [kept, drawn] = await Promise.all([
			pixels(readFileSync(join(ROOT, path)), '#fff'),
			pixels(await draw(), '#fff'),
		]);
		expect(kept.length).toBe(drawn.length);
		// Another version of the renderer may round an edge another way.
		const off = kept.reduce((sum, value, at) => sum + Math.abs(value - (drawn[at] ?? 0)), 0) / kept.length;
		expect(off).toBeLessThan(2);
	});

	it.each([
		['a light toolbar', '#f0f0f4'],
		['a dark toolbar', '#2b2a33'],
		['a black toolbar', '#000000'],
	])('stand out at 16 px on %s', async (_, paper) => {
		for (const name of ['caveat', 'plain']) {
			const raw = await pixels(await drawIcon(name, 16), paper);
			const light = (at: number) =>
				0.2126 * (raw[at] ?? 0) + 0.7152 * (raw[at + 1] ?? 0) + 0.0722 * (raw[at + 2] ?? 0);
			const toolbar = light(0);
			// A good part of the square must be far from the toolbar's own lightness.
			const apart = Array.from({ length: 256 }, (_, at) => Math.abs(light(at * 3) - toolbar) > 60).filter(
				Boolean,
			);
			expect(apart.length, name).toBeGreaterThan(80);
		}
	});
});
