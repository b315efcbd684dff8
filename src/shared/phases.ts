/** Set by the build for benches only; shipped code holds nothing of this. */
declare const CAVEAT_MEASURED: boolean;

/**
 * Does one step of opening the reader. In a build for benches its time is put on the page's timeline; elsewhere never,
 * because a page can read that timeline.
 *
 * @param name the step
 * @param work the step's work
 * @returns what the work returns
 */
export function phase<Result>(name: string, work: () => Result): Result {
	if (typeof CAVEAT_MEASURED === 'undefined' || !CAVEAT_MEASURED) return work();
	const start = performance.now();
	try {
		return work();
	} finally {
		performance.measure(`caveat ${name}`, { start });
	}
}

/**
 * Notes that something is reached; in a build for benches only.
 *
 * @param name what is reached
 */
export function milestone(name: string): void {
	if (typeof CAVEAT_MEASURED !== 'undefined' && CAVEAT_MEASURED) performance.mark(`caveat ${name}`);
}
