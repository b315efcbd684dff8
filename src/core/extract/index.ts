import { Readability } from '@mozilla/readability';
import type { Extraction, PageAddress } from '../types';

/**
 * Extracts the article from a page: facts and body. Works on a copy of its own.
 *
 * @param document the page, live or parsed; it is not changed
 * @param address where the page comes from
 * @returns the extraction, its body not yet sanitised; null where there is no article
 */
export function extractArticle(document: Document, { url }: PageAddress): Extraction | null {
	const copy = document.cloneNode(true) as Document;
	const parsed = new Readability<Node>(copy, { serializer: (node) => node }).parse();
	if (!parsed?.content) return null;
	const body = copy.createDocumentFragment();
	body.append(...parsed.content.childNodes);
	return {
		facts: {
			title: parsed.title ?? '',
			dek: parsed.excerpt ?? null,
			authors: parsed.byline ? [parsed.byline] : [],
			publishedTime: parsed.publishedTime ?? null,
			modifiedTime: null,
			siteName: parsed.siteName ?? new URL(url).hostname,
			section: null,
			lang: parsed.lang ?? 'en',
			dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
			credits: null,
			about: null,
			truncated: false,
			nextPart: null,
		},
		body,
		removals: [],
	};
}
