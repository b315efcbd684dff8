/** Which of the catalogue's rules a reading meets. */
import type { Rule } from './lexicon';
import type { Reading } from './reading';

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
