/** Random pages, grown from a grammar of what real pages are made of, and of what breaks readers. */
import fc from 'fast-check';
import { arm, VECTORS } from '../security/vectors';

const words = fc.constantFrom(
	'The council met on Tuesday evening to discuss how the river bank should be repaired before the winter floods.',
	'Engineers told the members that the old wall would hold for one more season, but hardly for two.',
	'Reading, sharing or republishing this material may be punished by a fine.',
	'ЭТО СООБЩЕНИЕ СОЗДАНО ИНОСТРАННЫМ АГЕНТОМ',
	'Correction: an earlier version of this article misstated the year.',
	'نص طويل بعض الشيء عن الاجتماع الذي عقد مساء الثلاثاء',
	'会议于星期二晚上举行，讨论如何在冬季洪水之前修复河岸。',
	'By Anna Example',
	'Subscribe now',
	'\u202Eesrever\u202C \uFFFD \u0000 \uD800',
	'&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &#0; &nbsp;',
	'',
);
const names = fc.constantFrom(
	...[
		'article',
		'content',
		'footer',
		'notice',
		'ad',
		'share',
		'comments',
		'first-risk',
		'parentNode',
		'id',
		'title',
	],
	...[
		'children',
		'nextSibling',
		'tagName',
		'getAttribute',
		'className',
		'body',
		'lang',
		'a b',
		'__proto__',
		'',
	],
);
const addresses = fc.constantFrom(
	...[
		'/a',
		'https://a.example/b.jpg',
		'//b.example',
		'#x',
		'javascript:alert(1)',
		'data:text/html,x',
		'http://[',
		'%zz',
	],
	...[
		'mailto:a@b.example',
		'#%',
		'http://a.example:99999/',
		'blob:x',
		' java\tscript:alert(1)',
		'/x.png 2x, y 3x,,',
	],
);
const attributes = fc
	.array(
		fc.oneof(
			fc.tuple(
				fc.constantFrom('id', 'class', 'name', 'itemprop', 'role', 'lang', 'dir', 'alt', 'title'),
				names,
			),
			fc.tuple(fc.constantFrom('href', 'src', 'srcset', 'data-src', 'cite', 'poster', 'action'), addresses),
			fc.constantFrom(
				['style', 'display:none'] as [string, string],
				['hidden', ''] as [string, string],
				['onclick', 'alert(1)'] as [string, string],
				['datetime', '2024-13-45T99:99'] as [string, string],
				['width', '-1'] as [string, string],
				['colspan', '99999999'] as [string, string],
			),
		),
		{ maxLength: 3 },
	)
	.map((list) => list.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''));

const tags = fc.constantFrom(
	...[
		'p',
		'p',
		'p',
		'div',
		'section',
		'article',
		'main',
		'aside',
		'header',
		'footer',
		'nav',
		'h1',
		'h2',
		'blockquote',
	],
	...[
		'ul',
		'ol',
		'li',
		'table',
		'tr',
		'td',
		'figure',
		'figcaption',
		'img',
		'picture',
		'source',
		'a',
		'em',
		'span',
	],
	...[
		'time',
		'address',
		'form',
		'input',
		'button',
		'select',
		'iframe',
		'video',
		'details',
		'summary',
		'br',
		'hr',
	],
	...[
		'svg',
		'math',
		'mi',
		'mtext',
		'template',
		'noscript',
		'pre',
		'code',
		'x-el',
		'dialog',
		'style',
		'title',
		'amp-img',
	],
);
const structured = fc.constantFrom(
	'{"@type":"NewsArticle","headline":"River","author":{"name":["A",null,3]},"datePublished":"yesterday"}',
	'{"@graph":[{"@type":["Article"],"articleBody":7,"image":{"url":{}}}]}',
	'[[[[{"@type":"NewsArticle"}]]]]',
	'{"@type":"NewsArticle","author":"A","isPartOf":{"@id":"#x"},',
	'null',
	'{"__proto__":{"x":1}}',
);

/** One page, as the source text of a document. */
export const pages: fc.Arbitrary<string> = fc
	.letrec<{ node: string; tree: string }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 5, depthSize: 'small' },
			{ weight: 3, arbitrary: words },
			{
				weight: 1,
				arbitrary: fc
					.constantFrom(...VECTORS)
					.map((vector) => arm(vector, 'alert(1)', 'http://evil.example/')),
			},
			{
				weight: 1,
				arbitrary: structured.map((json) => `<script type="application/ld+json">${json}</script>`),
			},
			{ weight: 6, arbitrary: tie('tree') },
		),
		tree: fc
			.tuple(tags, attributes, fc.array(tie('node'), { maxLength: 5 }), fc.boolean())
			.map(([tag, list, inner, closed]) => `<${tag}${list}>${inner.join('')}${closed ? `</${tag}>` : ''}`),
	}))
	.node.chain((first) =>
		fc
			.array(words, { maxLength: 6 })
			.map(
				(prose) =>
					`<!doctype html><html><head><title>River Bank</title></head><body><h1>River Bank</h1>${prose.map((text) => `<p>${text} ${text}</p>`).join('')}${first}</body></html>`,
			),
	);
