/** Whom a notice concerns, in its own words. */
import { placeOf, type Reading } from './reading';

const END = /\sفإن\s|[,;:.!?…—–۔،؛।。，、；：？！။၊՝։]| - |(?<=[\u3400-\u9fff])\s(?=[《\u3400-\u9fff])/u;
const MAX = 260;
const CONDITION =
	/^(?:if|если|якщо|калі|kali|wenn|falls|si|se|jeśli|ako|ha|əgər|егер|agar|агар|nếu|եթե|თუ|اگر|إذا|eğer|әгәр|эгер)\s/iu;
/** The last word of a Turkic condition. */
const ENDING = /(?:s[aeə]n[ıi]z|s[aә]ngiz|n[ıiuü]zs[aə]|с[аеәоө][ңн]?(?:ы|и|і|у|ү)з)$/iu;
/** “, who live in …”. */
const WHO = /^,\s(?:who|котор|на котор|як[іия]|хто|кто|die|der|qui|que|che|któr|koj|akik?|ки|که)\p{L}*\s/u;
/** How one turns to somebody, which says nothing of whom. */
const ADDRESS =
	/^(?:(?:note|word|message) to|for|to|dear|для|уважаем\S*|дорог\S*|шаноўн\S*|шановн\S*|für|an|liebe|pour|à|aux|chers|para|por|querid\S*|estimad\S*|cari|per|dla|drodzy|szanowni|dragi|za|برای|致|给|給|各位)[\s,]+|^(?:写给|寫給|[致给給])/iu;
/** “Some readers may find …” concerns nobody more than others. */
const SOME =
	/(?:some|certain|many|некотор\S+|деяк\S+|manche|einige|certain\S+|algun\S+|alcun.|niektór\S+|nek.|egyes|bazı|bəzi|برخی|بعض|部分)\s*$/iu;
/** Languages in which what says which readers stands before the noun. */
const HEAD_LAST = new Set('zh my ar fa hy ka kk ky uz tt az tr hi'.split(' '));
/** “In Hargeisa”: a place that no list names. */
const SOMEWHERE =
	/\s(?:in|from|в|во|из|у|з|із|à|au|en|em|na|no|dans|depuis|w|z|u|iz|desde)\s(?:the |la |el |der |den |o |a )?\p{Lu}/u;
const ACTS = ['share', 'republish', 'like', 'comment', 'save', 'subscribe', 'contact', 'donate', 'cooperate'];
const AND = /^\s(?:and|or|и|или|і|та|або|й|und|oder|et|ou|y|o|e|i|lub|ili|és)\s$/iu;
/** What a country's adjective stands before, of those who live under its law. */
const LAW_OVER = /^\s(?:law|jurisdiction|право|законодательство|юрисдикция|законодавство)(?!\p{L})/iu;
/** Letters that a word of one class takes before a noun, where words are not parted. */
const BEFORE = 9;

interface Part {
	start: number;
	text: string;
	placed: boolean;
	clause: boolean;
	/** “In the country”, “there”, where no place is named. */
	there: boolean;
	/** A question, that is no condition. */
	asked: boolean;
}

/**
 * @param reading a notice
 * @param clauses whether a condition counts, or only a noun for those whom it concerns
 * @param placed whether only those count who are somewhere
 * @returns the clause or noun phrase that says whom it concerns, or null
 */
export function affectedIn(reading: Reading, clauses: boolean, placed = false): string | null {
	const places = (reading.hits.get('readers') ?? []).map((hit) => placeOf(reading, hit));
	const nounEnds = new Map(places.map(([start, end]) => [end + 1, start]));
	// “readers who live in …” begins with the noun.
	const clauseOf = (place: [number, number]): [number, number] => [
		nounEnds.get(place[0]) ?? place[0],
		place[1],
	];
	const parts = places
		.map((place) => nounAt(reading, place))
		.filter((part) => !SOME.test(reading.text.slice(0, part.start)));
	if (clauses) {
		const told = (reading.hits.get('you') ?? []).map((hit) =>
			clauseAt(reading, clauseOf(placeOf(reading, hit))),
		);
		// “If you share this” is an act; whom it concerns is told by where they are, or whose citizens.
		parts.push(...told.filter((part) => part.placed || part.there), ...questions(reading));
	}
	const title = reading.joints[0] ?? 0;
	const rate = (part: Part) =>
		(part.clause && (part.placed || part.there) ? 200 : 0) +
		(CONDITION.test(part.text) ? 60 : 0) +
		part.text.length +
		(part.start < title ? -260 : 0) +
		(part.asked ? -200 : 0) +
		(part.placed ? 200 : 0) +
		(part.clause ? 40 : 0);
	const isSomewhere = ({ start, text, placed: named }: Part) =>
		named || meets(reading, ['there'], start, start + text.length);
	const fit = parts.filter(
		(part) => part.text.length < MAX && !isLinked(reading, part) && (!placed || isSomewhere(part)),
	);
	fit.sort((a, b) => rate(b) - rate(a));
	const best = fit[0];
	return best ? led(reading, best).replace(ADDRESS, '') : null;
}

/**
 * @param reading a notice that sets an age
 * @returns the words for those whom it lets in or keeps out, or null
 */
export function agedIn(reading: Reading): string | null {
	const [first, ...others] = (reading.hits.get('aged') ?? []).map((hit) => placeOf(reading, hit));
	if (!first) return affectedIn(reading, false);
	const end = Math.max(first[1], ...others.filter(([start]) => start === first[0]).map((place) => place[1]));
	return reading.text.slice(first[0], end);
}

/** Words of a link that leads on. */
function isLinked(reading: Reading, { start, text }: Part): boolean {
	const end = start + text.length;
	return reading.links.some(
		(link) => link.start <= start && link.end >= end && link.end - link.start < reading.text.length / 2,
	);
}

/** With the place or the conjunction that stands right before it, where a language puts them first. */
function led(reading: Reading, part: Part): string {
	const before = /(?:^|[\s“«„(])(\p{L}[\p{L}\p{M}’'ʻʼ‘-]*)\s+$/u.exec(reading.text.slice(0, part.start))?.[1];
	if (!before) return part.text;
	const at = part.start - 1 - before.length;
	// “In X if you are, or have …”: the place leads the whole condition.
	const place = placesIn(reading, at, part.start).length > 0 && (!part.placed || part.clause);
	return place || LEADING.test(before) ? `${before} ${part.text}` : part.text;
}

const LEADING = /^(?:agar|əgər|егер|эгер|әгәр|eğer|агар|ел|nếu|եթե|თუ|اگر|les|los|las|gli)$/iu;

/** “Do you read us from …?”: a question that says where the reader is. */
function questions(reading: Reading): Part[] {
	const found: Part[] = [];
	for (const match of reading.text.matchAll(/[^.!?…:;؟？。！։।။]+[?？؟]/gu)) {
		const text = match[0].trim();
		const start = match.index + match[0].length - match[0].trimStart().length;
		const end = match.index + match[0].length;
		const joint = reading.joints.some((at) => at > start && at < end);
		if (joint || text.length > 120 || meets(reading, ['asking'], start, start + 1)) continue;
		if (reading.links.some((link) => link.start < end && link.end > start)) continue;
		if (placesIn(reading, start, end).length === 0) continue;
		found.push({ start, text, placed: true, clause: false, there: false, asked: false });
	}
	return found;
}

function placesIn(reading: Reading, from: number, to: number): number[] {
	const ends: number[] = [];
	const names = [...(reading.hits.get('authority') ?? []), ...(reading.hits.get('statute') ?? [])];
	for (const [term, hits] of reading.hits) {
		if (!term.startsWith('@') && term !== 'occupied') continue;
		for (const hit of hits) {
			const [start, end] = placeOf(reading, hit);
			if (start < from || start >= to) continue;
			// A body or a law of one country only is no place.
			if (!names.some((name) => name.start <= hit.start && name.end >= hit.end)) ends.push(end);
		}
	}
	return ends.sort((a, b) => a - b);
}

function endOf(reading: Reading, from: number): number {
	const rest = reading.text.slice(from);
	const found = rest.search(END);
	const joint = reading.joints.find((at) => at >= from) ?? reading.text.length;
	return Math.min(found < 0 ? reading.text.length : from + found, joint);
}

function clauseAt(reading: Reading, [start, after]: [number, number]): Part {
	let end = endOf(reading, after);
	// “those, who live in …”: the place comes after the comma.
	if (placesIn(reading, start, end).length === 0 && reading.text.charAt(end) === ',') {
		const next = endOf(reading, end + 1);
		if (placesIn(reading, end, next).length > 0) end = next;
	}
	// An apposition between two commas belongs to the clause; so does one more act of “whoever shares, keeps …”.
	while (reading.text.charAt(end) === ',') {
		const next = endOf(reading, end + 1);
		const words = reading.text
			.slice(end + 1, next)
			.trim()
			.split(/\s+/).length;
		const more = meets(reading, ACTS, start, end) && meets(reading, ACTS, end, next);
		if (more ? threatens(reading, end, next) : reading.text.charAt(next) !== ',' || words < 2 || words > 5)
			break;
		if (!more && meets(reading, [...ACTS, 'dont', 'fine', 'detention', 'imprisonment'], end, next)) break;
		end = next;
	}
	const led = /[\p{L}\p{M}’'ʻʼ‘-]+\s$/u.exec(reading.text.slice(0, start))?.[0].length ?? 0;
	const named = placesIn(reading, start - led, end);
	// “Türkiye’de yaşıyorsanız | …”: the verb ends the condition, where the place has been named.
	if (named.length > 0 && Math.max(...named) <= after && ENDING.test(reading.text.slice(start, after)))
		end = after;
	end = beforeVerb(reading, Math.max(named[0] ?? 0, after), end);
	end = joined(reading, 'anywhere', end);
	if (/^[?？]/.test(reading.text.slice(end))) end++;
	const text = reading.text.slice(start, end).trim();
	const asked = /[?？؟]$/.test(text) || /^\s*[?？؟]/.test(reading.text.slice(end));
	const there =
		meets(reading, ['there', 'papers'], start - led, end) || (CONDITION.test(text) && SOMEWHERE.test(text));
	return { start, text, placed: named.length > 0, clause: true, there, asked };
}

/** Whether a stretch tells what follows or what not to do, before it names an act. */
function threatens(reading: Reading, from: number, to: number): boolean {
	const first = (terms: string[]) =>
		Math.min(
			...terms.flatMap((term) =>
				(reading.hits.get(term) ?? [])
					.map((hit) => placeOf(reading, hit)[0])
					.filter((at) => at >= from && at < to),
			),
		);
	return first(['dont', 'fine', 'detention', 'imprisonment']) <= first(ACTS);
}

/** “Anyone in … who shares this | may be fined”: the sentence goes on without a comma. */
function beforeVerb(reading: Reading, from: number, to: number): number {
	const verbs = (reading.hits.get('dont') ?? [])
		.map((hit) => placeOf(reading, hit)[0])
		.filter((at) => at > from && at < to);
	const nouns = HEAD_LAST.has(reading.language)
		? (reading.hits.get('readers') ?? [])
				.map((hit) => placeOf(reading, hit)[1])
				.filter((at) => at >= from && at < to && !meets(reading, ['you'], at, to))
		: [];
	if (nouns.length > 0) return Math.max(...nouns);
	const cut = Math.min(to, ...verbs);
	// Where a conjunction is written together with the verb, it goes with it.
	return cut < to ? cut - (/[\p{L}\p{M}]+$/u.exec(reading.text.slice(from, cut))?.[0].length ?? 0) : to;
}

function nounAt(reading: Reading, [start, after]: [number, number]): Part {
	const { text } = reading;
	let limit = endOf(reading, after);
	let ends = placesIn(reading, start, limit);
	if (ends.length === 0 && text.charAt(limit) === ',' && WHO.test(text.slice(limit))) {
		const next = endOf(reading, limit + 1);
		if (placesIn(reading, limit, next).length > 0) {
			limit = next;
			ends = [next];
		}
	}
	let end = after;
	for (const at of ends)
		if ((at - end < 45 || at === limit) && !meets(reading, ['authority'], end, at)) end = at;
	if (meets(reading, ['occupied'], end - 12, end))
		end += /^\s+\p{L}+/u.exec(text.slice(end))?.[0].length ?? 0;
	if (end === after) end = inland(reading, end);
	// “Who are subject to Russian law”.
	if (ends.includes(end)) end += LAW_OVER.exec(text.slice(end))?.[0].length ?? 0;
	for (const term of ['papers', 'anywhere']) end = joined(reading, term, end);
	end = withOthers(reading, end);
	const begin = reading.lexicon.isInner(reading.language) ? modified(reading, start) : start;
	return {
		start: begin,
		text: text.slice(begin, Math.max(end, after)).trim(),
		placed: placesIn(reading, begin, Math.max(limit, after)).length > 0,
		clause: false,
		there: false,
		asked: false,
	};
}

/** “Readers in … and those who live there”: whom else it concerns, joined by a conjunction. */
function withOthers(reading: Reading, end: number): number {
	const { text } = reading;
	for (const term of ['readers', 'you'] as const)
		for (const hit of reading.hits.get(term) ?? []) {
			const [start, after] = placeOf(reading, hit);
			if (start <= end || !AND.test(text.slice(end, start))) continue;
			if (term === 'readers') return after;
			let limit = endOf(reading, after);
			if (text.charAt(limit) === ',') limit = endOf(reading, limit + 1);
			if (limit - start < 60 && !meets(reading, [...ACTS, 'dont', 'fine', 'imprisonment'], start, limit))
				return limit;
		}
	return end;
}

/** With a word of a class that follows at once, or after a comma. */
function joined(reading: Reading, term: string, end: number): number {
	const after = (reading.hits.get(term) ?? [])
		.map((hit) => placeOf(reading, hit))
		.filter(([start]) => start > end && /^,?\s$/.test(reading.text.slice(end, start)));
	return Math.max(end, ...after.map((place) => place[1]));
}

/** “Readers elsewhere in the country”: to where the country is spoken of, if no act stands between. */
function inland(reading: Reading, end: number): number {
	const limit = Math.min(end + 45, endOf(reading, end));
	const after = (reading.hits.get('there') ?? [])
		.map((hit) => placeOf(reading, hit)[1])
		.filter((at) => at > end && at <= limit && !meets(reading, [...ACTS, 'dont', 'self'], end, at));
	return Math.max(end, ...after);
}

/** “身處香港的讀者”: what says which readers stands before them, with no space between. */
function modified(reading: Reading, start: number): number {
	const before = reading.text.slice(0, start);
	const from = start - (/[^\s,;:.!?—–。，、；：？！။၊]*$/u.exec(before)?.[0].length ?? 0);
	if (start - from <= BEFORE) return from;
	const places = placesIn(reading, from, start);
	return places.length > 0 && meets(reading, ['there'], start - 2, start) ? start - 2 : start;
}

function meets(reading: Reading, terms: string[], from: number, to: number): boolean {
	return terms.some((term) =>
		(reading.hits.get(term) ?? []).some((hit) => {
			const [start, end] = placeOf(reading, hit);
			return end > from && start < to;
		}),
	);
}
