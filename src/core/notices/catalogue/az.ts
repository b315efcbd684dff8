import type { Examples, Language } from './types';

export const az: Language = {
	code: 'az',
	home: 'AZ',
	words: {
		unspecified: 'cəza*',
		'administrative-liability': 'inzibati*',
		republish: 'sitat*, iqtibas*',
		state:
			'dövlət mediası, dövlət tərəfindən maliyyələş*, hökumət tərəfindən maliyyələş*, dövlətə məxsus, dövlət nəzarət*, hökumətin nəzarət*, qismən və ya tam, tam və ya qismən, dövlət kanal*, dövlət televiziya*, hökumətə məxsus, dövlət büdcəs*, hökumət nəzarət*, dövlətin nəzarət*, hökumətin maliyyə*, dövlətin maliyyə*, tamamilə və ya qismən, hökumət … maliyyə*, dövlət … maliyyə*, hökumətə bağlı, dövlətə bağlı, dövlət qurumu*, hökuməti tərəfindən … maliyyələş*, dövləti tərəfindən … maliyyələş*, hökumət tərəfindən … maliyyələş*, dövlət tərəfindən … maliyyələş*, hökuməti tərəfindən nəzarət*, hökuməti maliyyələşdir*',
		funded:
			'xarici maliyyə*, xarici qrant*, xarici donor*, xaricdən maliyyə*, xarici mənbə*, xarici vəsait*, xarici pul*, xarici fond*, xaricdən alınan, xaricdən gələn',
		seditious:
			'milli təhlükəsizlik*, dövlətə xəyanət*, yalan məlumat*, casusluq*, böhtan*, dövlət əleyhinə, qızışdır*, ictimai qayda*, dezinformasiya*',
		undesirable: 'arzuolunmaz təşkilat*, arzuolunmaz*, arzuedilməz*, arzu olunmayan*',
		extremist: 'ekstremist təşkilat*, ekstremist*, ekstremizm*, ifrat*, ekstremist material*',
		terrorist: 'terror təşkilat*, terror*',
		banned:
			'qadağan olun*, qadağan edil*, qadağa*, qanunsuz*, lisenziya* ləğv*, düşmən*, qeydiyyatsız, qeydiyyatı ləğv*, lisenziyası*, bağlanmış, qanundankənar*, reyestrdən çıxar*',
		agent:
			'xarici agent*, xarici təsir*, xarici nümayəndə*, xarici maraq*, xarici dövlətin agent*, xarici qüvvə*',
		blocked:
			'giriş … məhdudlaşdırıl*, bağlan*, bağlıdır, əlçatmaz*, giriş məhdud*, məhdudlaş*, blok*, girişi … dayandır*, açılmır, giriş qadağan*, giriş bağlan*, əlçatan deyil, çıxış* məhdud*, girişi*, bağlayıb, kəsilib',
		self: 'bizim, bizi, bizə, bizimlə, saytımız*, yazılarımız*, ünvanımız*, saytı, *larımızı, *lərimizi, *ımızı, *imizi, *umuzu, *ümüzü, *ımıza, *imizə, *larımız, *lərimiz, *ımız, *imiz, bizdən, biz, redaksiya*, nəşrimiz*, portalımız*, kanalımız*',
		here: 'bu yazı*, bu səhifə*, bu məqalə*, bu link*, bu paylaşım*, bu xəbər*, bu material*, bu mətn*, bu cür material*, belə material*, bu postu, belə yazı*, belə məqalə*',
		you: 'əgər, olsanız, *sanız, *səniz, *sınızsa, *sinizsə, *dasınızsa, yaşayan, olan oxucu*, pasportu olan, orada yaşayan, kim, hər kəs, azərbaycanda yaşayırsınız*, azərbaycandasınız*, ölkədə yaşay*, ölkədəsiniz*, əgər azərbaycan*, *dəsinizsə, *yırsınızsa, *ırsınızsa, *irsinizsə, *ursunuzsa, yaşayanlar*, oxuyursunuz*, yaşayırsınız*',
		readers:
			'azərbaycandakı oxucu*, ölkədəki oxucu*, oxucu*, vətəndaş*, izləyici*, abunəçi*, hörmətli oxucu*, azərbaycandan oxuyan*, istifadəçi*, insanlar*, azərbaycanlı*, sakin*, şəxs*',
		dont: 'xəbərdarlıq, paylaşmayın, diqqət, yazmayın, göndərməyin, bilər, biləcəy*, riski*, *mayın, *məyin, *mayınız, *məyiniz, ehtiyatlı, üzləşə, gözləyir, cəzalan*, təhlükə*, silin, tövsiyə, məsuliyyət*, səbəb ola*, gətirib çıxar*, risklidir, yadda saxlayın, unutmayın, nəzərə alın, xəbərdar edirik, xahiş edirik, düşünün, cinayət sayıl*, hüquq pozuntusu*, təmizləyin, çəkinin, olmaz, ilə nəticələn*, cəlb edil*, əvvəl düşün*, ehtiyatlı ol*',
		share: 'paylaş*, yay*, ötür*, link*, repost*, göndərmək dost*, keçid ver*, dərc et*',
		like: 'bəyən*, layk*, reaksiya*, ürək',
		comment: 'şərh*, rəy yaz*',
		save: 'saxla*, yüklə*, ekran görüntü*, yadda, yaddaş*, skrinşot*, endir*',
		subscribe: 'abunə*, izlə*',
		contact:
			'video göndər*, bizə yaz*, göndərən, yazmaq, əlaqə*, material göndər*, müsahibə*, bizə məlumat*, bizə müraciət*, bizimlə danış*, redaksiyaya yaz*, məktub*, bizə göndər*',
		donate: 'ianə*, pul*, maliyyə dəstəy*, maliyyə yardım*, maddi yardım*, maddi dəstək*',
		cooperate: 'işlə*, iştirak*, kömək et*, yardım et*, əməkdaşlı*',
		fine: 'cərimə*',
		detention: 'saxla*, sutka*, dindir*, həbs olun*, həbs ed*, inzibati həbs*',
		imprisonment: 'həbsxana*, il həbs*, azadlıqdan*, illik həbs*, məhkum*, ilədək, ilə qədər, həbs, həbslə',
		'criminal-liability': 'cinayət*',
		authority:
			'məhkəmə qərarı, məhkəmə*, nazirliyi*, dövlət, prokurorlu*, nazirlik*, agentli*, hökumət*, polis*, dtx, xidmət*, ədliyyə nazirliy*, media inkişaf*, hakimiyyət*, prezident*, milli məclis*, provayder*, şura*, komitə*',
		attribute:
			'baş, nəqliyyat, və, rabitə, daxili, işlər, bakı, apellyasiya, rusiya, ədliyyə, rayon, ali, rəqəmsal, inkişaf, dövlət, media, inkişafı, informasiya, şəhər, səbail, nəsimi, yasamal, konstitusiya, respublikası, azərbaycan, təhlükəsizlik, elektron',
		statute: 'qanun*, məcəllə*, maddə*, qərar*, cinayət məcəlləsi*, məcəlləsinə görə',
		said: 'deyir, dedi, açıqladı, sözlərinə görə, bildirdi, söylədi, danışıb, bildirib, deyib, söyləyib, bildirir, xəbər verir, açıqlayıb, izah etdi, yazır, xatırladıb, qeyd etdi, cavab verdi, məlumatına görə, müxbirimiz*, həmkarımız*, bizə bildirdi, bizə dedi, dələduz*',
		more: 'ətraflı, necə daxil, daha çox, bu nə deməkdir, məlumat üçün, təhlükəsizlik*, tövsiyə*, burada, necə oxu*, məsləhət*, izah*, təlimat*, sual cavab*, hüquqşünas*, necə qorun*, oxuyun',
		mirror: 'güzgü*, vpn, yeni ünvan*, alternativ*, tor, proksi*, teleqram*, başqa ünvan*, aşmaq',
		material:
			'material*, reyestr*, yazı, bu məzmun*, bu nəşr*, qeydiyyat*, hazırlan*, yayıl*, dərc olun*, kanal*, sayt*, bu yazı*, bu kanal*, bu hesab*, bu media*, bu agentlik*',
		'legal-liability': 'məsuliyyət*, təqib*, məhkəməyə ver*',
		ordered: 'tələbi ilə, qərarı ilə, qərarına əsasən, öhdəlik, məcbur*, göstərişi ilə, sərəncamı*, əmri ilə',
		corrected: 'təkzib*, düzəliş*, yalan, yanlış*, həqiqətə uyğun olmayan*',
		appeal: 'bülleten, abunə olun',
		vague: 'cinayət, cinayətdir, dindir*',
		there: 'ölkədə*, ölkə daxilində, orada',
	},
	places:
		'AZ: azərbaycan*, baş prokurorluq, ölkədə*; RU: rusiya*; TR: türkiyə*; BY: belarus*; UA: ukrayn*; KZ: qazaxıstan*; KG: qırğızıstan*; TJ: tacikistan*; UZ: özbəkistan*; TM: türkmənistan*; GE: gürcüstan*; AM: ermənistan*; IR: i̇ran*; MM: myanm*; VN: vyetnam*; AF: əfqanıstan*; BH: bəhreyn*; EG: misir*; SA: səudiyyə ərəbistanı*; IN: hindistan*; PK: pakistan*; NI: nikaraqu*; VE: venesuel*; CU: kuba; ML: mali; BF: burkina faso',
	info: {
		version:
			'əvvəlki versiya*, ilkin versiya*, ilk versiya*, birinci versiya*, əvvəlki variant*, ilkin variant*, əvvəlcə, əvvəlki yazıda, yazmışdıq, yazılmışdı, göstərilmişdi, məqalədə, başlıqda, xəbərdə, səhv yazmışıq, səhv etmişik',
		amend:
			'düzəliş*, düzəldildi, düzəldilmiş*, dəqiqləşdir*, redaksiyadan, üzr*, yeniləndi, dəyişdirildi, təshih',
		wrong: 'səhv*, yanlış*, xəta*, əslində, əvəzinə, doğrusu, düzgün, deyil, qeyri dəqiq',
		reply: 'cavab hüququ, təkzib, cavab vermək hüququ',
		paid: 'reklam, sponsor*, tərəfdaş materialı, ödənişli, sifarişi ilə, sifarişi əsasında, dəstəyi ilə, ödəyib, ödənilib, ödənilmiş*, haqqı ödən*, reklamverən, əməkdaşlıq çərçivəsində, maliyyələşdirib, xərcini',
		editorial:
			'redaksiya*, jurnalist*, reklamverən*, sifarişçi*, tərəfdaş*, sponsor*, məsul*, iştirak etməyib, qarışmayıb, məzmununa qarışma*, təsir etməyib',
		advice: 'məsləhət*, tövsiyə*, diaqnoz*, müalicə*, konsultasiya*, təklif*',
		instead:
			'deyil, əvəz etmir, əvəz edə bilməz, əvəzləmir, sayılmır, hesab olunmur, hesab edilmir, məlumat xarakterli, məlumat məqsədi*, informasiya xarakterli, maarifləndirici, yalnız məlumat',
		adviser:
			'həkim*, mütəxəssis*, hüquqşünas*, vəkil*, investisiya*, sərmayə*, səhm*, risk*, itki*, zərər*, sağlamlıq*, əczaçı*',
		reuse:
			'köçürül*, təkrar nəşr*, yenidən nəşr*, təkrar dərc*, surət*, istifadə*, çoxaldıl*, yayımlan*, kopyalan*',
		permit:
			'icazə*, razılıq*, qadağan*, istinad*, göstər*, lisenziya*, creative commons, pulsuz, ödənişsiz, dəyişdirilmədən, şərti ilə, olar, mümkündür, yalnız, keçid',
		identity: 'ad, adı, adlar*, şəxsiyyət*, kimliy*, kimlik*, şəxsi məlumat*, soyad*',
		unnamed:
			'açıqlanm*, çəkilmir, dərc edilmir, göstərilmir, dəyişdiril*, qadağan*, gizli*, məxfi*, yayılm*, açıqlamırıq, çəkmirik, qapalı',
		closed: 'bağlı*, bağlan*, bağladıq, söndürül*, deaktiv*, mümkün deyil, məhdudlaşdır*',
		legal: 'hüquqi səbəb*, məhkəmə*, qanun*, istintaq*, qərar*, hökm*, hakim*, proses*',
		adults: 'yetkin*, 18 yaş*, on səkkiz, böyüklər*, azyaşlı*, 18+',
		only: 'yalnız, nəzərdə tutul*, qadağan*, tövsiyə olunmur, uyğun deyil, üçün deyil',
		harrow:
			'zorakılıq*, intihar*, işgəncə*, ölüm*, qətl*, zorlama*, vəfat*, həlak*, qəddar*, meyit*, müharibə*, təcavüz*',
		heed: 'diqqət, xəbərdarlıq, ehtiyatlı*, ağır, təsir*, təsvir*, var, ehtiva*, bu mətn*, bu məqalə*, bu yazı*, həssas*, oxumazdan əvvəl, narahat*, bilər',
		embargo: 'embarqo, əvvəl dərc edilməməlidir, qədər yayımlamayın',
	},
};

export const examples: Examples = {
	hits: [
		[
			'security-law-risk',
			'Azərbaycandan oxuyursunuz? Cinayət Məcəlləsinə görə bu yazını paylaşmaq, bəyənmək həbslə nəticələnə bilər. Rəy yazmazdan əvvəl düşünün.',
		],
		['foreign-funding-label', 'Bu yazı xarici donorun vəsaiti hesabına hazırlanıb.'],
		[
			'banned-outlet',
			'NAME Azərbaycanda qanunsuz elan edilib. Ölkədən bizə video göndərən və ya yazılarımızı paylaşan adam həbs oluna bilər.',
		],
		[
			'access-block',
			'NAME saytına Azərbaycanda giriş Rəqəmsal İnkişaf Nazirliyinin qərarı ilə bağlanıb. VPN və ya güzgü saytdan istifadə edin.',
		],
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
	misses: [
		'Məhkəmə jurnalisti qadağan olunmuş saytın yazılarını paylaşdığına görə cərimələyib, deyə vəkili bizə bildirdi.',
		'Məhkəmə üç saytın bloklanmasına qərar verib, redaktor dedi.',
	],
};
