import type { Examples, Language } from './types';

export const es: Language = {
	code: 'es',
	words: {
		undesirable: 'organización indeseable, organizaciones indeseables, indeseable*',
		extremist: 'organización extremista, material extremista, extremista*',
		terrorist: 'organización terrorista, terrorista*',
		banned: 'prohibid*, ilegalizad*, proscrit*, clausurad*, fuera de la ley',
		seditious: 'noticias falsas, traición a la patria, ciberdelitos, propagación de, incitación',
		agent: 'agente* extranjero*',
		funded: 'financiamiento extranjero, financiación extranjera, fondos extranjeros',
		state:
			'medio estatal, controlado por el estado, controlado por el gobierno, financiado por el gobierno, afiliado al estado, medios estatales',
		blocked: 'bloquead*, bloqueo de, restringido el acceso',
		self: 'nuestr*, nos, nosotros, este medio, este sitio, esta redacción',
		here: 'este enlace, este artículo, esta nota, este texto, esta página',
		you: 'si usted, si nos lee, si vive, si está, si te encuentras, si estás, si vives, quien, quienes, si reside*',
		readers: 'lectores en, nuestros lectores, lectores de, usuarios en',
		dont: 'no comparta*, no reaccione*, no nos escriba*, borre, evite*, cuídese, atención, advertencia, puede, podría*, riesgo, arriesga*, no guarde*, no comente*, no done*',
		share: 'compart*, difu*, reenv*, enlaz*',
		republish: 'cit*, reproduc*, republ*',
		like: 'me gusta, reaccion*',
		comment: 'coment*',
		save: 'guard*, descarg*, captur*',
		subscribe: 'suscri*, seguirnos',
		contact: 'contact*, escriba*, escribirnos, enviarnos, enviar información, comunicarse con',
		donate: 'don*, dinero, financi*',
		cooperate: 'colabor*, cooper*',
		fine: 'multa*',
		detention: 'detención, detenid*, arrest*',
		imprisonment: 'cárcel, prisión',
		'criminal-liability': 'penal*, delito*',
		'legal-liability': 'proces*',
		unspecified: 'sanciones, sanción',
		authority:
			'fiscalía*, ministerio de gobernación, ministerio*, gobierno, régimen, autoridades, tribunal, asamblea',
		attribute: 'general, público, rus*, supremo',
		statute: 'ley, ley especial de ciberdelitos, ley orgánica, código penal, decreto',
		said: 'dijo, según, explicó, declaró que, señaló, afirmó',
		more: 'más información, saber más, conozca, haga clic, guía de seguridad, lea aquí',
		mirror: 'espejo, vpn, léanos, nuestro sitio',
		appeal: 'apóyenos, apóyanos, hazte socio, dona',
		material: 'contenido, este material, esta publicación',
	},
	places:
		'NI: nicaragua, nicaragüense; CU: cuba; VE: venezuela, venezolan*; SV: el salvador; RU: rusia, rus*; ES: españa, ley orgánica 2 1984; MX: méxico; AR: argentina; CO: colombia; CL: chile; BY: bielorrusia; PY: paraguay; EC: ecuador; GT: guatemala; BO: bolivia; PE: perú',
	rules: `
right-of-reply ES: ^rectificación / derecho de rectificación + ley orgánica / escrito remitido / derecho de rectificación
right-of-reply: ^derecho de réplica / ^derecho de respuesta / ^derecho a réplica
correction: ^corrección / ^fe de erratas / ^fe de errores / ^nota de la redacción / ^una versión anterior / ^nota del editor / ^aclaración + error* / versión / corregid* / disculpas / incorrect*
sponsored-content: contenido patrocinado / contenido de marca / publirreportaje / branded content / patrocinado por / publicidad / en colaboración con + redacción / patrocin* / anunciante / participado
reuse-restriction: prohibida / reproducción / republicar / puede republicarse / se permite + reproducción / autorización / creative commons / permiso / consentimiento - términos / aviso legal
content-advisory: ^advertencia / ^aviso / ^atención + violencia / perturbador* / discreción / sensible* / suicidio / gráfic* - ley
advice-disclaimer: no constituye* / no sustituye* / con fines informativos / carácter informativo + asesoramiento / asesoría / recomendación / consejo / médic* / inversión - términos
age-restriction: mayores de 18 / solo para adultos / mayores de edad + contenido / material / adultos / nota
embargo: ^embargad* / ^embargo hasta`,
};

export const examples: Examples = {
	hits: [
		[
			'security-law-risk',
			'Si nos lee desde Nicaragua, no comparta este enlace ni comente: la Ley de Ciberdelitos prevé cárcel por lo que el régimen llame noticias falsas.',
		],
		[
			'undesirable-organization',
			'Las autoridades rusas declararon a NAME “organización indeseable”. Si usted vive en Rusia, compartir nuestros textos puede costarle una multa o la cárcel.',
		],
		[
			'foreign-agent-label',
			'Contenido difundido por NAME, inscrito como agente extranjero ante el Ministerio de Gobernación de El Salvador.',
		],
		['content-advisory', 'Advertencia: el texto contiene descripciones de violencia.'],
	],
	misses: ['La Fiscalía pidió cárcel para el periodista por difundir noticias falsas, según su abogado.'],
};
