import type { ExportInput } from './types';

/** A picture inside the book. */
export interface EpubPicture {
	/** Path beside the package file. */
	path: string;
	type: string;
}

/**
 * @param input the article
 * @param article the text, as XHTML
 * @returns the book's one chapter
 */
export function wrapXhtml({ facts }: ExportInput, article: string): string {
	return page(facts.lang, facts.dir, facts.title, article);
}

/**
 * Writes the book's contents, which the format asks for.
 *
 * @param input the article
 * @param headings ids and words of the chapter's headings
 * @returns the navigation document
 */
export function navigation({ facts }: ExportInput, headings: { id: string; text: string }[]): string {
	const entries = headings.map(
		({ id, text }) =>
			`<li><a href="article.xhtml#${escapeXml(encodeURIComponent(id))}">${escapeXml(text)}</a></li>`,
	);
	const list =
		entries.length > 0
			? entries.join('\n')
			: `<li><a href="article.xhtml">${escapeXml(facts.title)}</a></li>`;
	return page(
		facts.lang,
		facts.dir,
		facts.title,
		`<nav epub:type="toc" id="toc"><h1>${escapeXml(facts.title)}</h1><ol>\n${list}\n</ol></nav>`,
	);
}

function page(lang: string, dir: string, title: string, content: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}" dir="${dir}">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${content}
</body>
</html>
`;
}

/**
 * Writes the package file: what the book is and what is in it. The page's own time stands as the time of change, so
 * that the file does not tell when it was saved.
 *
 * @param input the article
 * @param pictures the pictures in the book
 * @param hasMath whether the chapter holds formulas
 * @param now stands in where the page names no time
 * @returns the package file
 */
export function packageFile(
	input: ExportInput,
	pictures: EpubPicture[],
	hasMath: boolean,
	now: Date,
): string {
	const { facts, url } = input;
	const times = [facts.modifiedTime, facts.publishedTime].map((time) => new Date(time ?? Number.NaN));
	const modified = times.find((time) => !Number.isNaN(time.getTime())) ?? now;
	const published = facts.publishedTime?.match(/^\d{4}-\d\d-\d\d/)?.[0];
	const rows = [
		`<dc:identifier id="id">${escapeXml(url)}</dc:identifier>`,
		`<dc:title>${escapeXml(facts.title)}</dc:title>`,
		`<dc:language>${escapeXml(facts.lang)}</dc:language>`,
		`<meta property="dcterms:modified">${modified.toISOString().replace(/\.\d+Z$/, 'Z')}</meta>`,
		...facts.authors.map((author) => `<dc:creator>${escapeXml(author)}</dc:creator>`),
		published ? `<dc:date>${published}</dc:date>` : '',
		facts.siteName ? `<dc:publisher>${escapeXml(facts.siteName)}</dc:publisher>` : '',
		`<dc:source>${escapeXml(url)}</dc:source>`,
		'<meta property="schema:accessMode">textual</meta>',
		pictures.length > 0 ? '<meta property="schema:accessMode">visual</meta>' : '',
		'<meta property="schema:accessibilityFeature">tableOfContents</meta>',
		'<meta property="schema:accessibilityHazard">unknown</meta>',
	];
	const items = [
		'<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
		`<item id="article" href="article.xhtml" media-type="application/xhtml+xml"${hasMath ? ' properties="mathml"' : ''}/>`,
		'<item id="style" href="style.css" media-type="text/css"/>',
		...pictures.map(
			({ path, type }, at) => `<item id="picture-${at + 1}" href="${path}" media-type="${type}"/>`,
		),
	];
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(facts.lang)}" dir="${facts.dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${rows.filter(Boolean).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${facts.dir}"><itemref idref="article"/></spine>
</package>
`;
}

/** Characters that stand for structure, and those that XML cannot hold at all. */
function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
