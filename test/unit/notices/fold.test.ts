import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldByLetter, foldWords } from '../../../src/core/notices/fold';
import { scriptsIn } from '../../../src/core/notices/scripts';

describe('folded text', () => {
	it.each([
		['Don’t “SHARE” this!', 'dont share this '],
		['d’l’eau et l’Été', 'd l eau et l été '],
		['rock ’n’ roll', 'rock n roll '],
		['Ёжик, ЗВ’ЯЗОК', 'ежик звязок '],
		['İSTANBUL’da', 'istanbulda '],
		['Straße ﬁ', 'strasse ﬁ '],
		['国家—國家', '国家 国家 '],
		['كتاب يكي', 'کتاب یکی '],
		['e\u0301te\u0301', 'été '],
		['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth '],
		['𝐀 b', '𝐀 b '],
		[' … ', ''],
		['a￣b', 'a b '],
	])('%j is %j', (original, folded) => {
		expect(foldWords(original)).toBe(folded);
	});

	it('has a space after each word and nowhere else, whatever the character', () => {
		const wrong: string[] = [];
		for (let code = 0; code <= 0xffff; code++) {
			const character = String.fromCharCode(code);
			if (!/^(?:\S+ )*$/u.test(foldWords(`${character}b`))) wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	it('is of no script whose words would not be asked for by the text itself', () => {
		const wrong: string[] = [];
		for (let code = 0; code <= 0xffff; code++) {
			const character = String.fromCharCode(code);
			const asked = scriptsIn(character);
			if (!scriptsIn(foldWords(character)).every((script) => asked.includes(script)))
				wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	it('is the same with and without the way back, which leads to where each character came from', () => {
		const letters = fc.string({ unit: fc.constantFrom(..."aZ ’'l.,éЁß中國\u0301\u00ad"), maxLength: 60 });
		const usual = fc.string({
			unit: fc.constantFrom(..."aZ ’'`lnqu.,éÀ×÷ŁłёЖжҚĦŸſ«»–€№™½µªᐨ\n\u00a0İıЉ"),
			maxLength: 40,
		});
		const bmp = fc.string({
			unit: fc.integer({ min: 0, max: 0x4ff }).map((code) => String.fromCharCode(code)),
			maxLength: 12,
		});
		fc.assert(
			fc.property(fc.oneof(letters, usual, bmp, fc.string({ unit: 'binary' })), (original) => {
				const { text, at } = fold(original);
				expect(foldWords(original)).toBe(foldByLetter(original).text);
				expect(text).toMatch(/^(?:\S+ )*$/u);
				expect(at[text.length]).toBe(original.length);
				for (let i = 1; i <= text.length; i++) expect(at[i]).toBeGreaterThanOrEqual(at[i - 1] ?? 0);
			}),
			{ numRuns: 3000 },
		);
	});
});
