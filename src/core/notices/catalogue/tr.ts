import type { Examples, Language } from './types';

export const tr: Language = {
	code: 'tr',
	home: 'TR',
	words: {
		unspecified: 'ceza*, yaptırım*',
		'administrative-liability': 'idari yaptırım*',
		republish: 'alıntı*',
		funded: 'yurtdışından fonlan*, yurt dışından fonlan*, yabancı fon*, yabancı kaynak*',
		seditious: 'dezenformasyon*, millî güvenlik, milli güvenlik, ulusal güvenlik, halkı yanıltıcı, casusluk*',
		undesirable: 'istenmeyen kuruluş*, istenmeyen örgüt*, istenmeyen yabancı, istenmeyen',
		extremist: 'aşırılıkçı örgüt*, aşırılıkçı*, aşırıcı*, radikal örgüt*, ekstremist*',
		terrorist: 'terör örgütünün yayın organı, terör örgüt*, terörist*',
		banned:
			'yasaklan*, kapatıl*, yasadışı örgüt*, yasaklı*, yasadışı, yasa dışı, düşman medya, lisansı iptal*, ruhsatı iptal*',
		agent: 'yabancı ajan*, etki ajan*, yabancı etki*, yabancı temsilci*, yabancı çıkar*',
		state:
			'devlet medyası, devlet kontrol*, devlet tarafından finanse*, hükümet tarafından finanse*, devlete bağlı, hükümet kontrol*, kısmen veya tamamen, tamamen veya kısmen, devlet destekli, hükümete bağlı, tarafından finanse*, tarafından kontrol ed*, tarafından fonlan*',
		blocked:
			'erişime engellen*, erişime kapat*, erişimi engellen*, engellenen adres*, erişim engel*, engellendi, engellenmiş*, engelli, erişim kısıtla*, erişilemiyor, erişilemez, sansür*',
		self: 'sitemiz*, haberimiz*, haberlerimiz*, bizi, bize, biz, yayınımız*, okurlarımız*, gazetemiz*, sayfamız*, *lerimizi, *larımızı, *imizi, *ımızı, *ümüzü, *umuzu, *imize, *ımıza, *imizin, *ımızın, *imiz, *ımız, bizimle, bizden, bizim',
		here: 'bu haber*, bu sayfa*, bu yazı*, bu içer*, bu metn*, bu gönderi*, bu link*, bu bağlantı*',
		you: 'eğer, bulunuyorsanız, yaşıyorsanız, türkiyede iseniz, *yorsanız, *iyseniz, *deyseniz, *daysanız, *tayseniz, *taysanız, *ysanız, *yseniz, yaşıyor musunuz, bulunan, pasaportunuz varsa, vatandaşıysanız, yaşayan, için',
		readers: 'türkiyedeki okur*, bulunan okur*, yaşayan okur*, okurlar*, okuyucular*, vatandaşlar*, takipçi*',
		dont: 'paylaşmayın, dikkat, yol açabilir, beğenmeyin, risk*, *mayın, *meyin, *mayınız, *meyiniz, uyarı*, gidebilir, olabilir, sonuçlanabilir, suç sayıl*, cezalandırıl*, silin, dikkatli, sakının, karşılaşabilir*, tehlike*',
		share: 'paylaş*, bağlantı ver*, yay*, ilet*, yönlendir*, gönder*, retweet*, link ver*',
		like: 'beğen*',
		comment: 'yorum*',
		save: 'kaydet*, indir*, sakla*, ekran görüntü*, arşiv*',
		subscribe: 'abone*, takip*',
		contact:
			'bize yaz*, bize ulaş*, yazmak, yazmayın, bize gönder*, iletişime geç*, haber göndermek, konuşmak, röportaj*',
		donate: 'bağış*, para gönder*, para yolla*, maddi destek*, havale*, destek ol*',
		cooperate: 'işbirliğ*, çalış*, katıl*',
		fine: 'para ceza*, cezasına, idari ceza*',
		detention: 'gözalt*, tutukla*',
		imprisonment: 'hapis*, hapse, cezaevi*',
		'criminal-liability': 'cezai*, suç, soruşturma*, kovuşturma*, yargılan*',
		authority:
			'sulh ceza hâkimli*, sulh ceza hakimli*, mahkeme*, btk, başsavcılı*, bakanlı*, rtük, savcılı*, hakimli*, hâkimli*, içişleri bakanlı*, adalet bakanlı*, bilgi teknolojileri, erişim sağlayıcıları birliği, hükümet, valili*, yetkilil*, emniyet, rusya başsavcılığı',
		attribute: 'türk, ankara, istanbul, cumhuriyet, rusya, rus, adalet, içişleri, sayılı',
		statute: 'kanun*, sayılı kanun*, yasa*, madde*',
		said: 'dedi, açıkladı, belirtti, duyurdu, söyledi',
		more: 'tam metni, ayrıntılar, daha fazla, yeni adres*, ne anlama gel*, karar metni, daha fazlası, nasıl okun*, güvenlik rehber*, tıklayın, bilgi için',
		mirror: 'yeni adres*, vpn, ayna site*, yeni bağlantı*, buradayız, ayna adres*, güncel adres*, tor',
		appeal: 'destek olun',
		material: 'bu içerik, bu yayın, bu haber, bu kanal, kayıtlı, tescilli, bu materyal',
	},
	places:
		'TR: türkiye*, türk, sulh ceza*, 5651, btk, ankara, istanbul; RU: rusya*; IR: iran*; AZ: azerbaycan*',
	rules: `
advice-disclaimer TR: yatırım danışmanlığı kapsamında değildir / yatırım tavsiyesi değildir / yatırım tavsiyesi içermez
advice-disclaimer: bilgilendirme amaçlı* / tıbbi tavsiye + hekim* / doktor* / tavsiye*
correction: ^düzeltme / ^tekzip / ^özür + doğrusu / özür / yanlış* / hata*
right-of-reply: ^cevap ve düzeltme / ^tekzip metni / cevap ve düzeltme hakkı
sponsored-content: ^reklam / ^sponsorlu / bu bir reklam / advertorial / sponsorlu içerik + reklam* / sponsor* / işbirliğ*
reuse-restriction: kaynak göster* / izinsiz / iktibas + alıntı* / kopyala* / yayınlan* / kullanıl*
content-advisory: ^uyarı / ^dikkat + şiddet / rahatsız edici
age-restriction: 18 yaş* + uygun değil* / yetişkin* / altındaki
embargo: ^ambargo
correction: ^düzeltme / ^düzeltme ve özür / ^tashih / ^güncelleme / ^not / ^haberin ilk / ^bu haberin + hata* / yanlış* / özür / doğru* / sehven / düzelt*
sponsored-content: reklam içeriği / bu bir reklamdır / sponsorlu / tanıtım içeriği / tanıtım yazısı / bu bir ilandır / katkılarıyla / iş birliği / işbirliğiyle / advertorial / ücretli + reklam* / sponsor* / editör* / yazı işleri / yayın kurulu / marka / ücret* / tanıtım - dedi
advice-disclaimer: tavsiye* / bilgilendirme amaç* / tanı ve tedavi / hukuki danışmanlık / yerine geçmez + niteliği taşımaz / taşımamaktadır / değildir / yerine geçmez / doktor* / hekim* / oluşturmaz / uzman*
reuse-restriction: izinsiz / kaynak göster* / izin alınmadan / yazılı izin / telif / yeniden yayım* + kopyala* / kullanıl* / yayınlan* / yayımlan* / alıntı* / çoğalt* - çerez
reporting-restriction: yayın yasağı / yorumlar / yorum / kimlik* / isim* / ismi + mahkeme* / hukuki / kanun* / yasal + kapalı / kapatıl* / gizli / açıklan* / nedeniyle / yayınlay* - dedi
content-advisory: uyarı / dikkat / bu haber / bu yazı + şiddet / intihar / istismar / rahatsız edici / hassas / travma* - dedi
age-restriction: 18 yaş* / yetişkin* / reşit + uygun* / altı* / içerik* / yalnızca / sadece - dedi`,
};

export const examples: Examples = {
	hits: [
		['reuse-restriction', 'Bu yazının tamamı ya da bir kısmı izin alınmadan yayımlanamaz.'],
		['access-block', 'NAME’e erişim mahkeme kararıyla engellendi. VPN ile okuyabilirsiniz.'],
		[
			'banned-outlet',
			'İran’da NAME yasaklı. Orada yaşıyorsanız haberlerimizi saklamayın ve iletmeyin, gözaltına alınabilirsiniz.',
		],
		['state-media-label', 'Bu kanal Rusya hükümeti tarafından finanse edilmektedir. Daha fazla bilgi'],
		[
			'undesirable-organization',
			'NAME Rusya’da “istenmeyen kuruluş”. Rusya’da yaşıyorsanız yazılarımızı paylaşmayın, bağış yapmayın; para cezası ve hapis var.',
		],
		[
			'access-block',
			'Sitemiz Ankara 2. Sulh Ceza Hâkimliği kararıyla erişime engellendi. Yeni adresimiz buradadır.',
		],
		[
			'terrorist-designation',
			'Türkiye’deki okurlarımıza: mahkeme NAME sitesini terör örgütü saydı. Haberlerimizi paylaşmanız hapis cezasına yol açabilir.',
		],
		['advice-disclaimer', 'Burada yer alan yorumlar yatırım danışmanlığı kapsamında değildir.'],
	],
	misses: [
		'Valilik gösteriyi yasakladı, iki kişi gözaltına alındı.',
		'Mahkeme siteye erişim engeli getirdi, yayıncı itiraz edecek.',
		'Üç siteye erişim engeli getirildi, bakanlık açıkladı.',
	],
};
