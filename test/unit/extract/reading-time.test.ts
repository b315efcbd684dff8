import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/core/reading-time';

test.each([
	['Two words', 2],
	["It's a well-known fact.", 4],
	['東京の天気', 5],
	['서울의 날씨는 맑다', 3],
	['', 0],
])('counts the words of %j', (text, words) => {
	expect(countWords(text)).toBe(words);
});

test.each([
	['en', 9870, 9, 12],
	['zh-Hant', 2550, 9, 12],
	['en', 10, 1, 1],
	['xx', 9870, 9, 12],
])('gives a range for %s', (lang, length, min, max) => {
	expect(readingMinutes('x'.repeat(length), lang)).toEqual({ min, max });
});
