import type { Examples, Language } from './types';

/** Bosnian, Croatian, Montenegrin and Serbian; Cyrillic is made from the Latin script. */
export const sr: Language = {
	code: 'sr',
	words: {
		unspecified: 'kazn*',
		funded:
			'iz inozemstva, finansiran* iz inostranstva, financiran* iz inozemstva, stran* finansiranj*, stran* financiranj*, stran* donac*',
		seditious: 'nacionaln* bezbednost*, nacionaln* sigurnost*, lažn* vijest*, lažn* vest*, izdaj*',
		undesirable: 'nepoželjn* organizacij*, nepoželjn*, neželjen*',
		extremist:
			'ekstremističk* organizacij*, ekstremizm*, ekstremistič*, ekstremističk* materijal*, ekstremističk* sadržaj*, ekstremističk* formacij*',
		terrorist: 'terorističk* organizacij*, terorističk*',
		banned: 'van zakona, ilegaln*, nezakonit*, zabran*, neprijateljsk*, ugašen*, oduzet*',
		agent: 'agent* stranog uticaja, agent* stranog utjecaja, stran* agent*',
		state:
			'pod kontrolom države, državni medij*, državn* medij*, pod kontrolom vlade, pod državnom kontrolom, kontroliše vlada, kontrolira vlada, finansira država, financira država, finansira vlada, financira vlada, u vlasništvu države, finansiran* od strane, financiran* od strane, djelomično financira, delimično finansira',
		blocked: 'blokiran*, blokad*, nedostupn*, ograničen* pristup, ograničio pristup',
		self: 'naš*, nas, nama, nam, redakcij*, ovaj portal, ovaj sajt, ova stranica, uredništv*',
		here: 'ovaj članak, ovu stranicu, ovaj tekst, ove stranice, ovu objavu, ovog teksta, ovaj prilog, ovu vijest, ovu vest',
		you: 'ako živite, ako ste, ako se nalazite, ko se nalazi, ako imate, ako čitate, ako boravite, ako živiš, živite u, nalazite se, svi koji, onima koji, oni koji, tko živi, ko živi, tko se nalazi, za one koji, svako ko, svatko tko, imate ruski',
		readers:
			'naše ljude u, čitaoci u, čitatelji u, čitaoce u, čitateljima u, čitaocima u, čitaoc*, čitatelj*, građan* rusije, građan*, državljan*, pretplatni* u, publik*, prijatelj* u, korisni* u',
		dont: 'ne prosleđujte, ne prosljeđujte, ne dijelite, ne delite, ne stavljajte, ne komentarišite, preti, prijeti, mogu, može, pažnja, upozorenje, važno za, ne *jte, ne *ite, nemojte, oprez, pazite, obrišite, izbrišite, razmislite, prijete, prete, možete, kažnj*, rizik*, opasno, molimo, savjetujemo, savetujemo, izbjegavajte, izbegavajte',
		share:
			'dijel*, del*, prosleđ*, prosljeđ*, veze ka, link*, šir*, prosled*, objavljiv*, poveznic*, podel*, podijel*, deljenj*, dijeljenj*',
		republish: 'citir*, prenos*, prenoš*',
		like: 'lajk*, sviđa, reakcij*, reagov*, srce',
		comment: 'koment*',
		save: 'čuv*, snim*, preuzim*, sačuv*, spremanj*, spremat*, skini*, skidanj*',
		subscribe: 'pretpla*, pratit*',
		contact: 'javljanj*, pisanj*, piš* nam, šalj*, kontaktir*, pišete, dopisiv*, javit*, javljat*, intervj*',
		donate: 'donac*, donir*, uplat*, uplać*, novac, prilog*',
		cooperate: 'sarađ*, surađ*, saradnj*, suradnj*, sudjelov*, učešć*, učestv*',
		fine: 'kaznu, kazna je novčana, novčan*, globa*, kažnjen* novčan*, prekršajn*',
		detention: 'pritvor*, hapšenj*, uhićenj*, uhapš*, uhit*, priveden*, privođenj*',
		imprisonment: 'zatvor*, robij*',
		'criminal-liability': 'krivičn*, kazneno gonjenje, kaznen* odgovornost*, kaznen* djel*, kaznen* progon*',
		authority:
			'tužilaštv*, ministarstv*, federacija, vlasti, vlada, sud, državno odvjetništvo, odvjetništv*, tužiteljstv*, policij*, regulator*, kgb, fsb, apelacion* sud*, okružn* sud*, vrhovn* sud*, sudsk*, uprav*',
		attribute:
			'rusk*, tamošnj*, državn*, generaln*, pravde, glavno, okružn*, općinsk*, opštinsk*, vrhovn*, federacije, pravosuđa, unutrašnjih, unutarnjih, poslova',
		statute: 'zakon*',
		said: 'rekao, rekla, kaže, saopšti*, prema rečima, izjavi*',
		more: 'objašnjenj*, saznajte više, više informacija, više, saznaj*, šta to znači, što to znači, savjet*, savet*, uput*, detalj*, pročitajte',
		mirror: 'vpn, ogledal*, zrcal*, nova adresa, novoj adresi, zaobić*, zaobilaž*, tor',
		material: 'ovaj materijal, materijal*, oznaka, registr*, objavlj*, ovaj portal',
	},
	places:
		'RU: rusij*, rusk*; BA: bosn*, republike srpske; RS: srbij*; HR: hrvatsk*; BY: bjelorusij*, belorusij*',
	rules: `
reuse-restriction: prenošenje / preuzimanje + odobrenje / dozvol* / dopuštenje / saglasnost / zabranjeno / navođenje
correction: ^ispravak / ^ispravka / ^demanti + greš* / pogreš* / ispričavamo / izvinjavamo
right-of-reply: ^odgovor na / pravo na odgovor + zakon*
sponsored-content: sponzorirani sadržaj / plaćeni oglas / sponzorisani sadržaj / promotivni tekst / u saradnji s / u suradnji s + oglas* / sponzor* / promo*
correction: ^ispravka / ^ispravak / ^korekcija / ^pojašnjenje / ^razjašnjenje / ^dopuna / ^u prvobitnoj / ^u prvoj verziji / ^u ranijoj verziji / ^redakcija + greš* / pogreš* / netačn* / netočn* / izvinj* / ispričav* / tačan / točan / verzij*
sponsored-content: sponzoris* / sponzorir* / plaćeni sadržaj / promotivn* / oglasni sadržaj / pr tekst / pr članak / native / u partnerstvu s / partnerski sadržaj / affiliate + oglas* / sponzor* / promo* / redakcij* / partner* / klijent* / plaćen*
advice-disclaimer: ne predstavlja* / nije zamjena / nije zamena / ne zamjenjuj* / ne zamenjuj* / informativn* karakter* / informativne svrhe / nije savjet / nije savet / vlasnik je dionica + savjet* / savet* / preporuk* / liječnik* / lekar* / ljekar* / ulagan* / investi* / pravn*
reuse-restriction: prenošenje / preuzimanje / objavljivanje / kopiranje / umnožavanje / korištenje / korišćenje / reprodukcija + dozvol* / dopuštenj* / saglasn* / suglasn* / zabranj* / navođenj* / izvor* / licenc*
reporting-restriction: komentari / komentiranje / komentarisanje / identitet / ime + zatvoren* / onemogućen* / isključen* / ne objavlj* / zaštić* + pravn* / sud* / zakon*
content-advisory: upozorenje / pažnja / napomena / tekst sadrži / članak sadrži + nasilj* / samoub* / uznemir* / osjetljiv* / osetljiv* / potresn*
age-restriction: 18 godina / punoljetn* / punoletn* / maloljetn* / maloletn* / odrasle + samo / namijenjen* / namenjen* / sadržaj / zabranj*
embargo: embargo + do`,
};

export const examples: Examples = {
	hits: [
		['reuse-restriction', 'Zabranjeno je preuzimanje teksta bez pismene saglasnosti redakcije.'],
		[
			'undesirable-organization',
			'Rusija NAME smatra „nepoželjnom organizacijom“. Čitaoci sa ruskim pasošem: ne šaljite nam novac i ne delite tekstove, preti novčana kazna.',
		],
		[
			'extremist-designation',
			'Beloruski sud proglasio je NAME ekstremističkim. Ako ste u Belorusiji, nemojte lajkovati ni prosleđivati naše tekstove: preti pritvor.',
		],
		[
			'undesirable-organization',
			'Rusija je proglasila NAME nepoželjnom organizacijom. Ako živite u Rusiji, ne delite naše tekstove: preti zatvor.',
		],
		[
			'undesirable-organization',
			'Русија је прогласила NAME непожељном организацијом. Ако живите у Русији, не делите наше текстове: прети затвор.',
		],
	],
	misses: ['Rusija je proglasila fondaciju nepoželjnom organizacijom, rekao je advokat.'],
};
