/** Languages written in two scripts: the catalogue holds one, the other is made letter for letter. */

function each(phrase: string, from: string, to: readonly string[]): string {
	return phrase.replace(/\p{L}/gu, (letter) => {
		const at = from.indexOf(letter);
		return at < 0 ? letter : (to[at] ?? letter);
	});
}

function serbian(phrase: string): string {
	const double = phrase.replace(/lj|nj|dž/g, (pair) => ({ lj: 'љ', nj: 'њ', dž: 'џ' })[pair] ?? pair);
	return each(double, 'abcdefghijklmnoprstuvzčćđšž', [...'абцдефгхијклмнопрстувзчћђшж']);
}

/** Latin spelling of Belarusian: я е ё ю begin with j after a vowel, with i after a consonant, with none after л. */
function belarusian(phrase: string): string {
	const iotated = phrase.replace(/(.?)([яеёю])/gu, (_, before: string, vowel: string) => {
		const plain = 'aeou'['яеёю'.indexOf(vowel)] ?? '';
		if (before === 'л') return before + plain;
		return before + (/[бвгджзкмнпрстфхцчш]/u.test(before) ? 'i' : 'j') + plain;
	});
	const soft = iotated.replace(
		/([нсзцл])ь/gu,
		(_, letter: string) => ['ń', 'ś', 'ź', 'ć', 'l']['нсзцл'.indexOf(letter)] ?? '',
	);
	return each(soft.replace(/х/gu, 'ch'), 'абвгджзійклмнопрстуўфцчшыэ', [...'abvhdžzijklmnoprstuŭfcčšye']);
}

function uzbek(phrase: string): string {
	const PAIRS: Record<string, string> = {
		oʻ: 'ў',
		gʻ: 'ғ',
		sh: 'ш',
		ch: 'ч',
		ya: 'я',
		yu: 'ю',
		yo: 'е',
		ye: 'е',
	};
	const double = phrase.replace(/oʻ|gʻ|sh|ch|y[auoe]/g, (pair) => PAIRS[pair] ?? pair);
	const open = double.replace(/(^|\s)e/g, '$1э');
	return each(open, 'abdefghijklmnopqrstuvxyz', [...'абдефгҳижклмнопқрстувхйз']).replace(/ʼ|ʻ/g, 'ъ');
}

/** The second script of a language, and how a phrase is written in it. */
export const OTHER_SCRIPT: Readonly<Record<string, { script: string; spell: (phrase: string) => string }>> = {
	sr: { script: 'cyrillic', spell: serbian },
	be: { script: 'latin', spell: belarusian },
	uz: { script: 'cyrillic', spell: uzbek },
};
