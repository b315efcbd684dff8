import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { lastOf, type Route, sleep, until, withBrowser } from './harness/index';

const SENTENCES = [
	'The ice on the river broke three weeks earlier than anyone in the village could remember that spring.',
	'Engineers who came from the centre advised a bridge of pontoons, and the council asked for the money.',
	'In the meantime parents row their children across, and some of them have never rowed a boat before.',
];
/** Every paragraph is another: what repeats is no article. */
const prose = (count: number) =>
	Array.from(
		{ length: count },
		(_, at) => `<p>On day ${at + 1} the gauge stood at ${at * 7 + 120}. ${SENTENCES.join(' ')}</p>`,
	).join('\n');

interface Parts {
	lang?: string;
	dir?: string;
	title?: string;
	meta?: string;
	body: string;
	footer?: string;
}

const TITLE = 'When the ice breaks early, a village rows its children to school';

function page({ lang = 'en', dir = 'ltr', title = TITLE, meta = '', body, footer = '' }: Parts): Route {
	return {
		body: `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${meta}</head>
<body><main><article><h1>${title}</h1>${body}</article></main><footer>${footer}</footer></body></html>`,
		headers: { 'content-type': 'text/html; charset=utf-8' },
	};
}

const picture = (width: number, height: number): Route => ({
	body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`,
	headers: { 'content-type': 'image/svg+xml' },
});

const WARNING =
	'River Voice has been declared an "undesirable organization" by the Russian government. If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian passport, please note that you could face fines or imprisonment for sharing, liking, commenting on, or saving our content, or for contacting us.';
const AUTHORS = Array.from({ length: 10 }, (_, at) => `Ann-Sophie Archer-Longworth ${'ABCDEFGHIJ'[at]}.`);
const COLUMNS = Array.from({ length: 60 }, (_, at) => `Column ${at + 1}`);
const PERSIAN =
	'یخ رودخانه سه هفته زودتر از آنچه هر کسی در روستا به یاد داشت شکست، و قایقی که کودکان را به مدرسه می‌برد (River Board, 2026) از آن روز بیکار مانده است.';
const JAPANESE =
	'川の氷は、村の誰もが覚えているよりも三週間早く割れた。対岸の学校へ子どもたちを運ぶ渡し船は、それから動いていない。';
const CHINESE =
	'河上的冰比村里任何人记忆中的都早破裂了三个星期，送孩子们到对岸上学的渡船从那以后就一直停着，工程师说修桥还要几个星期。';
const repeat = (text: string, count: number) =>
	Array.from({ length: count }, (_, at) => `<p>${text} ${at + 1}</p>`).join('');

/** What a page may hold that no designer has thought of, and words that must be seen all the same. */
const CASES: Record<string, Parts & { seen: string[] }> = {
	'a headline of 300 words': {
		title: Array.from({ length: 300 }, (_, at) => `word${at + 1}`).join(' '),
		body: prose(6),
		seen: ['word1 ', 'word300'],
	},
	'a headline of one long word': {
		title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
		body: prose(6),
		seen: ['Donaudampf'],
	},
	'a table of 60 columns': {
		body: `${prose(3)}<table><thead><tr>${COLUMNS.map((name) => `<th>${name}</th>`).join('')}</tr></thead>
<tbody><tr>${'<td>12.5</td>'.repeat(60)}</tr></tbody></table>${prose(3).replaceAll('day', 'night')}`,
		seen: COLUMNS,
	},
	'code and an address without a place to break': {
		body: `${prose(3)}<pre><code>${'averylongname.'.repeat(60)}</code></pre>
<p>It stands at https://river.example/${'unbreakable'.repeat(40)} as before.</p>${prose(3).replaceAll('day', 'night')}`,
		seen: ['averylongname', 'unbreakable'],
	},
	'pictures of 20,000 px, one of 1 px, one that is broken': {
		body: `${prose(2)}<figure><img src="/tall.svg" alt="A tall one"><figcaption>Tall as a tower</figcaption></figure>
<figure><img src="/wide.svg" alt="A wide one"><figcaption>Wide as a river</figcaption></figure>
<figure><img src="/dot.svg" alt="A dot"><figcaption>Small as a dot</figcaption></figure>
<figure><img src="/broken.png" width="900" height="500" alt="The old jetty"><figcaption>Gone since 2018</figcaption></figure>
${prose(4).replaceAll('day', 'night')}`,
		seen: ['Tall as a tower', 'Wide as a river', 'The old jetty', 'Gone since 2018'],
	},
	'ten authors': {
		meta: `<script type="application/ld+json">${JSON.stringify({
			'@context': 'https://schema.org',
			'@type': 'NewsArticle',
			author: AUTHORS.map((name) => ({ '@type': 'Person', name })),
			datePublished: '2026-04-12',
		})}</script>`,
		body: prose(6),
		seen: AUTHORS,
	},
	'text of mixed directions': {
		body: `${prose(2)}<p>${PERSIAN}</p><p>The board (ועדת הנהר) said: ${PERSIAN} And so it was.</p>${prose(4).replaceAll('day', 'night')}`,
		seen: [PERSIAN],
	},
	'a language from right to left': {
		...{ lang: 'fa', dir: 'rtl', title: 'یخ رودخانه زودتر شکست و روستا کودکانش را با قایق به مدرسه برد' },
		body: repeat(PERSIAN, 8),
		footer: `<p>${WARNING}</p>`,
		seen: [PERSIAN, WARNING],
	},
	Chinese: {
		...{ lang: 'zh-Hans', title: '河冰提前破裂，村民划船送孩子上学' },
		body: repeat(CHINESE, 10),
		seen: [CHINESE],
	},
	'a warning': { body: prose(8), footer: `<p>${WARNING}</p>`, seen: [WARNING] },
	'10,000 paragraphs': { body: prose(10_000), seen: ['On day 10000 '] },
};
const names = Object.keys(CASES);
const pathOf = (name: string) => `river.example/2026/04/12/${names.indexOf(name)}.html`;

const routes: Record<string, Route> = {
	...Object.fromEntries(names.map((name) => [pathOf(name), page(CASES[name] ?? { body: '' })])),
	'river.example/2026/04/12/japanese.html': page({
		...{ lang: 'ja', title: '川の氷が早く割れ、村は子どもたちを舟で学校へ送る' },
		body: repeat(JAPANESE, 40),
	}),
	'river.example/word.html': page({ title: 'Ice', body: '<p>Ice.</p>' }),
	'river.example/tall.svg': picture(900, 20_000),
	'river.example/wide.svg': picture(20_000, 900),
	'river.example/dot.svg': picture(1, 1),
};

/** Runs in the view: true once no more text comes. */
async function isWhole(root: ShadowRoot): Promise<boolean> {
	const length = () => root.querySelector('.body')?.childNodes.length;
	const before = length();
	await new Promise((done) => setTimeout(done, 300));
	return length() === before;
}

/** Runs in the view: what is laid out wrongly, in words; nothing where all is well. */
function faults(root: ShadowRoot): string[] {
	const dialog = root.querySelector('dialog');
	const main = root.querySelector('main');
	if (!dialog || !main) return ['there is no view'];
	const found: string[] = [];
	const name = (element: Element) =>
		`${element.localName} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
	if (dialog.scrollWidth > dialog.clientWidth) {
		found.push(`scrolls sideways by ${dialog.scrollWidth - dialog.clientWidth} px`);
	}
	const frame = main.getBoundingClientRect();
	// Of ten thousand paragraphs, as many as tell.
	const all = [...root.querySelectorAll('.notice, h1, .dek, .meta, .meta > *, .body > *, .end')];
	const blocks = all.length > 600 ? [...all.slice(0, 300), ...all.slice(-300)] : all;
	for (const [at, block] of blocks.entries()) {
		const before = blocks[at - 1];
		const box = block.getBoundingClientRect();
		if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${name(block)} sticks out`);
		const above = before?.getBoundingClientRect();
		if (
			above &&
			before &&
			!before.contains(block) &&
			box.top < above.bottom - 1 &&
			box.left < above.right - 1
		) {
			if (box.right > above.left + 1) found.push(`${name(block)} lies over ${name(before)}`);
		}
	}
	return found;
}

/** Runs in the view. */
function goToPicture(root: ShadowRoot, at: number): boolean {
	const figure = root.querySelectorAll('.body figure')[at];
	figure?.scrollIntoView();
	return figure !== undefined;
}

withBrowser('the layout of the view', { routes }, (stage) => {
	let tab: Page;
	const inView = <Result>(work: (root: ShadowRoot, at: number) => Result, at = 0) =>
		stage.driver.inView(tab, work, at);

	async function read(url: string, width = 360): Promise<void> {
		tab = await stage.open(`http://${url}`);
		await tab.setViewport({ width, height: 740 });
		await stage.driver.clickAction(tab);
		await until('the headline', () => inView((root) => root.querySelector('dialog[open] h1') !== null));
	}

	it.each(names)('holds %s on a telephone and on a desk', async (name) => {
		await read(pathOf(name));
		// The text of a long page goes on coming while its beginning is read.
		await until('the whole text', () => inView(isWhole), 60_000);
		// Pictures come after the text, and those that are far away when they are near.
		for (let at = 0; await inView(goToPicture, at); at++) await sleep(100);
		const unseen = async () => {
			// biome-ignore lint/performance/useDomNodeTextContent: only what is laid out is seen.
			const shown = await inView((root) => root.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '');
			return (CASES[name]?.seen ?? []).filter((words) => !shown.includes(words));
		};
		expect(await lastOf(unseen), 'not seen').toEqual([]);
		expect(await lastOf(() => inView(faults)), '360 px').toEqual([]);
		await tab.setViewport({ width: 1000, height: 800 });
		await until('the wider window', () =>
			inView((root) => (root.querySelector('dialog')?.clientWidth ?? 0) > 900),
		);
		expect(await lastOf(() => inView(faults)), '1000 px').toEqual([]);
	});

	it('opens at the top, with the warning in sight, and stays there', async () => {
		await read(pathOf('a warning'));
		await sleep(600);
		const [scrolled, top] = await inView((root) => [
			root.querySelector('dialog')?.scrollTop,
			root.querySelector('.notice-risk')?.getBoundingClientRect().top,
		]);
		expect(scrolled).toBe(0);
		expect(top).toBeGreaterThan(40);
		expect(top).toBeLessThan(120);
	});

	it('counts what is left anew when a long picture has come', async () => {
		await read(pathOf('pictures of 20,000 px, one of 1 px, one that is broken'), 1000);
		await until('the picture', () =>
			inView((root) => (root.querySelector('.body figure img')?.getBoundingClientRect().height ?? 0) > 5000),
		);
		await until('little read', () => inView((root) => (root.querySelector('progress')?.value ?? 100) < 20));
	});

	it('shows no date where there is none', async () => {
		await read(pathOf('a warning'));
		expect(await inView((root) => root.querySelector('.meta')?.textContent)).toMatch(/^\S+ min read$/);
	});

	it('says a plain sentence of a page of one word', async () => {
		tab = await stage.open('http://river.example/word.html');
		const popup = await stage.driver.popup(() => stage.driver.clickAction(tab));
		await popup.press('#open-reader');
		const said = await until('a sentence', () =>
			popup.run(() => {
				const text = document.querySelector('#status')?.textContent ?? '';
				return text.includes('no text') && text;
			}),
		);
		expect(said).toBe('There is no text on this page that could be shown.');
		await popup.close();
	});

	it('reaches with the keyboard what scrolls inside the text', async () => {
		await read(pathOf('a table of 60 columns'));
		const reached = () =>
			inView((root) => [
				root.querySelector<HTMLElement>('.scroll')?.tabIndex,
				root.querySelector('.scroll > table thead th') !== null,
			]);
		await expect.poll(reached, { timeout: 20_000 }).toEqual([0, true]);
	});

	it('puts small and broken pictures into no button', async () => {
		await read(pathOf('pictures of 20,000 px, one of 1 px, one that is broken'));
		const zooms = () =>
			inView((root) => {
				root.querySelector('.body figure:last-of-type')?.scrollIntoView();
				const broken = root.querySelector('.broken');
				return broken && [broken.textContent, root.querySelectorAll('.zoom').length];
			});
		await expect.poll(zooms, { timeout: 20_000 }).toEqual(['Picture: The old jetty', 2]);
	});

	it('lays Japanese out in vertical lines that wheel and keys move', async () => {
		const options = await stage.openExtensionPage('options/options.html');
		const set = (vertical: boolean) =>
			options.evaluate((on) => {
				type Api = { chrome: { storage: { sync: { set(items: object): Promise<void> } } } };
				return (globalThis as unknown as Api).chrome.storage.sync.set({
					options: on ? { vertical: true } : {},
				});
			}, vertical);
		await set(true);
		await read('river.example/2026/04/12/japanese.html', 1000);
		const left = () => inView((root) => root.querySelector('dialog')?.scrollLeft ?? 0);
		const look = () =>
			inView((root) => {
				const [first, second] = [...root.querySelectorAll('.body p')].map((p) => p.getBoundingClientRect());
				const dialog = root.querySelector('dialog');
				return {
					mode: getComputedStyle(root.querySelector('.body') ?? root.host).writingMode,
					leftwards: (second?.right ?? 0) <= (first?.left ?? 0) + 1,
					noScrollDown: dialog && dialog.scrollHeight <= dialog.clientHeight,
				};
			});
		await expect
			.poll(look, { timeout: 20_000 })
			.toEqual({ mode: 'vertical-rl', leftwards: true, noScrollDown: true });
		await tab.mouse.move(500, 400);
		await tab.mouse.wheel({ deltaY: 300 });
		const turned = await until('the wheel to move it', async () => {
			const now = await left();
			return now < -200 && now;
		});
		await tab.keyboard.press('PageDown');
		await until('the key to move it', async () => (await left()) < turned - 500);
		await set(false);
	});
});
