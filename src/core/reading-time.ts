/**
 * How long a text takes to read.
 *
 * @param words how many words it has
 * @returns whole minutes, a range
 */
export function readingMinutes(words: number): { min: number; max: number } {
	return { min: Math.max(1, Math.round(words / 260)), max: Math.max(1, Math.ceil(words / 180)) };
}
