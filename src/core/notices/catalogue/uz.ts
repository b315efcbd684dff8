import type { Examples, Language } from './types';

export const uz: Language = {
	code: 'uz',
	home: 'UZ',
	words: {
		material:
			'material*, maqola*, nashr*, sahifa*, tayyorlan*, reyestr*, roʻyxat*, kiritilgan, tarqatil*, kanal*, sayt*, bu kanal*, ushbu kanal*, ushbu sahifa*, ushbu nashr*',
		unspecified: 'jazo*, oqibat*',
		'administrative-liability': 'maʼmuriy*',
		state:
			'davlat ommaviy axborot vositasi, davlat tomonidan moliya*, hukumat tomonidan moliya*, davlat nazorati*, davlatga qarashli, davlat telekanal*, davlat nashri*, davlat axborot*, davlat mediasi*, hukumatga qarashli, hukumat nazorat*, hukumat mablagʻ*, davlat byudjet*, davlatga tegishli, hukumatga tegishli, hukumat moliyalashtir*, davlat moliyalashtir*, hukumati … moliyalashtir*, hukumati … nazorat*',
		funded:
			'xorijiy mablag*, chet eldan moliya*, xorijiy moliya*, xorijdan moliya*, chet eldan mablagʻ*, xorijiy grant*, xorijiy manba*, chet el mablagʻ*, xorijiy donor*, xorijiy fond*, chet eldan kelgan, xorijiy davlat mablagʻ*',
		undesirable: 'nomaqbul tashkilot*, istalmagan tashkilot*, nomaqbul*, istalmagan, nomaqbul deb',
		extremist: 'ekstremistik tashkilot*, ekstremistik material*, ekstremis*, ekstremizm*',
		terrorist: 'terroristik tashkilot*, terror*',
		banned:
			'noqonuniy tashkilot*, taqiq*, noqonuniy*, litsenziya*, roʻyxatdan oʻtmagan, yopib qoʻy*, dushman*',
		seditious:
			'jamoat xavfsizligi*, davlatga xiyonat*, milliy xavfsizlik*, konstitutsiyaviy tuzum*, jamoat tartibi*, yolgʻon axborot*, yolgʻon maʼlumot*, prezidentni haqorat*, haqorat*, josuslik*, agʻdar*, tahdid soladi*',
		agent: 'xorijiy agent*, xorijiy taʼsir*, chet el agent*, chet davlat agent*, xorijiy vakil*',
		blocked:
			'blok*, toʻsilgan, toʻsib*, ochilmay*, cheklan*, cheklab*, yopilgan, kirib boʻlmay*, kirish* chekla*, toʻsib qoʻy*',
		self: 'bizning, bizga, bizni, biz, saytimiz*, maqolalarimiz*, oʻquvchilarimiz*, *larimizni, *imizni, *larimizga, *imizga, *larimiz, *imiz, tahririyat*, nashrimiz*, kanalimiz*',
		here: 'bu maqola*, ushbu maqola*, bu sahifa*, bu matn*, ushbu material*, bu havola*, ushbu sahifa*, bu post*, mazkur maqola*, mazkur sahifa*, bunday material*, shu maqola*, shu sahifa*, ushbu matn*, ushbu havola*, bu yozuv*, mazkur material*, bu xabar*',
		you: 'agar siz, *sangiz, *sangizlar, yashovchi, yashayotgan, boʻlsangiz*, oʻzbekistondagi, agar, kimki, har kim, kim, oʻzbekistonda boʻlsangiz, oʻzbekistonda yashasangiz, turgan boʻlsangiz, oʻqiyotgan boʻlsangiz, yashovchilar*, turib',
		readers:
			'mamlakatdagi oʻquvchi*, oʻzbekistondagi oʻquvchi*, oʻquvchi*, fuqaro*, obunachi*, hurmatli oʻquvchi*, oʻzbekistonlik*, foydalanuvchi*, odam*, aholi*, muxlislar*, tomoshabin*',
		dont: 'saqlamang, yubormang, tarqatmang, ulashmang, ogohlantirish, diqqat, mumkin, yozmang, bosmang, *mang, *mangiz, *manglar, ehtiyot, jazolan*, xavf*, olib kelishi, oʻchir*, tahdid*, uchun javobgar*, javobgarlik*, olib keladi, xatar*, yodda tuting, eslatamiz, ogohlantiramiz, iltimos, soʻraymiz, tavsiya*, oʻylab koʻring, avval oʻylang, jinoyat hisob*, jinoyat deb, huquqbuzarlik*, tozalang, duch kel*, diqqatiga',
		share:
			'tarqat*, ulash*, yubor*, repost*, joʻnat*, havola*, tashlash*, qayta chop*, guruh* tashla*, joylashtir*, koʻrsatish*',
		like: 'layk*, yoqdi, reaksiya*, yoqtir*',
		comment: 'izoh*, fikr bildir*',
		save: 'saqla*, yukla*, skrinshot*, nusxa*',
		subscribe: 'obuna*',
		contact:
			'bizga yoz*, bogʻlan*, xat yoz*, bizga yubor*, intervyu*, bizga xabar*, bizga maʼlumot*, suhbat*, tahririyatga yoz*, tahririyatga xabar*, video yubor*',
		donate: 'xayriya*, pul*, ehson*, moliyaviy yordam*',
		cooperate: 'hamkorlik*, ishlash*, yordam ber*, ishtirok*',
		fine: 'jarima*',
		detention: 'qamal*, hibs*, ushla*, qamoqqa*, sutka*, soʻroq*, qamab*',
		imprisonment: 'qamoq*, ozodlik*, yilgacha, turma*',
		'criminal-liability': 'jinoiy javobgar*, jinoy*, jinoiy ish*',
		authority:
			'sud*, hukumat*, dxx, vazirli*, xavfsizlik xizmati*, davlat xavfsizlik*, hokimiyat*, hokimiyat organ*, prezident*, agentlig*, qoʻmita*, provayder*, prokurat*, boshqarma*, agentlik*, davlat xizmat*',
		attribute:
			'oliy, bosh, toshkent, ichki, ishlar, shahar, tuman, viloyat, adliya, raqamli, aloqa, davlat, xavfsizlik, axborot, ommaviy, kommunikatsiyalar, respublikasi, texnologiyalar, fuqarolik, tumanlararo, oʻzbekiston',
		statute: 'jinoyat kodeks*, kodeks*, qonun*, modda*, maʼmuriy javobgarlik toʻgʻrisidagi',
		said: 'dedi, aytdi, xabar berdi, deydi, aytgan, taʼkidladi, maʼlum qildi, soʻzlariga koʻra, tushuntirdi, eslatdi, yozadi, javob berdi, xabar beradi, muxbirimiz*, hamkasbimiz*, bizga aytdi, bizga maʼlum qildi, firibgar*',
		more: 'batafsil, xavfsizlik*, bu nima degani, maslahat*, bu yerda, qanday, tushuntirish*, qoʻllanma*, savol javob*, yurist*, shu yerda',
		mirror:
			'koʻzgu*, vpn, yangi manzil*, boshqa manzil*, oyna sayt*, proksi*, telegram*, muqobil*, aylanib oʻt*',
		republish: 'iqtibos*, koʻchirib bos*',
		'legal-liability': 'taʼqib*, javobgar*',
		ordered: 'talabiga koʻra, qaroriga koʻra, qarori asosida, talabi bilan, majbur*, koʻrsatmasi*, buyrugʻi*',
		corrected: 'raddiya*, tuzatish*, yolgʻon, notoʻgʻri*, haqiqatga toʻgʻri kelmay*',
		appeal: 'obuna boʻling',
		vague: 'jinoyat, jinoyatdir, soʻroq*',
		there: 'mamlakatda, mamlakat ichida, yurtda, u yerda',
	},
	places:
		'UZ: oʻzbekiston*, toshkent*; RU: rossiya*; BY: belarus*; UA: ukrain*; KZ: qozogʻiston*; KG: qirgʻiziston*; TJ: tojikiston*; TM: turkmaniston*; AZ: ozarbayjon*; GE: gruziy*; AM: armaniston*; TR: turkiy*; IR: eron; CN: xitoy*; MM: myanm*; VN: vyetnam*; AF: afgʻoniston*; HK: gonkong*; BH: bahrayn*; EG: misr; SA: saudiya arabiston*; IN: hindiston*; PK: pokiston*; NI: nikaragu*; VE: venesuel*; CU: kuba; ML: mali; BF: burkina faso',
	info: {
		version:
			'dastlabki nusxa*, oldingi nusxa*, avvalgi nusxa*, birinchi nusxa*, ilk nusxa*, avvalgi versiya*, dastlabki versiya*, dastlab, avvalroq, deb yozgan*, deb yozilgan, deb koʻrsatilgan, maqolaning dastlabki, sarlavha*, adashtirib, adashibmiz',
		amend:
			'tuzatish*, tuzatildi, tuzatdik, aniqlik*, aniqlashtir*, tahririyatdan, uzr*, kechirim*, yangilandi, oʻzgartirildi, raddiya',
		wrong: 'xato*, notoʻgʻri, yanglish*, aslida, oʻrniga, toʻgʻrisi, toʻgʻri, emas, adashtirib',
		reply: 'javob berish huquqi, raddiya, rad etish huquqi, javob huquqi',
		paid: 'reklama, hamkorlik materiali, hamkor materiali, homiy*, pulli material, buyurtmasi*, mablagʻi hisobidan, koʻmagida, toʻlagan, toʻladi, toʻlovi',
		editorial:
			'tahririyat*, jurnalist*, reklama beruvchi*, buyurtmachi*, hamkor*, homiy*, masʼul*, javobgar*, aralashma*, ishtirok etma*, qatnashma*',
		advice: 'maslahat*, tavsiya*, tashxis*, davolash*, konsultatsiya*, taklif*',
		instead:
			'hisoblanmaydi, emas, oʻrnini bosmaydi, oʻrnini bosa olmaydi, almashtirmaydi, axborot berish, axborot xarakter*, maʼlumot uchun, maʼlumot berish, tanishtirish',
		adviser:
			'shifokor*, doktor*, mutaxassis*, yurist*, advokat*, huquqshunos*, investitsiya*, sarmoya*, aksiya*, xavf*, zarar*, salomatlik*, sogʻliq*',
		reuse:
			'koʻchirib bos*, qayta nashr*, qayta chop*, nusxa koʻchir*, koʻchirish*, foydalanish*, koʻchirib olish*, koʻpaytirish*, chop etish*',
		permit:
			'ruxsat*, rozilig*, taqiqlan*, havola*, koʻrsatish*, koʻrsatgan*, litsenziya*, creative commons, bepul, tekin, oʻzgartirmasdan, mumkin, faqat, sharti',
		identity: 'ism*, shaxs*, familiya*',
		unnamed:
			'aytilmay*, keltirilmay*, eʼlon qilinmay*, oshkor*, oʻzgartiril*, taqiqla*, sir saqla*, yashiril*, ochiqlanmay*, tilga olmay*, yopiq',
		closed: 'yopiq, yopil*, yopdik, oʻchiril*, cheklan*, mumkin emas',
		legal: 'huquqiy sabab*, yuridik sabab*, sud*, qonun*, tergov*, qaror*, hukm*, ish*',
		adults: 'voyaga yetgan*, voyaga yetmagan*, 18 yosh*, oʻn sakkiz, kattalar*, 18+',
		only: 'faqat, moʻljallangan, moʻljallanmagan, taqiqlan*, tavsiya etilmaydi, uchun emas',
		harrow:
			'zoʻravonlik*, suitsid*, oʻz joniga qasd*, qiynoq*, oʻlim*, qotillik*, halok*, vafot*, zoʻrlash*, jasad*, urush*, shafqatsiz*',
		heed: 'diqqat, ogohlantir*, ehtiyot*, ogʻir, taʼsir*, tasvirlan*, bor, mavjud, bu matn*, ushbu matn*, ushbu maqola*, oʻz ichiga, oʻqishdan oldin, mumkin, nozik',
		embargo: 'embargo, gacha eʼlon qilinmasin, eʼlon qilish mumkin emas',
	},
};

export const examples: Examples = {
	hits: [
		['access-block', 'Saytimiz Oʻzbekistonda bloklangan. Bizni VPN orqali yoki Telegram kanalimizda oʻqing.'],
		[
			'security-law-risk',
			'Oʻzbekistonda yashovchi oʻquvchi! Jinoyat kodeksining 244-moddasi boʻyicha bizning maqolamizni guruhga yuborganingiz uchun ham qamoq jazosi berilishi mumkin. Ulashishdan oldin oʻylab koʻring.',
		],
		[
			'undesirable-organization',
			'Rossiya NAME saytini nomaqbul tashkilot deb topdi. Rossiyada boʻlsangiz, bizga pul oʻtkazmang va havola bermang: jarima bor.',
		],
		[
			'banned-outlet',
			'NAME Oʻzbekistonda taqiqlangan. Mamlakatda boʻlsangiz, maqolalarimizni ulashmang va saqlamang: jarima yoki qamoq bilan jazolanadi.',
		],
		[
			'extremist-designation',
			'Sud NAME materiallarini ekstremistik deb topdi. Agar siz O‘zbekistonda bo‘lsangiz, maqolalarimizni tarqatmang: jarima yoki qamoq tahdid soladi.',
		],
	],
	misses: ['Sud guruhni ekstremistik deb topdi, dedi advokat.'],
};
