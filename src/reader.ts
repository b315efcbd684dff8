/** ENTRY, injected on demand: reads the page, opens the view, answers popup and background. Rules of its own: none. */
import { startReader } from './reader/start';

// A symbol, because a page can put a name on the window of this script by an element's id, but never a symbol.
const LOADED = Symbol.for('caveat-reader');
const world = globalThis as { [LOADED]?: true };

// The file is injected at each click; only the first one in a page's life starts anything.
if (!world[LOADED]) {
	world[LOADED] = true;
	startReader();
}
