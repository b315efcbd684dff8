import type { Examples, Language } from './types';

/** Bosnian, Croatian, Montenegrin and Serbian; Cyrillic is made from the Latin script. */
export const sr: Language = {
	code: 'sr',
	words: {
		unspecified: 'kazn*, sankcije, posljedic*, posledic*, kažnjavanj*',
		funded:
			'iz inozemstva, finansiran* iz inostranstva, financiran* iz inozemstva, stran* finansiranj*, stran* financiranj*, stran* donac*, novcem iz inozemstva, novcem iz inostranstva, sredstvima iz inostranstva, sredstvima iz inozemstva, stran* sredstv*, stran* novc*, inostran* sredstv*, inozemn* sredstv*, stran* fondacij*, stran* zaklad*, stran* donator*, stran* izvor*, iz inostranstva, stran* grant*, inostran* finansir*, inozemn* financir*',
		seditious:
			'nacionaln* bezbednost*, nacionaln* sigurnost*, lažn* vijest*, lažn* vest*, izdaj*, lažn* informacij*, dezinformacij*, izazivanj* panike, širenj* panike, uvred*, klevet*, špijunaž*, veleizdaj*, državn* tajn*, rušenj* ustavnog, mržnj*, javn* red*',
		undesirable: 'nepoželjn* organizacij*, nepoželjn*, neželjen*',
		extremist:
			'ekstremističk* organizacij*, ekstremizm*, ekstremističk* materijal*, ekstremističk* sadržaj*, ekstremističk* formacij*, ekstremist*',
		terrorist: 'terorističk* organizacij*, terorist*',
		banned:
			'van zakona, ilegaln*, nezakonit*, zabran*, neprijateljsk*, ugašen*, oduzet*, nedozvoljen*, protuzakonit*, protivzakonit*, bez dozvole, oduzeta dozvola, neregistr*',
		agent:
			'agent* stranog uticaja, agent* stranog utjecaja, stran* agent*, stranog principala, stranih interesa, stranog interesa, stran* utjecaj*, stran* uticaj*, stran* zastupni*, pod stranim uticajem, agenata stranog uticaja, agenata stranog utjecaja, agent* stran*',
		state:
			'pod kontrolom države, državn* medij*, pod kontrolom vlade, pod državnom kontrolom, kontroliše vlada, kontrolira vlada, finansira država, financira država, finansira vlada, financira vlada, u vlasništvu države, finansiran* od strane, financiran* od strane, djelomično financira, delimično finansira, državn* televizij*, državn* agencij*, javni servis pod, pripada državi, pripada vladi, vlasništvo države, u državnom vlasništvu, u vlasništvu vlade, vlasništvu … vlade, vlasništvu … države, finansira … vlada, financira … vlada, finansiran* iz budžeta, financiran* iz proračuna, iz državnog budžeta, iz državnog proračuna, u cijelosti ili djelomično, u cijelosti ili djelimično, u celini ili delimično, potpuno ili djelomično, potpuno ili delimično, kontrolira država, kontroliše država, povezan* s vladom, povezan* sa državom, povezan* s državom, kojim upravlja vlada, kojim upravlja država',
		blocked:
			'blokiran*, blokad*, nedostupn*, ograničen* pristup, ograničio pristup, blokirala, blokirali, onemogućen* pristup, onemogućil*, pristup … blokiran, pristup … ograničen, zabranjen pristup, nedostupan, ne otvara se, cenzur*, uklonjen*, ograničen*, zatvoren pristup, obustavljen*, onemogućen*, pristup … onemogućen',
		self: 'naš*, nas, nama, nam, redakcij*, ovaj portal, ovaj sajt, ova stranica, uredništv*, mi, ovaj medij, ovog portala, ovog sajta, objavljujemo, prenosimo, obaveštavamo, obavještavamo',
		here: 'ovaj članak, ovu stranicu, ovaj tekst, ove stranice, ovu objavu, ovog teksta, ovaj prilog, ovu vijest, ovu vest, ovi tekstovi, ovakve tekstove, ovakav sadržaj, ovakve sadržaje, ovog članka, ovaj link, ovaj sadržaj, ovaj video, ovo što čitate, ovu priču, ovu adresu, tekst poput ovog, ova objava, ovoga članka, ovo je materijal, ovoga teksta',
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
		fine: 'novčan*, globa*, globom, prekršajn* kazn*, platiti kaznu, kaznu od',
		detention:
			'pritvor*, hapšenj*, uhićenj*, uhapš*, uhit*, priveden*, privođenj*, ispitivanje, saslušanje, zadržav*',
		imprisonment: 'zatvor*, robij*, lišavanj* slobode, do … godina',
		'criminal-liability':
			'krivičn*, kazneno gonjenje, kaznen* odgovornost*, kaznen* djel*, kaznen* progon*, kaznena, kriminal*',
		authority:
			'tužilaštv*, ministarstv*, federacija, vlasti, vlada, sud, odvjetništv*, policij*, regulator*, kgb, fsb, apelacion* sud*, okružn* sud*, vrhovn* sud*, uprav*, sud u, sudu, regulatorno tijelo, regulatorno telo, rem, rak, agencija, vijeće, veće, savjet, savet, komitet za državnu bezbednost, vlade, vlast, režim*, parlament, skupština, predsjednik*, predsednik*, operateri, operatori, komisija, roskomnadzor, kremlj, vojna hunta, hunta, suda, tužilac, tužitelj*, istražni komitet, ministarstvo informacija, državna bezbednost, obavještajn* služb*, roskomnadzor*',
		attribute:
			'rusk*, tamošnj*, državn*, generaln*, pravde, glavno, okružn*, općinsk*, opštinsk*, vrhovn*, federacije, pravosuđa, unutrašnjih, unutarnjih, poslova, minski, moskovski, viši, osnovni, bjeloruski, beloruski, bjeloruske, turski, bezbednost, sigurnost, narodna, informisanja, kulture, za, elektronske, medije, ustavni, republike, srpske',
		statute: 'zakon*, član*, krivični zakonik*, kazneni zakon*, zakon o, uredb*, odluk*, pravilnik*, ustav*',
		said: 'rekao, rekla, kaže, saopšti*, prema rečima, izjavi*, kažu, kazao, kazala, navodi, ističe, istakao, istaknuo, istakla, objasnio, objasnila, objašnjava, dodao, dodala, podsjeća, podseća, priča, ispričao, ispričala, tvrdi, tvrdio, prema navodima, izvijestio, izvestio, javlja, piše, odgovorio, odgovorila, smatra, priopćio, upitali, govori, naš dopisnik, naša dopisnica, naš novinar, naša novinarka, naš kolega, naša kolegica, rekao nam, rekla nam, kazao nam, prevar*, satir*',
		more: 'objašnjenj*, više, saznaj*, šta to znači, što to znači, savjet*, savet*, uput*, detalj*, pročitajte, ovdje, ovde, kako se zaštititi, kako čitati, kako nas čitati, pitanja i odgovori, pojašnjenje, pravnik*, odvjetnik*, advokat*, vodič*, zašto vidite, šta znači, što znači, što učiniti, šta raditi',
		mirror:
			'vpn, ogledal*, zrcal*, nova adresa, novoj adresi, zaobić*, zaobilaž*, tor, druga adresa, druge adrese, zamjensk* adres*, rezervna adresa, alternativn*, aplikacij*, telegram*, proxy',
		material:
			'materijal*, oznaka, registr*, objavlj*, ovaj portal, ovaj program, ovaj film, ovaj kanal, ova stranica, ovaj tekst, ovaj članak, ova emisija, ovaj prilog, ovaj medij, ovaj podcast, registar, upisan*, proizveden*, pripremljen*, distribuiran*, nastao, nastala, izdavač*, nakladnik*, ova publikacija, finansirano, financirano, autor teksta, ovaj sadržaj, ovo je materijal, udruženje, autor, materijal je, medij, kanal, ovaj izdavač',
		'administrative-liability': 'prekršaj*, upravn* odgovornost*, administrativn*',
		'legal-liability':
			'odgovornost, odgovornosti, pravne posljedice, pravne posledice, procesuir*, tužb*, sudski postupak, progon*, gonjenj*, optužn*',
		ordered:
			'po nalogu, na zahtjev, na zahtev, po odluci, na osnovu, na temelju, obavezan*, obvezan*, naložen*, naložil*, naredil*, rješenjem, rešenjem, odlukom suda, temeljem',
		corrected: 'ispravak, ispravka, ispravku, netačn*, netočn*, lažn*, neistin*, demanti, pogrešn*',
		appeal: 'newsletter, bilten, prijavite se',
		vague: 'ispitivanje, saslušanje, kaznen* djel*, krivičn* djel*, krivičn* del*',
		there: 'u zemlji, tamo',
		papers: 'pasoš*, putovnic*, državljanstv*',
		aged: 'punoljetn*, punoletn*, odraslima',
		anywhere: 'u inostranstvu, u inozemstvu, ma gde … bili, gdje god … bili',
		asking: 'šta, što, zašto, kako, ko, tko, da li',
	},
	places:
		'RU: rusij*, rusk*; BA: bosn*, republike srpske, republik* srpsk*, republic* srpsk*, federacij* bih, bih; RS: srbij*; HR: hrvatsk*; BY: bjelorusij*, belorusij*',
	info: {
		version:
			'prethodnoj verziji, ranijoj verziji, prvobitnoj verziji, prvoj verziji, prvobitno, izvorno, prvotno, objavili smo, napisali smo, naveli smo, pisali smo, bilo je navedeno, stajalo je, u našem tekstu, u našem članku, u izdanju od, u tekstu od, naslov, opis fotografije, izvornoj verziji, pogrešno smo, pogriješili smo, pogrešili smo',
		amend:
			'ispravka, ispravak, ispravke, ispravlja*, ispravljen*, ispravili, korekcija, pojašnjenje, napomena redakcije, od redakcije, redakcijska napomena, izvinjava*, ispričava*, ispriku, izvinjenje, žalimo, dopunjen*, ažuriran*, izmijenjen*, izmenjen*, demanti',
		wrong:
			'greš*, pogreš*, netačn*, netočn*, zabun*, omašk*, nije tačno, nije točno, zapravo, u stvari, umjesto, umesto, a ne, tačno je, točno je, ispravno, neprecizn*, pogriješili',
		reply:
			'pravo na odgovor, pravo na ispravak, pravo na ispravku, ispravak objavljene informacije, reagiranje, reagovanje, demanti, одговор на објављену, odgovor na objavljenu, odgovor na tekst, odgovor na članak, demant',
		paid: 'sponzoriran*, sponzorisan*, promotivni sadržaj, promotivni tekst, promo, oglas, reklama, reklamni sadržaj, oglašavanje, advertorijal, advertorial, native, po narudžbi, po narudžbini, platil*, finansira*, financira*, u saradnji sa, u suradnji s, pr članak, pr tekst, plaćen*, afilijacij*, affiliate, komercijaln*, platio, u plaćenoj saradnji, plaćena saradnja, plaćena suradnja, plaćeni sadržaj, plaćeni oglas',
		editorial:
			'redakcij*, uredništvo*, novinar*, oglašivač*, naručilac, naručitelj, klijent*, provizij*, nije učestvovala, nije sudjelovala, nije sudjelovalo, bez utjecaja, bez uticaja, partner*, sponzor*, nikakav uticaj, nikakav utjecaj, nije uticala, nije utjecala',
		advice:
			'savjet*, savet*, preporuk*, dijagnoz*, konzultacij*, ponud*, liječenj*, lečenj*, mišljenje liječnika, pregled*, poziv na',
		instead:
			'nije, nisu, ne predstavlja*, ne zamjenjuj*, ne zamenjuj*, ne može zam*, ne mogu zam*, ne treba, ni, niti, informativne svrhe, informativnog karaktera, isključivo informativ*, informativan, opće informacije, opšte informacije, edukativn*',
		adviser:
			'liječnik*, ljekar*, lekar*, doktor*, farmaceut*, stručnjak*, advokat*, odvjetnik*, pravnik*, savjetnik*, savetnik*, ulaganj*, investic*, investir*, ulagat*, gubit*, vlastiti rizik, sopstveni rizik, vlastitu odgovornost, dionic*, akcij*, hitnom, zdravlj*',
		reuse:
			'prenošenj*, preuzeti, preuzim*, prenijeti, preneti, reprodukcij*, umnožavanj*, kopiranj*, kopirati, objavljivanj*, ponovno objav*, prenosi*, korišćenj*, korištenj*, citiranj*',
		permit:
			'dozvol*, dopušten*, odobrenj*, saglasnost*, suglasnost*, pristan*, zabranjen*, besplatn*, slobodno, navođenj*, izvor*, link*, poveznic*, licenc*, creative commons, bez izmjena, bez izmena, pod uslovom, pod uvjetom, uz navo*, može*, smije*',
		identity: 'ime, imena, identitet*, ličnost*',
		unnamed:
			'ne smiju, ne smije, ne smeju, ne sme, ne objavljuj*, ne navod*, ne imenuj*, ne otkriv*, zabran*, promijenjen*, promenjen*, izmišljen*, anonim*, zaštićen*, zatvoren*, javnost je isključena, otkrio, objaviti, ne možemo',
		closed: 'zatvor*, isključ*, onemoguć*, nisu moguć*, ugaš*',
		legal:
			'pravnih razloga, pravnim razlozima, sud*, odluk*, rješenj*, rešenj*, zakon*, postupak, postupk*, suđenj*, tužilaštv*, tužiteljstv*, odvjetništv*, presud*, maloljetnik*, suc*',
		adults:
			'punoljetn*, punoletn*, maloljetn*, maloletn*, odrasl*, starije od 18, starijima od 18, mlađe od 18, mlađima od 18, 18 godina, stariji od 18',
		only: 'samo, isključivo, namijenjen*, namenjen*, nije za, zabranjen*, nije primjeren*, nije prikladn*, neprimjeren*, ne preporučuj*, napustite, potvrdite',
		harrow:
			'nasilj*, samoubistv*, samoubojstv*, silovanj*, zlostavljanj*, mučenj*, tortur*, smrt*, ubistv*, ubojstv*, preminul*, poginul*, samopovređ*, samoozljeđ*, leš*, tijela, tela, genocid*, zločin*',
		heed: 'upozorenj*, upozorava*, pažnja, oprez, napomena, uznemir*, potresn*, osjetljiv*, osetljiv*, sadrži, opisuje, opise, govori o, teksta, pojedine čitaoce, neke čitatelje, prije čitanja, pre čitanja, može biti, mogu biti, ovaj tekst, ovaj članak, eksplicit*, tešk*, trauma*',
		embargo: 'embargo, ne objavljivati prije, ne objavljivati pre, zabranjeno objavljivanje do',
		stake: 'autor posjeduje, autor poseduje, autorica posjeduje, autorka poseduje, sukob interesa',
	},
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
