import type { Examples, Language } from './types';

export const pt: Language = {
	code: 'pt',
	words: {
		undesirable: 'organização indesejável, organizações indesejáveis, indesejáve*',
		extremist: 'organização extremista, extremista*',
		terrorist: 'organização terrorista, terrorista*',
		banned: 'proibid*, banid*, ilegal',
		seditious: 'segurança nacional, notícias falsas',
		agent: 'agente* estrangeiro*',
		state:
			'mídia estatal, meio estatal, controlado pelo estado, controlado pelo governo, financiado pelo governo',
		blocked: 'bloquead*',
		self: 'nosso*, nossa*, nos, nós, este site, este sítio',
		here: 'este artigo, este texto, esta página, esta ligação, este link',
		you: 'está na, está em, se está, se você, se vive, se mora, quem estiver, se reside',
		readers: 'leitores em, leitores na, leitores no, nossos leitores',
		dont: 'não partilhe*, não compartilhe*, pode, podem, evite*, cuidado, atenção, aviso, risco, arrisca*, não comente*, não guarde*',
		share: 'partilh*, compartilh*, divulg*, encaminh*',
		republish: 'citar, reproduzir, republicar',
		like: 'curtir, gostar, reagir',
		comment: 'coment*',
		save: 'guard*, salvar, descarreg*, baixar',
		subscribe: 'subscrev*, assin*, seguir',
		contact: 'contact*, contat*, escrever nos, enviar nos',
		donate: 'doa*, financiar, donativo*, dinheiro',
		cooperate: 'colabor*, cooper*',
		fine: 'multa*, coima*',
		detention: 'detenção, detid*',
		imprisonment: 'prisão, cadeia',
		'criminal-liability': 'criminal, crime, penal',
		authority: 'autoridades, procuradoria*, ministério*, governo, tribunal',
		attribute: 'russ*, geral, supremo',
		statute: 'lei, código penal',
		said: 'disse, segundo, afirmou, explicou',
		more: 'saiba mais, mais informações, leia mais, clique aqui',
		mirror: 'espelho, vpn',
		appeal: 'apoie nos, apoie o nosso',
		material: 'conteúdo',
	},
	places:
		'RU: rússia, russ*; BY: bielorrússia, belarus; BR: brasil, brasileir*; PT: portugal; AO: angola; MZ: moçambique; VE: venezuela; CN: china; NI: nicarágua',
	rules: `
correction: ^erramos / ^errata / ^correção / ^nota da redação / ^nota de redação / ^atualização / ^retificação + versão / erro* / corrigid* / incorret* / informado / desculp*
right-of-reply: ^direito de resposta / ^direito de retificação
sponsored-content: conteúdo patrocinado / conteúdo de marca / informe publicitário / branded content / publieditorial / conteúdo publicitário / patrocinado por
reuse-restriction: reprodução / republicação / é proibida + autorização / creative commons / proibida - termos
advice-disclaimer: não constitui / não constituem / não substitui / caráter informativo + aconselhamento / recomendação / médic* / conselho / consulta - termos
content-advisory: ^aviso / ^atenção / ^alerta + violência / sensíve* / suicídio / descrições / gatilho*
age-restriction: maiores de 18 / proibido para menores
embargo: ^embargo`,
};

export const examples: Examples = {
	hits: [
		[
			'undesirable-organization',
			'As autoridades russas declararam o NAME “organização indesejável”. Se vive na Rússia, partilhar os nossos textos pode valer-lhe uma multa ou prisão. Saiba mais',
		],
		['correction', 'Erramos: uma versão anterior deste texto dizia que a ponte tinha 10 metros.'],
	],
	misses: ['A Rússia declarou a fundação “organização indesejável”, disse o advogado.'],
};
