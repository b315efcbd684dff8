/**
 * Scripts of ours in the same page share their modules: one lays parts ready that others are built on, so that no code and no
 * state is there twice. Which parts those are, the build finds out (`tools/build/parts.ts`).
 */

/** A symbol, because a page can put a name on the window of a script by an element's id, but never a symbol. */
const PARTS = Symbol.for('caveat-parts');

const world = globalThis as unknown as { [PARTS]?: Record<string, readonly unknown[]> };

/**
 * Lays parts ready for other scripts.
 *
 * @param script whose parts they are
 * @param parts what the build says that others need of it
 */
export function handOver(script: string, parts: readonly unknown[]): void {
	world[PARTS] = { ...world[PARTS], [script]: parts };
}

/**
 * @param script a script that went before
 * @param at which of its parts, as the build has numbered them
 * @returns the part
 */
export function handedOver(script: string, at: number): unknown {
	return world[PARTS]?.[script]?.[at];
}
