import type { Examples, Language } from './types';

export const hu: Language = {
	code: 'hu',
	home: 'HU',
	words: {
		appeal: 'támogassa, támogasson',
		more: 'részletek, bővebben, mit jelent, tudjon meg',
		said: 'mondta, közölte, nyilatkozta, szerinte',
		attribute: 'legfőbb, orosz, magyar, igazságügyi',
		authority:
			'hivatal, hivatala, szuverenitásvédelmi hivatal, ügyészség*, bíróság*, minisztérium*, hatóság*, kormány, rendőrség*',
		unspecified: 'büntet*, szankció*',
		'criminal-liability': 'bűncselekmény*, büntetőjog*, büntetőeljárás*',
		'administrative-liability': 'közigazgatási',
		imprisonment: 'börtön*, szabadságveszt*',
		detention: 'letartóztat*, őrizet*, elzárás*',
		fine: 'bírság*, pénzbüntetés*',
		cooperate: 'együttműköd*',
		donate: 'adomány*, utal*, pénz*',
		contact: 'írj*, kapcsolat*, üzen*',
		subscribe: 'feliratkoz*, előfizet*, követ*',
		save: 'ment*, letölt*, képernyőkép*',
		comment: 'kommentel*, hozzászól*',
		like: 'lájk*, kedvel*, reagál*',
		republish: 'idéz*, utánközl*',
		share: 'megoszt*, ossz* meg, továbbít*, terjeszt*, közzétét*',
		dont: 'ne *d, ne *ja, ne *je, ne *jék, ne *ják, figyelem, figyelmeztetés, vigyáz*, kérjük, óvatos*, fenyeget*, kockázat*, büntethet*, járhat',
		readers: 'olvasóink*, olvasók*, olvasónk*, állampolgár*',
		you: 'ha ön, ha oroszország*, ha olyan, aki, akik, amennyiben',
		here: 'ezt a cikket, ez az oldal, ezt az oldalt, ezt az írást, e cikk',
		state:
			'állami média, állami tulajdon*, államilag finanszíroz*, államilag ellenőrz*, kormány által finanszíroz*, állam által finanszíroz*, részben vagy egészben, állami irányítás*, kormányközeli',
		agent: 'külföldi ügynök*, külföldi érdek*, külföldi befolyás*',
		seditious: 'nemzetbiztonság*, szuverenitás*, rémhír*',
		banned: 'betilt*, tiltott, illegális, törvényen kívül*',
		terrorist: 'terrorista*, terrorszervezet*',
		extremist: 'szélsőséges',
		undesirable: 'nemkívánatos szervezet*, nemkívánatos',
		funded:
			'külföldről támogatott szervezet, külföldi támogatás*, külföldről támogat*, külföldről finanszíroz*, külföldi forrás*, külföldi finanszíroz*, külföldi pénz*',
		self: 'oldalunk*, cikkünk*, szerkesztőségünk*, minket, nekünk, nálunk, lapunk*, írásaink*, cikkeink*, anyagaink*, velünk',
		material:
			'közlemény, ez a cikk, tájékoztatás*, e tájékoztatás, nyilvántartás*, ez az oldal, kiadvány*, kiadó*',
		blocked: 'blokkol*, letilt*, elérhetetlen, hozzáférés*, korlátoz*',
		statute: 'törvény*, a közélet átláthatóságáról szóló törvény, jogszabály*, rendelet*',
		mirror: 'vpn, tükör*',
	},
	places: 'HU: magyar*; RU: orosz*; BY: fehéroroszország*, fehérorosz*, belarusz*',
	rules: `
sponsored-content: támogatott tartalom / ^hirdetés a / fizetett tartalom
correction: ^helyreigazítás / ^helyesbítés / ^javítás / ^korrekció / ^pontosítás / ^frissítés / ^cikkünk korábbi + téves* / hib* / valótlan* / elnézés* / helyes* / korábbi
sponsored-content: támogatott tartalom / szponzorált / fizetett / hirdetés / promóció / együttműködés + szerkesztőség* / támogat* / megbíz* / hirdet* / partner* / szponzor*
advice-disclaimer: nem minősül / nem helyettesít* / tájékoztató jellegű / nem tekinthető + tanács* / ajánl* / orvos* / befektet*
reuse-restriction: utánközlés* / átvétel* / másolás* / felhasználás* / újraközl* + engedély* / hozzájárul* / forrás* / tilos
content-advisory: figyelem / figyelmeztetés + erőszak* / öngyilkos* / felkavaró / megrázó
age-restriction: 18 éven / felnőtt* + aluli* / csak / tartal*`,
};

export const examples: Examples = {
	hits: [
		[
			'foreign-funding-label',
			'A NAME külföldről támogatott szervezet, e közlemény törvény alapján kötelező.',
		],
	],
	misses: ['A kormány a külföldi támogatásokról szóló javaslatot nyújtott be.'],
};
