/**
 * A first, cheap look for words that legal notices use. Only a hint: it decides whether the real finder is loaded, and is
 * wide on purpose.
 */

/** Beginnings of words by language, in small letters; matched in small letters, capitalised, and all capitals. */
const STEMS = [
	// Russian, Belarusian, Ukrainian, Kazakh, Bulgarian
	'нежелательн',
	'непажадан',
	'небажан',
	'экстремис',
	'экстрэміс',
	'екстреміс',
	'экстремиз',
	'террорис',
	'тэрарыс',
	'терорис',
	'иностранного агента',
	'иностранным агент',
	'иностранн',
	'иноагент',
	'замежн',
	'шетел',
	'заблокирован',
	// Georgian, Armenian
	'უცხოური ძალ',
	'უცხო ქვეყნ',
	'արտասահման',
	// Chinese, Japanese, Korean
	'国家安全',
	'國家安全',
	'国安法',
	'煽動',
	'煽动',
	'官方媒体',
	'官方媒體',
	'國家媒體',
	'广告',
	'贊助',
	'국가보안법',
	// Arabic, Persian, Urdu
	'إرهاب',
	'تروریس',
	'محظور',
	'ممنوع',
	// Languages in Latin letters
	'undesirable org',
	'extremis',
	'extrémis',
	'ekstremis',
	'aşırı',
	'terroris',
	'terörist',
	'terorist',
	'foreign agent',
	'foreign principal',
	'foreign influence',
	'state-controlled',
	'state media',
	'state-affiliated',
	'funded in whole or in part',
	'finansowan',
	'national security law',
	'safeguarding national security',
	'criminal liab',
	'prosecut',
	'blocked by',
	'pofma',
	'correction direction',
	'külföldi',
	'yabancı',
	'agente extranjero',
	'agent étranger',
] as const;

const capitalise = (stem: string) => stem.charAt(0).toUpperCase() + stem.slice(1);
const titleCase = (stem: string) => stem.split(' ').map(capitalise).join(' ');
const forms = STEMS.flatMap((stem) => [
	...new Set([stem, capitalise(stem), titleCase(stem), stem.toUpperCase()]),
]);
const PATTERN = new RegExp(forms.join('|'));

/** Of a very long page, or one that carries its data along as text, only so many letters at each end are looked at. */
const EACH_END = 120_000;

/**
 * Looks for words that legal notices use.
 *
 * @param document the page; it is not changed and no layout is read
 * @returns true where the notice finder should look
 */
export function isSuspect(document: Document): boolean {
	const text = document.body?.textContent ?? '';
	const ends = text.length <= 2 * EACH_END ? [text] : [text.slice(0, EACH_END), text.slice(-EACH_END)];
	if (ends.some((end) => PATTERN.test(end))) return true;
	for (const image of document.querySelectorAll('img[alt]')) {
		const alt = image.getAttribute('alt') ?? '';
		if (alt.length > 40 && PATTERN.test(alt)) return true;
	}
	return false;
}
