import type { Examples, Language } from './types';

export const fr: Language = {
	code: 'fr',
	home: 'FR',
	words: {
		'administrative-liability': 'administrative*, administratif',
		undesirable: 'organisation* indésirable*, média indésirable, indésirable*',
		extremist:
			'organisation* extrémiste*, contenus extrémistes, extrémiste*, extrémisme, formation extrémiste, matériaux extrémistes',
		terrorist: 'organisation* terroriste*, terroriste*, apologie du terrorisme, liste terroriste',
		banned:
			'suspendu*, interdit*, hors la loi, banni*, organisation illégale, interdiction, suspension, illégal*, retrait de licence, licence retirée, dissous, média hostile, médias hostiles, médias étrangers, non autorisé*, retiré la licence, privé* de licence, prohib*, fermé*, illicite*, dissoute, proscrit*, retiré l agrément, agrément, suspendus, radié*, cessation de parution, interdiction de diffusion, interdire',
		seditious:
			'séditieu*, sécurité nationale, atteinte à la sûreté, sédition, fausses nouvelles, cybercriminalité, sûreté de l état, ordre public, propagande contre, subversi*, trahison, atteinte à la sécurité, incitation, diffamation envers, discrédit*, haute trahison, informations mensongères, fausses informations, trouble à l ordre public, outrage*, offense au, démoralis*, espionnage, désinformation, atteinte à l image, cybersécurité, cybercrime, séparatis*',
		agent:
			'agent* de l étranger, agent* étranger*, influence étrangère, représentant* d intérêts étrangers, représentant* étranger*, intérêts étrangers, agent d influence, agent d un mandant étranger, mandant étranger, au service d intérêts étrangers, représentant d un état étranger, puissance étrangère',
		funded:
			'financé* par l étranger, financé* depuis l étranger, financement* étranger*, fonds étranger*, subvention* étrangère*, fonds venus de l étranger, argent étranger, argent de l étranger, financé* par des fonds, financé* grâce à des fonds étrangers, subvention venue de l étranger, dons étrangers, donateur* étranger*, fondation étrangère, source* étrangère*, capitaux étrangers, financement* extérieur*, financement* en provenance de l étranger',
		state:
			'média d état, média public contrôlé, médias d état, chaîne d état, chaîne publique, contrôlé* par l état, contrôlé* par le gouvernement, financé* par l état, financé* par le gouvernement, financé* en tout ou partie, financé* en totalité ou en partie, totalement ou partiellement financé*, propriété de l état, affilié* à l état, sous contrôle de l état, contrôlé* par l état …, contrôlé* par le … gouvernement, financé* par le … gouvernement, appartient à l état, appartient au gouvernement, détenu par le gouvernement, détenu* par l état, propriété du gouvernement, financé* en partie, financé* entièrement, entièrement financé*, média public, médias publics sous contrôle, contrôlé* par les autorités, sous la tutelle, sous tutelle de l état, organe officiel, agence officielle, agence de presse d état, agence d état, financement public, affilié* au gouvernement, affilié* au pouvoir, média affilié, télévision d état, radio d état, radiotélévision d état, financé* par les autorités, totalité ou en partie, par l état, en tout ou en partie, aux mains de l état, porte voix du, entre les mains du gouvernement',
		blocked:
			'bloqué*, inaccessible*, accès restreint, censuré*, blocage, coupé, filtré*, accès bloqué, suspendu l accès, accès … suspendu, accès … bloqué, accès … coupé, accès … restreint, ne s ouvre plus, indisponible*, déréférenc*, filtrage, verrouillé*, rendu* inaccessible*, restreint*, blocages, coupure, bloque, bloquent, filtrent, coupé l accès, coupent l accès, suspendre l accès, suspendent l accès, bloquer l accès, suspension de l accès, couper l accès',
		self: 'nos, notre, nous, ce site, ce média, la rédaction, ce journal, nôtre, cette rédaction, ce portail, ce quotidien, ce magazine',
		here: 'cet article, cette page, ce lien, ce texte, cette publication, ce message, ce contenu, ces pages, cet écrit, ces textes, ces articles, de tels contenus, de tels articles, ces contenus, ce reportage, cette vidéo, ce que vous lisez, celui ci, cette adresse, cette information, ce papier',
		you: 'si vous, quiconque, toute personne qui, vous êtes en, toute personne résidant, si tu, vous vivez, vous habitez, vous êtes au, vous résidez, vous lisez, si vous êtes, qui résident, qui y résid*, ceux qui, celles et ceux, toute personne, vous avez la nationalité, détenteurs, depuis la russie, si vous vivez, si vous résidez, si vous lisez, si vous vous trouvez, si vous avez, vous qui, tout citoyen, tout lecteur, qui vivent, qui vivez, qui habitent, qui se trouvent, vous vous trouvez, vous habitez en, vous nous lisez, ceux d entre vous, que vous soyez, êtes vous, vous avez un passeport, si votre, si l on, si l un, lorsque vous, quand vous, depuis le pays, sur son sol, sur le sol, vous trouvez sur, depuis le territoire, en lisant depuis',
		readers:
			'nos lecteurs, lecteurs en, lecteurs de, lectrices et lecteurs, internautes, lecteurs, lectrices, abonnés en, abonnés au, lecteurs au, citoyens, ressortissants, nos amis en, personnes résidant, personnes vivant, lecteurs et lectrices, chers lecteurs, nos lectrices, lecteurs résidant, citoyens russes, ressortissants russes, détenteur* d un passeport, titulaire* d un passeport, habitants, personnes en, gens en, abonnés, internautes de, internautes en, public en, auditeurs, téléspectateurs, à nos lecteurs, amis de, toute personne en, une personne en, quelqu un en, résidents',
		dont: 'ne partagez pas, ne relayez pas, expose, exposez, risquez, risque, attention, ne pas, veuillez, pouvez, ne commentez pas, peut, peuvent, avertissement, n *ez pas, n *ez ni, prudence, méfiez vous, supprimez, effacez, réfléchissez, s exposent, encour*, passible*, risquent, vaut, nous vous demandons, nous vous conseillons, abstenez vous, mise en garde, pourrait, puni, punie, punis, punissable*, est un délit, constitue un délit, constitue une infraction, est interdit de, pourriez, pourraient, exposer, vous exposent, risquer, risqué*, danger*, prenez garde, soyez prudent*, avant de, pensez y, évitez, gardez vous, n oubliez pas, sachez, déconseill*, nous conseillons, nous recommandons, invitons, invite à, prions, prière de, pour votre sécurité, à vos risques, tombe sous le coup, assimil*, mener à, conduire à, ne faites pas, ne *ez, n y *ez, ne les *ez, ne la *ez, ne le *ez, ne nous *ez',
		share:
			'partag*, relay*, relai*, diffus*, transmet*, liens vers, repost*, retweet*, transf*, republi*, publier, propag*, renvoy*, rediffus*, transmission, faire suivre, faites suivre, lien vers, poster, postez, envoyer à, envoyez à, circuler, montrer',
		republish: 'cit*, reprodui*, republ*, reproduction, reprise*, traduire',
		like: 'aimer, réagir, j aime, aimez, réaction*, réagiss*, likez, liker, like, cœur, emoji, émoji',
		comment: 'comment*',
		save: 'enregistr*, téléchar*, conserv*, captur*, sauvegard*, gard*, archiv*, détention de, imprimer, détenir, impression, stocker, stockage, posséder, possession, copie*, favoris, dans votre téléphone, sur votre téléphone, sur un téléphone',
		subscribe: 'abonn*, suivre, suivez, suivent, quittez, quitter nos',
		contact:
			'contact*, envoy*, écri*, nous joindre, nous parler, communiquer avec, correspond*, transmettre, entretien*, interview*, nous appeler, nous fournir, nous informer, nous adresser, témoigner, témoignage*, échanger avec, parler à nos, répondre à nos',
		donate: 'don, dons, financ*, verser, donner, versement*, cotis*, argent, virement*, contribution*',
		cooperate:
			'collabor*, coopér*, particip*, travailler pour, travailler avec, aider la rédaction, nous aider, aide à la rédaction',
		fine: 'amende*, contravention',
		detention:
			'détention*, arrest*, garde à vue, arrêt*, interpell*, détenu*, convocation, convoqu*, interrogatoire, quinze jours',
		imprisonment: 'prison, emprisonnement, incarcér*, réclusion, enfermé*, jusqu à … ans',
		'criminal-liability': 'pénal*, délit, crime, infraction*',
		'legal-liability':
			'poursuites, poursuivi*, en justice, judiciaire*, responsabilité, procès, répondre devant',
		unspecified: 'sanctions, sanction, peines, puni*, sanctionn*, peine, conséquences, représailles, ennuis',
		authority:
			'parquet, conseil supérieur, autorités, gouvernement, ministère, tribunal, cour, junte, régulateur, procureur*, ministère de l intérieur, ministère de l administration territoriale, ministère de la communication, haute autorité, autorité de régulation, haac, csc, kgb, fsb, agence de, fournisseurs d accès, police, justice, services de sécurité, conseil militaire, tribunal de, tribunaux, cour d appel, ministre, ministère de la justice, ministère de l information, ministère de la culture, conseil national de la communication, conseil de l audiovisuel, autorité de, arcom, conseil d état, gendarmerie, sûreté, services secrets, comité de sécurité de l état, assemblée, parlement, président, présidence, préfet, préfecture, régime, pouvoir, état, agence nationale, commission, roskomnadzor, tribunal administratif, ministère de la sécurité, juge*, cour pénale, comité d enquête, services de renseignement, régulateur des télécommunications, junte au pouvoir, conseil constitutionnel, conatel',
		attribute:
			'supérieur*, russe*, communication, de la communication, de la justice, justice, généra*, territoriale, l information, l intérieur, l audiovisuel, national*, biélorusse*, l administration, de la sécurité, de la culture, de minsk, de moscou, populaire, militaire*, public, publique, fédéral*, burkinabè, malien*, nigérien*, turc*, turque*, chinois*, géorgien*, hongkongais*, suprême, constitutionnel*, de l état, central*, numérique, télécommunications, de l économie',
		statute:
			'l article 13 de la loi du 29 juillet 1881, loi du 29 juillet 1881, règlement ue 2022 350 du conseil, loi, règlement, décret, code pénal, la loi, lois, article *, ordonnance, ordonnance sur la sauvegarde, code, arrêté, législation',
		said: 'a déclaré, selon, a indiqué, explique, a annoncé que le, affirme, a expliqué, a affirmé, a ajouté, a rappelé, rappelle, a souligné, raconte, a raconté, confie, indique, estime, d après, a dit, dit il, dit elle, a répondu, répond, a précisé, dénonce, a dénoncé, a critiqué, écrit, ajoute t il, ajoute t elle, précise, rapporte, notre envoyé*, notre journaliste, notre confrère, notre consœur, notre collègue, nous a dit, nous a confié, nous a raconté, notre correspondant*, escroquerie*, arnaque*, racontez, satire, satirique',
		more: 'en savoir plus, plus d informations, que risquez, comprendre, pourquoi, mode d emploi, qu est ce que, guide, foire aux questions, conseils, cliquez, lire, ce que vous risquez, ce que cela signifie, ce que cela change, explications, notre avocat, notre page, détails, questions réponses, se protéger, comment, à propos',
		mirror:
			'vpn, nous lire, contourn*, adresse alternative, nouvelle adresse, tor, adresse de secours, autre adresse, application, telegram, lien alternatif, proxy, rester en contact, passez par, miroir*',
		appeal: 'soutenez nous, faites un don, newsletter, infolettre, abonnez vous',
		material:
			'ce contenu, cette publication, ce site, ce média, cette chaîne, diffusé par, édité par, publié par, inscrit, enregistré, registre, ce document, ce programme, cette émission, cette vidéo, ce film, ce texte, cet article, cette page, ce compte, cette agence, cette radio, ce podcast, produit par, réalisé par, réalisé avec, réalisé grâce, diffusé pour le compte, édité avec, inscrite, enregistrée, immatriculé*, éditeur, cette information',
		ordered:
			'sur ordre, sur décision, en application de, ordonné, ordonnée, par décision, à la demande, injonction, sommé*, contraint*, tenu de publier, tenus de publier, obligé*, imposé*, exigé*, en exécution',
		corrected:
			'rectificatif, rectification, faux, fausse, fausses, inexact*, erroné*, mensonger*, correction, démenti',
		vague: 'délit, crime, infraction*, convocation, convoqu*, interrogatoire',
		there:
			'dans le pays, là bas, sur place, du pays, sur son sol, sur le sol, sur le territoire, depuis le pays',
		papers: 'passeport*, nationalité, citoyenneté',
		aged: 'aux majeurs, aux adultes, public adulte, personnes majeures, mineurs de moins de 18 ans',
		anywhere: 'à l étranger, où qu … se trouve*, où qu … soient, où qu … vivent',
		asking: 'que, comment, pourquoi, quel*, qui, puis, peut',
	},
	places:
		'RU: russie, russe*; BY: biélorussie, bélarus*, biélorusse*, minsk; BF: burkina faso; ML: mali; NE: niger; EU: union européenne, ue; FR: france, 1881; CH: suisse; BE: belgique; IR: iran*; BI: burundi; TD: tchad; GN: guinée; SN: sénégal; CM: cameroun; HK: hong kong, hongkong*; CN: chine, chinois*; GA: gabon*; CD: congo, congolais*; CF: centrafri*; BJ: bénin*; TG: togo*; TN: tunisie*; DZ: algéri*; CN: chine, chinois*; TR: turquie, turc*, turque*',
	info: {
		version:
			"version précédente, première version, précédente version, version antérieure, version initiale, version originale, nous avons écrit, nous écrivions, nous indiquions, nous affirmions, avions écrit, avions indiqué, avions annoncé, avons publié, avons indiqué, notre édition, notre article, notre numéro, titre initial, la légende, contrairement à ce que nous, contrairement à ce qui, initialement, s'est glissée, s'est glissé, nous sommes trompés",
		amend:
			'rectificatif, rectification, erratum, errata, correction, corrigé*, précision, mise au point, note de la rédaction, ndlr, excuses, prions … de nous excuser, mis à jour, a été modifié*, avons modifié, rectifié*',
		wrong:
			'erreur*, erroné*, à tort, inexact*, incorrect*, par mégarde, et non, en réalité, en fait, au lieu de, faute, trompé*, mal orthographié, il fallait lire, il faut lire, coquille',
		reply:
			"droit de réponse, droit de rectification, réponse suivante, nous demande d'insérer, publié en vertu de, publié en application, inséré conformément, insérée conformément, texte inséré, réponse insérée, nous répond, nous prie d'insérer, prie d'insérer, nous adresse, nous a adressé, nous écrit",
		paid: "publi rédactionnel, publirédactionnel, publireportage, publi reportage, publi information, publicité, contenu sponsorisé, contenu partenaire, contenu commercial, contenu de marque, article sponsorisé, article partenaire, sponsorisé par, partenariat rémunéré, partenariat commercial, en partenariat avec, proposé par, financé par, payé par, parrainé par, pour le compte de, à la demande de, liens affiliés, lien affilié, communiqué, rédigé pour, pris en charge par, prise en charge par, à l'invitation de, studio de création, annonceur, pour une marque, contenu de partenaire, collaboration commerciale, collaboration rémunérée, brand content, sponsor*, communication commerciale, offert par, réalisé pour, rémunér*",
		editorial:
			"rédaction, journalistes, annonceur*, la marque, commission, rémunér*, sans frais supplémentaires, n'a pas participé, n'est pas intervenue, pas pris part, service commercial, régie, client, sponsor, pas relu, aucun droit de regard, aucune influence, pas influencé",
		advice:
			"conseil, conseils, avis médical, avis d'un, recommandation*, diagnostic, consultation, incitation, sollicitation, offre d'achat, traitement, démarchage",
		instead:
			"ne constitue*, ne saurai*, ne remplace*, ne se substitue*, n'est pas un, n'est ni, ne vaut, n'a pas valeur, n'ont pas valeur, ne doi*, en aucun cas, à titre informatif, à titre indicatif, à titre d'information, caractère informatif, purement informati*, information générale, informations générales, ni une, aucune, n'est pas médecin, ne sommes pas médecins",
		adviser:
			'médecin*, pharmacien*, professionnel*, avocat*, conseiller*, notaire, spécialiste, perte en capital, risque de perte, à vos risques, investissement*, investir, placement*, détient des actions, détient des titres, performances passées, urgence, le 15, santé',
		reuse:
			'reproduction, rediffusion, reprise, republi*, reproduire, reproduit*, réutilis*, recopier, copie, utilisation de ce, utilisation des articles, reprendre cet, reprendre ce, reprendre nos, diffusion de cet, revue de presse, copier, exploitation',
		permit:
			'autorisation, accord, interdit*, autorisé*, à condition, gratuit*, librement, libre de, pouvez, mention*, citer, citant, source, lien vers, licence, creative commons, sans modification, sous réserve, consentement, accord écrit, accord préalable, nécessite, soumis*, soumise à',
		identity: 'identité*, nom, noms, prénom*, personnes citées',
		unnamed:
			"anonym*, ne peut être, ne peuvent être, n'est pas révélé*, n'est pas dévoilé*, ne sont pas révélé*, interdi*, modifié*, changé*, protég*, ne divulgu*, ne révél*, ne nomm*, ne publi*, d'emprunt, huis clos, ne donn*",
		closed: 'fermés, fermé, fermée, fermer, désactivé*, clos, suspendu*, pas ouvert*, pas possible',
		legal:
			'raisons juridiques, tribunal, justice, judiciaire*, loi, juge*, procès, procédure*, ordonnance, code pénal, droit des mineurs, légal*, cour, instruction, pour des raisons légales, instance judiciaire, affaire en cours, huis clos, en cours d instance',
		adults: 'majeurs, majeures, moins de 18, plus de 18, 18 ans, mineurs, adulte*, public averti, majorité',
		only: "réservé*, interdit*, déconseillé*, destiné*, exclusivement, uniquement, ne convient pas, ne s'adresse pas, accès, quitter, confirmez, âgé*",
		harrow:
			'violence*, suicid*, viol, viols, agression*, torture*, mort, morts, décès, décédé*, meurtre*, abus, maltraitance, automutilation, corps, images, inceste, génocide, troubles alimentaires',
		heed: 'avertissement, attention, mise en garde, choquer, choquant*, heurter, éprouvant*, difficile*, pénible*, traumatis*, sensib*, contient, évoque, décrit, aborde, certains lecteurs, avant de lire, ce texte, cet article, ce récit, ce témoignage, peut être perturbant, déconseillé*, explicites, passages, les lignes qui suivent, les lignes suivantes',
		embargo: 'embargo, ne pas publier avant, ne pas diffuser avant, interdiction de publier avant',
		stake:
			"auteur détient, autrice détient, auteure détient, détient des actions, détient des titres, conflit d'intérêt*",
	},
	rules: `
foreign-principal-label US: pour le compte / au nom / agent de / agent d + ministère de la justice / département de la justice / department of justice + états unis / fara / washington / américain`,
};

export const examples: Examples = {
	hits: [
		['reuse-restriction', 'Reproduction interdite sans l’accord écrit de la rédaction.'],
		[
			'sponsored-content',
			'Contenu réalisé par notre studio de création pour le compte d’un annonceur. La rédaction n’y a pas pris part.',
		],

		[
			'access-block',
			'Au Mali, les opérateurs bloquent NAME sur ordre de la Haute Autorité. Passez par un VPN ou notre miroir.',
		],
		[
			'right-of-reply',
			'Mise en cause dans nos colonnes, la société Marne Bois exerce son droit de réponse, inséré comme la loi le prévoit.',
		],

		[
			'access-block',
			'Au Gabon, l’accès à notre site est coupé sur décision de la Haute Autorité de la communication. Passez par un VPN.',
		],
		[
			'security-law-risk',
			'Vous nous lisez depuis Hong Kong ? La loi sur la sécurité nationale punit de prison la détention de publications dites séditieuses : réfléchissez avant d’enregistrer cet article.',
		],
		[
			'foreign-principal-label',
			'Ce document est diffusé par NAME pour le compte de la République du Lac ; des informations complémentaires sont disponibles auprès du ministère de la Justice des États-Unis (FARA).',
		],
		[
			'state-media-label',
			'Cette chaîne appartient à l’État chinois, qui en nomme la direction. En savoir plus',
		],
		[
			'undesirable-organization',
			'Le Parquet général russe a classé NAME parmi les organisations indésirables. Partager ce texte depuis la Russie, y mettre un « j’aime » ou nous verser un don est passible d’une amende, voire de prison.',
		],
		[
			'banned-outlet',
			'La junte a suspendu NAME pour six mois. Au Mali, relayer nos émissions ou nous accorder un entretien peut valoir une arrestation ; ne nous appelez pas depuis votre numéro personnel.',
		],
		['age-restriction', 'Ce contenu est réservé à un public majeur de plus de 18 ans.'],
		[
			'sponsored-content',
			'Article financé par la société du Lac. La rédaction n’a pas participé à sa réalisation.',
		],
		['content-advisory', 'Attention, cet article évoque des violences sexuelles.'],
		['advice-disclaimer', 'Ce texte n’est pas un avis médical. Consultez votre médecin.'],
		[
			'foreign-agent-label',
			'NAME est enregistré comme représentant d’intérêts étrangers auprès du ministère de la Justice de Géorgie.',
		],
		[
			'security-law-risk',
			'Lecteurs de Hong Kong, réfléchissez avant de télécharger cette page : la loi sur la sécurité nationale punit de prison la détention de textes séditieux.',
		],
		['correction', 'Mise à jour : nous avions écrit par erreur que le pont date de 1920.'],
		[
			'reuse-restriction',
			'Vous pouvez republier cet article gratuitement à condition de citer NAME et de renvoyer vers l’original.',
		],
		['access-block', 'NAME est bloqué au Gabon sur décision de l’autorité de régulation. Passez par un VPN.'],
		['state-media-label', 'Cette chaîne est contrôlée par l’État iranien. En savoir plus'],
		[
			'banned-outlet',
			'La junte burkinabè a interdit NAME. Si vous nous lisez depuis Ouagadougou, ne transférez pas cet article : vous pourriez être arrêté.',
		],
		[
			'undesirable-organization',
			'NAME est « indésirable » aux yeux de Moscou. Depuis la Russie, ne likez pas, ne commentez pas, ne nous faites pas de don : vous encourez une amende puis la prison.',
		],
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
		'Le tribunal a interdit l’association, accusée de terrorisme. Nos lecteurs avaient été nombreux à partager son appel aux dons.',

		'Si vous partagez l’abonnement hors de votre foyer, notre service client peut le suspendre et vous facturer des frais.',

		'Le site, bloqué en Russie depuis 2022, continue de publier depuis Riga, raconte notre envoyée spéciale.',

		'Si vous voyagez en Russie, évitez de publier des photos de soldats : vous risquez une amende.',
		'Le gouvernement a bloqué l’accès au site pendant deux jours.',
		'La junte a suspendu la radio pour trois mois, a annoncé son directeur.',
		'La Russie a classé l’ONG « organisation indésirable ». Ses membres risquent la prison, selon un avocat.',
	],
};
