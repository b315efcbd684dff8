/** Whom a notice concerns, in its own words. */
import { placeOf, type Reading } from './reading';

const END = /\sفإن\s|[,;:.!?…—–۔،؛।。，、；：？！။၊՝։]| - /u;
const MAX = 260;
const HERE = /pays|país|country|there|city|стране|краіне|країні|ölkə/i;
const CONDITION =
	/^(?:if|если|якщо|калі|wenn|falls|si|se|jeśli|ako|əgər|егер|agar|агар|nếu|եթե|თუ|اگر|إذا|eğer|әгәр|эгер)\s/i;
const TAIL =
	/^\s+(?:за границей|за рубежом|за кордоном|abroad|im ausland|à l’étranger|en el extranjero|passport|pass)(?!\p{L})/iu;

/**
 * @param reading a notice
 * @returns the clause or noun phrase that says whom it concerns, or null
 */
export function affectedIn(reading: Reading): string | null {
	const nounEnds = new Map<number, number>();
	for (const hit of reading.hits.get('readers') ?? []) {
		const [start, end] = placeOf(reading, hit);
		nounEnds.set(end + 1, start);
	}
	// “readers who live in …” begins with the noun.
	const clauseOf = (place: [number, number]): [number, number] => [
		nounEnds.get(place[0]) ?? place[0],
		place[1],
	];
	const clauses = (reading.hits.get('you') ?? []).map((hit) =>
		clauseAt(reading, clauseOf(placeOf(reading, hit))),
	);
	const nouns = (reading.hits.get('readers') ?? []).map((hit) => nounAt(reading, placeOf(reading, hit)));
	const title = reading.joints[0] ?? 0;
	const rate = (part: Part) =>
		(part.clause && (part.placed || HERE.test(part.text)) ? 120 : 0) +
		(CONDITION.test(part.text) ? 60 : 0) +
		part.text.length +
		(part.start < title ? -260 : 0) +
		(part.asked ? -200 : 0) +
		(part.placed ? 200 : 0) +
		(part.clause ? 40 : 0);
	const parts = [...clauses, ...nouns].filter((part) => part.text.length < MAX);
	parts.sort((a, b) => rate(b) - rate(a));
	const best = parts[0];
	return best ? led(reading, best) : null;
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

const LEADING = /^(?:agar|əgər|егер|эгер|әгәр|eğer|агар|ел|nếu|եթե|თუ|اگر)$/iu;

interface Part {
	start: number;
	text: string;
	placed: boolean;
	clause: boolean;
	/** A question, that is no condition. */
	asked: boolean;
}

function placesIn(reading: Reading, from: number, to: number): number[] {
	const ends: number[] = [];
	for (const [term, hits] of reading.hits) {
		if (!term.startsWith('@') && term !== 'occupied') continue;
		for (const hit of hits) {
			const [start, end] = placeOf(reading, hit);
			if (start >= from && start < to) ends.push(end);
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
	// An apposition between two commas belongs to the clause.
	while (reading.text.charAt(end) === ',') {
		const next = endOf(reading, end + 1);
		const words = reading.text
			.slice(end + 1, next)
			.trim()
			.split(/\s+/).length;
		if (
			reading.text.charAt(next) !== ',' ||
			words < 2 ||
			words > 5 ||
			meets(reading, ['dont', 'share', 'like', 'comment', 'save', 'donate', 'fine', 'detention'], end, next)
		)
			break;
		end = next;
	}
	if (/^[?？]/.test(reading.text.slice(end))) end++;
	const text = reading.text.slice(start, end).trim();
	const asked = /[?？؟]$/.test(text) || /^\s*[?？؟]/.test(reading.text.slice(end));
	return { start, text, placed: placesIn(reading, start, end).length > 0, clause: true, asked };
}

function nounAt(reading: Reading, [start, after]: [number, number]): Part {
	const limit = endOf(reading, after);
	const ends = placesIn(reading, start, limit);
	let end = after;
	for (const at of ends) if (at - end < 45) end = at;
	if (meets(reading, ['occupied'], end - 12, end))
		end += /^\s+\p{L}+/u.exec(reading.text.slice(end))?.[0].length ?? 0;
	end += TAIL.exec(reading.text.slice(end))?.[0].length ?? 0;
	return {
		start,
		text: reading.text.slice(start, Math.max(end, after)).trim(),
		placed: ends.length > 0,
		clause: false,
		asked: false,
	};
}

function meets(reading: Reading, terms: string[], from: number, to: number): boolean {
	return terms.some((term) =>
		(reading.hits.get(term) ?? []).some((hit) => {
			const [start, end] = placeOf(reading, hit);
			return end > from && start < to;
		}),
	);
}
