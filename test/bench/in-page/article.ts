/** Runs in Chromium: reads one page with ours and the rivals, scores and times each. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../../../src/core/index';
import { type Reading, type Score, score, type Truth } from './article-score';

export type Reader = 'ours' | 'readability' | 'defuddle';

/** What one reader did with one page. */
export interface Result {
	score: Score;
	/** The same without the separate dek set before the body. */
	bodyOnly: { precision: number; recall: number };
	/** The same without captions, which the corpus's bodies leave out. */
	noCaptions: { precision: number; recall: number };
	/** Milliseconds, the best of the rounds. */
	time: number;
	reading: Reading;
	html: string;
}

const BLOCKS =
	'address,article,aside,blockquote,br,caption,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,ol,p,pre,section,summary,table,td,th,tr,ul';

function parse(html: string, url: string): Document {
	const document = new DOMParser().parseFromString(html, 'text/html');
	if (!document.querySelector('base')) {
		const base = document.createElement('base');
		base.href = url;
		document.head.prepend(base);
	}
	return document;
}

function reading(html: string, url: string, facts: Omit<Reading, 'text' | 'pictures'>): Reading {
	const document = parse(html, url);
	for (const element of document.querySelectorAll('script,style,noscript,template')) element.remove();
	for (const block of document.querySelectorAll(BLOCKS)) {
		block.before('\n');
		block.append('\n');
	}
	const pictures = [...document.querySelectorAll('img')].map((image) => {
		const sources = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
		return sources.flatMap((source) => [
			source.getAttribute('src') ?? '',
			...(source.getAttribute('srcset') ?? '').split(/\s+[\d.]+[wx]\s*(?:,|$)|,\s+/),
		]);
	});
	return {
		...facts,
		text: document.body.textContent ?? '',
		pictures: pictures.map((urls) => urls.map((address) => address.trim()).filter(Boolean)),
	};
}

const READERS: Record<
	Reader,
	(document: Document, url: string) => [string, Omit<Reading, 'text' | 'pictures'>, string]
> = {
	ours(document, url) {
		const article = readArticle(document, { url });
		const facts = {
			title: article?.title ?? '',
			authors: article?.authors.join('; ') ?? '',
			published: article?.publishedTime ?? '',
		};
		return [article?.contentHtml ?? '', facts, article?.dek ?? ''];
	},
	readability(document) {
		const article = new Readability(document).parse();
		const facts = {
			title: article?.title ?? '',
			authors: article?.byline ?? '',
			published: article?.publishedTime ?? '',
		};
		return [article?.content ?? '', facts, ''];
	},
	defuddle(document, url) {
		const article = new Defuddle(document, { url }).parse();
		return [
			article.content,
			{ title: article.title, authors: article.author, published: article.published },
			'',
		];
	},
};

/**
 * @param reader which reader
 * @param html the page as served
 * @param truth what the corpus says of it
 * @param rounds how often to run it, for the time
 * @returns scores, time and what was read
 */
function run(reader: Reader, html: string, truth: Truth, rounds: number): Result {
	let time = Number.POSITIVE_INFINITY;
	let last: ReturnType<(typeof READERS)[Reader]> = ['', { title: '', authors: '', published: '' }, ''];
	for (let round = 0; round < rounds; round++) {
		const document = parse(html, truth.url);
		const start = performance.now();
		try {
			last = READERS[reader](document, truth.url);
		} catch (error) {
			console.error(reader, truth.url, error);
		}
		time = Math.min(time, performance.now() - start);
	}
	const [content, facts, dek] = last;
	const alone = reading(content, truth.url, facts);
	const whole = { ...alone, text: `${dek}\n${alone.text}` };
	const bodyOnly = score(truth, alone);
	const bare = reading(content.replace(/<figcaption[\s\S]*?<\/figcaption>/g, ''), truth.url, facts);
	const noCaptions = score(truth, { ...bare, text: `${dek}\n${bare.text}` });
	return { score: score(truth, whole), bodyOnly, noCaptions, time, reading: whole, html: content };
}

Object.assign(globalThis, { runArticle: run });
declare global {
	var runArticle: typeof run;
}
