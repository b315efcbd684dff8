/** Zips that are the same, byte for byte, whenever and wherever the same files go in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** One moment for every file. 1980 is the first year a zip can name. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Packs files as the stores take them.
 *
 * @param folder where they stand
 * @param paths which, from the folder; all of it where none are given
 * @returns the zip's bytes
 */
export function zipFolder(folder: string, paths: readonly string[] = filesIn(folder)): Uint8Array {
	// By paths with forward slashes, in one order on every system.
	const entries = paths
		.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(entries) satisfies Zippable, { level: 9, mtime: MOMENT });
}

/**
 * @param folder a folder
 * @returns the path of every file in it, from the folder
 */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
