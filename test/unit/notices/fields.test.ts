import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/notices/blocks';
import { fieldsOf } from '../../../src/core/notices/fields';
import { Lexicon } from '../../../src/core/notices/lexicon';
import { read } from '../../../src/core/notices/reading';
import { matching } from '../../../src/core/notices/rules';
import { tableOf } from '../../../src/core/notices/whole';
import type { NoticeKind } from '../../../src/core/types';
import { CASES } from './fields.cases';

const lexicon = new Lexicon(tableOf);

/** What a text says, as a notice of a kind. */
function said(text: string, kind: NoticeKind, language = 'en', link?: string) {
	const start = link ? text.indexOf(link) : 0;
	const links = link ? [{ start, end: start + link.length, href: '/more' }] : [];
	const reading = read([{ text, links } as unknown as Block], language, lexicon);
	const country = matching(reading).find((rule) => rule.kind === kind)?.country ?? null;
	return fieldsOf(reading, { kind, rule: '', country }, 'https://lanternfield.example/a', null);
}

/** Cut out of the text, without the marks around it. */
const bare = (words: string | null) => words?.toLowerCase().replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '') ?? null;

describe('what a notice says is taken out of its words', () => {
	it.each(CASES)('$language: $text', ({ kind, language, text, ...expected }) => {
		const { moreInfoUrl: _, ...found } = said(text, kind, language);
		const plain = (fields: typeof found) => ({
			...fields,
			designation: bare(fields.designation),
			authority: bare(fields.authority),
			affected: bare(fields.affected),
			actions: [...fields.actions].sort(),
			penalties: [...fields.penalties].sort(),
		});
		expect(plain(found)).toEqual(plain(expected));
	});
});

describe('what the text does not say stays empty', () => {
	const empty = { authority: null, affected: null, penalties: [] };
	it.each([
		[
			'en',
			'We are listed as an “undesirable organization” in Russia. Think twice before you share our texts.',
		],
		['ru', 'В России мы — «нежелательная организация». Подумайте, прежде чем делиться нашими текстами.'],
		['de', 'In Russland gelten wir als „unerwünschte Organisation“. Bitte teilen Sie unsere Texte nicht.'],
		['fr', 'En Russie, nous sommes une « organisation indésirable ». Ne partagez pas nos textes.'],
		['es', 'En Rusia somos una «organización indeseable». No comparta nuestros textos.'],
		['pl', 'W Rosji jesteśmy „organizacją niepożądaną”. Nie udostępniajcie naszych tekstów.'],
	])('%s: %s', (language, text) => {
		expect(said(text, 'undesirable-organization', language)).toMatchObject({ ...empty, actions: ['share'] });
	});

	it.each<[string, string, NoticeKind, object]>([
		[
			'a law by which readers are punished has declared nothing',
			'Readers in the Russian Federation: we are an “undesirable organisation” there. Under Russian law reposting us is an offence.',
			'undesirable-organization',
			{ authority: null },
		],
		[
			'sending money is a gift, no message',
			'If you are in Russia, sending us money is a crime. We are an undesirable organization.',
			'undesirable-organization',
			{ actions: ['donate'] },
		],
		[
			'writing and giving are two acts',
			'If you are in Russia, do not write to us or send money. We are an undesirable organization.',
			'undesirable-organization',
			{ actions: ['contact', 'donate'] },
		],
		[
			'an offence punished by prison is punished by prison',
			'If you are in Hong Kong: keeping this report is an offence punishable by imprisonment under the Safeguarding National Security Ordinance.',
			'security-law-risk',
			{ penalties: ['imprisonment'] },
		],
		[
			'an administrative arrest is an arrest',
			'Если вы в Беларуси: за репост дают административный арест. Мы экстремистское формирование.',
			'extremist-designation',
			{ penalties: ['detention'] },
		],
		[
			'a criminal court threatens nobody',
			'A criminal court in Baku banned us. If you live in Azerbaijan, do not share this: you could be fined.',
			'banned-outlet',
			{ penalties: ['fine'] },
		],
		[
			'some readers are nobody in particular',
			'Some readers may find the following description of violence distressing.',
			'content-advisory',
			{ affected: null },
		],
		[
			'the country that an advertisement speaks of is not its law',
			'Advertisement feature. Discover Portugal, paid for by Lake Travel.',
			'sponsored-content',
			{ jurisdictions: [] },
		],
	])('%s', (_, text, kind, expected) => {
		const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
		expect(said(text, kind, language)).toMatchObject(expected);
	});

	it('an act in the words of a link that leads on is not forbidden', () => {
		const link = 'How to share and comment safely';
		const text = `We are an undesirable organization. If you are in Russia, donating to us can cost you a fine. ${link}`;
		const found = said(text, 'undesirable-organization', 'en', link);
		expect(found).toMatchObject({ actions: ['donate'], moreInfoUrl: 'https://lanternfield.example/more' });
	});
});
