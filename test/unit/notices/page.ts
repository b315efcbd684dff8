import { JSDOM } from 'jsdom';
import { findNotices } from '../../../src/core/index';
import { locateNotices } from '../../../src/core/notices/index';
import { Lexicon } from '../../../src/core/notices/lexicon';
import { tableOf } from '../../../src/core/notices/whole';
import type { LocatedNotice, Notice } from '../../../src/core/types';

/** The site that the small pages of these tests belong to. */
export const NAME = 'Lanternfield';

/** A small article page of that site, with room before, in and after the text. */
export function page(
	parts: {
		top?: string;
		inside?: string;
		after?: string;
		head?: string;
		lang?: string;
		paragraphs?: string[];
	} = {},
): string {
	const paragraphs = parts.paragraphs ?? [
		'The harbour bridge opened again on Monday after three weeks of repair, to the joy of the fish market.',
		'Workers replaced forty planks and one very old lamp, which now stands in the museum by the quay.',
		'The next inspection is planned for autumn, when the storms are over and the boats are back.',
		'Nobody could say who had left the red bicycle there, nor why it was so clean.',
	];
	const text = paragraphs.map((one) => `<p>${one}</p>`);
	text.splice(2, 0, parts.inside ?? '');
	return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head><title>Bridge | ${NAME}</title><meta property="og:site_name" content="${NAME}">${parts.head ?? ''}</head>
<body><header><a href="/">${NAME}</a><nav><a href="/a">News</a><a href="/b">Sport</a></nav></header>
<main>${parts.top ?? ''}<article><h1>The harbour bridge is open again</h1><div class="text">${text.join('')}</div></article></main>
<footer>${parts.after ?? ''}<p>© 2024 ${NAME}</p></footer></body></html>`;
}

const lexicon = new Lexicon(tableOf);

/** Notices of a page with their places, in every language of the catalogue. */
export function locatedIn(document: Document): LocatedNotice[] {
	return locateNotices(document, { url: 'https://lanternfield.example/a' }, lexicon);
}

/** Notices of a page given as HTML. */
export function noticesIn(html: string): Notice[] {
	return findNotices(new JSDOM(html).window.document, { url: 'https://lanternfield.example/news/bridge' });
}
