import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../src/shared/settings-file';

const file = (changes: object) =>
	JSON.stringify({ format: 'caveat-settings', version: 1, options: {}, sites: {}, ...changes });

describe('the settings file', () => {
	it('brings back what it took away', () => {
		const settings = {
			options: { theme: 'own', ownPaper: '#abcdef', textSize: 31 } as const,
			sites: { 'news.example': { font: 'lexend' } as const, 'empty.example': {} },
		};
		expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
	});

	it.each([
		['nothing', '', 'not-json', null],
		['half a file', '{"format":', 'not-json', null],
		['a number', '3', 'not-settings', null],
		['null', 'null', 'not-settings', null],
		["another program's file", '{"name":"x","version":1}', 'not-settings', null],
		['a file without sites', '{"format":"caveat-settings","version":1,"options":{}}', 'not-settings', null],
		['options that are a list', file({ options: [] }), 'not-settings', null],
		['a newer version', file({ version: 2, future: true }), 'newer', null],
		['an unknown option', file({ options: { colour: 'red' } }), 'unknown-option', 'colour'],
		['a name from the object itself', file({ options: { toString: 1 } }), 'unknown-option', 'toString'],
		['a value out of range', file({ options: { textSize: 500 } }), 'bad-value', 'textSize'],
		[
			'a site with a bad value',
			file({ sites: { 'a.example': { theme: 1 } } }),
			'bad-value',
			'a.example: theme',
		],
		['a site that is no object', file({ sites: { 'a.example': 7 } }), 'not-settings', 'a.example'],
		['a file of a megabyte', ' '.repeat(1_000_001), 'not-settings', null],
	])('is refused with a reason: %s', (_, text, reason, at) => {
		expect(readSettingsFile(text)).toEqual({ refusal: { reason, at } });
	});
});
