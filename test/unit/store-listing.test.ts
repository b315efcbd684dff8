// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/tools/build/root';

const LISTING = join(ROOT, 'store/listing');
const LOCALES = join(ROOT, 'src/_locales');

it('the stores are told of Caveat in every language of the interface, and in no other', () => {
	expect(readdirSync(LISTING).sort()).toEqual(
		readdirSync(LOCALES)
			.map((locale) => `${locale}.md`)
			.sort(),
	);
});

describe.each(readdirSync(LOCALES))('the listing in %s', (locale) => {
	const path = join(LISTING, `${locale}.md`);
	const [name = '', summary = '', ...rest] = existsSync(path)
		? readFileSync(path, 'utf8').trim().split('\n\n')
		: [];
	const strings = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));

	it('has the name and summary of the package', () => {
		expect(name).toBe(`# ${strings.extensionName.message}`);
		expect(summary).toBe(`> ${strings.extensionDescription.message}`);
	});

	it('keeps to the stores’ limits, and tells the number of languages that is true', () => {
		const description = rest.join('\n\n');
		// Edge asks for 250 to 10,000 characters; Chinese says the same in fewer.
		expect(description.length).toBeGreaterThanOrEqual(250);
		expect(description.length).toBeLessThanOrEqual(10_000);
		const catalogue = readdirSync(join(ROOT, 'src/core/notices/catalogue')).filter((file) =>
			/^[a-z]{2}\.ts$/.test(file),
		);
		const written = [
			String(catalogue.length),
			new Intl.NumberFormat('fa').format(catalogue.length),
			'بسبع وعشرين',
		];
		expect(written.some((count) => description.includes(count))).toBe(true);
	});
});
