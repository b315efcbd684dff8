import type { Examples, Language } from './types';

export const de: Language = {
	code: 'de',
	home: 'DE',
	words: {
		unspecified: 'bestraf*, geahndet, strafen, sanktion*',
		'legal-liability': 'rechtlich* folgen, belangt, verfolgt, verfahren',
		undesirable: 'unerwünscht* organisation*, unerwünscht*, unerwünscht eingestuft',
		extremist:
			'extremistisch* organisation*, extremistisch* vereinigung*, extremistisch* material*, extremistisch*, extremismus',
		terrorist: 'terroristisch* organisation*, terrororganisation*, terroristisch*',
		banned:
			'verboten* organisation*, verboten*, geächtet*, verbot, illegal*, feindlich*, lizenz entzogen, kriminalisiert',
		seditious:
			'staatsfeindlich*, hochverrat*, volksverhetz*, staatssicherheit*, nationale* sicherheit, sicherheitsgesetz*, falschinformation*, aufrühr*, landesverrat*',
		agent:
			'ausländisch* agent*, agent* des auslands, ausländisch* einfluss*, ausländisch* auftraggeber*, ausländisch* interessen',
		funded:
			'aus dem ausland finanziert*, ausländisch* finanzier*, aus ausländischen mitteln, ausländisch* mittel*, ausländisch* geld*',
		state:
			'staatlich kontrolliert* medium, staatsmedium, staatlich finanziert*, vom staat finanziert*, staatsnah*, staatlich gelenkt*, staatlich kontrollier*, staatsmedien, staatlich* sender, staatssender, staat finanziert*, staat kontrollier*, staat gefördert*, regierung finanziert*, regierung kontrollier*, staat … finanziert*, regierung … finanziert*, regierung … kontrollier*, staatseigen*, im besitz … staates, gehört dem … staat',
		blocked: 'gesperrt*, blockiert*, sperrung, nicht erreichbar, blockade, netzsperr*, abgeschaltet',
		self: 'unser*, uns, wir, diese website, diese seite, redaktion, dieses angebot, dieses medium, dieser website, dieser seite',
		here: 'diesen artikel, dieser artikel, dieser text, diesen text, diese seite, diesen link, diesen beitrag, dieser beitrag, dieses artikels, dieser meldung',
		you: 'wenn sie, falls sie, wer sich in, wer in, sollten sie, wenn ihr, wer aus, wer die, wer dort, sie leben, leben sie, sind sie in, die uns aus, alle die, haben sie einen, besitzen sie',
		readers:
			'leserinnen und leser, leser in, leser aus, nutzer in, nutzerinnen und nutzer, personen in, menschen in, russische staatsbürger, bürger, leserinnen in, leser*innen, leserschaft in, lesende in, staatsangehörige, staatsbürger*, nutzer aus, abonnenten in, publikum in, menschen aus',
		dont: 'bitte, riskiert, riskieren, vermeiden sie, nicht, achtung, warnung, hinweis, droht, drohen, kann, können, müssen, löschen sie, seien sie vorsichtig, vorsicht, machen sich, bedenken sie, wir bitten, wir raten, verzichten sie, warnhinweis',
		share:
			'teilen, teilt, verlink*, weiterleit*, verbreit*, weitergeb*, repost*, weiterverbreit*, weitergeleit*, weiterzuleit*, weiterzugeb*, geteilt*, posten, verschick*',
		republish: 'zitier*, nachdruck*',
		like: 'liken, gefällt, likes, like, reaktion*, herzchen',
		comment: 'kommentier*, kommentar*',
		save: 'speicher*, herunterlad*, screenshot*, aufbewahr*, abspeicher*, download*, aufzubewahr*, gespeichert*, besitz*, ausdruck*',
		subscribe: 'abonnier*, abo, abos, newsletter, folgen',
		contact:
			'kontaktier*, kontakt mit uns, schreiben sie uns, uns schreib*, schreiben an uns, an uns schreiben, uns zu schreiben, zuschrift*, uns informationen, zusenden, interview*, mit uns sprech*, mit uns in kontakt',
		donate: 'spend*, überweis*, unterstütz*, gespendet*, geld, zahlung*, finanziell*',
		cooperate: 'zusammenarbeit*, mitarbeit*, kooper*, mitwirk*, beteilig*, zusammenzuarbeiten, teilnahme',
		fine: 'bußgeld*, geldbuße*, geldstraf*',
		detention: 'festnahm*, festgenommen, arrest, verhaft*, festnehm*, gewahrsam, vorladung*',
		imprisonment: 'haft, haftstraf*, gefängnis*, freiheitsstraf*, straflager, lagerhaft',
		'administrative-liability': 'ordnungswidrigkeit*, verwaltungsstraf*',
		'criminal-liability': 'strafbar*, straftat*, strafverfolg*, strafrechtlich*',
		authority:
			'justizministerium, ministerium, behörden, regierung, gericht, staatsanwaltschaft, generalstaatsanwalt*, innenminister*, kgb, fsb, oberst* gericht, bezirksgericht, medienaufsicht, regulierungsbehörde, polizei, geheimdienst*, ein gericht',
		attribute: 'russisch*, belarussisch*, türkisch*, oberste*, zuständig*, generalstaatsanwalt*',
		statute: 'pressegesetz*, landespressegesetz*, gesetz*, mediengesetz*, verordnung',
		said: 'sagte, sagt, teilte mit, erklärte, berichtete, so der, laut',
		more: 'mehr dazu, mehr erfahren, weitere informationen, erläuterung, was das bedeutet, hier erfahren sie, sicher lesen, was bedeutet das, was heißt das, so lesen sie, sicherheitshinweise, tipps, ratgeber, warum, details, hintergrund',
		mirror: 'vpn, spiegel*, unsere seite, tor browser, umgeh*, neue adresse, erreichbar',
		appeal: 'unterstützen sie uns, jetzt spenden',
		material:
			'dieser beitrag, dieses material, diese veröffentlichung, dieser sender, dieser kanal, diese seite, diese inhalte, verbreitet von, herausgegeben von',
	},
	places:
		'RU: russland, russisch*; BY: belarus*; TR: türkei, türkisch*; AT: österreich*; CH: schweiz*; DE: deutschland; UA: ukrain*; EU: europäische*',
	rules: `
right-of-reply: ^gegendarstellung
correction: ^anm d red / ^anmerkung der redaktion / ^korrektur / ^berichtigung / ^richtigstellung / ^hinweis der redaktion / ^in einer früheren version / ^in einer früheren fassung + fehler / version / fassung / richtig / korrigiert / fälschlich* / irrtümlich - erscheinen zuerst / gegendarstellung*
sponsored-content: ^anzeige / ^sponsored / ^werbung / ^advertorial / dieser beitrag ist eine anzeige / bezahlter inhalt / ^dieser artikel enthält affiliate / bezahlte partnerschaft / im auftrag von + redaktion / für den inhalt / partner / bezahlt* / provision / verantwortlich
advice-disclaimer: keine anlageberatung / keine empfehlung / weder eine empfehlung / keine anlageempfehlung / keine rechtsberatung / ersetzt keinen arzt / ersetzt nicht … ärztlich* / ersetzt keine / stellt keine … beratung / interessenkonflikt* + wertpapier* / anlage* / beratung / arzt / rechtsanwalt / haftung / aktie* / ärztlich*
reuse-restriction: nachdruck / weiterverbreitung / vervielfältigung / weiterverwendung / veröffentlichung nur + genehmigung / erlaubnis / zustimmung / untersagt / nicht gestattet
reporting-restriction: kommentarfunktion / kommentare + aus rechtlichen gründen / rechtlichen gründen
content-advisory: triggerwarnung / ^warnung / ^hinweis / ^achtung + gewalt / suizid / verstörend* / missbrauch - spielfilm
age-restriction: erst ab 18 / nur für erwachsene / ab 18 jahren + inhalt* / artikel / beitrag / erwachsene
embargo: ^sperrfrist
correction: ^korrektur / ^berichtigung / ^richtigstellung / ^hinweis / ^aktualisiert / ^transparenzhinweis / ^update / ^in einer ersten / ^ursprünglich / ^in der ersten fassung + fehler* / falsch* / richtig / korrigier* / bedauern / entschuldig* / fälschlich* / versehentlich / irrtümlich* / stand - gegendarstellung*
sponsored-content: bezahlter inhalt / bezahlter beitrag / publireportage / anzeige / werbebeitrag / gesponsert* / sponsored content / paid post / verlagssonderveröffentlichung / in kooperation mit / mit freundlicher unterstützung / bezahlte zusammenarbeit / affiliate links + redaktion* / auftrag / verantwort* / finanzier* / kunde / werbe* / bezahlt* / provision - strafanzeige
advice-disclaimer: keine anlageberatung / keine rechtsberatung / keine steuerberatung / keine finanzberatung / keine kaufempfehlung / nicht als … beratung / nicht als … empfehlung / ersetzen nicht / ersetzen keine / ersetzt nicht / ersetzt keine / allgemeinen information / informationszwecken / der autor hält / die autorin hält / der autor besitzt / die autorin besitzt + arzt* / ärzt* / apothek* / anlage* / wertpapier* / beratung / empfehlung / aktien / anteile / fachleute / anwalt / steuerberat*
reuse-restriction: nachdruck / weiterverwendung / wiedergabe / übernahme / vervielfältigung / weiterverbreitung / dieser text darf / dieser artikel darf / texte dürfen + schriftlich* / genehmigung / zustimmung / lizenz / untersagt / nicht gestattet / verboten / quellenangabe - agb
age-restriction: unter 18 / ab 18 / volljährig* / minderjährig* / jugendgefährdend* / nur für erwachsene + dieser beitrag / dieser artikel / diese seite / inhalt* / dieser text / richtet sich / nicht geeignet - sagte
content-advisory: hinweis / achtung / warnung / triggerwarnung / inhaltswarnung + suizid* / gewalt* / missbrauch* / verstörend* / belastend* / sterben / explizit* - sagte
embargo: sperrfrist / frei ab / embargo + uhr / bis / ab
reporting-restriction: kommentar* / forum / name / namen / identität / berichterstattung + geschlossen / deaktiviert / nicht genannt / nicht nennen / untersagt / geändert + rechtlich* / gericht* / persönlichkeitsschutz / gesetz* / einstweilig* / verfügung
reporting-restriction: aus rechtlichen gründen + kommentier* / kommentar* / nicht nennen / nicht veröffentlich*
correction: ^in einer älteren / ^in der ursprünglichen / ^wir haben / ^aufgrund eines fehlers / ^durch einen fehler + korrigier* / berichtigt / richtig / fehler* / entschuldig* / geändert
reuse-restriction: sie dürfen diesen / dieser artikel steht / dieser text steht / weiterveröffentlich* / republizier* + creative commons / lizenz / nennen / verlink* / kostenlos
sponsored-content: ohne beteiligung der redaktion / ohne mitwirkung der redaktion / redaktion war nicht / redaktion hatte keinen / redaktion nicht beteiligt / nicht von der redaktion + bezahlt* / finanziert* / auftrag / werbung / anzeige / partner* / kunde* / sponsor* / gesponsert`,
};

export const examples: Examples = {
	hits: [
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
		'Wenn Sie in die Türkei reisen, sollten Sie keine Beiträge teilen, die den Präsidenten kritisieren: Es drohen Haft und Geldstrafe.',
		'Der Sender wird vom Staat finanziert und hat 300 Mitarbeiter.',
		'Das Gericht verbot die Verbreitung der Broschüre; wer sie teilt, riskiert eine Geldstrafe.',
		'Russland stufte die Stiftung als unerwünscht ein. Ihren Spendern droht Haft, sagte ein Anwalt.',
		'Anzeige',
	],
};
