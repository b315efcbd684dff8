import type { Examples, Language } from './types';

export const uz: Language = {
	code: 'uz',
	home: 'UZ',
	words: {
		extremist: 'ekstremistik tashkilot*, ekstremistik material*, ekstremistik*',
		terrorist: 'terroristik tashkilot*, terroristik*, terrorchi*',
		banned: 'taqiqlangan*, taqiqlandi, noqonuniy tashkilot*',
		seditious: 'jamoat xavfsizligi*',
		agent: 'xorijiy agent*',
		blocked: 'bloklangan, bloklandi, cheklangan',
		self: 'bizning, bizga, bizni, biz, saytimiz*, maqolalarimiz*, oʻquvchilarimiz*',
		here: 'bu maqola*, ushbu maqola*, bu sahifa*',
		you: 'agar siz, boʻlsangiz',
		readers: 'mamlakatdagi oʻquvchi*, oʻzbekistondagi oʻquvchi*',
		dont: 'saqlamang, yubormang, tarqatmang, ulashmang, ogohlantirish, diqqat, mumkin, yozmang, bosmang',
		share: 'tarqat*, ulash*, yubor*, repost*',
		like: 'layk*',
		comment: 'izoh*',
		save: 'saqla*, yukla*',
		subscribe: 'obuna*',
		contact: 'bizga yoz*, bogʻlan*',
		donate: 'pul oʻtkaz*, xayriya*',
		cooperate: 'hamkorlik*',
		fine: 'jarima*',
		detention: 'hibs*, qamoqqa olin*',
		imprisonment: 'qamoq*, ozodlikdan mahrum*',
		'criminal-liability': 'jinoiy javobgar*',
		authority: 'sud*, prokuratura*, vazirlig*, hukumat*',
		attribute: 'oliy, bosh, toshkent, ichki, ishlar',
		statute: 'jinoyat kodeks*, kodeks*, qonun*, moddasi',
		said: 'dedi, aytdi, xabar berdi',
		more: 'batafsil, xavfsizlik*',
		mirror: 'koʻzgu*, vpn',
	},
	places: 'UZ: oʻzbekiston*, toshkent*; RU: rossiya*',
	rules: 'correction: ^tuzatish / ^tahririyatdan + xato* / uzr',
};

export const examples: Examples = {
	hits: [
		[
			'extremist-designation',
			'Sud NAME materiallarini ekstremistik deb topdi. Agar siz O‘zbekistonda bo‘lsangiz, maqolalarimizni tarqatmang: jarima yoki qamoq tahdid soladi.',
		],
	],
	misses: ['Sud guruhni ekstremistik deb topdi, dedi advokat.'],
};
