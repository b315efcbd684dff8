import { compose } from './compose';
import css from './file.css';
import { linkTheRest, readPictures } from './pictures';
import type { ExportInput, MadeFile, ReadPicture } from './types';

/** What stands in the head: the file runs nothing and asks nothing of the network. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * Writes the article as one HTML file with its pictures inside: the notices first, the source last.
 *
 * @param input the article and its notices
 * @param read reads a picture
 * @returns the file
 */
export async function html(input: ExportInput, read: ReadPicture): Promise<MadeFile> {
	const { document, root } = compose(input);
	const pictures = await readPictures(root.querySelectorAll('img'), read, [
		'image/jpeg',
		'image/png',
		'image/gif',
		'image/webp',
		'image/avif',
	]);
	const missing = linkTheRest(
		root,
		(image) => pictures.has(image.getAttribute('src') ?? ''),
		input.words.left,
	);
	for (const image of root.querySelectorAll('img')) {
		const picture = pictures.get(image.getAttribute('src') ?? '');
		if (picture) image.setAttribute('src', `data:${picture.type};base64,${base64(picture.bytes)}`);
	}
	for (const link of root.querySelectorAll('a')) link.setAttribute('rel', 'noreferrer');
	const { documentElement, head } = document;
	documentElement.lang = input.facts.lang;
	documentElement.dir = input.facts.dir;
	document.title = input.facts.title;
	const style = document.createElement('style');
	style.textContent = css;
	head.prepend(
		meta(document, { charset: 'utf-8' }),
		meta(document, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
		meta(document, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		meta(document, { name: 'referrer', content: 'no-referrer' }),
	);
	head.append(style);
	const content = new TextEncoder().encode(`<!doctype html>\n${documentElement.outerHTML}\n`);
	return { content, type: 'text/html', missing };
}

function meta(document: Document, attributes: Record<string, string>): HTMLElement {
	const element = document.createElement('meta');
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	return element;
}

/** In pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += 8192) {
		binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
	}
	return btoa(binary);
}
