import type { Examples, Language } from './types';

export const az: Language = {
	code: 'az',
	home: 'AZ',
	words: {
		undesirable: 'arzuolunmaz təşkilat*, arzuolunmaz*',
		extremist: 'ekstremist təşkilat*, ekstremist*',
		terrorist: 'terror təşkilat*, terrorçu*',
		banned: 'qadağandır, qadağan olun*, qadağan edil*',
		agent: 'xarici agent*',
		blocked: 'bloklan*, məhdudlaşdırılıb, giriş … məhdudlaşdırıl*',
		self: 'bizim, bizi, bizə, bizimlə, saytımız*, yazılarımız*, ünvanımız*, saytı',
		here: 'bu yazı*, bu səhifə*, bu məqalə*',
		you: 'əgər, ölkədəsinizsə, yaşayırsınızsa, azərbaycandasınızsa, olsanız',
		readers: 'azərbaycandakı oxucu*, ölkədəki oxucu*',
		dont: 'xəbərdarlıq, paylaşmayın, diqqət, yazmayın, göndərməyin, bilər, biləcəy*, riski*',
		share: 'paylaş*, yay*',
		like: 'bəyən*, layk*',
		comment: 'şərh*',
		save: 'saxla*, yüklə*',
		subscribe: 'abunə*',
		contact: 'video göndər*, bizə yaz*, göndərən',
		donate: 'pul köçür*, ianə*',
		cooperate: 'əməkdaşlıq*',
		fine: 'cərimə*',
		detention: 'həbs olun*, saxlanıl*',
		imprisonment: 'həbs cəza*, azadlıqdan məhrum*',
		'criminal-liability': 'cinayət məsuliyyət*',
		authority: 'məhkəmə qərarı, məhkəmə*, prokurorluq*, nazirliyi*, dövlət',
		attribute: 'baş, nəqliyyat, və, rabitə, daxili, işlər, bakı',
		statute: 'qanun*, məcəllə*',
		said: 'deyir, dedi, açıqladı, sözlərinə görə',
		more: 'ətraflı, necə daxil, daha çox',
		mirror: 'güzgü*, vpn',
		material: 'material*',
	},
	places: 'AZ: azərbaycan*, baş prokurorluq, ölkədə*; RU: rusiya*; TR: türkiyə*',
	rules: `
correction: ^düzəliş / ^redaksiyadan + səhv* / üzr
sponsored-content: ^reklam hüquqları / reklam hüququnda / sponsorlu material`,
};

export const examples: Examples = {
	hits: [
		[
			'access-block',
			'Saytımız Azərbaycanda məhkəmə qərarı ilə bloklanıb. VPN və ya güzgü saytdan istifadə edin.',
		],
	],
	misses: ['Məhkəmə üç saytın bloklanmasına qərar verib, redaktor dedi.'],
};
