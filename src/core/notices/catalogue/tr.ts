import type { Examples, Language } from './types';

export const tr: Language = {
	code: 'tr',
	home: 'TR',
	words: {
		undesirable: 'istenmeyen kuruluş*',
		extremist: 'aşırılıkçı örgüt*, aşırılıkçı*',
		terrorist: 'terör örgütünün yayın organı, terör örgüt*, terörist*',
		banned: 'yasaklan*, kapatıl*, yasadışı örgüt*',
		agent: 'yabancı ajan*, etki ajan*',
		state: 'devlet kontrolünde*, devlet medyası',
		blocked: 'erişime engellen*, erişim engeli*, erişime kapat*, erişimi engellen*, engellenen adres*',
		self: 'sitemiz*, haberimiz*, haberlerimiz*, bizi, bize, biz, yayınımız*, okurlarımız*, gazetemiz*, sayfamız*',
		here: 'bu haber*, bu sayfa*, bu yazı*, bu içer*',
		you: 'eğer, bulunuyorsanız, yaşıyorsanız, türkiyede iseniz',
		readers: 'türkiyedeki okur*, okurlarımız*',
		dont: 'paylaşmayın, dikkat, uyarı, yol açabilir, beğenmeyin, neden olabilir, risk*',
		share: 'paylaş*, yaymak, bağlantı ver*',
		like: 'beğen*',
		comment: 'yorum*',
		save: 'kaydet*, indir*',
		subscribe: 'abone*, takip et*',
		contact: 'bize yaz*, bize ulaş*',
		donate: 'bağış*, para gönder*',
		cooperate: 'işbirliğ*',
		fine: 'para ceza*',
		detention: 'gözaltı*, tutuklan*',
		imprisonment: 'hapis*',
		'criminal-liability': 'cezai*, suç duyurusu',
		authority: 'sulh ceza hâkimli*, sulh ceza hakimli*, mahkeme*, btk, başsavcılı*, bakanlı*, rtük',
		attribute: 'türk, ankara, istanbul, cumhuriyet',
		statute: 'kanun*',
		said: 'dedi, açıkladı, belirtti, duyurdu, söyledi',
		more: 'tam metni, ayrıntılar, daha fazla, yeni adres*',
		mirror: 'yeni adres*, vpn, ayna site*, yeni bağlantı*, buradayız',
		appeal: 'destek olun',
		material: 'bu içerik',
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
embargo: ^ambargo`,
};

export const examples: Examples = {
	hits: [
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
	misses: ['Üç siteye erişim engeli getirildi, bakanlık açıkladı.'],
};
