import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/shared/colour';
import { DEFAULTS, OPTIONS } from '../../../src/shared/options';
import { type Palette, paletteOf, schemeOf } from '../../../src/view/palettes';

const TEXT_ON: [keyof Palette, (keyof Palette)[]][] = [
	['ink', ['paper', 'raised', 'riskPaper', 'labelPaper', 'spoken']],
	['muted', ['paper', 'raised', 'riskPaper', 'labelPaper']],
	['link', ['paper', 'raised', 'riskPaper', 'labelPaper']],
	['risk', ['paper', 'riskPaper']],
	['label', ['paper', 'labelPaper']],
];

const EVERY_THEME = OPTIONS.theme.values
	.filter((theme) => theme !== 'own')
	.flatMap((theme) => [
		{ theme, dark: false },
		{ theme, dark: true },
	]);

describe('contrast', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#777777', '#ffffff', 4.48],
	])('of %s and %s is %d', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 2);
		expect(contrast(other, one)).toBeCloseTo(ratio, 2);
	});
});

describe.each(EVERY_THEME)('the theme $theme, system dark: $dark', ({ theme, dark }) => {
	const palette = paletteOf({ ...DEFAULTS, theme }, dark);

	it.each(TEXT_ON.flatMap(([text, papers]) => papers.map((paper) => [text, paper] as const)))(
		'has %s that can be read on %s',
		(text, paper) => {
			expect(contrast(palette[text], palette[paper])).toBeGreaterThanOrEqual(4.5);
		},
	);

	it.each(['paper', 'raised'] as const)('has edges of controls that are seen on %s', (paper) => {
		expect(contrast(palette.edge, palette[paper])).toBeGreaterThanOrEqual(3);
	});

	it('has high contrast where that is its name', () => {
		if (theme === 'contrast') expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(15);
		expect(schemeOf(palette)).toBe(contrast(palette.paper, '#ffffff') < 4 ? 'light' : 'dark');
	});
});

describe("one's own colours", () => {
	const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

	it('stay readable in cards and small print wherever they are readable in the text', () => {
		fc.assert(
			fc.property(hex, hex, (ownPaper, ownInk) => {
				fc.pre(contrast(ownPaper, ownInk) >= 4.5);
				const palette = paletteOf({ theme: 'own', ownPaper, ownInk, ownLink: ownInk }, false);
				for (const [text, papers] of TEXT_ON) {
					for (const paper of papers) {
						if (paper === 'spoken') continue;
						const ratio = contrast(palette[text], palette[paper]);
						expect(ratio, `${text} on ${paper}`).toBeGreaterThanOrEqual(4.5);
					}
				}
			}),
		);
	});
});
