/**
 * A press that opens the reader is left in the page before the reader's own script: the reader begins as soon as it is there,
 * and need not wait to be asked.
 */

/** A symbol, because a page can put a name on the window of a script by an element's id, but never a symbol. */
const PRESSED = Symbol.for('caveat-pressed');
/** A press that is older, in ms, is not this one. */
const RECENT = 2000;

const world = globalThis as unknown as { [PRESSED]?: number };

/** Notes that the reader was asked for just now. */
export function notePress(): void {
	world[PRESSED] = performance.now();
}

/** @returns whether the reader was asked for just now; the second time it is asked, no more */
export function takePress(): boolean {
	const pressed = world[PRESSED];
	delete world[PRESSED];
	return pressed !== undefined && performance.now() - pressed < RECENT;
}
