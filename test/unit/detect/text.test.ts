import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/detect/text';

it('tells letters and digits from everything else as Unicode does, in every script', () => {
	for (let code = 0; code <= 0xffff; code++) {
		const text = `a${String.fromCharCode(code)}b`;
		const truth = text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
		if (wordsOf(text) !== truth) expect(wordsOf(text), `U+${code.toString(16)}`).toBe(truth);
	}
	expect(wordsOf('  Ёлка — “Ice”, 2024: Çıra/学校 ')).toBe('ёлка ice 2024 çıra 学校');
});
