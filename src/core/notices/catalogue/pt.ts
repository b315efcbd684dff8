import type { Examples, Language } from './types';

export const pt: Language = {
	code: 'pt',
	words: {
		unspecified: 'sanç*, pena, penas, castigo',
		'legal-liability': 'process*',
		'administrative-liability': 'administrativ*, contraordenaç*',
		funded:
			'financiamento estrangeiro, financiamento externo, fundos estrangeiros, financiad* do estrangeiro, financiad* por entidade* estrangeira*, recursos estrangeiros',
		undesirable: 'organização indesejável, organizações indesejáveis, indesejáve*',
		extremist: 'organização extremista, extremista*, extremismo',
		terrorist: 'organização terrorista, terrorista*',
		banned: 'proibid*, banid*, proibição, ilega*, suspenso*, encerrad*, cassad*, clandestin*, inimig*',
		seditious:
			'segurança nacional, notícias falsas, segurança do estado, sedicios*, sedição, subversi*, traição, boatos, crimes cibernéticos, cibercrime',
		agent: 'agente* estrangeiro*, influência estrangeira, agente* do estrangeiro, interesses estrangeiros',
		state:
			'mídia estatal, meio estatal, controlado pelo estado, controlado pelo governo, financiado pelo governo, meio* de comunicação estata*, média estatal, imprensa estatal, controlad* pelo estado, controlad* pelo governo, financiad* pelo estado, financiad* pelo governo, total ou parcialmente financiad*, financiad* total ou parcialmente, propriedade do estado, detid* pelo estado, afiliad* ao estado, afiliad* ao governo',
		blocked: 'bloquead*, bloqueio, inacessíve*, acesso restrito, censurad*, fora do ar',
		self: 'nosso*, nossa*, nos, nós, este site, este sítio, este jornal, este portal, a redação, esta redação',
		here: 'este artigo, este texto, esta página, esta ligação, este link, este conteúdo, esta publicação, esta reportagem, esta matéria',
		you: 'está na, está em, se está, se você, se vive, se mora, quem estiver, se vives, se estiver, se reside*, se lê, se nos lê, se tem, se possui, vive em, mora em, quem vive, quem mora, quem está, quem nos lê, para quem, qualquer pessoa',
		readers:
			'leitores em, leitores na, leitores no, nossos leitores, leitores, leitoras, cidadãos, assinantes em, amigos em, quem nos acompanha, residentes, pessoas em, público em',
		dont: 'não partilhe*, não compartilhe*, pode, podem, evite*, cuidado, atenção, aviso, risco, arrisca*, não comente*, não guarde*, não *e, não *a, não *em, não *am, não nos *e, não o *e, pense, apague, elimine, cautela, pune, punid*, prevê, sujeita*, incorre*, expõe, recomendamos, pedimos, alerta, atente',
		share:
			'partilh*, compartilh*, divulg*, encaminh*, reencaminh*, difund*, difus*, repass*, repost*, retuit*, publicar, espalh*, link para',
		republish: 'citar, reproduzir, republicar',
		like: 'gostar, gosto, reação, reações, reag*, curt*',
		comment: 'coment*',
		save: 'guard*, descarreg*, baixar, arquiv*, imprim*, armazen*, captur*, print*, conserv*, salv*',
		subscribe: 'subscrev*, assin*, seguir, siga, inscrev*',
		contact:
			'contact*, contat*, escrev*, enviar, envie*, mandar, mensag*, entrevist*, falar connosco, falar conosco, fale',
		donate: 'doa*, financiar, donativo*, dinheiro, transf*, contribu*, pagament*, apoio financeiro',
		cooperate: 'colabor*, cooper*, particip*, trabalhar connosco',
		fine: 'multa*, coima*',
		detention: 'detid*, pris*, detenç*, deter, interrogat*, intimaç*',
		imprisonment: 'prisão, cadeia, reclusão, preso*',
		'criminal-liability': 'criminal, crime, penal',
		authority:
			'autoridades, procuradoria*, ministério*, governo, tribunal, procuradoria geral, ministério público, polícia, regulador, junta, tribunal supremo, supremo tribunal, juiz, órgão regulador, assembleia, parlamento, anatel, regime, serviços de segurança',
		attribute: 'russ*, geral, supremo, da justiça, do interior, da informação, nacional, pública',
		statute:
			'lei, código penal, lei relativa à defesa da segurança do estado, lei de imprensa, lei n, decreto, código',
		said: 'disse, segundo, afirmou, explicou',
		more: 'saiba mais, mais informações, leia mais, clique aqui, como ler, guia, conselhos, o que significa, perguntas frequentes, ver mais, entenda, pormenores, detalhes',
		mirror: 'espelho, vpn, novo endereço, endereço alternativo, contorn*, tor',
		appeal: 'apoie nos, apoie o nosso',
		material:
			'conteúdo, este material, este site, divulgado por, publicado por, registad*, registrad*, inscrit*',
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
correction: ^por erro / ^por engano / ^corrigimos / ^ao contrário + erro* / desculp* / corrig* / corret* / escrev*`,
};

export const examples: Examples = {
	hits: [
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
