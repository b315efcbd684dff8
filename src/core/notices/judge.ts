/** Decides whether a reading is a notice of this page's publisher, and of what kind; and what is only reporting. */
import type { NoticeKind } from '../types';
import { Mark } from './elements';
import { ACTS, Facts, OWN, type Surroundings } from './facts';
import { infoKind } from './info';
import type { Reading } from './reading';
import { BIAS, SIGNALS } from './signals';

export interface Verdict {
	kind: NoticeKind;
	rule: string;
	country: string | null;
}

/** What was weighed. */
export interface Trial {
	verdict: Verdict | null;
	/** The kind that it would be, where something was weighed. */
	kind: NoticeKind | null;
	/** Why it was refused outright, before any weighing; else null. */
	bar: string | null;
	/** Above 0 it is a notice. */
	sum: number;
	facts: Facts;
}

const RISK_KIND = {
	terrorist: 'terrorist-designation',
	extremist: 'extremist-designation',
	undesirable: 'undesirable-organization',
	banned: 'banned-outlet',
	seditious: 'security-law-risk',
} as const;
const COOKIES = /\bcookies?\b|файл\S* cookie/i;
/** Notices are short; a longer text tells a story. */
const MAX_RISK = 1500;
const MAX_LABEL = 900;

/**
 * Two things are asked: whether all is there without which nothing is a notice (a bar names what is missing), and
 * whether what speaks for it outweighs what speaks against it.
 *
 * @param reading what is read
 * @param around what is known of the page around it
 * @returns the trial that found a notice, gravest severity first, or the one that came nearest
 */
export function judge(reading: Reading, around: Surroundings): Trial {
	const facts = new Facts(reading, around);
	const risk = weigh(facts, riskKind(facts), barRisk, 'risk');
	if (risk.verdict) return risk;
	const label = weigh(facts, facts.labelKind, barLabel, 'label');
	if (label.verdict) return label;
	const info = infoKind(facts);
	if (info) {
		const rule = `${reading.language}/structure/${info}`;
		return { ...label, verdict: { kind: info, rule, country: null }, kind: info };
	}
	return label.kind && (!risk.kind || label.sum > risk.sum) ? label : risk;
}

function weigh(
	facts: Facts,
	kind: NoticeKind | null,
	barOf: (facts: Facts) => string | null,
	severity: 'risk' | 'label',
): Trial {
	// Without a kind nothing else is asked: so it is with most of what is weighed.
	const bar = kind ? barOf(facts) : 'no designation, ban, law or label is named';
	if (!kind) return { verdict: null, kind, bar, sum: -9, facts };
	if (bar) return { verdict: null, kind, bar, sum: -9, facts };
	let sum: number = BIAS[severity];
	for (const [, risk, label, value] of SIGNALS) sum += (severity === 'risk' ? risk : label) * value(facts);
	const rule = severity === 'label' ? facts.labelRule : null;
	const verdict = {
		kind,
		rule: rule?.id ?? `${facts.reading.language}/structure/${kind}`,
		country: rule?.country ?? null,
	};
	return { verdict: sum > 0 ? verdict : null, kind, bar, sum, facts };
}

/** What no weight makes up for. */
function barZone(facts: Facts): string | null {
	if (facts.marked(Mark.comment)) return 'a reader’s comment';
	if (facts.marked(Mark.consent) || asksForCookies(facts)) return 'a consent wall';
	if (facts.around.legalPage) return 'a page of terms';
	if (facts.isFootnote) return 'a footnote';
	if (facts.marked(Mark.headline)) return 'the headline';
	// A quotation is the publisher's own only where it names the publisher.
	if (facts.marked(Mark.quote) && facts.around.inside && !facts.named) return 'a quotation';
	return null;
}

/** A foot of the page may go on to cookies in the paragraph that warns: what only warnings and labels say still counts. */
function asksForCookies(facts: Facts): boolean {
	const warns = facts.strong || facts.has('agent') || (facts.designation !== null && facts.place);
	return !warns && COOKIES.test(facts.reading.text);
}

function riskKind(facts: Facts): NoticeKind | null {
	const { designation } = facts;
	// A ban without a country or an authority is one of house rules.
	if (designation === 'banned' && !(facts.place || facts.has('authority')))
		return facts.has('seditious') ? 'security-law-risk' : null;
	if (designation === 'banned' && facts.closesComments) return null;
	// An authority calls the publisher itself so: that is a ban, whatever the word.
	if (designation === 'seditious' && facts.calledByAuthority) return 'banned-outlet';
	if (designation) return RISK_KIND[designation];
	// No word of a ban: then a law's name, and what it threatens, must be there.
	const law = facts.has('statute') || facts.has('authority');
	if (!facts.addressed || !(facts.penalties > 0 || (facts.has('statute') && facts.place))) return null;
	return (law ? facts.place || facts.acts > 1 : facts.place && facts.acts > 1) ? 'security-law-risk' : null;
}

function barRisk(facts: Facts): string | null {
	const zone = barZone(facts);
	if (zone) return zone;
	if (facts.length > MAX_RISK) return 'a long text';
	if (!facts.ofItself && !facts.warnsByItself) return 'does not speak of this publisher or page';
	const urged = facts.addressed || facts.has('dont');
	if (facts.acts === 0 && !(facts.strong && facts.named && urged && facts.penalties > 0))
		return 'no act of the reader is named';
	if (!urged && facts.penalties === 0) return 'neither turns to the reader nor names a penalty';
	// A warning may end with one.
	if (!facts.strong && facts.opens(['appeal']) && !facts.has('dont')) return 'an appeal to subscribe';
	const ownBan = facts.has('dont') && facts.named && facts.place;
	const ownCase = facts.addressed && facts.has('dont') && facts.has('statute') && facts.near(OWN, ACTS);
	if (!facts.strong && facts.penalties === 0 && !ownBan && !ownCase) return 'no penalty is named';
	return null;
}

function barLabel(facts: Facts): string | null {
	const zone = barZone(facts);
	if (zone) return zone;
	const kind = facts.labelKind;
	if (facts.isSpecimen) return 'a form with blanks';
	if (facts.marked(Mark.quote) && facts.around.inside) return 'a quotation';
	if (facts.length > MAX_LABEL) return 'a long text';
	// A plain sentence that opens with a correction may explain what one is.
	const headed = facts.opens(['corrected']) && !(facts.around.flowing && !facts.around.emphasised);
	const ownText = facts.ofItself || facts.has('version') || headed;
	if (kind === 'government-correction' && !ownText) return 'speaks of others';
	if (facts.namesNobody) return 'a formula that names nobody';
	if (facts.labelRule) return null;
	// Links that are the notice's own words are no list.
	if (facts.linked > 0.8 && !facts.opensMaterial) return 'a list of links';
	if (!facts.labelsItself) return 'speaks of others';
	if (kind === 'state-media-label') {
		if (facts.length > 320) return 'a long text';
		if (facts.marked(Mark.heading)) return 'a heading';
	}
	return null;
}
