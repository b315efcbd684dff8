import type { Examples, Language } from './types';

export const pl: Language = {
	code: 'pl',
	home: 'PL',
	words: {
		unspecified: 'kar*, ukaran*, sankcje, represje, konsekwencje',
		'legal-liability': 'odpowiedzialnoś*, ściga*, konsekwencje prawne, prześladow*, przed sądem, pozew',
		state:
			'medium państwowe, media państwowe, państwow* medi*, kontrolowan* przez państwo, kontrolowan* przez rząd, finansowan* przez państwo, finansowan* przez rząd, finansowan* w całości lub częściowo, w całości lub w części, należ* do państwa, powiązan* z rządem, powiązan* z państwem, telewizja państwowa, nadawca państwowy, państwow* nadawc*, państwow* agencj*, państwow* stacj*, należy do rządu, własność rządu, własność państwa, własnością państwa, własnością rządu, kontroluje rząd, kontroluje państwo, finansuje rząd, finansuje państwo, utrzymuje rząd, utrzymuje państwo, przez … rząd, z budżetu państwa, w całości albo w części, całkowicie lub częściowo, pod kontrolą rządu, pod kontrolą państwa, podległ* rządowi',
		funded:
			'finansowan* z zagranicy, zagraniczn* finansowani*, zagraniczn* środk*, środków zagranicznych, pieniądze z zagranicy, pieniędzy z zagranicy, środki z zagranicy, środków z zagranicy, grant* z zagranicy, zagraniczn* grant*, zagraniczn* darczyńc*, zagraniczn* fundacj*, zagraniczn* pieniądz*, zagraniczn* źród*, ze źródeł zagranicznych, dofinansowan* z zagranicy, sfinansowan* z zagranicy, zagranicznych funduszy',
		seditious:
			'bezpieczeństw* narodow*, bezpieczeństwa państwa, zdrad* stanu, fake news*, dezinformacj*, fałszyw* informacj*, fałszyw* wiadomoś*, znieważ*, zniesławi*, szpiegost*, podżegani*, dyskredyt*, tajemnic* państwow*, bezpieczeństwo państwa, nawoływani*, obraz* prezydenta, porządku publicznego',
		undesirable: 'organizacj* niepożądan*, niepożądan* organizacj*, niepożądan*, na liście niepożądanych',
		extremist:
			'formacj* ekstremistyczn*, organizacj* ekstremistyczn*, materiał* ekstremistyczn*, ekstremistyczn*, ekstremizm*, ekstremistow*, lista ekstremist*',
		terrorist: 'organizacj* terrorystyczn*, terroryst*',
		banned:
			'zakazan*, zdelegalizowan*, nielegaln*, wrogi*, zawieszon*, zamknięt*, zakaz, cofnięt* koncesj*, niedozwolon*, bezprawn*, rozwiązan*, bez koncesji, bez licencji, wyjęt* spod prawa',
		agent:
			'agent* zagraniczn*, zagraniczn* agent*, wpływ* zagraniczn*, obc* agent*, agent* obcego, obcych interesów, obcego wpływu, agent* wpływu, agent* obcego wpływu, obce wpływy, interesów obcego, zagranicznych interesów, zagraniczn* mocodawc*, zagraniczn* zleceniodawc*',
		blocked:
			'zablokowan*, blokad*, niedostępn*, ograniczon* dostęp, odcięt*, zablokowała, zablokował, blokuje, blokują, blokowan*, dostęp … zablokowan*, dostęp … ograniczon*, ograniczył* dostęp, odciął*, nie otwiera się, cenzur*, zawiesił* dostęp, wyłączon*',
		self: 'nasz*, nas, nam, nami, ta strona, redakcj*, tej strony, ten serwis, ten portal, my, to medium, to wydawnictwo, ten kanał, tego portalu, publikujemy, informujemy',
		here: 'ten artykuł, tę stronę, ten tekst, tego tekstu, ten materiał, ten wpis, tego artykułu, tej publikacji, tę publikację, tę notatkę, te teksty, tych tekstów, takie treści, takich treści, takie materiały, ten odnośnik, ta strona, tej strony, to co czytasz, ten link, tego materiału, tej treści',
		you: 'jeśli jesteś, jeśli jesteście, jeśli mieszka*, jeżeli, osoby przebywające, jeśli przebywa*, masz rosyjski, macie rosyjski, masz paszport, mieszkasz w, mieszkasz na, jesteś w, jesteś na, mieszkacie, przebywasz, kto mieszka, kto przebywa, kto czyta, ci którzy, tych którzy, wszyscy którzy, każdy kto, czytasz nas, czytacie nas, jeśli czytasz, jeśli masz, jeśli jesteś w, jeśli jesteś na, jeśli jesteście w, jeśli znajduje*, ktokolwiek, kto w, kto na, osoba która, osoby które, osób które, tym którzy, ci z was, gdy jesteś, kiedy jesteś, mieszkacie w, mieszkacie na, przebywacie, masz białoruski, posiadasz, posiadacie, jeżeli jesteś, jeżeli mieszkasz, jeżeli przebywasz, jeżeli czytasz',
		readers:
			'czytelniku na, czytelniku w, czytelniku, czytelnicy na białorusi, czytelnicy w, czytelników w, czytelników na, czytelnikom w, czytelnicy na, użytkownicy w, czytelników, czytelnikom, czytelnicy, czytelnik, obywatel* rosji, obywatel* białorusi, obywatel*, subskrybenc*, mieszkańc*, odbiorc*, osoby w, osób w, czytelniczki i czytelnicy, drodzy czytelnicy, szanowni czytelnicy, naszych czytelników, naszym czytelnikom, osoba z, osoby z, osób z, osobom z, osobom w, ludzi w, ludzie w, ludziom w, posiadacz*, użytkownicy, użytkowników, widzów, widzowie, słuchacz*, znajomi na, przyjaciele w, ktoś na, ktoś w',
		dont: 'uwaga, grozi, grożą, nie udostępniaj*, nie komentuj*, nie zapisuj*, usuńcie, usuń, ryzyk*, mogą, ostrzeżenie, nie *aj, nie *ajcie, nie *uj, nie *ujcie, nie *cie, nie *ij, nie *ijcie, pamiętaj*, ostrożnie, zagraża*, grozić, może, uważaj*, lepiej nie, prosimy, radzimy, usuwaj*, skasuj*, możesz, możecie, mogłoby, naraża*, narazić, karane, karany, karana, podlega karze, podlegają karze, jest przestępstwem, stanowi przestępstwo, uznawane za, uznać za, traktowan*, niebezpieczn*, wiedz, wiedzcie, bądź ostrożn*, bądźcie ostrożni, zachowaj ostrożność, nie należy, nie wolno, odradzamy, przestrzegamy, ostrzegamy, unikaj*, zanim, dwa razy, pomyśl, zastanów, dla własnego bezpieczeństwa, dla bezpieczeństwa, wyczyść, wyczyśćcie, prowadzi do, prowadzić do, skutkować, skutkuje',
		share:
			'udostępni*, przesyła*, repost*, link*, rozpowszechni*, podawa*, przekaz*, publikow*, przesł*, wysył* dalej, podaj dalej, rozsyłać, rozsyłanie, rozsyłaj, wysyłać, wysyłanie, wrzucać, wrzucanie, pokazywać, pokazywanie, kolportaż, retweet*, odnośnik*, podanie dalej',
		republish: 'cytow*, przedruk*, cytaty, powielać, kopiować, kopiowanie, cytuj, cytujcie, cytowan*',
		like: 'polubi*, lajk*, reakcj*, serduszk*, reagowanie, emoji',
		comment: 'koment*',
		save: 'zapis*, pobier*, przechow*, zrzut* ekranu, screenshot*, trzym*, druk*, zrzut, w telefonie, kopie, posiadanie, zakładk*, archiwizow*',
		subscribe:
			'subskryb*, subskrypcj*, obserwow*, obserwuj*, prenumerat*, śledzić, śledzenie, z naszych kanałów, opuść, opuśćcie, wypisz*',
		contact:
			'kontakt*, wysyła*, pisz*, przysyła*, wywiad*, rozmaw*, korespond*, pisać do nas, pisanie do, przekazywanie nam, rozmowa z, rozmowy z, udzielanie, informować nas, dzwonić do nas, zdjęć i, nagra*, przesłanie nam, przesyłani* nam, wysłani* nam, przekazani* nam, list do redakcji, listy do redakcji, przesyłaj zdjęcia, zdjęcia przesył*, wiadomość do redakcji, pisanie do nas',
		donate:
			'wpłat*, darowizn*, wspar* finans*, przelew*, wpłac*, pieniądz*, pieniędzy, datk*, finansow*, krypto*',
		cooperate:
			'współprac*, pomaga*, pomoc redakcji, uczestnictwo, uczestniczyć, udział, pracować dla, praca dla',
		fine: 'grzywn*, kara pieniężna, kary pieniężn*, mandat*',
		detention: 'zatrzyma*, aresz*, dób, przesłuch*, wezwani*',
		imprisonment:
			'więzieni*, pozbawieni* wolności, kratk*, lat pozbawienia, kolonia, kolonii, za kratami, za kraty, odsiadk*, do … lat, koloni* karn*, łagr*',
		'administrative-liability': 'administracyjn*, wykroczeni*',
		'criminal-liability': 'karn*, przestępstw*',
		authority:
			'msw, kgb, sąd, sądu, prokuratur*, władz*, ministerstw*, regulator*, sądy, fsb, policj*, służb* bezpieczeństwa, krrit, rząd*, uokik, sąd w, komitet, prokurator*, urząd*, rada, krajowa rada, reżim*, roskomnadzor, kreml*, parlament, prezydent*, straż*, abw, służby, minister, operator* internet*, junta, komitet śledczy, sąd apelacyjny, resort*, roskomnadzor*',
		attribute:
			'białorusk*, rosyjsk*, generaln*, rejonow*, sprawiedliwości, spraw, wewnętrznych, wewnętrzne, informacji, najwyższ*, okręgow*, rosji, białorusi, obwodowy, centralny, bezpieczeństwa, państwowego, kultury, cyfryzacji, w mińsku, w moskwie, tureckie, gruzińsk*, węgiersk*, narodowego, komunikacji, elektronicznej, radiofonii, telewizji',
		statute:
			'ustaw* prawo prasowe, ustaw*, kodeks*, kodeks karny, kodeksu karnego, prawo prasowe, art *, artykuł*, paragraf*, rozporządzeni*, dekret*, kodeks wykrocze*',
		said: 'powiedział*, poinformował*, według, przypomniał*, wyjaśnił*, mówi, mówiła, mówił, dodał, dodała, twierdzi, podkreśla, podkreślił*, przypomina, zaznaczył*, tłumaczy, opowiada, opowiedział*, zdaniem, pisze, napisał*, odpowiedział*, odpowiada, ocenił*, przekonuje, relacjonuje, zauważa, stwierdził*, cytuje, wspomina, nasz korespondent, nasza korespondentka, nasz kolega, nasza koleżanka, powiedział nam, powiedziała nam, naszemu reporterowi, nasz reporter, oszust*, swoją historią, satyr*',
		more: 'więcej, szczegóły, dowiedz*, jak nas czytać, porad*, co to znaczy, co to oznacza, przeczytaj, bezpiecz*, tutaj, czytaj, wskazówk*, instrukcj*, jak się chronić, wyjaśnienie, wyjaśniamy, pytania i odpowiedzi, prawnik*, co robić, co grozi, dlaczego to widzisz, dlaczego widzisz',
		mirror:
			'vpn, lustrzan*, lustro, mirror*, nowy adres, obejść, obejści*, tor, inny adres, adres zapasowy, zapasowy adres, alternatywn*, aplikacj*, telegram*, proxy',
		appeal: 'wesprzyj*, newsletter, biuletyn, zapisz się',
		material:
			'materiał*, publikacj*, ten serwis, wydawc*, opublikowan*, zarejestrowan*, ten program, ten film, ta strona, ten kanał, ten tekst, ten artykuł, to nagranie, ten podcast, rejestr*, wpisan*, wyprodukowan*, przygotowan*, rozpowszechnian*, ten nadawca, ta stacja, powstał*',
		ordered:
			'na żądanie, na polecenie, z polecenia, nakazem, nakazał*, nakaz, na mocy, zobowiązan*, na podstawie decyzji, w wykonaniu, wymóg, na wniosek',
		corrected: 'sprostowani*, nieprawdziw*, nieścisł*, fałszyw*, błędn*, niezgodn* z prawdą',
		vague: 'przestępstw*, przesłuch*, wezwani*',
		there: 'w kraju, tam, na miejscu',
		papers: 'paszport*, obywatelstw*',
		aged: 'osób pełnoletnich, osoby pełnoletnie, dorosłych',
		anywhere: 'za granicą, gdziekolwiek … przebywają, gdziekolwiek … mieszkają',
		asking: 'co, jak, dlaczego, kto',
	},
	places:
		'BY: białoru*, mińsk*; RU: rosj*, rosyjsk*; PL: polsk*, prawo prasowe; UA: ukrain*; HK: hongkong*, hong kong*',
	info: {
		version:
			'wcześniejszej wersji, poprzedniej wersji, pierwszej wersji, pierwotnej wersji, pierwotnie, początkowo napisali*, napisaliśmy, podaliśmy, informowaliśmy, pisaliśmy, opublikowaliśmy, w naszym tekście, w naszym artykule, w tekście z, w wydaniu, tytuł, w podpisie, w artykule z, pomyliliśmy, popełniliśmy błąd',
		amend:
			'sprostowanie, sprostowania, korekta, poprawka, poprawiliśmy, poprawiono, skorygowa*, wyjaśnienie, uściślenie, uzupełnienie, od redakcji, nota redakcyjna, przepraszamy, przeprosiny, za błąd, zaktualizowa*, został zmieniony, prostujemy, errata, przepraszają',
		wrong:
			'błąd, błędn*, pomyłk*, omyłkowo, mylnie, niepoprawn*, nieprawidłow*, nieścisł*, nieprawdziw*, w rzeczywistości, naprawdę, zamiast, a nie, poprawn*, prawidłow*, niezgodn*, pomyliliśmy',
		reply: 'sprostowanie, prawo do odpowiedzi',
		paid: 'materiał sponsorowany, artykuł sponsorowany, tekst sponsorowany, materiał promocyjny, materiał reklamowy, materiał partnera, materiał partnerski, reklama, advertorial, treść sponsorowana, współpraca reklamowa, płatna współpraca, na zlecenie, za pieniądze, sfinansowa*, opłacon*, zapłacił*, sponsorem, we współpracy z, linki afiliacyjne, link afiliacyjny, ogłoszenie płatne, prezentuje partner, opłaciła, opłacił, opłaciło, na zaproszenie, współpracy płatnej, współpracy reklamowej, współpracy komercyjnej, sponsor*, płatny artykuł, tekst partnera, artykuł partnera, za wynagrodzeniem, współpracy partnerskiej, reklamodawc*, materiał płatny',
		editorial:
			'redakcj*, dziennikarz*, reklamodawc*, zleceniodawc*, partner*, klient*, firm*, prowizj*, bez udziału, nie brała udziału, nie uczestniczyła, nie ponosi, dział reklamy, nie miała wpływu, żadnego wpływu, nie miał wpływu, bez wpływu',
		advice:
			'porad*, rekomendacj*, zalecen*, diagnoz*, konsultacj*, doradztw*, oferty, wizyt*, leczeni*, zachęt*',
		instead:
			'nie stanowi*, nie jest, nie są, nie zastąpi*, nie zastępuj*, nie może, nie należy, nie powinn*, ani, charakter informacyjny, charakter wyłącznie, celach informacyjnych, celu informacyjnym, wyłącznie informacyjn*, ogólny charakter, edukacyjn*',
		adviser:
			'lekarz*, lekark*, farmaceut*, specjalist*, prawnik*, doradc*, adwokat*, inwestyc*, inwestow*, inwestor*, strat*, własne ryzyko, własną odpowiedzialność, akcji, akcje, instrumentów finansowych, rozporządzeni*, nagłym, zdrowi*',
		reuse:
			'przedruk*, kopiowani*, kopiować, powielani*, rozpowszechniani*, reprodukcj*, wykorzystani*, wykorzystywani*, wykorzystać, cytowani*, republikacj*, opublikować ten tekst, publikować ten, tekst można',
		permit:
			'zgod*, zezwoleni*, zabronion*, wzbronion*, zakazan*, dozwolon*, bezpłatn*, za darmo, podani*, źródł*, link*, odnośnik*, licencj*, creative commons, bez zmian, pod warunkiem, można, wolno, wymaga',
		identity: 'imię, imion*, nazwisk*, tożsamo*, wizerunk*, bohater*',
		unnamed:
			'nie podajemy, nie ujawniamy, nie publikujemy, nie wolno, nie można, zabrani*, zakaz*, zmienion*, zmieniliśmy, anonimow*, utajni*, wyłączył jawność, zastrzeż*, ujawniać, publikować',
		closed: 'wyłącz*, zamknię*, zablokow*, niemożliw*, nie można',
		legal:
			'przyczyn prawnych, względów prawnych, powodów prawnych, sąd*, prawo, prawa, postanowieni*, postępowani*, proces*, ustaw*, prokuratur*, przepis*, kodeks*, dobro małoletni*, wyrok*',
		adults:
			'pełnoletni*, dorosłych, dorośli, powyżej 18, poniżej 18, 18 lat, 18 roku, nieletni*, niepełnoletni*, małoletni*, ukończyli 18, ukończył* 18',
		only: 'tylko, wyłącznie, przeznaczon*, zabronion*, nieodpowiedn*, dozwolon*, dla osób, nie dla, opuść, potwierdź*',
		harrow:
			'przemoc*, samobój*, gwałt*, tortur*, śmier*, zmarł*, zabójstw*, molestowani*, samookalecz*, wykorzystywani* seksual*, zwłok, ciał, drastyczn*, zaburze* odżywiania, ludobójstw*',
		heed: 'ostrzeżenie, ostrzegamy, uwaga, drastyczn*, wstrząs*, szok*, wrażliw*, trudn*, zawiera, opisuje, opisy, porusza, dotyczy, niektórych czytelników, przed lekturą, zanim przeczytasz, może być, mogą być, ten tekst, ten artykuł, w tekście, traumatyczn*, poniżej, dalszej części',
		embargo: 'embargo, nie publikować przed, do publikacji po, zakaz publikacji do',
		stake: 'autor posiada, autorka posiada, autor ma akcje, posiada akcje, konflikt interesów',
	},
};

export const examples: Examples = {
	hits: [
		[
			'undesirable-organization',
			'Prokuratura Generalna Rosji uznała NAME za organizację niepożądaną. Mieszkasz w Rosji? Nie podawaj dalej naszych tekstów i nie wpłacaj nam pieniędzy — grozi za to grzywna, a potem więzienie.',
		],
		[
			'access-block',
			'Na polecenie Roskomnadzoru dostęp do naszego serwisu w Rosji został zablokowany. Czytajcie nas przez VPN lub pod nowym adresem.',
		],
		[
			'extremist-designation',
			'Białoruski sąd uznał stronę NAME za materiał ekstremistyczny. Kto na Białorusi poda dalej nasz tekst albo zapisze go w telefonie, może trafić do aresztu na piętnaście dni.',
		],
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
		'Jeśli mieszkasz w Warszawie i wjedziesz do strefy bez zezwolenia, grozi ci grzywna. Udostępnij nasz poradnik sąsiadom.',

		'Sąd zablokował stronę, a jej redaktor trafił do aresztu.',
		'Białoruskie MSW uznało kanał za formację ekstremistyczną, poinformował adwokat.',
	],
};
