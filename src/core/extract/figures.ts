import type { Embed } from './embeds';
import { isOrnament, parseSet, realSource, writeSet } from './images';
import { essence } from './witness';

/**
 * @param figure a figure of the body
 * @param caption its caption, or null; one without words is left out
 */
export function addCaption(figure: HTMLElement, caption: Node | null): void {
	if (!caption?.textContent?.trim()) return;
	const line = figure.ownerDocument.createElement('figcaption');
	line.append(caption);
	figure.append(line);
}

/** The pictures of the body, each once. */
export class Gallery {
	private readonly seen = new Set<string>();

	constructor(
		private readonly document: Document,
		private readonly base: string,
	) {}

	/**
	 * Makes a figure of a picture.
	 *
	 * @param image `img` or `amp-img` of the copy
	 * @param caption its caption, or null
	 * @returns the figure; null for ornaments and for pictures that the body has already
	 */
	figure(image: Element, caption: Node | null): HTMLElement | null {
		const picture = this.picture(image);
		if (!picture) return null;
		const figure = this.document.createElement('figure');
		figure.append(picture);
		addCaption(figure, caption);
		return figure;
	}

	/**
	 * Makes a figure of a player: a still, where one is known, and a link to the original.
	 *
	 * @param embed what the player shows
	 * @returns the figure; null where the body has it already
	 */
	embed(embed: Embed): HTMLElement | null {
		if (this.seen.has(embed.href)) return null;
		this.seen.add(embed.href);
		const figure = this.document.createElement('figure');
		figure.className = 'caveat-embed';
		const link = this.document.createElement('a');
		link.href = embed.href;
		if (embed.still) {
			const still = this.document.createElement('img');
			still.setAttribute('src', embed.still);
			still.alt = '';
			link.append(still);
		}
		const name = this.document.createElement('span');
		name.textContent = embed.provider;
		link.append(name);
		figure.append(link);
		return figure;
	}

	private picture(image: Element): Element | null {
		const holder = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : null;
		const sources = holder ? [...holder.querySelectorAll('source')] : [];
		let address = realSource(image, this.base);
		const sets = sources.flatMap((source) => {
			const set =
				source.getAttribute('srcset') ||
				source.getAttribute('data-srcset') ||
				source.getAttribute('data-src') ||
				'';
			const entries = parseSet(set, this.base);
			return entries.length > 0 ? [{ source, entries }] : [];
		});
		address ??= sets[0]?.entries.at(-1)?.url ?? null;
		if (!address || isOrnament(image, address)) return null;
		const key = pictureKey(address);
		if (this.seen.has(key)) return null;
		this.seen.add(key);
		const img = this.document.createElement('img');
		img.setAttribute('src', address);
		for (const name of ['srcset', 'sizes', 'alt', 'width', 'height']) {
			const value = image.getAttribute(name);
			if (value) img.setAttribute(name, value);
		}
		if (!img.hasAttribute('srcset')) img.removeAttribute('sizes');
		img.setAttribute('loading', 'lazy');
		if (sets.length === 0) return img;
		const picture = this.document.createElement('picture');
		for (const { source, entries } of sets) {
			const one = this.document.createElement('source');
			one.setAttribute('srcset', writeSet(entries));
			for (const name of ['media', 'type', 'sizes']) {
				const value = source.getAttribute(name);
				if (value) one.setAttribute(name, value);
			}
			picture.append(one);
		}
		picture.append(img);
		return picture;
	}
}

/**
 * What two sizes of one picture have in common: the file's name without size and query; the whole address where the
 * name says too little.
 *
 * @param address a picture's address
 * @returns key for comparing
 */
export function pictureKey(address: string): string {
	const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
	const file = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/[-_]?\d{2,4}x\d{2,4}[-_]?/g, '');
	return essence(file).length >= 10 ? essence(file) : address;
}
