import type { Examples, Language } from './types';

export const de: Language = {
	code: 'de',
	home: 'DE',
	words: {
		unspecified: 'bestraf*, geahndet, strafen, sanktion*, strafe, konsequenzen, repression*',
		'legal-liability':
			'rechtlich* folgen, belangt, verfolgt, verfahren, haftbar, haftung, juristisch* folgen, zur rechenschaft, vor gericht, gerichtlich, verfolgung, anklage',
		undesirable:
			'unerwünscht* organisation*, unerwünscht*, unerwünscht eingestuft, unerwünschte auslandsorganisation*',
		extremist:
			'extremistisch* organisation*, extremistisch* vereinigung*, extremistisch* material*, extremismus, extremist*',
		terrorist:
			'terroristisch* organisation*, terrororganisation*, terrorist*, terrorvereinigung*, terrorliste',
		banned:
			'verboten* organisation*, verboten*, geächtet*, verbot, illegal*, feindlich*, lizenz entzogen, kriminalisiert, untersagt*, rechtswidrig*, nicht zugelassen*, aufgelöst, sendelizenz*, entzogen, ungesetzlich*, gesetzwidrig*, betätigungsverbot, vereinsverbot, hat verboten, sendeverbot, gesperrt*, verbieten, zwangsaufgelöst',
		seditious:
			'hochverrat*, volksverhetz*, staatssicherheit*, nationale* sicherheit, sicherheitsgesetz*, falschinformation*, aufrühr*, landesverrat*, staatsgefährdend*, falschnachricht*, falschmeldung*, fake news, staatsgeheimnis*, spionage*, verunglimpf*, herabwürdig*, diskreditier*, präsidentenbeleidigung, desinformationsgesetz*, staatsfeind*, aufwiegel*, antistaatlich*, majestätsbeleidigung',
		agent:
			'ausländisch* agent*, agent* des auslands, ausländisch* einfluss*, ausländisch* auftraggeber*, ausländisch* interessen, auslandsagent*, agent* eines ausländischen, agent* einer ausländischen, ausländisch* vertreter*, ausländisch* macht',
		funded:
			'aus dem ausland finanziert*, ausländisch* finanzier*, aus ausländischen mitteln, ausländisch* mittel*, ausländisch* geld*, mit mitteln aus dem ausland, mit geld aus dem ausland, auslandsfinanzier*, ausländisch* zuwendung*, ausländisch* zuschuss*, ausländisch* stiftung*, ausländisch* quellen, gelder* aus dem ausland, mitteln aus dem ausland, ausländisch* förder*',
		state:
			'staatlich kontrolliert* medium, staatsmedium, staatlich finanziert*, vom staat finanziert*, staatsnah*, staatlich gelenkt*, staatlich kontrollier*, staatsmedien, staatlich* sender, staatssender, staat finanziert*, staat kontrollier*, staat gefördert*, regierung finanziert*, regierung kontrollier*, staat … finanziert*, regierung … finanziert*, regierung … kontrollier*, staatseigen*, im besitz … staates, gehört dem … staat, staatsrundfunk, staatlicher rundfunk, staatlich gefördert*, vom staat kontrolliert*, regierungsnah*, unter staatlicher kontrolle, unter der kontrolle der regierung, wird von der … regierung, wird ganz oder teilweise, ganz oder teilweise, aus dem staatshaushalt, staatsagentur, staatliche nachrichtenagentur, im staatsbesitz, in staatsbesitz, regierungseigen*, staatlich betrieben*, der … regierung finanziert*, der … regierung kontrolliert*, aus mitteln der … regierung, von der regierung, gehört der regierung, staatliches medium, aus dem haushalt der, untersteht der kontrolle, kontrolle der regierung, kontrolle des staates, staatshaushalt, aus dem budget der, staatlicher kontrolle, staat betrieben*, staat bezahlt*, staat gesteuert*, staat gelenkt*, regierung betrieben*, regierung gesteuert*, im auftrag der regierung, sprachrohr der',
		blocked:
			'gesperrt*, blockiert*, sperrung, nicht erreichbar, blockade, netzsperr*, abgeschaltet, sperre, sperren, sperrt, nicht mehr erreichbar, nicht abrufbar, zugang … gesperrt, zugang beschränkt, eingeschränkt*, zugriff … beschränkt, zugriff … gesperrt, gefiltert, geoblock*, unzugänglich, abgeklemmt, zugang gesperrt',
		self: 'unser*, uns, wir, diese website, diese seite, redaktion, dieses angebot, dieses medium, dieser website, dieser seite, dieses portal, dieser sender, dieser zeitung, dieses magazin, diese zeitung',
		here: 'diesen artikel, diesem artikel, dieser artikel, dieser text, diesem text, diesem beitrag, diesen text, diese seite, diesen link, diesen beitrag, dieser beitrag, dieses artikels, dieser meldung, dieses textes, diese texte, solche inhalte, solche texte, solche beiträge, diese meldung, dieser seite, dieses beitrags, was sie hier lesen, hier veröffentlicht*, unserer seite, diese artikel, diese inhalte, dieses video, dieses inhalts, diese agentur, diese zeitung, dieser sender, dieses portal, dieses medium',
		you: 'wenn sie, falls sie, wer sich in, wer in, sollten sie, wenn ihr, wer aus, wer die, wer dort, sie leben, leben sie, sind sie in, die uns aus, alle die, haben sie einen, besitzen sie, wenn sie in, wer uns, wer diese, wer unsere, wer als, wer einen, wer auch, wer unter, für alle die, allen die, jeder der, jede person die, falls ihr, lesen sie uns aus, lesen sie uns in, halten sie sich, sie befinden sich, sie wohnen, sie besitzen, wenn sie einen, wenn sie die, menschen die, personen die, leser die, leserinnen die, die in russland, die in belarus, wohnen sie, reisen sie, wenn du, bist du in, lebst du, wer sich',
		readers:
			'leserinnen und leser, leser in, leser aus, nutzer in, nutzerinnen und nutzer, personen in, menschen in, russische staatsbürger, bürger, leserinnen in, leser*innen, leserschaft in, lesende in, staatsangehörige, staatsbürger*, nutzer aus, abonnenten in, publikum in, menschen aus, leserinnen und leser in, leserinnen und lesern, lesern in, lesern aus, leserinnen aus, personen mit, menschen mit, menschen mit … pass, personen mit … pass, staatsangehörigen, nutzern in, bewohner*, unser publikum, unsere leser, unsere leserinnen, nutzerinnen in, jemand mit, abonnentinnen, follower*, zuschauer*, hörer*, jedem in, jeder in, menschen im, leser im, leserinnen im, liebe leser*, an unsere leser*',
		dont: 'bitte, riskiert, riskieren, nicht, achtung, warnung, hinweis, droht, drohen, kann, können, müssen, vorsicht, machen sich, bedenken sie, wir bitten, wir raten, verzichten sie, warnhinweis, strafbar, mit strafe, wird bestraft, werden bestraft, wird verfolgt, gilt als, gilt dort als, gelten als, führen, zur folge haben, nach sich ziehen, bringt, bringen, teilen sie, überlegen sie, denken sie, unterlassen sie, sehen sie davon ab, vermeiden, gefährlich, gefahr, gefährdet, gefährden, zu ihrer sicherheit, zu ihrem schutz, wichtig, beachten sie, warnen, empfehlen, sollten, sollte, darf, dürfen, bevor sie, löschen, hüten sie, seien sie, es ist verboten',
		share:
			'teilen, teilt, verlink*, weiterleit*, verbreit*, weitergeb*, repost*, weiterverbreit*, weitergeleit*, weiterzuleit*, weiterzugeb*, geteilt*, posten, verschick*, teile, weitersag*, weiterschick*, weiterreich*, weiterzuschicken, postet, link auf, links auf, links zu, links setz*, veröffentlich*, rumschick*, herumschick*, empfiehlt, empfehlung*, zeigt, retweet*, weitergereicht*, weitergesagt*, weitergeschickt*',
		republish: 'zitier*, nachdruck*, zitate, abdruck*, vervielfältig*, übersetz*',
		like: 'liken, gefällt, likes, like, reaktion*, herzchen, likt, geliket, geliked, reagier*, herz, herzen, emoji*, liked',
		comment: 'kommentier*, kommentar*',
		save: 'speicher*, herunterlad*, screenshot*, aufbewahr*, abspeicher*, download*, aufzubewahr*, gespeichert*, ausdruck*, auf dem handy, auf dem telefon, auf ihrem handy, lesezeichen, bildschirmfoto*, archivier*, drucken, druckt, vorrätig, herunterlädt, besitz unserer, besitz von texten, besitz dieser',
		subscribe:
			'abonnier*, abo, abos, newsletter, folgen, abonnement*, abonnent*, folgt, verlassen sie unser*, verlassen sie die gruppe',
		contact:
			'kontaktier*, schreiben sie uns, uns schreib*, schreiben an uns, uns zu schreiben, zuschrift*, uns informationen, zusenden, interview*, mit uns sprech*, kontakt, kontakte, uns anschreib*, schreibt uns, uns mail*, uns informier*, uns hinweise, hinweise an uns, uns material, uns videos, uns fotos, mit uns spricht, mit uns redet, gespräch* mit, mit uns zu sprechen, korrespond*, an die redaktion, uns anruf*, informanten, bei uns meld*, uns bilder, uns texte, uns dokumente, brief an uns',
		donate:
			'spend*, überweis*, unterstütz*, gespendet*, geld, zahlung*, finanziell*, geldüberweisung*, fördert, beiträge an uns, mitgliedsbeitr*, krypto*',
		cooperate:
			'zusammenarbeit*, mitarbeit*, kooper*, mitwirk*, zusammenzuarbeiten, teilnahme, mithilfe, mithilft, helfen, hilft, teilnimmt, teilzunehmen, mitzuarbeiten, für uns arbeit*, für uns schreib*, beteiligung an unser*, beteiligen sich an',
		fine: 'bußgeld*, geldbuße*, geldstraf*, strafzahlung*, ordnungsgeld',
		detention:
			'festnahm*, festgenommen, arrest, verhaft*, festnehm*, gewahrsam, vorladung*, haft bis zu, tage haft, polizeigewahrsam, verhör*, inhaftier*, fünfzehn tage, tagen haft, festgesetzt, vorgeladen',
		imprisonment:
			'haft, haftstraf*, gefängnis*, freiheitsstraf*, straflager, lagerhaft, freiheitsentzug, hinter gittern, einsperr*, eingesperrt, bis zu … jahre*, drohen jahre',
		'administrative-liability':
			'verwaltungsstraf*, verwaltungsrecht*, ordnungswidrig*, verwaltungsverfahren, verwaltungsdelikt*',
		'criminal-liability':
			'strafbar*, straftat*, strafverfolg*, strafverfahren, strafgesetzbuch, kriminell, verbrechen, strafrecht*, strafanzeige',
		authority:
			'ministerium, behörden, regierung, gericht, generalstaatsanwalt*, innenminister*, kgb, fsb, oberst* gericht, bezirksgericht, medienaufsicht, regulierungsbehörde, polizei, geheimdienst*, ein gericht, gericht in, obersten gericht*, komitee für staatssicherheit, medienbehörde, regulierer, informationsministerium, kulturministerium, staatsanwalt*, ministeriums, gerichts, regime, machthaber*, militärrat, militärjunta, junta, parlament, präsident*, staatssicherheit, behörde, stadtgericht, landgericht, amtsgericht, verwaltungsgericht, strafgericht, justiz, provider, netzbetreiber, rundfunkrat, verfassungsgericht, telekommunikationsbehörde, informationsminister, kreml, außenministerium*, justizministerium*, ermittlungskomitee, sicherheitsdienst*, gerichtshof, militärgericht, führung, staatsmacht, aufsichtsbehörde*, roskomnadzor',
		attribute:
			'russisch*, belarussisch*, türkisch*, oberste*, zuständig*, generalstaatsanwalt*, minsker, moskauer, bischkeker, ankaraner, georgische*, chinesische*, iranische*, hongkonger, bezirk, des inneren, für justiz, für kultur, für information, nationale*, staatliche*, föderale*',
		statute:
			'pressegesetz*, landespressegesetz*, gesetz*, mediengesetz*, strafgesetz*, sicherheitsgesetz, verordnung*, paragraf*, artikel, sicherheitsverordnung*, landesmediengesetz*, kodex, medienstaatsvertrag, steuergesetz*, agentengesetz*, transparenzgesetz*, beschluss*, erlass',
		said: 'sagte, sagt, teilte mit, erklärte, berichtete, so der, laut, erklärt, berichtet, meint, meinte, schreibt, betont, betonte, warnte, zufolge, nach angaben, fügte hinzu, erinnert sich, erzählt, erzählte, antwortet, antwortete, kritisierte, hieß es, bestätigte, nach worten, unser kollege, unsere kollegin, unseren kollegen, unser reporter, unsere reporterin, unser korrespondent, unsere korrespondentin, rechtskolumne, sagte uns, erzählte uns, betrug*, betrüger*, erzählen sie, satire, satirisch*',
		more: 'mehr dazu, mehr erfahren, weitere informationen, erläuterung, was das bedeutet, sicher lesen, was bedeutet das, was heißt das, so lesen sie, sicherheitshinweise, tipps, ratgeber, warum, details, hintergrund, hier, was das für sie bedeutet, was sie tun können, was sie wissen müssen, was ist erlaubt, schützen, leitfaden, merkblatt, fragen und antworten, faq, hinweise zur sicherheit, unsere anwält*, rechtliche einordnung, weiterlesen, anleitung, einzelheiten, nähere, näheres, was steckt dahinter, hilfe, so geht, erklärung',
		mirror:
			'vpn, spiegel*, unsere seite, umgeh*, neue adresse, erreichbar, ausweichadresse, andere adresse, alternativ*, tor, proxy, app, telegram, weiterhin erreich*, weiter erreich*, weiterlesen über',
		appeal: 'unterstützen sie uns, jetzt spenden',
		material:
			'dieser beitrag, dieses material, diese veröffentlichung, dieser sender, dieser kanal, diese seite, diese inhalte, verbreitet von, herausgegeben von, dieser film, dieses video, diese sendung, dieses programm, dieser text, diese website, dieser podcast, register, registriert*, eingetragen*, herausgeber*, hergestellt, produziert, erstellt, diese zeitung, dieses magazin, diese publikation, betreiber*, dieses medium, dieser account, dieses profil, verbreitet durch, verbreitet im auftrag, veröffentlicht von, kennzeichn*',
		ordered:
			'auf anordnung, aufgrund einer anordnung, angeordnet, auf verlangen, verpflichtet, verfügt*, gemäß anordnung, auf weisung, muss veröffentlicht, von amts wegen, aufforderung',
		corrected:
			'richtigstellung, berichtigung, falsch, unwahr*, unzutreffend*, falsche tatsachen*, falsche angabe*, unrichtig*, irreführend*',
		vague: 'verbrechen, straftat*, vorladung*, verhör*, vorgeladen, strafgesetzbuch, strafbar*',
		there: 'im land, dort, hierzulande, in dem land',
		papers: 'pass, pässe, reisepass, staatsangehörigkeit, staatsbürger*',
		aged: 'volljährige*, erwachsene*, personen ab 18 jahren, personen unter 18 jahren',
		anywhere: 'im ausland, egal wo sie leben, wo immer sie leben',
		asking: 'was, wie, warum, wer, darf, kann, ist',
	},
	places:
		'RU: russland, russisch*; BY: belarus*, belarussisch*, belarusisch*, minsk; TR: türkei, türkisch*; AT: österreich*; CH: schweiz*; DE: deutschland; UA: ukrain*; EU: europäische*; HK: hongkong*, hong kong',
	info: {
		version:
			'früheren version, früheren fassung, ursprünglichen version, ursprünglichen fassung, ersten fassung, ersten version, vorherigen version, vorigen fassung, älteren version, hieß es zunächst, zunächst hieß, zunächst stand, zunächst geschrieben, zunächst berichtet, ursprünglich hieß, ursprünglich stand, wir hatten geschrieben, wir hatten berichtet, wir schrieben, wir berichteten, haben wir geschrieben, haben wir berichtet, in unserem bericht, in unserem artikel, in unserem beitrag, in der ausgabe vom, in einer früheren, die überschrift, bildunterschrift, im text stand, gedruckten ausgabe, uns ist ein fehler, ist uns ein, haben uns vertan, haben uns geirrt',
		amend:
			'korrektur, korrigiert*, berichtigung, berichtigt*, richtigstellung, richtiggestellt, klarstellung, anmerkung der redaktion, anm d red, hinweis der redaktion, in eigener sache, entschuldigen, entschuldigung, bedauern den fehler, bedauern das versehen, wurde geändert, haben das geändert, haben wir geändert, wurde aktualisiert, wurde ergänzt, präzisierung, erratum, haben den text geändert, bitten um nachsicht, berichtigt',
		wrong:
			'falsch*, fehler*, irrtümlich*, versehentlich, fälschlich*, unrichtig*, nicht korrekt, richtig ist, richtig heißt, richtig muss, tatsächlich, in wahrheit, statt, verwechsel*, ungenau*, nicht zutreffend, unzutreffend, korrekt ist, unterlaufen, versehen, zu hoch, zu niedrig',
		reply:
			'gegendarstellung*, entgegnung, recht auf erwiderung, unabhängig vom wahrheitsgehalt, ohne rücksicht auf den wahrheitsgehalt, abzudrucken',
		paid: 'anzeige, werbung, advertorial, anzeigensonderveröffentlichung, sonderveröffentlichung, bezahlte partnerschaft, bezahlter beitrag, bezahlter inhalt, bezahlte zusammenarbeit, entgeltliche einschaltung, gesponsert*, sponsored, im auftrag von, im auftrag der, im auftrag des, präsentiert von, publireportage, in kooperation mit, in zusammenarbeit mit, mit freundlicher unterstützung, affiliate link*, affiliatelink*, provisionslink*, partnerlink*, werblich*, werbebeitrag, kostenlos zur verfügung gestellt, bezahlt, finanziert, entgelt, übernahm die kosten, auf einladung, bezahlter zusammenarbeit, bezahlten zusammenarbeit, bezahlter partnerschaft, bezahlte kooperation, bezahlter kooperation, werbepartner*, gegen bezahlung, kooperation mit, sponsor*, auftraggeber*, content studio, vergütet',
		editorial:
			'redaktion*, für den inhalt, auftraggeber*, anzeigenkunde*, anzeigenabteilung, werbekunde*, werbepartner*, kunde, provision, ohne mehrkosten, keine mehrkosten, kein einfluss, keinen einfluss, nicht beteiligt, ohne einfluss, nicht gegengelesen, nicht vorab',
		advice:
			'beratung, anlageberatung, rechtsberatung, steuerberatung, finanzberatung, empfehlung*, kaufempfehlung, anlageempfehlung, handlungsempfehlung, diagnose, behandlung, rat, arztbesuch, aufforderung zum, angebot zum kauf, untersuchung',
		instead:
			'keine, kein, keinen, keinesfalls, nicht als, weder, ersetzt, ersetzen, nicht ersetz*, dient ausschließlich, dienen ausschließlich, dient der information, dient nur, dienen nur, lediglich, allgemeinen information, allgemeine information*, informationszwecken, unverbindlich*',
		adviser:
			'arzt, ärztin, ärzte, ärztlich*, apotheke*, anwalt, anwält*, rechtsanwalt, steuerberater*, fachleute, fachanwalt, wertpapier*, aktien, anteile, geldanlage*, anlage*, verlust*, totalverlust, eigene gefahr, auf eigenes risiko, haftung, notfall, notruf',
		reuse:
			'nachdruck, vervielfältigung, weiterverbreitung, weiterverwendung, wiederveröffentlichung, übernahme, weiterveröffentlich*, republizier*, nachdrucken, kopieren, vervielfältigt, wiedergabe, abdruck, übernommen werden, verwendung der texte, verwendung dieses, nutzung der inhalte, dieser text steht, dieser artikel steht, text darf, artikel darf, texte dürfen, beiträge dürfen, übernehmen',
		permit:
			'genehmigung, erlaubnis, zustimmung, einwilligung, untersagt, verboten, unzulässig, gestattet, erlaubt, erwünscht, kostenlos, kostenfrei, unentgeltlich, quellenangabe, nennung, namensnennung, genannt, verlink*, lizenz, creative commons, unverändert, ungekürzt, nur mit, als quelle, quelle nennen',
		identity: 'name, namen, identität, identifizier*, rückschlüsse, erkennbar',
		unnamed:
			'nicht genannt, nicht nennen, nicht veröffentlich*, untersagt, geändert, verändert, anonymisiert, unkenntlich, dürfen wir nicht, dürfen nicht, verboten, nicht preisgegeben, nicht identifizier*, nicht zu nennen, verpixelt, unter ausschluss, verzichten wir, nennen wir nicht',
		closed:
			'geschlossen, deaktiviert, abgeschaltet, gesperrt, nicht möglich, nicht geöffnet, ausgeschaltet, schließen, artikel nicht, beitrag nicht',
		legal:
			'rechtlichen gründen, gericht*, beschluss, anordnung, gesetz*, verfügung, verfahren, strafverfahren, prozess*, persönlichkeitsschutz*, persönlichkeitsrecht*, jugendschutz, opferschutz, juristischen gründen, presserat, landgericht, amtsgericht, richter*, laufenden verfahrens, verfahrens, juristisch*, rechtsstreit*, ermittlung*',
		adults: 'volljährig*, minderjährig*, unter 18, ab 18, über 18, 18 jahre*, erwachsene*',
		only: 'nur, ausschließlich, nicht geeignet, ungeeignet, nicht für, verboten, vorbehalten, richtet sich an, bestätigen, verlassen sie, kein zugang, jugendgefährdend',
		harrow:
			'gewalt*, suizid*, selbstmord*, selbsttötung, selbstverletz*, missbrauch*, vergewaltig*, folter*, tod, tote*, sterben, leichen, tötung*, krieg*, verstorben*, essstörung*, rassis*, sexualisierte*, misshandl*',
		heed: 'triggerwarnung, inhaltswarnung, inhaltshinweis, warnung, achtung, hinweis, belasten*, verstör*, retraumatis*, explizit*, drastisch*, schwer erträglich, sensib*, telefonseelsorge, enthält, schildert, beschreib*, thematisiert, handelt von, geht es um, dieser text, dieser beitrag, dieser artikel, nicht allein',
		embargo: 'sperrfrist, gesperrt bis, frei ab, nicht vor … veröffentlichen, embargo',
		stake:
			'autor hält, autorin hält, autor besitzt, autorin besitzt, verfasser hält, verfasserin hält, redakteur hält, redakteurin hält, interessenkonflikt*, hält anteile, hält aktien, hält selbst',
	},
	rules: `
foreign-principal-label US: im auftrag / im namen / als agent / agent der + justizministerium / department of justice + vereinigten staaten / usa / fara / washington`,
};

export const examples: Examples = {
	hits: [
		['reporting-restriction', 'Die Kommentarfunktion ist wegen des laufenden Verfahrens abgeschaltet.'],

		[
			'right-of-reply',
			'Gegendarstellung. Die Behauptung, ich sei 2021 abgewählt worden, ist unwahr. Nach dem Pressegesetz sind wir zum Abdruck verpflichtet.',
		],
		['correction', 'Ursprünglich stand hier ein anderes Baujahr. Wir haben den Fehler korrigiert.'],

		[
			'foreign-funding-label',
			'Dieser Beitrag wurde mit Geldern aus dem Ausland finanziert (Hinweis nach kasachischem Steuerrecht).',
		],
		[
			'foreign-agent-label',
			'NAME ist in Georgien als Agent ausländischen Einflusses registriert und nach dem Gesetz zu diesem Hinweis verpflichtet.',
		],
		[
			'extremist-designation',
			'Ein Minsker Gericht hat NAME für extremistisch erklärt. Schon ein Abo unseres Kanals kann in Belarus fünfzehn Tage Arrest bedeuten.',
		],
		[
			'state-media-label',
			'NAME wird aus dem Haushalt der Russischen Föderation finanziert und untersteht der Kontrolle der Regierung. Warum sehe ich diesen Hinweis?',
		],
		[
			'access-block',
			'Auf Anordnung der türkischen Telekommunikationsbehörde BTK ist unsere Seite in der Türkei gesperrt. Sie erreichen uns über VPN oder unsere Ausweichadresse.',
		],
		[
			'undesirable-organization',
			'NAME steht seit Mai auf der russischen Liste „unerwünschter Organisationen“. Wer in Russland lebt und unsere Artikel weiterverbreitet oder uns Geld überweist, riskiert eine Geldstrafe, im Wiederholungsfall Lagerhaft.',
		],
		[
			'sponsored-content',
			'Dieser Beitrag wurde von der See AG bezahlt und entstand ohne Beteiligung der Redaktion.',
		],
		[
			'reuse-restriction',
			'Die Wiedergabe dieses Textes, auch auszugsweise, bedarf der schriftlichen Zustimmung des Verlags.',
		],
		['advice-disclaimer', 'Die Autorin hält Aktien des genannten Unternehmens.'],
		[
			'content-advisory',
			'Hinweis: In diesem Text geht es um Suizid. Manche Schilderungen können belastend sein.',
		],
		['foreign-agent-label', 'NAME ist beim Justizministerium Georgiens als ausländischer Agent registriert.'],
		[
			'banned-outlet',
			'NAME ist im Iran verboten. Wenn Sie dort leben, speichern Sie diesen Text nicht und schicken Sie ihn nicht weiter; es drohen Festnahme und Haft.',
		],
		[
			'correction',
			'In einer älteren Version dieses Artikels hieß es, der See sei 40 Meter tief. Wir haben das korrigiert.',
		],
		['reporting-restriction', 'Aus rechtlichen Gründen können Sie diesen Artikel nicht kommentieren.'],
		[
			'sponsored-content',
			'Bezahlte Partnerschaft: Für den Inhalt dieses Beitrags ist die See AG verantwortlich, nicht die Redaktion.',
		],
		['state-media-label', 'Dieser Kanal wird vom chinesischen Staat kontrolliert. Mehr erfahren'],
		['access-block', 'Russische Behörden haben unsere Seite gesperrt. Über VPN bleiben wir erreichbar.'],
		[
			'extremist-designation',
			'Für unser Publikum in Belarus: NAME gilt dort als „extremistische Formation“. Wer uns folgt oder unsere Beiträge weiterleitet, kann festgenommen werden.',
		],
		[
			'undesirable-organization',
			'NAME steht in Russland auf der Liste der „unerwünschten Organisationen“. Wenn Sie in Russland leben, riskieren Sie Geldbußen oder Haft, falls Sie unsere Texte teilen. Mehr dazu',
		],
		[
			'right-of-reply',
			'Gegendarstellung Auf dieser Seite heißt es, die Brücke sei gesperrt. Das ist falsch.',
		],
		[
			'correction',
			'Anm. d. Red.: In einer früheren Fassung war die Länge falsch angegeben. Richtig sind 4 Kilometer.',
		],
		[
			'advice-disclaimer',
			'Dieser Beitrag ist keine Anlageberatung und keine Empfehlung zum Kauf von Wertpapieren.',
		],
	],
	misses: [
		'Die Behörde sperrte gestern drei Glücksspielseiten; wir haben die Anbieter um Stellungnahme gebeten.',

		'Der Sender wird vom katarischen Staat finanziert und sendet seit 1996.',

		'Wenn Sie in Deutschland Fotos fremder Kinder teilen, riskieren Sie eine Geldstrafe. Unsere Rechtskolumne erklärt, worauf Sie achten müssen.',

		'Unser Kollege saß elf Tage in Haft, weil er einen Beitrag einer in Belarus als extremistisch eingestuften Redaktion geteilt hatte.',

		'Wenn Sie in die Türkei reisen, sollten Sie keine Beiträge teilen, die den Präsidenten kritisieren: Es drohen Haft und Geldstrafe.',
		'Der Sender wird vom Staat finanziert und hat 300 Mitarbeiter.',
		'Das Gericht verbot die Verbreitung der Broschüre; wer sie teilt, riskiert eine Geldstrafe.',
		'Russland stufte die Stiftung als unerwünscht ein. Ihren Spendern droht Haft, sagte ein Anwalt.',
		'Anzeige',
	],
};
