/**
 * @param values numbers, at least one
 * @param share 0.5 for the median, 0.95 for what all but a twentieth stay under
 * @returns the value that so many stay under, the nearest that was measured
 */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * @param values numbers, at least one
 * @returns their median
 */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/**
 * Fits a power law by least squares on logarithms: 1 is growth in proportion, 2 is squared.
 *
 * @param points pairs of size and cost, both above 0
 * @returns the exponent
 */
export function growth(points: readonly (readonly [size: number, cost: number])[]): number {
	const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
	const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const along = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	return along / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
