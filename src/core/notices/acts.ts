/** What a notice tells the reader not to do, and what it threatens. */
import { ACTIONS, type Action, type NoticeKind, PENALTIES, type Penalty, SEVERITY_OF } from '../types';
import type { Hit } from './matcher';
import { placeOf, type Reading } from './reading';

/** Passing on as it stands, beside reprinting it. */
const FORWARDING = /forward|weiterleit|пересыл|пересил|перасыл|reenvi|inoltr|przes[ył]|transf[eé]r/i;
/** What codes of criminal law are called. */
const CRIMINAL_CODE =
	/крим|крым|уголов|қылм|кылм|ҷин|җин|jinoyat|cinay|p[eé]nal|crim|straf|karn|krivi|kazn|bünt|ceza|სისხ|քրեա|عقوب|刑|hình|दंड/iu;
/** What codes of administrative offences are called. */
const ADMINISTRATIVE_CODE = /адм[іи]н|administrat|inzibati|maʼmuriy|әкімшілік/iu;
/** A code, not one of its articles. */
const CODE = /код|[ck]od|zakonik|könyv|buch|kanun|məc|օրեն|კოდ|قانون|刑法|bộ|संहि/iu;
/** Who is punished under a code answers for what it punishes. */
const CODES: Partial<Record<Penalty, RegExp>> = {
	'administrative-liability': ADMINISTRATIVE_CODE,
	'criminal-liability': CRIMINAL_CODE,
};
/** Links that hold more of the text than this are the notice itself. */
const MOST = 0.6;
/** “May be counted as | participation”: what the reader's act is called, not one more of them. */
const COUNTED =
	/(?:сч[её]сть|счита\S+|расцен\S+|призна\S+|трактов\S+|приравн\S+ к|палічыць|лічыцца|вважа\S+|прирівн\S+ до|(?:treated|counts?|counted|considered|regarded|seen) as|gel?ten? als|als|comme(?: une?)?|como|jako|za)\s$/iu;
/** Right after a word for liability, what it comes to. */
const SPELT_OUT = /^(?:\s(?:до|к)\s\p{L}+)?\s?[:(]/u;
/** A thing given stands this near the word for giving it. */
const BESIDE = 24;
/** “Write to us or send money” are two acts. */
const PARTED =
	/[,;:.—–،؛、，；၊।]|\sو(?=\p{L})|(?<!\p{L})(?:or|and|или|либо|и|або|чи|та|й|ці|альбо|і|oder|und|ou|et|o|u|y|e|lub|albo|ili|vagy|és|və|ya|veya|ve|немесе|не|же|және|жана|yoki|va|ё|ва|яки|һәм|ან|და|կամ|և|یا|و|أو|hoặc|và|या|और)(?!\p{L})|[或和及与與]/iu;

/**
 * @param reading a notice
 * @param kind its kind
 * @returns what it calls risky or asks not to do
 */
export function actionsIn(reading: Reading, kind: NoticeKind): Action[] {
	const { hits, text } = reading;
	if (kind === 'reuse-restriction') return FORWARDING.test(text) ? ['share', 'republish'] : ['republish'];
	if (kind === 'embargo') {
		const passed = (hits.get('share') ?? []).some(
			(hit) => !/^broadcast/i.test(text.slice(...placeOf(reading, hit))),
		);
		return passed ? ['share', 'republish'] : ['republish'];
	}
	if (kind === 'reporting-restriction') {
		const named: Action[] = hits.has('identity') && hits.has('unnamed') ? ['identify'] : [];
		return hits.has('comment') && hits.has('closed') ? ['comment', ...named] : named;
	}
	if (SEVERITY_OF[kind] !== 'risk') return [];
	const acts = ACTIONS.filter((act) => act !== 'read' && act !== 'identify').flatMap((act) =>
		(hits.get(act) ?? []).filter((hit) => !isLinked(reading, hit)).map((hit) => ({ act, hit })),
	);
	const told = acts.filter(
		({ act, hit }) =>
			!acts.some((other) => other.act !== act && holds(other.hit, hit)) &&
			!(act === 'donate' && (hits.get('fine') ?? []).some((fine) => holds(fine, hit))) &&
			!isGift(reading, act, hit),
	);
	const isCounted = ({ act, hit }: (typeof told)[number]) =>
		act === 'cooperate' && COUNTED.test(reading.text.slice(0, placeOf(reading, hit)[0]));
	return ACTIONS.filter((action) => told.some((one) => one.act === action && !isCounted(one)));
}

/**
 * @param reading a notice
 * @param kind its kind
 * @param authority who declared or ordered it, in its words
 * @returns what it threatens
 */
export function penaltiesIn(reading: Reading, kind: NoticeKind, authority: string | null): Penalty[] {
	const restricted = kind === 'reporting-restriction';
	if (SEVERITY_OF[kind] !== 'risk' && !restricted) return [];
	const all = PENALTIES.flatMap((penalty) =>
		(reading.hits.get(penalty) ?? [])
			.filter((hit) => !isLinked(reading, hit))
			.map((hit) => ({ penalty, hit })),
	).filter(({ penalty, hit }) => !isName(reading, hit, authority) && !isOther(reading, penalty, hit));
	const apart = all.filter(
		({ penalty, hit }) => !all.some((other) => other.penalty !== penalty && holds(other.hit, hit)),
	);
	const clear = apart.filter(({ hit }) => !isVague(reading, hit));
	const names = (found: typeof all, penalty: Penalty) => found.some((one) => one.penalty === penalty);
	const byCode = (code: RegExp) =>
		kind !== 'security-law-risk' &&
		!restricted &&
		(reading.hits.get('statute') ?? []).some((law) =>
			code.test(reading.text.slice(...placeOf(reading, law))),
		);
	const found = PENALTIES.filter((penalty) => {
		if (penalty === 'unspecified') return false;
		if (names(clear, penalty)) return true;
		const code = CODES[penalty];
		if (!names(apart, penalty) && !(code && byCode(code))) return false;
		// An arrest or a fine under the code of administrative offences is just that.
		if (penalty === 'administrative-liability') return !names(clear, 'fine') && !names(clear, 'detention');
		// “An offence punishable by imprisonment” names one penalty, a fine first and a crime the second time two.
		if (penalty === 'criminal-liability')
			return !names(clear, 'imprisonment') || names(clear, 'administrative-liability');
		return clear.every((one) => one.penalty === 'unspecified');
	});
	if (restricted)
		return found.filter((penalty) => penalty === 'contempt' || penalty === 'criminal-liability');
	// “Administrative and criminal liability” is no third kind of liability.
	const kinds = found.filter((penalty) => penalty !== 'legal-liability');
	if (kinds.some((penalty) => penalty.endsWith('-liability'))) return kinds;
	return found.length > 0 || !names(all, 'unspecified') ? found : ['unspecified'];
}

/** Whether words stand in a link that leads on: it tells how to stay safe, not what is forbidden. */
function isLinked(reading: Reading, hit: Hit): boolean {
	const [start, end] = placeOf(reading, hit);
	return reading.links.some(
		(link) => link.start <= start && link.end >= end && link.end - link.start < MOST * reading.text.length,
	);
}

/**
 * Whether what is sent is money: that is a gift, and neither a message nor passing on. Nor is what is written a message
 * where it is a comment.
 */
function isGift(reading: Reading, act: Action, hit: Hit): boolean {
	if (act !== 'contact' && act !== 'share') return false;
	const { hits } = reading;
	const given = [...(hits.get('donate') ?? []), ...(act === 'contact' ? (hits.get('comment') ?? []) : [])];
	return given.some((gift) => {
		const [from, to] = gift.start > hit.start ? [hit, gift] : [gift, hit];
		if (to.start - from.end > (gift.term === 'donate' ? BESIDE : 2)) return false;
		return (
			from.end > to.start ||
			!PARTED.test(reading.text.slice(placeOf(reading, from)[1], placeOf(reading, to)[0]))
		);
	});
}

/** Whether a word is part of the name of the body: “criminal court”. */
function isName(reading: Reading, hit: Hit, authority: string | null): boolean {
	if (!authority) return false;
	const [start, end] = placeOf(reading, hit);
	const from = reading.text.indexOf(authority);
	return start >= from && end <= from + authority.length;
}

/** “Article 19.11” is a number, no word for a crime; an administrative arrest or fine is an arrest or a fine. */
function isOther(reading: Reading, penalty: Penalty, hit: Hit): boolean {
	if (penalty === 'criminal-liability') return /^\s*\d/.test(reading.text.slice(placeOf(reading, hit)[1]));
	if (penalty !== 'administrative-liability') return false;
	const after = reading.text.slice(placeOf(reading, hit)[1]);
	return (['detention', 'fine'] as const).some((term) =>
		(reading.hits.get(term) ?? []).some((next) => next.start === hit.end + 1 && /^\s\p{L}/u.test(after)),
	);
}

/** Words for an offence or a summons, and the name of a code: they threaten where nothing graver is named. */
function isVague(reading: Reading, hit: Hit): boolean {
	const near = (other: Hit, within: number) =>
		other.start < hit.end + within && other.end + within > hit.start;
	// “Held responsible: from a fine to prison”: what follows is what it means.
	if (hit.term === 'legal-liability' && SPELT_OUT.test(reading.text.slice(placeOf(reading, hit)[1])))
		return true;
	return (
		(reading.hits.get('vague') ?? []).some((other) => near(other, 0)) ||
		(hit.term === 'criminal-liability' &&
			(reading.hits.get('statute') ?? []).some(
				(law) =>
					law.start >= hit.start && near(law, 2) && CODE.test(reading.text.slice(...placeOf(reading, law))),
			))
	);
}

/** Whether a hit is a true part of another: the longer phrase says what is meant. */
function holds(outer: Hit, hit: Hit): boolean {
	return outer.start <= hit.start && outer.end >= hit.end && outer.end - outer.start > hit.end - hit.start;
}
