import { type Zippable, zipSync } from 'fflate';
import { compose } from './compose';
import { type EpubPicture, navigation, packageFile, wrapXhtml } from './epub-parts';
import css from './file.css';
import { linkTheRest, type PictureType, readPictures } from './pictures';
import type { ExportInput, MadeFile, ReadPicture } from './types';
import { fitXhtml } from './xhtml';

/** The raster types that every EPUB 3 reader shows (https://www.w3.org/TR/epub-33/#sec-core-media-types). */
const ENDINGS = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/gif': 'gif',
	'image/webp': 'webp',
} as const;

/** Zip can name no earlier time; the moment of saving is nobody's business. */
const NO_TIME = new Date(1980, 0, 1);

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Makes an EPUB 3 book (https://www.w3.org/TR/epub-33/) of the article: the notices first, the source last.
 *
 * @param input the article and its notices
 * @param read reads a picture
 * @param now stands in where the page names no time of its own, which the format asks for
 * @returns the file
 */
export async function epub(input: ExportInput, read: ReadPicture, now: Date): Promise<MadeFile> {
	const { root } = compose(input);
	const read_ = await readPictures(root.querySelectorAll('img'), read, Object.keys(ENDINGS) as PictureType[]);
	const missing = linkTheRest(root, (image) => read_.has(image.getAttribute('src') ?? ''), input.words.left);
	const files: Zippable = {
		// First and not compressed, so that the type stands at a fixed place in the file.
		mimetype: [encode('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': encode(CONTAINER),
	};
	const pictures: EpubPicture[] = [];
	const paths = new Map<string, string>();
	for (const [url, { bytes, type }] of read_) {
		const path = `pictures/${pictures.length + 1}.${ENDINGS[type as keyof typeof ENDINGS]}`;
		paths.set(url, path);
		pictures.push({ path, type });
		files[`book/${path}`] = [bytes, { level: 0 }];
	}
	for (const image of root.querySelectorAll('img')) {
		image.setAttribute('src', paths.get(image.getAttribute('src') ?? '') ?? '');
	}
	const headings = nameHeadings(root);
	fitXhtml(root);
	const hasMath = root.querySelector('math') !== null;
	Object.assign(files, {
		'book/package.opf': encode(packageFile(input, pictures, hasMath, now)),
		'book/nav.xhtml': encode(navigation(input, headings)),
		'book/style.css': encode(css),
		'book/article.xhtml': encode(wrapXhtml(input, new XMLSerializer().serializeToString(root))),
	});
	const content = zipSync(files, { mtime: NO_TIME });
	return { content, type: 'application/epub+zip', missing };
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** Gives headings ids where they have none, for the book's contents. */
function nameHeadings(root: Element): { id: string; text: string }[] {
	return [...root.querySelectorAll('h1, h2, h3')]
		.map((heading, at) => {
			heading.id ||= `caveat-heading-${at + 1}`;
			return { id: heading.id, text: heading.textContent?.replace(/\s+/g, ' ').trim() ?? '' };
		})
		.filter(({ text }) => text !== '');
}
