import type { Structured } from '../page/structured';

/**
 * Reads when the article was published and last changed.
 *
 * @param document the page
 * @param structured what it says about itself
 * @returns ISO 8601 times, with offset where the page gives one; null where it says nothing usable
 */
export function readTimes(
	document: Document,
	structured: Structured,
): { published: string | null; modified: string | null } {
	const first = (names: string[]) =>
		names
			.flatMap((name) => structured.meta.get(name) ?? [])
			.map(toIso)
			.find(Boolean);
	const published =
		toIso(structured.article?.datePublished) ??
		first([
			'article:published_time',
			'og:article:published_time',
			'article:published',
			'datepublished',
			'parsely-pub-date',
			'sailthru.date',
			'publishdate',
			'publish-date',
			'pubdate',
			'publication_date',
			'date',
			'dc.date.issued',
			'dcterms.created',
			'dcterms.date',
			'dc.date',
			'dc.date.created',
			'cxenseparse:recs:publishtime',
			'vr:published_time',
			'last-modified',
			'datecreated',
		]) ??
		visibleTime(document) ??
		null;
	const modified =
		toIso(structured.article?.dateModified) ??
		first(['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod']) ??
		null;
	return { published, modified };
}

function visibleTime(document: Document): string | null {
	const places =
		'[itemprop=datePublished],time[pubdate],time[datetime],[class*=publish i][datetime],[data-published],[data-publish-date],[data-timestamp]';
	for (const element of [...document.querySelectorAll(places)].slice(0, 20)) {
		if (element.closest('nav,footer,aside,[class*=related i],[class*=comment i]')) continue;
		const values = ['datetime', 'content', 'data-published', 'data-publish-date', 'data-timestamp'];
		for (const name of values) {
			const time = toIso(element.getAttribute(name));
			if (time) return time;
		}
	}
	// A date in words or numbers near the headline.
	const heading = document.querySelector('h1');
	let holder: Element | null = heading;
	for (
		let level = 0;
		holder && holder !== document.body && level < 4;
		level++, holder = holder.parentElement
	) {
		const near = (holder.textContent ?? '').slice(0, 3000);
		const match =
			/(?<!\d)(\d{1,2})[./](\d{1,2})[./](?:20)?(\d{2})(?!\d)(?:[^\d]{1,14}(\d{1,2})[:.](\d{2}))?/.exec(near);
		if (match) {
			const [, day = '', month = '', year = '', hour, minute] = match;
			if (Number(month) <= 12 && Number(day) <= 31) {
				const time = hour ? `T${hour.padStart(2, '0')}:${minute}:00` : '';
				return `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
			}
		}
		const cjk = /(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/.exec(near);
		if (cjk) return `${cjk[1]}-${(cjk[2] ?? '').padStart(2, '0')}-${(cjk[3] ?? '').padStart(2, '0')}`;
		const words =
			/\b(?:(\d{1,2})(?:st|nd|rd|th)? )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(20\d{2})\b/.exec(
				near,
			);
		const day = words?.[1] ?? words?.[3];
		if (words && day) {
			const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(words[2] ?? '') / 3 + 1;
			return `${words[4]}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
		}
	}
	return null;
}

/**
 * @param written a time as pages write it
 * @returns ISO 8601; null where it is no time
 */
function toIso(written: string | null | undefined): string | null {
	const text = written?.trim() ?? '';
	if (/^1\d{9}$|^1\d{12}$/.test(text))
		return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
	const match =
		/^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?)?/i.exec(
			text,
		);
	if (match) {
		const [, year, month = '', day = '', hour, minute, second, zulu, offset, rest] = match;
		if (Number(month) > 12 || Number(month) < 1 || Number(day) > 31 || Number(day) < 1) return null;
		const date = `${year}-${month}-${day}`;
		if (hour === undefined) return date;
		const zone = zulu ? 'Z' : offset ? `${offset}:${rest ?? '00'}` : '';
		return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${zone}`;
	}
	// "Mon, 13 May 2024 10:00:00 GMT" and its kin; without a zone a parser would take this machine's.
	if (!/\b(?:19|20)\d{2}\b/.test(text) || text.length > 60 || text.length < 8) return null;
	const zoned = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$/.test(text) ? text : `${text} UTC`;
	const time = Date.parse(zoned);
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
