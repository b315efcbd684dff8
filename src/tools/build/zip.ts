/** Packs an unpacked extension as the stores take it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** One moment for every file, so that the same source gives the same bytes. 1980 is the first year a zip can name. */
const MOMENT = new Date(1980, 0, 1);

/**
 * @param folder the unpacked extension
 * @returns the zip's bytes
 */
export function zipFolder(folder: string): Uint8Array {
	return zipSync(filesOf(folder), { level: 9, mtime: MOMENT });
}

/** @returns every file of a folder by its path with forward slashes, in one order on every system */
function filesOf(folder: string): Zippable {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const entries = files.map(
		(file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)] as const,
	);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
