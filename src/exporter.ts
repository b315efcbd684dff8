/** ENTRY, injected on demand: what turns the article into text and files. It stands ready beside the reader, in its world. */
import { epub } from './export/epub';
import { html } from './export/html';
import { markdown } from './export/markdown';
import { readPicture } from './export/pictures';
import { plainText } from './export/plain-text';
import { EXPORTER, type Exporter } from './export/types';

const exporter: Exporter = {
	plainText,
	markdown,
	html: (input) => html(input, readPicture),
	epub: (input) => epub(input, readPicture, new Date()),
};

(globalThis as { [EXPORTER]?: Exporter })[EXPORTER] = exporter;
