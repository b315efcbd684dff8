import type { Examples, Language } from './types';

export const pl: Language = {
	code: 'pl',
	home: 'PL',
	words: {
		undesirable: 'organizacj* niepożądan*, niepożądan* organizacj*, niepożądan*',
		extremist:
			'formacj* ekstremistyczn*, organizacj* ekstremistyczn*, materiał* ekstremistyczn*, ekstremistyczn*',
		terrorist: 'organizacj* terrorystyczn*, terrorystyczn*',
		banned: 'zakazan*, zdelegalizowan*',
		agent: 'agent* zagraniczn*, zagraniczn* agent*',
		blocked: 'zablokowan*, blokad*',
		self: 'nasz*, nas, nam, nami, ta strona, redakcj*',
		here: 'ten artykuł, tę stronę, ten tekst, tego tekstu',
		you: 'jeśli jesteś, jeśli jesteście, jeśli mieszka*, jeżeli, osoby przebywające, jeśli przebywa*',
		readers:
			'czytelnicy na białorusi, czytelnicy w, czytelników w, czytelników na, czytelnikom w, czytelnicy na, użytkownicy w',
		dont: 'uwaga, grozi, grożą, nie udostępniaj*, nie komentuj*, nie zapisuj*, usuńcie, usuń, ryzyk*, mogą, ostrzeżenie, prosimy nie',
		share: 'udostępni*, przesyła*, repost*, link*, rozpowszechni*',
		republish: 'cytow*, przedruk*',
		like: 'polubi*, lajk*',
		comment: 'koment*',
		save: 'zapis*, pobier*, przechow*',
		subscribe: 'subskryb*, subskrypcj*, obserwowan*',
		contact: 'kontakt*, pisz do nas, wysyła*',
		donate: 'wpłat*, darowizn*, wspar* finans*, przelew*',
		cooperate: 'współprac*',
		fine: 'grzywn*',
		detention: 'areszt*, zatrzyma*',
		imprisonment: 'więzieni*, pozbawieni* wolności',
		'administrative-liability': 'administracyjn*',
		'criminal-liability': 'karn*, przestępstw*',
		authority: 'msw, kgb, sąd, sądu, prokuratur*, władz*, ministerstw*',
		attribute: 'białorusk*, rosyjsk*, generaln*, rejonow*',
		statute: 'ustaw* prawo prasowe, ustaw*, kodeks*',
		said: 'powiedział*, poinformował*, według, przypomniał*, wyjaśnił*',
		more: 'jak czytać bezpiecznie, więcej, dowiedz się, szczegóły, poradnik',
		mirror: 'vpn, lustrzan*',
		appeal: 'wesprzyj*',
		material: 'materiał*, publikacj*',
	},
	places: 'BY: białoru*, mińsk*; RU: rosj*, rosyjsk*; PL: polsk*, prawo prasowe; UA: ukrain*',
	rules: `
right-of-reply PL: ^sprostowanie + prawo prasowe / nieprawd* / art 31a
correction: ^sprostowanie / ^korekta / ^poprawka / ^od redakcji / ^errata + błąd / błędnie / wersji / przepraszamy
sponsored-content: materiał sponsorowany / artykuł sponsorowany / materiał partnera / materiał reklamowy / materiał promocyjny / współpraca reklamowa / we współpracy z + sponsor* / partner* / reklam* / promocyj*
reuse-restriction: przedruk / kopiowanie / rozpowszechnianie + zgod* / zabronion* / zakazan*
advice-disclaimer: nie stanowi / nie jest poradą / nie zastępuje + rekomendacj* / porad* / lekarz* / konsultacj*
content-advisory: ^uwaga / ^ostrzeżenie + przemoc* / drastyczn* / samobójst*
age-restriction: tylko dla dorosłych / od 18 lat
embargo: ^embargo`,
};

export const examples: Examples = {
	hits: [
		[
			'extremist-designation',
			'Białoruskie MSW uznało NAME za formację ekstremistyczną. Czytelnicy na Białorusi: za udostępnianie naszych tekstów grozi areszt. Jak czytać bezpiecznie',
		],
		[
			'right-of-reply',
			'Sprostowanie Nieprawdą jest, że firma wycofała ofertę. (art. 31a ustawy Prawo prasowe)',
		],
	],
	misses: ['Białoruskie MSW uznało kanał za formację ekstremistyczną, poinformował adwokat.'],
};
