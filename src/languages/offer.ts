import type { Language } from '../core/notices/catalogue/types';
import type { Script } from '../core/notices/scripts';

/** The languages that stand ready in this isolated world, by script. */
export type Offered = Map<Script, readonly Language[]>;

// A symbol, because a page can put a name on the window of this script by an element's id, but never a symbol.
const KEY = Symbol.for('caveat-languages');

/** @returns the languages that scripts have put into this page so far */
export function offeredLanguages(): Offered {
	const world = globalThis as unknown as { [KEY]?: Offered };
	world[KEY] ??= new Map();
	return world[KEY];
}

/**
 * Lays languages ready for reader and probe, which share this world.
 *
 * @param script the script they are written in
 * @param languages the languages
 */
export function offerLanguages(script: Script, languages: readonly Language[]): void {
	offeredLanguages().set(script, languages);
}
