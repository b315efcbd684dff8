/** How far the name of a body or a law goes, around the word that says what it is. */
import { placeOf, type Reading } from './reading';

const JOINING =
	/^(?:of|von|vom|की|का|के|the|for|and|и|і|та|és|və|ve|va|және|жана|ҳәм|contra|contro|sobre|sulla|sul|sui|para|per|für|zur|pour|за|по|при|a|as|os|o|n\.|n°|№|no\.|del|dos|das|de|del|della|du|des|da|do|di|der|y|and|la|le|el|à|u|i|en|in|в|у)$/i;
/** “The Authority | in April 2024”. */
const IN = /^(?:in|en|в|у|à)$/i;
/** “Article 5”, “244¹-moddasi”. */
const NUMBER = /^\d[\d¹²³./]*(?:-?\p{L}+)?\.?$/u;
/** A conjunction before a name, where it is no article of another language; and any between two. */
const AND = /^(?:and|und|и|і|та|və|ve|va|ва|және|жана|और)\s/iu;
/** “7th” of courts. */
const ORDINAL = /^\d{1,3}[.ªº]$/;
/** “«On Media»”; “article 13 of the”; in Hungarian, “the act on”. */
const BEFORE_LAW =
	/(?:[«“„"]\p{Lu}[^«“„"»”]{3,70}[»”"]\s+|(?:l’|l'|dell’|the )?(?:article|art\.|artículo|artigo|articolo|section) \S+ (?:de la |de l’|du |della |del |dell’|de |da |do |of the |of ?)|(?<!\p{L})az? (?:(?! az? )[^.,:;]){3,70}? szóló )$/iu;
/** “«On Advertising»”; “8 February 1948, no. 47”. */
const AFTER_LAW =
	/^(?:\s\((?:EU|UE|ЕС|ЄС)\)\s(?:No\.? |Nr\.? |№ )?\d[\d/]*(?:\sdes Rates)?|》?第[\d一二三四五六七八九十百]+[条條]|\s+(?:zum|zur|über|gegen|für|betreffend)(?: (?:der|die|das|des|den|dem|und|von|\p{Ll}{3,}e[nrs]|\p{Lu}\p{L}+))* \p{Lu}\p{L}+|(?:\s+du\s+\d{1,2}\s+\p{L}{3,}\s+\d{4})?\s+(?:sur|pour|contre|relative (?:à|aux?)|sull[ao’]?|sui|contro|sobre|contra)\s*(?:la |le |les |l’|el |los |a |o |as |os )?\p{L}+(?: (?:de la |de l’|de |du |des |d’|dans (?:la |le |l’)?|et |della |dello |del |dell’|di |da |do )\p{L}+| \p{L}+(?:ique|al|ale|elle|nelle|aire)s?(?!\p{L}))*|\s+[«“„"]\p{Lu}[^«“„"»”]{3,70}[»”"]|\s+(?:n\.|nr\.?|no\.?|nº|№)\s*\d[\d/.-]*(?:\s+(?:del|de|du|od|von|of|от|від|z)(?:\s+\d{1,2}(?:\.|º)?(?:\s+(?:de\s+)?\p{L}{3,}(?:\s+de)?)?)?\s+\d{4})?|(?:\s+(?:del|du|of|vom|от|від|z|de))?(?:\s+\d{1,2})?\s+\p{L}{3,}\s+\d{4}(?:,?\s+(?:n|nr|no|№)\.?\s*\d+)?)/u;
/** “Zakona | o javnom informisanju i medijima”. */
const SOUTH_SLAVIC = /^\s[oо]\s\p{Ll}+(?:\s\p{Ll}+(?:u|у|ama|ima|ама|има)(?!\p{L}))?(?:\s[iи]\s\p{Ll}+)?/u;
/** Languages in which a country stands after the body, and only its adjective before. */
const COUNTRY_AFTER = new Set(['ru', 'uk', 'be', 'pl', 'sr', 'fr', 'es', 'pt', 'it']);
/** Endings of adjectives made from the names of countries. */
export const ADJECTIVE = /[сц]ь?к(?:и|о|а|у|і|е|ы)|[sc]k(?:i|a|e|o|u|y)/iu;
const ARTICLE = /^(?:the|il|az|el|la|le|les|los|las|lo|gli|das|der|die|den|a|as|o|os)$/i;
/** After these an article is part of the phrase, not of the name. */
const PREPOSITION =
	/(?:^|\s)(?:de|del|a|al|ante|bajo|con|según|por|en|para|di|da|con|su|in|presso|de|do|em|por|perante|à|par|pour|sous|dans|devant|selon|auprès|von|vom|durch|gegen|nach|für|auf|bei|mit|in|an)\s+$/iu;
/** Languages whose “in X” is an ending, so that a place before a body is no part of its name. */
const LOCATIVE = new Set(['kk', 'ky', 'tt', 'tr', 'az', 'uz']);

/**
 * Takes in the words around a head noun that belong to its name: places, attributes, names in capitals, numbers.
 *
 * @param reading what is read
 * @param place where the head noun stands, in letters of its text
 * @param statute whether it is a law, not a body
 * @returns where the whole name stands
 */
export function grow(reading: Reading, [from, to]: [number, number], statute: boolean): [number, number] {
	const { text } = reading;
	const covered = new Set<number>();
	for (const [term, hits] of reading.hits) {
		// A court's decision is no part of the court's name, nor a ministry of a law's.
		if (!(term.startsWith('@') || term === 'attribute' || term === (statute ? 'statute' : 'authority')))
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
	// “Procuradoria-Geral”.
	to += /^-\p{L}+/u.exec(text.slice(to))?.[0].length ?? 0;
	for (;;) {
		const before = /(\S+)\s+$/.exec(text.slice(0, from));
		const word = before?.[1];
		if (!before || !word || /[,;:!?»”")—–]$/.test(word) || reading.joints.includes(from - 1)) break;
		const at = before.index;
		if (word.endsWith('.') && !/^(?:\d+|(?:\p{Lu}\.)*\p{Lu}|[IVXLC]+)\.$/u.test(word)) {
			// “Art. 31a of the Act”.
			if (statute && /^art\.$/i.test(word) && /^\d/.test(text.slice(from))) from = at;
			break;
		}
		const adjective = /[а-яіў](?:ий|ый|ой|ого|ому|им|ым|кі|ы|ага)$/u.test(word);
		const owner = reading.language === 'en' && /^\p{Lu}[\p{L}-]+[’']s$/u.test(word);
		const sentenceStart =
			!adjective &&
			!owner &&
			(at === 0 || reading.joints.includes(at - 1) || /[.!?:]\s+$/.test(text.slice(0, at)));
		if (LOCATIVE.has(reading.language) && /[дт][аәеө]$|[dt][aəe]$/.test(word)) break;
		if (COUNTRY_AFTER.has(reading.language) && isPlace(reading, at) && !ADJECTIVE.test(word)) break;
		const article = ARTICLE.test(word);
		if (article && reading.language !== 'en' && PREPOSITION.test(text.slice(0, at))) break;
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
			const next = /^\s+\S+\s+((?:(?:the|la|el|los|las|o|a|os|as|l’)\s+)?)(\S+)/.exec(text.slice(to));
			const place = next ? to + next[0].length - (next[2]?.length ?? 0) : -1;
			const name = next?.[2]?.replace(/[,;:.!?»”")]+$/, '') ?? '';
			if (
				next &&
				name &&
				named(name, place) &&
				!(IN.test(word) && /^\s\d{4}/.test(text.slice(place + name.length))) &&
				(!/^\d+$/.test(name) || /^(?:n\.|n°|№|no\.)$/i.test(word) || /\d$/.test(text.slice(from, to)))
			) {
				to = place + name.length;
				if (name !== next[2]) break;
				continue;
			}
			break;
		} else break;
		// “7/2. maddesi”: a number with its stop.
		if (bare !== word && !(statute && /\d\.$/.test(word) && covered.has(at + word.length + 1))) break;
		to += word.length - bare.length;
	}
	// What joins two parts of a name ends none.
	for (;;) {
		const last = /\s(\S+)$/.exec(text.slice(from, to));
		if (!last?.[1] || !JOINING.test(last[1])) break;
		to = from + last.index;
	}
	if (
		/^(?:fr|it)$/.test(reading.language) &&
		/(?:^|[^\p{L}])[lL][’']$/u.test(text.slice(0, from)) &&
		!PREPOSITION.test(text.slice(0, from - 2))
	)
		from -= 2;
	// “ABC – Agency for …”: the short name before the long one.
	if (!statute) from -= /(?:^|\s)(\p{Lu}{2,6} [–—-] )$/u.exec(text.slice(0, from))?.[1]?.length ?? 0;
	if (!statute) {
		const and = AND.exec(text.slice(from, to))?.[0].length ?? 0;
		return [from + and, to];
	}
	[from, to] = entitled(text, from, to);
	// “Кыргыз Республикасынын «…» Мыйзамы”: whose law it is stands before its title.
	const whose = /[«“„]/.test(text.charAt(from)) && /(?:\p{Lu}[\p{L}-]+\s){1,3}$/u.exec(text.slice(0, from));
	if (whose && isPlace(reading, whose.index)) from = whose.index;
	return [from, to];
}

function isPlace(reading: Reading, at: number): boolean {
	for (const [term, hits] of reading.hits)
		if (term.startsWith('@') && hits.some((hit) => placeOf(reading, hit)[0] === at)) return true;
	return false;
}

/** With the title in quotation marks and the date and number that stand at a law's name. */
function entitled(text: string, from: number, to: number): [number, number] {
	const before = BEFORE_LAW.exec(text.slice(0, from));
	// A law that is called by its year and number needs no subject.
	if (before && !/^\d{4}/.test(text.slice(from))) from = before.index;
	const after =
		(/z[aа]kon\p{L}*$|закон\p{L}*$/iu.test(text.slice(from, to)) && SOUTH_SLAVIC.exec(text.slice(to))) ||
		AFTER_LAW.exec(text.slice(to));
	to += after?.[0].length ?? 0;
	// “Article 29 of the Tax Code”: where a Slavic notice rests on a code, the code is its authority.
	const cut = /^(?:стат|арты|ст\.)\S* \d[\d.]*\s+(?=\p{L})/iu.exec(text.slice(from, to));
	return [from + (cut?.[0].length ?? 0), to];
}

/** Where a script parts no words: what adjoins a head noun and is a place, an attribute or a body too. */
function adjoin(reading: Reading, [from, to]: [number, number]): [number, number] {
	const parts: [number, number][] = [];
	// “《…》办公室”: an office called by its law.
	const law = /(?:[\p{L}]{2,6})?《[^》]{2,40}》$/u.exec(reading.text.slice(0, from));
	if (law && reading.language === 'zh')
		from = law.index + (law[0].startsWith('《') ? 0 : Math.max(0, law[0].indexOf('《') - 3));
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
