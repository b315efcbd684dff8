import type { Structured } from '../page/structured';
import { essence } from './witness';

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
const SEPARATOR = /\s+[|•»–—-]\s+|\s*[|｜]\s*|\s*：(?=[^：]*$)|\s+::\s+/;

/** The headline, and the others the page gives. */
export interface Headlines {
	title: string;
	all: string[];
}

/**
 * Chooses the headline among what the page gives: its visible heading, its structured data, its meta elements.
 *
 * @param document the page
 * @param structured what it says about itself
 * @param siteName the web site's name
 * @returns the headline
 */
export function readTitle(document: Document, structured: Structured, siteName: string | null): Headlines {
	const linked = collapse(structured.article?.headline ?? '');
	const headings = [...document.querySelectorAll('h1')]
		.map((one) => collapse(one.textContent ?? ''))
		.filter(Boolean);
	const tab = collapse(document.title ?? '');
	const social = collapse(
		structured.meta.get('og:title')?.[0] ?? structured.meta.get('twitter:title')?.[0] ?? '',
	);
	const known = [linked, ...headings];
	const clean = (text: string) => withoutSite(text, siteName, known);
	const [og, ld, title] = [clean(social), clean(linked), clean(tab)];
	const tweet = clean(collapse(structured.meta.get('twitter:title')?.[0] ?? ''));
	const heading =
		headings.find((one) => same(one, og) || same(one, ld) || same(one, title)) ??
		nearHeading(headings, [og, ld, title]);
	const all = [...new Set([heading, og, ld, title].filter(Boolean))];
	return { title: choose(heading, og, ld, title, tweet) || headings[0] || '', all };
}

const same = (one: string, other: string) => one !== '' && essence(one) === essence(other);

/** A heading that shares its beginning or a good part of its words with another headline. */
function nearHeading(headings: string[], others: string[]): string {
	const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
	let best = headings.length === 1 ? (headings[0] ?? '') : '';
	let most = 0.3;
	for (const one of headings) {
		const mine = words(one);
		for (const other of others) {
			const theirs = words(other);
			const shared =
				[...mine].filter((word) => theirs.has(word)).length / Math.max(1, mine.size, theirs.size);
			if (shared > most) {
				most = shared;
				best = one;
			}
		}
	}
	return best;
}

function choose(heading: string, og: string, ld: string, tab: string, tweet: string): string {
	if (!og) return heading || ld || tab;
	// The same words: the typography that two of them share.
	if (same(og, heading)) return heading === ld ? heading : og;
	if (same(og, ld)) return og;
	if (!heading) return og;
	// The visible headline and the data agree, against one for sharing, or one for search engines too. A kicker before
	// it, or an end after it, is no other headline.
	const [shown, shared] = [essence(heading), essence(og)];
	const isOther = !shown.endsWith(shared) && !(shown.startsWith(shared) && same(og, tweet));
	if (same(heading, ld) && (same(og, tab) || (isOther && (same(heading, tweet) || same(og, tweet)))))
		return heading;
	// Data and tab agree, and the visible one, as on pages that are written on, is a third.
	if (same(ld, tab) && same(og, tweet) && !same(heading, tab)) return ld;
	// Cut short, or with something of the site or of its section added.
	if (/(?:…|\.\.\.)$/.test(og) || og.startsWith(heading)) return heading;
	if (og.endsWith(heading) && /\s[|–—-]\s*$/.test(og.slice(0, -heading.length))) return heading;
	return withoutKickers(og, heading) ?? og;
}

/** Two headlines that differ only in what stands before a colon or a dash: each has another kicker. */
function withoutKickers(one: string, other: string): string | null {
	let length = 0;
	while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
		length++;
	const shared = one.slice(one.length - length).replace(/^\S*[\s:–—-]*\s/, '');
	const start = /(?:[:|]|\s[–—-])\s+$/;
	const isKicker = (text: string) => start.test(text.slice(0, text.length - shared.length));
	return shared.length > 20 && isKicker(one) && isKicker(other) ? shared : null;
}

/** Takes the site's name off the end (or beginning) of a headline. */
function withoutSite(text: string, siteName: string | null, known: string[]): string {
	if (known.some((one) => one === text)) {
		// The structured data may carry the name too; the visible heading does not.
		const heading = known
			.slice(1)
			.find(
				(one) =>
					one !== text && text.startsWith(one) && SEPARATOR.test(text.slice(one.length, one.length + 4)),
			);
		return heading ?? text;
	}
	for (const one of known) {
		if (one.length > 10 && text.startsWith(one) && /^\s*[|•»–—:：｜-]/.test(text.slice(one.length)))
			return one;
	}
	const parts = text.split(SEPARATOR);
	if (parts.length < 2) return text;
	const site = essence(siteName ?? '');
	const last = essence(parts.at(-1) ?? '');
	if (site && last && (last.includes(site) || site.includes(last))) {
		const cut = text.slice(0, text.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|•»–—:：｜-]+$/, '');
		if (cut.length > 10) return cut;
	}
	return text;
}
