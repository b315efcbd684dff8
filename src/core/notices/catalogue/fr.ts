import type { Examples, Language } from './types';

export const fr: Language = {
	code: 'fr',
	home: 'FR',
	words: {
		undesirable: 'organisation* indésirable*, média indésirable, indésirable*',
		extremist: 'organisation* extrémiste*, contenus extrémistes, extrémiste*',
		terrorist: 'organisation* terroriste*, terroriste*',
		banned: 'suspendu*, interdit*, hors la loi, banni*, organisation illégale',
		seditious: 'séditieu*, sécurité nationale, atteinte à la sûreté',
		agent: 'agent* de l étranger, agent* étranger*',
		funded: 'financé* par l étranger, financement étranger, fonds étrangers',
		state: 'média d état, contrôlé par l état, financé par l état, média public contrôlé, affilié à l état',
		blocked: 'bloqué*, inaccessible*, accès restreint, censuré*',
		self: 'nos, notre, nous, ce site',
		here: 'cet article, cette page, ce lien, ce texte',
		you: 'si vous, quiconque, toute personne qui, vous êtes en, toute personne résidant',
		readers: 'nos lecteurs, lecteurs en, lecteurs de, lectrices et lecteurs, internautes',
		dont: 'ne partagez pas, ne relayez pas, évitez de, expose, exposez, risquez, risque, attention, ne pas, veuillez, pouvez, ne commentez pas, peut, peuvent, avertissement',
		share: 'partag*, relay*, relai*, diffus*, transmet*, liens vers',
		republish: 'cit*, reprodui*, republ*',
		like: 'aimer, réagir, j aime',
		comment: 'comment*',
		save: 'enregistr*, téléchar*, conserv*, captur*',
		subscribe: 'abonn*, suivre',
		contact: 'contact*, nous écrire, envoy*',
		donate: 'don, dons, financ*, verser, soutenir financièrement',
		cooperate: 'collabor*, coopér*, participer à nos activités',
		fine: 'amende*',
		detention: 'détention*, arrest*, garde à vue',
		imprisonment: 'prison, emprisonnement',
		'criminal-liability': 'pénal*, délit, crime, poursuites pénales',
		'legal-liability': 'poursuites, poursuivi*',
		unspecified: 'sanctions, sanction, peines',
		authority:
			'parquet général, parquet, conseil supérieur, autorités, gouvernement, ministère, tribunal, cour, junte, régulateur',
		attribute: 'supérieur*, russe*, communication, de la communication, général*, de la justice, justice',
		statute:
			'l article 13 de la loi du 29 juillet 1881, loi du 29 juillet 1881, règlement ue 2022 350 du conseil, loi, règlement, décret, code pénal',
		said: 'a déclaré, selon, a indiqué, explique, a annoncé que le, affirme',
		more: 'en savoir plus, plus d informations, que risquez vous, cliquez ici, conseils de sécurité, lire notre guide',
		mirror: 'site miroir, miroir, vpn, nous lire',
		appeal: 'soutenez nous, faites un don',
		material: 'ce contenu, cette publication',
	},
	places:
		'RU: russie, russe*; BY: biélorussie, bélarus*; BF: burkina faso; ML: mali; NE: niger; EU: union européenne, ue; FR: france, 1881; CH: suisse; BE: belgique; IR: iran*; BI: burundi; TD: tchad; GN: guinée; SN: sénégal; CM: cameroun; HK: hong kong; CN: chine, chinois*',
	rules: `
right-of-reply: ^droit de réponse / droit de réponse + insérer / publication / réponse suivante / loi du 29 juillet 1881 / suite à / à la suite
correction: ^rectificatif / ^correction / ^erratum / ^précision / ^mise à jour / ^note de la rédaction / ^une première version / ^une version antérieure + erreur* / version / rectifi* / corrig* / excuses / erroné*
sponsored-content: contenu partenaire / contenu sponsorisé / publi rédactionnel / contenu de marque / réalisé … pour le compte de / proposé par / en partenariat avec / article sponsorisé / publireportage + rédaction / annonceur / partenaire / marque / sponsor* / publicité - appel aux dons
reuse-restriction: reproduction / rediffusion / republication + interdite / autorisation / accord écrit / sans accord - cookies
reporting-restriction: commentaires + fermés / raisons juridiques / raisons légales
content-advisory: ^avertissement / ^attention + violence* / choquer / sensibles / suicide / descriptions
advice-disclaimer: ne constitue pas / ne constituent pas / ne remplace pas / ne saurait constituer + conseil* / avis médical / recommandation / médecin
age-restriction: réservé aux adultes / interdit aux moins de / réservé aux personnes majeures
embargo: ^embargo / sous embargo jusqu`,
};

export const examples: Examples = {
	hits: [
		[
			'undesirable-organization',
			'Les autorités russes ont classé NAME « organisation indésirable ». Si vous résidez en Russie, partager nos articles vous expose à une amende ou à la prison. En savoir plus',
		],
		[
			'banned-outlet',
			'Le gouvernement du Mali a suspendu NAME. Si vous êtes dans le pays, évitez de partager cet article : vous risquez des sanctions.',
		],
		['access-block', 'Notre site est bloqué en Russie. Utilisez un VPN ou notre site miroir.'],
		[
			'right-of-reply',
			'Droit de réponse À la suite de la publication de cet article, la société nous demande d’insérer la réponse suivante.',
		],
	],
	misses: [
		'La Russie a classé l’ONG « organisation indésirable ». Ses membres risquent la prison, selon un avocat.',
	],
};
