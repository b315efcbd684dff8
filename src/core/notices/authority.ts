/** Who declared, ordered or registers it, in the notice's own words. */
import { type NoticeKind, SEVERITY_OF } from '../types';
import { placeOf, type Reading } from './reading';

const JOINING =
	/^(?:of|the|for|and|para|per|für|zur|pour|за|по|при|a|as|os|o|n\.|n°|№|no\.|del|dos|das|de|del|della|du|des|da|do|di|der|y|and|la|le|el|à|u|i|en|in|в|у)$/i;

/** “Article 5”, “244¹-moddasi”. */
const NUMBER = /^\d[\d¹²³.]*(?:-\p{L}+)?\.?$/u;
/** “7th” of courts. */
const ORDINAL = /^\d{1,3}\.$/;
/** “«On Advertising»”; “8 February 1948, no. 47”. */
const AFTER_LAW =
	/^(?:\s+[«“„"][^«“„"»”]{3,70}[»”"]|(?:\s+(?:del|du|of|vom|от|від|z|de))?(?:\s+\d{1,2})?\s+\p{L}{3,}\s+\d{4}(?:,?\s+(?:n|nr|no|№)\.?\s*\d+)?)/u;
/** Languages whose “in X” is an ending, so that a place before a body is no part of its name. */
const LOCATIVE = new Set(['kk', 'ky', 'tt', 'tr', 'az', 'uz']);

/**
 * @param reading a notice
 * @param kind its kind; info notices name statutes only, and a security law is its own authority
 * @returns the body, or the statute where no body is named, and the countries in its name
 */
export function authorityIn(reading: Reading, kind: NoticeKind): { text: string; codes: string[] } | null {
	const statutes = reading.hits.get('statute') ?? [];
	let bodies = SEVERITY_OF[kind] === 'info' ? [] : (reading.hits.get('authority') ?? []);
	if (kind === 'security-law-risk' && statutes.length > 0) bodies = [];
	// The law names the body with which the statement is filed.
	if (kind === 'foreign-principal-label') {
		const found =
			/(?:the )?(?:(?:U\.S\.|US|United States) )?Department of Justice(?:, Washington,? D\.?\s?C\.?)?/i.exec(
				reading.text,
			);
		if (found) return { text: found[0], codes: ['US'] };
	}
	if (kind === 'reporting-restriction') bodies = reading.hits.get('authority') ?? [];
	const hits = bodies.length > 0 ? bodies : statutes;
	let best: { text: string; codes: string[]; score: number } | null = null;
	for (const hit of hits) {
		const grown = grow(reading, placeOf(reading, hit), bodies.length === 0);
		const text = reading.text.slice(grown[0], grown[1]);
		const codes = codesIn(reading, grown[0], grown[1]);
		const score = (codes.length > 0 ? 20 : 0) + Math.min(text.length, 60) / 2 - grown[0] / 40;
		if (!best || score > best.score) best = { text, codes, score };
	}
	// “the law”, “article” alone name nothing in a notice that rests on none.
	if (best && SEVERITY_OF[kind] === 'info' && !/\d|\S\s\S+\s\S|\p{Lu}\p{L}+\s\p{Lu}/u.test(best.text))
		return null;
	// Nor does a lone noun (“by law”) anywhere, where words are parted.
	if (best && bodies.length === 0 && /^\p{Ll}+$/u.test(best.text) && best.text.length < 12) return null;
	return best;
}

function codesIn(reading: Reading, from: number, to: number): string[] {
	const codes: string[] = [];
	for (const [term, hits] of reading.hits) {
		if (!term.startsWith('@') || term.startsWith('@+')) continue;
		for (const hit of hits) {
			const [start] = placeOf(reading, hit);
			if (start >= from && start < to) codes.push(term.slice(1));
		}
	}
	return codes;
}

/** Takes in the words around a head noun that belong to its name: places, attributes, names in capitals, numbers. */
function grow(reading: Reading, [from, to]: [number, number], statute: boolean): [number, number] {
	const { text } = reading;
	const covered = new Set<number>();
	for (const [term, hits] of reading.hits) {
		if (!(term.startsWith('@') || term === 'attribute' || term === 'authority' || term === 'statute'))
			continue;
		for (const hit of hits) {
			const [start, end] = placeOf(reading, hit);
			for (let at = start; at < end; at++) covered.add(at);
		}
	}
	const named = (word: string, at: number) =>
		covered.has(at) || /^\p{Lu}[\p{L}’'.-]*$/u.test(word) || (statute ? NUMBER : ORDINAL).test(word);
	// Where the head noun comes last, a name after it is no part of it.
	const headLast = !statute && LOCATIVE.has(reading.language);
	[from, to] = adjoin(reading, [from, to]);
	for (;;) {
		const before = /(\S+)\s+$/.exec(text.slice(0, from));
		const word = before?.[1];
		if (!before || !word || /[,;:!?»”")—–]$/.test(word) || reading.joints.includes(from - 1)) break;
		const at = before.index;
		if (word.endsWith('.') && !/^(?:\d+|(?:\p{Lu}\.)*\p{Lu})\.$/u.test(word)) break;
		const adjective = /[а-яіў](?:ий|ый|ой|ого|ому|им|ым|кі|ы|ага)$/u.test(word);
		const sentenceStart = !adjective && (at === 0 || /[.!?:]\s+$/.test(text.slice(0, at)));
		if (LOCATIVE.has(reading.language) && /[дт][аәеө]$|[dt][aəe]$/.test(word)) break;
		const article = /^(?:the|el|la|le|les|das|der|die|den|a|l’|as|o|os)$/i.test(word);
		if (covered.has(at) || article || (named(word, at) && (!sentenceStart || NUMBER.test(word)))) from = at;
		else break;
		if (article) break;
	}
	for (;;) {
		const after = /^(\s+)(\S+)/.exec(text.slice(to));
		const word = after?.[2];
		if (!after || !word || reading.joints.includes(to)) break;
		const at = to + (after[1]?.length ?? 0);
		const bare = word.replace(/[,;:.!?»”")]+$/, '');
		if (bare !== '' && (headLast ? covered.has(at) : named(bare, at))) to = at + bare.length;
		else if (JOINING.test(word)) {
			const next = /^\s+\S+\s+((?:the\s+)?)(\S+)/.exec(text.slice(to));
			const place = next ? to + next[0].length - (next[2]?.length ?? 0) : -1;
			const name = next?.[2]?.replace(/[,;:.!?»”")]+$/, '') ?? '';
			if (next && name && named(name, place) && (!/^\d+$/.test(name) || /^(?:n\.|n°|№|no\.)$/i.test(word))) {
				to = place + name.length;
				if (name !== next[2]) break;
				continue;
			}
			break;
		} else break;
		if (bare !== word) break;
	}
	return statute ? entitled(text, from, to) : [from, to];
}

/** With the title in quotation marks and the date and number that stand at a law's name. */
function entitled(text: string, from: number, to: number): [number, number] {
	const before = /[«“„"][^«“„"»”]{3,70}[»”"]\s+$/.exec(text.slice(0, from));
	if (before) from = before.index;
	const after = AFTER_LAW.exec(text.slice(to));
	return [from, to + (after?.[0].length ?? 0)];
}

/** Where a script parts no words: what adjoins a head noun and is a place, an attribute or a body too. */
function adjoin(reading: Reading, [from, to]: [number, number]): [number, number] {
	const parts: [number, number][] = [];
	for (const [term, hits] of reading.hits)
		if (term.startsWith('@') || term === 'attribute' || term === 'authority' || term === 'statute')
			for (const hit of hits) parts.push(placeOf(reading, hit));
	for (let grown = true; grown; ) {
		grown = false;
		for (const [start, end] of parts) {
			if (start < from && end >= from && end <= to) [from, grown] = [start, true];
			if (end > to && start <= to && start >= from) [to, grown] = [end, true];
		}
	}
	return [from, to];
}
