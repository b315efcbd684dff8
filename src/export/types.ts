import type { ArticleFacts, LocatedNotice } from '../core/types';

/** Everything a copy, file or print is made of. */
export interface ExportInput {
	facts: ArticleFacts;
	/** The body as the view holds it; it is copied, never changed. */
	body: Element;
	/** Gravest first. */
	notices: LocatedNotice[];
	/** Address of the page itself. */
	url: string;
	words: ExportWords;
}

/** The few words in an export that are not the publisher's, in the user's language. */
export interface ExportWords {
	/** BCP 47 tag of these words. */
	language: string;
	/** One heading per notice, in the notices' order. */
	noticeHeadings: string[];
	/** What introduces a notice's address for more information. */
	moreInfo: string;
	/** Byline and dates, ready to be shown; empty where the page names none. */
	meta: string[];
	/** What introduces the address of the page. */
	source: string;
	/** What introduces the address of a picture, sound or film that is not in the file. */
	left: string;
}

/** A file that was made, and how many pictures it had to leave out. */
export interface MadeFile {
	content: Uint8Array<ArrayBuffer>;
	type: string;
	missing: number;
}

/** Reads a picture; null where it cannot be read. */
export type ReadPicture = (url: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** What the script `exporter.js` offers the reader. */
export interface Exporter {
	plainText(input: ExportInput, selection: string | null): string;
	markdown(input: ExportInput): string;
	html(input: ExportInput): Promise<MadeFile>;
	epub(input: ExportInput): Promise<MadeFile>;
}

/** Under this key the exporter stands on the extension's own global object; pages can set no symbols there. */
export const EXPORTER = Symbol.for('caveat-exporter');
