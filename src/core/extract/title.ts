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
	const elements = [...document.querySelectorAll('h1')];
	const headings = elements.map(textOf).filter(Boolean);
	const tab = collapse(document.title ?? '');
	const social = collapse(
		structured.meta.get('og:title')?.[0] ?? structured.meta.get('twitter:title')?.[0] ?? '',
	);
	const known = [linked, ...headings];
	const clean = (text: string) => withoutSite(text, siteName, known);
	const [og, ld, title] = [clean(social), clean(linked), clean(tab)];
	const tweet = clean(collapse(structured.meta.get('twitter:title')?.[0] ?? ''));
	const first =
		headings.find((one) => same(one, og) || same(one, ld) || same(one, title)) ??
		nearHeading(headings, [og, ld, title]);
	const isBreadcrumb = elements.some((one) => textOf(one) === first && one.closest(BREADCRUMB));
	const heading = (isBreadcrumb && headlineBelow(document, og, [ld, tweet, title])) || first;
	const all = [...new Set([heading, first, og, ld, title].filter(Boolean))];
	return { title: choose(heading, og, ld, title, tweet) || headings[0] || '', all };
}

const textOf = (element: Element) => collapse(element.textContent ?? '');
const same = (one: string, other: string) => one !== '' && essence(one) === essence(other);

/** Some sites make the breadcrumb's last step the h1, in words for search engines. */
const BREADCRUMB = 'nav, li, [class*="breadcrumb" i], [itemtype*="BreadcrumbList" i]';

/**
 * The headline that readers see where the h1 is only a step of the breadcrumb: an h2 whose words the page's data gives too.
 * Where a kicker stands in it, only the headline for sharing is heard, which is written to stand alone; the others join
 * the two to a line that stands nowhere.
 */
function headlineBelow(document: Document, social: string, others: string[]): string | undefined {
	const shown = [...document.querySelectorAll('h2')].filter((one) => !one.closest(BREADCRUMB));
	const ending = essence(social);
	if (ending.length > 10 && shown.some((one) => essence(textOf(one)).endsWith(ending))) return social;
	return others.find((text) => shown.some((one) => !one.firstElementChild && same(text, textOf(one))));
}

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
	// The same words: the typography that most of them share, and og:title's where two stand against two.
	if (same(og, heading)) return heading === ld && og !== tab ? heading : og;
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

/** The same letters with straight quotes, each in its place. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"');

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
		const starts = plain(text).startsWith(plain(one));
		if (one.length > 10 && starts && /^\s*[|•»–—:：｜-]/.test(text.slice(one.length)))
			return text.slice(0, one.length);
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
