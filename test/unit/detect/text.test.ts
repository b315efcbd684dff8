import { expect, it } from 'vitest';
import { collapse, lettersIn, wordsOf } from '../../../src/core/detect/text';

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

it('makes one space of all white space between words, and none of it at the ends', () => {
	for (const space of [' ', '  ', '\n\t', ' \n ', '\u00a0', ' \u00a0', '\u00a0 ', '\u2003\u3000 \r\n']) {
		expect(collapse(`${space}one${space}two three${space}`), JSON.stringify(space)).toBe('one two three');
	}
});

it('counts a text in ideographs, kana or Hangul as longer, and not for a few of them', () => {
	expect(lettersIn('')).toBe(0);
	expect(lettersIn('The ferry was late.')).toBe(19);
	expect(lettersIn('渡轮周二晚间再次延误到港')).toBe(30);
	expect(lettersIn('The paper 人民日報 wrote of the ferry.')).toBe(34);
});
