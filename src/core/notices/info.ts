/** Facts about the article that its publisher must or wants to tell: known by the catalogue's rules. */
import { type NoticeKind, SEVERITY_OF } from '../types';
import { Mark } from './elements';
import type { Facts } from './facts';
import type { Rule } from './lexicon';
import { isCompact } from './rules';

/** Kinds whose words are often reported, and never report themselves. */
const REPORTED = new Set<NoticeKind>(['advice-disclaimer', 'content-advisory', 'embargo', 'age-restriction']);
const HOUSEHOLD =
	/cookies?\b|privacy policy|user agreement|terms of (?:use|service)|privaten (?:Eigenb|Gebr)|No part of this site/i;

/**
 * @param facts what is known of a reading
 * @returns the rule by which it is an info notice, or null
 */
export function infoRule(facts: Facts): Rule | null {
	const { reading, around } = facts;
	if (facts.marked(Mark.consent) || around.legalPage) return null;
	if (around.flowing && !around.atEdge && !around.emphasised) return null;
	if (facts.length > 1600 || isBare(reading.text) || isHousehold(facts)) return null;
	for (const rule of facts.rules) {
		if (SEVERITY_OF[rule.kind] !== 'info') continue;
		// A reply that the law demands is printed as a quotation.
		if (facts.marked(Mark.quote) && rule.kind !== 'right-of-reply') continue;
		if (facts.marked(Mark.comment)) {
			// Only that comments are closed is said by the publisher there.
			if (rule.kind !== 'reporting-restriction' || !facts.opens(['comment'], 31)) continue;
		}
		if (!isCompact(reading, rule, around.flowing)) continue;
		if (REPORTED.has(rule.kind) && facts.has('said')) continue;
		return rule;
	}
	return null;
}

/** Copyright lines, terms, cookie notes and teasers stand on every page and are no one's notice. */
function isHousehold({ linked, length, reading }: Facts): boolean {
	const row = /[|·•]/.test(reading.text) || reading.links.length > 2;
	if (row && length < 160 && /©|\(c\)/i.test(reading.text)) return true;
	return linked > 0.5 || HOUSEHOLD.test(reading.text);
}

/** One word over an ad is a mark, not a notice. */
function isBare(text: string): boolean {
	return text.length < (/[\u3040-\u9fff]/.test(text) ? 14 : 36);
}
