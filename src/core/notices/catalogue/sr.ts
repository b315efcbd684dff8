import type { Examples, Language } from './types';

/** Bosnian, Croatian, Montenegrin and Serbian; Cyrillic is made from the Latin script. */
export const sr: Language = {
	code: 'sr',
	words: {
		undesirable: 'nepoželjn* organizacij*, nepoželjn*',
		extremist: 'ekstremističk* organizacij*, ekstremističk*',
		terrorist: 'terorističk* organizacij*, terorističk*',
		banned: 'zabranjen*, van zakona',
		agent: 'agent* stranog uticaja, agent* stranog utjecaja, stran* agent*',
		state: 'pod kontrolom države, državni medij*',
		blocked: 'blokiran*',
		self: 'naš*, nas, nama, nam, redakcij*',
		here: 'ovaj članak, ovu stranicu, ovaj tekst, ove stranice',
		you: 'ako živite, ako ste, ako se nalazite, ko se nalazi',
		readers: 'naše ljude u, čitaoci u, čitatelji u, čitaoce u, čitateljima u, čitaocima u',
		dont: 'ne prosleđujte, ne prosljeđujte, ne dijelite, ne delite, ne stavljajte, ne komentarišite, preti, prijeti, mogu, može, pažnja, upozorenje, važno za',
		share: 'dijel*, del*, prosleđ*, prosljeđ*, veze ka, link*, šir*',
		republish: 'citir*, prenos*, prenoš*',
		like: 'lajk*, sviđa',
		comment: 'koment*',
		save: 'čuv*, snim*, preuzim*',
		subscribe: 'pretpla*, pratit*',
		contact: 'javljanj*, pisanj*, piš* nam, šalj*',
		donate: 'donac*, donir*, novac nam, uplat*',
		cooperate: 'sarađ*, surađ*, saradnj*, suradnj*',
		fine: 'novčan* kazn*, kaznu',
		detention: 'pritvor*, hapšenj*, uhićenj*',
		imprisonment: 'zatvor*',
		'criminal-liability': 'krivičn*, kazneno gonjenje, kaznen* odgovornost*',
		authority: 'tužilaštv*, ministarstv*, federacija, vlasti, vlada, sud',
		attribute: 'rusk*, tamošnj*, državn*, generaln*, pravde',
		statute: 'zakon*',
		said: 'rekao, rekla, kaže, saopšti*, prema rečima, izjavi*',
		more: 'objašnjenj*, saznajte više, više informacija',
		mirror: 'vpn, ogledal*',
		material: 'ovaj materijal, materijal*',
	},
	places:
		'RU: rusij*, rusk*; BA: bosn*, republike srpske; RS: srbij*; HR: hrvatsk*; BY: bjelorusij*, belorusij*',
	rules: `
reuse-restriction: prenošenje / preuzimanje + odobrenje / dozvol* / dopuštenje / saglasnost / zabranjeno / navođenje
correction: ^ispravak / ^ispravka / ^demanti + greš* / pogreš* / ispričavamo / izvinjavamo
right-of-reply: ^odgovor na / pravo na odgovor + zakon*
sponsored-content: sponzorirani sadržaj / plaćeni oglas / sponzorisani sadržaj / promotivni tekst / u saradnji s / u suradnji s + oglas* / sponzor* / promo*`,
};

export const examples: Examples = {
	hits: [
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
