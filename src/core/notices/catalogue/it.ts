import type { Examples, Language } from './types';

export const it: Language = {
	code: 'it',
	home: 'IT',
	words: {
		unspecified: 'sanzion*, punibil*, pena, pene',
		'legal-liability': 'perseguit*, perseguibil*, azioni legali',
		'administrative-liability': 'sanzione amministrativa, amministrativ*',
		funded:
			'finanziament* stranier*, finanziament* dall estero, finanziat* dall estero, fondi stranieri, fondi esteri',
		seditious: 'sicurezza nazionale, sedizios*, notizie false, sovversiv*, alto tradimento',
		undesirable: 'organizzazion* indesiderat*, indesiderat*, non gradit*, indesiderabil*',
		extremist:
			'organizzazion* estremist*, estremist*, estremismo, materiali estremisti, contenuti estremisti, materiale estremista',
		terrorist: 'organizzazion* terroristic*, terroristic*, terrorismo',
		banned:
			'messo al bando, fuorilegge, vietat*, proibit*, illegal*, messa al bando, sospes*, bandit*, divieto, chius*, ostil*, nemic*, licenza revocata',
		agent: 'agent* stranier*, influenza straniera, agente dell estero, interessi stranieri',
		state:
			'media statale, media di stato, controllato dal governo, finanziato dal governo, controllato dallo stato, controllat* dallo stato, controllat* dal governo, finanziat* dallo stato, finanziat* dal governo, in tutto o in parte, di proprietà dello stato, di proprietà del governo, emittente statale, emittente di stato, affiliat* allo stato, affiliat* al governo, media statali',
		blocked:
			'bloccat*, oscurat*, blocco, inaccessibil*, censurat*, irraggiungibil*, limitato l accesso, accesso limitato',
		self: 'nostr*, noi, ci, questo sito, questa testata, la redazione, questo giornale',
		here: 'questa pagina, questo articolo, questo testo, questo link, questo contenuto, questo post, questo pezzo, questa notizia',
		you: 'se vi trovate, se ti trovi, se vivi, se vivete, se sei, se siete, chi si trova, chiunque, se hai, se avete, se leggi, se leggete, se risied*, se vi *e, chi vive, chi risiede, chi legge, chi ci legge, chi abita, per chi, vivete in, vivi in, siete in, sei in, tutti coloro, coloro che',
		readers:
			'i cittadini russi anche all estero, cittadini russi anche all estero, cittadini russi, lettori in, lettori che, utenti in, i lettori, cittadini, lettori, lettrici, persone in, amici in, abbonati in, residenti in',
		dont: 'valutate, non condividete, non condividere, rischiano, rischia, rischiate, attenzione, evitate, può, possono, potrebbe*, avviso, non *ate, non *ete, non *ite, non *are, non *ere, non *ire, cancell*, prudenza, cautela, pensateci, pensaci, punit*, espone, avvertenza, avvertiamo, consigliamo, preghiamo, comporta*, costare, prima di',
		share: 'condivid*, inoltr*, diffond*, li diffonde, rilanci*, ripost*, pubblicare, gir*, linkar*, propag*',
		republish: 'riprodu*, ripubblic*, citar*',
		like: 'mi piace, like, reagir*, reazion*, cuoric*',
		comment: 'comment*',
		save: 'conserv*, salva*, scaric*, archivi*, stampar*, detener*, screenshot',
		subscribe: 'iscri*, abbon*, segui*',
		contact: 'contatt*, scriv*, mandar*, invia*, intervist*, parlare con noi',
		donate: 'don*, finanzi*, denaro, versa*, contribu*, bonific*, sostegno economico, soldi',
		cooperate: 'collabor*, cooper*, partecip*, lavorare con noi',
		fine: 'multa, multe, sanzione pecuniaria, ammenda',
		detention: 'arrest*, ferm*, deten*, convocazion*',
		imprisonment: 'carcere, prigione, reclusione, incarcer*',
		'criminal-liability': 'penal*, reato',
		authority:
			'procura, procura generale, autorità, ministero, governo, tribunale, procuratore, corte, corte suprema, ministero dell informazione, ministero della giustizia, ministero dell interno, autorità di regolazione, agcom, polizia, giunta, regime, kgb, fsb, giudice',
		attribute: 'generale, russ*, bieloruss*, dell informazione, della giustizia, dell interno, suprema',
		statute: 'legge, codice penale, art 8 della legge, legge n, decreto, codice',
		said: 'ha detto, ha dichiarato, secondo, spiega, ha spiegato',
		more: 'per saperne di più, maggiori informazioni, leggi qui, clicca qui, leggi la nota legale, cosa significa, cosa rischi*, consigli, guida, approfondisci, domande frequenti, per capire, dettagli',
		mirror: 'vpn, specchio, mirror, nuovo indirizzo, indirizzo alternativo, aggirar*, tor',
		appeal: 'sostienici, sosteneteci',
		material: 'contenuto, questo materiale, diffuso da, pubblicato da, registrat*, iscritt*, questo sito',
	},
	places:
		'RU: russia, russ*; BY: bielorussia; TR: turchia; IT: italia*; CN: cina; BY: bielorus*; RU: russ*; TR: turc*, turchia; CN: cin*; HU: ungher*',
	rules: `
right-of-reply IT: ^rettifica + legge / art 8 / riceviamo / precisa* / richiesta
right-of-reply: ^diritto di replica / ^riceviamo e pubblichiamo
correction: ^errata corrige / ^correzione / ^precisazione / ^nota della redazione / ^aggiornamento + errore / versione / corrett* / scusiamo / erroneamente
sponsored-content: contenuto sponsorizzato / informazione pubblicitaria / contenuto pubblicitario / publiredazionale / in collaborazione con + inserzionista / pubblicit* / sponsorizz* / sponsor
reuse-restriction: riproduzione + riservata senza / vietata / autorizzazione
advice-disclaimer: non costituisc* / non sostituisc* / scopo informativo + consulenza / consiglio / raccomandazion* / medico / parere
content-advisory: ^attenzione / ^avvertenza + violenza / sensibil* / contenuti / suicidio
age-restriction: vietato ai minori di / riservato a un pubblico adulto
embargo: ^embargo
correction: ^errata corrige / ^rettifica / ^correzione / ^precisazione / ^chiarimento / ^aggiornato / ^questo articolo è stato corretto / ^questo articolo è stato modificato / ^in una versione / ^in una precedente / ^contrariamente a + error* / corrett* / scus* / versione / per sbaglio / erroneamente / errat* / e non - legge / riceviamo
right-of-reply: rettifica / replica / riceviamo e pubblichiamo / diritto di replica + legge / riceviamo / art / ai sensi / precisa*
sponsored-content: messaggio promozionale / contenuto promozionale / contenuto sponsorizzato / articolo sponsorizzato / redazionale a pagamento / contenuto a pagamento / branded content / in collaborazione con / offerto da / realizzato per conto / advertorial / link di affiliazione + redazione / inserzionista / pubblicit* / sponsor* / promozional* / commission* / pagamento - cookie / abbonati
advice-disclaimer: non costituisc* / non sostituisc* / non sono da intendersi / non è da intendersi / a titolo informativo / scopo informativo / scopi informativi / finalità informative / carattere informativo / detiene azioni / possiede azioni + consulenza / consiglio / raccomandazion* / medic* / parere / professionist* / investimento / legale / azioni / sollecitazione
reuse-restriction: riproduzione / ripubblicazione / ripubblicare / utilizzo / diffusione + vietat* / autorizzazione / consenso / citando la fonte / licenza / permess* - cookie / diritti riservati
reporting-restriction: commenti / identità / nome / nomi / generalità + chius* / disabilitat* / non pubblic* / omess* / tutela + legal* / giudi* / legge / tribunale / magistrat*
age-restriction: minori di 18 / maggiorenni / minorenni / 18 anni / pubblico adulto + contenut* / articolo / vietat* / riservat* / non adatt* / solo
content-advisory: attenzione / avvertenza / avviso / questo articolo / questo testo + violenz* / suicidi* / abus* / sensibil* / disturb* / esplicit* / impressionar* / urtare / trauma* - ha detto
correction: ^per un errore / ^per errore / ^ci scusiamo / ^abbiamo corretto / ^in precedenza + scus* / corrett* / errone* / scritto / indicat*
reuse-restriction: potete ripubblicare / puoi ripubblicare / può essere ripubblicat* / può essere riprodott* + citare / citando / link / licenza / condizione
sponsored-content: redazione non ha / redazione non è / senza intervento della redazione + pagat* / finanziat* / inserzionista / sponsor* / pubblicit*`,
};

export const examples: Examples = {
	hits: [
		['age-restriction', 'Questo contenuto è riservato ai maggiorenni.'],
		['reporting-restriction', 'I nomi sono omessi a tutela della minore, come dispone il tribunale.'],
		[
			'extremist-designation',
			'In Bielorussia NAME è un “contenuto estremista”. Se vivi lì, non seguirci sui social e non inoltrare i nostri testi: si rischiano quindici giorni di arresto.',
		],
		[
			'correction',
			'Per un errore abbiamo scritto che il ponte è lungo 30 metri. Ce ne scusiamo con i lettori.',
		],
		['access-block', 'In Russia il nostro sito è oscurato. Usate una VPN.'],
		[
			'undesirable-organization',
			'Per la Russia NAME è un’organizzazione “indesiderata”. Se hai un passaporto russo non mettere like, non condividere e non donare: rischi multe e carcere.',
		],
		[
			'undesirable-organization',
			'La Procura generale russa ha dichiarato NAME organizzazione indesiderata. Se vi trovate in Russia, condividere i nostri articoli può costare una multa o il carcere.',
		],
		['sponsored-content', 'Contenuto sponsorizzato in collaborazione con Lago srl, inserzionista.'],
	],
	misses: [
		'Il tribunale ha oscurato il sito e multato l’editore.',
		'La Russia ha dichiarato la fondazione organizzazione indesiderata, ha detto un avvocato.',
	],
};
