import type { Examples, Language } from './types';

export const it: Language = {
	code: 'it',
	home: 'IT',
	words: {
		unspecified: 'sanzion*, punibil*, pena, pene, punizione, conseguenze, ritorsioni',
		'legal-liability':
			'perseguit*, perseguibil*, azioni legali, conseguenze legali, responsabilità, processo, in tribunale, incriminat*, denunc*, azione legale, procediment*',
		'administrative-liability': 'amministrativ*',
		funded:
			'finanziament* stranier*, finanziament* dall estero, finanziat* dall estero, fondi stranieri, fondi esteri, fondi dall estero, denaro dall estero, soldi dall estero, denaro straniero, finanziat* con fondi, finanziat* con fondi esteri, contributi esteri, contributo estero, donator* stranier*, fonti straniere, fonte estera, fonti estere, fondazione straniera, risorse estere, provenient* dall estero, fondi provenienti',
		seditious:
			'sicurezza nazionale, sedizios*, notizie false, sovversiv*, alto tradimento, informazioni false, disinformazione, incitamento, sedizione, vilipendio, oltraggio, spionaggio, segreti di stato, discredit*, ordine pubblico, sicurezza dello stato, contro lo stato, tradimento, diffamazione, propaganda contro, reati informatici, fake news',
		undesirable: 'organizzazion* indesiderat*, indesiderat*, non gradit*, indesiderabil*',
		extremist:
			'organizzazion* estremist*, estremist*, estremismo, materiali estremisti, contenuti estremisti, materiale estremista, formazione estremista',
		terrorist: 'organizzazion* terroristic*, terroristic*, terrorismo, terroristi, lista dei terroristi',
		banned:
			'messo al bando, fuorilegge, vietat*, proibit*, illegal*, messa al bando, sospes*, bandit*, divieto, chius*, ostil*, nemic*, licenza revocata, fuori legge, proscritt*, senza licenza, privat* della licenza, non autorizzat*, sciolt*, al bando, illecit*, ha vietato, ha proibito, ha messo al bando',
		agent:
			'agent* stranier*, influenza straniera, agente dell estero, interessi stranieri, mandante straniero, rappresentante* di interessi stranieri, potenza straniera, per conto di uno stato estero',
		state:
			'media statale, media di stato, controllat* dallo stato, controllat* dal governo, finanziat* dallo stato, finanziat* dal governo, in tutto o in parte, di proprietà dello stato, di proprietà del governo, emittente statale, emittente di stato, affiliat* allo stato, affiliat* al governo, media statali, media di proprietà, proprietà statale, agenzia di stato, agenzia statale, televisione di stato, canale statale, canale di stato, di proprietà del … governo, di proprietà dello … stato, finanziat* dal … governo, finanziat* dallo … stato, controllat* dal … governo, controllat* dallo … stato, totalmente o in parte, totalmente o parzialmente, appartiene allo stato, appartiene al governo, legat* al governo, vicin* al governo, sotto il controllo del, sotto il controllo dello, organo ufficiale, sostenut* dallo stato, bilancio dello stato',
		blocked:
			'bloccat*, oscurat*, blocco, inaccessibil*, censurat*, irraggiungibil*, limitato l accesso, accesso limitato, oscuramento, accesso … bloccato, accesso … limitato, accesso … sospeso, sospeso l accesso, non raggiungibile, non si apre, censura, inibit*, limitat*, filtrat*, reso inaccessibile, non è raggiungibile, non è più raggiungibile, non è accessibile',
		self: 'nostr*, noi, ci, questo sito, questa testata, la redazione, questo giornale, questa redazione, questo portale, questo canale, questa rivista, pubblichiamo, informiamo',
		here: 'questa pagina, questo articolo, questo testo, questo link, questo contenuto, questo post, questo pezzo, questa notizia, questi testi, questi articoli, questo video, questa storia, questo servizio, quello che leggete qui, quanto pubblicato qui, questo materiale, come questo, queste pagine',
		you: 'se vi trovate, se ti trovi, se vivi, se vivete, se sei, se siete, chi si trova, chiunque, se hai, se avete, se leggi, se leggete, se risied*, se vi *e, chi vive, chi risiede, chi legge, chi ci legge, chi abita, per chi, vivete in, vivi in, siete in, sei in, tutti coloro, coloro che, se si trova, se vi trovate in, se vivete in, se vivi in, se sei in, se siete in, se ci leggete, se ci leggi, se leggete da, se avete un passaporto, se hai un passaporto, se possedete, chi condivide, chi diffonde, chi vive in, chi si trova in, chi ha, chiunque si trovi, chiunque viva, chiunque risieda, tutti coloro che, quanti, coloro i quali, ci leggete da, ci leggi da, state leggendo, se qualcuno, quando, se la vostra, se il vostro',
		readers:
			'i cittadini russi anche all estero, cittadini russi anche all estero, cittadini russi, lettori in, lettori che, utenti in, i lettori, cittadini, lettori, lettrici, persone in, amici in, abbonati in, residenti in, ai lettori, ai nostri lettori, cari lettori, gentili lettori, lettrici e lettori, persone con, persona con, persona in, abitanti, cittadini di, utenti, ascoltatori, spettatori, pubblico, titolari, possessori, qualcuno in, residenti, connazionali',
		dont: 'valutate, non condividete, non condividere, rischiano, rischia, rischiate, attenzione, evitate, può, possono, potrebbe*, avviso, non *ate, non *ete, non *ite, non *are, non *ere, non *ire, cancell*, prudenza, cautela, pensateci, pensaci, punit*, espone, avvertenza, avvertiamo, consigliamo, preghiamo, comporta*, costare, prima di, potreste, potresti, è reato, costituisce reato, considera reato, è un reato, punibile, è illegale, pericolo*, rischioso, rischi, rischio, tenete presente, ricordate, sappiate, vi invitiamo, per la vostra sicurezza, meglio non, evita, evitare, non lo, non li, non la, mai, porta a, conduce a, esporsi, espongono, eliminate, proteggetevi, minacci*, incorre, incorrere, passibil*',
		share:
			'condivid*, inoltr*, diffond*, rilanci*, ripost*, pubblicare, gir*, linkar*, propag*, condivisione, ripubblicare, link, collegamenti a, passare, passate, mandare ad, mostrare, circolare, ritwittare, diffus*',
		republish: 'riprodu*, ripubblic*, citar*, citazione, citazioni, riprendere, tradurre',
		like: 'mi piace, like, reagir*, reazion*, cuoric*, emoji, cuori',
		comment: 'comment*',
		save: 'conserv*, salva*, scaric*, archivi*, stampar*, detener*, screenshot, tenere, memorizzare, copia, copie, sul telefono, possedere, possesso, schermate',
		subscribe: 'iscri*, abbon*, segui*',
		contact:
			'contatt*, scriv*, mandar*, invia*, intervist*, parlare con, parlarci, rapporti con, corrispondenza, telefonarci, fornirci',
		donate:
			'don*, finanzi*, denaro, versa*, contribu*, bonific*, sostegno economico, soldi, sostenerci economicamente, aiuto economico',
		cooperate: 'collabor*, cooper*, partecip*, lavorare per, lavorare con, aiutare, aiutarci',
		fine: 'multa, multe, sanzione pecuniaria, ammenda, ammende',
		detention: 'arrest*, ferm*, deten*, convocazion*, interrogatorio',
		imprisonment:
			'carcere, prigione, reclusione, incarcer*, pena detentiva, galera, detenzione fino, fino a … anni',
		'criminal-liability': 'penal*, reato, crimine',
		authority:
			'procura, autorità, ministero, governo, tribunale, procuratore, corte, ministero dell informazione, ministero della giustizia, ministero dell interno, autorità di regolazione, agcom, polizia, giunta, regime, kgb, fsb, giudice, ministero della cultura, tribunale di, corte d appello, corte costituzionale, consiglio, comitato per la sicurezza dello stato, garante, prefettura, prefetto, parlamento, presidente, presidenza, agenzia, magistratura, commissione, cremlino, roskomnadzor, stato, provider, ministero degli esteri, corte penale, servizi segreti, servizi di sicurezza, comitato investigativo, magistrato, tribunale supremo, autorità giudiziaria',
		attribute:
			'generale, russ*, bieloruss*, dell informazione, della giustizia, dell interno, suprema, dello stato, della sicurezza, della cultura, delle comunicazioni, di minsk, di mosca, militare, turco, turca, cinese, georgian*, ungherese, statale, federale, centrale, popolare, nazionale',
		statute:
			'legge, codice penale, art 8 della legge, legge n, decreto, codice, articolo *, art *, leggi, regolamento, ordinanza, legge sulla, decreto legge, norme, normativa, testo unico, testo unico della finanza, codice di autoregolamentazione, art, decreto legislativo',
		said: 'ha detto, ha dichiarato, secondo, spiega, ha spiegato, dice, disse, spiegò, racconta, ha raccontato, afferma, ha affermato, sostiene, ricorda, ha ricordato, aggiunge, ha aggiunto, sottolinea, ha sottolineato, riferisce, ha riferito, risponde, ha risposto, scrive, ha scritto, commenta, ha commentato, denuncia, ha denunciato, ha precisato, conferma, il nostro inviato, la nostra inviata, il nostro collega, la nostra collega, ci ha detto, ci ha raccontato, il nostro corrispondente, truff*, raccontaci, raccontateci, satira',
		more: 'cosa significa, cosa rischi*, consigli, guida, approfondisci, per capire, dettagli, saperne di più, leggi, leggete, istruzioni, come, cosa fare, qui, domande, spiegazione, il nostro avvocato, approfondimento, scopri, scoprite, perché vedi, perché vedete, informazioni',
		mirror:
			'vpn, specchio, mirror, nuovo indirizzo, indirizzo alternativo, aggirar*, tor, altro indirizzo, applicazione, app, telegram, proxy, link alternativo',
		appeal: 'sostienici, sosteneteci, newsletter, iscriviti, abbonati',
		material:
			'contenuto, questo materiale, diffuso da, pubblicato da, registrat*, iscritt*, questo sito, questo programma, questo testo, questo canale, questo video, questo articolo, questa pubblicazione, questa trasmissione, questo account, questa emittente, questo podcast, registro, prodotto, realizzato, realizzata, diffuso per conto, editore, edito, questa pagina, questa agenzia',
		ordered:
			'per ordine, su ordine, su disposizione, in ottemperanza, ordinato, ordinata, obbligat*, per decisione, su richiesta, imposto, imposta, ingiunzione, disposto da, disposta da',
		corrected:
			'rettifica, correzione, falso, falsa, falsi, false, inesatt*, errat*, smentit*, non veritier*, scorrett*',
		vague: 'reato, crimine, convocazion*, interrogatorio',
		there: 'nel paese, del paese, lì, là',
		papers: 'passaport*, cittadinanza, nazionalità',
		aged: 'ai maggiorenni, minori di 18 anni, lettori maggiorenni, utenti maggiorenni',
		anywhere: 'all estero, ovunque si trovino, ovunque vivano',
		asking: 'cosa, che, come, perché, chi, posso',
	},
	places:
		'RU: russia, russ*; BY: bielorussia, bieloruss*, minsk; TR: turchia; IT: italia*; CN: cina; BY: bielorus*, bieloruss*, minsk; RU: russ*; TR: turc*, turchia; CN: cin*; HU: ungher*; HK: hong kong',
	info: {
		version:
			"versione precedente, precedente versione, prima versione, versione originale, versione iniziale, abbiamo scritto, avevamo scritto, abbiamo riportato, avevamo riportato, abbiamo pubblicato, nel numero di, nell'edizione del, nel nostro articolo, inizialmente, originariamente, in origine, nel titolo, la didascalia, nella didascalia, abbiamo sbagliato, ci siamo sbagliati, versione pubblicata",
		amend:
			'correzione, corretto, rettifica, rettifichiamo, errata corrige, precisazione, precisiamo, nota della redazione, ndr, ci scusiamo, scuse, è stato modificato, aggiornato, chiarimento, ce ne scusiamo',
		wrong:
			'errore, errori, erron*, sbagliat*, inesatt*, scorrett*, in realtà, anziché, invece, e non, imprecision*, refuso, non corrisponde al vero, non è vero',
		reply:
			'diritto di replica, rettifica, riceviamo e pubblichiamo, la replica, riceviamo dall, riceviamo da, ai sensi della legge sulla stampa',
		paid: 'contenuto pubblicitario, messaggio promozionale, pubbliredazionale, publiredazionale, informazione pubblicitaria, contenuto promozionale, sponsorizzat*, pubblicità, advertorial, branded content, a pagamento, finanziato da, pagato da, offerto da, in collaborazione con, in partnership con, per conto di, su commissione, realizzato per, realizzato da, link affiliati, affiliazione, è stato pagato, è stata pagata, su invito di, contenuto a pagamento, messaggio pubblicitario',
		editorial:
			'redazione, giornalisti, inserzionist*, sponsor, committente, il marchio, commissione, senza costi aggiuntivi, non ha partecipato, non è intervenuta, estranea, cliente, concessionaria, alcun ruolo, nessun ruolo, nessuna influenza, non ha letto, a cura di',
		advice:
			'consulenza, consiglio, consigli, raccomandazion*, diagnosi, sollecitazione, offerta, parere medico, parere del, cura, terapia, visita',
		instead:
			'non costituisc*, non sostituisc*, non è, non sono, non rappresenta*, non intend*, non devono, non deve, né, finalità informativ*, fini informativi, scopo informativo, puramente informativ*, carattere informativo, a titolo informativo, informazioni generali, carattere generale, in nessun caso, carattere puramente',
		adviser:
			'medic*, professionist*, avvocat*, consulent*, farmacist*, specialista, investiment*, investire, perdit*, proprio rischio, azioni, quote, emergenza, risparmio, testo unico della finanza, salute',
		reuse:
			'riproduzione, ripubblica*, riprodurre, riprodott*, ristampa, copia, copiare, diffusione, ripres*, riutilizz*, utilizzo di questo, uso di questo, utilizzare questo, questo articolo può, questo testo può',
		permit:
			'autorizzazione, consenso, vietat*, riservat*, consentit*, permess*, gratuit*, gratis, liberamente, libero, citare, citando, fonte, link, licenza, creative commons, senza modifiche, a condizione, purché, può, possono, previa',
		identity: 'identità, nome, nomi, generalità, volto, volti',
		unnamed:
			'non pubblic*, non possono, non può, non divulg*, non rivel*, non riport*, non indic*, anonim*, viet*, di fantasia, modificat*, cambiat*, tutela*, omess*, ometti*, oscurat*, segreto istruttorio',
		closed: 'chius*, disattivat*, disabilitat*, sospes*, non è possibile',
		legal:
			'motivi legali, ragioni legali, giudice, giudizi*, tribunale, legge, procedimento, processo, procura, provvedimento, codice penale, codice deontologico, garante, carta di treviso, minorenni',
		adults: 'maggiorenni, maggiori di 18, minori, minorenni, 18 anni, adulti, pubblico adulto',
		only: 'solo, soltanto, esclusivamente, riservat*, vietat*, non adatt*, sconsigliat*, destinat*, rivolto, abbandona, uscire, non è adatto',
		harrow:
			'violenz*, violent*, suicid*, stupr*, abus*, tortur*, mort*, decedut*, omicid*, femminicid*, autolesion*, cadaver*, corpi, massacr*, immagini, aggressioni, disturbi alimentari',
		heed: 'avvertenza, avviso, attenzione, avvertiamo, turbare, urtare, sensibilità, disturbant*, esplicit*, crud*, fort*, contiene, descrive, racconta, riporta, alcuni lettori, prima di leggere, può essere, possono essere, può risultare, questo testo, questo articolo, questo racconto, difficil*, doloros*, si parla di, che seguono, te la senti, che segue',
		embargo: 'embargo, non pubblicare prima, non diffondere prima, vietata la pubblicazione prima',
		stake:
			'autore possiede, autrice possiede, autore detiene, autrice detiene, possiede azioni, conflitto di interess*',
	},
};

export const examples: Examples = {
	hits: [
		['age-restriction', 'La lettura di questa pagina è riservata ai maggiorenni.'],

		[
			'access-block',
			'Su ordine dell’autorità russa Roskomnadzor, il nostro sito non è raggiungibile in Russia. Leggeteci con una VPN.',
		],
		[
			'foreign-funding-label',
			'Questo reportage è stato realizzato con fondi provenienti dall’estero, come impone di dichiarare la legge georgiana.',
		],
		[
			'extremist-designation',
			'Un tribunale di Minsk ha dichiarato estremisti i contenuti di NAME. Chi si trova in Bielorussia rischia l’arresto per una condivisione o un like: non seguiteci con il vostro nome.',
		],
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
