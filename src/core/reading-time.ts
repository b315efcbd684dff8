/**
 * Reading speeds in characters a minute with their spread, as Firefox's reader view has them. They rest on Trauzettel-Klosinski
 * and Dietz, "Standardized Assessment of Reading Performance", Invest. Ophthalmol. Vis. Sci. 53 (2012).
 */
const SPEEDS: Record<string, readonly [perMinute: number, spread: number]> = {
	ar: [612, 88],
	de: [920, 86],
	en: [987, 118],
	es: [1025, 127],
	fi: [1078, 121],
	fr: [998, 126],
	he: [833, 130],
	it: [950, 140],
	ja: [357, 56],
	nl: [978, 143],
	pl: [916, 126],
	pt: [913, 145],
	ru: [986, 175],
	sl: [885, 145],
	sv: [917, 156],
	tr: [1054, 156],
	zh: [255, 29],
};
const DEFAULT = [987, 118] as const;

/** Chinese and Japanese write no spaces: each character counts as a word. Korean does. */
const IDEOGRAPHS = /[\u3041-\u30ff\u3400-\u9fff]/g;

/**
 * @param text a text
 * @returns how many words it has; in Chinese and Japanese, how many characters
 */
export function countWords(text: string): number {
	const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
	return (
		ideographs + (text.replace(IDEOGRAPHS, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0)
	);
}

/**
 * How long a text takes to read.
 *
 * @param text the text
 * @param lang its language, BCP 47
 * @returns whole minutes, a range
 */
export function readingMinutes(text: string, lang: string): { min: number; max: number } {
	const [perMinute, spread] = SPEEDS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? DEFAULT;
	const { length } = text.replace(/\s{2,}/g, ' ').trim();
	const min = Math.max(1, Math.round(length / (perMinute + spread)));
	return { min, max: Math.max(min, Math.ceil(length / (perMinute - spread))) };
}
