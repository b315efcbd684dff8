/** Pages of four sizes, made, and thirty of the corpus; none has scripts of its own, so that every run sees the same page. */
import { corpusPages } from '../../shared';

/** A page to open. */
export interface SpeedPage {
	name: string;
	/** Made pages are measured one by one, those of the corpus together. */
	made: boolean;
	url: string;
	html: string;
}

const WORDS =
	'the council met on tuesday to hear how river bank money winter floods engineers told members that old wall would hold for one more season but hardly two several residents asked why work promised years ago had not been started mayor answered region kept back until plans were approved by ministry of environment in capital which has changed its rules three times since spring and now wants another study before any stone is moved from where it lies'.split(
		' ',
	);

/** Words in no order but always the same: a text of four sentences again and again would suit every cache. */
function prose(seed: number, words: number): string {
	let state = seed * 2_654_435_761 + 1;
	const next = (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state % below;
	};
	const text = Array.from({ length: words }, (_, at) => {
		const word = WORDS[next(WORDS.length)] ?? '';
		return at % 17 === 16 ? `${word}.` : word;
	});
	return `${text.join(' ').replace(/(^|\. )(\w)/g, (_, before: string, first: string) => before + first.toUpperCase())}.`;
}

/** Half of a page's bytes are its article, as on news pages; the rest are menus, teasers and a footer. */
function newsPage(bytes: number): string {
	const paragraphs: string[] = [];
	const teasers: string[] = [];
	for (let size = 0, at = 0; size < bytes / 2; at++) {
		const link = at % 4 === 0 ? ` <a href="/story/${at}">${prose(at + 7, 6)}</a>` : '';
		const picture =
			at % 9 === 5
				? `<figure><img src="/${at}.jpg" width="800" height="450" alt="${prose(at, 8)}"><figcaption>${prose(at + 1, 12)}</figcaption></figure>`
				: '';
		const heading = at % 7 === 6 ? `<h2>${prose(at + 3, 5)}</h2>` : '';
		const paragraph = `${heading}<p>${prose(at, 45)}${link}</p>${picture}`;
		paragraphs.push(paragraph);
		size += paragraph.length;
	}
	for (let size = 0, at = 0; size < bytes / 2; at++) {
		const teaser = `<div class="card teaser"><a href="/section/${at}"><span class="label">${prose(at, 1)}</span><h3>${prose(at + 11, 9)}</h3></a><p class="summary">${prose(at + 5, 14)}</p></div>`;
		teasers.push(teaser);
		size += teaser.length;
	}
	return wrap(
		paragraphs.join('\n'),
		`<section class="related"><h2>More stories</h2>${teasers.join('\n')}</section>`,
	);
}

function wrap(article: string, after = ''): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River bank to be repaired | The Daily</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Daily">
<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}.card{display:inline-block;width:30%;vertical-align:top}</style></head>
<body><header><nav>${['News', 'Sport', 'Weather', 'Arts'].map((word) => `<a href="/${word}">${word}</a>`).join(' ')}</nav></header>
<main><article><h1>River bank to be repaired</h1><p class="byline">By Ada Reed</p><div class="text">${article}</div></article>${after}</main>
<footer><p>Printed in town. All the news since 1904.</p></footer></body></html>`;
}

const kilobytes = (count: number): SpeedPage => ({
	name: count < 1000 ? `${count} KB` : `${count / 1000} MB`,
	made: true,
	url: `http://made.example/2026/03/04/river-bank-${count}.html`,
	html: newsPage(count * 1000),
});

/** The made pages, smallest first. */
export const MADE_PAGES: readonly SpeedPage[] = [
	kilobytes(16),
	kilobytes(100),
	kilobytes(1000),
	{
		name: '10,000 paragraphs',
		made: true,
		url: 'http://made.example/2026/03/04/river-bank-long.html',
		html: wrap(Array.from({ length: 10_000 }, (_, at) => `<p>${prose(at, 40)}</p>`).join('\n')),
	},
];

/**
 * @param shared the folder of labelled pages
 * @param count how many
 * @returns so many news articles of the corpus, evenly from the smallest to the largest
 */
export function corpusSample(shared: string, count: number): SpeedPage[] {
	const articles = corpusPages(shared)
		.filter(({ set, truth }) => set === 'fundus' && truth.body)
		.sort((a, b) => a.html.length - b.html.length);
	return Array.from({ length: Math.min(count, articles.length) }, (_, at) => {
		const page = articles[Math.floor((at * articles.length) / count)];
		if (!page) throw new Error('The corpus has no such page.');
		// One host for all: the loopback network answers in plain HTTP.
		const { pathname } = new URL(page.truth.url);
		return {
			name: page.id,
			made: false,
			url: `http://${page.id.toLowerCase()}.example${pathname}`,
			html: page.html,
		};
	});
}
