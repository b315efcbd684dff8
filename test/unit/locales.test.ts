import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capitalise } from '../../src/controls/fields';
import { OPTIONS, type Option } from '../../src/shared/options';

interface Message {
	message: string;
	placeholders?: Record<string, { content: string }>;
}

const SOURCE = resolve(import.meta.dirname, '../../src');
const LOCALES = join(SOURCE, '_locales');
const read = (locale: string): Record<string, Message> =>
	JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
const english = read('en');
const locales = readdirSync(LOCALES).filter((locale) => locale !== 'en');

/** Placeholders in the order of their names, as the browser reads them: in any case. */
const placeholdersIn = ({ message }: Message) =>
	(message.match(/\$\w+\$/g) ?? []).map((name) => name.toLowerCase()).sort();

describe.each(['en', ...locales])('the interface in %s', (locale) => {
	const messages = read(locale);

	it('has every key, and no other', () => {
		expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
	});

	it('keeps every placeholder', () => {
		for (const [key, message] of Object.entries(english)) {
			const own = messages[key] ?? { message: '' };
			expect(placeholdersIn(own), key).toEqual(placeholdersIn(message));
			expect(own.placeholders, key).toEqual(message.placeholders);
			expect(own.message.trim(), key).not.toBe('');
		}
	});

	it('fits the places that have a limit', () => {
		// Limits of the stores and of the manifest.
		expect(messages.extensionName?.message.length).toBeLessThanOrEqual(45);
		expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
	});
});

it('every string of the interface is used', () => {
	const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|html)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const paths = [...files, resolve(SOURCE, '../manifest.json')];
	const code = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
	// Choices are named after their option and value.
	const choices = Object.entries<Option>(OPTIONS).flatMap(([name, option]) =>
		option.kind === 'choice' ? option.values.map((value) => name + capitalise(value)) : [],
	);
	// Keys that are put together name a family, such as `kind_${…}`; its stem must stand in the code.
	const stems = [...code.matchAll(/`(\w+)\$\{/g)].map(([, stem]) => stem ?? '').filter((stem) => stem !== '');
	const unused = Object.keys(english).filter(
		(key) =>
			!new RegExp(`(?<![a-zA-Z0-9])${key}(?![a-zA-Z0-9])`).test(code) &&
			!choices.includes(key) &&
			!stems.some((stem) => key.startsWith(stem)),
	);
	expect(unused).toEqual([]);
});
