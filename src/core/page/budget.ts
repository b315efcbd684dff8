/**
 * The time that reading a page may take. All of it runs in one turn on the page's own thread, and nothing can stop it from
 * outside; so its loops ask a clock that is handed in.
 */

/** A page that is too large, or nested too deep, to be read. */
export class TooLarge extends Error {
	constructor() {
		super('This page is too large to be read.');
	}
}

/** The clock is asked at every so many steps. */
const STEPS = 32;

/** Tells whether the time is over. */
export type IsOver = () => boolean;

let isOver: IsOver | null = null;
let steps = 0;

/**
 * Runs something that must come to its end in time.
 *
 * @param clock tells when the time is over; that of a run around this one counts too
 * @param work runs in this turn
 * @returns what the work returns
 * @throws {TooLarge} when the time is over
 */
export function within<Result>(clock: IsOver, work: () => Result): Result {
	const outer = isOver;
	isOver = outer ? () => outer() || clock() : clock;
	try {
		return work();
	} finally {
		isOver = outer;
	}
}

/**
 * One step of a loop whose length a page decides.
 *
 * @throws {TooLarge} when the time is over
 */
export function step(): void {
	if (isOver && ++steps % STEPS === 0 && isOver()) throw new TooLarge();
}
