/** Small invented pages, as sites of many kinds write them. */
export interface Sample {
	name: string;
	url: string;
	html: string;
	/** Whether the article is news; left out where either is right. */
	news?: boolean;
}

const SENTENCES = [
	'The harbour council voted on Tuesday to reopen the northern pier after nine months of repairs, officials said.',
	'Engineers replaced forty wooden piles and found that the old foundations were in better shape than expected.',
	'“We had prepared for the worst,” said the head of the works, who has led the project since the storm last winter.',
	'Fishing boats will be allowed back from the beginning of next month, while the ferry has to wait until the spring.',
	'The cost rose from two to nearly three million because steel had become dearer and divers were hard to find.',
	'Residents welcomed the decision, although some of them complained about the noise during the summer nights.',
	'A second phase is planned for the coming year and would add a walkway with benches and lamps along the quay.',
	'The council will publish its full report in the coming weeks and hold a meeting for everyone who has questions.',
];
const BODY = SENTENCES.map((text, index) => `<p>${text} ${SENTENCES[(index + 3) % 8]}</p>`).join('');
const TITLE = 'Northern pier to reopen after nine months of repairs';
const SLUG = 'https://courier.example/town/northern-pier-to-reopen-after-repairs';
const SHORT = SENTENCES.slice(0, 4)
	.map((text) => `<p>${text}</p>`)
	.join('');
const MENU = `<nav>${links(['Town', 'Sport', 'Culture', 'Weather', 'Letters', 'Archive'])}</nav>`;
const FOOT = `<footer>${links(['Imprint', 'Privacy', 'Contact'])}<p>Harbour Courier, printed and published by the harbour since 1888.</p></footer>`;

function links(words: string[]): string {
	return `<ul>${words.map((word) => `<li><a href="/${word}">${word}</a></li>`).join('')}</ul>`;
}

function page(title: string, body: string, head = ''): string {
	return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${MENU}${body}${FOOT}</body></html>`;
}

function data(value: unknown): string {
	return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

const NEWS_HEAD = `<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04T08:00:00+01:00">${data({ '@type': 'NewsArticle', headline: TITLE })}`;

function teasers(count: number, tag = 'article'): string {
	return Array.from(
		{ length: count },
		(_, index) =>
			`<${tag} class="card"><h3><a href="/story-${index}">Story ${index} about the harbour and its boats</a></h3><p>${SENTENCES[index % 8]}</p><time datetime="2025-03-04">4 March</time></${tag}>`,
	).join('');
}

const CHINESE =
	'市政府星期二宣布，经过九个月的修缮，北码头将于下月重新开放，渔船可以率先驶入。工程师更换了四十根木桩，并发现旧地基的状况好于预期。';
const JAPANESE =
	'市は火曜日、九か月にわたる修理を終えた北埠頭を来月から再び開放すると発表した。漁船は月初めから入港できるが、フェリーの再開は春になる見通しだ。';
const ARABIC =
	'أعلن مجلس الميناء يوم الثلاثاء إعادة فتح الرصيف الشمالي بعد تسعة أشهر من أعمال الترميم، وقال المسؤولون إن قوارب الصيد ستعود مطلع الشهر المقبل. ';

export const ARTICLES: Sample[] = [
	{
		name: 'a modern news article',
		url: SLUG,
		news: true,
		html: page(
			`${TITLE} | Harbour Courier`,
			`<main><article><h1>${TITLE}</h1><p class="byline">By Ada Quay</p><time datetime="2025-03-04">4 March 2025</time>${BODY}</article></main>`,
			NEWS_HEAD,
		),
	},
	{
		name: 'short news of eighty words without metadata',
		url: SLUG,
		html: page(`${TITLE} - Courier`, `<div><h1>${TITLE}</h1><span>4.3.2025</span>${SHORT}</div>`),
	},
	{
		name: 'an old table layout without any meta',
		url: 'http://www.courier.example/archiv/04.htm',
		html: `<html><head><title>Courier: ${TITLE}</title></head><body><table><tr><td>${links(['Home', 'News', 'Links'])}</td><td><font size="5"><b>${TITLE}</b></font><br><br>${SENTENCES.join('<br><br>')}</td></tr></table></body></html>`,
	},
	{
		name: 'an article in Chinese',
		url: 'https://courier.example/a/20250304.html',
		news: true,
		html: page(
			'北码头经过九个月修缮将于下月重新开放_海港报',
			`<div><h1>北码头经过九个月修缮将于下月重新开放</h1>${`<p>${CHINESE}</p>`.repeat(3)}</div>`,
			NEWS_HEAD,
		),
	},
	{
		name: 'an article in Japanese',
		url: 'https://courier.example/articles/38120',
		html: page(
			'北埠頭、九か月ぶりに再開へ　来月から漁船入港｜港新聞',
			`<article><h1>北埠頭、九か月ぶりに再開へ　来月から漁船入港</h1>${`<p>${JAPANESE}</p>`.repeat(3)}</article>`,
		),
	},
	{
		name: 'an article in Arabic',
		url: 'https://courier.example/news/48213',
		html: page(
			'إعادة فتح الرصيف الشمالي بعد تسعة أشهر من الترميم',
			`<article><h1>إعادة فتح الرصيف الشمالي بعد تسعة أشهر من الترميم</h1>${`<p>${ARABIC}${ARABIC}</p>`.repeat(4)}</article>`,
		),
	},
	{
		name: 'a live blog',
		url: SLUG,
		html: page(
			`${TITLE}: live updates`,
			`<main><h1>${TITLE}: live updates</h1><div>${SENTENCES.map((text, index) => `<div class="entry"><time>1${index}:00</time><h2>Entry ${index}</h2><p>${text} ${text}</p><p>${SENTENCES[(index + 2) % 8]}</p></div>`).join('')}</div></main>`,
			data({ '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting' }] }),
		),
	},
	{
		name: 'a paywalled stub',
		url: SLUG,
		news: true,
		html: page(
			TITLE,
			`<main><h1>${TITLE}</h1><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p><div class="wall"><a href="/subscribe">Subscribe to read on</a></div></main>`,
			NEWS_HEAD,
		),
	},
	{
		name: 'an article with a long discussion',
		url: SLUG,
		html: page(
			TITLE,
			`<article><h1>${TITLE}</h1>${BODY}</article><section id="comments">${Array.from({ length: 60 }, (_, index) => `<div class="comment"><a href="/u">reader ${index}</a><p>${SENTENCES[index % 8]} ${SENTENCES[(index + 1) % 8]}</p></div>`).join('')}</section>`,
		),
	},
	{
		name: 'an article at the root, named by a query',
		url: 'https://courier.example/?id=123',
		html: page(TITLE, `<h1>${TITLE}</h1>${BODY}`),
	},
	{
		name: 'an AMP article',
		url: `${SLUG}/amp`,
		news: true,
		html: `<html amp><head><title>${TITLE}</title>${data({ '@type': 'NewsArticle' })}</head><body><header><a href="/">Courier</a></header><article><h1>${TITLE}</h1><amp-img src="a.jpg"></amp-img>${BODY}</article></body></html>`,
	},
	{
		name: 'a press release',
		url: 'https://harbour.example/press/northern-pier-reopens',
		html: page(
			`${TITLE} – Harbour Authority`,
			`<main><h1>${TITLE}</h1><p>HARBOUR TOWN, 4 March 2025 – ${SENTENCES[0]}</p>${BODY}</main>`,
		),
	},
	{
		name: 'an article inside one form, as some servers write pages',
		url: SLUG,
		html: `<html><head><title>${TITLE}</title></head><body><form id="aspnetForm">${MENU}<div><h1>${TITLE}</h1>${BODY}</div></form></body></html>`,
	},
	{
		name: 'an encyclopedia article',
		url: 'https://en.lexicon.example/wiki/Northern_pier',
		news: false,
		html: page(
			'Northern pier of Harbour Town - Lexicon',
			`<main><h1>Northern pier of Harbour Town</h1><div>${BODY}<h2><a href="#h">History</a></h2>${BODY}</div></main>`,
		),
	},
	{
		name: 'a page of documentation',
		url: 'https://docs.tool.example/docs/getting-started-with-the-tool',
		news: false,
		html: page(
			'Getting started with the harbour tool',
			`<main><h1>Getting started with the harbour tool</h1>${BODY}<pre>npm start</pre></main>`,
			data({ '@type': 'TechArticle' }),
		),
	},
];

export const NOT_ARTICLES: Sample[] = [
	{
		name: 'a modern front page',
		url: 'https://courier.example/',
		html: page(
			'Harbour Courier',
			`<main><h1>Harbour Courier</h1>${teasers(30)}</main>`,
			`<meta property="og:type" content="website">${data({ '@type': 'ItemList', itemListElement: SENTENCES.map(() => ({ '@type': 'NewsArticle' })) })}`,
		),
	},
	{
		name: 'a section front that calls itself an article',
		url: 'https://courier.example/town',
		html: page(
			'News from the town | Harbour Courier',
			`<main><h1>News from the town</h1>${teasers(20, 'div')}</main>`,
			'<meta property="og:type" content="article">',
		),
	},
	{
		name: 'a product',
		url: 'https://shop.example/p/rope-ladder-3-m',
		html: page(
			'Rope ladder, 3 m | Shop',
			`<main><h1>Rope ladder, 3 m</h1><span class="price">29.00</span><button>Add to cart</button><p>${SENTENCES[1]}</p>${Array.from({ length: 12 }, (_, index) => `<div><a href="/p/${index}"><h3>Ladder ${index}</h3></a><span class="price">1${index}.00</span></div>`).join('')}</main>`,
			data({ '@type': 'Product', offers: { '@type': 'Offer' } }),
		),
	},
	{
		name: 'search results',
		url: 'https://search.example/search?q=pier',
		html: page(
			'pier - Search',
			`<main>${Array.from({ length: 12 }, (_, index) => `<div><h3><a href="https://s${index}.example">Result ${index} for the word pier</a></h3><p>${SENTENCES[index % 8]}</p></div>`).join('')}</main>`,
		),
	},
	{
		name: 'a forum thread',
		url: 'https://forum.example/t/which-rope-for-my-boat/4812',
		html: page(
			'Which rope for my boat? - Forum',
			`<main><h1>Which rope for my boat?</h1>${Array.from({ length: 15 }, (_, index) => `<article class="post"><a href="/u/${index}">sailor${index}</a><time>2025</time><div class="text"><p>${SENTENCES[index % 8]}</p></div><a href="#r">Reply</a><a href="#l">Like</a></article>`).join('')}</main>`,
			data({ '@type': 'DiscussionForumPosting' }),
		),
	},
	{
		name: 'a video',
		url: 'https://video.example/watch?v=abc123',
		html: page(
			'Waves at the pier - Video',
			`<main><video></video><h1>Waves at the pier</h1><p>Filmed at the northern pier in March, with a small camera.</p>${teasers(12, 'div')}</main>`,
			'<meta property="og:type" content="video.other">',
		),
	},
	{
		name: 'a gallery without text',
		url: 'https://courier.example/pictures/pier',
		html: page(
			'The pier in pictures this week',
			`<main><h1>The pier in pictures this week</h1>${'<figure><img src="a.jpg"><figcaption>Pier, 2025</figcaption></figure>'.repeat(20)}</main>`,
		),
	},
	{
		name: 'a login page',
		url: 'https://courier.example/login',
		html: page(
			'Sign in to your account',
			'<main><h1>Sign in to your account</h1><form><input><input type="password"><button>Sign in</button><p>By signing in you agree to the terms and conditions of this service.</p></form></main>',
		),
	},
	{
		name: 'a cookie wall alone',
		url: SLUG,
		html: `<html><head><title>Harbour Courier</title></head><body><div id="cookie-wall"><h2>We value your privacy</h2>${SHORT}</div></body></html>`,
	},
	{ name: 'an empty page', url: SLUG, html: '' },
	{
		name: 'frames only',
		url: SLUG,
		html: '<html><head><title>Harbour</title></head><frameset cols="20%,80%"><frame src="a.htm"><frame src="b.htm"></frameset></html>',
	},
	{
		name: 'a picture',
		url: 'https://courier.example/2025/03/pier-at-dawn-1200.jpg',
		html: '<html><head><title>pier-at-dawn-1200.jpg (1200×800)</title></head><body><img src="pier-at-dawn-1200.jpg"></body></html>',
	},
];
