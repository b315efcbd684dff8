/** Scores of one page, as the corpus's README defines them. */

/** What an extractor made of a page. */
export interface Reading {
	/** The body's text, blocks on lines of their own. */
	text: string;
	title: string;
	authors: string;
	published: string;
	/** Every picture of the body: all addresses it offers. */
	pictures: string[][];
}

export interface Truth {
	url: string;
	body?: string;
	title?: string;
	authors?: string[];
	published?: string;
	images?: { urls: string[] }[];
}

/** Scores of one page; null where the truth does not say. */
export interface Score {
	precision: number;
	recall: number;
	title: number | null;
	authors: number | null;
	date: number | null;
	pictures: number | null;
	/** Pictures that are none of the article's; null where the truth names none. */
	wrong: number | null;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const TOKENS = /[\p{L}\p{N}_]+/gu;
const CJK_TOKENS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}_])+/gu;
const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
	const tokens = text.match(CJK.test(text) ? CJK_TOKENS : TOKENS) ?? [];
	const counts = new Map<string, number>();
	if (tokens.length === 0) return counts;
	for (let start = 0; start < Math.max(1, tokens.length - SHINGLE + 1); start++) {
		const key = tokens.slice(start, start + SHINGLE).join(' ');
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/**
 * @param truth the article's text
 * @param found the extracted text
 * @returns precision and recall of token 4-grams (scrapinghub/article-extraction-benchmark)
 */
export function bodyScore(truth: string, found: string): { precision: number; recall: number } {
	const wanted = shingles(truth);
	const got = shingles(found);
	let hits = 0;
	let wantedSum = 0;
	let gotSum = 0;
	for (const count of wanted.values()) wantedSum += count;
	for (const [key, count] of got) {
		gotSum += count;
		hits += Math.min(count, wanted.get(key) ?? 0);
	}
	return { precision: gotSum ? hits / gotSum : 0, recall: wantedSum ? hits / wantedSum : 0 };
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text: string) => collapse(text).toLowerCase();

function days(one: string, other: string): number {
	const fix = (time: string) => {
		const iso = time.trim().replace(/^(\d{4}-\d\d-\d\d) (\d)/, '$1T$2');
		return new Date(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(iso) ? `${iso}Z` : iso).getTime();
	};
	return Math.abs(fix(one) - fix(other)) / 86_400_000;
}

const absolute = (address: string, base: string) => {
	try {
		return new URL(address, base).href;
	} catch {
		return address;
	}
};

/**
 * @param truth what the corpus says
 * @param reading what an extractor found
 * @returns the page's scores
 */
export function score(truth: Truth, reading: Reading): Score {
	const body = bodyScore(truth.body ?? '', reading.text);
	const images = truth.images ?? null;
	const wanted = (images ?? []).map((image) => new Set(image.urls.map((url) => absolute(url, truth.url))));
	const found = reading.pictures.map((urls) => urls.map((url) => absolute(url, truth.url)));
	const kept = wanted.filter((set) => found.some((urls) => urls.some((url) => set.has(url))));
	return {
		...body,
		title: truth.title ? Number(collapse(truth.title) === collapse(reading.title)) : null,
		authors: truth.authors?.length
			? Number(truth.authors.every((name) => plain(reading.authors).includes(plain(name))))
			: null,
		date: truth.published ? Number(days(truth.published, reading.published) <= 1) : null,
		pictures: wanted.length ? kept.length / wanted.length : null,
		wrong: images
			? found.filter((urls) => !wanted.some((set) => urls.some((url) => set.has(url)))).length
			: null,
	};
}
