import type { Structured } from '../page/structured';
import { essence } from './witness';

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const BY =
	/^(?:(?:written|reported|story|words|text|texte|texto|testo) )?(?:by|von|por|par|di|da|door|av|af|przez|autore?a?s?|autor(?:in|en)?|authors?|от|автор[ыи]?|yazan|haber)\s*:?\s+(?=\p{Lu}|\p{Lo}|")/iu;
const ROLE =
	/\s*(?:[,|–—(/]|\s-\s)\s*(?:(?:senior|chief|political|foreign|deputy|associate|staff|special|former|our|ap|cnn|uk|us|world|news|sports?|business|digital|breaking|health|science|crime|european?|middle east)\s+)*(?:writer|reporter|editor|correspondent|contributor|journalist|columnist|producer|for\s|in\s|chefredakteur|redakteur|redaktion|korrespondent|reporterin|autor|volontär|redacci[oó]n|corresponsal|journaliste|envoyé|giornalista|редактор|корреспондент)[^,;]*$/iu;
const NOT_A_NAME =
	/^[^\p{L}"'“„«‘]|^(?:https?:|www\.|@|\/)|\.(?:com|org|net|html?|php)\/|^(?:admin|administrator|author|editor|staff|unknown|guest|null|undefined|none|n\/a)$/iu;

/**
 * Reads who wrote the article.
 *
 * @param document the page
 * @param structured what it says about itself
 * @param above lines above the text, one of which may be a byline in words ("By …")
 * @param below lines below it, where some sites say who wrote or edited ("Author: …")
 * @returns their names as the page gives them, each once
 */
export function readAuthors(
	document: Document,
	structured: Structured,
	above: string[],
	below: string[],
): string[] {
	const linked = structured.article?.authors ?? [];
	const isPeople = linked.some(({ isPerson }) => isPerson);
	// Agencies stand beside people; an organisation alone is mostly the site itself.
	const people = isPeople ? tidy(linked.map(({ name }) => name)) : [];
	const publisher = essence(structured.article?.publisher ?? '');
	const metas = [
		'author',
		'article:author',
		'parsely-author',
		'sailthru.author',
		'dc.creator',
		'dcterms.creator',
		'cxenseparse:author',
		'byl',
	];
	const named = tidy(metas.flatMap((name) => structured.meta.get(name) ?? []).slice(0, 6));
	const [one = '', other] = people;
	const isPublisher = !other && (IS_SITE.test(one) || (publisher !== '' && essence(one) === publisher));
	if (one && !isPublisher) return people;
	const shown = tidy(bylines(document));
	const organisations = tidy(linked.map(({ name }) => name));
	const isSite = (name: string) =>
		IS_SITE.test(name) ||
		organisations.some((one) => essence(one) === essence(name)) ||
		essence(name) === publisher;
	const candidates = [
		named.filter((name) => !isSite(name)),
		shown.filter(
			(name) => !isSite(name) && (organisations.length === 0 || PERSON.test(name.split(',')[0] ?? '')),
		),
		labelled([...above, ...below]),
		organisations,
		named,
		shown,
		tidy(
			above
				.map((line) => line.replace(/\s*[·•|].*$|,\s+(?:in|for|at)\s.*$/giu, ''))
				.filter((line) => line.length < LONGEST_NAME && BY.test(line))
				.slice(0, 1),
		),
	];
	return candidates.find((list) => list.length > 0) ?? [];
}

/** A site that calls itself a person. */
const IS_SITE = /\bwww\.|\.(?:com|org|net|info)\b/i;
const LABEL =
	/^(?:(?:autor(?:in|en|a|e)?(?:\s*\/\s*autor(?:in|en|a)?)?|authors?|auteure?|автор|yazar)\s*[:：]?\s+|[（(]?(?:责编|责任编辑|責任編輯|记者|記者)\s*[:：]\s*)/iu;
/** A Chinese, Japanese or Korean name has no space. */
const NAME_IN_SIGNS = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

/** Names behind a label, on a line of their own. */
function labelled(lines: string[]): string[] {
	for (const line of lines) {
		if (line.length > LONGEST_NAME || !LABEL.test(line)) continue;
		const names = line
			.replace(LABEL, '')
			.replace(/[)）]$/, '')
			.split(/、|，/)
			.flatMap(split);
		const people = tidy(names).filter((name) => PERSON.test(name) || NAME_IN_SIGNS.test(name));
		if (people.length > 0) return people;
	}
	return [];
}

/** Two or more words, nothing else: what a person is called, in contrast to "red/agencies". */
const PERSON = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*)+$/u;
const LONGEST_NAME = 80;

/** Capitals are written out, for looking without regard to case costs three times as much. */
const BYLINE_NAME = ':is([class*=byline],[class*=Byline],[class*=byLine],[class*=ByLine])';
/** Where names stand, the most telling places first. */
const PLACES: readonly (readonly [holder: string, inside?: string])[] = [
	['[rel~=author]'],
	['[itemprop=author]', '[itemprop=name]'],
	['[itemprop=author]'],
	[BYLINE_NAME, 'a'],
	[BYLINE_NAME, 'span:not(:has(*))'],
	['[class*=uthor-name]'],
	[':is([class*=uthorname],[class*=uthorName])'],
	['[class*=uthor__name]'],
	['[class*=uthor_name]'],
	['[data-testid*=uthor]', 'a'],
	['[class*=uthor]', 'a'],
	['a[href*="/author/"]'],
	['a[href*="/authors/"]'],
	['a[href*="/autor/"]'],
	[BYLINE_NAME],
	['[class*=uthor]'],
];
const MOST_PLACES = 24;

/** Names in the visible byline: the most telling place that gives one. */
function bylines(document: Document): string[] {
	const heading = document.querySelector('h1');
	const holders = new Map<string, Element[]>();
	for (const [holder, inside] of PLACES) {
		const found = holders.get(holder) ?? [...document.querySelectorAll(holder)];
		holders.set(holder, found);
		const names: string[] = [];
		for (const element of inside ? insides(found, inside) : found.slice(0, MOST_PLACES)) {
			if (
				element.closest(
					'nav,footer,aside,li li,[class*=comment i],[class*=related i],[class*=teaser i],[class*=card i]',
				)
			)
				continue;
			const text = collapse(element.getAttribute('content') ?? element.textContent ?? '');
			if (text.length < 4 || text.length > 60 || /\d/.test(text)) continue;
			if (!/^\p{L}/u.test(text) || text.split(' ').length > 6 || !/[\p{Lu}\p{Lo}]/u.test(text)) continue;
			// Bylines stand near the headline; later ones belong to teasers.
			if (heading && names.length > 0 && element.compareDocumentPosition(heading) & 4) continue;
			if (/^(?:by|more|about|follow|read|view|share|contact|email|see)\b(?! \p{Lu})/iu.test(text)) continue;
			names.push(text);
			if (names.length >= 6) break;
		}
		if (names.length > 0) return names;
	}
	return [];
}

/** From their holders down: a selector for both looks around every link of the page. */
function insides(holders: Element[], selector: string): Element[] {
	const all = new Set<Element>();
	for (const holder of holders) {
		for (const element of holder.querySelectorAll(selector)) {
			all.add(element);
			if (all.size === MOST_PLACES) return [...all];
		}
	}
	return [...all];
}

/** Names without "By", roles, addresses and duplicates; lists cut at their joints. */
function tidy(names: string[]): string[] {
	const seen = new Set<string>();
	const out: string[] = [];
	for (const given of names) {
		for (const part of split(collapse(given).replace(BY, ''))) {
			const written = part.length > LONGEST_NAME ? (part.split(',')[0] ?? '') : part;
			const name = written
				.replace(BY, '')
				.replace(ROLE, '')
				.replace(/^[\s,;|:•·–—-]+|[\s,;|:•·–—-]+$/g, '');
			const key = essence(name);
			if (!key || NOT_A_NAME.test(name) || name.length > LONGEST_NAME || seen.has(key)) continue;
			seen.add(key);
			out.push(name);
		}
	}
	return out;
}

function split(text: string): string[] {
	const parts = text.split(
		/\s*;\s*|\s+(?:and|und|et|y|und|&|och|og|en|и|та|ve|i|e)\s+(?=\p{Lu}\S*(?:\s|$))|\s*[|•·]\s*/u,
	);
	return parts.flatMap((part) => {
		const pieces = part.split(/\s*,\s*/);
		// "Jane Doe, John Roe" is a list; "Doe, Jane" and "Jane Doe, Reuters correspondent" are not.
		return pieces.length > 1 &&
			pieces.every((piece) => /^\p{L}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u.test(piece)) &&
			!ROLE.test(part)
			? pieces
			: [part];
	});
}
