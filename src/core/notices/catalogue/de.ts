import type { Examples, Language } from './types';

export const de: Language = {
	code: 'de',
	home: 'DE',
	words: {
		undesirable: 'unerwünscht* organisation*, unerwünscht*',
		extremist:
			'extremistisch* organisation*, extremistisch* vereinigung*, extremistisch* material*, extremistisch*',
		terrorist: 'terroristisch* organisation*, terrororganisation*, terroristisch*',
		banned: 'verboten* organisation*, verboten*, geächtet*',
		seditious: 'staatsfeindlich*, hochverrat*, volksverhetz*',
		agent: 'ausländisch* agent*',
		funded: 'aus dem ausland finanziert*, ausländisch* finanzier*',
		state:
			'staatlich kontrolliert* medium, staatsmedium, staatlich finanziert*, vom staat finanziert*, staatsnah*',
		blocked: 'gesperrt*, blockiert*, sperrung',
		self: 'unser*, uns, wir, diese website, diese seite',
		here: 'diesen artikel, dieser artikel, dieser text, diesen text, diese seite, diesen link',
		you: 'wenn sie, falls sie, wer sich in, wer in, sollten sie',
		readers:
			'leserinnen und leser, leser in, leser aus, nutzer in, nutzerinnen und nutzer, personen in, menschen in, russische staatsbürger, bürger',
		dont: 'bitte, riskiert, riskieren, vermeiden sie, nicht, achtung, warnung, hinweis, droht, drohen, kann, können, müssen',
		share: 'teilen, teilt, teilen sie, verlink*, weiterleit*, verbreit*, weitergeb*, repost*',
		republish: 'zitier*, nachdruck*',
		like: 'liken, gefällt mir',
		comment: 'kommentier*, kommentar*',
		save: 'speicher*, herunterlad*, screenshot*, aufbewahr*',
		subscribe: 'abonnier*, folgen sie',
		contact: 'kontaktier*, kontakt mit uns, schreiben sie uns, uns schreib*',
		donate: 'spend*, geld überweist, geld überweis*, überweis*, unterstütz* uns',
		cooperate: 'zusammenarbeit*, mitarbeit*, kooper*',
		fine: 'bußgeld*, geldbuße*, geldstraf*',
		detention: 'festnahm*, festgenommen, arrest',
		imprisonment: 'haft, haftstraf*, gefängnis*, freiheitsstraf*',
		'administrative-liability': 'ordnungswidrigkeit*',
		'criminal-liability': 'strafbar*, straftat*, strafverfolg*, strafrechtlich*',
		authority:
			'generalstaatsanwaltschaft, justizministerium, innenministerium, ministerium, behörden, regierung, gericht, staatsanwaltschaft',
		attribute: 'russisch*, belarussisch*, türkisch*',
		statute: 'pressegesetz*, landespressegesetz*, gesetz*, mediengesetz*, verordnung',
		said: 'sagte, sagt, teilte mit, erklärte, berichtete, so der, laut',
		more: 'mehr dazu, mehr erfahren, weitere informationen, erläuterung, was das bedeutet, hier erfahren sie, sicher lesen',
		mirror: 'vpn, spiegel*, unsere seite',
		appeal: 'unterstützen sie uns, jetzt spenden',
		material: 'dieser beitrag, dieses material, diese veröffentlichung',
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
embargo: ^sperrfrist`,
};

export const examples: Examples = {
	hits: [
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
		'Russland stufte die Stiftung als unerwünscht ein. Ihren Spendern droht Haft, sagte ein Anwalt.',
		'Anzeige',
	],
};
