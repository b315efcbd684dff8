import type { Examples, Language } from './types';

export const tr: Language = {
	code: 'tr',
	home: 'TR',
	words: {
		unspecified: 'ceza*, yaptırım*',
		'administrative-liability': 'idari yaptırım*, idari suç*, idari sorumluluk*',
		republish: 'alıntı*, kopyala*, iktibas*',
		funded:
			'yurtdışından fonlan*, yurt dışından fonlan*, yabancı fon*, yabancı kaynak*, yurt dışı kaynak*, yurtdışı kaynak*, yurt dışından destek*, yabancı devlet* fon*, yurt dışından finans*, yurtdışından finans*, dış kaynak*, yabancı hibe*, yurt dışından hibe*, yurt dışından gelen, yabancı vakıf*',
		seditious:
			'dezenformasyon*, millî güvenlik, milli güvenlik, ulusal güvenlik, halkı yanıltıcı, casusluk*, dezenformasyon yasa*, yalan haber*, yanıltıcı bilgi*, cumhurbaşkanına hakaret*, devlet sırr*, halkı kin*, kin ve düşmanlığ*, terör propaganda*, devletin güvenliğ*, kamu düzen*, hakaret*, devlete karşı',
		undesirable: 'istenmeyen kuruluş*, istenmeyen örgüt*, istenmeyen yabancı, istenmeyen, arzu edilmeyen*',
		extremist: 'aşırılıkçı örgüt*, aşırıcı*, radikal örgüt*, aşırılık*, aşırı, ekstrem*',
		terrorist: 'terör örgütünün yayın organı, terör örgüt*, terör*, terörle iltisak*, terör propaganda*',
		banned:
			'kapatıl*, yasadışı örgüt*, yasadışı, yasa dışı, düşman medya, lisansı iptal*, ruhsatı iptal*, yasak*, ruhsatsız, lisanssız, kayyum*, yasa dışı ilan*, illegal, kanun dışı',
		agent:
			'yabancı ajan*, etki ajan*, yabancı etki*, yabancı temsilci*, yabancı çıkar*, yabancı devlet* ajan*, yabancı devlet* çıkar*, dış çıkar*, yabancı kuruluş* temsilci*, yabancı menfaat*, yabancı nüfuz*',
		state:
			'devlet medyası, devlet kontrol*, devlet tarafından finanse*, hükümet tarafından finanse*, devlete bağlı, hükümet kontrol*, kısmen veya tamamen, tamamen veya kısmen, devlet destekli, hükümete bağlı, tarafından finanse*, tarafından kontrol ed*, tarafından fonlan*, devlet kanal*, devlet televizyon*, devlet yayın*, devlete ait, hükümete ait, devletin sahib*, kamu kaynak*, devlet bütçe*, devletin kontrol*, hükümetin kontrol*, hükümetin finanse*, devletin finanse*, devlet güdüm*, hükümet destekli, bütçesinden karşıla*, devlet haber ajans*, devleti bütçe*, hükümet* bütçe*, kamu bütçe*, devleti … finans*, hükümeti … finans*, devlet* parasıyla, hükümet* parasıyla',
		blocked:
			'erişime engellen*, erişime kapat*, erişimi engellen*, engellenen adres*, erişim engel*, engelli, erişim kısıtla*, erişilemiyor, erişilemez, sansür*, erişim … engel*, engelle*, kapattı, kapatılmış*, erişim yasağ*, erişime açık değil, açılmıyor, ulaşılamıyor, içerik çıkar*, kaldırıl*, yayından kaldır*, bant daralt*, kısıtlan*, girişe kapat*, girişe kapal*, girilemiyor, giriş engel*, görünmez',
		self: 'sitemiz*, haberimiz*, haberlerimiz*, bizi, bize, biz, yayınımız*, okurlarımız*, gazetemiz*, sayfamız*, *lerimizi, *larımızı, *imizi, *ımızı, *ümüzü, *umuzu, *imize, *ımıza, *imizin, *ımızın, *imiz, *ımız, bizimle, bizden, bizim, yayınlarımız*, kanalımız*, dergimiz*, portalımız*, yazı işler*, editörl*, redaksiyon*, okuduğunuz metin, haberin ilk hal*, *larımız, *lerimiz, kurumumuz*, yazımız*, metnimiz*, *ıyoruz, *iyoruz, *uyoruz, *üyoruz',
		here: 'bu haber*, bu sayfa*, bu yazı*, bu içer*, bu metn*, bu gönderi*, bu link*, bu bağlantı*, okuduğunuz*, bu tür içerik*, böyle içerik*, buradaki, bu adres*, bu paylaşım*, bu video*, bu yayın*, bu içerik*, bu dosya*, bu bölüm*, bu dizi*, bu makale*, bu köşe*',
		you: 'eğer, bulunuyorsanız, yaşıyorsanız, türkiyede iseniz, *yorsanız, *iyseniz, *deyseniz, *daysanız, *tayseniz, *taysanız, *ysanız, *yseniz, yaşıyor musunuz, bulunan, pasaportunuz varsa, vatandaşıysanız, yaşayan, için, *sanız, *seniz, *ıyorsanız, *iyorsanız, *uyorsanız, *üyorsanız, türkiyedeyseniz, rusyadaysanız, türkiyeden okuyorsanız, kim, herkes, okuyorsanız, içindeyseniz, olan herkes, olanlar*, yaşayanlar*, bulunanlar*, mısınız',
		readers:
			'türkiyedeki okur*, bulunan okur*, yaşayan okur*, okurlar*, okuyucular*, takipçi*, değerli okur*, sevgili okur*, sayın okur*, kullanıcılar*, izleyici*, vatandaş*, kişi*, aboneler*, dostlar*, ülkedeki, pasaportu olan*, uyruklu*',
		dont: 'paylaşmayın, dikkat, yol açabilir, beğenmeyin, risk*, *mayın, *meyin, *mayınız, *meyiniz, uyarı*, gidebilir, olabilir, sonuçlanabilir, suç sayıl*, silin, dikkatli, sakının, karşılaşabilir*, tehlike*, yargılan*, ceza al*, gerektirebilir, doğurabilir, unutmayın, aklınızda, lütfen, rica ederiz, öneririz, kaçının, hatırlatırız, düşünün, temizleyin, tedbir*, suçtur, suç teşkil*, suç sayıyor, cezalandır*, cezası var, karşı karşıya*, önce',
		share:
			'paylaş*, bağlantı ver*, yay*, ilet*, yönlendir*, gönder*, retweet*, link ver*, bağlantı koy*, link pay*, göstermek',
		like: 'beğen*, kalp bırak*, tepki ver*, emoji*',
		comment: 'yorum*',
		save: 'kaydet*, indir*, sakla*, ekran görüntü*, arşiv*, bulundur*, telefonunuzda, yer imi*, çıktı al*, kopyasını, depola*',
		subscribe: 'abone*, takip*, üyelik, gruptan ayrıl*, kanaldan çık*',
		contact:
			'bize yaz*, bize ulaş*, yazmak, yazmayın, bize gönder*, haber göndermek, konuşmak, röportaj*, bize bilgi*, bize görüntü*, bize mesaj*, iletişim*, görüşmek, mülakat*, bize haber*, demeç*, bilgi vermek, bizimle konuş*',
		donate:
			'bağış*, para gönder*, para yolla*, maddi destek*, havale*, destek ol*, para aktar*, maddi yardım*, mali destek*, para transfer*, ödeme yap*, kripto*',
		cooperate: 'işbirliğ*, çalış*, katıl*, iş birliği*, katkı*, yardım et*, faaliyet*',
		fine: 'para ceza*, cezasına, idari ceza*, cezaya',
		detention: 'gözalt*, tutukla*, ifadeye, sorgu*, gün hapis, alıkon*',
		imprisonment: 'hapis*, hapse, cezaevi*, yıla kadar, mahkum*, mahkûm*',
		'criminal-liability': 'cezai*, suç, soruşturma*, kovuşturma*, yargılan*, ceza davası*, ceza kanun*',
		authority:
			'sulh ceza hâkimli*, sulh ceza hakimli*, mahkeme*, btk, başsavcılı*, bakanlı*, rtük, savcılı*, hakimli*, hâkimli*, bilgi teknolojileri, erişim sağlayıcıları birliği, hükümet, valili*, yetkilil*, emniyet, sulh ceza, ağır ceza mahkeme*, asliye*, bilgi teknolojileri ve iletişim kurumu, iletişim başkanlığı*, kurulu*, kurumu*, başkanlığı*, meclis*, cumhurbaşkan*, polis*, güvenlik birim*, siber suç*, yargıtay*, danıştay*, anayasa mahkemesi*, hükümeti*, bağlantı sağlayıcı*, rejim*, yönetimi, makamlar*, kurul, devlet*, askerî mahkeme*, emniyet müdürlüğü, roskomnadzor*',
		attribute:
			'türk, ankara, istanbul, cumhuriyet, rusya, rus, adalet, içişleri, sayılı, trabzon, izmir, diyarbakır, bursa, adana, antalya, sulh, ceza, ağır, genel, yüksek, basın, ilan, radyo, televizyon, üst, radyo ve televizyon, iletişim, ve, bilgi, teknolojileri, millî, milli, ulusal',
		statute:
			'kanun*, sayılı kanun*, madde*, türk ceza kanunu*, tck*, basın kanunu*, terörle mücadele kanunu*, tmk*, yönetmelik*, kararname*, yasası*, yasanın, yasayla, yasaya, yasa',
		said: 'dedi, açıkladı, belirtti, duyurdu, söyledi, diyor, anlattı, ifade etti, kaydetti, vurguladı, aktardı, göre, bildirdi, hatırlattı, yazdı, yanıtladı, ekledi, konuştu, sordu, muhabirimiz*, gazetemizin avukatı, meslektaşımız*, arkadaşımız*, bize anlattı, bize söyledi, dolandırıcı*, mizah',
		more: 'tam metni, ayrıntılar, daha fazla, yeni adres*, ne anlama gel*, karar metni, daha fazlası, tıklayın, bilgi için, kararı okuyun, ayrıntılı bilgi, nasıl, rehber*, sorular ve yanıtlar, detaylar, detaylı, neden, güvenli okuma, öneriler*, hukuki not, avukat*, açıklama*, bu etiket*, buradan',
		mirror:
			'yeni adres*, vpn, yeni bağlantı*, buradayız, güncel adres*, tor, ayna*, alternatif adres*, uygulama*, telegram*, yedek adres*, kopya*, proxy, tünel, adresimiz, adresinde',
		appeal: 'destek olun, bülten, bültenimiz, abone olun',
		material:
			'bu yayın, bu haber, bu kanal, tescilli, bu materyal*, bu program*, bu site*, bu gazete*, bu film*, hazırlan*, yayımlan*, yapım*, sicil*, kayıt*, tarafından üretil*, bu metin, içerik, bu kanal*, bu hesap*, bu yayın kuruluşu*, bu kuruluş*, bu ajans*, bu bölüm',
		'legal-liability':
			'hukuki sonuç*, dava*, yasal işlem*, hukuki sorumluluk*, takibat*, adli işlem*, yargı*',
		ordered:
			'talebi üzerine, kararı gereğince, kararı uyarınca, emri*, zorunlu*, mahkeme kararıyla, hükmedil*, karar ver*, talimatı*, yükümlü*',
		corrected: 'düzeltme*, tekzip*, yanlış*, gerçeğe aykırı*, doğru değil*, yanıltıcı*, gerçek dışı',
		vague: 'suç, ifadeye, sorgu*, yargılan*',
		there: 'ülkede*, ülke içinde*, orada*',
		aged: '18 yaşından büyük*, yetişkin*, reşit*',
		asking: 'ne, nasıl, neden',
	},
	places:
		'TR: türkiye*, türk, sulh ceza*, 5651, btk, ankara, istanbul, rtük; RU: rusya*, rus devlet*, rus hükümet*; IR: iran*; AZ: azerbaycan*',
	info: {
		version:
			'önceki sürüm*, önceki versiyon*, ilk sürüm*, ilk versiyon*, eski sürüm*, ilk hali*, önceki hali*, başlangıçta, haberimizde, yazımızda, sayımızda, daha önce, yazmıştık, yazılmıştı, belirtilmişti, başlıkta, sehven, yer alan haber, yanlış yazmışız, hata yaptık',
		amend:
			'düzeltme, düzeltmesi, düzeltildi, düzeltilmiştir, düzelttik, düzeltiriz, düzeltiyoruz, tashih, editörün notu, editör notu, özür*, güncellendi, güncellenmiştir, açıklama, değiştirildi, değiştirilmiştir',
		wrong: 'yanlış*, hata*, sehven, aslında, gerçekte, yerine, doğrusu, doğru, değil, eksik',
		reply: 'cevap ve düzeltme, cevap hakkı, tekzip, düzeltme ve cevap, yanıt hakkı, düzeltme metni',
		paid: 'bu bir ilandır, bu bir reklamdır, reklam, advertorial, sponsor*, tanıtım içeriği, tanıtım yazısı, ücretli içerik, ortak içerik, iş birliği, işbirliği, ödemesiyle, tarafından finanse, katkılarıyla, desteğiyle hazırlan*, ücret karşılığı, satış ortaklığı, ödeme yap*, siparişiyle, reklam iş birliğ*, maddi katkı*, iş birliğiyle, işbirliğiyle, reklam içer*',
		editorial:
			'yazı işleri, yayın kurulu, redaksiyon, editör*, muhabir*, gazeteci*, haber merkezi, reklamveren*, reklam veren*, ilan veren, sponsor*, marka, komisyon, sorumlu*, karışmamış*, dahil olmamış*, müdahil, katılmamış*, etkisi olmadı, müdahale etmedi, etkisi olmamıştır, bu bölüm',
		advice: 'tavsiye*, danışmanlı*, öneri*, teşhis*, tanı, tedavi*, muayene*, görüş*, teklif*, telkin*',
		instead:
			'değildir, değil, yerine geçmez, yerini tutmaz, yerine geçmemek*, kapsamında değil*, sayılmaz, olarak değerlendirilmemeli*, olarak yorumlanmamalı*, oluşturmaz, niteliğinde değil*, bilgilendirme amaçlı*, bilgi amaçlı*, genel bilgi*, genel nitelikte*',
		adviser:
			'doktor*, hekim*, uzman*, avukat*, eczacı*, danışman*, yatırım*, hisse*, risk*, zarar*, kayıp*, sağlık*, anapara, sermaye piyasası',
		reuse:
			'izinsiz, alıntı*, kopyalan*, çoğaltıl*, yeniden yayın*, yayımlanamaz, kullanılamaz, iktibas*, tekrar yayın*, kaynak gösteril*, yayınlanamaz, kullanılabilir, paylaşılamaz, yeniden yayım*',
		permit:
			'izin*, izni, onay*, yasak*, kaynak göster*, kaynak belirt*, link, bağlantı*, lisans*, creative commons, ücretsiz, değiştirilmeden, kaydıyla, şartıyla, koşuluyla, serbest*, edilemez, yayımlanabilir',
		identity: 'ad, adı, adları, isim*, ismi, kimli*, kişisel veri*, adını, adlarını, ismini, isimlerini',
		unnamed:
			'açıklanamaz, açıklanmıyor, yayımlanamaz, yayınlanamaz, yazılmıyor, verilmiyor, gizli*, değiştiril*, yasak*, yayın yasağı, anonim*, saklı, ifşa*, paylaşılmıyor, açıklamıyoruz, vermiyoruz, kapalı, kullanmıyoruz, açıklanma*, gizlendi, paylaşılma*, yayımlanma*, verilme*',
		closed: 'kapalı*, kapatıl*, kapattık, kapatmış*, devre dışı, yapılamaz, yapılamıyor',
		legal: 'mahkeme*, hakimli*, kanun*, yasa, yasal, soruşturma*, dava*, karar*, savcılı*, hukuki*, yargı*',
		adults: 'reşit, 18 yaş*, on sekiz, yetişkin*, 18 den, 18+',
		only: 'sadece, yalnızca, uygun değil*, yöneliktir, yönelik, yasak*, için değil*, tavsiye edilmez, önerilmez, altındaki*, altı',
		harrow:
			'şiddet*, intihar*, işkence*, ölüm*, ölü, cinayet*, tecavüz*, istismar*, taciz*, katliam*, hayatını kaybed*, ceset*, savaş*, kendine zarar, yeme bozuklu*',
		heed: 'uyarı, dikkat, rahatsız ed*, sarsıcı, tetikleyici, hassas*, içeriyor, içerir, içermektedir, anlat*, betimle*, ayrıntı*, bu yazı*, bu haber*, bu metin*, bazı okur*, okumadan önce, olabilir, zorlayıcı, ağır, aşağıdaki',
		embargo: 'ambargo*, önce yayımlanamaz, önce yayınlanamaz, kadar yayımlanamaz, önce yayımlamayın',
		stake: 'yazarın … hissesi, yazar … hissesine sahip, hisse sahibi, çıkar çatışması',
	},
	rules: `
foreign-principal-label US: adına / temsilcisi / ajanı + adalet bakanlığı* / department of justice + abd / fara / washington / amerika*`,
};

export const examples: Examples = {
	hits: [
		['reporting-restriction', 'Mağdurun kimliği, kanun gereği açıklanmamaktadır.'],

		[
			'state-media-label',
			'Bu kanal bütünüyle Rusya devleti bütçesinden finanse edilmektedir. Bu etiket ne anlama gelir?',
		],
		['access-block', 'NAME sitesi BTK kararıyla Türkiye’den girişe kapatıldı. Yeni adresimizi not edin.'],
		[
			'banned-outlet',
			'NAME Türkmenistan’da yasaklı. Oradaysanız haberlerimizi paylaşmayın, bize yazmayın: gözaltına alınabilirsiniz.',
		],
		[
			'foreign-agent-label',
			'NAME, Gürcistan’da yabancı nüfuz ajanı olarak kayıtlıdır; bu içerik yabancı bir kuruluş adına yayımlanmaktadır.',
		],
		[
			'security-law-risk',
			'Türkiye’de yaşıyorsanız bu haberimizi paylaşmadan önce düşünün: “dezenformasyon yasası” kapsamında üç yıla kadar hapis cezası isteniyor.',
		],
		[
			'access-block',
			'Bu içeriğe Türkiye’den erişim, İstanbul 4. Sulh Ceza Hâkimliğinin 2025/4471 D. İş sayılı kararıyla engellenmiştir.',
		],
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
		'Gazetemiz, erişim engeli getirilen üç haberi yayımlayan sitenin editörüyle konuştu.',

		'Türkiye’de yaşıyorsanız aracınızı buraya park etmeyin, para cezası var. Rehberimizi paylaşın.',

		'Mahkeme, üç habere erişim engeli getirdi; gazetemizin avukatı karara itiraz edeceklerini söyledi.',

		'Valilik gösteriyi yasakladı, iki kişi gözaltına alındı.',
		'Mahkeme siteye erişim engeli getirdi, yayıncı itiraz edecek.',
		'Üç siteye erişim engeli getirildi, bakanlık açıkladı.',
	],
};
