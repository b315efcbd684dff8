import { describe, expect, it } from 'vitest';
import { type PageExplanation, writeReport } from '../../src/shared/explanation';

const ADDRESS = 'https://north-star.example/2026/secret-story?from=mail';
const WORDS = [
	'Our site was declared',
	'A minister said',
	'Sign up for our newsletter',
	'story-of-north',
] as const;
const EXPLANATION: PageExplanation = {
	url: ADDRESS,
	article: { isArticle: true, isNews: false, confidence: 0.987, reasons: ['long paragraphs'] },
	found: [
		{
			kind: 'undesirable-organization',
			rule: 'en/structure/undesirable',
			position: 'footer',
			sum: 3.456,
			reasons: [
				{ words: 'speaks to the reader', points: 2.1 },
				{ words: 'stands in the text', points: -0.4 },
			],
			text: WORDS[0],
		},
	],
	problems: [],
	chosen: 'div.story-of-north',
	refused: [{ kind: 'extremist-designation', why: 'it reports what others said', text: WORDS[1] }],
	removed: [
		{ rule: 'newsletter', text: WORDS[2] },
		{ rule: 'newsletter', text: WORDS[2] },
	],
};

describe('the report', () => {
	it('tells what decided, and by what', () => {
		const report = writeReport(EXPLANATION, { address: false, words: false }, '0.1.0, Firefox 140');
		expect(report).toContain('Caveat 0.1.0, Firefox 140');
		expect(report).toContain('An article, confidence 0.99\n- long paragraphs');
		expect(report).toContain('undesirable-organization, en/structure/undesirable, footer, sum 3.46');
		expect(report).toContain('+2.1 speaks to the reader');
		expect(report).toContain('-0.4 stands in the text');
		expect(report).toContain('refused because: it reports what others said');
		expect(report).toContain('- newsletter (2)');
	});

	it.each([
		[false, false],
		[true, false],
		[false, true],
		[true, true],
	])('says of the page what is ticked and no more: address %s, words %s', (address, words) => {
		const report = writeReport(EXPLANATION, { address, words }, '0.1.0');
		expect(report.includes(ADDRESS)).toBe(address);
		expect(/north-star|secret/.test(report)).toBe(address);
		for (const text of WORDS) expect(report.includes(text), text).toBe(words);
	});
});
