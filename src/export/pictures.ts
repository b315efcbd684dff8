import type { ReadPicture } from './types';

/** More than this, in bytes, and a picture stays outside the file. */
const MAX_PICTURE = 12_000_000;
const MAX_ALL = 60_000_000;
/** How long a picture may take, and all of them together, in milliseconds: servers may hang. */
const PATIENCE = 10_000;
const PATIENCE_ALL = 25_000;
const AT_ONCE = 4;

/** A picture that was read. */
export interface Picture {
	bytes: Uint8Array<ArrayBuffer>;
	type: PictureType;
}

export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';

/**
 * Reads a picture from the browser's cache where it is there, with neither referrer nor cookies. Only ever called from
 * the user's own press of "save".
 *
 * @param url absolute address
 * @returns its bytes; null where the server or the browser refuses
 */
export const readPicture: ReadPicture = async (url) => {
	const signal = AbortSignal.timeout(PATIENCE);
	try {
		const reply = await fetch(url, {
			cache: 'force-cache',
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			signal,
		});
		if (reply.ok) return await readAtMost(reply, MAX_PICTURE);
	} catch {
		// Refused: Firefox holds content scripts to the page's own policy for fetching. Or there was no answer in time.
	}
	return signal.aborted ? null : await readShown(url, signal);
};

/** @returns the body; null where there is more of it than a file may hold, however much that is */
async function readAtMost(reply: Response, max: number): Promise<Uint8Array<ArrayBuffer> | null> {
	const reader = reply.body?.getReader();
	if (!reader) return null;
	const parts: Uint8Array[] = [];
	let length = 0;
	for (let part = await reader.read(); part.value; part = await reader.read()) {
		length += part.value.length;
		if (length > max) {
			await reader.cancel();
			return null;
		}
		parts.push(part.value);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A picture that the page's policy lets be shown can be drawn and read from the drawing, if its server allows that. */
async function readShown(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
	const image = new Image();
	try {
		image.referrerPolicy = 'no-referrer';
		if (new URL(url).origin !== location.origin) image.crossOrigin = 'anonymous';
		image.src = url;
		await Promise.race([image.decode(), afterwards(signal)]);
		const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
		canvas.width = image.naturalWidth;
		canvas.height = image.naturalHeight;
		canvas.getContext('2d')?.drawImage(image, 0, 0);
		// A photograph as PNG would be many times its size.
		const drawn = /\.jpe?g\b/i.test(url)
			? canvas.toDataURL('image/jpeg', 0.92)
			: canvas.toDataURL('image/png');
		return fromDataUrl(drawn);
	} catch {
		// Refused by both ways, or not in time: the caller keeps the link and counts it.
		image.removeAttribute('src');
		return null;
	}
}

/** Fails when the signal does. */
function afterwards(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		const end = () => reject(signal.reason);
		if (signal.aborted) end();
		else signal.addEventListener('abort', end, { once: true });
	});
}

/**
 * Reads all pictures of a tree, each address once.
 *
 * @param images the pictures
 * @param read reads one
 * @param allowed the types that the file may hold
 * @returns what could be read, by address
 */
export async function readPictures(
	images: Iterable<Element>,
	read: ReadPicture,
	allowed: readonly PictureType[],
): Promise<Map<string, Picture>> {
	const found = new Map<string, Picture>();
	const waiting = [...new Set([...images].map((image) => image.getAttribute('src') ?? ''))].filter(Boolean);
	let room = MAX_ALL;
	const end = performance.now() + PATIENCE_ALL;
	const work = async () => {
		for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
			// What is left counts as missing, and stands as a link.
			if (performance.now() > end && !url.startsWith('data:')) continue;
			const bytes = url.startsWith('data:') ? fromDataUrl(url) : await read(url);
			const type = bytes && pictureType(bytes);
			if (!bytes || !type || !allowed.includes(type)) continue;
			if (bytes.length > Math.min(MAX_PICTURE, room)) continue;
			room -= bytes.length;
			found.set(url, { bytes, type });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return found;
}

/**
 * Puts a link in the place of every picture, sound and film that the file does not hold: opening a file must ask nothing
 * of the network.
 *
 * @param root the tree; it is changed
 * @param keep tells which pictures stay
 * @param label what introduces the address
 * @returns how many pictures were left out
 */
export function linkTheRest(root: Element, keep: (image: Element) => boolean, label: string): number {
	let missing = 0;
	for (const element of root.querySelectorAll('img, audio, video')) {
		if (element.localName === 'img' && keep(element)) continue;
		if (element.localName === 'img') missing++;
		const src = element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src');
		if (!src || src.startsWith('data:')) {
			element.remove();
			continue;
		}
		const alt = element.getAttribute('alt');
		const link = root.ownerDocument.createElement('a');
		link.href = src;
		link.textContent = alt ? `${label} ${alt}` : `${label} ${src}`;
		const around = element.closest('a');
		if (around && root.contains(around)) around.after(link);
		else element.before(link);
		element.remove();
	}
	return missing;
}

/** Tells a picture by its first bytes, for servers name types wrongly (https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm). */
function pictureType(bytes: Uint8Array): PictureType | null {
	const at = (from: number, text: string) =>
		[...text].every((letter, i) => bytes[from + i] === letter.charCodeAt(0));
	if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
	if (bytes[0] === 0x89 && at(1, 'PNG\r\n')) return 'image/png';
	if (at(0, 'GIF8')) return 'image/gif';
	if (at(0, 'RIFF') && at(8, 'WEBP')) return 'image/webp';
	return at(4, 'ftypavif') || at(4, 'ftypavis') ? 'image/avif' : null;
}

function fromDataUrl(url: string): Uint8Array<ArrayBuffer> | null {
	const [, base64] = url.match(/^data:[^,]*;base64,(.*)$/s) ?? [];
	if (!base64) return null;
	try {
		return Uint8Array.from(atob(decodeURIComponent(base64)), (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}
