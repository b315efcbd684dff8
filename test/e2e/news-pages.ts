/** News pages of our own, with what newsrooms put around an article. */
import { paragraphs } from './pages';

/** A news article with what newsrooms put around it. */
export function story(headline: string, extra = '', inside = ''): { body: string } {
	const facts = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline,
		datePublished: '2026-03-04T10:00:00Z',
		author: { '@type': 'Person', name: 'Ada Reed' },
		publisher: { '@type': 'NewsMediaOrganization', name: 'The Daily' },
	};
	return {
		body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T10:00:00Z">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head>
<body><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>${headline}</h1><p>By Ada Reed, 4 March 2026</p>${paragraphs(14)}${inside}</article></main>${extra}</body></html>`,
	};
}

/** Draws another article under another address without a load, as single-page sites do. */
export const SINGLE_PAGE = `<script>window.go = (path, headline) => {
	history.pushState(null, '', path);
	setTimeout(() => { document.title = headline; document.querySelector('h1').textContent = headline; }, 300);
}</script>`;

/** A footer that warns. */
export const RISK = `<footer><p>The Daily has been declared an "undesirable organization" by the Russian government. If you are in Russia, you could face fines or imprisonment for sharing our content.</p></footer>`;
