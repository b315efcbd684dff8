/** Runs in jsdom and in real browsers alike: exports hostile content, and says what came alive in the files. */
import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { epub } from '../../../src/export/epub';
import { fileName } from '../../../src/export/file-name';
import { html } from '../../../src/export/html';
import { markdown } from '../../../src/export/markdown';
import { plainText } from '../../../src/export/plain-text';
import type { ExportInput } from '../../../src/export/types';
import { dangersIn } from './dangers';

/**
 * Exports an article in every format and looks for what is dangerous in the files as other programs would read them.
 *
 * @param input the article
 * @returns one line per danger
 */
export async function dangersInExports(input: ExportInput): Promise<string[]> {
	const nothing = async () => null;
	const [page, book] = await Promise.all([html(input, nothing), epub(input, nothing, new Date(0))]);
	return [
		...inHtml(new TextDecoder().decode(page.content)),
		...inBook(book.content),
		...inMarkdown(markdown(input)).map((danger) => `Markdown: ${danger}`),
		...inText(plainText(input, null)),
		...inText(plainText(input, input.facts.title)),
		...['md', 'html', 'epub'].flatMap((ending) => inFileName(fileName(input.facts.title, ending), ending)),
	];
}

/** Every notice's words, which must stand in each export as they are. */
function inHtml(source: string): string[] {
	const file = new DOMParser().parseFromString(source, 'text/html');
	const found = body(file.body.querySelector('article > div'), 'HTML');
	const strange = file.querySelectorAll(
		'script, base, link, iframe, object, embed, form, [onerror], [onload]',
	);
	found.push(...[...strange].map(({ localName }) => `HTML: <${localName}>`));
	const [charset, policy] = file.head.children;
	if (!charset?.hasAttribute('charset') || policy?.getAttribute('http-equiv') !== 'Content-Security-Policy')
		found.push('HTML: the policy does not come first');
	if (file.querySelectorAll('meta[http-equiv]').length !== 1) found.push('HTML: another meta element');
	if (file.querySelectorAll('[src]:not([src^="data:image/"]), [srcset], [poster]').length > 0)
		found.push('HTML: something loads');
	return found;
}

function inBook(content: Uint8Array): string[] {
	const found: string[] = [];
	for (const [name, bytes] of Object.entries(unzipSync(content))) {
		if (
			!/^(?:mimetype|META-INF\/container\.xml|book\/(?:package\.opf|nav\.xhtml|article\.xhtml|style\.css|pictures\/\d+\.\w+))$/.test(
				name,
			)
		)
			found.push(`EPUB: a file ${name}`);
		if (!/\.(?:xhtml|opf|xml)$/.test(name)) continue;
		const type = name.endsWith('xhtml') ? 'application/xhtml+xml' : 'application/xml';
		const file = new DOMParser().parseFromString(strFromU8(bytes), type);
		if (file.querySelector('parsererror')) {
			found.push(`EPUB: ${name} is no XML: ${file.querySelector('parsererror')?.textContent?.slice(0, 120)}`);
			continue;
		}
		if (name === 'book/article.xhtml') found.push(...body(file.querySelector('article > div'), 'EPUB'));
		const strange = file.querySelectorAll(
			'script, base, iframe, object, embed, form, img:not([src^="pictures/"])',
		);
		found.push(...[...strange].map(({ localName }) => `EPUB: <${localName}> in ${name}`));
	}
	return found;
}

function body(root: ParentNode | null, format: string): string[] {
	if (!root) return [`${format}: no body`];
	// Exports name their links and headings otherwise than the view does.
	return dangersIn(root)
		.filter((danger) => !/^link without rel|^id caveat-/.test(danger))
		.map((danger) => `${format}: ${danger}`);
}

/** As a program would show it that lets HTML through. */
function inMarkdown(text: string): string[] {
	const file = new DOMParser().parseFromString(marked.parse(text, { async: false, gfm: true }), 'text/html');
	return dangersIn(file.body).filter((danger) => !/^link without rel|^id |^input$|^<input>/.test(danger));
}

function inText(text: string): string[] {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
	return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text) ? ['text: a control character'] : [];
}

function inFileName(name: string, ending: string): string[] {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
	const bad = /[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]|^[. -]|\.\./;
	return bad.test(name) || !name.endsWith(`.${ending}`) || new TextEncoder().encode(name).length > 200
		? [`file name: ${name}`]
		: [];
}
