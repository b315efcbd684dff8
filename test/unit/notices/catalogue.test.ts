import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/notices/catalogue';
import type { Examples, Language } from '../../../src/core/notices/catalogue/types';
import { fieldsOf } from '../../../src/core/notices/fields';
import { noticesIn as find, survey } from '../../../src/core/notices/index';
import { Lexicon } from '../../../src/core/notices/lexicon';
import { SCRIPTS, type Script } from '../../../src/core/notices/scripts';
import { tableOf } from '../../../src/core/notices/whole';
import { NAME, noticesIn, page } from './page';

const folder = resolve(import.meta.dirname, '../../../src/core/notices/catalogue');
const files = readdirSync(folder).filter((file) => /^[a-z]{2}\.ts$/.test(file));
const loaded = await Promise.all(
	files.map(async (file) => {
		const code = file.slice(0, 2);
		const content = await import(`${folder}/${file}`);
		return { code, language: content[code] as Language, examples: content.examples as Examples };
	}),
);
/** What pages do to the words of a notice, and a reader does not see. */
const DAMAGE: Record<string, (text: string) => string> = {
	undamaged: (text) => text,
	'in capitals': (text) => text.toUpperCase(),
	'with odd spaces': (text) => text.replaceAll(' ', '&nbsp;\n '),
	'with soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
	'cut by inline tags': (text) => text.replace(/(\p{L}\p{M}*)(\p{L}\p{M}*)/gu, '$1<b>$2</b>'),
	decomposed: (text) => text.normalize('NFD'),
};

const lexicon = new Lexicon(tableOf);
const tables = new Map(SCRIPTS.map(([script]) => [script, tableOf(script)]));
/** What the extension would load for a page in these scripts, as it comes out of a file. */
function lexiconOf(scripts: Script[]): Lexicon {
	return new Lexicon((script) => {
		expect(scripts).toContain(script);
		return JSON.parse(JSON.stringify(tables.get(script)));
	});
}

// Hundreds of pages a test: no hang, only many.
describe('the catalogue', { timeout: 60_000 }, () => {
	it('lists every language file', () => {
		expect(LANGUAGES.map((language) => language.code).sort()).toEqual(loaded.map(({ code }) => code).sort());
	});

	for (const { code, examples } of loaded) {
		for (const [how, damage] of Object.entries(DAMAGE)) {
			it(`finds its ${code} wordings ${how}`, () => {
				const wrong = examples.hits
					.map(([kind, text]) => {
						const html = page({
							after: `<div class="note"><p>${damage(text.replaceAll('NAME', NAME))}</p></div>`,
							lang: code,
						});
						return [kind, noticesIn(html).map((notice) => notice.kind)[0], text] as const;
					})
					.filter(([kind, found]) => kind !== found);
				expect(wrong).toEqual([]);
			});
		}
		it(`finds its ${code} wordings under an English article, with the words of the page's scripts alone`, () => {
			for (const [, text] of examples.hits) {
				const html = page({ after: `<div class="note"><p>${text.replaceAll('NAME', NAME)}</p></div>` });
				const surveyed = survey(new JSDOM(html).window.document);
				const address = { url: 'https://lanternfield.example/news/bridge' };
				const found = find(surveyed, address, lexiconOf(surveyed.scripts), fieldsOf);
				const whole = find(surveyed, address, lexicon, fieldsOf);
				expect(found.map(({ notice }) => notice)).toEqual(whole.map(({ notice }) => notice));
			}
		});
		it(`makes nothing of ${code} look-alikes`, () => {
			const wrong = examples.misses.flatMap((text) =>
				[
					page({ inside: `<p>${text}</p>`, lang: code }),
					page({ after: `<p>${text}</p>`, lang: code }),
				].flatMap((html) => noticesIn(html).map((notice) => [notice.kind, notice.rule, text])),
			);
			expect(wrong).toEqual([]);
		});
	}
});
