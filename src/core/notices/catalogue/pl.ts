import type { Examples, Language } from './types';

export const pl: Language = {
	code: 'pl',
	home: 'PL',
	words: {
		unspecified: 'kar*, ukaran*',
		'legal-liability': 'odpowiedzialnoś*, ściga*',
		state:
			'medium państwowe, media państwowe, państwow* medi*, kontrolowan* przez państwo, kontrolowan* przez rząd, finansowan* przez państwo, finansowan* przez rząd, finansowan* w całości lub częściowo, w całości lub w części, należ* do państwa, powiązan* z rządem, powiązan* z państwem',
		funded: 'finansowan* z zagranicy, zagraniczn* finansowani*, zagraniczn* środk*, środków zagranicznych',
		seditious: 'bezpieczeństw* narodow*, bezpieczeństwa państwa, zdrad* stanu, fake news*, dezinformacj*',
		undesirable: 'organizacj* niepożądan*, niepożądan* organizacj*, niepożądan*',
		extremist:
			'formacj* ekstremistyczn*, organizacj* ekstremistyczn*, materiał* ekstremistyczn*, ekstremistyczn*, ekstremizm*, ekstremistow*',
		terrorist: 'organizacj* terrorystyczn*, terrorystyczn*',
		banned: 'zakazan*, zdelegalizowan*, nielegaln*, wrogi*, zawieszon*, zamknięt*, zakaz, cofnięt* koncesj*',
		agent:
			'agent* zagraniczn*, zagraniczn* agent*, wpływ* zagraniczn*, obc* agent*, agent* obcego, obcych interesów',
		blocked: 'zablokowan*, blokad*, niedostępn*, ograniczon* dostęp, odcięt*',
		self: 'nasz*, nas, nam, nami, ta strona, redakcj*, tej strony, ten serwis, ten portal',
		here: 'ten artykuł, tę stronę, ten tekst, tego tekstu, ten materiał, ten wpis, tego artykułu, tej publikacji, tę publikację',
		you: 'jeśli jesteś, jeśli jesteście, jeśli mieszka*, jeżeli, osoby przebywające, jeśli przebywa*, masz rosyjski, macie rosyjski, masz paszport, mieszkasz w, mieszkasz na, jesteś w, jesteś na, mieszkacie, przebywasz, kto mieszka, kto przebywa, kto czyta, ci którzy, tych którzy, wszyscy którzy, każdy kto, czytasz nas, czytacie nas',
		readers:
			'czytelnicy na białorusi, czytelnicy w, czytelników w, czytelników na, czytelnikom w, czytelnicy na, użytkownicy w, czytelników, czytelnikom, czytelnicy, czytelnik, obywatel* rosji, obywatel* białorusi, obywatel*, subskrybenc*, mieszkańc*, odbiorc*, osoby w, osób w',
		dont: 'uwaga, grozi, grożą, nie udostępniaj*, nie komentuj*, nie zapisuj*, usuńcie, usuń, ryzyk*, mogą, ostrzeżenie, nie *aj, nie *ajcie, nie *uj, nie *ujcie, nie *cie, nie *ij, nie *ijcie, pamiętaj*, ostrożnie, zagraża*, grozić, może, uważaj*, lepiej nie, prosimy, radzimy, usuwaj*, skasuj*',
		share:
			'udostępni*, przesyła*, repost*, link*, rozpowszechni*, podawa*, przekaz*, publikow*, przesł*, wysył* dalej',
		republish: 'cytow*, przedruk*',
		like: 'polubi*, lajk*, reakcj*, serduszk*',
		comment: 'koment*',
		save: 'zapis*, pobier*, przechow*, zrzut* ekranu, screenshot*, trzym*, druk*',
		subscribe: 'subskryb*, subskrypcj*, obserwow*, obserwuj*',
		contact: 'kontakt*, wysyła*, pisz*, przysyła*, wywiad*, rozmaw*, korespond*',
		donate: 'wpłat*, darowizn*, wspar* finans*, przelew*, wpłac*, pieniądz*, pieniędzy, datk*, finansow*',
		cooperate: 'współprac*, udział w, pomaga*',
		fine: 'grzywn*',
		detention: 'zatrzyma*, aresz*, dób, przesłuch*',
		imprisonment: 'więzieni*, pozbawieni* wolności, lat więzienia, kolonii karnej, kratk*, kolonia karna',
		'administrative-liability': 'administracyjn*',
		'criminal-liability': 'karn*, przestępstw*',
		authority:
			'msw, kgb, sąd, sądu, prokuratur*, władz*, ministerstw*, prokuratura generalna, ministerstwo sprawiedliwości, ministerstwo spraw wewnętrznych, regulator*, sądy, fsb, policj*, służb* bezpieczeństwa, krrit, rząd*, uokik',
		attribute:
			'białorusk*, rosyjsk*, generaln*, rejonow*, sprawiedliwości, spraw, wewnętrznych, wewnętrzne, informacji, najwyższ*, okręgow*, rosji, białorusi',
		statute: 'ustaw* prawo prasowe, ustaw*, kodeks*',
		said: 'powiedział*, poinformował*, według, przypomniał*, wyjaśnił*',
		more: 'jak czytać bezpiecznie, więcej, dowiedz się, szczegóły, dowiedz*, jak nas czytać, porad*, co to znaczy, co to oznacza, przeczytaj, bezpiecz*',
		mirror: 'vpn, lustrzan*, lustro, mirror*, nowy adres, obejść, obejści*, tor',
		appeal: 'wesprzyj*',
		material: 'materiał*, publikacj*, ten serwis, wydawc*, opublikowan*, zarejestrowan*',
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
embargo: ^embargo
correction: ^sprostowanie / ^korekta / ^poprawka / ^errata / ^wyjaśnienie / ^aktualizacja / ^od redakcji / ^w pierwotnej wersji / ^w pierwszej wersji / ^w poprzedniej wersji / ^przepraszamy + błęd* / błąd / pomył* / przeprasz* / poprawi* / wersji / omyłk* / nieprawidłow* - prawo prasowe
sponsored-content: artykuł sponsorowany / materiał sponsorowany / tekst sponsorowany / materiał partnera / materiał powstał / tekst powstał / artykuł powstał / płatna współpraca / współpraca płatna / tekst promocyjny / publikacja sponsorowana / linki afiliacyjne + zlecenie / sponsor* / partner* / reklam* / redakc* / płatn* / prowizj* / współprac*
advice-disclaimer: nie stanowi* / nie jest poradą / nie jest rekomendacją / nie zastąpi* / nie zastępuj* / charakter informacyjny / charakter edukacyjny / celach informacyjnych / autor posiada + rekomendac* / porad* / lekarz* / lekarsk* / konsultac* / inwestyc* / prawn* / akcj* / farmaceut*
reuse-restriction: przedruk* / kopiowani* / rozpowszechniani* / wykorzystani* / powielani* / cytowanie / republikacj* + zgod* / zabronion* / zakazan* / licencj* / podania źródła / podaniem źródła - regulamin / cookies
reporting-restriction: komentarze / komentowanie / dane / tożsamoś* / wizerunek / imię + wyłączon* / zablokowan* / zmienion* / nie ujawnia* / nie podaje* + prawn* / sąd* / prokurat* / ustaw*
age-restriction: 18 lat / pełnoletni* / 18 roku / niepełnoletni* / dorosłych + tylko / wyłącznie / materiał / treś* / przeznaczon* / artykuł
content-advisory: uwaga / ostrzeżenie / w tekście / ten tekst / artykuł zawiera / materiał zawiera + przemoc* / samobój* / drastyczn* / wrażliw* / wstrząs* / śmierc*
right-of-reply: sprostowanie / prawo do odpowiedzi / odpowiedź prasowa + prawo prasowe / prawa prasowego / nieprawd* / art 31a / ustaw* / żądanie / wniosek
correction: ^przez pomyłkę / ^omyłkowo / ^w tekście pojawił / ^poprawiliśmy + przepr* / popraw* / błęd* / właściw*
sponsored-content: redakcja nie brała / redakcja nie uczestniczyła / redakcja nie odpowiada / bez udziału redakcji + opłacon* / sponsor* / partner* / reklam* / sfinansowan* / zlecen*`,
};

export const examples: Examples = {
	hits: [
		[
			'sponsored-content',
			'Publikacja opłacona przez firmę Jezioro. Redakcja nie brała udziału w jej tworzeniu.',
		],
		['advice-disclaimer', 'Artykuł ma charakter informacyjny i nie zastępuje porady lekarza.'],
		[
			'extremist-designation',
			'Na Białorusi NAME jest na liście materiałów ekstremistycznych. Nie lajkuj i nie zapisuj naszych tekstów, jeśli tam mieszkasz: grozi areszt.',
		],
		['access-block', 'Nasza strona jest w Rosji zablokowana decyzją prokuratury. Czytaj przez VPN.'],
		[
			'undesirable-organization',
			'Rosja uznała NAME za organizację niepożądaną. Jeśli masz rosyjskie obywatelstwo, nie przekazuj dalej naszych tekstów i nie wpłacaj pieniędzy, grozi za to grzywna.',
		],
		[
			'extremist-designation',
			'Białoruskie MSW uznało NAME za formację ekstremistyczną. Czytelnicy na Białorusi: za udostępnianie naszych tekstów grozi areszt. Jak czytać bezpiecznie',
		],
		[
			'right-of-reply',
			'Sprostowanie Nieprawdą jest, że firma wycofała ofertę. (art. 31a ustawy Prawo prasowe)',
		],
	],
	misses: [
		'Sąd zablokował stronę, a jej redaktor trafił do aresztu.',
		'Białoruskie MSW uznało kanał za formację ekstremistyczną, poinformował adwokat.',
	],
};
