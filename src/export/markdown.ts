import { gfm } from '@joplin/turndown-plugin-gfm';
import Turndown from 'turndown';
import { compose } from './compose';
import { withoutControls } from './controls';
import type { ExportInput } from './types';

/**
 * Writes the article as GitHub Flavored Markdown (https://github.github.com/gfm/): the notices first, the source last.
 *
 * @param input the article and its notices
 * @returns Markdown
 */
export function markdown(input: ExportInput): string {
	const { root, notices } = compose(input);
	for (const notice of notices) notice.remove();
	const service = new Turndown({
		headingStyle: 'atx',
		hr: '---',
		bulletListMarker: '-',
		codeBlockStyle: 'fenced',
		emDelimiter: '*',
	});
	service.use(gfm);
	const escapeMarks = service.escape.bind(service);
	service.escape = (text) => escapeMarkup(escapeMarks(text));
	service.addRule('picture', {
		filter: 'img',
		replacement: (_content, node) => {
			const src = (node as Element).getAttribute('src') ?? '';
			// Programs put this text into an attribute, some without another look.
			const alt = escapeMarks((node as Element).getAttribute('alt') ?? '')
				.replace(/\s+/g, ' ')
				.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
			return src ? `![${alt}](${src.replace(/[()<>\s]/g, encodeURIComponent)})` : '';
		},
	});
	service.addRule('caption', {
		filter: 'figcaption',
		replacement: (content) => (content.trim() ? `\n\n*${content.trim().replace(/\n+/g, ' ')}*\n\n` : ''),
	});
	service.addRule('player', {
		filter: ['audio', 'video'],
		replacement: (_content, node) => {
			const { localName } = node as Element;
			const src = sourceOf(node as Element);
			return src ? `\n\n[${localName}](<${src}>)\n\n` : '';
		},
	});
	// The plug-in wraps what Markdown tables cannot hold for its own application.
	const text = service
		.turndown(root)
		.replace(/<div class="joplin-table-wrapper">([\s\S]*?<\/table>)<\/div>/g, '$1');
	return `${withoutControls([...writeNotices(input, service), text].join('\n\n'))}\n`;
}

/**
 * Markdown lets HTML through: words of the article that look like a tag or an entity must stay words. A backslash would not
 * do: at the end of a bare address it counts as a part of the address (GFM, 6.9).
 */
function escapeMarkup(text: string): string {
	return text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/</g, '&lt;');
}

function sourceOf(media: Element): string | null {
	return media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? null;
}

/** The publisher's words on one line, so that they stay together and are found again by a plain search. */
function writeNotices({ notices, words }: ExportInput, service: Turndown): string[] {
	const plain = (text: string) => service.escape(text);
	return notices.map(({ notice }, at) => {
		const lines = [`**${plain(words.noticeHeadings[at] ?? '')}**`, plain(notice.text)];
		if (notice.moreInfoUrl) lines.push(`${plain(words.moreInfo)} <${notice.moreInfoUrl}>`);
		return lines.map((line) => `> ${line}`).join('\n>\n');
	});
}
