/** `npm run icons`: draws every size of the icons from their one SVG each. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { ROOT } from './build/root';

/** The extension's own icon, and the one that says nothing. */
const ICONS = ['caveat', 'plain'];
/** In px: toolbars, lists and stores. */
const SIZES = [16, 32, 48, 128];
/** CSS px of the drawings' own size. */
const DRAWN = 32;

/**
 * Draws an icon.
 *
 * @param name of its SVG in the folder `icons`
 * @param size edge in px
 * @returns a PNG
 */
export async function drawIcon(name: string, size: number): Promise<Buffer> {
	const svg = await readFile(join(ROOT, 'icons', `${name}.svg`));
	// 72 dots an inch draw an SVG at its own size.
	return await sharp(svg, { density: (72 * size) / DRAWN })
		.resize(size, size)
		.png({ compressionLevel: 9, palette: false })
		.toBuffer();
}

/** @returns every icon's file, from the project's folder, with how it is drawn */
export function allIcons(): { path: string; draw(): Promise<Buffer> }[] {
	return ICONS.flatMap((name) =>
		SIZES.map((size) => ({ path: `icons/${name}-${size}.png`, draw: () => drawIcon(name, size) })),
	);
}

if (process.argv[1] === import.meta.filename) {
	for (const { path, draw } of allIcons()) {
		await writeFile(join(ROOT, path), await draw());
		console.log(relative(ROOT, join(ROOT, path)));
	}
}
