/** Which of the catalogue's rules a reading meets. */
import type { Rule } from './lexicon';
import type { Reading } from './reading';

/** Letters within which all parts of a rule stand. */
const NEAR = 320;

/**
 * @param reading a reading
 * @returns the catalogue's rules whose parts are all met, in the catalogue's order
 */
export function matching(reading: Reading): Rule[] {
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

/**
 * @param reading a reading
 * @param rule a rule that it meets
 * @param flowing whether it is a paragraph among others
 * @returns whether the rule's parts stand near each other, and, among the paragraphs of a text, near the beginning
 */
export function isCompact(reading: Reading, rule: Rule, flowing: boolean): boolean {
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
