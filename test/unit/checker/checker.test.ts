import { describe, expect, it } from 'vitest';
import { adviceFor, failedMarkup } from '../../../src/checker/advice';
import { check } from '../../../src/checker/check';
import { EXAMPLE } from '../../../src/checker/example';
import { isLanguage, MEANING, writeMarkup } from '../../../src/checker/markup';
import { drawReport, summarise } from '../../../src/checker/report';
import { decode, ownAddress, parsePage, readSource } from '../../../src/checker/source';
import { SEVERITY_OF } from '../../../src/core/types';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const report = (text: string, site = '') => {
	const findings = check(readSource(text), '', site);
	return {
		findings,
		text: drawReport(findings)
			.map((part) => part.textContent)
			.join('\n'),
	};
};

describe('what the checker is given', () => {
	it.each([
		['nothing', '  \n', 'nothing to check'],
		['a web archive', 'From: <Saved by Blink>\nSnapshot-Content-Location: x', 'HTML only'],
		['a PDF', '%PDF-1.7 …', 'no text'],
		['a picture', '\u0089PNG\u0000\u0000', 'no text'],
		['a novel', 'x'.repeat(8_000_001), 'longer than any news page'],
	])('is refused in a sentence that says what to do: %s', (_, text, sentence) => {
		expect(() => readSource(text)).toThrow(sentence);
	});

	it.each([
		['news.example/story', 'begin with https://'],
		['https://', 'cannot be read'],
		['javascript:alert(1)', 'begin with https://'],
	])('has no address that cannot be one: %s', (address, sentence) => {
		expect(() => check(readSource('Words'), address, '')).toThrow(sentence);
	});

	it.each([
		['UTF-8 without a word about it', bytes('Ð¡ÐµÐ²ÐµÑ\u0080'), 'Север'],
		[
			'windows-1251',
			bytes('<meta charset="windows-1251">\xd1\xe5\xe2\xe5\xf0'),
			'<meta charset="windows-1251">Север',
		],
		[
			'the old way to say it',
			bytes('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">\xf3'),
			'С',
		],
		['UTF-16', bytes('\xff\xfe\x21\x04'), 'С'],
		['a name no browser knows', bytes('<meta charset=klingon>ok'), 'ok'],
	])('is decoded as a browser would: %s', (_, file, text) => {
		expect(decode(file).endsWith(text.slice(text.lastIndexOf('>') + 1))).toBe(true);
	});

	it.each([
		[
			'<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://b.example/">',
			'https://a.example/1',
		],
		[
			'<link rel="canonical" href="/1"><meta property="og:url" content="https://b.example/">',
			'https://b.example/',
		],
		['<!-- saved from url=(0029)https://c.example/story --><p>', 'https://c.example/story'],
		['<p>', null],
	])('says where it comes from: %s', (html, url) => {
		expect(ownAddress(parsePage({ kind: 'page', text: html }), html)).toBe(url);
	});
});

describe('the checker', () => {
	it('shows on its example a notice as readers see it, and markup that names no kind', () => {
		const { findings, text } = report(EXAMPLE);
		expect(findings.notices.map(({ notice }) => notice.kind)).toEqual(['undesirable-organization']);
		expect(summarise(findings)).toMatch(/^One legal notice found/);
		expect(text).toContain('Legal warning from North Star');
		expect(text).toContain('Do you mean “reuse-restriction”?');
		expect(text).toContain('Ferry returns to Long Island after six years');
		expect(text).toContain('Mark it with data-legal-notice="undesirable-organization"');
	});

	it('tells for words alone where on a page they would be found', () => {
		const words =
			'Редакция «Северной звезды» признана в России нежелательной организацией. Если вы находитесь в России, не делитесь нашими материалами и не сохраняйте их: вам грозит штраф.';
		const { findings, text } = report(words, 'Северная звезда');
		expect(findings.places.find(({ place }) => place === 'footer')?.found).toBe(true);
		expect(text).toContain('Legal warning from Северная звезда');
		expect(text).toContain('footer: found');
	});

	it('tells what was nearly taken for a notice, and why it was not', () => {
		const html = EXAMPLE.replace(
			'<p>The crossing takes',
			'<p>A court declared the newspaper Dawn an extremist organization on Monday, and its readers may face fines for sharing its content, a lawyer said.</p><p>The crossing takes',
		);
		const { findings, text } = report(html);
		expect(findings.notices).toHaveLength(1);
		expect(findings.explanation.refused.length).toBeGreaterThan(0);
		expect(text).toContain('Nearly taken for a notice');
		expect(text).toContain(findings.explanation.refused[0]?.why);
	});

	it('never calls a page safe', () => {
		const { findings } = report('The harbour was quiet that morning.');
		expect(summarise(findings)).toContain('no statement about the law');
	});

	it('has nothing to advise where a notice is marked, visible and complete', () => {
		const html = EXAMPLE.replace(
			'<p>North Star',
			'<p data-legal-notice="undesirable-organization">North Star',
		);
		const [first] = check(readSource(html), '', '').notices;
		expect(first && adviceFor(first)).toEqual([]);
	});

	it.each([
		['<p data-legal-notice="undesirable">Words</p>', 'Do you mean “undesirable-organization”'],
		['<p data-legal-notice="zzz">Words</p>', 'choose one below'],
		['<p data-legal-notice="correction"></p>', 'holds no text'],
		['<p data-legal-notice="correction" style="display:none">Corrected words</p>', 'cannot see it'],
		['<blockquote><p data-legal-notice="correction">Corrected words</p></blockquote>', 'quotation'],
	])('says why markup counts for nothing: %s', (html, sentence) => {
		const { document, notices } = check(readSource(`<main><p>Text</p></main>${html}`), '', '');
		expect(failedMarkup(document, notices).join()).toContain(sentence);
	});
});

describe('the mark-up helper', () => {
	it('explains every kind', () => {
		expect(Object.keys(MEANING).sort()).toEqual(Object.keys(SEVERITY_OF).sort());
	});

	it.each(Object.keys(SEVERITY_OF) as (keyof typeof SEVERITY_OF)[])(
		'writes markup that the checker takes: %s',
		(kind) => {
			const html = writeMarkup({
				kind,
				words: 'A & B <i>said</i> "so".\n\nSecond\nline.',
				language: 'ar',
				more: 'https://news.example/?a=1&b="2"',
			});
			const { document, notices } = check(readSource(`<main><p>Text</p></main>${html}`), '', '');
			expect(failedMarkup(document, notices)).toEqual([]);
			expect(notices.map(({ notice }) => [notice.kind, notice.rule])).toEqual([[kind, 'page/markup']]);
			expect(notices[0]?.notice.text).toContain('A & B <i>said</i> "so". Second line.');
			expect(document.querySelector('aside')?.dir).toBe('rtl');
		},
	);

	it.each([
		['', true],
		['ru', true],
		['zh-Hant', true],
		['Russian language', false],
		['x', false],
		['ru_RU', false],
	])('knows a language tag: "%s"', (tag, fits) => {
		expect(isLanguage(tag)).toBe(fits);
	});
});
