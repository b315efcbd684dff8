import type { Script } from '../core/notices/scripts';
import type { WordTable } from '../core/notices/table';

/** The words that stand ready in this isolated world, by script. */
type Offered = Map<Script, WordTable>;

// A symbol, because a page can put a name on the window of this script by an element's id, but never a symbol.
const KEY = Symbol.for('caveat-languages');

/** @returns the words that scripts have put into this page so far */
export function offeredTables(): Offered {
	const world = globalThis as unknown as { [KEY]?: Offered };
	world[KEY] ??= new Map();
	return world[KEY];
}

/**
 * Lays a script's words ready for reader and probe, which share this world.
 *
 * @param table the words
 */
export function offerTable(table: WordTable): void {
	offeredTables().set(table.script, table);
}
