import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** A colour as red, green, blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** What the window shows. */
export interface Picture {
	width: number;
	height: number;
	at(x: number, y: number): Colour;
}

/**
 * Photographs the window: what a user sees, whatever scripts believe.
 *
 * @param page the tab, in front
 * @returns its picture
 */
export async function photograph(page: Page): Promise<Picture> {
	return decode(Buffer.from(await page.screenshot({ type: 'png' })));
}

/** Reads a PNG of eight bits a channel without interlace, as browsers write them (https://www.w3.org/TR/png-3/). */
function decode(png: Buffer): Picture {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const channels = png[25] === 6 ? 4 : 3;
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length; ) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const raw = inflateSync(Buffer.concat(parts));
	const stride = width * channels;
	const out = Buffer.alloc(stride * height);
	for (let y = 0; y < height; y++) {
		const filter = raw[y * (stride + 1)] ?? 0;
		for (let x = 0; x < stride; x++) {
			const left = x < channels ? 0 : (out[y * stride + x - channels] ?? 0);
			const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0);
			const corner = x < channels || y === 0 ? 0 : (out[(y - 1) * stride + x - channels] ?? 0);
			const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
			out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted;
		}
	}
	return {
		width,
		height,
		at: (x, y) => {
			const from = y * stride + x * channels;
			return [out[from] ?? 0, out[from + 1] ?? 0, out[from + 2] ?? 0];
		},
	};
}

function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
	if (a <= b && a <= c) return left;
	return b <= c ? up : corner;
}
