import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { explainNotices, findNotices } from '../../../src/core';
import { NAME, page } from './page';

const URL = 'https://lanternfield.example/news/bridge';
const WARNING = `${NAME} has been declared an “undesirable organization” by the Russian government. If you are in Russia, please note that you could face fines for sharing our content.`;
const explain = (html: string, wordings?: string[]) =>
	explainNotices(new JSDOM(html).window.document, { url: URL, ...(wordings && { wordings }) });

describe('an explanation', () => {
	it('says what spoke for a notice, and that it outweighed the rest', () => {
		const { found, refused } = explain(page({ after: `<div><p>${WARNING}</p></div>` }));
		const [first] = found;
		expect(first?.sum).toBeGreaterThan(0);
		expect(first?.reasons.map(({ words }) => words)).toContain('names the site');
		expect(refused).toEqual([]);
	});

	const refusals: [string, string, string][] = [
		[
			'a reader’s comment',
			page({ after: `<div class="comments"><p>${WARNING}</p></div>` }),
			'a reader’s comment',
		],
		[
			'a report on others',
			page({
				inside:
					'<p>Readers of the choir’s page could be fined for sharing its songs: prosecutors call it an undesirable organization.</p>',
			}),
			'does not speak of this publisher or page',
		],
		[
			'words of reporting',
			page({
				inside:
					'<p>Whoever shares our songs may be fined, said the conductor. The choir, she recalled, has been an undesirable organization since spring, according to the ministry.</p>',
			}),
			'words of reporting',
		],
	];
	it.each(refusals)('says why it refused %s', (_what, html, why) => {
		const { found, refused } = explain(html);
		expect(found).toEqual([]);
		expect(refused[0]?.why).toContain(why);
	});

	it('of an info notice names the rule alone', () => {
		const { found } = explain(
			page({
				after: '<p>Correction: An earlier version of this article misstated the year of the flood.</p>',
			}),
		);
		expect(found).toMatchObject([{ sum: null, reasons: [], notice: { kind: 'correction' } }]);
	});
});

describe('own wordings of an organisation', () => {
	const note = '<p>This outlet stands on list seven of the harbour office.</p>';
	const find = (wordings: string[], html = page({ after: note })) =>
		findNotices(new JSDOM(html).window.document, { url: URL, wordings });

	it('are found beside the catalogue, with the kind and country they give', () => {
		expect(find(['state-media-label NO: list seven + harbour offic*'])).toMatchObject([
			{ kind: 'state-media-label', jurisdictions: ['NO'], rule: 'own/1', position: 'footer' },
		]);
	});
	it('are a plain warning where they give none, also where the words hold a colon', () => {
		expect(find(['list seven'])).toMatchObject([{ kind: 'banned-outlet', severity: 'risk' }]);
		const html = page({ after: '<p>Notice: kept on the list of the harbour office.</p>' });
		expect(find(['notice: kept on'], html)).toMatchObject([{ kind: 'banned-outlet' }]);
	});
	it('need all of their phrases', () => {
		expect(find(['list seven + lighthouse'])).toEqual([]);
	});
	it('do not make a notice of what readers wrote', () => {
		expect(find(['list seven'], page({ after: `<div class="comments">${note}</div>` }))).toEqual([]);
	});
	it('that cannot be read are told, and the others still work', () => {
		const wordings = ['no-such-kind: list seven', 'an', 'list seven'];
		const { found, problems } = explain(page({ after: note }), wordings);
		expect(found.map(({ notice }) => notice.rule)).toEqual(['own/3']);
		expect(problems).toEqual([
			'Wording 1 begins with “no-such-kind”, which is no kind of notice.',
			'Wording 2 has a phrase of fewer than 4 letters: “an”.',
		]);
	});
});
