import type { Examples, Language } from './types';

export const az: Language = {
	code: 'az',
	home: 'AZ',
	words: {
		unspecified: 'cəza*',
		'administrative-liability': 'inzibati*',
		republish: 'sitat*',
		state:
			'dövlət mediası, dövlət tərəfindən maliyyələş*, hökumət tərəfindən maliyyələş*, dövlətə məxsus, dövlət nəzarət*, hökumətin nəzarət*, qismən və ya tam, tam və ya qismən',
		funded: 'xarici maliyyə*, xaricdən maliyyələş*, xarici qrant*, xarici donor*',
		seditious: 'milli təhlükəsizlik*, dövlətə xəyanət*',
		undesirable: 'arzuolunmaz təşkilat*, arzuolunmaz*, arzuedilməz*, arzu olunmayan*',
		extremist: 'ekstremist təşkilat*, ekstremist*, ekstremizm*',
		terrorist: 'terror təşkilat*, terror*',
		banned: 'qadağan olun*, qadağan edil*, qadağa*, qanunsuz*, lisenziya* ləğv*, düşmən*',
		agent: 'xarici agent*, xarici təsir*, xarici nümayəndə*',
		blocked:
			'giriş … məhdudlaşdırıl*, bağlan*, bağlıdır, əlçatmaz*, giriş məhdud*, məhdudlaş*, blok*, girişi … dayandır*',
		self: 'bizim, bizi, bizə, bizimlə, saytımız*, yazılarımız*, ünvanımız*, saytı, *larımızı, *lərimizi, *ımızı, *imizi, *umuzu, *ümüzü, *ımıza, *imizə, *larımız, *lərimiz, *ımız, *imiz, bizdən, biz',
		here: 'bu yazı*, bu səhifə*, bu məqalə*, bu link*, bu paylaşım*, bu xəbər*, bu material*',
		you: 'əgər, ölkədəsinizsə, yaşayırsınızsa, azərbaycandasınızsa, olsanız, *sanız, *səniz, *sınızsa, *sinizsə, *dasınızsa, yaşayan, olan oxucu*, pasportu olan, orada yaşayan',
		readers: 'azərbaycandakı oxucu*, ölkədəki oxucu*, oxucu*, vətəndaş*, izləyici*, abunəçi*',
		dont: 'xəbərdarlıq, paylaşmayın, diqqət, yazmayın, göndərməyin, bilər, biləcəy*, riski*, *mayın, *məyin, *mayınız, *məyiniz, ehtiyatlı, üzləşə, gözləyir, cəzalan*, təhlükə*, silin, tövsiyə',
		share: 'paylaş*, yay*, ötür*, link*, repost*',
		like: 'bəyən*, layk*, reaksiya*',
		comment: 'şərh*',
		save: 'saxla*, yüklə*, ekran görüntü*, yadda',
		subscribe: 'abunə*, izlə*',
		contact: 'video göndər*, bizə yaz*, göndərən, yazmaq, əlaqə*, material göndər*, müsahibə*',
		donate: 'ianə*, pul*, maliyyə dəstəy*',
		cooperate: 'əməkdaşlıq*, işlə*, iştirak*',
		fine: 'cərimə*',
		detention: 'həbs*, saxla*, inzibati həbs*',
		imprisonment: 'həbs cəza*, həbsxana*, il həbs*, azadlıqdan*',
		'criminal-liability': 'cinayət*',
		authority:
			'məhkəmə qərarı, məhkəmə*, nazirliyi*, dövlət, baş prokurorlu*, prokurorlu*, apellyasiya məhkəmə*, nazirlik*, agentli*, hökumət*, polis*, dtx, xidmət*',
		attribute:
			'baş, nəqliyyat, və, rabitə, daxili, işlər, bakı, apellyasiya, rusiya, ədliyyə, rayon, ali, rəqəmsal, inkişaf, dövlət',
		statute: 'qanun*, məcəllə*, maddə*',
		said: 'deyir, dedi, açıqladı, sözlərinə görə, bildirdi, söylədi, danışıb, bildirib',
		more: 'ətraflı, necə daxil, daha çox, bu nə deməkdir, məlumat üçün, təhlükəsizlik*, tövsiyə*',
		mirror: 'güzgü*, vpn, yeni ünvan*, alternativ*, proksi, tor',
		material: 'material*, reyestr*, yazı, bu sayt*',
	},
	places: 'AZ: azərbaycan*, baş prokurorluq, ölkədə*; RU: rusiya*; TR: türkiyə*',
	rules: `
correction: ^düzəliş / ^redaksiyadan + səhv* / üzr
sponsored-content: ^reklam hüquqları / reklam hüququnda / sponsorlu material
correction: ^düzəliş / ^dəqiqləşdirmə / ^qeyd / ^redaksiyadan / ^təkzib + səhv* / yanlış* / üzr / düzgün* / əvvəlki
sponsored-content: reklam / sponsor* / tərəfdaş materialı / ödənişli / pr materialı + reklam* / sponsor* / redaksiya* / tərəfdaş* / sifariş* - dedi
reuse-restriction: istifadə / köçür* / təkrar dərc / sitat + istinad* / icazə* / qadağan* / hiperlink*
advice-disclaimer: məsləhət* / tövsiyə* / həkim* + deyil / əvəz etmir / məlumat xarakter* / daşımır
content-advisory: diqqət / xəbərdarlıq + zorakılıq* / intihar* / həssas`,
};

export const examples: Examples = {
	hits: [
		['correction', 'Düzəliş: məqalənin əvvəlki versiyasında tarix səhv göstərilmişdi.'],
		[
			'undesirable-organization',
			'Rusiya NAME-i arzuolunmaz təşkilat elan edib. Rusiyadasınızsa, yazılarımızı bəyənməyin, pul köçürməyin: cərimə gözləyir.',
		],
		[
			'banned-outlet',
			'NAME Azərbaycanda qadağan edilib. Ölkədəsinizsə, yazılarımızı paylaşmayın və bizə video göndərməyin: həbs oluna bilərsiniz.',
		],
		[
			'access-block',
			'Saytımız Azərbaycanda məhkəmə qərarı ilə bloklanıb. VPN və ya güzgü saytdan istifadə edin.',
		],
	],
	misses: ['Məhkəmə üç saytın bloklanmasına qərar verib, redaktor dedi.'],
};
