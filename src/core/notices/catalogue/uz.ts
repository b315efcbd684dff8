import type { Examples, Language } from './types';

export const uz: Language = {
	code: 'uz',
	home: 'UZ',
	words: {
		material: 'material*, maqola*, nashr*, sahifa*, tayyorlan*',
		unspecified: 'jazo*',
		'administrative-liability': 'maʼmuriy*',
		state:
			'davlat ommaviy axborot vositasi, davlat tomonidan moliya*, hukumat tomonidan moliya*, davlat nazorati*, hukumat nazorati*, davlatga qarashli',
		funded: 'xorijiy mablag*, chet eldan moliya*, xorijiy moliya*',
		undesirable: 'nomaqbul tashkilot*, istalmagan tashkilot*, nomaqbul*',
		extremist: 'ekstremistik tashkilot*, ekstremistik material*, ekstremis*, ekstremizm*',
		terrorist: 'terroristik tashkilot*, terror*',
		banned: 'noqonuniy tashkilot*, taqiq*, noqonuniy*, litsenziya*',
		seditious: 'jamoat xavfsizligi*, davlatga xiyonat*, milliy xavfsizlik*, konstitutsiyaviy tuzum*',
		agent: 'xorijiy agent*, chet el agenti*, xorijiy taʼsir*',
		blocked: 'blok*, toʻsilgan, toʻsib*, ochilmay*, cheklan*',
		self: 'bizning, bizga, bizni, biz, saytimiz*, maqolalarimiz*, oʻquvchilarimiz*, *larimizni, *imizni, *larimizga, *imizga, *larimiz, *imiz',
		here: 'bu maqola*, ushbu maqola*, bu sahifa*, bu matn*, ushbu material*, bu havola*, ushbu sahifa*, bu post*',
		you: 'agar siz, *sangiz, *sangizlar, yashovchi, yashayotgan, boʻlsangiz*, oʻzbekistondagi',
		readers: 'mamlakatdagi oʻquvchi*, oʻzbekistondagi oʻquvchi*, oʻquvchi*, fuqaro*, obunachi*',
		dont: 'saqlamang, yubormang, tarqatmang, ulashmang, ogohlantirish, diqqat, mumkin, yozmang, bosmang, *mang, *mangiz, *manglar, ehtiyot, jazolan*, xavf*, olib kelishi, oʻchir*, tahdid*, uchun javobgar*',
		share: 'tarqat*, ulash*, yubor*, repost*, joʻnat*, havola*',
		like: 'layk*, yoqdi, reaksiya*',
		comment: 'izoh*',
		save: 'saqla*, yukla*, skrinshot*, nusxa*',
		subscribe: 'obuna*',
		contact: 'bizga yoz*, bogʻlan*, xat yoz*, bizga yubor*, intervyu*',
		donate: 'xayriya*, pul*, ehson*',
		cooperate: 'hamkorlik*',
		fine: 'jarima*',
		detention: 'hibs*, ushla*, qamoqqa*',
		imprisonment: 'qamoq*, ozodlik*, yil qamoq*',
		'criminal-liability': 'jinoiy javobgar*, jinoy*',
		authority: 'sud*, prokuratura*, hukumat*, oliy sud, dxx, vazirli*, adliya vazirlig*',
		attribute: 'oliy, bosh, toshkent, ichki, ishlar, shahar, tuman, viloyat, adliya, raqamli, aloqa',
		statute: 'jinoyat kodeks*, kodeks*, qonun*, moddasi',
		said: 'dedi, aytdi, xabar berdi',
		more: 'batafsil, xavfsizlik*, bu nima degani, qanday oʻqish, maslahat*',
		mirror: 'koʻzgu*, vpn, yangi manzil*, boshqa manzil*',
	},
	places: 'UZ: oʻzbekiston*, toshkent*; RU: rossiya*',
	rules: `
correction: ^tuzatish / ^tahririyatdan + xato* / uzr
sponsored-content: reklama / homiy* / hamkorlik materiali + reklama* / homiy* / tahririyat* / hamkor* - dedi
correction: ^tuzatish / ^aniqlik / ^tahririyatdan + xato* / uzr / notoʻgʻri
reuse-restriction: koʻchirib / foydalanish / qayta chop + havola* / ruxsat* / taqiq*
content-advisory: ogohlantirish / diqqat + zoʻravonlik* / oʻz joniga`,
};

export const examples: Examples = {
	hits: [
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
