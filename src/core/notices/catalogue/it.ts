import type { Examples, Language } from './types';

export const it: Language = {
	code: 'it',
	home: 'IT',
	words: {
		undesirable: 'organizzazion* indesiderat*, indesiderat*',
		extremist: 'organizzazion* estremist*, estremist*',
		terrorist: 'organizzazion* terroristic*, terroristic*',
		banned: 'messo al bando, fuorilegge, vietat*, proibit*',
		agent: 'agent* stranier*',
		state:
			'media statale, media di stato, controllato dal governo, finanziato dal governo, controllato dallo stato',
		blocked: 'bloccat*, oscurat*',
		self: 'nostr*, noi, ci, questo sito',
		here: 'questa pagina, questo articolo, questo testo, questo link',
		you: 'se vi trovate, se ti trovi, se vivi, se vivete, se sei, se siete, chi si trova, chiunque',
		readers:
			'i cittadini russi anche all estero, cittadini russi anche all estero, cittadini russi, lettori in, lettori che, utenti in, i lettori, cittadini',
		dont: 'valutate, non condividete, non condividere, rischiano, rischia, rischiate, attenzione, evitate, può, possono, potrebbe*, avviso',
		share: 'condivid*, inoltr*, diffond*, linkare',
		republish: 'citare, riprodu*, ripubblic*',
		like: 'mi piace',
		comment: 'comment*',
		save: 'salvare, scaricare, conserv*',
		subscribe: 'iscri*, abbon*, segui*',
		contact: 'contatt*, scriver*, inviar*',
		donate: 'don*, finanzi*, denaro',
		cooperate: 'collabor*, cooper*',
		fine: 'multa, multe, sanzione pecuniaria, ammenda',
		detention: 'arresto, detenzione, fermo',
		imprisonment: 'carcere, prigione, reclusione',
		'criminal-liability': 'penal*, reato',
		authority: 'procura, procura generale, autorità, ministero, governo, tribunale',
		attribute: 'generale, russ*',
		statute: 'legge, codice penale',
		said: 'ha detto, ha dichiarato, secondo, spiega, ha spiegato',
		more: 'per saperne di più, maggiori informazioni, leggi qui, clicca qui',
		mirror: 'vpn, specchio, mirror',
		appeal: 'sostienici, sosteneteci',
		material: 'contenuto, questo materiale',
	},
	places: 'RU: russia, russ*; BY: bielorussia; TR: turchia; IT: italia*; CN: cina',
	rules: `
right-of-reply IT: ^rettifica + legge / art 8 / riceviamo / precisa* / richiesta
right-of-reply: ^diritto di replica / ^riceviamo e pubblichiamo
correction: ^errata corrige / ^correzione / ^precisazione / ^nota della redazione / ^aggiornamento + errore / versione / corrett* / scusiamo / erroneamente
sponsored-content: contenuto sponsorizzato / informazione pubblicitaria / contenuto pubblicitario / publiredazionale / in collaborazione con + inserzionista / pubblicit* / sponsorizz* / sponsor
reuse-restriction: riproduzione + riservata senza / vietata / autorizzazione
advice-disclaimer: non costituisc* / non sostituisc* / scopo informativo + consulenza / consiglio / raccomandazion* / medico / parere
content-advisory: ^attenzione / ^avvertenza + violenza / sensibil* / contenuti / suicidio
age-restriction: vietato ai minori di / riservato a un pubblico adulto
embargo: ^embargo`,
};

export const examples: Examples = {
	hits: [
		[
			'undesirable-organization',
			'La Procura generale russa ha dichiarato NAME organizzazione indesiderata. Se vi trovate in Russia, condividere i nostri articoli può costare una multa o il carcere.',
		],
		['sponsored-content', 'Contenuto sponsorizzato in collaborazione con Lago srl, inserzionista.'],
	],
	misses: ['La Russia ha dichiarato la fondazione organizzazione indesiderata, ha detto un avvocato.'],
};
