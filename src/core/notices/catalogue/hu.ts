import type { Examples, Language } from './types';

export const hu: Language = {
	code: 'hu',
	home: 'HU',
	words: {
		appeal: 'támogassa, támogasson, hírlevél*, iratkozzon fel',
		more: 'részletek, bővebben, mit jelent, tudjon meg, további információ*, itt, olvassa el, tanácsok*, útmutató*, mit tegyen, hogyan, kérdések és válaszok, magyarázat*, jogász*, ügyvéd*, miért lát*, tájékoztató*, teendő*',
		said: 'mondta, közölte, nyilatkozta, szerinte, elmondta, mondja, szerint, hangsúlyozta, hozzátette, emlékeztetett, állítja, írta, írja, válaszolta, kijelentette, jelezte, beszámolt, magyarázta, megjegyezte, tudatta, tudósítónk*, kollégánk*, munkatársunk*, mondta lapunknak, elmondta nekünk',
		attribute:
			'évi, legfőbb, orosz, magyar, igazságügyi, nemzeti, média, és, hírközlési, szuverenitásvédelmi, legfelsőbb, fővárosi, kerületi, minszki, moszkvai, állambiztonsági, belorusz, fehérorosz, török, kínai, járásbíróság, katonai',
		authority:
			'hivatal, hivatala, ügyészség*, bíróság*, minisztérium*, hatóság*, rendőrség*, szuverenitásvédelmi hivatal*, nmhh, médiatanács*, médiahatóság*, kormány*, parlament*, titkosszolgálat*, elnök*, kgb, tanács*, ügynökség*, szolgáltató*, főügyész*, nyomozó hivatal*, belügy*, hírszerzés*, roskomnadzor*',
		unspecified: 'büntet*, szankció*, megtorlás*, következmény*',
		'criminal-liability': 'bűncselekmény*, büntetőjog*, büntetőeljárás*, büntetőügy*, bűnügyi',
		'administrative-liability': 'közigazgatási, szabálysértés*',
		imprisonment: 'börtön*, szabadságveszt*, bebörtönz*, letöltend*, évre, évig',
		detention: 'letartóztat*, őrizet*, elzárás*, kihallgat*, előállít*',
		fine: 'bírság*, pénzbüntetés*, pénzbírság*, megbírságol*',
		cooperate: 'együttműköd*, közreműköd*, részvétel*, segíts*, dolgozni',
		donate: 'adomány*, utal*, pénz*, átutal*, anyagi támogatás*, támogatni',
		contact:
			'írj*, kapcsolat*, üzen*, írni nekünk, nekünk írni, levelezés*, interjú*, nyilatkoz*, beszélni velünk, felkeres*, információ küld*, képet küld*, videót küld*, tájékoztat minket',
		subscribe: 'feliratkoz*, előfizet*, követ*',
		save: 'ment*, letölt*, képernyőkép*, tárolás*, tárolni, megőrzés*, képernyőmentés*, telefonj*, telefonon, nyomtat*, birtoklás*, birtokol*, könyvjelző*, másolat*',
		comment: 'kommentel*, hozzászól*, kommentár*',
		like: 'lájk*, kedvel*, reagál*, reakció*, tetszik*, emoji*',
		republish: 'idéz*, utánközl*, átvétel*, másolás*',
		share:
			'megoszt*, ossz* meg, továbbít*, terjeszt*, közzétét*, továbbküld*, hivatkoz*, link*, posztol*, közzétesz*, mutass*, elküld*, küldözget*',
		dont: 'ne *d, ne *ja, ne *je, ne *jék, ne *ják, figyelem, figyelmeztetés, vigyáz*, kérjük, óvatos*, fenyeget*, kockázat*, büntethet*, járhat, ne *jon, ne *jen, ne *jön, ne *on, ne *en, ne ossza, ne osszák, ne küld*, ne ments*, ne tárol*, ne tegy*, büntetendő*, bűncselekménynek, büntetést von, büntetéssel jár*, vonhat maga után, von maga után, veszély*, kockáztat*, gondolja meg, gondoljon, javasoljuk, tanácsoljuk, figyelmeztetjük, tartsa szem előtt, ne feledje, mielőtt, törölj*, szabálysértés*, vezethet, kaphat, számíthat, számít, felelősségre von*, minősül, saját biztonság*',
		readers:
			'olvasóink*, olvasók*, olvasónk*, állampolgár*, kedves olvas*, tisztelt olvas*, olvasót, személyek*, felhasználók*, követők*, nézők*, hallgatók*, lakosok*, *ban élő olvasó*, *ban élők, útlevél*, ott élők*',
		you: 'ha ön, ha oroszország*, ha olyan, aki, akik, amennyiben, ha fehéroroszországban, ha magyarországon, ha ott, ha orosz állampolgár, ha önnek, ha itt, bárki aki, aki oroszországban, mindenki aki, azok akik, ha *ban él, ha *ban tartózkod*, ha onnan olvas*, ha olvas*, amennyiben ön, önök, ha külföld*',
		here: 'ezt a cikket, ez az oldal, ezt az oldalt, ezt az írást, e cikk, ezt az anyagot, ezt a szöveget, ezt a linket, ezt a bejegyzést, ilyen tartalm*, ilyen anyag*, ilyen cikk*, ez a cikk, ez az írás, ezen az oldalon, ezt a hírt, e szöveg*, e cikket, ennek a cikknek, ezt a cikk*, e cikk*, a cikket, ezt a riport*, ezt a kiadvány*, ezt az interjú*, ezt a műsor*, ezt a videó*, e riport*, a riport*, ez a riport*',
		state:
			'állami média, állami tulajdon*, államilag finanszíroz*, államilag ellenőrz*, kormány által finanszíroz*, állam által finanszíroz*, részben vagy egészben, állami irányítás*, kormányközeli, állami hírügynökség*, állami televízió*, állami csatorna*, állami fenntartás*, állami finanszíroz*, kormányzati tulajdon*, kormány tulajdon*, kormány ellenőrz*, kormány irányít*, kormány finanszíroz*, állam tulajdon*, állam ellenőrz*, állam finanszíroz*, egészben vagy részben, költségvetésből, államhoz kötődő, kormányhoz kötődő, kormányzati ellenőrz*, kormánya finanszíroz*, kormányának tulajdon*, kormány pénzel*',
		agent:
			'külföldi ügynök*, külföldi érdek*, külföldi befolyás*, külföldi megbízó*, külföldi hatalom*, idegen érdek*, külföldi képvisel*',
		seditious:
			'nemzetbiztonság*, szuverenitás*, rémhír*, álhír*, dezinform*, hazaárul*, kémked*, közrend*, nemzeti szuverenitás*, állam ellen*, gyűlölet*, becsületsért*, lejárat*',
		banned:
			'betilt*, tiltott, illegális, törvényen kívül*, tilos, tiltott szervezet*, jogellenes*, engedély nélkül*, bejegyzés nélkül*, ellenséges*',
		terrorist: 'terror*',
		extremist: 'szélsőség*, szélsőséges szervezet*, szélsőséges anyag*, extrémista*',
		undesirable: 'nemkívánatos szervezet*, nemkívánatos, nem kívánatos, nem kívánt',
		funded:
			'külföldről támogatott szervezet, külföldi támogatás*, külföldről támogat*, külföldről finanszíroz*, külföldi forrás*, külföldi finanszíroz*, külföldi pénz*, külföldi adomány*, külföldről származó, külföldről kapott, külföldi alapítvány*, külföldi szervezet támogat*, külföldről pénzelt, külföldi … alapítvány*, külföldről támogatott kiadvány*, külföldi forrás* … fizet*',
		self: 'oldalunk*, cikkünk*, minket, nekünk, nálunk, lapunk*, írásaink*, cikkeink*, anyagaink*, velünk, szerkesztőség*, *aink, *eink, *unk, *ünk, *unkat, *ünket, *ainkat, *einket, *ainkról, *einkről, rólunk, mi, e portál, ez a portál, ez a lap, közöljük, tájékoztatjuk',
		material:
			'közlemény, ez a cikk, tájékoztatás*, ez az oldal, kiadvány*, kiadó*, ez az anyag*, ezt az anyagot, ez a műsor*, ez a film*, ez a csatorna*, ez a videó*, ez a tartalom*, jelen, nyilvántart*, bejegyz*, készült*, készítette, terjeszt*, közzétett*, fióknak, szerkesztőség*, a cikk*, a közlés*, e cikk*, az írás*, a műsor*, a kiadvány*, ez a riport*, a riport*, e riport*, átláthatósági, pénzelte, finanszírozta, kiadvány',
		blocked:
			'blokkol*, letilt*, elérhetetlen, hozzáférés*, korlátoz*, elérhetetlenné, nem érhető el, nem elérhető, hozzáférést … korlátoz*, hozzáférést … letilt*, cenzúr*, zárolt*, elérés*',
		statute:
			'törvény*, a közélet átláthatóságáról szóló törvény, jogszabály*, rendelet*, paragrafus*, cikkely*, büntető törvénykönyv*, btk*, médiatörvény*, szuverenitásvédelmi törvény*, kódex*',
		mirror:
			'vpn, tükör*, tükröldal*, másik cím*, új cím*, alternatív*, alkalmazás*, telegram*, proxy, megkerül*',
		'legal-liability': 'felelősség*, jogi következmény*, eljárás*, üldöz*',
		ordered:
			'kötelezte, kötelezés*, határozat* alapján, felszólítás*, kérésére, utasítás*, végzés* alapján, elrendelt*, ítélet* alapján, köteles*, előírás*',
		corrected:
			'helyreigazítás*, helyesbítés*, valótlan*, hamis*, téves*, nem felel meg a valóságnak, pontatlan*',
		vague: 'bűncselekmény*, kihallgat*',
		there: 'az országban, ott, itthon, az országon',
		papers: 'útlevél*, útlevel*, állampolgár*',
		aged: '18 éven felüli*, felnőtt*',
		anywhere: 'bárhol élnek, bárhol tartózkodnak, külföldön',
		asking: 'mi, mit, miért, hogyan, ki',
	},
	places: 'HU: magyar*; RU: orosz*; BY: fehéroroszország*, fehérorosz*, belarusz*',
	info: {
		version:
			'korábbi változat*, reggeli változat*, eredeti változat*, első változat*, írtuk, közöltük, tévesen írt*, eredetileg, korábbi verzió*, címében, képaláírás*, cikkünkben, lapunkban, számunkban, megjelenés után, elírtuk, tévedtünk',
		amend:
			'helyesbít*, pontosít*, javítot*, korrekció, kiigazít*, helyreigazít*, szerkesztői megjegyzés, a szerkesztőség megjegyzése, elnézés*, bocsánat*, frissít*, módosított*, korrigált*, kijavít*',
		wrong:
			'téves*, hibás*, hiba, hibáért, hibát, helytelen*, pontatlan*, valójában, helyett, hanem, helyesen, nem igaz, félreért*, elír*',
		reply: 'helyreigazítás*, válaszadás joga, viszontválasz, válaszközl*',
		paid: 'támogatott tartalom, hirdetés, reklám, pr cikk, promóció*, megbízásából, támogatásával, közreműködésével készült, fizetett, partneri tartalom, affiliate, jutalék*, együttműködés*, finanszíroz*, szponzor*, fizette, meghívására',
		editorial:
			'szerkesztőség*, szerkesztők, újságíró*, hirdető*, megrendelő*, megbízó*, ügyfél, partner*, szponzor*, nem vett részt, nem vettek részt, nem volt befolyás*, jutalék*, nem befolyásolt*',
		advice:
			'tanács*, ajánlás*, javaslat*, diagnózis*, konzultáció*, ajánlat*, kezelés*, orvosi vizsgálat*, befektetési tanácsadás*',
		instead:
			'nem minősül*, nem helyettesít*, nem pótol*, nem tekinthető*, nem jelent*, nem számít*, nem szolgál*, sem, tájékoztató jelleg*, tájékoztatási cél*, kizárólag tájékoztat*, általános tájékoztat*, ismeretterjesztő, nem minősül',
		adviser:
			'orvos*, háziorvos*, gyógyszerész*, szakember*, ügyvéd*, jogász*, tanácsadó*, befektet*, értékpapír*, részvény*, veszteség*, saját felelősség*, kockázat*, mentő*, egészség*',
		reuse:
			'utánközl*, újraközl*, másol*, sokszorosít*, átvétel*, átvenni, átvehet*, felhasznál*, terjeszt*, közlés*, újrapublikál*, közölhet*',
		permit:
			'engedély*, hozzájárul*, tilos, tiltott, szabadon, ingyen*, díjmentes*, forrás*, hivatkozás*, megjelöl*, link*, licenc*, creative commons, változtatás nélkül, feltétel*, lehet, megengedett',
		identity: 'név, nevét, neve, nevek, neveket, személyazonosság*, kilét*, arcképe*',
		unnamed:
			'nem közöl*, nem hozhat*, nem nevez*, nem ír*, megváltoztat*, tilos, tilt*, nyilvánosságra, zárt tárgyalás*, névtelen*, anonim*, nem azonosít*, nem hozzuk',
		closed: 'lezár*, kikapcsol*, letilt*, zárva, nem lehet, nem elérhető',
		legal:
			'jogi ok*, bíróság*, törvény*, végzés*, eljárás*, per, ítélet*, ügyészség*, jogszabály*, bíró, büntető*, személyiségi jog*',
		adults: '18 éven, 18 év, 18 éves, nagykorú*, kiskorú*, felnőtt*, tizennyolc*, fiatalkorú*',
		only: 'csak, kizárólag, nem ajánlott, nem való, tilos, szól, szánt, nem alkalmas, hagyja el, elmúltál, elmúlt',
		harrow:
			'erőszak*, öngyilkos*, bántalmaz*, kínzás*, halál*, halott*, gyilkosság*, önsért*, holttest*, elhunyt*, zaklatás*, evészavar*, népirtás*',
		heed: 'figyelmeztet*, figyelem, figyelmébe, felkavar*, megrázó*, nyugtalanító*, érzékeny*, megterhel*, tartalmaz*, leír*, szól, szó esik, egyes olvasó*, olvasás előtt, mielőtt elolvas*, ez az írás, a cikk, nehéz, trauma*, lehet*',
		embargo: 'embargó*, nem közölhető, előtt nem hozható, csak … után közölhető',
		stake: 'a szerző … részvény*, szerző birtokol*, összeférhetetlen*',
	},
};

export const examples: Examples = {
	hits: [
		['foreign-funding-label', 'Ez az anyag külföldi forrásból kapott támogatással készült.'],
		['state-media-label', 'Ez a csatorna a kínai kormány tulajdona és irányítása alatt áll. Részletek'],
		[
			'undesirable-organization',
			'Az orosz főügyészség nemkívánatos szervezetté nyilvánította a NAME portált. Ha Oroszországban él, ne ossza meg cikkeinket és ne utaljon nekünk pénzt: bírság vagy börtön fenyegeti.',
		],
		[
			'foreign-funding-label',
			'A NAME külföldről támogatott szervezet, e közlemény törvény alapján kötelező.',
		],
	],
	misses: ['A kormány a külföldi támogatásokról szóló javaslatot nyújtott be.'],
};
