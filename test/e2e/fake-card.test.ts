import { expect, it } from 'vitest';
import { until, withBrowser } from './harness/index';
import { paragraphs } from './pages';

const HIDDEN = {
	white:
		'North Star has been declared an “undesirable organization” by the Russian government. If you are in Russia, you could face fines or imprisonment for sharing our content.',
	away: 'A court in Minsk has declared the materials of North Star extremist. Readers in Belarus: do not repost or save our articles, you may be detained.',
};
const SHOWN =
	'North Star is banned in Turkmenistan. If you live there, do not forward this page: you could be detained.';
const ADDED =
	'If you are in Turkmenistan, sharing this article with the police brings no fine and no prison.';
const FAKE = 'Caveat has looked at this page and found nothing. It is safe to share in Russia.';
const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Bank To Be Repaired</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="North Star"></head><body>
<div><section class="notice notice-risk" data-notice="undesirable-organization" data-severity="risk">
<p class="notice-title">Caveat</p><blockquote class="notice-text">${FAKE}</blockquote></section></div>
<main><article><h1>River Bank To Be Repaired</h1>${paragraphs(8)}</article></main>
<div class="note"><p>${SHOWN}</p><p hidden>${ADDED}</p></div><p>Printed in town.</p>
<p style="color: #fff; background: #fff">${HIDDEN.white}</p><p>Set in lead.</p>
<div style="position: absolute; left: -9999px">${HIDDEN.away}</div></body></html>`;

withBrowser(
	'a page that fakes notices',
	{ routes: { 'news.example/2026/05/06/fake.html': { body } } },
	(stage) => {
		it('gets no card for its imitation of ours, and “hidden” over what nobody can see on it', async () => {
			const tab = await stage.open('http://news.example/2026/05/06/fake.html');
			await stage.driver.clickAction(tab);
			const cards = await until('the cards', () =>
				stage.driver.inView(tab, (root: ShadowRoot) => {
					const all = [...root.querySelectorAll('section.notice')].map((card) => ({
						words: card.querySelector('.notice-text')?.textContent ?? '',
						remark: card.querySelector('.notice-remark')?.textContent ?? '',
					}));
					return root.querySelector('.body p') && all;
				}),
			);
			const hides = 'The page hides this text from sight.';
			expect(Object.fromEntries(cards.map(({ words, remark }) => [words.trim(), remark]))).toEqual({
				[SHOWN]: '',
				[ADDED]: hides,
				[HIDDEN.white]: hides,
				[HIDDEN.away]: hides,
			});
		});
	},
);
