import { BY_SCRIPT } from './catalogue/by-script';
import type { Script } from './scripts';
import { makeTable, type WordTable } from './table';

/**
 * The whole catalogue, for where it stands as a whole: the library, the checker, the build.
 *
 * @param script a script
 * @returns the words and rules of all its languages
 */
export function tableOf(script: Script): WordTable {
	return makeTable(script, BY_SCRIPT[script]);
}
