import { noticeAsText } from '../core/notices/as-text';
import { compose } from './compose';
import { withoutControls } from './controls';
import type { ExportInput } from './types';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
	'article aside blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tr ul'.split(
		' ',
	),
);

/**
 * Writes the article, or what was selected of it, as plain text: the notices first, the source last.
 *
 * @param input the article and its notices
 * @param selection the selected text; null for the whole article
 * @returns plain text
 */
export function plainText(input: ExportInput, selection: string | null): string {
	const { words, facts, url } = input;
	const notices = input.notices.map(({ notice }, at) =>
		noticeAsText(notice, { heading: words.noticeHeadings[at] ?? '', moreInfo: words.moreInfo }),
	);
	if (selection !== null) {
		const site = facts.siteName ? `${facts.siteName}, ` : '';
		const source = `${words.source} ${site}${facts.title}, ${url}`;
		return withoutControls([...notices, selection.trim(), source].join('\n\n'));
	}
	const { root, notices: drawn } = compose(input);
	for (const notice of drawn) notice.remove();
	return withoutControls([...notices, blockText(root)].join('\n\n'));
}

/**
 * @param root any element
 * @returns its text, one empty line between blocks
 */
function blockText(root: Element): string {
	const blocks: string[] = [''];
	const add = (text: string) => {
		blocks[blocks.length - 1] += text;
	};
	const walk = (node: Node, inPre: boolean) => {
		if (node.nodeType === Node.TEXT_NODE) {
			const text = node.nodeValue ?? '';
			if (inPre) add(text);
			else {
				const flowing = text.replace(/\s+/g, ' ');
				add(/\s$/.test(blocks.at(-1) ?? '') ? flowing.trimStart() : flowing);
			}
			return;
		}
		const name = (node as Element).localName;
		if (name === 'br') add('\n');
		const isBlock = BLOCKS.has(name);
		if (isBlock) blocks.push('');
		for (const child of node.childNodes) walk(child, inPre || name === 'pre');
		if (name === 'td' || name === 'th') add('\t');
		if (isBlock) blocks.push('');
	};
	walk(root, false);
	return blocks
		.map((block) => block.replace(/[ \t]+\n/g, '\n').trim())
		.filter((block) => block !== '')
		.join('\n\n');
}
