/**
 * The time that reading a page may take. All of it runs in one turn on the page's own thread, and nothing can stop it from
 * outside; so its loops ask for themselves. Outside `within` no clock is read.
 */

/** A page that is too large, or nested too deep, to be read. */
export class TooLarge extends Error {
	constructor() {
		super('This page is too large to be read.');
	}
}

/** The clock is read at every so many steps. */
const STEPS = 32;

let deadline = Number.POSITIVE_INFINITY;
let steps = 0;

/**
 * Runs something that must come to its end in time.
 *
 * @param ms milliseconds it may take; what runs inside another limited run cannot extend it
 * @param work runs in this turn
 * @returns what the work returns
 * @throws {TooLarge} when the time is over
 */
export function within<Result>(ms: number, work: () => Result): Result {
	const outer = deadline;
	deadline = Math.min(outer, performance.now() + ms);
	try {
		return work();
	} finally {
		deadline = outer;
	}
}

/**
 * One step of a loop whose length a page decides.
 *
 * @throws {TooLarge} when the time is over
 */
export function step(): void {
	if (deadline === Number.POSITIVE_INFINITY || ++steps % STEPS !== 0) return;
	if (performance.now() > deadline) throw new TooLarge();
}
