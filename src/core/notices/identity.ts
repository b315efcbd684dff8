/** The names by which a site calls itself. */
import { foldText } from './fold';

/** Names too common to prove anything. */
const MIN_NAME = 2;
/** More places say nothing more. */
const MAX_PLACES = 20;

/**
 * @param document the page
 * @param url its address
 * @returns a search for the places where folded text speaks of the site by name, in any grammatical case
 */
export function nameFinder(document: Document, url: string): (folded: string) => number[] {
	const names = new Set<string>();
	const add = (name: string | null | undefined) => {
		const folded = foldText(name ?? '');
		if (folded.length >= MIN_NAME && folded.length < 80) names.add(folded);
	};
	for (const meta of document.querySelectorAll(
		'meta[property="og:site_name"],meta[name="application-name"],meta[name="publisher"]',
	))
		add(meta.getAttribute('content'));
	// A short headline is no name, though the title begins with it.
	const headline = foldText(
		document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
	);
	const title = document.querySelector('title')?.textContent ?? '';
	const parts = title.split(/\s[|–—·•»:-]\s|\s\|\s?/);
	if (parts.length > 1)
		for (const part of [parts.at(-1), parts.at(0)])
			if ((part ?? '').length < 40 && foldText(part ?? '') !== headline) add(part);
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const text = script.textContent ?? '';
		for (const match of text
			.slice(0, 50_000)
			.matchAll(/"publisher"\s*:\s*\{[^{}]*?"name"\s*:\s*"([^"]{2,80})"/g))
			add(match[1]);
		for (const match of text
			.slice(0, 50_000)
			.matchAll(/"@type"\s*:\s*"(?:NewsMediaOrganization|WebSite)"[^{}]*?"name"\s*:\s*"([^"]{2,80})"/g))
			add(match[1]);
	}
	for (const logo of document.querySelectorAll(
		'header img[alt],[class*="logo"] img[alt],a[class*="logo"][aria-label],a[class*="brand"]',
	))
		add(logo.getAttribute('alt') ?? logo.getAttribute('aria-label') ?? logo.textContent);
	const host = hostLabel(url);
	if (host.length >= 4) add(host);
	const tests = [...names].map(stemTest);
	return (folded) => tests.flatMap((test) => test(folded));
}

/** The label of the host that a publisher chose: `meduza` of `www.meduza.io`. */
function hostLabel(url: string): string {
	try {
		const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
		return labels.length > 2 ? (labels.at(-2) ?? '') : (labels[0] ?? '');
	} catch {
		return '';
	}
}

/** Names are declined: the last two letters of a longer word may differ. */
function stemTest(name: string): (folded: string) => number[] {
	const words = name.split(' ');
	const stems = words.map((word) => (word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word));
	const unspaced = /[\u1000-\u109f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\u0600-\u06ff]/.test(name);
	const head = stems[0] ?? '';
	return (folded) => {
		const found: number[] = [];
		if (unspaced && folded.includes(name)) return [folded.indexOf(name)];
		for (let at = folded.indexOf(head); at >= 0; at = folded.indexOf(head, at + 1)) {
			if (at > 0 && folded[at - 1] !== ' ') continue;
			let place = at;
			let whole = true;
			for (let index = 0; index < stems.length; index++) {
				const stem = stems[index] ?? '';
				if (!folded.startsWith(stem, place)) {
					whole = false;
					break;
				}
				const end = folded.indexOf(' ', place);
				const length = (end < 0 ? folded.length : end) - place;
				if (
					length > (words[index]?.length ?? 0) + 4 ||
					(stem === words[index] && stem.length < 4 && length !== stem.length)
				) {
					whole = false;
					break;
				}
				place = end + 1;
			}
			if (whole && found.push(at) >= MAX_PLACES) break;
		}
		return found;
	};
}
