/** Decides whether a reading is a notice of this page's publisher, and of what kind; and what is only reporting. */
import { ACTIONS, type NoticeKind, PENALTIES, SEVERITY_OF } from '../types';
import { Mark } from './elements';
import type { Rule } from './lexicon';
import type { Reading } from './reading';

export interface Verdict {
	kind: NoticeKind;
	rule: string;
	country: string | null;
}

/** What is known of the page around a reading. */
export interface Surroundings {
	named: boolean;
	/** A plain paragraph, section or item among others like it. */
	flowing: boolean;
	/** The first or last of the article's paragraphs, or set off by bold or italics as a whole. */
	apart: boolean;
	marks: number;
	/** A page of terms, privacy or the like. */
	legalPage: boolean;
	beforeText: boolean;
}

const RISKS: [string, NoticeKind][] = [
	['terrorist', 'terrorist-designation'],
	['extremist', 'extremist-designation'],
	['undesirable', 'undesirable-organization'],
	['banned', 'banned-outlet'],
	['seditious', 'security-law-risk'],
];
/** Notices are short; a longer text tells a story. */
const MAX_RISK = 1500;
/** Kinds whose words are often reported, and never report themselves. */
const REPORTED = new Set<NoticeKind>(['advice-disclaimer', 'content-advisory', 'embargo', 'age-restriction']);
/** Letters within which all parts of a rule stand. */
const NEAR = 320;
const FOOTNOTE = /^\s*(?:[*†‡✱]|\[?\d{1,2}\]?[).\s])/;
const SPECIMEN =
	/\((?:наименование|фио|название|name|registrant|foreign principal)[^)]*\)|\[[^\]\d]{3,40}\]|_{3,}|…\s*(?:[»”"]|$)|…\)/iu;

/**
 * @param reading what is read
 * @param around what is known of the page around it
 * @returns the verdict, or null where it is no notice
 */
export function judge(reading: Reading, around: Surroundings): Verdict | null {
	return riskOf(reading, around) ?? labelOf(reading, around) ?? byRule(reading, around);
}

function riskOf(reading: Reading, around: Surroundings): Verdict | null {
	const has = (term: string) => reading.hits.has(term);
	if (reading.text.length > MAX_RISK || FOOTNOTE.test(reading.text)) return null;
	if (around.marks & (Mark.comment | Mark.consent) || around.legalPage) return null;
	const designation = RISKS.find(([term]) => has(term));
	const self = around.named || has('self') || has('here');
	const address = has('you') || has('readers');
	const acts = ACTIONS.filter((action) => action !== 'read' && has(action)).length;
	const penalties = PENALTIES.filter(has).length;
	const place = [...reading.hits.keys()].some((term) => term.startsWith('@') || term.startsWith('@+'));
	const strong = designation && designation[0] !== 'banned' && designation[0] !== 'seditious';
	const law = has('statute') || has('authority');
	if (!self || (acts === 0 && !(strong && around.named && address && penalties > 0))) return null;
	// A quotation is the publisher's own only where it names the publisher.
	if (around.marks & Mark.quote && !around.named) return null;
	if (around.flowing) {
		if (has('said')) return null;
		// Among the paragraphs only what turns to the reader with its first words, and is all about what not to do.
		const turned = opensTo(reading) && acts > 0;
		if (!around.apart && !(turned && acts > 1 && penalties > 0 && (place || law))) return null;
		if (!around.named && !has('here') && !turned) return null;
		if (!has('dont') && !address) return null;
	}
	const verdict = (kind: NoticeKind, by: string) => ({
		kind,
		rule: `${reading.language}/structure/${by}`,
		country: null,
	});
	const urged = address || has('dont');
	if (strong) {
		if (!urged && penalties === 0 && !(around.named && acts > 1)) return null;
		return verdict(designation[1], designation[0]);
	}
	if (!urged) return null;
	if (penalties === 0) {
		const clear = designation?.[0] === 'banned' && around.named && acts > 1 && place && !around.flowing;
		return clear ? verdict('banned-outlet', 'banned') : null;
	}
	if (designation && (designation[0] !== 'banned' || place || has('authority')))
		return verdict(designation[1], designation[0]);
	if (!address || !(law ? place || acts > 1 : place && acts > 1)) return null;
	return verdict('security-law-risk', 'law');
}

/** Whether the first words are a call to the reader. */
function opensTo(reading: Reading): boolean {
	return ['you', 'readers', 'dont'].some((term) =>
		(reading.hits.get(term) ?? []).some((hit) => hit.start < 45),
	);
}

function labelOf(reading: Reading, around: Surroundings): Verdict | null {
	const has = (term: string) => reading.hits.has(term);
	if (reading.text.length > 900 || FOOTNOTE.test(reading.text) || SPECIMEN.test(reading.text)) return null;
	if (around.marks & (Mark.comment | Mark.consent | Mark.quote) || around.legalPage) return null;
	const self = around.named || has('self') || has('here');
	const rule = (kind: NoticeKind): Verdict => ({
		kind,
		rule: `${reading.language}/structure/${kind}`,
		country: null,
	});
	const found = byRule(reading, around);
	if (found && SEVERITY_OF[found.kind] === 'label') return found;
	if (linkedShare(reading) > 0.5) return null;
	// “This material …” as the first words of a short paragraph is said of the page wherever it stands.
	const ownWords =
		(reading.hits.get('material') ?? []).some((hit) => hit.start < 6) && reading.text.length < 350;
	if (around.flowing && ((!around.apart && !ownWords) || has('said'))) return null;
	const mandated = has('statute') || has('authority');
	if (has('agent') && (around.named || (has('self') && has('material'))) && (has('material') || mandated))
		if (!around.flowing || (ownWords && around.named && !has('undesirable')))
			return rule('foreign-agent-label');
	if (has('funded') && (has('material') || around.named) && reading.text.length < 500)
		return rule('foreign-funding-label');
	if (around.flowing && !around.apart) return null;
	if (
		has('state') &&
		!around.flowing &&
		!has('said') &&
		reading.text.length < 260 &&
		!(around.marks & Mark.heading) &&
		(around.named || has('here') || has('material') || has('more') || reading.links.length > 0)
	)
		return rule('state-media-label');
	if (
		has('blocked') &&
		self &&
		!isBare(reading.text) &&
		(has('mirror') || has('authority') || has('statute'))
	)
		return rule('access-block');
	return null;
}

function byRule(reading: Reading, around: Surroundings): Verdict | null {
	if (around.marks & Mark.consent || around.legalPage) return null;
	for (const rule of matching(reading)) {
		const risky = SEVERITY_OF[rule.kind] !== 'info';
		if (risky && (SPECIMEN.test(reading.text) || around.marks & (Mark.quote | Mark.comment))) continue;
		if (around.marks & Mark.comment) {
			// Only that comments are closed is said by the publisher there.
			const start = reading.hits.get('comment')?.[0]?.start ?? 99;
			if (rule.kind !== 'reporting-restriction' || start > 30) continue;
		}
		if (around.marks & Mark.quote) continue;
		if (!risky && !isCompact(reading, rule, around.flowing)) continue;
		if (REPORTED.has(rule.kind) && reading.hits.has('said')) continue;
		if (around.flowing && !around.apart) continue;
		if (rule.kind === 'state-media-label' && (reading.text.length > 260 || around.flowing)) continue;
		if (reading.text.length > 1600 || (!risky && (isBare(reading.text) || isHousehold(reading)))) continue;
		return { kind: rule.kind, rule: rule.id, country: rule.country };
	}
	return null;
}

/**
 * @param reading a reading
 * @returns the catalogue's rules whose parts are all met
 */
function matching(reading: Reading): Rule[] {
	const found: Rule[] = [];
	for (const term of reading.hits.keys()) {
		if (!term.endsWith('+0')) continue;
		const id = term.slice(0, -2);
		const rule = reading.lexicon.rules.get(id);
		if (!rule || reading.hits.has(`${id}-`)) continue;
		let whole = true;
		for (let group = 1; group < rule.groups; group++) if (!reading.hits.has(`${id}+${group}`)) whole = false;
		if (whole) found.push(rule);
	}
	return found.sort((a, b) => Number(a.id.split('/')[2]) - Number(b.id.split('/')[2]));
}

/** Whether a rule's parts stand near each other, and, among the paragraphs of a text, near the paragraph's beginning. */
function isCompact(reading: Reading, rule: Rule, flowing: boolean): boolean {
	if (flowing && reading.text.length > 600) return false;
	const starts = reading.hits.get(`${rule.id}+0`) ?? [];
	return starts.some((hit) => {
		if (flowing && hit.start > 120) return false;
		for (let group = 1; group < rule.groups; group++) {
			const near = reading.hits
				.get(`${rule.id}+${group}`)
				?.some((other) => Math.abs(other.start - hit.start) < NEAR);
			if (!near) return false;
		}
		return true;
	});
}

/** Part of the letters that stands in links. */
function linkedShare(reading: Reading): number {
	return (
		reading.links.reduce((sum, link) => sum + link.end - link.start, 0) / Math.max(1, reading.text.length)
	);
}

/** Copyright lines, terms, cookie notes and teasers stand on every page and are no one's notice. */
function isHousehold(reading: Reading): boolean {
	return (
		linkedShare(reading) > 0.5 ||
		/cookies?\b|privacy policy|user agreement|terms of (?:use|service)|privaten (?:Eigenb|Gebr)|No part of this site/i.test(
			reading.text,
		)
	);
}

/** One word over an ad is a mark, not a notice. */
function isBare(text: string): boolean {
	return text.length < (/[\u3040-\u9fff]/.test(text) ? 14 : 36);
}
