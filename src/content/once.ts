import { isAlive } from './send';

type World = { [key: symbol]: (() => boolean) | undefined };

/**
 * Runs something once in a page's life, however often its script is put into the page, and once more when the extension
 * was updated under the page: what ran before is then cut off and answers nobody.
 *
 * @param name a name of our own
 * @param start what to run
 */
export function once(name: string, start: () => void): void {
	// A symbol, because a page can put a name on the window of this script by an element's id, but never a symbol.
	const key = Symbol.for(`caveat-${name}`);
	const world = globalThis as unknown as World;
	if (runs(world[key])) return;
	world[key] = isAlive;
	start();
}

function runs(alive: (() => boolean) | undefined): boolean {
	try {
		return alive?.() ?? false;
	} catch {
		return false;
	}
}
