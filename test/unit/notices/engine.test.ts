import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { noticeAsText } from '../../../src/core/notices/as-text';
import { readBlocks } from '../../../src/core/notices/blocks';
import { locatedIn, NAME, noticesIn, page } from './page';

const WARNING = `${NAME} has been declared an “undesirable organization” by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking or saving our content.`;
const [DECLARED = '', CONDITION = ''] = WARNING.split(/(?<=government\.) /);

describe('a publisher’s warning', () => {
	it('is taken apart into what it says, and nothing else', () => {
		const [notice] = noticesIn(
			page({ after: `<div><p>${WARNING} <a href="/safe">Find out more</a></p></div>` }),
		);
		expect(notice).toMatchObject({
			kind: 'undesirable-organization',
			severity: 'risk',
			designation: 'undesirable organization',
			authority: 'the Russian government',
			jurisdictions: ['RU'],
			territories: [],
			affected: 'If you are in Russia',
			actions: ['share', 'like', 'save'],
			penalties: ['fine', 'imprisonment'],
			moreInfoUrl: 'https://lanternfield.example/safe',
			text: `${WARNING} Find out more`,
			position: 'footer',
			visible: true,
		});
	});

	const places: [string, string][] = [
		['joined over paragraphs', page({ after: `<div class="n"><p>${DECLARED}</p><p>${CONDITION}</p></div>` })],
		[
			'in a closed details element',
			page({ after: `<details><summary>Note</summary><p>${WARNING}</p></details>` }),
		],
		['in an open dialog', page({ after: `<dialog open><p>${WARNING}</p></dialog>` })],
		['as a picture’s text', page({ top: `<p><img src="a.png" alt="${WARNING}"></p>` })],
		['as the label of a picture', page({ top: `<div role="img" aria-label="${WARNING}"></div>` })],
		[
			'as the label of a drawing',
			page({ top: `<svg role="img" aria-label="${WARNING}"><title>x</title><path d="M0 0"/></svg>` }),
		],
		['in a box inside the article', page({ inside: `<aside><p>${WARNING}</p></aside>` })],
	];
	it.each(places)('is found %s', (_place, html) => {
		expect(noticesIn(html).map((notice) => [notice.kind, notice.visible])).toEqual([
			['undesirable-organization', true],
		]);
	});

	it('is read once from a strip that begins anew to seem endless', () => {
		const parts = `<span>${DECLARED}</span> <span>${CONDITION}</span><span aria-hidden="true">${DECLARED}</span>`;
		const html = page({ top: `<div class="strip">${parts}</div>` });
		expect(noticesIn(html).map(({ text }) => text)).toEqual([WARNING]);
	});

	it('above an article that is laid out beside a rail is not in a sidebar', () => {
		const html = page({ top: `<div class="note"><p>${WARNING}</p></div>` })
			.replace('<main>', '<section role="main" class="l-right-rail"><div class="l-right-rail__main">')
			.replace('</main>', '</div></section>');
		expect(noticesIn(html).map((notice) => notice.position)).toEqual(['above-article']);
	});

	it('is found in an open shadow root', () => {
		const { document } = new JSDOM(page({ after: '<div id="host"></div>' })).window;
		const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
		const text = document.createElement('p');
		text.textContent = WARNING;
		root?.append(text);
		expect(locatedIn(document)).toHaveLength(1);
	});

	const hiding: [string, string][] = [
		['by attribute', page({ after: `<div hidden><p>${WARNING}</p></div>` })],
		['by its own style', page({ after: `<p style="display: none">${WARNING}</p>` })],
		[
			'by the page’s style sheet',
			page({ head: '<style>.geo{display:none}</style>', after: `<div class="geo"><p>${WARNING}</p></div>` }),
		],
		['off screen', page({ after: `<p style="position:absolute;left:-9999px">${WARNING}</p>` })],
		['white on white', page({ after: `<p style="color:#fff;background:white">${WARNING}</p>` })],
		['in a closed dialog', page({ after: `<dialog><p>${WARNING}</p></dialog>` })],
	];
	it.each(hiding)('that is hidden %s is reported as hidden', (_how, html) => {
		expect(noticesIn(html).map((notice) => notice.visible)).toEqual([false]);
	});

	it('shown twice is one, and visible if one copy is', () => {
		const html = page({
			top: `<p class="sr" hidden>${WARNING}</p>`,
			after: `<p aria-hidden="true">${WARNING}</p>`,
		});
		expect(noticesIn(html).map((notice) => notice.visible)).toEqual([true]);
	});

	it('stands, though the same paragraph goes on to cookies', () => {
		const after = `<p>${WARNING} This site uses cookies.</p>`;
		expect(noticesIn(page({ after })).map(({ kind }) => kind)).toEqual(['undesirable-organization']);
	});

	it('stands, though the same paragraph ends with an appeal to subscribe', () => {
		const after =
			'<p>Under the national security law of Hong Kong, readers in Hong Kong who share our articles may be jailed for sedition. Subscribe to our newsletter.</p>';
		expect(noticesIn(page({ after })).map(({ kind }) => kind)).toEqual(['security-law-risk']);
	});

	it('of a ministry’s correction is not taken for a court’s, whatever letters the ministry’s name has', () => {
		const after =
			'<div class="notice"><p>Уведомление об исправлении. Этот материал содержит ложное утверждение. По требованию государственной инспекции мы обязаны опубликовать это опровержение.</p></div>';
		const found = noticesIn(page({ lang: 'ru', after }));
		expect(found.map(({ kind }) => kind)).toEqual(['government-correction']);
	});

	it('of one country is not joined with that of another beside it', () => {
		const russia =
			'In Russia we are an undesirable organisation: if you are there, do not repost us, you may be fined.';
		const belarus =
			'In Belarus we are an extremist formation: if you are there, do not follow us, you may be jailed.';
		const found = noticesIn(page({ after: `<div class="note"><p>${russia}</p><p>${belarus}</p></div>` }));
		expect(found.map(({ text }) => text).sort()).toEqual([belarus, russia]);
	});

	it('comes before labels and facts', () => {
		const html = page({
			inside: '<aside><p>Correction: An earlier version of this article misstated the year.</p></aside>',
			after: `<p>${WARNING}</p>`,
		});
		expect(noticesIn(html).map((notice) => notice.severity)).toEqual(['risk', 'info']);
	});

	it('carries its links as runs that make up the whole text', () => {
		const { document } = new JSDOM(page({ after: `<p>${WARNING} <a href="/x">Find out more</a>.</p>` }))
			.window;
		const [located] = locatedIn(document);
		expect(located?.runs.map((run) => run.text).join('')).toBe(located?.notice.text);
		expect(located?.runs.map((run) => run.href)).toContain('https://lanternfield.example/x');
	});

	it('travels as heading, words and address', () => {
		const [notice] = noticesIn(page({ after: `<p>${WARNING} <a href="/x">Find out more</a></p>` }));
		expect(notice && noticeAsText(notice, { heading: 'Warning', moreInfo: 'More:' })).toBe(
			`Warning\n${WARNING} Find out more\nMore: https://lanternfield.example/x`,
		);
	});
});

describe('what is no notice of this publisher', () => {
	it('is a headline, though short and though the title begins with it', () => {
		const headline = '某国法院判一家网站为极端主义，读者点赞也要罚';
		const html = page({ lang: 'zh', head: `<meta property="og:title" content="${headline}">` })
			.replace('The harbour bridge is open again', headline)
			.replace('Bridge |', `${headline} |`);
		expect(noticesIn(html)).toEqual([]);
	});

	it('is a reader’s joke about closed comments, but the publisher’s word above them is one', () => {
		const joke = 'Comments closed for legal reasons, my wife has read the price list.';
		const comments = (...lines: string[]) =>
			`<section id="comments">${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;
		expect(noticesIn(page({ after: comments('What a bridge!', joke, 'So clean.') }))).toEqual([]);
		const own = 'We have switched off comments on this story because the case is before the court.';
		expect(noticesIn(page({ after: comments(own) })).map(({ kind }) => kind)).toEqual([
			'reporting-restriction',
		]);
	});

	it('is a plain sentence amid the article that tells of a ban and of readers', () => {
		const inside =
			'<p>Anyone in Russia who shares our colleagues’ reporting on the Wagner group risks a fine, because the outlet they work for was declared undesirable in 2022.</p>';
		expect(noticesIn(page({ inside }))).toEqual([]);
	});

	const foreign = WARNING.replace(NAME, 'The Other Paper');
	const reports: [string, string][] = [
		['a quotation of another’s notice', page({ inside: `<blockquote><p>${foreign}</p></blockquote>` })],
		['a reader’s comment', page({ after: `<div class="comments"><p>${WARNING}</p></div>` })],
		['a template', page({ after: `<template><p>${WARNING}</p></template>` })],
		['a script', page({ after: `<script>var a = ${JSON.stringify(WARNING)}</script>` })],
		[
			'a report in the text',
			page({
				inside:
					'<p>Russia has declared the choir an undesirable organization. “If you are in Russia and share our songs, you could be fined,” its conductor said.</p>',
			}),
		],
		[
			'a formula with blanks',
			page({
				after:
					'<p>This material is distributed by (name of registrant) on behalf of (foreign principal). Additional information is on file with the Department of Justice.</p>',
			}),
		],
		[
			'an answer in an interview, to a founder of a radio',
			page({
				paragraphs: [
					'He receives us in a kitchen in Vilnius, between a mixing desk and a row of drying socks.',
					'<b>What do your listeners risk?</b> A great deal. If you are in Belarus and share our programmes, you face a fine or arrest. One like is enough.',
					'<b>And who still writes to you?</b> Careful people, and their grandmothers, who are not careful at all.',
					'<b>What comes next?</b> We have the kitchen for two more years, which is long for a radio.',
					'The kettle whistles, and he turns the microphone off for the first time that day.',
				],
			}),
		],
		[
			'a lawyer’s first sentence on correction directions',
			page({
				paragraphs: [
					'A Correction Direction obliges whoever receives it to carry a correction notice, mostly at the top of a post.',
					'Workers replaced forty planks and one very old lamp, which now stands in the museum by the quay.',
					'The next inspection is planned for autumn, when the storms are over and the boats are back.',
				],
			}),
		],
	];
	it.each(reports)('%s', (_what, html) => {
		expect(noticesIn(html)).toEqual([]);
	});
});

describe('opt-in markup', () => {
	it('wins over guessing', () => {
		const html = page({
			after: '<p data-legal-notice="banned-outlet">Ask your lawyer before you read on.</p>',
		});
		expect(noticesIn(html)).toMatchObject([{ kind: 'banned-outlet', rule: 'page/markup' }]);
	});
	const linked = (kind: string, text: string) =>
		`<script type="application/ld+json">${JSON.stringify({
			'@type': 'NewsArticle',
			isPartOf: { legalNotice: [{ additionalType: kind, text }] },
		})}</script>`;
	const ASK = 'Ask your lawyer before you read on. She knows.';
	it.each([
		['in one paragraph', `<p>${ASK}</p>`],
		['over several', '<div><p>Ask your lawyer before <b>you</b> read on.</p><p>She knows.</p></div>'],
	])('in JSON-LD counts for the text it gives, %s', (_where, after) => {
		const html = page({ head: linked('banned-outlet', ASK), after });
		expect(noticesIn(html)).toMatchObject([{ kind: 'banned-outlet', rule: 'page/json-ld', text: ASK }]);
	});
	it.each([
		['is not on the page', ''],
		['is hidden', `<p hidden>${ASK}</p>`],
		['is a reader’s', `<div class="comments"><p>${ASK}</p></div>`],
	])('in JSON-LD whose text %s says nothing', (_how, after) => {
		expect(noticesIn(page({ head: linked('banned-outlet', ASK), after }))).toEqual([]);
	});
	it('in broken JSON-LD or of an unknown kind says nothing', () => {
		const after = `<p>${ASK}</p>`;
		const broken = '<script type="application/ld+json">{"legalNotice": [</script>';
		expect(noticesIn(page({ head: broken, after }))).toEqual([]);
		expect(noticesIn(page({ head: linked('toString', ASK), after }))).toEqual([]);
	});
	it('on hidden text or of an unknown kind says nothing', () => {
		expect(
			noticesIn(page({ after: '<p hidden data-legal-notice="banned-outlet">Ask a lawyer.</p>' })),
		).toEqual([]);
		expect(noticesIn(page({ after: '<p data-legal-notice="terms">Ask a lawyer.</p>' }))).toEqual([]);
	});

	it('of a page that marks without end is taken a hundred times at most', () => {
		const marked = Array.from(
			{ length: 130 },
			(_, at) => `<p data-legal-notice="banned-outlet">Lawyer ${at}, street ${at * 7}, town ${at * 13}.</p>`,
		);
		expect(noticesIn(page({ after: marked.join('') }))).toHaveLength(100);
	});
});

describe('bad input', () => {
	const measure = (html: string) => {
		const { document } = new JSDOM(html).window;
		const before = performance.now();
		locatedIn(document);
		return performance.now() - before;
	};
	it.each([
		['many text nodes', (n: number) => '<b>a word</b> and '.repeat(n)],
		['a long block', (n: number) => `<p>${'a long word and more '.repeat(n)}</p>`],
		['a phrase again and again', (n: number) => `<p>${'undesirable organization '.repeat(n)}</p>`],
		[
			'a phrase in many blocks',
			(n: number) => '<p>an undesirable organization, if you are in Russia</p>'.repeat(n >> 2),
		],
	])('%s takes time in proportion', (_what, body) => {
		measure(page({ after: body(500) }));
		const small = Math.max(measure(page({ after: body(1000) })), 2);
		// Sixteen times the page: in proportion with room for a slow machine; squared it would be 256 times.
		expect(measure(page({ after: body(16_000) })) / small).toBeLessThan(80);
	});
	it('a page nested very deep does not break the walk', () => {
		const { document } = new JSDOM('<body></body>').window;
		let at: Element = document.body;
		for (let depth = 0; depth < 800; depth++) at = at.appendChild(document.createElement('div'));
		at.textContent = 'deep';
		expect(readBlocks(document).all.map((block) => block.text)).toEqual(['deep']);
	});
});
