import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/detect/text';

it('keeps letters and digits of every script as words', () => {
	for (let code = 0; code <= 0xffff; code++) {
		const sign = String.fromCharCode(code);
		if (!/[\p{L}\p{N}]/u.test(sign)) continue;
		const words = wordsOf(`a${sign}b`);
		if (words.includes(' ')) expect(words, `U+${code.toString(16)}`).toBe(`a${sign.toLowerCase()}b`);
	}
	// Signs that stand on a letter are no gap in the word.
	expect(wordsOf('हिन्दी समाचार')).toBe('हिन्दी समाचार');
});

it('takes the signs that headlines hold for gaps', () => {
	const signs =
		' \t\n\u00a0!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~©«»¿·–—‘’“”„…•€№™→«»،؛؟۔।、。・「」『』【】！？：；（）';
	for (const sign of signs) expect(wordsOf(`a${sign}b`), sign).toBe('a b');
	expect(wordsOf('  Ёлка — “Ice”, 2024: Çıra/学校 ')).toBe('ёлка ice 2024 çıra 学校');
});
