import type { Script } from '../core/notices/scripts';
import type { WordTable } from '../core/notices/table';

/** The words that stand ready in this isolated world, by script. */
type Offered = Map<Script, WordTable>;

/** A symbol, because a page can put a name on the window of a script by an element's id, but never a symbol. */
const NAME = 'caveat-languages';

/**
 * @param script a writing system
 * @returns where its words stand in the package
 */
export const pathOf = (script: Script) => `languages/${script}.js`;

/**
 * Writes the package's script that lays a table ready for reader and probe. The table stands in it as JSON, so that the
 * background reads the same file.
 *
 * @param table the words
 * @returns the script's text
 */
export function offerScript(table: WordTable): string {
	const offered = `(globalThis[Symbol.for(${JSON.stringify(NAME)})]??=new Map())`;
	const script = JSON.stringify(table.script);
	// Put in again, it changes nothing.
	return `${offered}.has(${script})||${offered}.set(${script},${JSON.stringify(table)});`;
}

/**
 * @param script the text of such a script
 * @returns the table in it
 */
export function tableIn(script: string): WordTable {
	return JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1));
}

/** @returns the words that scripts have put into this page so far */
export function offeredTables(): Offered {
	const key = Symbol.for(NAME);
	const world = globalThis as unknown as { [key]?: Offered };
	world[key] ??= new Map();
	return world[key];
}
