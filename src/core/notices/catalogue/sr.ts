import type { Examples, Language } from './types';

/** Bosnian, Croatian, Montenegrin and Serbian; Cyrillic is made from the Latin script. */
export const sr: Language = {
	code: 'sr',
	words: {
		unspecified: 'kazn*, sankcije, posljedic*, posledic*, kažnjavanj*',
		funded:
			'iz inozemstva, finansiran* iz inostranstva, financiran* iz inozemstva, stran* finansiranj*, stran* financiranj*, stran* donac*, novcem iz inozemstva, novcem iz inostranstva, sredstvima iz inostranstva, sredstvima iz inozemstva, stranim sredstvima, stran* sredstv*, stran* novc*, inostran* sredstv*, inozemn* sredstv*, stran* fondacij*, stran* zaklad*, stran* donator*, stran* izvor*, iz inostranstva, stran* grant*, inostran* finansir*, inozemn* financir*',
		seditious:
			'nacionaln* bezbednost*, nacionaln* sigurnost*, lažn* vijest*, lažn* vest*, izdaj*, lažn* informacij*, dezinformacij*, izazivanj* panike, širenj* panike, uvred*, klevet*, špijunaž*, veleizdaj*, državn* tajn*, rušenj* ustavnog, mržnj*, javn* red*',
		undesirable: 'nepoželjn* organizacij*, nepoželjn*, neželjen*',
		extremist:
			'ekstremističk* organizacij*, ekstremizm*, ekstremističk* materijal*, ekstremističk* sadržaj*, ekstremističk* formacij*, ekstremist*',
		terrorist: 'terorističk* organizacij*, terorist*',
		banned:
			'van zakona, ilegaln*, nezakonit*, zabran*, neprijateljsk*, ugašen*, oduzet*, nedozvoljen*, protuzakonit*, protivzakonit*, bez dozvole, oduzeta dozvola, neregistr*',
		agent:
			'agent* stranog uticaja, agent* stranog utjecaja, stran* agent*, agent stranog, agenti stranog, stranog principala, stranih interesa, stranog interesa, strani agent, stran* utjecaj*, stran* uticaj*, stran* zastupni*, pod stranim uticajem, agenata stranog uticaja, agenata stranog utjecaja, agentom stranog uticaja, agent* stran*',
		state:
			'pod kontrolom države, državni medij*, državn* medij*, pod kontrolom vlade, pod državnom kontrolom, kontroliše vlada, kontrolira vlada, finansira država, financira država, finansira vlada, financira vlada, u vlasništvu države, finansiran* od strane, financiran* od strane, djelomično financira, delimično finansira, državna televizija, državna agencija, državn* televizij*, državn* agencij*, javni servis pod, pripada državi, pripada vladi, vlasništvo države, u državnom vlasništvu, u vlasništvu vlade, vlasništvu … vlade, vlasništvu … države, finansira … vlada, financira … vlada, finansiran* iz budžeta, financiran* iz proračuna, iz državnog budžeta, iz državnog proračuna, u cijelosti ili djelomično, u cijelosti ili djelimično, u celini ili delimično, potpuno ili djelomično, potpuno ili delimično, kontrolira država, kontroliše država, povezan* s vladom, povezan* sa državom, povezan* s državom, kojim upravlja vlada, kojim upravlja država',
		blocked:
			'blokiran*, blokad*, nedostupn*, ograničen* pristup, ograničio pristup, blokirala, blokirali, onemogućen* pristup, onemogućil*, pristup … blokiran, pristup … ograničen, zabranjen pristup, nedostupan, ne otvara se, cenzur*, uklonjen*, ograničen*, zatvoren pristup, obustavljen*',
		self: 'naš*, nas, nama, nam, redakcij*, ovaj portal, ovaj sajt, ova stranica, uredništv*, mi, ovaj medij, ovog portala, ovog sajta',
		here: 'ovaj članak, ovu stranicu, ovaj tekst, ove stranice, ovu objavu, ovog teksta, ovaj prilog, ovu vijest, ovu vest, ovi tekstovi, ovakve tekstove, ovakav sadržaj, ovakve sadržaje, ovog članka, ovaj link, ovaj sadržaj, ovaj video, ovo što čitate, ovu priču, ovu adresu, tekst poput ovog, ova objava, ovoga članka, ovo je materijal',
		you: 'ako živite, ako ste, ako se nalazite, ko se nalazi, ako imate, ako čitate, ako boravite, ako živiš, živite u, nalazite se, svi koji, onima koji, oni koji, tko živi, ko živi, tko se nalazi, za one koji, svako ko, svatko tko, imate ruski, ako živite u, ako ste u, ako se nalazite u, ako boravite u, ako čitate iz, ako nas čitate, ako imate pasoš, ako imate putovnicu, ko živi u, tko živi u, ko boravi, svi koji žive, osobe koje, lica koja, ljudi koji, ukoliko, kada, vi koji, čitate nas iz, ako imaš, ako si u',
		readers:
			'naše ljude u, čitaoci u, čitatelji u, čitaoce u, čitateljima u, čitaocima u, čitaoc*, čitatelj*, građan* rusije, građan*, državljan*, pretplatni* u, publik*, prijatelj* u, korisni* u, dragi čitaoci, dragi čitatelji, poštovani čitaoci, poštovani čitatelji, našim čitaocima, našim čitateljima, osoba s, osoba sa, osobe s, osobe sa, ljudi u, ljudima u, ljude u, stanovnic*, posjednic*, gledatelj*, gledaoc*, slušatelj*, slušaoc*, pratioc*, korisnici, korisnicima',
		dont: 'ne prosleđujte, ne prosljeđujte, ne dijelite, ne delite, ne stavljajte, ne komentarišite, preti, prijeti, mogu, može, pažnja, upozorenje, važno za, ne *jte, ne *ite, nemojte, oprez, pazite, obrišite, izbrišite, razmislite, prijete, prete, možete, kažnj*, rizik*, opasno, molimo, savjetujemo, savetujemo, izbjegavajte, izbegavajte, mogla bi, moglo bi, izlažete se, izlaže se, izložit*, kazniće, kaznit će, je krivično djelo, je krivično delo, je kazneno djelo, predstavlja krivično, smatra se, tretira se, opasnost, rizično, riskirate, riskujete, na vlastitu odgovornost, imajte na umu, imajte u vidu, upozoravamo, preporučujemo, preporučamo, zamoljavamo, ne treba, nije preporučljivo, bolje ne, prije nego, pre nego, radi vlastite sigurnosti, radi vaše bezbednosti, radi sigurnosti, očistite, povlači, suočiti, suočavate',
		share:
			'dijel*, del*, prosleđ*, prosljeđ*, veze ka, link*, šir*, prosled*, objavljiv*, poveznic*, podel*, podijel*, proslijediti, slanje, slati, pošaljete, postavljanje, pokazivanje, pokazivati, retvit*, razmjen*, razmena',
		republish: 'citir*, prenos*, prenoš*, preuzimanje teksta, kopiranje',
		like: 'lajk*, sviđa, reakcij*, reagov*, srce, reagiranje, srca, emotikon*, sviđanje',
		comment: 'koment*',
		save: 'čuv*, snim*, preuzim*, sačuv*, spremanj*, spremat*, skini*, skidanj*, pohran*, na telefonu, u telefonu, štampanj*, ispis*, posjedovanj*, posedovanj*, arhivir*',
		subscribe: 'pretpla*, pratit*, praćenje',
		contact:
			'javljanj*, pisanj*, piš* nam, šalj*, kontaktir*, pišete, dopisiv*, javit*, javljat*, intervj*, pisati nam, slanje snimaka, slanje informacija, slati nam, kontakt s, kontakt sa, razgovor s, razgovor sa, razgovarati, komunikacij*, obraćanj*, obratit*, dostavlj*',
		donate:
			'donac*, donir*, uplat*, uplać*, novac, prilog*, slanje novca, financijska pomoć, finansijska pomoć, finansijska podrška, financijska podrška, finansirati, financirati, finansiranje, financiranje, novčan* pomoć, novčana podrška, prilozi, kripto*',
		cooperate:
			'sarađ*, surađ*, saradnj*, suradnj*, sudjelov*, učešć*, učestv*, pomaganje, pomagati, pomoć redakciji, raditi za, raditi sa',
		fine: 'kaznu, novčan*, globa*, prekršajn*, globom',
		detention:
			'pritvor*, hapšenj*, uhićenj*, uhapš*, uhit*, priveden*, privođenj*, ispitivanje, saslušanje, zadržav*',
		imprisonment: 'zatvor*, robij*, lišavanj* slobode',
		'criminal-liability':
			'krivičn*, kazneno gonjenje, kaznen* odgovornost*, kaznen* djel*, kaznen* progon*, kaznena, kriminal*',
		authority:
			'tužilaštv*, ministarstv*, federacija, vlasti, vlada, sud, državno odvjetništvo, odvjetništv*, tužiteljstv*, policij*, regulator*, kgb, fsb, apelacion* sud*, okružn* sud*, vrhovn* sud*, sudsk*, uprav*, državno tužilaštvo, generalno tužilaštvo, ministarstvo pravde, ministarstvo informisanja, ministarstvo unutrašnjih poslova, sud u, viši sud, osnovni sud, sudu, općinski sud, okružni sud, regulatorno tijelo, regulatorno telo, rem, rak, regulatorna agencija, agencija, vijeće, veće, savjet, savet, komitet za državnu bezbednost, vlade, vlast, režim*, parlament, narodna skupština, skupština, predsjednik*, predsednik*, operateri, operatori, komisija, roskomnadzor, kremlj, vojna hunta, hunta, suda, sudu',
		attribute:
			'rusk*, tamošnj*, državn*, generaln*, pravde, glavno, okružn*, općinsk*, opštinsk*, vrhovn*, federacije, pravosuđa, unutrašnjih, unutarnjih, poslova, minski, moskovski, viši, osnovni, bjeloruski, beloruski, bjeloruske, turski, bezbednost, sigurnost, narodna, informisanja, kulture, za, elektronske, medije, ustavni, republike, srpske',
		statute: 'zakon*, član*, krivični zakonik*, kazneni zakon*, zakon o, uredb*, odluk*, pravilnik*, ustav*',
		said: 'rekao, rekla, kaže, saopšti*, prema rečima, izjavi*, kažu, kazao, kazala, navodi, ističe, istakao, istaknuo, istakla, objasnio, objasnila, objašnjava, dodao, dodala, podsjeća, podseća, priča, ispričao, ispričala, tvrdi, tvrdio, prema navodima, izvijestio, izvestio, javlja, piše, odgovorio, odgovorila, smatra, priopćio, upitali, govori, naš dopisnik, naša dopisnica, naš novinar, naša novinarka, naš kolega, naša kolegica, rekao nam, rekla nam, kazao nam',
		more: 'objašnjenj*, više, saznaj*, šta to znači, što to znači, savjet*, savet*, uput*, detalj*, pročitajte, ovdje, ovde, kako se zaštititi, kako čitati, kako nas čitati, pitanja i odgovori, pojašnjenje, pravnik*, odvjetnik*, advokat*, vodič*, zašto vidite, šta znači, što znači, što učiniti, šta raditi',
		mirror:
			'vpn, ogledal*, zrcal*, nova adresa, novoj adresi, zaobić*, zaobilaž*, tor, druga adresa, druge adrese, zamjensk* adres*, rezervna adresa, alternativn*, aplikacij*, telegram*, proxy',
		material:
			'materijal*, oznaka, registr*, objavlj*, ovaj portal, ovaj program, ovaj film, ovaj kanal, ova stranica, ovaj tekst, ovaj članak, ova emisija, ovaj prilog, ovaj medij, ovaj podcast, registar, upisan*, proizveden*, pripremljen*, distribuiran*, nastao, nastala, izdavač*, nakladnik*, ova publikacija, finansirano, financirano, autor teksta, ovaj sadržaj, ovo je materijal, udruženje, autor, materijal je',
		'administrative-liability': 'prekršaj*, upravn* odgovornost*, administrativn*',
		'legal-liability':
			'odgovornost, odgovornosti, pravne posljedice, pravne posledice, procesuir*, tužb*, sudski postupak, progon*, gonjenj*, optužn*',
		ordered:
			'po nalogu, na zahtjev, na zahtev, po odluci, na osnovu, na temelju, obavezan*, obvezan*, naložen*, naložil*, naredil*, rješenjem, rešenjem, odlukom suda, temeljem',
		corrected: 'ispravak, ispravka, ispravku, netačn*, netočn*, lažn*, neistin*, demanti, pogrešn*',
		appeal: 'newsletter, bilten, prijavite se',
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
embargo: embargo + do
advice-disclaimer: nije / ne predstavlja* / ne zamjenjuj* / ne zamenjuj* / informativ* / ne smatra + savjet* / savet* / preporuk* + liječnik* / lekar* / ljekar* / ulagan* / investi* / pravn* / finansijsk* / financijsk* - rekao
correction: ^ispravak / ^ispravka / ^prvotno / ^prvobitno / ^u prethodnoj / ^u tekstu / ^ranije + nije točn* / nije tačn* / greš* / pogreš* / izvinj* / ispričav* / isprav*
content-advisory: upozorenj* / napomen* / oprez / tekst opisuje / tekst sadrži / u tekstu / ovaj tekst / ova priča + smrt* / nasilj* / samoub* / mučenj* / zlostavlj* / silovanj* + potresn* / uznemir* / čitaoc* / čitatelj* / opisuje / sadrži / osjetljiv* / osetljiv*
reporting-restriction: identitet* / imena / ime / podatke / komentar* + sud / suda / sudska / zakon* / odluk* + zabranj* / ne navodimo / ne objavljujemo / otkri* / isključen* / zatvoren* - rekao / rekla
right-of-reply: ^odgovor / ^ispravak / ^ispravka / ^demanti / pravo na odgovor / pravo na ispravak + zakon* o medijima / zakona o medijima / zakonu o medijima / zakona o javnom / zakonom o medijima / zakona o informisanju
embargo: embargo / ne objavljivati prije / ne objavljivati pre + do / sati / prije / pre
age-restriction: punoljetn* / punoletn* / maloljetn* / maloletn* / 18 godina + samo / isključivo / zabranj* / nije za / namijenj* / namenj*
reuse-restriction: preuzeti / prenijeti / preneti / objaviti ovaj / preuzimanje / prenošenje + dozvol* / suglasn* / saglasn* / navod* izvor / uz navođenje / bez izmjena / besplatno`,
};

export const examples: Examples = {
	hits: [
		[
			'foreign-agent-label',
			'Materijal je pripremilo udruženje upisano u Registar agenata stranog uticaja kod Ministarstva pravde.',
		],
		['state-media-label', 'Ovaj kanal je u vlasništvu ruske države. Saznajte više'],
		[
			'undesirable-organization',
			'Генерално тужилаштво Русије прогласило је NAME непожељном организацијом. Ако живите у Русији, не делите наше текстове и не шаљите нам новац: прети вам новчана казна или затвор.',
		],
		[
			'foreign-agent-label',
			'NAME je u Republici Srpskoj upisan u registar agenata stranog uticaja. Ovaj materijal je objavio agent stranog uticaja.',
		],
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
