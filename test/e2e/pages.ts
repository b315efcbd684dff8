/** Small pages of our own for the end-to-end tests, served on loopback. */
import type { Route } from './harness/index';

const RISK =
	'River Voice has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content, or for contacting us.';

const SENTENCES = [
	'The council met on Tuesday evening to discuss how the river bank should be repaired before the winter floods.',
	'Engineers told the members that the old wall would hold for one more season, but hardly for two.',
	'Several residents asked why the work, which was promised four years ago, had not been started.',
	'The mayor answered that the money had been kept back by the region until the plans were approved.',
];

/**
 * @param count how many
 * @returns paragraphs of prose, each with its own number at the end
 */
export function paragraphs(count: number): string {
	return Array.from({ length: count }, (_, i) => {
		const two = `${SENTENCES[i % 4]} ${SENTENCES[(i + 1) % 4]}`;
		return `<p>${two} This is part ${i + 1}.</p>`;
	}).join('\n');
}

interface Parts {
	body?: string;
	script?: string;
	headers?: Record<string, string>;
}

function article({ body = paragraphs(8), script = '', headers = {} }: Parts): Route {
	return {
		headers,
		body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Bank To Be Repaired</title>
<meta property="og:type" content="article"></head>
<body><header><nav><a href="/">Home</a> <a href="/town">Town</a></nav></header>
<main><article><h1>River Bank To Be Repaired</h1>${body}</article></main>
<footer><p>Printed in town.</p></footer>${script ? `<script>${script}</script>` : ''}</body></html>`,
	};
}

const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

/** Routes of the loopback network. */
export const ROUTES: Record<string, Route> = {
	'news.example/plain': article({
		body: `<figure><img src="/lead.png" width="600" height="300" alt="The wall"></figure><p><a id="link" href="/more">More of it</a></p>${paragraphs(40)}`,
	}),
	'news.example/lead.png': {
		body: PIXEL,
		headers: { 'content-type': 'image/png', 'cache-control': 'no-store' },
	},
	'news.example/strict': article({
		headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
	}),
	'news.example/removes-strangers': article({
		script: `const own = new Set([document.head, document.body]);
new MutationObserver(() => {
	for (const child of [...document.documentElement.children]) if (!own.has(child)) child.remove();
}).observe(document.documentElement, { childList: true });`,
	}),
	'news.example/own-modal': article({ body: `${paragraphs(8)}<dialog id="own"><p>Subscribe</p></dialog>` }),
	'news.example/swallows-keys': article({
		script: `for (const kind of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown']) {
	window.addEventListener(kind, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
}`,
	}),
	'news.example/long': article({ body: paragraphs(10_000) }),
	'news.example/broken': {
		body: `<html><title>River Bank To Be Repaired</title><body><div><article><h1>River Bank To Be Repaired</h2>
${paragraphs(8).replaceAll('</p>', '')}<table><tr><b><i></table></b><p attr="<div"></span></article`,
	},
	'news.example/parts': article({ body: `${paragraphs(8)}<a rel="next" href="/parts/2">Next</a>` }),
	'news.example/parts/2': article({
		body: `${paragraphs(8).replaceAll('This is', 'Further on, this is')}<a rel="next" href="/parts/3">Next</a>`,
	}),
	'news.example/warned': article({ body: `${paragraphs(8)}<a rel="next" href="/warned/2">Next</a>` }),
	'news.example/warned/2': article({
		body: `${paragraphs(8).replaceAll('This is', 'Further on, this is')}<footer><p>${RISK}</p></footer>`,
	}),
	'news.example/parts/3': { body: 'no page', headers: { 'content-type': 'text/plain' } },
	'news.example/shadow': article({
		body: '<river-story></river-story>',
		script: `document.querySelector('river-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<section>${paragraphs(8)}</section>`)};`,
	}),
	'news.example/list': {
		body: `<!doctype html><title>Town</title><h1>Town</h1><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/a/${i}">Story number ${i}</a></li>`).join('')}</ul>`,
	},
	'news.example/short': {
		body: `<!doctype html><html lang="en"><title>Sign in</title><form><h1>Sign in</h1><p>Use the address that you signed up with. We will send a letter with a link to it.</p><input><button>Send</button></form>`,
	},
	'news.example/empty': { body: '' },
	'news.example/frames': {
		body: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/plain"><frame src="/list"></frameset>',
	},
	'news.example/picture.png': { body: PIXEL, headers: { 'content-type': 'image/png' } },
};
