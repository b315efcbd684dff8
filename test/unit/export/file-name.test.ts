import { expect, it } from 'vitest';
import { fileName } from '../../../src/export/file-name';

it.each([
	['Ice on the river', 'Ice on the river.md'],
	['What: "a/b\\c"? <d> | *e*', 'What a b c d e.md'],
	['...hidden', 'hidden.md'],
	['Why?...', 'Why.md'],
	['con', '_con.md'],
	['COM1.txt', '_COM1.txt.md'],
	['', 'article.md'],
	['???', 'article.md'],
	['safe\u202Egnp.exe', 'safe gnp.exe.md'],
	['line\nbreak\u0000', 'line break.md'],
	['Лёд на реке', 'Лёд на реке.md'],
	['e\u0301t\u00e9', 'été.md'],
])('makes of %j the name %j', (title, expected) => {
	expect(fileName(title, 'md')).toBe(expected);
});

it('cuts long names between characters, within what file systems allow', () => {
	const name = fileName('👩‍🚀'.repeat(100), 'epub');
	expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190);
	expect(name).not.toMatch(/\p{Cs}/u);
});
