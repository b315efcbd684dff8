import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Words, writeMinutes, writeReadingTime } from '../../../src/view/words';

const LOCALES = resolve(import.meta.dirname, '../../../src/_locales');
const wordsOf = (language: string): Words => ({
	t: () => '',
	language,
	dir: ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr',
});

/** As the view says it: the string of the interface with the time in its place, every space as a plain one. */
function said(language: string, key: string, time: string): string {
	const file = resolve(LOCALES, language.replace('-', '_'), 'messages.json');
	const { message } = JSON.parse(readFileSync(file, 'utf8'))[key];
	return message.replace(/\$\w+\$/, time).replace(/\s/g, ' ');
}

describe('what is left of a long text', () => {
	it.each([
		['ar', 'الوقت المتبقي: 40 س 28 د'],
		['be', 'Засталося 40 гадз 28 хв'],
		['de', 'Noch 40 Std. 28 Min.'],
		['en', '40 hr 28 min left'],
		['es', 'Quedan 40 h 28 min'],
		['fa', '۴۰ ساعت ۲۸ دقیقه مانده'],
		['fr', '40 h 28 min restantes'],
		['ka', 'დარჩა 40 სთ 28 წთ'],
		['kk', '40 сағ 28 мин қалды'],
		['pl', 'Zostało 40 godz. 28 min'],
		['ru', 'Осталось 40 ч 28 мин'],
		['tr', '40 sa. 28 dk kaldı'],
		['uk', 'Лишилося 40 год 28 хв'],
		['zh-CN', '剩余 40小时 28 分钟'],
	])('is said in hours and minutes: %s', (language, sentence) => {
		expect(said(language, 'timeLeft', writeMinutes(2428, wordsOf(language)))).toBe(sentence);
	});

	it.each([
		[0, '0 min left'],
		[59, '59 min left'],
		[60, '1 hr 0 min left'],
		[61, '1 hr 1 min left'],
		[60_000, '1,000 hr 0 min left'],
	])('of %i minutes is %s', (minutes, sentence) => {
		expect(said('en', 'timeLeft', writeMinutes(minutes, wordsOf('en')))).toBe(sentence);
	});
});

describe('a reading time', () => {
	it.each([
		[1, 1, '1 min read'],
		[4, 6, '4–6 min read'],
		[50, 59, '50–59 min read'],
		[53, 68, '1 hr 1 min read'],
		[50, 61, '56 min read'],
		[2000, 2856, '40 hr 28 min read'],
	])('of %i to %i minutes is %s', (min, max, sentence) => {
		expect(said('en', 'readingTime', writeReadingTime({ min, max }, wordsOf('en')))).toBe(sentence);
	});
});
