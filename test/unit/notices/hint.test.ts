import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Examples } from '../../../src/core/notices/catalogue/types';
import { hintLexicon, mayHoldNotice } from '../../../src/core/notices/hint';
import { tableOf } from '../../../src/core/notices/whole';
import { SEVERITY_OF } from '../../../src/core/types';
import { NAME } from './page';

const lexicon = hintLexicon(tableOf);
const folder = resolve(import.meta.dirname, '../../../src/core/notices/catalogue');
const files = readdirSync(folder).filter((file) => /^[a-z]{2}\.ts$/.test(file));
const grave: string[] = [];
for (const file of files) {
	const { examples } = (await import(`${folder}/${file}`)) as { examples: Examples };
	for (const [kind, text] of examples.hits) {
		if (SEVERITY_OF[kind] !== 'info') grave.push(text.replaceAll('NAME', NAME).replace(/<[^>]+>/g, ' '));
	}
}
const AROUND = 'The harbour bridge opened again on Monday after three weeks of repair. '.repeat(20);

describe('a first look at bare text', () => {
	it('lets at most one in twenty wordings of the catalogue pass', () => {
		const passed = grave.filter((text) => !mayHoldNotice(`${AROUND}${text} ${AROUND}`, lexicon));
		expect(grave.length).toBeGreaterThan(100);
		expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(grave.length / 20);
	});

	it.each([
		'The council met on Tuesday evening to discuss the river bank, and asked readers to share their pictures.',
		'Совет собрался во вторник вечером. Подпишитесь на нас, чтобы не пропустить новости.',
		'The court sentenced the extremist to four years in prison on Monday, the ministry of justice said.',
		'Our newsletters: defence, energy, national security. Subscribe, donate, contact us, or write to us yourself.',
		'Savings, cards. Contact us: readers in Germany tell of a fine that a bank had asked for. Share, comment, subscribe.',
		'Follow us. Share. Comment. Save. Contact us if you have questions about our newsletter. Learn more.',
	])('takes no second look for: %s', (text) => {
		expect(mayHoldNotice(AROUND + text + AROUND, lexicon)).toBe(false);
	});

	it("looks where an organisation's own wording stands, however it is written", () => {
		const wordings = ['Not for circulation outside the ministry'];
		expect(
			mayHoldNotice(`${AROUND} NOT FOR CIRCULATION — outside the Ministry! ${AROUND}`, lexicon, wordings),
		).toBe(true);
		expect(mayHoldNotice(AROUND, lexicon, wordings)).toBe(false);
	});
});
