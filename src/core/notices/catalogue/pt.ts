import type { Examples, Language } from './types';

export const pt: Language = {
	code: 'pt',
	words: {
		unspecified: 'sanç*, pena, penas, castigo, punição, represálias, consequências',
		'legal-liability':
			'process*, responsabilidade, consequências legais, acusad*, julgad*, perante a justiça, perseguição, perseguid*',
		'administrative-liability': 'administrativ*, contraordenaç*',
		funded:
			'financiamento estrangeiro, financiamento externo, fundos estrangeiros, financiad* do estrangeiro, financiad* por entidade* estrangeira*, recursos estrangeiros, dinheiro do estrangeiro, dinheiro estrangeiro, dinheiro do exterior, financiamento do exterior, financiamento do estrangeiro, fundos do estrangeiro, fundos do exterior, financiad* do exterior, financiad* com fundos, doador* estrangeiro*, doaç* estrangeir*, subsídio estrangeiro, fundação estrangeira, fontes estrangeiras, fonte estrangeira',
		undesirable: 'organização indesejável, organizações indesejáveis, indesejáve*',
		extremist: 'organização extremista, extremista*, extremismo, materiais extremistas',
		terrorist: 'organização terrorista, terrorista*, terrorismo',
		banned:
			'proibid*, banid*, proibição, ilega*, suspenso*, encerrad*, cassad*, clandestin*, inimig*, interdit*, sem licença, licença cassada, licença revogada, fora da lei, cancelad*',
		seditious:
			'segurança nacional, notícias falsas, segurança do estado, sedicios*, sedição, subversi*, traição, boatos, crimes cibernéticos, cibercrime, informações falsas, informação falsa, fake news, desinformação, incitamento, incitação, difamação, ultraje, ofensa ao, rebelião, ordem pública, contra o estado, conspiração, espionagem, crimes contra a segurança, cibercrimes, discurso de ódio',
		agent:
			'agente* estrangeiro*, influência estrangeira, agente* do estrangeiro, interesses estrangeiros, agente estrangeiro, agentes estrangeiros, mandante estrangeiro, representante* de interesses estrangeiros, ao serviço de interesses estrangeiros, potência estrangeira',
		state:
			'mídia estatal, meio estatal, controlado pelo estado, controlado pelo governo, financiado pelo governo, meio* de comunicação estata*, média estatal, imprensa estatal, controlad* pelo estado, controlad* pelo governo, financiad* pelo estado, financiad* pelo governo, total ou parcialmente financiad*, financiad* total ou parcialmente, propriedade do estado, detid* pelo estado, afiliad* ao estado, afiliad* ao governo, canal estatal, televisão estatal, agência estatal, emissora estatal, órgão oficial, pertence ao estado, pertence ao governo, propriedade do governo, financiad* pelo … governo, financiad* pelo … estado, controlad* pelo … governo, controlad* pelo … estado, no todo ou em parte, total ou parcial*, vinculad* ao governo, vinculad* ao estado, ligad* ao governo, ligad* ao estado, sob controlo do, sob controle do, orçamento do estado, mantid* pelo governo, mantid* pelo estado, recebe financiamento do governo, é financiado … governo, é controlado … governo, financiado pelo … estado, com dinheiro do … governo',
		blocked:
			'bloquead*, bloqueio, inacessíve*, acesso restrito, censurad*, fora do ar, bloquearam, bloqueou, acesso … bloqueado, acesso … restrito, acesso … suspenso, suspendeu o acesso, não abre, indisponível, retirad* do ar, censura, restringid*, restrição, filtrad*, cortad*',
		self: 'nosso*, nossa*, nos, nós, este site, este sítio, este jornal, este portal, a redação, esta redação, connosco, conosco, este meio, esta página, este canal, este blogue, esta rádio',
		here: 'este artigo, este texto, esta página, esta ligação, este link, este conteúdo, esta publicação, esta reportagem, esta matéria, estes textos, esta notícia, este vídeo, esta história, o que lê aqui, este material, como este, como esta',
		you: 'está na, está em, se está, se você, se vive, se mora, quem estiver, se vives, se estiver, se reside*, se lê, se nos lê, se tem, se possui, vive em, mora em, quem vive, quem mora, quem está, quem nos lê, para quem, qualquer pessoa, se está em, se está na, se estiver em, se estiver na, se vive em, se vive na, se mora em, se mora na, se reside em, se tem passaporte, quem partilhar, quem compartilhar, quem reside, toda a pessoa que, qualquer pessoa que, aqueles que, todos os que, se é cidadão, se você está, se você mora, se você vive, você que, se alguém, lê nos, está a ler, quando',
		readers:
			'leitores em, leitores na, leitores no, nossos leitores, leitores, leitoras, cidadãos, assinantes em, amigos em, quem nos acompanha, residentes, pessoas em, público em, caros leitores, aos nossos leitores, leitoras e leitores, pessoas com, pessoa com, pessoa em, habitantes, utilizadores, usuários, ouvintes, espectadores, seguidores, titulares, alguém em, nacionais, público, portadores',
		dont: 'não partilhe*, não compartilhe*, pode, podem, evite*, cuidado, atenção, aviso, risco, arrisca*, não comente*, não guarde*, não *e, não *a, não *em, não *am, não nos *e, pense, apague, elimine, cautela, pune, punid*, prevê, sujeita*, incorre*, expõe, recomendamos, pedimos, alerta, atente, poderá, poderão, poderia, é crime, constitui crime, considera crime, punível, é ilegal, perigo*, tenha em conta, lembre se, lembramos, saiba que, avisamos, aconselhamos, por sua segurança, pela sua segurança, antes de, melhor não, evitar, não o, não os, não envie, nunca, conduz a, leva a, apagar, ameaça*, proteja se, acautele',
		share:
			'partilh*, compartilh*, divulg*, encaminh*, reencaminh*, difund*, difus*, repass*, repost*, retuit*, publicar, espalh*, enviar a, passar, passe, ligações para, ligação para, hiperligaç*, link, links, mostrar, circular',
		republish: 'citar, reproduzir, republicar, citação, citações, reprodução, transcrever',
		like: 'gostar, gosto, reação, reações, reag*, curt*, gostos, emoji, coração',
		comment: 'coment*',
		save: 'guard*, descarreg*, baixar, arquiv*, imprim*, armazen*, captur*, print*, conserv*, salv*, gravar, posse, possuir, no telemóvel, no celular, cópia, cópias',
		subscribe: 'subscrev*, assin*, seguir, siga, inscrev*, subscrição',
		contact:
			'contact*, contat*, escrev*, enviar, envie*, mandar, mensag*, entrevist*, falar connosco, falar conosco, fale, falar com, correspondência, prestar declarações, informar nos',
		donate:
			'doa*, financiar, donativo*, dinheiro, transf*, contribu*, pagament*, apoio financeiro, apoiar financeiramente',
		cooperate: 'colabor*, cooper*, particip*, trabalhar connosco, trabalhar para, trabalhar com, ajudar',
		fine: 'multa*, coima*',
		detention: 'detid*, pris*, detenç*, deter, interrogat*, intimaç*, interrogado',
		imprisonment: 'prisão, cadeia, reclusão, preso*, cárcere, encarcer*, presa',
		'criminal-liability': 'criminal, crime, penal, criminalmente, processo-crime',
		authority:
			'autoridades, procuradoria*, ministério*, governo, tribunal, procuradoria geral, ministério público, polícia, regulador, junta, tribunal supremo, supremo tribunal, juiz, órgão regulador, assembleia, parlamento, anatel, regime, serviços de segurança, procuradoria geral da república, ministério do interior, ministério da comunicação social, ministério da justiça, ministério da informação, tribunal superior, supremo tribunal federal, tribunal provincial, tribunal de, entidade reguladora, erca, inacom, gabinete, serviço de investigação criminal, polícia nacional, presidência, estado, o governo, as autoridades, conselho, junta militar, kgb, agência nacional, operadoras, comissão, entidade reguladora para a comunicação social, erc',
		attribute:
			'russ*, geral, supremo, da justiça, do interior, da informação, nacional, pública, da república, da comunicação, social, militar, federal, superior, provincial, popular, central, da segurança, das comunicações, angolan*, moçambican*, brasileir*, bielorruss*, chin*',
		statute:
			'lei, código penal, lei relativa à defesa da segurança do estado, lei de imprensa, lei n, decreto, código, artigo *, lei da, lei de, lei n º, leis, decreto lei, regulamento, constituição, legislação, regulamento administrativo',
		said: 'disse, segundo, afirmou, explicou, diz, explica, contou, conta, afirma, garantiu, acrescentou, recordou, lembra, lembrou, referiu, refere, de acordo com, respondeu, escreve, escreveu, comentou, denunciou, sublinhou, declarou, relata, o nosso jornalista, nosso repórter, nossa repórter, nosso colega, disse nos, contou nos, nosso correspondente',
		more: 'saiba mais, mais informações, guia, conselhos, o que significa, ver mais, entenda, pormenores, detalhes, saber mais, leia, recomendações, como, o que fazer, aqui, perguntas, explicação, instruções, veja, porque vê',
		mirror:
			'espelho, vpn, novo endereço, endereço alternativo, contorn*, tor, outro endereço, aplicação, aplicativo, telegram, proxy, ligação alternativa',
		appeal: 'apoie nos, apoie o nosso, newsletter, boletim, assine',
		material:
			'conteúdo, este material, este site, divulgado por, publicado por, registad*, registrad*, inscrit*, este programa, este texto, este canal, este vídeo, este artigo, esta publicação, este órgão, esta conta, esta emissora, este podcast, registo, registro, produzido, difundido, editado, editor, este jornal, elaborado',
		ordered:
			'por ordem, em cumprimento, por determinação, ordenou, determinou, obrigad*, por decisão, a pedido, por força, exigid*',
		corrected:
			'retificação, rectificação, correção, falso, falsa, falsas, inexat*, errad*, incorret*, desmentid*, engano*',
	},
	places:
		'RU: rússia, russ*; BY: bielorrússia, belarus; BR: brasil, brasileir*; PT: portugal; AO: angola; MZ: moçambique; VE: venezuela; CN: china; NI: nicarágua; MO: macau; CV: cabo verde; GW: guiné bissau; HK: hong kong; TR: turquia; IR: irão, irã; MM: mianmar, myanmar',
	rules: `
correction: ^erramos / ^errata / ^correção / ^nota da redação / ^nota de redação / ^atualização / ^retificação + versão / erro* / corrigid* / incorret* / informado / desculp*
right-of-reply: ^direito de resposta / ^direito de retificação
sponsored-content: conteúdo patrocinado / conteúdo de marca / informe publicitário / branded content / publieditorial / conteúdo publicitário / patrocinado por
reuse-restriction: reprodução / republicação / é proibida + autorização / creative commons / proibida - termos
advice-disclaimer: não constitui / não constituem / não substitui / caráter informativo + aconselhamento / recomendação / médic* / conselho / consulta - termos
content-advisory: ^aviso / ^atenção / ^alerta + violência / sensíve* / suicídio / descrições / gatilho*
age-restriction: maiores de 18 / proibido para menores
embargo: ^embargo
correction: ^erramos / ^errata / ^correção / ^correcção / ^retificação / ^rectificação / ^esclarecimento / ^nota do editor / ^o público errou / ^ao contrário do / ^por lapso / ^atualizado / ^este texto foi corrigido / ^este artigo foi corrigido / ^uma versão anterior / ^na versão + erro* / lapso / corrig* / desculp* / incorret* / incorrect* / errad* / versão / na verdade / e não
sponsored-content: conteúdo pago / conteúdo patrocinado / publirreportagem / publicidade / apresentado por / oferecido por / conteúdo comercial / conteúdo de parceiro / em parceria com / parceria paga / informe publicitário / links de afiliados + redação / redacção / anunciante / marca / patrocin* / responsab* / pago / comissão / publicitári* - cookies
advice-disclaimer: não constitui / não constituem / não substitui / não substituem / não deve* ser / caráter informativo / carácter informativo / fins informativos / meramente informativ* / a título informativo / possui ações / detém ações + aconselhamento / recomendação / médic* / conselho / consulta* / profissional / investimento / jurídic* / ações / oferta - termos
reuse-restriction: reprodução / republicação / republicar / reproduzir / é proibida / é permitida / uso deste + autorização / permissão / consentimento / creative commons / proibid* / citada a fonte / crédito / licença / por escrito - termos / cookies
reporting-restriction: comentários / identidade / nome / nomes / segredo de justiça + fechad* / encerrad* / desativad* / preservad* / omitid* / não é divulgad* / não pode ser / não podem ser + lega* / judicia* / justiça / lei / estatuto / tribunal
age-restriction: maiores de 18 / menores de 18 / menores de idade / 18 anos + conteúdo / impróprio / não recomendado / destina* / proibid* / exclusiv*
content-advisory: aviso / atenção / alerta / este texto / esta reportagem / este artigo + violência / suicídio / abuso / sensíve* / perturb* / explícit* / gatilho* / chocante* - disse
embargo: embargo / embargad* / não publicar antes + até / horas / h
reuse-restriction: pode republicar / podem republicar / pode ser republicad* / pode ser reproduzid* + citar / citad* / crédito* / ligação / link / desde que
correction: ^por erro / ^por engano / ^corrigimos / ^ao contrário + erro* / desculp* / corrig* / corret* / escrev*
right-of-reply: direito de resposta / direito de retificação / direito de retificar + lei / decisão / publica* / determin*
reuse-restriction: pode ser republicad* / podem ser republicad* / é vedada / é livre a / republicação + crédit* / íntegra / autorização / desde que - termos
content-advisory: este relato / a seguir / esta matéria / este conteúdo + violência / suicid* / tortura* / abuso* / estupro + contém / descreve* / gatilho* / sensíve* / perturb*
age-restriction: menores de 18 / maiores de idade / menores de idade / adultos + proibid* / vedad* / reservad* / conteúdo / aposta* / leitura
advice-disclaimer: não é recomendação / não é aconselhamento / não representa* recomendação / consulte um / procure um + médic* / investi* / profissional / advogad* + informa* / recomenda* / substitu* - disse`,
};

export const examples: Examples = {
	hits: [
		[
			'foreign-funding-label',
			'Esta reportagem foi financiada por uma fundação estrangeira, facto que a lei obriga a declarar.',
		],
		[
			'access-block',
			'Por ordem do regulador, o acesso ao nosso sítio está bloqueado em Moçambique. Use uma VPN.',
		],
		['state-media-label', 'Este canal é propriedade do Estado russo e por ele financiado. Saiba mais'],
		[
			'security-law-risk',
			'Leitor em Angola: a lei dos crimes contra a segurança do Estado pune com prisão quem partilhe notícias tidas por falsas. Pense bem antes de reenviar este artigo.',
		],
		['age-restriction', 'Conteúdo impróprio para menores de 18 anos.'],
		[
			'reuse-restriction',
			'É proibida a reprodução total ou parcial deste texto sem autorização por escrito.',
		],
		[
			'undesirable-organization',
			'A Rússia pôs o NAME na lista de organizações “indesejáveis”. Leitores com passaporte russo: não façam donativos nem republiquem os nossos textos, há multas e prisão.',
		],
		['sponsored-content', 'Conteúdo pago pela empresa Lago. A redação não participou na produção.'],
		['access-block', 'O NAME está bloqueado em Angola por ordem do regulador. Use uma VPN.'],
		[
			'extremist-designation',
			'A Bielorrússia classifica o NAME como “extremista”. Quem vive lá não deve partilhar nem comentar os nossos textos: pode ser detido.',
		],
		[
			'undesirable-organization',
			'As autoridades russas declararam o NAME “organização indesejável”. Se vive na Rússia, partilhar os nossos textos pode valer-lhe uma multa ou prisão. Saiba mais',
		],
		['correction', 'Erramos: uma versão anterior deste texto dizia que a ponte tinha 10 metros.'],
	],
	misses: ['A Rússia declarou a fundação “organização indesejável”, disse o advogado.'],
};
