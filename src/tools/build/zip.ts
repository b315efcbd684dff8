/** Zips that are the same, byte for byte, whenever and wherever the same files go in. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { deflateSync, Zip, type ZipInputFile, type Zippable, zipSync } from 'fflate';

/** One moment for every file. 1980 is the first year a zip can name. */
const MOMENT = new Date(1980, 0, 1);
/** What a zip calls files as they are, and deflated ones. */
const STORED = 0;
const DEFLATED = 8;
/** Part of its size that a file must lose to be worth the search: fonts and pictures are packed already. */
const GAIN = 0.05;
/** Rounds of the search; more win a five-hundredth. */
const ROUNDS = { numiterations: 1 };

/** What was deflated, by the hash of what it was: both browsers' packages hold nearly the same files. */
const deflated = new Map<string, Promise<Uint8Array>>();

/**
 * Packs files fast, as for the source that reviewers read.
 *
 * @param folder where they stand
 * @param paths which, from the folder; all of it where none are given
 * @returns the zip's bytes
 */
export function zipFolder(folder: string, paths: readonly string[] = filesIn(folder)): Uint8Array {
	return zipSync(Object.fromEntries(entriesOf(folder, paths)) satisfies Zippable, {
		level: 9,
		mtime: MOMENT,
	});
}

/**
 * Packs a folder for readers, who download it: as small as the format allows, at the price of some ten seconds.
 *
 * @param folder where the files stand
 * @returns the zip's bytes
 */
export async function packFolder(folder: string): Promise<Uint8Array> {
	const files = await Promise.all(entriesOf(folder, filesIn(folder)).map(smallest));
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const { file, data } of files) {
		zip.add(file);
		file.ondata?.(null, data, true);
	}
	zip.end();
	return Buffer.concat(chunks);
}

async function smallest([filename, bytes]: readonly [string, Uint8Array]) {
	const hash = createHash('sha256').update(bytes).digest('hex');
	const known = deflated.get(hash) ?? deflate(bytes);
	deflated.set(hash, known);
	const data = new Uint8Array(await known);
	const compression = data.length < bytes.length ? DEFLATED : STORED;
	const file: ZipInputFile = { filename, crc: crc32(bytes), size: bytes.length, compression, mtime: MOMENT };
	return { file, data };
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
	if (deflateSync(bytes, { level: 9 }).length > bytes.length * (1 - GAIN)) return bytes;
	return await deflateAsync(bytes, ROUNDS);
}

/** By paths with forward slashes, in one order on every system. */
function entriesOf(folder: string, paths: readonly string[]): (readonly [string, Uint8Array])[] {
	return paths
		.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
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
