import { describe, expect, it } from 'vitest';
import {
	checkOptions,
	DEFAULTS,
	differences,
	OPTION_NAMES,
	OPTIONS,
	type Option,
} from '../../src/shared/options';

describe('the options', () => {
	it.each([
		['nothing stored', undefined],
		['a word', 'dark'],
		['a list', [1, 2]],
		['null', null],
		['an unknown option', { colour: 'red' }],
		['a size that is too large', { textSize: 129 }],
		['a size that is no number', { textSize: '20' }],
		['a size that is not a number at all', { textSize: Number.NaN }],
		['an unknown theme', { theme: 'neon' }],
		['a switch that is a word', { hyphens: 'yes' }],
		['a colour that is CSS', { ownPaper: 'red; background: url(x)' }],
		['a voice name without end', { speechVoice: 'v'.repeat(5000) }],
		['a name from the object itself', { constructor: 1, __proto__: { textSize: 30 } }],
	])('fall back to the defaults for %s', (_, stored) => {
		expect(checkOptions(stored)).toEqual(DEFAULTS);
	});

	it('keep what is allowed beside what is not', () => {
		expect(checkOptions({ textSize: 30, theme: 'neon', ruler: 'three' })).toEqual({
			...DEFAULTS,
			textSize: 30,
			ruler: 'three',
		});
	});

	it('cover the range that readers ask for', () => {
		const { textSize, width, lineHeight, letterSpacing, wordSpacing, paragraphSpacing } = OPTIONS;
		expect([textSize, width, lineHeight].map(({ min, max }) => [min, max])).toEqual([
			[9, 128],
			[20, 100],
			[1, 3],
		]);
		expect([letterSpacing, wordSpacing, paragraphSpacing].map(({ min, max }) => [min, max])).toEqual([
			[0, 0.3],
			[0, 0.6],
			[0, 3],
		]);
	});

	it('have defaults that are allowed and lie on a step of the control', () => {
		expect(checkOptions(DEFAULTS)).toEqual(DEFAULTS);
		for (const name of OPTION_NAMES) {
			const option: Option = OPTIONS[name];
			if (option.kind !== 'number') continue;
			const steps = (option.default - option.min) / option.step;
			expect(Math.abs(steps - Math.round(steps)), name).toBeLessThan(1e-9);
		}
	});

	it('name only what differs', () => {
		expect(differences({ ...DEFAULTS, theme: 'dark' }, DEFAULTS)).toEqual({ theme: 'dark' });
	});
});
