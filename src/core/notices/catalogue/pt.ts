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
			'proibid*, banid*, proibição, ilega*, suspenso*, encerrad*, cassad*, clandestin*, inimig*, interdit*, sem licença, licença cassada, licença revogada, fora da lei, cancelad*, proibiu, proibiram, encerrou',
		seditious:
			'segurança nacional, notícias falsas, segurança do estado, sedicios*, sedição, subversi*, traição, boatos, crimes cibernéticos, cibercrime, informações falsas, informação falsa, fake news, desinformação, incitamento, incitação, difamação, ultraje, ofensa ao, rebelião, ordem pública, contra o estado, conspiração, espionagem, crimes contra a segurança, cibercrimes, discurso de ódio',
		agent:
			'agente* estrangeiro*, influência estrangeira, agente* do estrangeiro, interesses estrangeiros, mandante estrangeiro, representante* de interesses estrangeiros, ao serviço de interesses estrangeiros, potência estrangeira',
		state:
			'mídia estatal, meio estatal, meio* de comunicação estata*, média estatal, imprensa estatal, controlad* pelo estado, controlad* pelo governo, financiad* pelo estado, financiad* pelo governo, total ou parcialmente financiad*, financiad* total ou parcialmente, propriedade do estado, detid* pelo estado, afiliad* ao estado, afiliad* ao governo, canal estatal, televisão estatal, agência estatal, emissora estatal, órgão oficial, pertence ao estado, pertence ao governo, propriedade do governo, financiad* pelo … governo, financiad* pelo … estado, controlad* pelo … governo, controlad* pelo … estado, no todo ou em parte, total ou parcial*, vinculad* ao governo, vinculad* ao estado, ligad* ao governo, ligad* ao estado, sob controlo do, sob controle do, orçamento do estado, mantid* pelo governo, mantid* pelo estado, recebe financiamento do governo, é financiado … governo, é controlado … governo, financiado pelo … estado, com dinheiro do … governo',
		blocked:
			'bloquead*, bloqueio, inacessíve*, acesso restrito, censurad*, fora do ar, bloquearam, bloqueou, acesso … bloqueado, acesso … restrito, acesso … suspenso, suspendeu o acesso, não abre, indisponível, retirad* do ar, censura, restringid*, restrição, filtrad*, cortad*, bloquear, mandou bloquear, bloquear este',
		self: 'nosso*, nossa*, nos, nós, este site, este sítio, este jornal, este portal, a redação, esta redação, connosco, conosco, este meio, esta página, este canal, este blogue, esta rádio, publicamos, informamos',
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
		subscribe: 'subscrev*, assin*, seguir, siga, inscrev*, subscrição, saia do, saia dos, deixe o grupo',
		contact:
			'contact*, contat*, escrev*, enviar, envie*, mandar, entrevist*, falar connosco, falar conosco, fale, falar com, correspondência, prestar declarações, informar nos, mensagem para, mensagens para, mandar mensag*, mensagens a, envie mensag*, nos mensag*',
		donate:
			'doa*, financiar, donativo*, dinheiro, transf*, contribu*, pagament*, apoio financeiro, apoiar financeiramente',
		cooperate: 'colabor*, cooper*, particip*, trabalhar connosco, trabalhar para, trabalhar com, ajudar',
		fine: 'multa*, coima*',
		detention: 'detid*, detenç*, deter, interrogat*, intimaç*, interrogado, prisão preventiva',
		imprisonment: 'prisão, cadeia, reclusão, preso*, cárcere, encarcer*, presa, até … anos',
		'criminal-liability': 'criminal, crime, penal, criminalmente, processo-crime',
		authority:
			'vara cível, vara criminal, vara federal, procuradoria*, ministério*, governo, tribunal, ministério público, polícia, regulador, junta, juiz, órgão regulador, assembleia, parlamento, anatel, regime, serviços de segurança, procuradoria geral da república, ministério do interior, ministério da comunicação social, ministério da justiça, ministério da informação, tribunal de, entidade reguladora, erca, inacom, gabinete, serviço de investigação criminal, presidência, estado, o governo, as autoridades, conselho, kgb, agência nacional, operadoras, comissão, entidade reguladora para a comunicação social, erc, serviço de segurança, juízes, autoridade*, autoridade reguladora, roskomnadzor, conatel',
		attribute:
			'russ*, geral, supremo, da justiça, do interior, da informação, nacional, pública, da república, da comunicação, social, militar, federal, superior, provincial, popular, central, da segurança, das comunicações, angolan*, moçambican*, brasileir*, bielorruss*, chin*',
		statute:
			'lei, código penal, lei relativa à defesa da segurança do estado, lei de imprensa, lei n, decreto, código, artigo *, lei da, lei de, lei n º, leis, decreto lei, regulamento, constituição, legislação, regulamento administrativo',
		said: 'disse, segundo, afirmou, explicou, diz, explica, contou, conta, afirma, garantiu, acrescentou, recordou, lembra, lembrou, referiu, refere, de acordo com, respondeu, escreve, escreveu, comentou, denunciou, sublinhou, declarou, relata, o nosso jornalista, nosso repórter, nossa repórter, nosso colega, disse nos, contou nos, nosso correspondente, fraude, burla*, golpe, boatos, conte nos, sátira',
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
		vague: 'crime, intimaç*, interrogat*, interrogado',
		there: 'no país, lá, dentro do país, do país',
		papers: 'passaporte*, nacionalidade, cidadania',
		aged: 'maiores de 18 anos, menores de 18 anos, maiores de idade',
		anywhere: 'no estrangeiro, no exterior, onde quer que … estejam',
		asking: 'o que, como, quem, porque, posso',
	},
	places:
		'RU: rússia, russ*; BY: bielorrússia, belarus, bielorruss*, minsk; BR: brasil, brasileir*; PT: portugal; AO: angola; MZ: moçambique; VE: venezuela; CN: china; NI: nicarágua; MO: macau; CV: cabo verde; GW: guiné bissau; HK: hong kong; TR: turquia; IR: irão, irã; MM: mianmar, myanmar',
	info: {
		version:
			'versão anterior, primeira versão, versão original, versão inicial, anteriormente publicada, publicámos que, publicamos que, noticiámos que, noticiamos que, escrevemos que, informámos que, informamos que, dissemos que, originalmente, inicialmente, o título, na legenda, a legenda, nossa edição, edição de, na reportagem, texto publicado, havíamos, erramos, enganámo-nos, nos enganamos, versão publicada',
		amend:
			'correção*, correcção, errata, erramos, retificação, rectificação, retificamos, corrigid*, corrigimos, esclarecimento, nota da redação, nota do editor, nota da direção, desculpa*, lamentamos, foi atualizad*, foi alterad*, foi modificad*, atualizado para corrigir',
		wrong:
			'erro, erros, errad*, erramos, lapso, equivocad*, equívoco*, incorret*, incorrect*, inexat*, imprecis*, na verdade, na realidade, e não, ao contrário, em vez de, o correto, correto é, não é verdade',
		reply:
			'direito de resposta, direito de retificação, direito de rectificação, em resposta à reportagem, a resposta de, a resposta da, retificação judicial',
		paid: 'conteúdo de marca, conteúdo pago, conteúdo publicitário, conteúdo comercial, patrocinad*, publieditorial, informe publicitário, publicidade, publirreportagem, anúncio, pago por, pagas por, paga por, financiado por, oferecido por, em parceria com, parceria paga, por encomenda de, encomendado por, branded content, apresentado por, links de afiliad*, link de afiliad*, espaço pago, foi paga, foi pago, a convite de, oferecimento, estúdio de marca, estúdio de conteúdo, para uma marca, promocional, a pedido de, mediante pagamento, colaboração paga, em colaboração com, anunciante',
		editorial:
			'redação, redacção, jornalistas, anunciante*, patrocinador*, a marca, comissão, sem custo adicional, não participou, não participaram, não interveio, departamento comercial, cliente, não leu, sem influência, nenhuma influência, não influenciou',
		advice:
			'aconselhamento, conselho, recomendaç*, diagnóstic*, consultoria, consulta, assessoria, oferta, tratamento, orientação médica, solicitação',
		instead:
			'não constitui*, não constituem, não substitui*, não substituem, não é uma, não é um, não são, não representa*, não configura*, não deve*, não se destina*, nem, fins informativos, caráter informativo, carácter informativo, meramente informativ*, apenas informativ*, informações gerais, informação geral, título informativo, nada neste',
		adviser:
			'médic*, profissional*, advogad*, assessor*, consultor*, farmacêutic*, especialista*, investimento*, investir, perda*, próprio risco, sua conta e risco, ações, emergência, urgência, saúde',
		reuse:
			'reprodução, republica*, republiq*, reproduz*, reimpress*, cópia, copiar, redistribu*, utilização deste, uso deste, usar este, reutiliza*, partilhar este texto, retransmiss*, divulgação deste, pode ser publicad*',
		permit:
			'autorização, permissão, consentimento, proibid*, vedad*, permitid*, autorizad*, gratuit*, de graça, livre, livremente, citar, citando, crédito*, fonte, link, ligação, licença, creative commons, sem alterações, na íntegra, desde que, pode, podem',
		identity: 'identidade*, nome*',
		unnamed:
			'não divulg*, não public*, não revel*, não identific*, não pode*, anónim*, anônim*, anonimato, proíb*, proib*, fictício*, alterad*, trocad*, preserv*, proteg*, omit*, sigilo, segredo de justiça, não é publicad*, não são publicad*, não é divulgad*',
		closed:
			'fechad*, fechámos, fechamos, encerr*, desativ*, desactiv*, desabilit*, bloquead*, suspens*, não aceita*',
		legal:
			'razões judiciais, judicial, juiz*, juíza, tribunal, justiça, lei, legais, processo*, estatuto da criança, ordem, código penal, julgamento, ministério público',
		adults: 'maiores de 18, maior de idade, maiores de idade, menores, 18 anos, adultos',
		only: 'apenas, somente, só, exclusivamente, exclusivo, reservad*, proibid*, destinad*, não recomendad*, impróprio, não é para, não se destina, saia, feche, não indicado',
		harrow:
			'violência, violent*, suicíd*, agress*, estupro*, violação, abus*, tortura*, mort*, falecid*, assassin*, automutilaç*, cadáver*, corpos, feminicíd*, massacre, imagens, transtorno* alimentar*',
		heed: 'aviso, atenção, alerta, advertência, gatilho*, perturb*, chocar, chocante*, sensív*, sensib*, explícit*, fort*, dur*, contém, descreve, relata, aborda, inclui, trata de, alguns leitores, antes de ler, pode causar, podem causar, este texto, esta reportagem, este relato, doloros*, difíc*, a seguir, as linhas seguintes, prefere não',
		embargo: 'embargo, embargad*, não publicar antes, proibida a divulgação antes, não divulgar antes',
		stake:
			'autor detém, autora detém, detém ações, possui ações, conflito de interesse*, declaração de interesses, é sócia, é sócio, conflito de interesses',
	},
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
