import type { Examples, Language } from './types';

export const es: Language = {
	code: 'es',
	words: {
		'administrative-liability': 'administrativ*',
		undesirable:
			'organización indeseable, organizaciones indeseables, indeseable*, no deseada, no deseable*, no grata, no deseado, no deseados',
		extremist:
			'organización extremista, material extremista, extremista*, extremismo, materiales extremistas, formación extremista',
		terrorist: 'organización terrorista, terrorista*, terrorismo, lista de terroristas',
		banned:
			'prohibid*, proscrit*, clausurad*, fuera de la ley, ilegal*, cancelad*, confiscad*, despojad*, cierre, prohibición, medio hostil, enemig*, vetad*, cancelación, personería jurídica, personalidad jurídica, sin licencia, licencia revocada, clausura, inhabilitad*, fuera de ley, clandestin*, medio perseguido, perseguid*, prohibió, prohibieron',
		seditious:
			'noticias falsas, traición a la patria, propagación de, incitación, seguridad nacional, seguridad del estado, sedición, subversi*, soberanía, ciberdelit*, desestabiliza*, odio, contrario al interés social, difusión de noticias falsas, traidor*, menoscabo, integridad nacional, golpis*, conspiración, propaganda enemiga, desacato, orden público, mercenari*, espionaje, ley mordaza, difamación, injurias al, contra el odio, instigación, terrorismo mediático, desinformación, traidores a la patria, traidor a la patria',
		agent:
			'agente* extranjero*, agencia extranjera, principal extranjero, influencia extranjera, intereses extranjeros, mandante extranjero, al servicio de intereses extranjeros, representante* de intereses extranjeros, agente de un mandante',
		funded:
			'financiamiento extranjero, financiación extranjera, fondos extranjeros, fondos del exterior, financiad* desde el exterior, financiad* desde el extranjero, financiad* con fondos, cooperación extranjera, donante* extranjer*, fondos de origen extranjero, dinero del exterior, dinero extranjero, recursos del exterior, recursos extranjeros, donación* del extranjero, donaciones extranjeras, financiad* con fondos extranjeros, financiad* con fondos del exterior, organismo* extranjero*, cooperación internacional, fuente* extranjera*, donante* del exterior, subvención extranjera',
		state:
			'medio estatal, medios estatales, medio de comunicación estatal, controlad* por el gobierno, controlad* por el estado, financiad* por el estado, financiad* por el gobierno, financiad* total o parcialmente, total o parcialmente financiad*, propiedad del estado, propiedad del gobierno, bajo control del estado, bajo control del gobierno, afiliad* al gobierno, pertenece al estado, pertenece al gobierno, medio del estado, medio gubernamental, televisión estatal, agencia estatal, canal estatal, emisora estatal, medio público controlado, propiedad del … estado, propiedad del … gobierno, financiad* por el … gobierno, financiad* por el … estado, controlad* por el … gobierno, controlad* por el … estado, pertenece al … estado, pertenece al … gobierno, recibe fondos del gobierno, recibe fondos del estado, en su totalidad o en parte, total o parcial, órgano oficial, sostenid* por el gobierno, afiliad* al estado, vinculad* al gobierno, vinculad* al estado, financiación estatal, fondos públicos del gobierno, lo financia … gobierno, la financia … gobierno, lo controla … gobierno, financia y controla … gobierno, lo financia … estado, la financia … estado, controla el gobierno, con dinero del … gobierno',
		blocked:
			'bloquead*, bloqueo de, restringido el acceso, bloqueo, inaccesible*, censurad*, restringid*, suspendido el acceso, bloquean, bloquear, bloqueó, acceso … bloqueado, acceso … restringido, acceso … suspendido, suspendió el acceso, no abre, no se puede abrir, censura, restringió, cerró el acceso, ha sido bloquead*, está bloquead*, fuera del aire, sacad* del aire, filtrad*',
		self: 'nuestr*, nos, nosotros, este medio, este sitio, esta redacción, esta revista, este diario, este portal, esta página, este periódico, nosotras, esta web, la redacción, este canal, esta emisora, este blog, publicamos, informamos',
		here: 'este enlace, este artículo, esta nota, este texto, esta página, esta publicación, este contenido, este mensaje, este reportaje, la nota, esta noticia, estos textos, estas notas, este material, lo que lee aquí, lo que publicamos, esta información, este vídeo, este video, esta entrevista, este post, esta dirección, como este, como esta',
		you: 'si usted, si nos lee, si vive, si está, si te encuentras, si estás, si vives, quien, quienes, si reside*, si lee, si tiene, si se encuentra, si lees, si tienes, para quienes, a quien*, los que, toda persona, cualquier persona, usted vive, vive en, está en, desde dentro, si está en, si estás en, si vive en, si vives en, si reside en, si nos lees, si usted está, si usted vive, si usted reside, si tiene pasaporte, si se encuentra en, si viaja, cualquiera que, toda persona que, todo aquel que, quien comparta, quien difunda, quien publique, quienes viven, quienes residen, quienes nos leen, los que viven, para los que, usted que, si eres, si es ciudadano, si alguien, cuando, lee desde, nos lee desde, está leyendo',
		readers:
			'lectores en, nuestros lectores, lectores de, usuarios en, lectores, lectoras, personas en, ciudadanos, nacionales, suscriptores, audiencia en, seguidores en, amigos en, a nuestra audiencia, residentes, lectores dentro de, lectores que, a nuestros lectores, queridos lectores, estimados lectores, estimado lector, personas con, persona con, persona en, habitantes, cualquier lector, usuarios, público en, audiencia, oyentes, televidentes, residentes en, ciudadanos de, nacionales de, titulares de, amigos dentro, lectoras y lectores, alguien en, compatriotas, lector en, lectora en',
		dont: 'no comparta*, no reaccione*, no nos escriba*, borre, evite*, cuídese, atención, advertencia, puede, podría*, riesgo, arriesga*, no guarde*, no comente*, no done*, no *e, no *a, no *en, no *an, no nos *e, no nos *a, piense, piénselo, elimine, aviso, cuidado, advertimos, precaución, permite, prevé, castig*, expone*, evitar, recomendamos, pedimos, absténgase, pueden, penad*, es delito, constituye delito, considera delito, es un delito, ilegal, peligro*, riesgoso, tenga en cuenta, tenga presente, recuerde, sepa que, le sugerimos, rogamos, por su seguridad, por tu seguridad, antes de, mejor no, evita, no lo, no los, no la, no las, nunca, conduce a, lleva a, borra, bórrelo, borrar, amenaza*, cuídate, proteja, protéjase, protégete',
		share:
			'compart*, difu*, reenv*, enlaz*, retuit*, republ*, public*, divulg*, pasar, enlaces a, enlace, pase, pasarlo, mandar a, mostrar, muestre, poner enlaces, circular, repostear, viralizar, mandarlas, mandarlo, mandarla, enviarlas, enviarlo, pasarlas',
		republish: 'cit*, republ*, reprodu*, publicar, transcribir',
		like: 'me gusta, reaccion*, likes, like, reacción, emoji, corazón',
		comment: 'coment*',
		save: 'guard*, descarg*, captur*, conserv*, almacen*, archiv*, imprim*, tener, en su teléfono, en el celular, poseer, posesión, copia, copias',
		subscribe: 'suscri*, seguirnos, sígue*, siga, seguir, suscríbase, sal de, salga de, abandone, abandona',
		contact:
			'contact*, escriba*, escribirnos, enviarnos, enviar información, nos escrib*, nos enví*, envíe*, hablar con, entrevist*, mandar*, mande*, escribir a, comunicarse, enviar fotos, enviar videos, darnos, colaborar con información, informarnos, correspondencia, llamarnos, denunciar ante nosotros, hacernos llegar, nos mand*',
		donate: 'don*, dinero, financi*, aport*, remes*, transf*, apoyo económico, apoyar económicamente, pago',
		cooperate: 'colabor*, cooper*, particip*, trabajar con, trabajar para, ayudar a, ayudarnos',
		fine: 'multa*',
		detention:
			'detención, detenid*, arrest*, detener*, citación, interrogat*, detenciones, citaciones, retención, capturad*, su captura',
		imprisonment:
			'cárcel, prisión, encarcel*, preso*, tras las rejas, presidio, privación de libertad, hasta … años',
		'criminal-liability': 'penal*, delito*, crimen',
		'legal-liability':
			'proces*, acciones legales, responsabilidad, enjuiciad*, judicializ*, persecución, consecuencias legales, ante los tribunales, demand*',
		unspecified:
			'sanciones, sanción, decomis*, castigad*, castigo, pena, penas, sancionad*, represalias, consecuencias',
		authority:
			'fiscalía*, ministerio de gobernación, ministerio*, gobierno, régimen, tribunal, asamblea, procuraduría*, policía, fiscal, corte, juzgado*, gaceta oficial, conatel, regulador, ente regulador, dictadura, raex, registro de agentes, consejo de ministros, inteligencia, ministerio del interior, ministerio de comunicación, ministerio de justicia, tribunales, instituto nicaragüense de telecomunicaciones, telcor, comisión nacional de telecomunicaciones, comisión, superintendencia, presidencia, registro de agentes extranjeros, dirección general, autoridad*, gobierno de, el gobierno, la dictadura, el régimen, seguridad del estado, mincom, consejo nacional, junta, proveedores de internet, sala constitucional, estado, kgb, parlamento, ministerio de interior, juez*, comité de investigación, seguridad nacional, ente de comunicaciones, cancillería, poder judicial, alto tribunal, roskomnadzor',
		attribute:
			'general, público, rus*, supremo, registro, de agentes, extranjeros, suprema, nacional, de justicia, del interior, de comunicación, electoral, de telecomunicaciones, de la república, pública, nicaragüense, venezolan*, cuban*, salvadoreñ*, bieloruso*, turc*, chin*, georgian*, de minsk, de moscú, central, constitucional, federal, judicial, de comunicaciones, militar',
		statute:
			'ley, ley especial de ciberdelitos, ley orgánica, código penal, decreto, decreto ley, ley de agentes extranjeros, ley contra, constitución, resolución, artículo *, ley de, ley no, ley n, código, leyes, decreto ley *, ley constitucional, ordenanza, normativa, legislación, decretos leyes, ley mordaza',
		said: 'dijo, según, explicó, declaró que, señaló, afirmó, dice, explica, señala, contó, relata, afirma, aseguró, asegura, indicó, añadió, agregó, recordó, recuerda, sostiene, sostuvo, denunció, denuncia, comentó, respondió, expresó, manifestó, advirtió, opina, informó, nuestro periodista fue, nuestra periodista fue, nuestro colega, nuestra colega, nuestro corresponsal, nuestra corresponsal, nos dijo, nos contó, lo acusa, la acusa, fraude, estafa*, cuéntanos, cuéntenos, sátira',
		more: 'más información, saber más, conozca, haga clic, consejos, guía, qué significa, por qué, detalles, protéjase, lea, vea, recomendaciones, aprenda, cómo, qué hacer, aquí, preguntas, explicación, nuestro abogado, instrucciones, sepa más, léelo',
		mirror:
			'vpn, léanos, nuestro sitio, espejo*, nueva dirección, dirección alternativa, tor, eludir, sortear, acceder, otra dirección, enlace alternativo, aplicación, telegram, proxy, evadir, saltar el bloqueo, psiphon, léenos en',
		appeal: 'apóyenos, apóyanos, hazte socio, dona, boletín, newsletter, suscríbete',
		material:
			'contenido, este material, esta página, este sitio, publicación, difundid*, emitid*, registrad*, inscrit*, este programa, este texto, este canal, este video, esta transmisión, este artículo, este medio, esta cuenta, esta emisora, este pódcast, registro, elaborado, producid*, editado, editor, este periódico, difundido por, contenido difundido, contenido elaborado, contenido producido, contenido publicado',
		ordered:
			'por orden, en cumplimiento, ordenó, ordenado, obligad*, por mandato, por disposición, a requerimiento, por resolución, exigid*, por instrucción, en acatamiento',
		corrected:
			'rectificación, corrección, falso, falsa, falsas, inexact*, erróne*, desmentid*, incorrect*, engaños*',
		vague: 'delito*, crimen, citación, citaciones, interrogat*',
		there: 'en el país, allí, allá, del país, dentro del país',
		papers: 'pasaporte*, nacionalidad, ciudadanía',
		aged: 'mayores de 18 años, menores de 18 años, mayores de edad, menores de edad',
		anywhere: 'en el extranjero, dondequiera que … estén, dondequiera que … encuentren',
		asking: 'qué, cómo, quién, por qué, puedo',
	},
	places:
		'NI: nicaragua, nicaragüense; CU: cuba; VE: venezuela, venezolan*, conatel; SV: el salvador; RU: rusia, rus*; ES: españa, ley orgánica 2 1984; MX: méxico; AR: argentina; CO: colombia; CL: chile; BY: bielorrusia, bielorrus*, belarús, minsk; PY: paraguay; EC: ecuador; GT: guatemala; BO: bolivia; PE: perú; SV: raex, salvadoreñ*, el salvador; HN: hondur*; TR: turquía; IR: irán; CN: china; HK: hong kong, hongkon*',
	info: {
		version:
			'versión anterior, versión previa, primera versión, versión original, versión inicial, nuestra edición, publicamos que, publicamos el, escribimos que, informamos que, informamos de que, decíamos que, dijimos que, originalmente, inicialmente, el titular, el pie de foto, en un principio, habíamos publicado, este artículo decía, nos equivocamos, nos hemos equivocado, versión publicada',
		amend:
			'corrección*, fe de errores, fe de erratas, fe de errata, rectificación, rectificamos, rectificado, corregi*, corrige, aclaración, aclaramos, precisión, nota de la redacción, nota del editor, nota de redacción, pedimos perdón, disculpas, lamentamos, actualizado para, actualizada para, ha sido modificad*, fue modificad*, ha sido actualizad*',
		wrong:
			'error, errores, erróne*, equivocad*, equivocación, incorrect*, inexact*, en realidad, en lugar de, y no, lo correcto, correcto es, no es cierto, imprecis*, mal escrito',
		reply:
			'derecho de respuesta, derecho de rectificacion, en ejercicio de su derecho, publicamos su respuesta, réplica, rectificación',
		paid: 'contenido pagado, contenido de marca, contenido comercial, patrocinad*, patrocinio de, publirreportaje, publicidad, publicitari*, anuncio, espacio pagado, remitido, branded content, pagado por, financiado por, en colaboración con, por encargo de, ofrecido por, enlaces de afiliad*, enlaces afiliados, afiliación, colaboración pagada, inserción pagada, fue pagado, fue pagada, pagó el viaje, invitación de, gastos de este viaje, para una marca, contenido elaborado para, contenido de un anunciante, contenido para anunciantes, anunciante, cuyo pago, a cambio de un pago, por cuenta de, financiado íntegramente, brand studio, colaboración comercial, promocionad*, colaboración de',
		editorial:
			'redacción, periodistas, anunciante*, patrocinador*, la marca, comisión, sin coste adicional, sin costo adicional, no ha participado, no participó, no intervino, no intervinieron, cliente, departamento comercial, área comercial, ninguna influencia, sin influencia, no ha influido, no leyó',
		advice:
			'asesoramiento, asesoría, consejo*, recomendación*, recomendacion*, diagnóstico*, consulta, oferta, tratamiento, invitación a',
		instead:
			'no constituye*, no sustituye*, no reemplaza*, no es un, no es una, no son, no supone, no debe, no deben, no pretende*, en ningún caso, ni, fines informativos, carácter informativo, meramente informativ*, únicamente informativ*, información general, informativo y no, a título informativo, orientativ*, no es médico, no somos médicos',
		adviser:
			'médico*, médica, profesional*, abogad*, asesor*, farmacéutic*, especialista*, inversión, inversiones, invertir, pérdida*, propio riesgo, por su cuenta, acciones, urgencia*, emergencia*, salud',
		reuse:
			'reproducción, republica*, republique*, reproducir, reproduzca*, reproducid*, reimpresión, copia, copiar, redistribu*, difusión de este, utilización de, uso de este, usar este, reutiliza*, retransmisión, publicar este, este texto puede, este artículo puede',
		permit:
			'permiso, consentimiento, prohibid*, se permite, permitid*, autoriza*, gratis, gratuit*, libremente, libre, citar, citando, cite, crédito, créditos, enlace*, fuente, licencia, creative commons, sin cambios, sin modificar, siempre que, siempre y cuando, puede, pueden',
		identity: 'identidad*, nombre*',
		unnamed:
			'no se publica*, no puede*, no se revel*, no revel*, no identific*, no difund*, anónim*, anonimato, prohíb*, prohib*, cambiad*, modificad*, ficticio*, preserv*, proteg*, omit*, no se facilita*, no publicamos, no se public*',
		closed: 'cerrad*, cerramos, desactiv*, deshabilit*, no admite*, no se admiten, bloquead*, suspendid*',
		legal:
			'judicial*, juez*, juzgado*, tribunal, ley, leyes, legal*, orden, proceso, secreto de sumario, código penal, juicio, sentencia, fiscalía',
		adults: 'mayores de edad, mayor de edad, mayores de 18, menores, 18 años, adultos, personas adultas',
		only: 'solo, sólo, exclusivamente, exclusivo, reservad*, prohibid*, no apto, no apta, no recomendad*, destinad*, dirigid*, abandone, salga, no es para, deben tener',
		harrow:
			'violencia, violent*, suicid*, agresion*, agresión*, violación, violaciones, abuso*, tortura*, muert*, fallecid*, asesinat*, autolesi*, cadáver*, feminicid*, masacre, trastorno* alimentari*, imágenes, cuerpos',
		heed: 'advertencia, aviso, atención, advertimos, herir, sensibilidad, perturb*, explícit*, dur*, fuerte*, impactante*, contiene, describe, relata, incluye, narra, algunos lectores, antes de leer, discreción, puede resultar, pueden resultar, este texto, este reportaje, este relato, difícil*, doloros*, que sigue, a continuación, salta, prefieres no',
		embargo:
			'embargo, embargad*, no publicar antes, no difundir antes, prohibida su difusión antes, no publicar hasta',
		stake:
			'autor posee, autora posee, autor tiene acciones, autora tiene acciones, posee acciones, conflicto de interés, conflicto de intereses',
	},
	rules: `
foreign-principal-label US: en nombre de / por cuenta de / agente de + departamento de justicia / department of justice + estados unidos / fara / washington`,
};

export const examples: Examples = {
	hits: [
		[
			'state-media-label',
			'Este canal lo financia y controla el gobierno de Venezuela. Qué significa esta etiqueta',
		],
		[
			'foreign-agent-label',
			'Contenido difundido por una persona inscrita como agente extranjero ante el Ministerio de Gobernación, según la Ley de Agentes Extranjeros.',
		],
		[
			'banned-outlet',
			'En Venezuela, NAME es un medio perseguido: enviar información a nuestros reporteros puede costarle la detención. No use su teléfono personal para escribirnos.',
		],
		[
			'security-law-risk',
			'Si lee esto en Cuba: el Decreto-Ley 370 castiga con multa la difusión de contenidos «contrarios al interés social». Valore el riesgo antes de compartir este texto.',
		],
		[
			'access-block',
			'Conatel ordenó a las operadoras bloquear nuestro portal en Venezuela. Entre con VPN o desde nuestro sitio espejo.',
		],
		[
			'foreign-agent-label',
			'Contenido difundido por NAME, sujeto obligado inscrito en el Registro de Agentes Extranjeros de la República de El Salvador.',
		],
		[
			'banned-outlet',
			'El régimen de Ortega canceló la personería jurídica de NAME y confiscó sus bienes. Si usted vive en Nicaragua, compartir nuestras publicaciones puede llevarle a la cárcel.',
		],
		['reporting-restriction', 'Los comentarios de esta nota están cerrados por motivos legales.'],
		['age-restriction', 'Contenido exclusivo para mayores de edad.'],
		['advice-disclaimer', 'Esta información no reemplaza la consulta con su médico.'],
		[
			'content-advisory',
			'Este texto describe un suicidio y puede resultar perturbador para algunas personas. Aviso a lectores sensibles.',
		],
		[
			'terrorist-designation',
			'El gobierno de Nicaragua acusa a NAME de terrorista. Si vive allí, no nos mande videos ni dinero: puede ir a prisión.',
		],
		['correction', 'Aclaración: por error atribuimos la frase a la alcaldesa.'],
		['state-media-label', 'Este canal está financiado por el gobierno de Rusia. Más información'],
		[
			'access-block',
			'Los proveedores de Venezuela bloquean NAME por orden de Conatel. Entre con VPN o por nuestro espejo.',
		],
		[
			'banned-outlet',
			'El régimen de Nicaragua ilegalizó a NAME. Lectores dentro del país: no guarden capturas ni compartan esta nota, hay personas detenidas por ello.',
		],
		[
			'undesirable-organization',
			'Rusia considera a NAME una organización “indeseable”. Si tiene pasaporte ruso, no difunda nuestros textos ni nos done: se expone a multas y cárcel.',
		],
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
	misses: [
		'Si usted está en México y recibe un correo que dice venir de nosotros, no lo comparta ni envíe dinero: el fraude es un delito castigado con prisión.',

		'La ley de agentes extranjeros obliga a registrarse; nuestra redacción consultó a tres organizaciones afectadas.',

		'Si vive en la capital y no separa la basura, le pueden multar. Comparta nuestra guía con sus vecinos.',

		'Nuestro periodista fue detenido en Managua; la Fiscalía lo acusa de traición a la patria por una nota que compartió.',

		'Si viaja a Cuba, no publique fotos de militares: puede recibir una multa.',
		'La ley obliga a los medios a inscribirse como agentes extranjeros ante el ministerio.',
		'El gobierno bloqueó el portal y su director fue detenido.',
		'La Fiscalía pidió cárcel para el periodista por difundir noticias falsas, según su abogado.',
	],
};
