/** Invented pages that show the view everything it has to lay out: notices of every weight, long bodies, other scripts. */

type Routes = Record<string, { body: string | Buffer; headers?: Record<string, string> }>;

const LEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="640" viewBox="0 0 1200 640"><rect width="1200" height="640" fill="#b9d2dc"/><path d="M0 420h1200v220H0z" fill="#3f6b78"/><path d="M180 430l60-180 60 180zM520 430l90-260 90 260zM900 430l50-150 50 150z" fill="#f4efe4"/><path d="M160 430h180l-30 40H190zM480 430h260l-40 60H520zM870 430h170l-30 40H890z" fill="#5a3d2b"/></svg>`;

const WARNING = `River Voice has been declared an "undesirable organization" by the Russian government. If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian passport or are a stateless person residing permanently in Russia or the Russia-controlled parts of Ukraine, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content, or for contacting us. To find out more, <a href="http://news.example/what-it-means">click here</a>.`;

const PROSE = [
	'The ice on the river broke three weeks earlier than anyone in the village could remember, and the ferry that carries children to school on the other bank has stood idle since.',
	'“We have measured it every spring since 1961,” said the keeper of the station, who writes the figures by hand into a green ledger. “There is no line like this one in any of the books.”',
	'Engineers who came from the regional centre in March advised a pontoon bridge. The council has asked for money twice and was refused twice; a third letter is on its way.',
	'In the meantime parents row their children across. Some of them have never rowed before, and the current under the old railway bridge is strong enough to turn a boat around.',
	'What the thaw brings is not only water. Along the banks lie tyres, bottles and the remains of a jetty that was carried off in the flood of 2018 and that nobody had missed.',
];
/** Every paragraph is another: what repeats is no article. */
let day = 0;
const prose = (count: number) =>
	Array.from({ length: count }, () => {
		const text = PROSE[day % PROSE.length];
		return `<p>On day ${++day} of the thaw the gauge stood at ${120 + day * 7} centimetres. ${text}</p>`;
	}).join('\n');

interface Parts {
	lang: string;
	dir?: 'ltr' | 'rtl';
	title: string;
	dek?: string;
	author?: string | string[];
	body: string;
	footer?: string;
}

function article({ lang, dir = 'ltr', title, dek = '', author, body, footer = '' }: Parts): string {
	const data = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: title,
		datePublished: '2026-04-12T08:30:00Z',
		dateModified: '2026-04-13T16:05:00Z',
		...(author ? { author: [author].flat().map((name) => ({ '@type': 'Person', name })) } : {}),
	};
	return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="River Voice">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><main><article><h1>${title}</h1>${dek ? `<p class="dek">${dek}</p>` : ''}${body}</article></main>
<footer>${footer}</footer></body></html>`;
}

const FIGURE = `<figure><img src="/lead.svg" width="1200" height="640" alt="Three boats on a calm river"><figcaption>Boats wait at the landing in April. Photo: A. Berg</figcaption></figure>`;

const cards = article({
	lang: 'en',
	title: 'When the ice breaks early, a village rows its children to school',
	dek: 'Three weeks ahead of every spring on record, the river took the only crossing with it.',
	author: 'Ada Berg',
	body: `<p>ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА</p>
${FIGURE}${prose(8)}<p><em>Correction: An earlier version of this article misstated the year in which the station was opened. It was opened in 1961.</em></p>`,
	footer: `<p>${WARNING}</p>`,
});

const info = article({
	lang: 'en',
	title: 'How the pontoon bridge was paid for in the end',
	author: 'Ada Berg',
	body: `<p>Sponsored content: this article was paid for by North Bank Timber and produced by our commercial team.</p>${prose(7)}
<p><em>Correction: An earlier version of this article misstated the length of the bridge. It is 212 metres long.</em></p>`,
});

const body = article({
	lang: 'en',
	title: 'A field guide to one river in spring',
	dek: 'What to look at, what to write down, and what to leave alone.',
	author: 'Li Wei',
	body: `${prose(2)}<h2>What is measured</h2>${prose(1)}
<ul><li>the height of the water, at seven every morning</li><li>the thickness of the ice, in three places
<ul><li>at the landing</li><li>under the railway bridge</li></ul></li><li>the first boat</li></ul>
<blockquote><p>There is no line like this one in any of the books.</p></blockquote>${prose(1)}
<h3>By hand</h3>${prose(1)}
<table><caption>Days without ice, by decade</caption><thead><tr><th>Decade</th><th>Days</th><th>First boat</th></tr></thead><tbody>
<tr><td>1960s</td><td>187</td><td>4 May</td></tr><tr><td>1990s</td><td>201</td><td>26 April</td></tr><tr><td>2020s</td><td>226</td><td>9 April</td></tr></tbody></table>
${FIGURE}<h2>The formula</h2>${prose(1)}<pre><code>days = 365 - (last - first)
mean = sum(days) / years   # rounded down</code></pre><p>Set <code>first</code> to the day on which <kbd>Enter</kbd> was pressed; see note<sup><a href="#n1">1</a></sup>.</p>
<ol><li>Read the ledger.</li><li>Write the figure down.</li><li>Read the ledger again.</li></ol><hr>${prose(2)}`,
});

const persian = article({
	lang: 'fa',
	dir: 'rtl',
	title: 'یخ رودخانه زودتر شکست و روستا کودکانش را با قایق به مدرسه برد',
	dek: 'سه هفته زودتر از همهٔ بهارهایی که ثبت شده است، رود تنها گذرگاه را با خود برد.',
	author: 'آدا برگ',
	body: `${FIGURE}${Array.from(
		{ length: 9 },
		(_, at) =>
			`<p>یخ رودخانه سه هفته زودتر از آنچه هر کسی در روستا به یاد داشت شکست، و قایقی که کودکان را به مدرسه در آن سوی رود می‌برد از آن روز بیکار مانده است. مهندسان گفتند (River Board, 2026) که پل شناور ${at + 3} هفته زمان می‌برد.</p>`,
	).join('')}`,
	footer: `<p>${WARNING}</p>`,
});

const japanese = article({
	lang: 'ja',
	title: '川の氷が早く割れ、村は子どもたちを舟で学校へ送る',
	dek: '記録にあるどの春よりも三週間早く、川はただ一つの渡し場を流していった。',
	author: '山田花子',
	body: `${FIGURE}${Array.from(
		{ length: 10 },
		(_, at) =>
			`<p>川の氷は、村の誰もが覚えているよりも三週間早く割れた。対岸の学校へ子どもたちを運ぶ渡し船は、それから動いていない。「一九六一年から毎春測ってきた」と観測所の職員は話した。技師によると、浮橋の完成には${at + 3}週間かかるという。</p>`,
	).join('')}`,
});

const chinese = article({
	lang: 'zh-Hans',
	title: '河冰提前破裂，村民划船送孩子上学',
	dek: '比有记录以来的任何一个春天都早三个星期。',
	author: '李伟',
	body: `${FIGURE}${Array.from(
		{ length: 10 },
		(_, at) =>
			`<p>河上的冰比村里任何人记忆中的都早破裂了三个星期，送孩子们到对岸上学的渡船从那以后就一直停着。观测站的工作人员说，从一九六一年起每年春天都在测量。工程师表示，修建浮桥需要${at + 3}个星期。</p>`,
	).join('')}`,
});

const wide = Array.from({ length: 60 }, (_, at) => at + 1);
const picture = (name: string, words: string) =>
	`<figure><img src="/${name}" alt="${words}"><figcaption>${words}, seen from the landing</figcaption></figure>`;

/** What no designer has thought of: more of everything, less of everything, and the wrong way round. */
const ODD: Record<string, string> = {
	headline: article({
		lang: 'en',
		title: Array.from({ length: 300 }, (_, at) => ['river', 'ice', 'of', 'the', 'spring'][at % 5]).join(' '),
		author: Array.from({ length: 10 }, (_, at) => `Ann-Sophie Archer-Longworth ${'ABCDEFGHIJ'[at]}.`),
		body: prose(6),
	}),
	table: article({
		lang: 'en',
		title: 'Sixty years of ice in one table',
		body: `${prose(1)}<table><caption>Days without ice, by year</caption><tr>${wide.map((at) => `<th>Year ${at}</th>`).join('')}</tr><tr>${wide.map((at) => `<td>${at * 3 + 100}</td>`).join('')}</tr></table>${prose(6)}`,
	}),
	pictures: article({
		lang: 'en',
		title: 'Four pictures of one jetty',
		body: `${prose(1)}${picture('dot.svg', 'A dot')}${picture('broken.png', 'The old jetty')}${picture('long.svg', 'The bank')}${prose(1)}${picture('tall.svg', 'The mast')}${prose(5)}`,
	}),
	mixed: article({
		lang: 'en',
		title: 'What the board (ועדת הנהר) said of یخ رودخانه',
		author: 'آدا برگ',
		body: `${prose(1)}<p>یخ رودخانه سه هفته زودتر شکست (River Board, 2026) و قایق ${1961} از آن روز بیکار مانده است.</p><ul><li>یخ رودخانه زودتر شکست</li><li>The ice broke early</li></ul><blockquote><p>ועדת הנהר אמרה: “It is over.”</p></blockquote>${prose(5)}`,
	}),
	long: article({ lang: 'en', title: 'Ten thousand days of thaw', body: prose(10_000) }),
};

const svg = (width: number, height: number) => ({
	body: LEAD.replace(
		'width="1200" height="640"',
		`width="${width}" height="${height}" preserveAspectRatio="none"`,
	),
	headers: { 'content-type': 'image/svg+xml' },
});

const html = (text: string) => ({ body: text, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** Routes of the invented pages, all under one site. */
export const SHOT_ROUTES: Routes = {
	'river.example/2026/04/12/cards.html': html(cards),
	'river.example/2026/04/12/info.html': html(info),
	'river.example/2026/04/12/body.html': html(body),
	'river.example/2026/04/12/persian.html': html(persian),
	'river.example/2026/04/12/japanese.html': html(japanese),
	'river.example/2026/04/12/chinese.html': html(chinese),
	...Object.fromEntries(
		Object.entries(ODD).map(([name, text]) => [`river.example/2026/04/12/odd-${name}.html`, html(text)]),
	),
	'river.example/dot.svg': svg(1, 1),
	'river.example/long.svg': svg(20_000, 640),
	'river.example/tall.svg': svg(640, 20_000),
	'river.example/lead.svg': { body: LEAD, headers: { 'content-type': 'image/svg+xml' } },
};

/** Where the invented pages stand. */
export const SHOT_SITE = 'http://river.example/2026/04/12/';
